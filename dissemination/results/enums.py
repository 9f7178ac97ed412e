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


class ActivityKind(models.TextChoices):
    """What partners do to tell others (domain.md, "Commitments")."""

    PRESENTATION = "presentation", _("Presentation")
    INITIATIVE = "initiative", _("Local initiative")
    WORKSHOP = "workshop", _("Workshop")
    EXHIBITION = "exhibition", _("Exhibition")
    CAMPAIGN = "campaign", _("Campaign")
    PRESS = "press", _("Press, radio or television")
    PUBLICATION = "publication", _("Publication")
    ONLINE = "online", _("Online event")
    OTHER = "other", _("Other")
