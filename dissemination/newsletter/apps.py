from __future__ import annotations

from typing import TYPE_CHECKING

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from .sending import Sender


class NewsletterConfig(AppConfig):
    name = "dissemination.newsletter"
    verbose_name = _("Newsletter")

    def ready(self) -> None:
        from core.publishing.schedule import beside

        from . import (  # noqa: F401  (register themselves)
            actions,
            checklist,
            checks,
            permissions,
            receivers,
        )
        from .actions import dispatching  # noqa: F401  (has work for the clock)
        from .views import archive, previews  # noqa: F401  (pages show these)

        beside(sender)


def sender() -> Sender:
    """Return what sends, for the worker to run beside the clock."""
    from .sending import Sender
    from .transport import chosen

    return Sender(chosen())
