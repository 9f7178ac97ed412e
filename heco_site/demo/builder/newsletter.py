"""The newsletter: topics, issues and the people who want them."""

from __future__ import annotations

from typing import Any

from dissemination.newsletter.actions import importing
from dissemination.newsletter.models import IssuePage, Topic
from heco_site.demo.content.newsletter import ISSUES, TOPICS
from heco_site.demo.content.schema import Issue, IssuePart

from .demo_site import DemoSite, languages
from .prose import line, paragraphs
from .publication import at_nine, common, publish, theme_rows
from .translations import translate, translate_term

__all__ = ["make_newsletter"]

READERS = 40
EVIDENCE = "Sample data of the demo"


def make_newsletter(site: DemoSite) -> None:
    make_topics(site)
    for record in ISSUES:
        make_issue(site, record)
    make_subscribers(site)


def make_topics(site: DemoSite) -> None:
    for facet in TOPICS:
        source = site.first_of(facet.label, "en")
        locale = site.locales[source]
        term = Topic(key=facet.key, label=facet.label[source], locale=locale)
        term.save()
        translate_term(site, term, facet.label, source)


def make_issue(site: DemoSite, record: Issue) -> None:
    language = site.source(record)
    page = IssuePage(
        **common(site, record),
        number=record.number,
        date=record.date,
        intro=paragraphs(record.intro, language),
        items=[_part(site, part, language) for part in record.parts],
    )
    parent = site.sections["newsletter", language]
    if record.draft:
        page.live = False
        page.owner = site.officer
        page.theme_rows = theme_rows(site, record.themes)
        parent.add_child(instance=page)
        page.save_revision(user=site.officer)
        return
    publish(site, parent, page, record, at_nine(record.date))
    translate(site, record)


def _part(site: DemoSite, part: IssuePart, language: str) -> tuple[str, Any]:
    text = part.text[language]
    match part.kind:
        case "heading":
            return part.kind, text
        case "text":
            return part.kind, paragraphs([part.text], language)
        case "quote":
            attribution = line(part.attribution, language)
            return part.kind, {"text": text, "attribution": attribution}
        case "button":
            return part.kind, {"label": text, "address": part.address}
    return part.kind, {"page": site.page(part.page), "blurb": text}


def make_subscribers(site: DemoSite) -> None:
    """Take a list over as an officer does, with its evidence; in every language."""
    codes = languages()
    rows = ["e-mail;language"]
    rows += [
        f"reader-{number:02}@example.org;{codes[number % len(codes)]}"
        for number in range(1, READERS + 1)
    ]
    kept = importing.read_list(
        "\n".join(rows).encode(), "sample-readers.csv", codes[0], EVIDENCE, site.officer
    )
    importing.apply_import(kept)
