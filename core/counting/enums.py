from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Counted(models.TextChoices):
    """What readers do that is counted."""

    VISIT = "visit", _("Visits")
    DOWNLOAD = "download", _("Downloads")
