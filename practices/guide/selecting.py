"""Which practices a guide has in a language: in what order, and which version of each.

Everything is told by translation keys, so that a practice in seven languages is one.
The number of queries does not depend on how many practices there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from core.pages.collation import sort_key
from core.pages.models import Theme, ThemeRow
from partners.models import MeetingPage

from ..enums import Selection, Untranslated
from ..models import GuidePage, PracticePage

__all__ = [
    "GUIDE",
    "OUT",
    "Contents",
    "Marks",
    "Pick",
    "Section",
    "contents",
    "keys_named",
    "public_versions",
    "source_of_guide",
]

# What each record was: ``{translation key: [title, version]}``.
Marks = dict[str, list[str]]
GUIDE = "guide"
OUT = "out"


@dataclass(frozen=True)
class Pick:
    """A practice as it is printed; ``intro`` is rich text in the guide's language."""

    key: UUID
    pk: int
    title: str
    language: str
    mark: str
    intro: str = ""


@dataclass(frozen=True)
class Section:
    title: str
    language: str
    picks: tuple[Pick, ...]
    intro: str = ""


@dataclass(frozen=True)
class Contents:
    """What a guide has in one language.

    ``known`` practices belong in it, ``spoken`` of them are there in its language.
    """

    sections: tuple[Section, ...]
    known: int
    spoken: int
    untranslated: str
    marks: Marks = field(default_factory=dict)

    @property
    def picks(self) -> tuple[Pick, ...]:
        return tuple(pick for section in self.sections for pick in section.picks)


@dataclass
class _Plan:
    """A part before it is known which of its practices are public."""

    title: str
    language: str
    intro: str = ""
    keys: list[tuple[UUID, str]] = field(default_factory=list)


def source_of_guide(guide: GuidePage) -> GuidePage:
    """Return the page that says what is in the guide, in its original language."""
    if guide.is_source:
        return guide
    same = GuidePage.objects.live().sources()
    found: GuidePage | None = (
        same.filter(translation_key=guide.translation_key)
        .select_related("locale")
        .first()
    )
    return found or guide


def contents(guide: GuidePage) -> Contents:
    """Return what the guide has in the language of ``guide``."""
    source = source_of_guide(guide)
    language = guide.locale.language_code
    with translation.override(language):
        plans, versions = _planned(source, guide)
    best = {key: _best(rows, language) for key, rows in versions.items()}
    marks: Marks = {GUIDE: [guide.title, _mark_of(source) + _mark_of(guide)]}
    sections, seen = [], set()
    for plan in plans:
        picks = []
        for key, intro in plan.keys:
            if key in seen or key not in best:
                continue
            seen.add(key)
            row = best[key]
            is_out = row.language != language and (
                source.untranslated == Untranslated.LEAVE_OUT
            )
            marks[str(key)] = [row.title, OUT if is_out else row.mark]
            if not is_out:
                picks.append(
                    Pick(key, row.pk, row.title, row.language, row.mark, intro)
                )
        if picks:
            sections.append(
                Section(plan.title, plan.language, tuple(picks), plan.intro)
            )
    spoken = sum(1 for key in seen if best[key].language == language)
    return Contents(tuple(sections), len(seen), spoken, source.untranslated, marks)


@dataclass(frozen=True)
class _Version:
    key: UUID
    pk: int
    title: str
    language: str
    original: str
    mark: str
    meeting: UUID | None


def _mark_of(guide: GuidePage) -> str:
    return f"{guide.pk}:{guide.live_revision_id}:{guide.last_published_at}"


def public_versions(**chosen: Any) -> dict[UUID, list[_Version]]:
    """Return the public versions of practices."""
    found: dict[UUID, list[_Version]] = {}
    rows = PracticePage.objects.live().public().filter(**chosen).order_by("pk")
    for key, pk, title, language, original, revision, at, meeting in rows.values_list(
        "translation_key",
        "pk",
        "title",
        "locale__language_code",
        "original_language",
        "live_revision_id",
        "last_published_at",
        "meeting__translation_key",
    ):
        mark = f"{pk}:{revision}:{at}"
        one = _Version(key, pk, title, language, original, mark, meeting)
        found.setdefault(key, []).append(one)
    return found


