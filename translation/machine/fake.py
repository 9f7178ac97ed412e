"""An engine for tests and for the demo: it marks texts and knows no language."""

from __future__ import annotations

from collections.abc import Sequence

from .engine import Engine

__all__ = ["FakeEngine"]


class FakeEngine(Engine):
    """Puts the code of the language before each text; nothing leaves the site."""

    label = "Fake"
    max_texts = 20
    max_characters = 10_000
    leaves_site = False

    def can(self, source: str, target: str) -> bool:
        return source != target

    def answers(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return [f"[{target}] {text}" for text in texts]
