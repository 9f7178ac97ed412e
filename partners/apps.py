from __future__ import annotations

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class PartnersConfig(AppConfig):
    name = "partners"
    verbose_name = _("Partners")

    def ready(self) -> None:
        from . import views  # noqa: F401  # registers itself

        # For the clock.
        from .actions import (  # noqa: F401
            certificate_work,
            forgetting,
            retention,
            telling,
        )

        # Each app says in its ``facts.py`` what counts towards promises.
        autodiscover_modules("facts")
