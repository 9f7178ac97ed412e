"""A meeting as readers' calendars know it (RFC 5545)."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from django.utils import timezone
from icalendar import Calendar, Event, vGeo

from core.web.addresses import absolute

from .enums import MeetingState
from .models import MeetingPage

STATUS = {
    MeetingState.CANCELLED: "CANCELLED",
    MeetingState.POSTPONED: "TENTATIVE",
    MeetingState.PLANNED: "CONFIRMED",
    MeetingState.RESCHEDULED: "CONFIRMED",
    MeetingState.HELD: "CONFIRMED",
}


def meeting_calendar(page: MeetingPage) -> bytes:
    """Return a calendar of one event; its SEQUENCE tells calendars to update it."""
    zone = ZoneInfo(page.timezone)
    event = Event()
    event.add("uid", page.calendar_uid)
    event.add("sequence", page.calendar_sequence)
    event.add("dtstamp", page.last_published_at or timezone.now())
    event.add("dtstart", page.starts.astimezone(zone))
    event.add("dtend", page.ends.astimezone(zone))
    event.add("summary", page.title, {"language": page.locale.language_code})
    event.add("description", page.teaser)
    event.add("status", STATUS[MeetingState(page.state)])
    event.add("url", absolute(page.url or ""))
    place = ", ".join(part for part in (page.venue, page.address) if part)
    if place:
        event.add("location", place)
    if page.latitude is not None and page.longitude is not None:
        event.add("geo", vGeo((float(page.latitude), float(page.longitude))))
    calendar = Calendar()
    calendar.add("prodid", "-//heco_site//meetings//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())
