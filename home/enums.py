from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class StandardKind(models.TextChoices):
    """Pages that the law wants linked from everywhere."""

    ACCESSIBILITY = "accessibility", _("Accessibility statement")
    PRIVACY = "privacy", _("Privacy notice")
