"""Crawl the site as a reader would and complain about what a reader would miss.

Pages are asked for through Django's test client, so no server is needed. Every page is
held to its language: title, description, canonical address, the funder's words, and
no interface text that was left in English.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit
from xml.etree import ElementTree

import polib
from bs4 import BeautifulSoup, Tag
from bs4.element import PreformattedString
from django.conf import settings
from django.http.response import HttpResponseBase
from django.test import Client
from django.utils.translation import get_language_from_path

__all__ = ["Crawl", "crawl"]

START = ("/", "/sitemap.xml")
LONGEST_QUERY = 1  # facets lead to facets without end; one choice is followed
SPOKEN = ("alt", "aria-label", "placeholder", "title")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")
FEWEST_LETTERS = 6  # of a text around placeholders, or it would fit everything


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


def _visit(client: Client, address: str, origin: str, result: Crawl) -> list[str]:
    response = client.get(address)
    result.visited[address] = status = response.status_code
    links: list[str] = []
    if status in {301, 302}:
        links = [response["Location"]]
    elif status != 200:
        result.problems.append((address, f"answers {status}, linked from {origin}"))
    else:
        if response.cookies:
            result.problems.append((address, "sets a cookie"))
        content = _content(response)
        if response["Content-Type"].startswith("text/html"):
            soup = BeautifulSoup(content, "html.parser")
            found = _complaints(address, soup)
            result.problems += [(address, problem) for problem in found]
            links = list(_links(soup))
        elif "xml" in response["Content-Type"] and not address.endswith(".svg"):
            links = list(_xml_links(content))
    return list(_inside(address, links))


def _content(response: HttpResponseBase) -> bytes:
    """Return all of an answer; a file is closed once it was read to its end."""
    if response.streaming:
        return b"".join(response)
    return bytes(response.content)  # type: ignore[attr-defined]


def _links(soup: BeautifulSoup) -> Iterator[str]:
    for name in ("href", "src", "poster"):
        for tag in soup.select(f"[{name}]"):
            yield str(tag[name])
    for tag in soup.find_all(srcset=True):
        for candidate in str(tag["srcset"]).split(","):
            yield candidate.split()[0]


def _xml_links(content: bytes) -> Iterator[str]:
    """Yield the addresses that a sitemap or a feed of ours names."""
    for element in ElementTree.fromstring(content).iter():
        name = element.tag.rpartition("}")[2]
        if name in {"loc", "link"}:
            yield element.get("href") or element.text or ""


def _inside(base: str, links: list[str]) -> Iterator[str]:
    """Yield the addresses of this site among ``links``."""
    own = urlsplit(settings.WAGTAILADMIN_BASE_URL).netloc
    for link in links:
        parts = urlsplit(urljoin(base, urldefrag(link).url))
        if parts.scheme not in {"", "http", "https"}:
            continue
        if parts.netloc not in {"", own}:
            continue
        if parts.path.startswith("/admin/") or not parts.path:
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
    if not (soup.title and soup.title.text.strip(" –\n")):
        yield "has no title"
    description = soup.find("meta", attrs={"name": "description"})
    if not (isinstance(description, Tag) and description.get("content")):
        yield "has no description"
    if not _is_kept_out(soup) and not soup.find("link", rel="canonical"):
        yield "has no canonical address"
    if not soup.select_one("[data-funding-statement]"):
        yield "shows no funding statement"
    for image in soup.find_all("img"):
        if image.get("alt") is None or not image.get("width"):
            yield f"shows {image.get('src')} without alternative text or size"
    yield from _lost_anchors(soup)
    if language and language != settings.LANGUAGES[0][0]:
        yield from _left_in_english(soup, language)


def _is_kept_out(soup: BeautifulSoup) -> bool:
    """Tell whether a page asks not to be found, as the answers of a search do."""
    robots = soup.find("meta", attrs={"name": "robots"})
    return isinstance(robots, Tag) and "noindex" in str(robots.get("content"))


def _lost_anchors(soup: BeautifulSoup) -> Iterator[str]:
    """Yield the places in the page itself that links name and nothing carries."""
    places = {str(tag["id"]) for tag in soup.find_all(id=True)}
    for tag in soup.find_all(href=re.compile("^#.")):
        if str(tag["href"])[1:] not in places:
            yield f"links to {tag['href']}, which it lacks"


def _left_in_english(soup: BeautifulSoup, language: str) -> Iterator[str]:
    """Yield interface texts that stand untranslated in a page of ``language``."""
    is_english = _english_judge(language)
    for text in soup.find_all(string=True):
        # Comments and the like are read by nobody.
        if isinstance(text, PreformattedString):
            continue
        words = " ".join(text.split())
        if words and is_english(words) and _language_of(text.parent) == language:
            yield f"leaves {words!r} in English"
    for tag in soup.find_all(True):
        for name in SPOKEN:
            words = str(tag.get(name) or "")
            if words and is_english(words) and _language_of(tag) == language:
                yield f"leaves {words!r} in English"


def _language_of(tag: Tag | None) -> str:
    for parent in [tag, *tag.parents] if tag is not None else []:
        if isinstance(parent, Tag) and parent.get("lang"):
            return str(parent["lang"])
    return ""


def _letters(parts: list[str]) -> int:
    return sum(map(str.isalpha, "".join(parts)))


@lru_cache(maxsize=16)
def _english_judge(language: str) -> Callable[[str], bool]:
    """Return what tells an untranslated text of the interface from other words.

    A word that the catalogue also gives as a translation, as “Date” is in Italian,
    is no proof.
    """
    path = Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / "django.po"
    plain: set[str] = set()
    patterns: list[str] = []
    given: set[str] = set()
    for entry in polib.pofile(str(path)):
        if entry.obsolete:
            continue
        forms = [entry.msgstr, *entry.msgstr_plural.values()]
        given.update(" ".join(form.split()) for form in forms)
        for text in filter(None, (entry.msgid, entry.msgid_plural)):
            words = " ".join(text.split())
            around = PLACEHOLDER.split(words)
            if len(around) == 1:
                plain.add(words)
            elif text not in forms and _letters(around) >= FEWEST_LETTERS:
                patterns.append(".+".join(map(re.escape, around)))
    plain -= given
    framed = re.compile("|".join(patterns) or "(?!)")

    @lru_cache(maxsize=20_000)
    def is_english(words: str) -> bool:
        return words in plain or bool(framed.fullmatch(words))

    return is_english
