"""LibreTranslate, usually in a container of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings

from .engine import Engine, unreadable
from .web import ask

__all__ = ["LibreTranslate"]


class LibreTranslate(Engine):
    """Its limits are small, so that a call on a slow machine ends in time."""

    label = "LibreTranslate"
    max_texts = 20
    max_characters = 10_000
    needs = ("LIBRETRANSLATE_URL",)

    def can(self, source: str, target: str) -> bool:
        found = ask("GET", _address("languages"))
        if not isinstance(found, list):
            raise unreadable()
        for one in found:
            if isinstance(one, dict) and one.get("code") == source:
                # Older versions translate every language into every other.
                targets = one.get("targets", [target])
                return isinstance(targets, list) and target in targets
        return False

    def answers(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        body: dict[str, Any] = {
            "q": list(texts),
            "source": source,
            "target": target,
            "format": "html",
        }
        if settings.LIBRETRANSLATE_API_KEY:
            body["api_key"] = settings.LIBRETRANSLATE_API_KEY
        found = ask("POST", _address("translate"), body=body)
        if not isinstance(found, dict) or not isinstance(
            found.get("translatedText"), list
        ):
            raise unreadable()
        return list(found["translatedText"])


def _address(what: str) -> str:
    return f"{settings.LIBRETRANSLATE_URL.rstrip('/')}/{what}"
