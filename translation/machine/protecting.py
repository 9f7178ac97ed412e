"""Keeping what must come back as it was out of an engine's hands.

Placeholders are wrapped in an element that engines for HTML leave alone. Marks and
links are elements already; the checks of the desk see whether they came back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Protected", "protect", "restore"]

_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]\b|\{\w*\}")
_WRAPPED = re.compile(
    r"<span\b[^<>]*\bid\s*=\s*[\"']?keep(\d+)\b[^<>]*>[^<]*</span\s*>", re.I
)


@dataclass(frozen=True)
class Protected:
    """A fragment as it is sent, and what stands in its wrappings."""

    text: str
    kept: Sequence[str]


def protect(fragment: str) -> Protected:
    kept: list[str] = []

    def wrap(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f'<span translate="no" id="keep{len(kept) - 1}">{found[0]}</span>'

    return Protected(_PLACEHOLDER.sub(wrap, fragment), kept)


def restore(answer: str, kept: Sequence[str]) -> str:
    """Put back what was wrapped, whatever the engine made of it meanwhile.

    A wrapping that was not ours stays, and is refused as markup of the engine's own.
    """

    def unwrap(found: re.Match[str]) -> str:
        number = int(found[1][:6])
        return kept[number] if number < len(kept) else found[0]

    return _WRAPPED.sub(unwrap, answer)
