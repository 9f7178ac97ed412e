"""The two statements that are written for every mail, in plain SQL.

Building them through the ORM takes longer than the mail server does. Both databases
understand them as they stand (``RETURNING``: SQLite 3.35 and later).
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connection

from ..models import Delivery, Dispatch

__all__ = ["mark", "settle"]

MARK = """
UPDATE {deliveries}
SET state = 'sending', attempt = attempt + 1, leased_until = %s, changed_at = %s
WHERE id IN ({ids}) AND state = 'leased' AND lease = %s AND leased_until > %s
AND EXISTS (
    SELECT 1 FROM {dispatches} sent
    WHERE sent.id = {deliveries}.dispatch_id AND sent.state = 'sending'
)
RETURNING id
"""
SETTLE = """
UPDATE {deliveries} SET {columns}
WHERE id = %s AND lease = %s AND state IN ('sending', 'unknown')
"""


COLUMNS = {column.name: column for column in Delivery._meta.concrete_fields}


def _value(column: str, value: Any) -> Any:
    """Return a value as the database in use takes it."""
    return COLUMNS[column].get_db_prep_save(value, connection)


def mark(
    ids: Sequence[int], owner: uuid.UUID, now: dt.datetime, until: dt.datetime
) -> list[int]:
    """Say that these mails go now, under a lease ``until`` then; return which may."""
    statement = MARK.format(
        deliveries=Delivery._meta.db_table,
        dispatches=Dispatch._meta.db_table,
        ids=", ".join(["%s"] * len(ids)),
    )
    at, end = _value("changed_at", now), _value("leased_until", until)
    values = [end, at, *ids, _value("lease", owner), at]
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return [row[0] for row in cursor.fetchall()]


def settle(pk: int, owner: uuid.UUID, fields: Mapping[str, Any]) -> bool:
    """Write what came of one mail; return whether the lease was still ours to write."""
    statement = SETTLE.format(
        deliveries=Delivery._meta.db_table,
        columns=", ".join(f"{column} = %s" for column in fields),
    )
    values = [_value(column, value) for column, value in fields.items()]
    with connection.cursor() as cursor:
        cursor.execute(statement, [*values, pk, _value("lease", owner)])
        return bool(cursor.rowcount)
