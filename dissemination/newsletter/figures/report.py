"""The report of a sending: numbers by language, and nobody's name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from django.db.models import Count, Sum

from ..enums import REACHED, DeliveryState, EventKind, SkipReason
from ..models import DeliveryEvent, Dispatch

__all__ = ["Report", "ReportRow", "report"]


@dataclass
class ReportRow:
    """What came of one edition, or of all of them.

    ``accepted`` are all mails that a server took, whatever it said later.
    ``delivered`` is known only where a provider tells.
    """

    language: str = ""
    text_language: str = ""
    states: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    left: int = 0
    visits: int = 0

    @property
    def recipients(self) -> int:
        return self.states.total()

    @property
    def accepted(self) -> int:
        return sum(self.states[state] for state in REACHED)

    @property
    def delivered(self) -> int:
        return (
            self.states[DeliveryState.DELIVERED] + self.states[DeliveryState.COMPLAINED]
        )

    @property
    def bounced(self) -> int:
        return self.states[DeliveryState.BOUNCED]

    @property
    def complained(self) -> int:
        return self.states[DeliveryState.COMPLAINED]

    @property
    def failed(self) -> int:
        return self.states[DeliveryState.FAILED]

    @property
    def unknown(self) -> int:
        return self.states[DeliveryState.UNKNOWN] + self.states[DeliveryState.ABANDONED]

    @property
    def skipped(self) -> int:
        return self.states[DeliveryState.SKIPPED]

    def add(self, other: ReportRow) -> None:
        self.states += other.states
        self.reasons += other.reasons
        self.left += other.left
        self.visits += other.visits


@dataclass
class Report:
    """The rows of a report, one for each edition, and their sum."""

    rows: list[ReportRow]
    total: ReportRow

    @property
    def reasons(self) -> list[tuple[SkipReason, int]]:
        return [
            (reason, self.total.reasons[reason])
            for reason in SkipReason
            if self.total.reasons[reason]
        ]


def report(dispatch: Dispatch) -> Report:
    """Count what came of a sending; four queries, however many mails it has."""
    editions = dispatch.editions.values_list("pk", "language", "text_language")
    rows = {pk: ReportRow(language, text) for pk, language, text in editions}
    counted = dispatch.deliveries.order_by().values("edition_id", "state", "reason")
    for found in counted.annotate(number=Count("pk")):
        row = rows[found["edition_id"]]
        row.states[found["state"]] += found["number"]
        if found["reason"]:
            row.reasons[found["reason"]] += found["number"]
    gone = DeliveryEvent.objects.filter(
        delivery__dispatch=dispatch, kind=EventKind.LEFT
    ).order_by()
    for pk, number in gone.values_list("delivery__edition").annotate(
        Count("delivery", distinct=True)
    ):
        rows[pk].left = number
    visits = dict(
        dispatch.campaign_visits.order_by()
        .values_list("language")
        .annotate(Sum("visits"))
    )
    total = ReportRow()
    for row in rows.values():
        row.visits = visits.get(row.language, 0)
        total.add(row)
    return Report(sorted(rows.values(), key=lambda one: -one.recipients), total)
