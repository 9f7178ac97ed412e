"""Who may open what: ``addresses.csv`` against every address of the site.

A row names views (``*`` stands for any letters) and, for each role, what a GET gets:
``open``, ``login`` (sent to log in), ``closed`` (forbidden, or sent away with a
message) or ``none`` (nothing is there for a GET). The first row that fits a view
counts; a view without a row fails. ``skip`` is for the two that end the test itself:
logging out, and the view that raises an error on purpose.
"""

from __future__ import annotations

import csv
import re
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
from django.core.signals import request_finished
from django.db import close_old_connections
from django.test import Client

from .addresses import Address, addresses
from .world import ROLES, build, clients

TABLE = Path(__file__).with_name("addresses.csv")


def table() -> list[dict[str, str]]:
    with TABLE.open(newline="") as file:
        return list(csv.DictReader(file))


def row_of(name: str, rows: list[dict[str, str]]) -> dict[str, str] | None:
    return next((row for row in rows if fnmatchcase(name, row["view"])), None)


def filled(address: Address, values: dict[str, Any]) -> str:
    space = address.name.rpartition(":")[0] or address.name

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return str(values.get(f"{space}:{name}", values.get(name, "1")))

    return "/" + re.sub(r"\{(\w+)\}", value, address.route)


def finish(answer: Any) -> None:
    """Close a streamed answer, and not the database that the tests share."""
    request_finished.disconnect(close_old_connections)
    answer.close()
    request_finished.connect(close_old_connections)


def outcome(client: Client, path: str) -> str:
    answer = client.get(path)
    finish(answer)
    if answer.status_code == 302:
        target = answer["Location"].partition("?")[0]
        if "login" in target:
            return "login"
        if path != "/" and target == f"/en{path}":
            return "none"  # Looked for in the reader's language, where it is not.
        return "closed" if target == "/admin/" else "open"
    if answer.status_code == 403:
        return "closed"
    if answer.status_code in {400, 404, 405}:
        return "none"
    return "open" if answer.status_code == 200 else str(answer.status_code)


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    return table()


def test_every_address_has_a_row_and_every_row_an_address(rows) -> None:
    names = {address.name for address in addresses()}
    assert [name for name in sorted(names) if row_of(name, rows) is None] == []
    used = {id(row_of(name, rows)) for name in names}
    assert [row["view"] for row in rows if id(row) not in used] == []


@pytest.mark.django_db
def test_every_address_answers_each_role_as_the_table_says(rows) -> None:
    values, browsers, wrong = build(), clients(), []
    for address in addresses():
        row = row_of(address.name, rows)
        if row is None or row["anonymous"] == "skip":
            continue
        path = filled(address, values)
        for role in ROLES:
            found = outcome(browsers[role], path)
            if found != row[role]:
                wrong.append(f"{address.name} {path} {role}: {found}, not {row[role]}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.django_db
def test_a_reader_gets_no_cookie_anywhere(rows) -> None:
    values = build()
    client = Client()
    for address in addresses():
        row = row_of(address.name, rows)
        if row is None or row["anonymous"] != "open" or address.route[:6] == "admin/":
            continue
        answer = client.get(filled(address, values))
        finish(answer)
        assert not answer.cookies, address
