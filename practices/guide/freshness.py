"""Whether an edition still says what the pages say, and what changed since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from ..enums import GuideFormat
from ..models import GuideEdition, GuidePage
from .imprint import coverage
from .selecting import GUIDE, OUT, Marks, contents, public_versions

__all__ = ["Changes", "Standing", "changes", "marks_outdated", "standings"]


@dataclass(frozen=True)
class Changes:
    """Titles of practices that changed, came or went; whether the guide's page did."""

    changed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    guide: bool = False

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.gone or self.guide)


def changes(then: Marks, now: Marks) -> Changes:
    """Compare what an edition was made of with what it would be made of now."""
    practices_then = {key: one for key, one in then.items() if key != GUIDE}
    practices_now = {key: one for key, one in now.items() if key != GUIDE}
    return Changes(
        changed=tuple(
            title
            for key, (title, mark) in practices_now.items()
            if key in practices_then and practices_then[key][1] != mark
        ),
        added=tuple(
            title
            for key, (title, _mark) in practices_now.items()
            if key not in practices_then
        ),
        gone=tuple(
            title
            for key, (title, _mark) in practices_then.items()
            if key not in practices_now
        ),
        guide=then.get(GUIDE) != now.get(GUIDE),
    )


@dataclass(frozen=True)
class Standing:
    """The newest files of a language, and what changed since they were made."""

    language: str
    page: GuidePage
    coverage: str
    editions: tuple[GuideEdition, ...]
    changes: Changes

    @property
    def stale(self) -> bool:
        return bool(self.editions and self.changes)


def standings(versions: Mapping[str, GuidePage]) -> list[Standing]:
    """Return how the files of each language stand; queries depend on languages alone.

    ``versions`` are the public pages of one guide by language.
    """
    newest = _newest(versions)
    found = []
    for language, page in versions.items():
        now = contents(page)
        editions = newest.get(language, [])
        editions.sort(key=lambda one: GuideFormat.values.index(one.format))
        # The least fresh file speaks for its language.
        oldest = min(editions, key=lambda one: one.number, default=None)
        found.append(
            Standing(
                language=language,
                page=page,
                coverage=coverage(now, language) if now.known else "",
                editions=tuple(editions),
                changes=changes(oldest.marks, now.marks) if oldest else Changes(),
            )
        )
    return found


def _newest(versions: Mapping[str, GuidePage]) -> dict[str, list[GuideEdition]]:
    keys = {page.translation_key for page in versions.values()}
    newest = [one for key in keys for one in GuideEdition.objects.of(key).newest()]
    marks = dict(
        GuideEdition.objects.filter(pk__in=[one.pk for one in newest]).values_list(
            "pk", "marks"
        )
    )
    found: dict[str, list[GuideEdition]] = {}
    for one in newest:
        one.marks = marks[one.pk]
        found.setdefault(one.language, []).append(one)
    return found


def marks_outdated(marks: Mapping[UUID, Marks]) -> dict[UUID, list[str]]:
    """Return ``{guide: titles}`` of practices that are not as they were printed.

    One query, whatever the number of guides; practices that came are not looked for.
    """
    named = {key for one in marks.values() for key in one if key != GUIDE}
    now = {
        row.mark
        for rows in public_versions(translation_key__in=named).values()
        for row in rows
    }
    found = {
        guide: [
            title
            for key, (title, mark) in one.items()
            if key != GUIDE and mark != OUT and mark not in now
        ]
        for guide, one in marks.items()
    }
    return {guide: titles for guide, titles in found.items() if titles}
