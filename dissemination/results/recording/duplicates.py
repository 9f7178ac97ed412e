"""Activities that are likely the same as one that is about to be saved."""

from __future__ import annotations

from typing import Any

from rapidfuzz import fuzz

from ..models import Activity

__all__ = ["DAYS", "alike", "likely_doubles"]

DAYS = 3
# Titles above this of 100 are likely one title, written twice.
SIMILAR = 85
# So are names of a town above this; below, it is another place.
SAME_TOWN = 75


def alike(one: Any, other: Any) -> bool:
    """Tell whether two activities of a partner within a few days are likely one."""
    here, there = one.town.strip().casefold(), other.town.strip().casefold()
    if here and there and fuzz.ratio(here, there) < SAME_TOWN:
        # The same talk in the next town is another one.
        return False
    titles = fuzz.token_sort_ratio(one.title.casefold(), other.title.casefold())
    if titles >= SIMILAR:
        return True
    same_place = bool(here) and here == there
    return same_place and one.kind == other.kind and one.date == other.date


def likely_doubles(activity: Activity) -> list[Activity]:
    """Return what the same partner did within a few days that looks the same."""
    if not activity.partner_id or not activity.date:
        return []
    key = activity.partner.translation_key if activity.partner else None
    near = Activity.objects.near(activity.date, DAYS).filter(
        partner__translation_key=key
    )
    return [one for one in near.exclude(pk=activity.pk) if alike(activity, one)]
