"""One practice as a chapter, in the order in which its page tells of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Locale

from core.pages.countries import country_name
from core.web.addresses import absolute
from core.web.formats import join, long_date, money, number

from ..citation import citation
from ..enums import FacetKind, Level, Phase, SustainableDevelopmentGoal
from ..models import PracticePage
from .bodies import blocks_of
from .document import (
    Block,
    Bullets,
    Chapter,
    Fact,
    Figures,
    Heading,
    Paragraph,
    Place,
    Quote,
    Run,
)
from .prose import clean, outside, paragraphs
from .selecting import Pick
from .shelf import Shelf, raw

__all__ = ["chapter"]


def chapter(pick: Pick, shelf: Shelf) -> Chapter:
    """Return a practice; all of it, but for its intro, in the language of its page."""
    page = shelf.pages[pick.pk]
    with translation.override(page.locale.language_code):
        return Chapter(
            key=str(pick.key),
            title=clean(page.title),
            language=page.locale.language_code,
            lead=clean(page.summary),
            facts=tuple(_facts(page, shelf)),
            blocks=tuple(_blocks(page, shelf)),
            intro=shelf.prose.blocks(pick.intro),
            picture=shelf.album.add(
                shelf.hero(page), page.hero_alt, credit=page.hero_credit
            ),
            place=_place(page),
            terms=tuple(_terms(page, shelf)),
            sources=tuple(_sources(page)),
            citation=clean(citation(page, shelf.named(page, page.project_id))),
            address=absolute(page.url or ""),
        )


def _place(page: PracticePage) -> Place | None:
    if page.latitude is None or page.longitude is None:
        return None
    return Place(clean(page.town), float(page.latitude), float(page.longitude))


def _terms(page: PracticePage, shelf: Shelf) -> list[str]:
    """Return what the index leads here from, in the language of the guide."""
    locale: Locale = shelf.locale
    terms = [
        *shelf.labels(page, "theme", locale),
        *(label for kind in FacetKind for label in shelf.labels(page, kind, locale)),
        page.town,
        country_name(page.country, locale.language_code),
    ]
    return list(dict.fromkeys(clean(term) for term in terms if term))


def _facts(page: PracticePage, shelf: Shelf) -> Iterator[Fact]:
    place = _("%(town)s, %(country)s") % {
        "town": page.town,
        "country": country_name(page.country),
    }
    yield Fact(_("Place"), clean(place))
    if page.end:
        yield Fact(_("When"), f"{page.start}–{page.end}")
    else:
        yield Fact(_("When"), _("since %(year)s") % {"year": page.start})
    yield Fact(pgettext("who runs a practice", "Owner"), clean(page.practice_owner))
    for label, pk in (
        (_("Analysed at"), page.meeting_id),
        (_("Presented by"), page.partner_id),
        (_("Project"), page.project_id),
    ):
        named = shelf.named(page, pk)
        if named is not None:
            yield Fact(label, clean(named.title), absolute(named.url or ""))
    for kind in FacetKind:
        labels = shelf.labels(page, kind, page.locale)
        if labels:
            yield Fact(str(kind.label), clean(join(labels)))
    goals = [str(SustainableDevelopmentGoal(one).label) for one in page.sdgs]
    if goals:
        yield Fact(_("Sustainable Development Goals"), join(goals))
    yield from _costs(page)
    yield Fact(_("Licence"), str(page.get_licence_display()))


def _costs(page: PracticePage) -> Iterator[Fact]:
    if page.amount is not None:
        yield Fact(_("Money"), money(page.amount, page.currency))
    if page.staff_fte is not None:
        full_time = _("%(number)s full-time") % {"number": number(page.staff_fte)}
        yield Fact(_("Staff"), full_time)
    if page.volunteers is not None:
        yield Fact(_("Volunteers"), number(page.volunteers))
    if page.funding_sources:
        yield Fact(_("Paid by"), clean(page.funding_sources))


def _part(heading: str, *groups: Iterable[Block]) -> Iterator[Block]:
    """Return blocks below a heading, and nothing where there are none."""
    blocks = [block for group in groups for block in group]
    if blocks:
        yield Heading(heading)
        yield from blocks


def _below(heading: str, blocks: Iterable[Block]) -> list[Block]:
    found = list(blocks)
    return [Heading(heading, 2), *found] if found else []


def _blocks(page: PracticePage, shelf: Shelf) -> Iterator[Block]:
    prose = shelf.prose
    yield from _part(_("The place"), paragraphs(page.context))
    yield from _part(_("How it works"), prose.blocks(page.how_it_works))
    yield from _part(
        _("Who takes part"),
        paragraphs(page.stakeholders),
        _below(_("Civil society"), paragraphs(page.civil_society)),
        _below(_("Private companies"), paragraphs(page.private_companies)),
    )
    yield from _part(_("What came of it"), _figures(page), paragraphs(page.evidence))
    yield from _part(
        _("Could it work where you are?"),
        prose.blocks(page.transfer),
        _below(_("What helped"), _conditions(page)),
        _below(
            _("What was hard"),
            [*paragraphs(page.challenges), *paragraphs(page.what_did_not_work)],
        ),
    )
    yield from _part(_("Building blocks"), _steps(page))
    yield from _part(_("What it takes"), paragraphs(page.resources_note))
    yield from _part(_("Where it was taken up"), _adoptions(page))
    yield from _part(_("An expert’s opinion"), _opinion(page))
    yield from blocks_of(raw(page.body), shelf.files, prose, shelf.album)


def _figures(page: PracticePage) -> Iterator[Block]:
    rows = []
    for block in page.figures:
        figure = block.value
        words = number(figure["value"])
        if figure["unit"]:
            words = f"{words}\N{NO-BREAK SPACE}{figure['unit']}"
        notes = []
        if figure["baseline"] is not None:
            before = {"number": number(figure["baseline"])}
            notes.append(_("%(number)s before") % before)
        if figure["year"]:
            notes.append(str(figure["year"]))
        if notes:
            parts = {"value": words, "note": ", ".join(notes)}
            words = _("%(value)s (%(note)s)") % parts
        rows.append(Fact(clean(figure["label"]), clean(words)))
    if rows:
        yield Figures(tuple(rows))


def _conditions(page: PracticePage) -> Iterator[Block]:
    rows = [block.value for block in page.conditions]
    rows.sort(key=lambda row: row["level"] != Level.ESSENTIAL)
    items = tuple(
        (
            Run(
                clean(
                    _("%(value)s (%(note)s)")
                    % {"value": row["factor"], "note": Level(row["level"]).label}
                )
            ),
        )
        for row in rows
    )
    if items:
        yield Bullets(items)


def _steps(page: PracticePage) -> Iterator[Block]:
    for block in page.building_blocks:
        step = block.value
        yield Heading(clean(step["title"]), 2)
        phase = str(Phase(step["phase"]).label)
        yield Paragraph((Run(phase, italic=True),))
        yield from paragraphs(step["text"])
        for label, text in (
            (_("What it needs:"), step["enabling_factors"]),
            (_("What was learnt:"), step["lessons"]),
        ):
            said = " ".join(clean(text or "").split())
            if said:
                yield Paragraph((Run(f"{label} ", bold=True), Run(said)))


def _adoptions(page: PracticePage) -> Iterator[Block]:
    items = []
    for block in page.adoptions:
        adoption = block.value
        words = _("%(adopter)s, %(place)s, %(date)s: %(adapted)s") % {
            "adopter": adoption["adopter"],
            "place": adoption["place"],
            "date": long_date(adoption["date"]),
            "adapted": " ".join(adoption["adapted"].split()),
        }
        items.append((Run(clean(words), link=outside(adoption["proof"] or "")),))
    if items:
        yield Bullets(tuple(items))


def _opinion(page: PracticePage) -> Iterator[Block]:
    said = " ".join(clean(page.expert_opinion).split())
    if not said:
        return
    who = clean(page.expert)
    if who and page.expert_date:
        parts = {"value": who, "note": long_date(page.expert_date)}
        who = _("%(value)s (%(note)s)") % parts
    yield Quote((Run(said),), who)


def _sources(page: PracticePage) -> Iterator[Fact]:
    """Return where numbers come from and what proves that others took it up."""
    known: set[Any] = set()
    for block in page.figures:
        source = clean(block.value["source"] or "")
        if source and source not in known:
            known.add(source)
            yield Fact(clean(block.value["label"]), source, outside(source))
    for block in page.adoptions:
        link = outside(block.value["proof"] or "")
        if link and link not in known:
            known.add(link)
            yield Fact(clean(block.value["adopter"]), link, link)
