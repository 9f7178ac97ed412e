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
    STALE = "stale", _("Changed since")
    IN_REVIEW = "in-review", _("In review")
    IN_PROGRESS = "in-progress", pgettext_lazy("a translation", "In progress")
    MISSING = "missing", pgettext_lazy("a text not translated yet", "New")