def _best(versions: list[_Version], language: str) -> _Version:
    """Return the version in a language, else the original, else the first."""

    def rank(one: _Version) -> tuple[bool, bool, bool]:
        return (
            one.language != language,
            one.language != one.original,
            one.language != settings.LANGUAGE_CODE,
        )

    return min(versions, key=rank)


def _planned(
    source: GuidePage, guide: GuidePage
) -> tuple[list[_Plan], dict[UUID, list[_Version]]]:
    if source.selection == Selection.CHOSEN:
        plans = _chosen(source, guide)
        keys = {key for plan in plans for key, _intro in plan.keys}
        return plans, public_versions(translation_key__in=keys)
    of_project = (
        {"project__translation_key__in": source.project_keys()}
        if source.project_id
        else {}
    )
    versions = public_versions(**of_project)
    if source.selection == Selection.MEETING:
        plans = _by_meeting(versions, guide.locale)
    else:
        plans = _by_theme(versions, guide.locale)
    return plans, versions


def _chosen(source: GuidePage, guide: GuidePage) -> list[_Plan]:
    """Follow the rows of the original; words are those of the translation.

    Blocks keep their identity when they are translated. Words that are not there in
    the language yet are left out, except the title of a part.
    """
    rows = [(str(row.id), row.block_type, row.value) for row in source.chapters]
    language = guide.locale.language_code
    own = {str(row.id): row.value for row in guide.chapters}
    plans = [_Plan("", language)]
    for name, kind, value in rows:
        words = own.get(name)
        intro = words["intro"].source if words and words["intro"] else ""
        if kind == "part":
            where = language if words else source.locale.language_code
            plans.append(_Plan((words or value)["title"], where, intro))
        elif value["practice"] is not None:
            plans[-1].keys.append((value["practice"].translation_key, intro))
    return plans


def _sorted(versions: Iterable[list[_Version]], language: str) -> list[_Version]:
    best = [_best(rows, language) for rows in versions]
    return sorted(best, key=lambda one: (sort_key(one.title, language), one.pk))


def _by_meeting(versions: dict[UUID, list[_Version]], locale: Locale) -> list[_Plan]:
    """Return a part for each meeting, in the order in which they took place."""
    meeting_of = {
        key: next((row.meeting for row in rows if row.meeting), None)
        for key, rows in versions.items()
    }
    found = MeetingPage.objects.filter(translation_key__in=set(meeting_of.values()))
    meetings = found.readable_in(locale).defer("body").order_by("starts", "pk")
    plans = {
        one.translation_key: _Plan(one.title, one.locale.language_code)
        for one in meetings
    }
    return _filled(plans, meeting_of, versions, locale.language_code)


def _by_theme(versions: dict[UUID, list[_Version]], locale: Locale) -> list[_Plan]:
    """Return a part for each theme; a practice stands in its first one."""
    language = locale.language_code
    rows = ThemeRow.objects.filter(page__translation_key__in=list(versions))
    theme_of: dict[UUID, UUID] = {}
    for key, theme in rows.order_by("sort_order", "pk").values_list(
        "page__translation_key", "theme__translation_key"
    ):
        theme_of.setdefault(key, theme)
    used = Theme.objects.filter(translation_key__in=set(theme_of.values()))
    labels = sorted(
        used.labels_in(locale).items(), key=lambda one: sort_key(one[1], language)
    )
    plans = {key: _Plan(label, language) for key, label in labels}
    return _filled(plans, theme_of, versions, language)


def _filled(
    plans: dict[Any, _Plan],
    place_of: dict[Any, Any],
    versions: dict[UUID, list[_Version]],
    language: str,
) -> list[_Plan]:
    """Put practices into parts, by title; what belongs nowhere comes last."""
    last = _Plan(_("Other good practices"), language)
    for one in _sorted(versions.values(), language):
        plan = plans.get(place_of.get(one.key), last)
        plan.keys.append((one.key, ""))
    if not any(plan.keys for plan in plans.values()):
        last.title = ""
    return [*plans.values(), last]


def keys_named(guide: GuidePage) -> set[UUID]:
    """Return the practices that a guide names, public or not."""
    named = [
        row["value"]["practice"]
        for row in guide.chapters.raw_data
        if row["type"] == "practice" and row["value"].get("practice")
    ]
    found = Page.objects.filter(pk__in=named)
    return set(found.values_list("translation_key", flat=True))
