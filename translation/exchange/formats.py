"""The formats that translators may take their texts away in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import po
from .rows import ExchangeFile

__all__ = ["FORMATS", "Format"]


@dataclass(frozen=True)
class Format:
    """How a file is written, and how a browser knows it."""

    name: str
    extension: str
    mime_type: str
    write: Callable[[ExchangeFile], bytes]


FORMATS = {
    "po": Format("PO", po.EXTENSION, po.MIME_TYPE, po.write),
}
