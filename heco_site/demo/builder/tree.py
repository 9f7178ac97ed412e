"""The ground the demo stands on: locales, home, sections and the site's address."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Page, Site

from core.pages.models import SitePage
from dissemination.newsletter.models import IssueIndexPage
from heco_site.demo.content.home import HOME
from heco_site.demo.content.schema import Section
from heco_site.demo.content.sections import SECTIONS
from home.models import HomePage
from news.models import NewsIndexPage
from partners.models import MeetingIndexPage, PartnerIndexPage, ProjectIndexPage
from practices.models import PracticeIndexPage

from .demo_site import DemoSite, languages
from .publication import at_nine, common, publish
from .translations import translate

__all__ = [
    "clear_welcome",
    "follow_port",
    "has_content",
    "make_locales",
    "make_tree",
]

OPENING_DAY = dt.date(2018, 10, 8)
SECTION_PAGES: dict[str, type[SitePage]] = {
    "news": NewsIndexPage,
    "practices": PracticeIndexPage,
    "partners": PartnerIndexPage,
    "meetings": MeetingIndexPage,
    "projects": ProjectIndexPage,
    "newsletter": IssueIndexPage,
}
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def _is_welcome(page: Page) -> bool:
    """Tell whether this is the page of Wagtail's migrations, and nobody touched it."""
    return (
        page.depth == 2
        and page.numchild == 0
        and page.latest_revision_id is None
        and page.specific_class is Page
    )


def has_content() -> bool:
    """Tell whether the site has any page of its own, from a demo or from people."""
    below_root = Page.objects.filter(depth__gt=1)
    return not all(_is_welcome(page) for page in below_root[:2])


def clear_welcome() -> None:
    """Remove the page and the site that Wagtail's migrations made."""
    for page in Page.objects.filter(depth=2):
        page.delete()


def make_locales(site: DemoSite) -> None:
    for code in languages():
        site.locales[code], _made = Locale.objects.get_or_create(language_code=code)


def make_tree(site: DemoSite) -> None:
    make_home(site)
    name_site(site.homes.get(settings.LANGUAGE_CODE) or site.homes[site.source(HOME)])
    make_sections(site)


def make_home(site: DemoSite) -> None:
    """Publish the home page and translate it; its address is the language's code."""
    language = site.source(HOME)
    home = HomePage(
        **common(site, HOME),
        lead=HOME.lead[language],
        slug=language,
        show_in_menus=True,
    )
    root = Page.objects.get(depth=1)
    site.homes[language] = publish(site, root, home, HOME, at_nine(OPENING_DAY))
    site.homes |= translate(site, HOME)


def make_sections(site: DemoSite) -> None:
    for section in SECTIONS:
        if section.section in SECTION_PAGES:
            _make_section(site, section)


def _make_section(site: DemoSite, record: Section) -> None:
    language = site.source(record)
    page = SECTION_PAGES[record.section](**common(site, record), show_in_menus=True)
    when = at_nine(OPENING_DAY)
    made: dict[str, Any] = {
        language: publish(site, site.homes[language], page, record, when),
        **translate(site, record),
    }
    for code, each in made.items():
        site.sections[record.section, code] = each


def _address() -> tuple[str, int]:
    parts = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.hostname or "localhost", port


def name_site(home: HomePage) -> None:
    """Give the site the address it is served at."""
    hostname, port = _address()
    Site.objects.create(
        hostname=hostname,
        port=port,
        site_name=settings.WAGTAIL_SITE_NAME,
        root_page=home,
        is_default_site=True,
    )


def follow_port() -> bool:
    """Move a site on one's own machine to the port it is served at today.

    ``make run PORT=8001`` changes the port between two runs; an address on the
    network is the host's own business and stays. Tells whether anything changed.
    """
    hostname, port = _address()
    site = Site.objects.filter(is_default_site=True).first()
    if site is None or not {site.hostname, hostname} <= LOOPBACK:
        return False
    if (site.hostname, site.port) == (hostname, port):
        return False
    site.hostname, site.port = hostname, port
    site.save()
    return True
