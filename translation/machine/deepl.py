"""DeepL, a paid service; accounts that cost nothing have a host of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.cache import cache

from .engine import Engine, unreadable
from .web import ask

__all__ = ["DeepL"]

# Languages of the Union that it translates from and into. For others it is asked,
# once a day: what an account may use grows.
KNOWN = frozenset(
    [
        *["bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hu", "it"],
        *["lt", "lv", "nl", "pl", "pt", "ro", "sk", "sl", "sv"],
    ]
)
VARIANTS = {"en": "EN-GB", "pt": "PT-PT"}
ONE_DAY = 24 * 60 * 60


class DeepL(Engine):
    """A call may carry 50 texts and 128 KiB."""

    label = "DeepL"
    max_texts = 50
    max_characters = 30_000
    needs = ("DEEPL_AUTH_KEY",)

    def can(self, source: str, target: str) -> bool:
        return _offers("source", source) and _offers("target", target)

    def answers(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        body = {
            "text": list(texts),
            "source_lang": source.upper(),
            "target_lang": VARIANTS.get(target, target.upper()),
            "tag_handling": "html",
        }
        found = _ask("POST", "translate", body)
        answers = found.get("translations") if isinstance(found, dict) else None
        if not isinstance(answers, list) or not all(
            isinstance(one, dict) for one in answers
        ):
            raise unreadable()
        return [one.get("text") for one in answers]


def _offers(kind: str, code: str) -> bool:
    if code in KNOWN:
        return True
    key = f"machine:deepl:{kind}"
    offered = cache.get(key)
    if offered is None:
        found = _ask("GET", f"languages?type={kind}")
        if not isinstance(found, list):
            raise unreadable()
        offered = [
            str(one.get("language", "")).lower().partition("-")[0]
            for one in found
            if isinstance(one, dict)
        ]
        cache.set(key, offered, ONE_DAY)
    return code in offered


def _ask(method: str, what: str, body: Any = None) -> Any:
    key = settings.DEEPL_AUTH_KEY
    free = key.endswith(":fx")
    host = "https://api-free.deepl.com" if free else "https://api.deepl.com"
    address = settings.DEEPL_URL.rstrip("/") or host
    headers = {"Authorization": f"DeepL-Auth-Key {key}"}
    return ask(method, f"{address}/v2/{what}", headers, body)
