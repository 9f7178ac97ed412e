"""Whether a file can be kept as a proof."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

import filetype
from django.utils.translation import gettext as _

from ..exceptions import BadProof

__all__ = ["ACCEPTED", "LARGEST", "MOST", "Checked", "checked"]

LARGEST = 20 * 1024 * 1024  # bytes
MOST = 10  # files of one activity
LONGEST_NAME = 150
# By what is in them, whatever their names say. A web page or a drawing that can run
# scripts is none of these.
KINDS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/heic": "heic",
    "image/heif": "heic",
    "image/avif": "avif",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.presentation": "odp",
    "audio/mpeg": "mp3",
    "video/mp4": "mp4",
}
ACCEPTED = ",".join(["image/*", *(f".{one}" for one in sorted(set(KINDS.values())))])


@dataclass(frozen=True)
class Checked:
    """A file that may be kept, under a name of ours; ``name`` is the person's."""

    name: str
    stored: str
    content_type: str
    size: int
    sha256: str


def checked(upload: Any) -> Checked:
    """Return what is kept of a file. Raises ``BadProof`` in words for the person."""
    name = PurePath(str(upload.name or "").replace("\\", "/")).name[-LONGEST_NAME:]
    if upload.size > LARGEST:
        raise BadProof(
            _("%(name)s is too large: at most 20 MB can be kept.") % {"name": name}
        )
    if not upload.size:
        raise BadProof(_("%(name)s is empty.") % {"name": name})
    digest = hashlib.sha256()
    upload.seek(0)
    for part in upload.chunks():
        digest.update(part)
    upload.seek(0)
    found = filetype.guess(upload.read(8192))
    upload.seek(0)
    kind = found.mime if found else ""
    if kind not in KINDS:
        raise BadProof(
            _(
                "%(name)s cannot be kept as a proof. Take a photo, or a PDF, text, "
                "table, sound or film."
            )
            % {"name": name}
        )
    sha256 = digest.hexdigest()
    return Checked(name, f"{sha256[:32]}.{KINDS[kind]}", kind, upload.size, sha256)
