"""Whether this database is older than what was already sent from it.

Every lease of a sending moves a number on, in the database and then in a small file
beside it. The file can never be ahead, unless the database was put back from a backup:
then nothing may leave before a person has looked (design.md, "After a restore").
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.db.models import F

from .models import Watermark

__all__ = ["Watermarked"]


class Watermarked:
    """The number of one kind of sending, by its ``name``."""

    def __init__(self, name: str) -> None:
        self._name = name

    def move_on(self) -> None:
        """Count one more lease; call it in the transaction of the lease."""
        mine = Watermark.objects.filter(name=self._name)
        if not mine.update(value=F("value") + 1):
            Watermark.objects.get_or_create(name=self._name)
            mine.update(value=F("value") + 1)
        value = mine.values_list("value", flat=True).get()
        transaction.on_commit(lambda: self.note(value))

    @contextlib.contextmanager
    def found_older(self) -> Iterator[bool]:
        """Yield whether the database is older; what is held then is one transaction."""
        noted = self._noted()
        with transaction.atomic():
            mark, _created = Watermark.objects.select_for_update().get_or_create(
                name=self._name
            )
            older = noted > mark.value
            yield older
            if older:
                mark.value = noted
                mark.save(update_fields=["value"])

    def _path(self) -> Path:
        return Path(settings.DATA_DIR) / f"{self._name}-watermark"

    def _noted(self) -> int:
        try:
            return int(self._path().read_text())
        except (FileNotFoundError, ValueError):
            return 0

    def note(self, value: int) -> None:
        """Write the number beside the database."""
        path = self._path()
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{self._name}-")
        with os.fdopen(handle, "w") as file:
            file.write(str(value))
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
