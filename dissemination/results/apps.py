from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ResultsConfig(AppConfig):
    name = "dissemination.results"
    verbose_name = _("Results")

    def ready(self) -> None:
        from . import permissions  # noqa: F401  (registers itself)
        from .actions import tidying  # noqa: F401  (for the clock)
        from .views import pages  # noqa: F401  (pages show these)
