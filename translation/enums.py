from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class MemberRole(models.TextChoices):
    """What a person does for a language; one person may be both."""

    TRANSLATOR = "translator", _("Translator")
    REVIEWER = "reviewer", _("Reviewer")


class State(models.TextChoices):
    """Where a record stands in one language."""

    LIVE = "live", _("Up to date")
    RETURNED = "returned", pgettext_lazy("a translation", "Sent back")
    STALE = "stale", _("Changed since")
    IN_REVIEW = "in-review", _("In review")
    IN_PROGRESS = "in-progress", pgettext_lazy("a translation", "In progress")
    MISSING = "missing", pgettext_lazy("a text not translated yet", "New")


class WordState(models.TextChoices):
    """Where a term, or another record of a few words, stands in one language."""

    MISSING = "missing", pgettext_lazy("a text not translated yet", "New")
    SUGGESTED = "suggested", _("Waits for a reviewer")
    STALE = "stale", _("Changed since")
    APPROVED = "approved", pgettext_lazy("a text that readers see", "Approved")


class Deadline(models.TextChoices):
    """Which rows of a list are wanted, by the day they are due."""

    OVERDUE = "overdue", _("Overdue")
    NEAR = "near", _("Within a week, or overdue")
    ANY = "any", _("Any day")


class MatrixOrder(models.TextChoices):
    """What stands above in the table of all languages."""

    AGE = "age", _("What has lagged longest")
    IMPORTANCE = "importance", _("What readers meet first")


class SegmentOrigin(models.TextChoices):
    """How a text came to stand in its place."""

    WRITTEN = "written", _("Written by a person")
    KEPT = "kept", _("Kept after the source changed")
    READ = "read", _("Read and found right")
    FILE = "file", _("From a file")
    UNSURE = "unsure", _("Taken over, still doubtful")
    MACHINE = "machine", _("By a machine")

    @property
    def by_person(self) -> bool:
        """Whether a person stands for the text."""
        return self not in {SegmentOrigin.UNSURE, SegmentOrigin.MACHINE}


class JobState(models.TextChoices):
    """Where work in the background stands."""

    WAITING = "waiting", pgettext_lazy("work in the background", "Waiting")
    RUNNING = "running", pgettext_lazy("work in the background", "Running")
    DONE = "done", pgettext_lazy("work in the background", "Done")
    FAILED = "failed", pgettext_lazy("work in the background", "Failed")


class Frequency(models.TextChoices):
    """How often somebody is told what waits."""

    DAILY = "daily", _("Daily")
    WEEKLY = "weekly", _("Weekly")
    NEVER = "never", _("Never")
