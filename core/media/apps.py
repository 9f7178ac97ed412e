from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    name = "core.media"
    verbose_name = _("Media")

    def ready(self) -> None:
        from . import receivers  # noqa: F401  # connects the signals
