from __future__ import annotations

from typing import TYPE_CHECKING

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from .posting import Poster


class SocialConfig(AppConfig):
    name = "dissemination.social"
    verbose_name = _("Social channels")

    def ready(self) -> None:
        from core.pages.registry import editor_tab
        from core.publishing.schedule import beside

        from . import (  # noqa: F401  (register themselves)
            checklist,
            checks,
            permissions,
            receivers,
        )
        from .panels import ChannelsPanel
        from .posting import watching  # noqa: F401  (has work for the clock)
        from .views import syndication  # noqa: F401  (pages show these)

        editor_tab(_("Channels"), ChannelsPanel)
        beside(poster)


def poster() -> Poster:
    """Return what posts, for the worker to run beside the clock."""
    from .posting import Poster

    return Poster()
