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
from typing import Any, TypeVar

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save

T = TypeVar("T")
M = TypeVar("M", bound=type[Model])


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


def _row_changed(sender: type[Model], **kwargs: Any) -> None:
    advance()


def shown_to_readers(model: M) -> M:
    """Start a new generation whenever a row of ``model`` is saved or deleted.

    A class decorator for what readers see on pages and is no page itself.
    """
    label = model._meta.label
    for signal in (post_save, post_delete):
        signal.connect(_row_changed, model, dispatch_uid=f"generation.{label}")
    return model


def remembered(key: str, make: Callable[[], T]) -> T:
    """Return ``make()``, kept under ``key`` for as long as nothing public changes."""
    full = f"{key}:{current()}"
    value: T | None = cache.get(full)
    if value is None:
        value = make()
        cache.set(full, value, 3600)
    return value
