"""What every paper of a meeting says: which project, when and where, who pays."""

from __future__ import annotations

import datetime as dt
import logging
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from wagtail.models import Locale

from core import typesetting
from core.pages.countries import country_name

from ..funding import FundingNotice, notices
from ..models import MeetingPage, ProjectPage

__all__ = ["days_of", "funds_on", "place_of", "project_of", "version_in"]

logger = logging.getLogger(__name__)
EMBLEM = Path(typesetting.__file__).parent / "eu-emblem.svg"
# What can be printed; other files are left out rather than break the paper.
PRINTED = {"png", "jpg", "jpeg", "gif", "svg", "webp"}


def version_in(page: MeetingPage, language: str) -> MeetingPage:
    """Return the meeting as it is read in a language; the page itself if not public."""
    locale = Locale.objects.filter(language_code=language).first()
    if locale is None:
        return page
    found: Any = MeetingPage.objects.filter(translation_key=page.translation_key)
    return found.readable_in(locale).first() or page


def days_of(page: MeetingPage) -> list[dt.date]:
    """Return the days of a meeting by the clocks of its place; 31 at most."""
    zone = ZoneInfo(page.timezone)
    first = page.starts.astimezone(zone).date()
    # What ends at midnight has no part of the day that begins then.
    ends = max(page.starts, page.ends - dt.timedelta(seconds=1))
    number = (ends.astimezone(zone).date() - first).days + 1
    return [first + dt.timedelta(days=day) for day in range(min(number, 31))]


def place_of(page: MeetingPage) -> str:
    """Return venue and address, or the country in the language of now."""
    country = country_name(page.country) if page.country else ""
    # Who writes an address writes the country as the post there wants it.
    parts = [page.venue, page.address or country]
    return ", ".join(part for part in parts if part)


def project_of(page: MeetingPage) -> ProjectPage | None:
    found: ProjectPage | None = page.project
    return found


def funds_on(
    page: MeetingPage, language: str
) -> tuple[list[dict[str, Any]], dict[str, bytes]]:
    """Return what the project of a meeting owes its funder, and the pictures of it."""
    files: dict[str, bytes] = {}
    rows = [_fund(one, files) for one in notices(page, language)]
    return rows, files


def _fund(one: FundingNotice, files: dict[str, bytes]) -> dict[str, Any]:
    emblem = _picture(one.emblem, _("Emblem of the European Union"), files)
    if emblem is None:
        files["eu-emblem.svg"] = EMBLEM.read_bytes()
        emblem = {"file": "eu-emblem.svg", "alt": _("Emblem of the European Union")}
    logos = [_picture(logo["image"], logo["name"], files) for logo in one.logos]
    return {
        "statement": one.statement,
        "statement_language": one.statement_language,
        "disclaimer": one.disclaimer,
        "disclaimer_language": one.disclaimer_language,
        "extra": one.extra,
        "extra_language": one.extra_language,
        "emblem": emblem,
        "logos": [logo for logo in logos if logo is not None],
    }


def _picture(image: Any, alt: str, files: dict[str, bytes]) -> dict[str, str] | None:
    """Add the file of a picture; one that is gone or of no printed kind is left out."""
    if not image:
        return None
    kind = Path(image.file.name).suffix.lower().lstrip(".")
    if kind not in PRINTED:
        return None
    try:
        with image.file.open("rb") as file:
            data = file.read()
    except OSError:
        logger.exception("The file of picture %s cannot be read.", image.pk)
        return None
    name = f"picture-{image.pk}.{kind}"
    files[name] = data
    return {"file": name, "alt": alt}
