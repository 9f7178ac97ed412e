"""What keeps a machine from drafting."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from .base import TranslationError

__all__ = [
    "AlreadyAsked",
    "EngineRefused",
    "EngineUnavailable",
    "NoEngine",
    "NothingToTranslate",
]


class NoEngine(TranslationError):
    def __init__(self, locale: Any) -> None:
        self.locale = locale
        super().__init__(
            _("No machine translates into %(language)s on this site.")
            % {"language": locale.get_display_name()}
        )


class AlreadyAsked(TranslationError):
    """A machine has this record in this language on its list."""

    def __init__(self, record: Any, locale: Any) -> None:
        self.record = record
        self.locale = locale
        super().__init__(
            _("“%(title)s” already waits for the machine in %(language)s.")
            % {"title": record, "language": locale.get_display_name()}
        )


class NothingToTranslate(TranslationError):
    def __init__(self, record: Any, locale: Any) -> None:
        self.record = record
        self.locale = locale
        super().__init__(
            _("“%(title)s” has no text left to translate into %(language)s.")
            % {"title": record, "language": locale.get_display_name()}
        )


class EngineUnavailable(TranslationError):
    """An engine that may answer later, after ``retry_after`` seconds if it said so."""

    def __init__(self, reason: str, retry_after: int | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(reason)


class EngineRefused(TranslationError):
    """An engine that will not do better the next time; ``str()`` is the reason."""
