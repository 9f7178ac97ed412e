"""Cells of files for spreadsheets, and the text of files that came from them."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

__all__ = ["NoSheet", "decoded", "rows_of_csv", "safe"]

# A spreadsheet takes a cell that begins so for a formula, and would run it.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
DELIMITERS = ",;\t"
# What Windows writes where nobody chose an encoding.
LEGACY = {"sl": "cp1250", "lt": "cp1257", "bg": "cp1251"}


class NoSheet(ValueError):
    """A file is no text, or none that falls into rows and cells."""


def safe(value: Any) -> Any:
    """Return a cell that no spreadsheet runs; numbers stay numbers."""
    if isinstance(value, int):
        return value
    text = str(value)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text


def decoded(data: bytes, language: str) -> str:
    """Decode what Excel, LibreOffice and other programs write."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\x00" in data[:200]:
        encodings = ["utf-16-le" if data[1:2] == b"\x00" else "utf-16-be"]
    else:
        encodings = ["utf-8-sig", LEGACY.get(language, "cp1252"), "cp1250"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NoSheet


def rows_of_csv(text: str, most: int) -> list[tuple[int, list[str]]]:
    """Return ``(line, cells)`` of each line that is not empty, ``most + 1`` at most."""
    text = text.replace("\x00", "")
    first, _break, rest = text.partition("\n")
    if match := re.fullmatch(r"sep=([,;\t])\s*", first):
        delimiter, text, before = match[1], rest, 1
    else:
        delimiter, before = _delimiter(text), 0
    found = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                found.append((reader.line_num + before, cells))
            if len(found) > most:
                break
    except csv.Error as error:
        raise NoSheet from error
    return found


def _delimiter(text: str) -> str:
    """Return what separates the cells: of the first line, then of some more.

    Titles and notes hold commas of their own; headings seldom do.
    """
    lines = [line for line in text.splitlines()[:20] if line.strip()]
    first = lines[0] if lines else ""

    def seen(one: str) -> tuple[int, int]:
        return first.count(one), sum(line.count(one) for line in lines)

    return max(DELIMITERS, key=seen)
