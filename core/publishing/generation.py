"""The generation of the public site: it changes whenever something public changes.

A small file in the data folder, replaced on commit by whichever process publishes;
every process compares its time stamp, so that cached fragments of all processes end
together (design.md, "Stack").
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from django.conf import settings
from django.core.cache import cache
from django.db import transaction

T = TypeVar("T")


def _path() -> Path:
    return Path(settings.DATA_DIR) / "generation"


def current() -> str:
    """Return the generation now; ``0`` before anything was published."""
    try:
        found = _path().stat()
    except FileNotFoundError:
        return "0"
    return f"{found.st_mtime_ns}.{found.st_ino}"


def advance() -> None:
    """Start a new generation once the running transaction is committed."""
    transaction.on_commit(_replace)


def _replace() -> None:
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix="generation-")
    os.close(handle)
    os.replace(name, path)


def remembered(key: str, make: Callable[[], T]) -> T:
    """Return ``make()``, kept under ``key`` for as long as nothing public changes."""
    full = f"{key}:{current()}"
    value: T | None = cache.get(full)
    if value is None:
        value = make()
        cache.set(full, value, 3600)
    return value
