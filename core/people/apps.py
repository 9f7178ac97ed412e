from __future__ import annotations

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    name = "core.people"
    verbose_name = _("People")

    def ready(self) -> None:
        from . import journal, receivers  # noqa: F401  # register themselves

        # Each app says in its ``permissions.py`` what the roles may do there.
        autodiscover_modules("permissions")
