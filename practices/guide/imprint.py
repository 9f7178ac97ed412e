"""What stands on the cover and at the front of a guide: who, when, under what terms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext
from wagtail.models import Site

from core.web.addresses import absolute
from core.web.formats import join, long_date
from core.web.templatetags.site import language_name
from partners.funding import notices

from ..enums import GuideFormat, Untranslated
from ..models import GuidePage
from .document import Funding, Imprint
from .pictures import Album
from .prose import clean
from .selecting import Contents

__all__ = [
    "citation",
    "coverage",
    "funding_of",
    "imprint_of",
    "isbns_of",
    "said_of",
    "words",
]

LICENCES = {
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "PD": "https://creativecommons.org/publicdomain/mark/1.0/",
}


def coverage(found: Contents, language: str) -> str:
    """Return how much of a guide is in its language, for the cover.

    The name of the language stands as CLDR writes it; a language that bends names
    puts it before a colon.
    """
    said = ngettext(
        "%(spoken)d of %(known)d good practice in %(language)s",
        "%(spoken)d of %(known)d good practices in %(language)s",
        found.known,
    ) % {
        "spoken": found.spoken,
        "known": found.known,
        "language": language_name(language),
    }
    said = str(capfirst(said))
    if found.spoken == found.known:
        return said
    rest = (
        _("Practices without a translation are left out.")
        if found.untranslated == Untranslated.LEAVE_OUT
        else _(
            "Practices without a translation are printed in the language they were "
            "written in."
        )
    )
    return _("%(coverage)s. %(rest)s") % {"coverage": said, "rest": rest}


def _lines(text: str) -> tuple[str, ...]:
    lines = (" ".join(line.split()) for line in clean(text).splitlines())
    return tuple(line for line in lines if line)


def citation(guide: GuidePage) -> str:
    """Return one sentence that names who, when, what and where."""
    names = _lines(guide.authors) or _lines(guide.editors)
    publisher = clean(guide.publisher)
    parts = {
        "who": join(list(names)) if names else publisher or _site_name(),
        "title": clean(guide.title),
        "publisher": publisher,
        "address": f"https://doi.org/{guide.doi}" if guide.doi else _address(guide),
        "licence": guide.get_licence_display(),
    }
    moment = guide.date or guide.last_published_at
    if guide.subtitle:
        titles = {"title": parts["title"], "subtitle": clean(guide.subtitle)}
        parts["title"] = _("%(title)s: %(subtitle)s") % titles
    parts["year"] = str(moment.year) if moment else pgettext("no date", "n.d.")
    if names and publisher:
        return (
            _("%(who)s (%(year)s). %(title)s. %(publisher)s. %(address)s. %(licence)s")
            % parts
        )
    return _("%(who)s (%(year)s). %(title)s. %(address)s. %(licence)s") % parts


def _site_name() -> str:
    site = Site.objects.filter(is_default_site=True).first()
    return site.site_name or site.hostname if site else ""


def _address(guide: GuidePage) -> str:
    return absolute(guide.url or "")


def isbns_of(guide: GuidePage) -> dict[str, str]:
    """Return the ISBN of each format in the guide's language; "" is for the others."""
    return {
        row.get("format") or "": row["isbn"]
        for row in _own_rows(guide)
        if row.get("isbn")
    }


def translators_of(guide: GuidePage) -> tuple[str, ...]:
    rows = (clean(row.get("translator") or "") for row in _own_rows(guide))
    return tuple(dict.fromkeys(name for name in rows if name))


def _own_rows(guide: GuidePage) -> Iterable[Any]:
    language = guide.locale.language_code
    rows = [block.value for block in guide.editions]
    return [row for row in rows if row["language"] == language]


def _isbn_said(isbns: dict[str, str]) -> str:
    """Return the numbers as an imprint lists them, each with its format."""
    labels = {one.value: str(one.label) for one in GuideFormat}
    return ", ".join(
        _("%(value)s (%(note)s)") % {"value": isbn, "note": labels[name]}
        if name
        else isbn
        for name, isbn in isbns.items()
    )


def imprint_of(guide: GuidePage) -> Imprint:
    isbns = isbns_of(guide)
    return Imprint(
        authors=_lines(guide.authors),
        editors=_lines(guide.editors),
        translators=translators_of(guide),
        publisher=clean(guide.publisher),
        date=guide.date,
        date_said=long_date(guide.date) if guide.date else "",
        version=clean(guide.version),
        isbn=_isbn_said(isbns),
        isbns=tuple(sorted(isbns.items())),
        doi=guide.doi,
        licence=str(guide.get_licence_display()),
        licence_address=LICENCES.get(guide.licence, ""),
        citation=citation(guide),
        address=_address(guide),
    )


def funding_of(guide: GuidePage, album: Album) -> tuple[Funding, ...]:
    """Return the words and pictures of whoever paid for the guide."""
    return tuple(
        _funding(notice, album) for notice in notices(guide, guide.locale.language_code)
    )


def _funding(notice: Any, album: Album) -> Funding:
    alt = _("Emblem of the European Union")
    emblem = album.add_logo(notice.emblem, alt) or album.add_emblem(alt)
    logos = [album.add_logo(logo["image"], logo["name"]) for logo in notice.logos]
    return Funding(
        statement=clean(notice.statement),
        statement_language=notice.statement_language,
        disclaimer=clean(notice.disclaimer),
        disclaimer_language=notice.disclaimer_language,
        extra=clean(notice.extra),
        extra_language=notice.extra_language,
        emblem=emblem,
        logos=tuple(logo for logo in logos if logo is not None),
    )


def words(guide: GuidePage) -> dict[str, str]:
    """Return the words that the formats print, in the language that is active."""
    return {
        "kind": str(guide.get_category_display()),
        "contents": _("Contents"),
        "foreword": _("Foreword"),
        "imprint": _("Imprint"),
        "map": pgettext("of places", "Map"),
        "index": pgettext("at the end of a book", "Index"),
        "sources": _("Sources"),
        "cite": _("How to cite"),
        "picture": _("Picture"),
        "no_picture": _("This picture could not be read."),
        "authors": _("Authors"),
        "editors": _("Editors"),
        "translators": _("Translated by"),
        "publisher": _("Publisher"),
        "date": _("Date"),
        "version": pgettext("of a publication", "Version"),
        "isbn": "ISBN",
        "doi": "DOI",
        "licence": _("Licence"),
        "address": _("On the web"),
        "accessibility": _(
            "Headings, lists and tables are marked as such, the reading order is "
            "right and pictures are described in words."
        ),
    }


def said_of(languages: Iterable[str]) -> dict[str, str]:
    """Return for each language a sentence that a chapter is in it."""
    return {
        code: _("This chapter is in another language: %(language)s.")
        % {"language": language_name(code)}
        for code in sorted(set(languages))
    }
