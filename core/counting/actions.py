"""Counting what readers do, without looking at anybody."""

from __future__ import annotations

import logging
import re
from uuid import UUID

from django.db import DatabaseError, connection
from django.utils import timezone

from .enums import Counted
from .models import DailyCount

__all__ = ["count", "is_robot"]

logger = logging.getLogger(__name__)

# Programs that follow links before a person does, and say who they are.
ROBOT = re.compile(
    r"bot|crawl|spider|slurp|scan|preview|monitor|check|fetch|headless|python|java/"
    r"|curl|wget|libwww|okhttp|go-http|httpclient|facebookexternalhit|whatsapp",
    re.IGNORECASE,
)
# One statement, so that two readers at once are two.
ADD_ONE = """
INSERT INTO {table} (what, day, key, language, via, number)
VALUES (%s, %s, %s, %s, %s, 1)
ON CONFLICT (key, what, day, language, via)
DO UPDATE SET number = {table}.number + 1
"""


def is_robot(agent: str) -> bool:
    """Tell whether a visitor is plainly no person; who says nothing is none either."""
    return not agent or bool(ROBOT.search(agent))


def count(what: Counted, key: UUID, language: str, via: str = "") -> None:
    """Add one to the number of today.

    A number is never worth a page: what the database says against it is logged.
    """
    adapted = connection.ops
    today = adapted.adapt_datefield_value(timezone.localdate())
    given = DailyCount._meta.get_field("key").get_db_prep_value(key, connection)
    statement = ADD_ONE.format(table=DailyCount._meta.db_table)
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement, [what.value, today, given, language, via[:20]])
    except DatabaseError:
        logger.warning("A reader was not counted", exc_info=True)
