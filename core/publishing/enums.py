from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Severity(models.TextChoices):
    """How much a finding of the checklist matters."""

    MISSING = "missing", _("Missing")
    WARNING = "warning", _("Worth a look")
