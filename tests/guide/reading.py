"""What a reader's program finds in the files of a guide; none of it is ours."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

import pikepdf
from bs4 import BeautifulSoup
from defusedxml import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
Headings = list[tuple[int, str]]


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def parsed(data: bytes) -> dict[str, bytes]:
    """Return a ZIP's members after reading each that is XML."""
    found = members(data)
    for name, content in found.items():
        if name.endswith((".xml", ".xhtml", ".opf", ".ncx", ".rels", ".svg")):
            ElementTree.fromstring(content)
    return found


def same_spaces(text: str) -> str:
    return " ".join(text.replace("\u200b", "").split())


def html_headings(page: str) -> Headings:
    soup = BeautifulSoup(page, "html.parser")
    return [
        (int(one.name[1]), same_spaces(one.get_text()))
        for one in soup.find_all(re.compile("^h[1-6]$"))
    ]


def docx_headings(data: bytes) -> Headings:
    root = ElementTree.fromstring(members(data)["word/document.xml"])
    found = []
    for paragraph in root.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = "" if style is None else style.get(f"{W}val")
        if number := re.fullmatch(r"Heading(\d)", name):
            words = "".join(one.text or "" for one in paragraph.iter(f"{W}t"))
            found.append((int(number[1]), same_spaces(words)))
    return found


def odt_headings(data: bytes) -> Headings:
    root = ElementTree.fromstring(members(data)["content.xml"])
    return [
        (int(one.get(f"{TEXT}outline-level")), same_spaces("".join(one.itertext())))
        for one in root.iter(f"{TEXT}h")
    ]


def tags(pdf: pikepdf.Pdf) -> Iterator[tuple[pikepdf.Object, str]]:
    """Give each element of the structure and the language it is in."""
    yield from _below(pdf.Root.StructTreeRoot.K, str(pdf.Root.Lang))


def _below(node: object, language: str) -> Iterator[tuple[pikepdf.Object, str]]:
    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from _below(one, language)
    elif isinstance(node, pikepdf.Dictionary):
        language = str(node.get("/Lang", language))
        if "/S" in node:
            yield node, language
        if "/K" in node:
            yield from _below(node.K, language)


def pdf_headings(pdf: pikepdf.Pdf) -> Headings:
    return [
        (int(str(one.S)[2:]), same_spaces(str(one.T)))
        for one, _language in tags(pdf)
        if re.fullmatch(r"/H\d", str(one.S))
    ]


def bookmarks(pdf: pikepdf.Pdf) -> list[str]:
    def titles(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
        for one in items:
            yield same_spaces(one.title)
            yield from titles(one.children)

    with pdf.open_outline() as outline:
        return list(titles(outline.root))


def fonts(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font":
            yield one


def letters(pdf: pikepdf.Pdf) -> set[str]:
    """Return what the fonts say their glyphs mean: what copying and reading give."""
    found: set[str] = set()
    for font in fonts(pdf):
        if "/ToUnicode" in font:
            said = font.ToUnicode.read_bytes().decode("latin-1")
            for block in re.findall(r"beginbfchar(.*?)endbfchar", said, re.S):
                for code in re.findall(r"<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>", block):
                    found |= set(bytes.fromhex(code).decode("utf-16-be"))
            for block in re.findall(r"beginbfrange(.*?)endbfrange", said, re.S):
                for low, high, code in re.findall(
                    r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block
                ):
                    for step in range(int(high, 16) - int(low, 16) + 1):
                        found.add(chr(int(code, 16) + step))
    return found
