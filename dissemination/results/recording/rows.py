"""What a row of a sheet means: each cell checked, nothing guessed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

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
FORMULA = ("=", "@")


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

    def __init__(self, project: ProjectPage, partners: frozenset[int] | None) -> None:
        self.project = project
        self.allowed = partners
        self.kinds = dict(self._kinds())
        self.partners = _by_name(PartnerPage, "acronym", "own_name")
        self.practices = _by_name(PracticePage)

    def _kinds(self) -> Iterator[tuple[str, str]]:
        for code, _name in settings.LANGUAGES:
            with translation.override(code):
                for value, label in ActivityKind.choices:
                    yield str(label).casefold(), value
                    yield value, value


def _by_name(model: Any, *more: str) -> dict[str, int]:
    """Return the original of each record by its names in every language."""
    rows = model.objects.live().values("translation_key", "title", *more)
    sources = dict(model.objects.sources().values_list("translation_key", "pk"))
    return {
        row[name].strip().casefold(): sources[row["translation_key"]]
        for row in rows
        for name in ("title", *more)
        if row[name] and row["translation_key"] in sources
    }


def meant(
    line: int, cells: list[str], columns: dict[str, int], known: Known
) -> SheetRow:
    given = {
        key: cells[at][:LONGEST_CELL].strip() if at < len(cells) else ""
        for key, at in columns.items()
    }
    row = SheetRow(line, given)
    if any(text.startswith(FORMULA) for text in given.values()):
        row.wrong.append(_("A cell holds a formula. Put its value there instead."))
        return row
    row.values = {
        key: given[key]
        for key in ("title", "town", "audience", "link", "note")
        if given.get(key)
    }
    _date(row, given["date"])
    _kind(row, given.get("kind", ""), known)
    _number(row, "participants", given.get("participants", ""))
    _number(row, "new_stakeholders", given.get("new_stakeholders", ""))
    _partner(row, given["partner"], known)
    _practice(row, given.get("practice", ""), known)
    if len(given.get("country", "")) == 2:
        row.values["country"] = given["country"].upper()
    if not row.wrong:
        _validate(row, known.project)
    return row


def _date(row: SheetRow, text: str) -> None:
    try:
        if match := DAY_FIRST.fullmatch(text):
            day = dt.date(int(match[3]), int(match[2]), int(match[1]))
        else:
            day = dt.date.fromisoformat(text[:10])
    except ValueError:
        row.wrong.append(
            _("“%(text)s” is no date. Write it like 2019-05-06 or 6.5.2019.")
            % {"text": text}
        )
    else:
        row.values["date"] = day.isoformat()


def _kind(row: SheetRow, text: str, known: Known) -> None:
    kind = known.kinds.get(text.casefold()) if text else ActivityKind.OTHER.value
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
    pk = known.partners.get(text.casefold())
    if pk is None:
        row.wrong.append(_("The partner “%(text)s” is not known.") % {"text": text})
    elif known.allowed is not None and pk not in known.allowed:
        row.wrong.append(_("You cannot write down what another partner did."))
    else:
        row.values["partner_id"] = pk


def _practice(row: SheetRow, text: str, known: Known) -> None:
    if not text:
        return
    pk = known.practices.get(text.casefold())
    if pk is None:
        row.wrong.append(
            _("The good practice “%(text)s” is not known.") % {"text": text}
        )
    else:
        row.values["practice_id"] = pk


def activity(row: dict[str, Any], project: ProjectPage, language: str) -> Activity:
    """Return the activity that a row of a sheet means, not saved."""
    values = dict(row["values"])
    values["date"] = dt.date.fromisoformat(values["date"])
    return Activity(project=project, language=language, **values)


def _validate(row: SheetRow, project: ProjectPage) -> None:
    made = activity(row.as_json(), project, settings.LANGUAGE_CODE)
    try:
        made.clean_fields(exclude=["project", "partner", "practice", "recorded_by"])
        made.clean()
    except ValidationError as error:
        for name, texts in error.message_dict.items():
            label = str(COLUMNS.get(name, ""))
            row.wrong += [f"{label}: {text}" if label else text for text in texts]
