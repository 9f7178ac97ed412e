"""The two statements of the hot path, for many mails each, in plain SQL.

Building them through the ORM takes longer than the mail server does. Both databases
understand them as they stand (SQLite 3.35 and later).
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
WITH answered (id, state, reply, provider_id) AS (VALUES {rows})
UPDATE {deliveries} SET
    state = answered.state, reply = answered.reply, provider_id = answered.provider_id,
    {columns}
FROM answered
WHERE {deliveries}.id = answered.id
AND {deliveries}.lease = %s AND {deliveries}.state IN ('sending', 'unknown')
RETURNING {deliveries}.id
"""
ROW = "(%s, %s, %s, %s)"


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


def settle(
    rows: Sequence[tuple[int, str, str, str]],
    owner: uuid.UUID,
    fields: Mapping[str, Any],
) -> set[int]:
    """Write what came of mails; return those of which the lease was ours to write.

    A row is the number of a mail, its state, the server's words, and the provider's
    name for it; ``fields`` are the same for all.
    """
    statement = SETTLE.format(
        deliveries=Delivery._meta.db_table,
        rows=", ".join([ROW] * len(rows)),
        columns=", ".join(f"{column} = %s" for column in fields),
    )
    values = [one for row in rows for one in row]
    values += [_value(column, value) for column, value in fields.items()]
    with connection.cursor() as cursor:
        cursor.execute(statement, [*values, _value("lease", owner)])
        return {row[0] for row in cursor.fetchall()}
