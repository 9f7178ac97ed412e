"""All certificates of a meeting as one file, kept for a day beside the database."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from ..models import Certificate, CertificateJob
from .paper import file_name, paper_of

__all__ = ["path_of", "remove_all_of", "remove_old", "write"]

KEPT = dt.timedelta(days=1)
# The moment that every file in it bears, so that the same papers are the same file.
MOMENT = (1980, 1, 1, 0, 0, 0)


def _folder() -> Path:
    return Path(settings.DATA_DIR) / "certificates"


def path_of(job: CertificateJob) -> Path:
    return _folder() / f"{job.meeting_key}-{job.key}.zip"


def write(
    job: CertificateJob, papers: list[Certificate], step: Callable[[], None]
) -> None:
    """Write the file whole or not at all; ``step`` is called after each paper."""
    _folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=_folder(), suffix=".part")
    try:
        with os.fdopen(number, "wb") as file, zipfile.ZipFile(file, "w") as archive:
            for one in papers:
                entry = zipfile.ZipInfo(file_name(one), MOMENT)
                archive.writestr(entry, paper_of(one))
                step()
        os.replace(name, path_of(job))
    finally:
        Path(name).unlink(missing_ok=True)


def remove_all_of(meeting: UUID) -> None:
    """Delete the files of a meeting: somebody in them is to be forgotten."""
    for found in _folder().glob(f"{meeting}-*"):
        found.unlink(missing_ok=True)


def remove_old() -> None:
    limit = (timezone.now() - KEPT).timestamp()
    for found in _folder().glob("*"):
        if found.stat().st_mtime < limit:
            found.unlink(missing_ok=True)
