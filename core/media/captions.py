"""Captions as WebVTT (W3C): whether a file is one, and how many cues it has."""

from __future__ import annotations

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

__all__ = ["MOST_BYTES", "count_cues", "read_captions", "validate_captions"]

MOST_BYTES = 1024 * 1024

_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t].*)?")
_HEADER = re.compile(r"WEBVTT(?:[ \t].*)?")
_OTHER = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t].*)?")


def read_captions(data: bytes) -> str:
    """Return the text of a WebVTT file; ``ValidationError`` says why it is none."""
    if len(data) > MOST_BYTES:
        raise ValidationError(_("This file is too large for captions; 1 MB is most."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValidationError(
            _("This file is not in UTF-8. Save it anew with that encoding.")
        ) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if any(ord(letter) < 32 and letter not in "\n\t" for letter in text):
        raise ValidationError(
            _("This file has characters that cannot be shown; it may be damaged.")
        )
    if count_cues(text) == 0:
        raise ValidationError(_("This file has no captions in it."))
    return text


def count_cues(text: str) -> int:
    """Return the number of cues; ``ValidationError`` names the line that is wrong."""
    lines = text.split("\n")
    if not _HEADER.fullmatch(lines[0]):
        raise ValidationError(
            _("This is not a WebVTT file: its first line has to be WEBVTT.")
        )
    cues = 0
    for number, block in _blocks(lines):
        if number == 1 or _OTHER.fullmatch(block[0]):
            continue
        timing = 0 if "-->" in block[0] else 1
        if len(block) <= timing or not _is_timing(block[timing]):
            raise ValidationError(
                _(
                    "Line %(line)d is not right: times look like "
                    "00:01.000 --> 00:04.000, and the second is the later one."
                )
                % {"line": number + min(timing, len(block) - 1)}
            )
        cues += 1
    return cues


def validate_captions(file: Any) -> None:
    """Refuse an uploaded file that is not WebVTT; a stored one was looked at before."""
    if getattr(file, "_committed", False):
        return
    file.seek(0)
    read_captions(file.read(MOST_BYTES + 1))
    file.seek(0)


def _is_timing(line: str) -> bool:
    found = _TIMING.fullmatch(line)
    if found is None:
        return False
    numbers = [int(one or 0) for one in found.groups()]
    return numbers[:4] < numbers[4:]


def _blocks(lines: list[str]) -> list[tuple[int, list[str]]]:
    """Return ``(number of the first line, lines)`` of what blank lines part."""
    found: list[tuple[int, list[str]]] = []
    is_new = True
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            is_new = True
        elif is_new:
            found.append((number, [line]))
            is_new = False
        else:
            found[-1][1].append(line)
    return found
