from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class TranslationMethod(models.TextChoices):
    """How the text of a translation came about, as readers are told."""

    HUMAN = "human", _("Translated by a person")
    MACHINE = "machine", _("Translated by a machine")
    MACHINE_REVIEWED = "machine-reviewed", _("Translated by a machine, then reviewed")
    UNREVIEWED = "unreviewed", _("Not yet read by a speaker of the language")
