"""Crawl the site as a reader would and complain about what a reader would miss.

Pages are asked for through Django's test client, so no server is needed. Every page is
held to its language: title, description, canonical address, the funder's words, and
no interface text that was left in English.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import polib
from bs4 import BeautifulSoup, Tag
from django.conf import settings
from django.test import Client
from django.utils.translation import get_language_from_path

__all__ = ["Crawl", "crawl"]

START = ("/", "/sitemap.xml")
# Feeds and files are asked for, but not read for links.
READ = ("text/html", "application/xml")
LONGEST_QUERY = 1  # facets lead to facets without end; one choice is followed


@dataclass
class Crawl:
    """What was visited, and what is wrong: ``(address, complaint)``."""

    visited: dict[str, int] = field(default_factory=dict)
    problems: list[tuple[str, str]] = field(default_factory=list)


def crawl(most: int = 5000) -> Crawl:
    """Visit every address that can be reached by links, at most ``most`` of them."""
    client = Client(headers={"accept-language": "en"})
    result = Crawl()
    waiting = deque((address, "start") for address in START)
    seen = set(START)
    while waiting and len(result.visited) < most:
        address, origin = waiting.popleft()
        for target in _visit(client, address, origin, result):
            if target not in seen:
                seen.add(target)
                waiting.append((target, address))
    return result


def _visit(client: Client, address: str, origin: str, result: Crawl) -> Iterator[str]:
    response = client.get(address)
    status = response.status_code
    result.visited[address] = status
    if status in {301, 302}:
        yield from _inside(address, [response["Location"]])
        return
    if status != 200:
        result.problems.append((address, f"answers {status}, linked from {origin}"))
        return
    if response.cookies:
        result.problems.append((address, "sets a cookie"))
    content_type = response["Content-Type"].partition(";")[0]
    if content_type not in READ:
        for _chunk in response:
            pass
        response.close()
        return
    text = response.content.decode()
    if content_type == "application/xml":
        soup = BeautifulSoup(text, "html.parser")
        yield from _inside(address, [loc.text for loc in soup.find_all("loc")])
        return
    soup = BeautifulSoup(text, "html.parser")
    result.problems += [(address, problem) for problem in _complaints(address, soup)]
    links = [str(tag.get("href")) for tag in soup.find_all(["a", "link"], href=True)]
    links += [str(tag.get("src")) for tag in soup.find_all(src=True)]
    yield from _inside(address, links)


def _inside(base: str, links: list[str]) -> Iterator[str]:
    """Yield the addresses of this site among ``links``."""
    own = urlsplit(settings.WAGTAILADMIN_BASE_URL).netloc
    for link in links:
        parts = urlsplit(urljoin(base, urldefrag(link).url))
        if parts.scheme not in {"", "http", "https"}:
            continue
        if parts.netloc not in {"", own}:
            continue
        if parts.path.startswith(("/admin/", "/static/")):
            continue
        if parts.query.count("=") > LONGEST_QUERY:
            continue
        yield parts.path + (f"?{parts.query}" if parts.query else "")


def _complaints(address: str, soup: BeautifulSoup) -> Iterator[str]:
    language = get_language_from_path(address)
    html = soup.find("html")
    spoken = html.get("lang") if isinstance(html, Tag) else None
    if language and spoken != language:
        yield f"says lang={spoken!r} instead of {language!r}"
    if not (soup.title and soup.title.text.strip()):
        yield "has no title"
    description = soup.find("meta", attrs={"name": "description"})
    if not (isinstance(description, Tag) and description.get("content")):
        yield "has no description"
    if not soup.find("link", rel="canonical"):
        yield "has no canonical address"
    if not soup.select_one("[data-funding-statement]"):
        yield "shows no funding statement"
    for image in soup.find_all("img"):
        if image.get("alt") is None or not image.get("width"):
            yield f"shows {image.get('src')} without alternative text or size"
    if language and language != settings.LANGUAGES[0][0]:
        yield from _left_in_english(soup, language)


def _left_in_english(soup: BeautifulSoup, language: str) -> Iterator[str]:
    """Yield interface texts that stand untranslated in a page of ``language``."""
    english = _interface_texts(language)
    for text in soup.find_all(string=True):
        words = " ".join(text.split())
        if words in english and _language_of(text.parent) == language:
            yield f"leaves {words!r} in English"


def _language_of(tag: Tag | None) -> str:
    for parent in [tag, *tag.parents] if tag is not None else []:
        if isinstance(parent, Tag) and parent.get("lang"):
            return str(parent["lang"])
    return ""


@lru_cache(maxsize=16)
def _interface_texts(language: str) -> frozenset[str]:
    """Return the English texts that have another form in a language's catalogue."""
    path = Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / "django.po"
    return frozenset(
        " ".join(entry.msgid.split())
        for entry in polib.pofile(str(path))
        if not entry.obsolete and entry.msgstr != entry.msgid
    )
