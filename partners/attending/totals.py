"""How many came, and from where, as the list says it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from uuid import UUID

from django.db.models import Count, Q

from ..models import MeetingPage, Participant

__all__ = ["FIELDS", "Totals", "totals_of"]

# The fields of the page that say the same, in this order.
FIELDS = ("attendance", "attendance_foreign", "attendance_local", "attendance_new")


@dataclass(frozen=True)
class Totals:
    """Numbers of people; from abroad means from another country than the meeting's."""

    everybody: int
    foreign: int
    local: int
    new: int

    def by_field(self) -> dict[str, int]:
        return dict(zip(FIELDS, asdict(self).values(), strict=True))


def totals_of(page: MeetingPage) -> Totals:
    """Count who was confirmed, in one query."""
    key: UUID = page.translation_key
    found = Participant.objects.of_meeting(key).confirmed()
    numbers = found.aggregate(
        everybody=Count("pk"),
        foreign=Count("pk", filter=~Q(country=page.country)),
        new=Count("pk", filter=Q(is_new_stakeholder=True)),
    )
    local = numbers["everybody"] - numbers["foreign"]
    return Totals(numbers["everybody"], numbers["foreign"], local, numbers["new"])
