"""Lists of addresses as spreadsheets write them, read without trusting any cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.people.email import parse
from core.people.exceptions import BadAddress
from core.web.sheets import NoSheet, decoded, rows_of_csv

from ..exceptions import BadFile

__all__ = ["LARGEST", "Row", "Wrong", "read"]

LARGEST = 10 * 1024 * 1024  # bytes
LONGEST = 100_000  # rows
SHOWN = 300  # characters of a cell that was refused
EMAIL_HEADS = re.compile(
    r"e-?mail|e-?pa[sš]t|e-?po[sš]t|naslov|indirizzo|adres|indirizz|имейл|поща", re.I
)
LANGUAGE_HEADS = re.compile(r"^(lang|jezik|lingua|kalba|taal|lingwa|език)", re.I)


class Wrong(models.TextChoices):
    """Why a row is not taken over."""

    BAD = "bad", gettext_lazy("No e-mail address")
    FORMULA = "formula", gettext_lazy("A formula instead of an address")
    DOUBLED = "doubled", gettext_lazy("Stands in the file twice")
    LANGUAGE = "language", gettext_lazy("A language that the site does not have")
    KNOWN = "known", gettext_lazy("Has subscribed already")
    LEFT = "left", gettext_lazy("Has left: not to be brought back")
    SUPPRESSED = (
        "suppressed",
        gettext_lazy("Blocked or erased: not to be brought back"),
    )


@dataclass
class Row:
    """One line of a list; ``wrong`` says why it is not taken, if it is not."""

    line: int
    given: str
    email: str = ""
    address: str = ""
    language: str = ""
    wrong: str = ""


def read(data: bytes, language: str) -> list[Row]:
    """Return every line that is not empty; raise ``BadFile`` for what is no list.

    ``language`` is that of whoever the file gives none for. What the database knows
    of an address is not looked up here.
    """
    if len(data) > LARGEST:
        raise BadFile(_("This file is too large. At most 10 MB can be read."))
    lines = _lines(data, language)
    if not lines:
        raise BadFile(_("There is no address in this file."))
    column, language_column, lines = _columns(lines)
    rows: list[Row] = []
    seen: set[str] = set()
    for number, cells in lines:
        row = _row(number, _cell(cells, column), _cell(cells, language_column))
        row.language = row.language or language
        if not row.wrong and row.address in seen:
            row.wrong = Wrong.DOUBLED
        seen.add(row.address)
        rows.append(row)
    return rows


def _lines(data: bytes, language: str) -> list[tuple[int, list[str]]]:
    try:
        found = rows_of_csv(decoded(data, language), LONGEST)
    except NoSheet as error:
        raise BadFile(_("This file is no list: save it as CSV in UTF-8.")) from error
    if len(found) > LONGEST:
        raise BadFile(_("This list is too long. At most 100,000 lines can be read."))
    return found


def _columns(
    lines: list[tuple[int, list[str]]],
) -> tuple[int, int | None, list[tuple[int, list[str]]]]:
    """Return where address and language stand, and the lines below the heads."""
    heads = [cell.strip() for cell in lines[0][1]]
    language = None
    if any("@" in head for head in heads):
        return _column_of_addresses(lines), None, lines
    named = [at for at, head in enumerate(heads) if EMAIL_HEADS.search(head)]
    languages = [at for at, head in enumerate(heads) if LANGUAGE_HEADS.search(head)]
    if languages:
        language = languages[0]
    body = lines[1:]
    if not body:
        raise BadFile(_("There is no address in this file."))
    return named[0] if named else _column_of_addresses(body), language, body


def _column_of_addresses(lines: list[tuple[int, list[str]]]) -> int:
    counts: dict[int, int] = {}
    for _number, cells in lines[:200]:
        for at, cell in enumerate(cells):
            counts[at] = counts.get(at, 0) + ("@" in cell)
    column = max(counts, key=lambda at: counts[at])
    if not counts[column]:
        raise BadFile(_("There is no address in this file."))
    return column


def _cell(cells: list[str], at: int | None) -> str:
    return cells[at].strip() if at is not None and at < len(cells) else ""


def _row(number: int, given: str, language: str) -> Row:
    row = Row(number, given[:SHOWN])
    if given.startswith(("=", "+", "-", "@")):
        row.wrong = Wrong.FORMULA
        return row
    try:
        address = parse(given)
    except BadAddress:
        row.wrong = Wrong.BAD
        return row
    row.email, row.address = address.written, address.compared
    row.language = next(_languages(language), "") if language else ""
    if language and not row.language:
        row.language, row.wrong = "", Wrong.LANGUAGE
    return row


def _languages(given: str) -> Iterator[str]:
    """Yield the languages of the site that a cell may mean: ``sl``, ``sl-SI``."""
    wanted = given.casefold().replace("_", "-")
    for code, name in settings.LANGUAGES:
        known = code.casefold()
        if wanted in {known, str(name).casefold()} or wanted.startswith(f"{known}-"):
            yield code
