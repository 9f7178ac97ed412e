"""Rich text as a mail shows it: links in full as HTML, and plain text beside it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import nh3
from django.conf import settings
from wagtail.rich_text import expand_db_html

from core.web.addresses import absolute

__all__ = ["Campaign", "plain_text", "without_controls"]

PARAMETER = "nl"
# What XML, in which mails are laid out, cannot hold.
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
TAGS = {"a", "b", "br", "em", "i", "li", "ol", "p", "strong", "ul"}
SCHEMES = {"http", "https", "mailto", "tel"}
HREF = re.compile(r'(<a\b[^>]*?\bhref=")([^"]*)(")')


class Campaign:
    """Links of one edition, marked so that visits can be counted and readers not."""

    def __init__(self, number: int, language: str) -> None:
        self._value = f"{number}.{language}"

    def link(self, address: str) -> str:
        """Return an address in full; one of this site says which edition it is from."""
        try:
            scheme = urlsplit(address).scheme
            full = address if scheme else absolute(f"/{address.lstrip('/')}")
            parts = urlsplit(full if address else "")
        except ValueError:
            # It leads nowhere; the checklist says so.
            return address
        own = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        if (parts.scheme, parts.netloc) != (own.scheme, own.netloc):
            return full if address else ""
        query = [*parse_qsl(parts.query, keep_blank_values=True)]
        query.append((PARAMETER, self._value))
        return urlunsplit(parts._replace(query=urlencode(query)))

    def html(self, rich_text: str) -> str:
        """Return rich text as HTML whose links lead back here from a mail."""

        def changed(match: re.Match[str]) -> str:
            address = match[2].replace("&amp;", "&")
            return match[1] + self.link(address).replace("&", "&amp;") + match[3]

        try:
            html = str(expand_db_html(rich_text))
        except ValueError:
            # A link names no page at all; without its address it is still words.
            html = rich_text
        return HREF.sub(changed, _well_formed(html))


def without_controls(text: str) -> str:
    """Return a text without the characters that break a mail, whoever pasted them."""
    return CONTROLS.sub("", text)


def _well_formed(html: str) -> str:
    """Return rich text of which every tag ends: the language of the layout is XML.

    What officers cannot write in the editor is left out, as a mail program would.
    """
    return nh3.clean(
        without_controls(html),
        tags=TAGS,
        attributes={"a": {"href"}},
        url_schemes=SCHEMES,
        link_rel=None,
    )


def plain_text(html: str) -> str:
    """Return the paragraphs and lists of a block as text, addresses in brackets."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    """Reads the few elements that rich text has."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._paragraphs: list[str] = [""]
        self._addresses: list[str] = []
        self._lists: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"p", "h2", "h3", "h4"}:
            self._paragraphs.append("")
        elif tag == "br":
            self._paragraphs[-1] += "\n"
        elif tag in {"ul", "ol"}:
            self._lists.append(0 if tag == "ol" else -1)
            self._paragraphs.append("")
        elif tag == "li":
            self._begin_entry()
        elif tag == "a":
            self._addresses.append(dict(attrs).get("href") or "")

    def _begin_entry(self) -> None:
        mark = "– "
        if self._lists and self._lists[-1] >= 0:
            self._lists[-1] += 1
            mark = f"{self._lists[-1]}. "
        before = self._paragraphs[-1]
        self._paragraphs[-1] = f"{before}\n{mark}" if before.strip() else mark

    def handle_endtag(self, tag: str) -> None:
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
            self._paragraphs.append("")
        elif tag == "a" and self._addresses:
            address = self._addresses.pop()
            if address and not self._paragraphs[-1].endswith(address):
                self._paragraphs[-1] += f" ({address})"

    def handle_data(self, data: str) -> None:
        self._paragraphs[-1] += re.sub(r"\s+", " ", data)

    def text(self) -> str:
        return "\n\n".join(one.strip() for one in self._paragraphs if one.strip())
