"""Visits to our own pages from the newsletter, counted without looking at anybody.

The links of an edition end in ``?nl=<number>.<language>``. A visit adds one to the
number of its day, page and edition; no cookie is set, and no address is read or kept.
"""

from __future__ import annotations

import logging
import re
from typing import Any

from django.db import DatabaseError, connection
from django.db.models import Sum
from django.utils import timezone

from ..models import CampaignVisit, Dispatch, Edition

__all__ = ["PARAMETER", "count_visit", "most_visited"]

logger = logging.getLogger(__name__)

PARAMETER = "nl"
GIVEN = re.compile(r"(\d{1,6})\.([a-z]{2,3}(?:-[a-z]{2,8})?)", re.ASCII)
MOST = 20
# One statement, so that two visits at once are two, and a number that no issue has
# leaves no row.
ADD_ONE = """
INSERT INTO {visits} (dispatch_id, language, day, page_id, visits)
SELECT sent.id, edition.language, %s, %s, 1
FROM {dispatches} sent
JOIN {editions} edition ON edition.dispatch_id = sent.id
WHERE sent.id = (
    SELECT MAX(id) FROM {dispatches}
    WHERE number = %s AND started_at IS NOT NULL
) AND edition.language = %s
ON CONFLICT (dispatch_id, language, day, page_id)
DO UPDATE SET visits = {visits}.visits + 1
"""


def count_visit(page: int, given: str) -> None:
    """Count a visit to a page from the edition that ``given`` names; one statement.

    A number is never worth a page: what the database says against it is logged.
    """
    match = GIVEN.fullmatch(given)
    if match is None:
        return
    statement = ADD_ONE.format(
        visits=CampaignVisit._meta.db_table,
        dispatches=Dispatch._meta.db_table,
        editions=Edition._meta.db_table,
    )
    today = connection.ops.adapt_datefield_value(timezone.localdate())
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement, [today, page, int(match[1]), match[2]])
    except DatabaseError:
        logger.warning("A visit from the newsletter was not counted", exc_info=True)


def most_visited(dispatch: Dispatch) -> list[Any]:
    """Return the pages that were opened most from a sending."""
    rows = dispatch.campaign_visits.order_by().values("page_id", "page__title")
    return list(rows.annotate(number=Sum("visits")).order_by("-number")[:MOST])
