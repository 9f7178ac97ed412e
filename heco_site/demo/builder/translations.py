"""Every other language of the demo, made as translators make theirs.

A record is published in its own language; from there each text that the content
modules hold in another one passes through the actions of ``translation``.
"""

from __future__ import annotations

from typing import Any

from core.pages.enums import TranslationMethod
from core.pages.models import Term
from heco_site.demo.content.schema import Record, Text
from translation import actions, localize

from .demo_site import DemoSite
from .texts import languages_of, pairs

__all__ = ["translate", "translate_term"]


def translate(site: DemoSite, record: Record) -> dict[str, Any]:
    """Translate and approve a published record; return its page in each language."""
    source = site.source(record)
    return {
        code: _translate(site, record, source, code)
        for code in site.locales
        if code in languages_of(record) and code != source
    }


def _translate(site: DemoSite, record: Record, source: str, target: str) -> Any:
    reviewed = target in record.reviewed
    method = TranslationMethod.HUMAN if reviewed else TranslationMethod.UNREVIEWED
    draft = actions.translate(
        site.pages[record.key],
        site.locales[target],
        pairs(record, source, target),
        method,
        site.coordinator,
    )
    _settle(site, draft)
    return actions.approve(draft, site.coordinator, method)


def _settle(site: DemoSite, draft: Any) -> None:
    """Let what looks odd stand, as a person would: names of places, mostly."""
    translation = localize.find_translation(draft.translation_key, draft.locale)
    if translation is not None:
        odd = actions.open_doubts(translation)
        accepted = [(key, one.name) for key, found in odd.items() for one in found]
        actions.accept_doubts(translation, accepted, site.coordinator)


def translate_term(site: DemoSite, term: Term, label: Text, source: str) -> None:
    """Give a term its label in every other language."""
    for code, locale in site.locales.items():
        if code in label and code != source:
            words = {label[source]: label[code]}
            actions.translate_snippet(term, locale, words, site.coordinator)
