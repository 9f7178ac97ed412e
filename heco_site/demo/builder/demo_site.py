"""What the steps of the builder share: who publishes, and what is made so far."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container
from dataclasses import dataclass, field

from django.conf import settings
from wagtail.models import Locale

from core.media.models import SiteImage
from core.pages.models import SitePage, Theme
from core.people.models import User
from heco_site.demo.content.schema import Record
from home.models import HomePage
from partners.models import FundingProgramme
from practices.models import PracticeFacet

from .texts import languages_of

__all__ = ["DemoSite", "languages"]


def languages() -> list[str]:
    """Return the languages of the site, the default one first."""
    return [code for code, _name in settings.LANGUAGES]


@dataclass
class DemoSite:
    """The site as far as it is built; each step adds to it."""

    officer: User
    coordinator: User
    locales: dict[str, Locale] = field(default_factory=dict)
    pictures: dict[str, SiteImage] = field(default_factory=dict)
    themes: dict[str, Theme] = field(default_factory=dict)
    facets: dict[tuple[str, str], PracticeFacet] = field(default_factory=dict)
    funding: dict[str, FundingProgramme] = field(default_factory=dict)
    homes: dict[str, HomePage] = field(default_factory=dict)
    sections: dict[tuple[str, str], SitePage] = field(default_factory=dict)
    pages: dict[str, SitePage] = field(default_factory=dict)
    dates: dict[str, dt.datetime] = field(default_factory=dict)

    def source(self, record: Record) -> str:
        """Return the language in which a record comes first."""
        return self.first_of(languages_of(record), record.source)

    def first_of(self, codes: Container[str], preferred: str) -> str:
        """Return the preferred language, or the site's first among ``codes``.

        A site may lack the language in which a text was written.
        """
        if preferred in self.locales:
            return preferred
        return next(code for code in self.locales if code in codes)

    def picture(self, name: str) -> SiteImage | None:
        return self.pictures[name] if name else None

    def page(self, key: str) -> SitePage | None:
        """Return the source page of an earlier record; nothing for an empty key."""
        return self.pages[key] if key else None
