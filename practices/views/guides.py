"""What the template of a guide gets: its contents on the web, and its files."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from core.pages.models import SitePage
from core.pages.registry import page_context

from ..enums import GuideFormat
from ..guide.formats import FORMATS
from ..guide.imprint import LICENCES, citation, coverage
from ..guide.selecting import Section, contents
from ..models import GuideEdition, GuidePage, PracticePage

__all__ = ["Download", "address_of", "downloads"]


@dataclass(frozen=True)
class Download:
    """A file as readers are offered it."""

    edition: GuideEdition
    address: str

    @property
    def label(self) -> str:
        return str(GuideFormat(self.edition.format).label)

    @property
    def media_type(self) -> str:
        return FORMATS[self.edition.format].media_type

    @property
    def is_editable(self) -> bool:
        return FORMATS[self.edition.format].is_editable


def address_of(edition: GuideEdition) -> str:
    return reverse("guides:file", args=[edition.pk, edition.file_name])


def downloads(guide: GuidePage) -> list[tuple[str, list[Download]]]:
    """Return the newest files of each language in which the guide is public.

    The language of the page comes first; all in one query and one for the languages.
    """
    key = guide.translation_key
    public = set(
        GuidePage.objects.live()
        .public()
        .filter(translation_key=key)
        .values_list("locale__language_code", flat=True)
    )
    own = guide.locale.language_code
    codes = [own, *(code for code, _name in settings.LANGUAGES if code != own)]
    formats = GuideFormat.values
    found = [
        one for one in GuideEdition.objects.of(key).newest() if one.language in public
    ]
    found.sort(key=lambda one: (codes.index(one.language), formats.index(one.format)))
    return [
        (language, [Download(one, address_of(one)) for one in group])
        for language, group in groupby(found, lambda one: one.language)
    ]


@page_context(GuidePage)
def guide(page: GuidePage, request: HttpRequest) -> dict[str, Any]:
    found = contents(page)
    cards = PracticePage.objects.filter(pk__in=[pick.pk for pick in found.picks])
    pages = cards.as_cards().in_bulk()
    groups = downloads(page)
    own = groups[0][1] if groups and groups[0][0] == page.locale.language_code else []
    named = SitePage.objects.versions_by_id([page.project_id], page.locale)
    return {
        "parts": [_shown(section, pages) for section in found.sections],
        "coverage": coverage(found, page.locale.language_code) if found.known else "",
        "downloads": groups,
        "to_read": next((one for one in own if one.edition.format == "html"), None),
        "citation": citation(page),
        "licence_address": LICENCES.get(page.licence, ""),
        "project": named.get(page.project_id),
    }


def _shown(section: Section, pages: dict[int, Any]) -> dict[str, Any]:
    return {
        "title": section.title,
        "language": section.language,
        "intro": section.intro,
        "practices": [
            {"page": pages[pick.pk], "intro": pick.intro}
            for pick in section.picks
            if pick.pk in pages
        ],
    }
