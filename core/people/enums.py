from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class ConsentPurpose(models.TextChoices):
    """What a person agrees to; each purpose is asked for and withdrawn by itself."""

    CONTACT = "contact", _("Show name and contact on the site")
    PHOTOGRAPH = "photograph", _("Appear in photographs")
    RECORDING = "recording", _("Appear in video and audio")
    PARTICIPANTS = "participant-list", _("Name in the list of participants")
    ATTENDANCE = "attendance", _("Keep attendance as evidence for the funder")


class Role(models.TextChoices):
    """The groups of people who work on the site; the values are group names."""

    COORDINATOR = "Coordinator", _("Coordinator")
    OFFICER = "Communications officer", _("Communications officer")
    PARTNER_EDITOR = "Partner editor", _("Partner editor")
    TRANSLATOR = "Translator", _("Translator")
