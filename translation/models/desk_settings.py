"""What coordinators decide for the desk."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from core.publishing.generation import shown_to_readers

__all__ = ["DeskSettings"]


@shown_to_readers
@register_setting(icon="globe", order=610)
class DeskSettings(BaseGenericSetting):
    """Whether readers are told of old translations, and may report mistakes."""

    tell_readers = models.BooleanField(
        _("tell readers since when a translation is older than its original"),
        default=True,
    )
    accept_reports = models.BooleanField(
        _("let readers report mistakes in a translation"), default=True
    )

    class Meta:
        verbose_name = _("translation settings")
