from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CountingConfig(AppConfig):
    name = "core.counting"
    verbose_name = _("Counting")
