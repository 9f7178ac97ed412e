"""The words that the partnership has agreed on, before anything is translated."""

from __future__ import annotations

from heco_site.demo.content.glossary import GLOSSARY
from translation import actions
from translation.models import GlossaryTerm

from .demo_site import DemoSite

__all__ = ["make_glossary"]


def make_glossary(site: DemoSite) -> None:
    for word in GLOSSARY:
        source = site.first_of(word.text, "en")
        term = GlossaryTerm(
            locale=site.locales[source], text=word.text[source], note=word.note
        )
        actions.save_term(term, site.coordinator)
        forms = {
            locale: word.text[code]
            for code, locale in site.locales.items()
            if code in word.text and code != source
        }
        actions.agree_forms(term, forms, site.coordinator)
