from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublishingConfig(AppConfig):
    name = "core.publishing"
    verbose_name = _("Publishing")

    def ready(self) -> None:
        from . import receivers  # noqa: F401  # connects the signals
