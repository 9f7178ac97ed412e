"""What a row of a sheet means: each cell checked, nothing guessed."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.pages.countries import EUROPE, country_name
from partners.models import PartnerPage, ProjectPage
from practices.models import PracticePage

from ..enums import ActivityKind
from ..models import Activity

__all__ = ["COLUMNS", "Known", "SheetRow", "activity", "meant"]

LONGEST_CELL = 1_000  # characters
COLUMNS: dict[str, Promise | str] = {
    "date": gettext_lazy("Date"),
    "kind": gettext_lazy("Kind"),
    "title": gettext_lazy("Title"),
    "partner": gettext_lazy("Partner"),
    "town": gettext_lazy("Town"),
    "country": gettext_lazy("Country"),
    "audience": gettext_lazy("Who was there"),
    "participants": gettext_lazy("People"),
    "new_stakeholders": gettext_lazy("New stakeholders"),
    "practice": gettext_lazy("Good practice"),
    "link": gettext_lazy("Link"),
    "note": gettext_lazy("Note"),
}
DAY_FIRST = re.compile(
    r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})\.?(?:\s*г\.?)?"
)
YEAR_FIRST = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ][\d:.]+)?")
FORMULA = "="
# What a spreadsheet writes where a formula failed.
FAILED = {"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"}
# Two records go by this name.
SEVERAL = 0


@dataclass
class SheetRow:
    """A row of a sheet: its cells, what they mean, and what is wrong with it.

    ``double`` says that the activity is written down already, or stands in the sheet
    twice; such a row is not taken unless a person says so.
    """

    line: int
    cells: dict[str, str]
    values: dict[str, Any] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    double: str = ""

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


class Known:
    """What cells may name: partners, practices and kinds, by any of their names."""

    def __init__(
        self, project: ProjectPage, partners: frozenset[int] | None, language: str
    ) -> None:
        self.project = project
        self.allowed = partners
        self.language = language
        self.kinds = dict(self._kinds())
        self.countries = dict(_countries())
        self.partners = _by_name(PartnerPage, "acronym", "own_name")
        self.practices = _by_name(PracticePage)

    def _kinds(self) -> Iterator[tuple[str, str]]:
        for code, _name in settings.LANGUAGES:
            with translation.override(code):
                for value, label in ActivityKind.choices:
                    yield _plain(str(label)), value
                    yield value, value


def _plain(text: str) -> str:
    """Return words as they are compared; other systems write accents otherwise."""
    return " ".join(unicodedata.normalize("NFC", text).split()).casefold()


def _countries() -> Iterator[tuple[str, str]]:
    for country in EUROPE:
        yield country.casefold(), country
        for code, _name in settings.LANGUAGES:
            yield _plain(country_name(country, code)), country


def _by_name(model: Any, *more: str) -> dict[str, int]:
    """Return the original of each record by its names in every language.

    A name that two records go by is ``SEVERAL``.
    """
    rows = model.objects.live().values("translation_key", "title", *more)
    sources = dict(model.objects.sources().values_list("translation_key", "pk"))
    found: dict[str, int] = {}
    for row in rows:
        pk = sources.get(row["translation_key"])
        for name in ("title", *more):
            if pk and row[name]:
                plain = _plain(row[name])
                found[plain] = pk if found.get(plain, pk) == pk else SEVERAL
    return found


def meant(
    line: int, cells: list[str], columns: dict[str, int], known: Known
) -> SheetRow:
    given = {
        key: cells[at].strip() if at < len(cells) else "" for key, at in columns.items()
    }
    row = SheetRow(line, {key: text[:LONGEST_CELL] for key, text in given.items()})
    if reason := _unreadable(given):
        row.wrong.append(reason)
        return row
    row.values = {
        key: given[key]
        for key in ("title", "town", "audience", "link", "note")
        if given.get(key)
    } | {"language": known.language}
    _date(row, given["date"])
    _kind(row, given.get("kind", ""), known)
    _number(row, "participants", given.get("participants", ""))
    _number(row, "new_stakeholders", given.get("new_stakeholders", ""))
    _partner(row, given["partner"], known)
    _practice(row, given.get("practice", ""), known)
    _country(row, given.get("country", ""), known)
    if not row.wrong:
        _validate(row, known.project)
    return row


def _unreadable(given: dict[str, str]) -> str:
    """Return why cells mean nothing, if they do."""
    if any(text.startswith(FORMULA) or text in FAILED for text in given.values()):
        return _("A cell holds a formula. Put its value there instead.")
    if any(len(text) > LONGEST_CELL for text in given.values()):
        return _("A cell is too long. At most 1,000 letters can be kept.")
    return ""


def _date(row: SheetRow, text: str) -> None:
    try:
        if match := DAY_FIRST.fullmatch(text):
            day = dt.date(int(match[3]), int(match[2]), int(match[1]))
        else:
            year_first = YEAR_FIRST.fullmatch(text)
            day = dt.date.fromisoformat(year_first[1] if year_first else "")
    except ValueError:
        row.wrong.append(
            _("“%(text)s” is no date. Write it like 2019-05-06 or 6.5.2019.")
            % {"text": text}
        )
    else:
        row.values["date"] = day.isoformat()


def _kind(row: SheetRow, text: str, known: Known) -> None:
    kind = known.kinds.get(_plain(text)) if text else ActivityKind.OTHER.value
    if kind is None:
        row.wrong.append(_("The kind “%(text)s” is not known.") % {"text": text})
    else:
        row.values["kind"] = kind


def _number(row: SheetRow, key: str, text: str) -> None:
    if not text:
        return
    plain = re.sub(r"[\s\u00a0\u202f.,](?=\d{3}\b)", "", text)
    if plain.isascii() and plain.isdigit() and len(plain) <= 8:
        row.values[key] = int(plain)
    else:
        row.wrong.append(_("“%(text)s” is no number.") % {"text": text})


def _partner(row: SheetRow, text: str, known: Known) -> None:
    pk = known.partners.get(_plain(text))
    if pk == SEVERAL:
        row.wrong.append(_several(text))
    elif pk is None:
        row.wrong.append(_("The partner “%(text)s” is not known.") % {"text": text})
    elif known.allowed is not None and pk not in known.allowed:
        row.wrong.append(_("You cannot write down what another partner did."))
    else:
        row.values["partner_id"] = pk


def _practice(row: SheetRow, text: str, known: Known) -> None:
    if not text:
        return
    pk = known.practices.get(_plain(text))
    if pk == SEVERAL:
        row.wrong.append(_several(text))
    elif pk is None:
        row.wrong.append(
            _("The good practice “%(text)s” is not known.") % {"text": text}
        )
    else:
        row.values["practice_id"] = pk


def _several(text: str) -> str:
    return _("“%(text)s” is the name of more than one. Write the full name.") % {
        "text": text
    }


def _country(row: SheetRow, text: str, known: Known) -> None:
    if not text:
        return
    country = known.countries.get(_plain(text))
    if country is None:
        row.wrong.append(_("The country “%(text)s” is not known.") % {"text": text})
    else:
        row.values["country"] = country


def activity(row: dict[str, Any], project: ProjectPage) -> Activity:
    """Return the activity that a row of a sheet means, not saved."""
    values = dict(row["values"])
    values["date"] = dt.date.fromisoformat(values["date"])
    return Activity(project=project, **values)


def _validate(row: SheetRow, project: ProjectPage) -> None:
    made = activity(row.as_json(), project)
    try:
        made.clean_fields(exclude=["project", "partner", "practice", "recorded_by"])
        made.clean()
    except ValidationError as error:
        for name, texts in error.message_dict.items():
            label = str(COLUMNS.get(name, ""))
            row.wrong += [f"{label}: {text}" if label else text for text in texts]
