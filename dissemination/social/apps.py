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
        from core.publishing.schedule import beside

        from . import permissions, receivers  # noqa: F401  (register themselves)

        beside(poster)


def poster() -> Poster:
    """Return what posts, for the worker to run beside the clock."""
    from .posting import Poster

    return Poster()
