"""What an officer should mend in an issue, beside the editor."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.publishing.registry import Finding
from partners.funding import notices

from ..blocks import ITEMS
from ..models import IssuePage
from ..rendering import render
from ..rendering.editions import LARGEST

__all__ = ["faults_of", "measured"]

NEARLY = 90_000  # bytes
SCHEMES = {"http", "https", "mailto", "tel"}


def faults_of(issue: IssuePage) -> Iterator[Finding]:
    """Return what is wrong, as far as one rendering of the mail can tell.

    It runs with every draft that is saved: of other languages only the size is guessed.
    """
    if issue.locale_id is None:
        return
    language = issue.locale.language_code
    mail = render(issue, language)
    # What the fund lacks is told below, once for all languages.
    yield from (one for one in mail.findings if one.field)
    yield from _links(issue)
    yield from _left_out(issue)
    yield from _statements()
    large = _too_large(issue, mail.size)
    if large:
        yield Finding(
            _("The mail is near 100 kB or over it in these languages: %(names)s.")
            % {"names": ", ".join(large)},
            field="items",
        )


def measured(issue: IssuePage) -> list[tuple[str, int]]:
    """Return each language that an issue is written in, and the bytes of its mail."""
    versions = IssuePage.objects.filter(translation_key=issue.translation_key)
    names = dict(settings.LANGUAGES)
    found = {}
    for one in versions.select_related("locale"):
        code = one.locale.language_code
        found[code] = render(one.get_latest_revision_as_object(), code).size
    return [(str(names[code]), found[code]) for code in names if code in found]


class _Links(HTMLParser):
    """Gathers the links of rich text as the editor stores it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.found.append(dict(attrs))


def _links(issue: IssuePage) -> Iterator[Finding]:
    pages: dict[int, str] = {}
    bad: dict[str, str] = {}
    for field, one in _all_links(issue):
        if one.get("linktype") == "page":
            known = str(one.get("id") or "")
            pages.setdefault(int(known) if known.isdecimal() else 0, field)
        elif not one.get("linktype") and not _leads_somewhere(one.get("href") or ""):
            bad.setdefault(one.get("href") or "", field)
    for address, field in bad.items():
        yield Finding(
            _("A link leads nowhere: “%(address)s”.") % {"address": address},
            field=field,
        )
    live = set(Page.objects.live().filter(pk__in=pages).values_list("pk", flat=True))
    hidden = {pk: field for pk, field in pages.items() if pk not in live}
    titles = dict(Page.objects.filter(pk__in=hidden).values_list("pk", "title"))
    for pk, field in hidden.items():
        yield Finding(
            _("A link leads to a page that readers cannot see: “%(title)s”.")
            % {"title": titles.get(pk, pk)},
            field=field,
        )


def _all_links(issue: IssuePage) -> Iterator[tuple[str, dict[str, str | None]]]:
    """Return every link with the field in which it is mended."""
    for field, html in [("intro", issue.intro), *_texts(issue)]:
        reader = _Links()
        reader.feed(html)
        yield from ((field, one) for one in reader.found)
    for block in issue.items:
        if block.block_type == "button":
            yield "items", {"href": block.value["address"]}


def _texts(issue: IssuePage) -> Iterator[tuple[str, str]]:
    for block in issue.items:
        if block.block_type == "text":
            yield "items", block.value.source


def _leads_somewhere(address: str) -> bool:
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return False
    if not parts.scheme:
        return address.startswith(("/", "#")) and address != "#"
    return parts.scheme in SCHEMES and bool(parts.netloc or parts.path)


def _left_out(issue: IssuePage) -> Iterator[Finding]:
    """Name pages of the issue that its readers do not get."""
    shown = issue.pages_shown()
    absent = [
        str(block.value["page"].title if block.value["page"] else _("deleted page"))
        for block in issue.items
        if block.block_type in ITEMS
        and (block.value["page"] is None or block.value["page"].pk not in shown)
    ]
    if absent:
        yield Finding(
            _("Readers cannot see these pages; the mail leaves them out: %(titles)s.")
            % {"titles": ", ".join(absent)},
            field="items",
        )


def _statements() -> Iterator[Finding]:
    """Name the languages in which a fund has no words for the foot of the mail."""
    absent = [
        str(name)
        for code, name in settings.LANGUAGES
        if any(one.statement_language != code for one in notices(None, code))
    ]
    if absent:
        yield Finding(
            _("A fund has no statement in these languages: %(names)s.")
            % {"names": ", ".join(absent)}
        )


def _too_large(issue: IssuePage, size: int) -> list[str]:
    """Return languages whose mail is about as large as mail programs show.

    A translation differs from the original by its words alone.
    """
    if issue.pk is None:
        return []
    frame = size - _weight(issue)
    names: dict[str, Any] = dict(settings.LANGUAGES)
    others = IssuePage.objects.filter(translation_key=issue.translation_key)
    rows = others.exclude(locale_id=issue.locale_id).select_related("locale")
    return [
        f"{names.get(one.locale.language_code, one.locale)} "
        f"({min(frame + _weight(one), 10 * LARGEST) // 1000} kB)"
        for one in rows
        if frame + _weight(one) > NEARLY
    ]


def _weight(issue: IssuePage) -> int:
    words = [issue.intro, issue.title]
    words += issue.items.stream_block.get_searchable_content(issue.items)
    return sum(len(str(one).encode()) for one in words)
