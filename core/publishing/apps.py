from __future__ import annotations

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class PublishingConfig(AppConfig):
    name = "core.publishing"
    verbose_name = _("Publishing")

    def ready(self) -> None:
        from . import receivers  # noqa: F401  # connects the signals

        # Each app says in its ``checklist.py`` what its pages need.
        autodiscover_modules("checklist")
