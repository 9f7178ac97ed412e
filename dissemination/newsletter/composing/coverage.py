"""How far each language of an issue is, and how many readers wait for it."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from wagtail.models import Locale

from translation.desk.matrix import matrix
from translation.desk.staleness import Standing
from translation.enums import State
from translation.localize import untranslated_counts

from ..models import IssuePage, Subscriber

__all__ = ["LanguageCoverage", "coverage"]


@dataclass(frozen=True)
class LanguageCoverage:
    """One language of an issue.

    ``page`` is the version whose text its readers would get now: their own where it is
    up to date, else the original. ``percent`` is of words, 100 where it is ready.
    """

    language: str
    name: str
    page: IssuePage
    percent: int
    readers: int
    falls_back: bool


def coverage(issue: IssuePage) -> list[LanguageCoverage]:
    """Return every language of the site for the original page of an issue.

    A number of queries that depends on the number of languages alone.
    """
    locales = {
        one.language_code: one
        for one in Locale.objects.exclude(pk=issue.locale_id)
        if one.language_code in dict(settings.LANGUAGES)
    }
    lines = matrix(locales.values(), keys=[issue.translation_key]).lines
    standings = {
        cell.locale.language_code: cell.standing
        for line in lines
        for cell in line.cells
        if cell.standing
    }
    words = lines[0].record.words if lines else 0
    versions = {
        page.locale.language_code: page
        for page in IssuePage.objects.filter(
            translation_key=issue.translation_key
        ).select_related("locale", "hero")
    }
    readers = Subscriber.objects.active().per_language()
    found = []
    for code, name in settings.LANGUAGES:
        is_own = code == issue.locale.language_code
        standing = standings.get(code)
        is_ready = is_own or (standing is not None and standing.state == State.LIVE)
        found.append(
            LanguageCoverage(
                language=code,
                name=name,
                page=versions[code] if is_ready and not is_own else issue,
                percent=100
                if is_ready
                else _percent(issue, locales.get(code), standing, words or 0),
                readers=readers.get(code, 0),
                falls_back=not is_ready,
            )
        )
    return found


def _percent(
    issue: IssuePage, locale: Locale | None, standing: Standing | None, words: int
) -> int:
    """Return how much of the words stands in a language; never 100 before approval."""
    if locale is None or standing is None or standing.state == State.MISSING:
        return 0
    left = untranslated_counts([issue.translation_key], locale)
    missing = left.get(issue.translation_key, 0)
    return min(99, max(0, round(100 * (1 - missing / words)))) if words else 0
