"""Looking into a ZIP of a stranger before anything in it is unpacked or believed."""

from __future__ import annotations

import io
import struct
import zlib
from zipfile import BadZipFile, ZipFile

from django.utils.translation import gettext as _

from ..exceptions import UnreadableFile
from . import safe_xml

__all__ = ["require_harmless"]

MOST_MEMBERS = 300
LARGEST_UNPACKED = 40 * 1024 * 1024
_ENCRYPTED = 1
# What zipfile raises on sizes, places and methods that make no sense.
_DAMAGED = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)


def require_harmless(data: bytes) -> None:
    """Refuse a workbook that is none, or unpacks to more than a site can hold.

    Its sizes are those it declares; a member that grows beyond its own is cut off there
    and found damaged. Raises ``UnreadableFile``.
    """
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            _require_harmless(archive)
    except _DAMAGED as error:
        raise UnreadableFile(
            _("This spreadsheet is damaged. Save it anew as XLSX, then upload it.")
        ) from error


def _require_harmless(archive: ZipFile) -> None:
    members = archive.infolist()
    size = sum(one.file_size for one in members)
    if len(members) > MOST_MEMBERS or size > LARGEST_UNPACKED:
        raise UnreadableFile(
            _("This file unpacks to more than a spreadsheet of texts can have.")
        )
    if any(one.flag_bits & _ENCRYPTED for one in members):
        raise UnreadableFile(_("This file has a password. Save it without one."))
    if "xl/workbook.xml" not in archive.namelist():
        raise UnreadableFile(
            _("This ZIP is no spreadsheet. Unpack it, and upload one file at a time.")
        )
    for one in members:
        # By what is in it: a part may have any name.
        part = archive.read(one)
        if _may_be_xml(part):
            safe_xml.require_harmless(part)


def _may_be_xml(part: bytes) -> bool:
    begin = part[:64].lstrip(b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n")
    return begin[:1] == b"<"
