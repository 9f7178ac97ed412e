"""What approving an issue would freeze: an edition for each language of the site."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..enums import EditionFallback
from ..models import IssuePage

if TYPE_CHECKING:
    from ..rendering.editions import Rendered
    from .coverage import LanguageCoverage

__all__ = ["Planned", "choices_of", "planned", "seal", "seal_of_all"]


@dataclass(frozen=True)
class Planned:
    """A language, how far its translation is, and the mail its readers would get."""

    coverage: LanguageCoverage
    rendered: Rendered

    @property
    def language(self) -> str:
        return self.coverage.language

    @property
    def is_ready(self) -> bool:
        return not self.coverage.falls_back


def planned(issue: IssuePage) -> list[Planned]:
    """Return each language with the mail as it is now."""
    from ..rendering.editions import render
    from .coverage import coverage

    return [Planned(one, render(one.page, one.language)) for one in coverage(issue)]


def choices_of(
    issue: IssuePage, plans: Iterable[Planned], given: Mapping[str, str]
) -> dict[str, EditionFallback]:
    """Return what is to become of each language that is not ready.

    What was not chosen, or chosen with a word nobody knows, is as the issue says.
    """
    known = set(EditionFallback.values)
    return {
        one.language: EditionFallback(
            given[one.language]
            if given.get(one.language) in known
            else issue.edition_fallback
        )
        for one in plans
        if not one.is_ready
    }


def seal(rendered: Rendered) -> str:
    """Return the hash of a mail: of its subject, preheader, HTML and text."""
    parts = (rendered.subject, rendered.preheader, rendered.html, rendered.text)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def seal_of_all(plans: Iterable[Planned]) -> str:
    """Return what tells whether anything changed since somebody looked."""
    rows = [f"{one.language} {one.is_ready} {seal(one.rendered)}" for one in plans]
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()
