"""Which words of which funder stand at the foot of a page (domain.md, "Visibility")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.conf import settings
from wagtail.models import Locale

from core.media.renditions import prefetch, sources
from core.publishing.generation import remembered

from .models import FundingProgramme, FundingStatement, ProjectPage

__all__ = ["FundingNotice", "notices"]

FALLBACK_LANGUAGE = "en"


@dataclass(frozen=True)
class FundingNotice:
    """What one project owes to its funder, in one language.

    ``*_language`` differs from the reader's language where the fund has no words in
    it; the template then gives them their own ``lang``.
    """

    project: str
    project_url: str
    statement: str
    statement_language: str
    disclaimer: str
    disclaimer_language: str
    extra: str = ""
    extra_language: str = ""
    emblem: Any = None
    logos: tuple[dict[str, Any], ...] = field(default_factory=tuple)


def _in_language(
    rows: Iterable[FundingStatement], language: str, name: str
) -> tuple[str, str]:
    """Return a text and its language: the reader's, else English, else any."""
    texts = {row.language: getattr(row, name) for row in rows if getattr(row, name)}
    for code in (language, FALLBACK_LANGUAGE, *texts):
        if code in texts:
            return texts[code], code
    return "", ""


def _notice(
    project: ProjectPage, programme: FundingProgramme, language: str
) -> FundingNotice:
    rows = list(programme.statements.all())
    statement, statement_language = _in_language(rows, language, "statement")
    disclaimer, disclaimer_language = _in_language(rows, language, "disclaimer")
    extra, extra_language = _in_language(rows, language, "extra")
    emblems = {row.language: row.emblem for row in rows if row.emblem}
    return FundingNotice(
        project=project.acronym,
        project_url=project.url or "",
        statement=statement,
        statement_language=statement_language,
        disclaimer=disclaimer,
        disclaimer_language=disclaimer_language,
        extra=extra,
        extra_language=extra_language,
        emblem=emblems.get(language) or emblems.get(FALLBACK_LANGUAGE),
        logos=tuple(dict(logo.value) for logo in project.cofunder_logos),
    )


def _all_notices(language: str) -> dict[UUID, FundingNotice]:
    locale = Locale.objects.filter(language_code=language).first()
    if locale is None:
        return {}
    originals = ProjectPage.objects.live().sources().select_related("funding")
    projects = {page.translation_key: page for page in originals.order_by("path")}
    programmes = FundingProgramme.objects.filter(
        pk__in={page.funding_id for page in projects.values()}
    ).prefetch_related("statements__emblem")
    by_id = {programme.pk: programme for programme in programmes}
    readable = ProjectPage.objects.versions_of(projects.values(), locale)
    shown = {key: readable.get(key, page) for key, page in projects.items()}
    # Kept with the notices, so that no page asks for the files of a logo again.
    logos = [
        logo.value["image"] for page in shown.values() for logo in page.cofunder_logos
    ]
    emblems = [row.emblem for one in programmes for row in one.statements.all()]
    _make_ready([*logos, *emblems])
    return {
        key: _notice(page, by_id[page.funding_id], language)
        for key, page in shown.items()
    }


def _make_ready(images: list[Any]) -> None:
    """Read the files of pictures, after making those that the worker has not yet.

    What is remembered without its file would be drawn anew for each reader.
    """
    shown = [image for image in images if image]
    for image in shown:
        sources(image, "logo")
    prefetch(shown)


def notices(page: Any, language: str = "") -> list[FundingNotice]:
    """Return the notices of a page's own projects; of all where it has none.

    A project's page never shows another project's funder.
    """
    language = language or settings.LANGUAGE_CODE
    every = remembered(f"funding:{language}", lambda: _all_notices(language))
    keys = page.project_keys() if hasattr(page, "project_keys") else ()
    if keys:
        return [every[key] for key in keys if key in every]
    return list(every.values())
