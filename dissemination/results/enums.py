from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Standing(models.TextChoices):
    """How far a promise is, said in words wherever a colour says it too."""

    REACHED = "reached", _("Reached")
    AHEAD = "ahead", _("On time")
    BEHIND = "behind", _("Behind")
    MISSED = "missed", _("Not reached")
    COUNTED = "counted", _("Counted, without a target")
    UNKNOWN = "unknown", _("Not entered yet")
