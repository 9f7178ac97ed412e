from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsletterConfig(AppConfig):
    name = "dissemination.newsletter"
    verbose_name = _("Newsletter")

    def ready(self) -> None:
        from . import checks, permissions  # noqa: F401  (register themselves)
