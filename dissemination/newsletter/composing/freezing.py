"""What approving an issue would freeze: an edition for each language of the site."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..enums import EditionFallback
from ..models import IssuePage, Subscriber
from ..rendering.editions import Rendered, render
from .coverage import LanguageCoverage, coverage

__all__ = ["Planned", "choices_of", "planned", "seal", "seal_of_all", "topics_of"]


@dataclass(frozen=True)
class Planned:
    """A language, how far its translation is, and the mail its readers would get.

    ``readers`` are those who want the topics of the issue.
    """

    coverage: LanguageCoverage
    rendered: Rendered
    readers: int

    @property
    def language(self) -> str:
        return self.coverage.language

    @property
    def is_ready(self) -> bool:
        return not self.coverage.falls_back

    @property
    def revision_id(self) -> int | None:
        """Return what readers of the web see: drafts are not sent."""
        found: int | None = self.coverage.page.live_revision_id
        return found


def topics_of(issue: IssuePage) -> list[str]:
    """Return the keys of the topics whose subscribers get an issue; none means all."""
    return [row.topic.key for row in issue.topic_rows.select_related("topic")]


def planned(issue: IssuePage) -> list[Planned]:
    """Return each language with the mail as it is now."""
    wanting = Subscriber.objects.active().wanting(topics_of(issue))
    readers = wanting.per_language()
    return [
        Planned(one, render(one.page, one.language), readers.get(one.language, 0))
        for one in coverage(issue)
    ]


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
