"""From a template and data to a PDF (decision 0018)."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from django.template.loader import get_template

__all__ = ["CannotBeSet", "pdf", "png"]

PRESS = Path(__file__).parent / "press.py"
LETTERS = Path(__file__).parent / "fonts" / "letters.txt"
COMMON = "typesetting/common.typ"
# For letters that no font of ours has.
BOX = "□"
ADDRESS = ("http://", "https://")
# What a template reads by these names is ours.
OWN_FILES = {"main.typ", "common.typ", "data.json", "made"}
PATIENCE = 300  # seconds


class CannotBeSet(Exception):
    """A template and its data make no PDF; the text says where."""


def pdf(
    template: str,
    data: Mapping[str, Any],
    *,
    language: str,
    title: str,
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a tagged PDF/UA-1 file; the same input gives the same bytes.

    ``template`` is the name of a ``.typ`` file as Django finds it. It reads
    ``data.json``, where ``data`` stands with ``language`` and ``title`` added, and the
    pictures of ``files`` by their names, which it knows as ``files``. Raises
    ``CannotBeSet``.
    """
    pictures = dict(files or {})
    for file in pictures:
        if Path(file).name != file or file in OWN_FILES:
            raise CannotBeSet(f"{file} is no name for a picture.")
    more = {"language": language, "title": title, "files": sorted(pictures)}
    given = {**data, **more}
    with tempfile.TemporaryDirectory(prefix="typesetting-") as name:
        folder = Path(name)
        (folder / "main.typ").write_text(_source(template), encoding="utf-8")
        (folder / "common.typ").write_text(_source(COMMON), encoding="utf-8")
        (folder / "data.json").write_text(
            json.dumps(_printable(given), ensure_ascii=False), encoding="utf-8"
        )
        for file, content in pictures.items():
            (folder / file).write_bytes(content)
        return _compiled(folder, "pdf")


def png(drawing: bytes) -> bytes:
    """Return an SVG as dots, for programs that show no SVG. Raises ``CannotBeSet``."""
    with tempfile.TemporaryDirectory(prefix="typesetting-") as name:
        folder = Path(name)
        (folder / "main.typ").write_text(
            "#set page(width: auto, height: auto, margin: 0pt)\n"
            '#image("drawing.svg", width: 160mm)\n',
            encoding="utf-8",
        )
        (folder / "drawing.svg").write_bytes(drawing)
        return _compiled(folder, "png")


def _source(template: str) -> str:
    """Return the text of a template: it is Typst's, not Django's."""
    origin = get_template(template).origin  # type: ignore[attr-defined]
    return Path(origin.name).read_text(encoding="utf-8")


def _compiled(folder: Path, form: str) -> bytes:
    command = [sys.executable, "-I", str(PRESS), str(folder), form]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        # A process that is killed, for its memory perhaps, says nothing.
        said = said or f"Typst ended with {error.returncode}."
        raise CannotBeSet(said) from error
    except subprocess.TimeoutExpired as error:
        raise CannotBeSet(f"Typst took more than {PATIENCE} seconds.") from error
    return (folder / "made").read_bytes()


def _printable(value: Any) -> Any:
    """Return data whose every letter a font of ours has."""
    if isinstance(value, str):
        letters = _letters()
        # An address stays one that can be followed.
        instead = quote if value.startswith(ADDRESS) else _instead
        return "".join(
            one if one in letters or one in "\n\t" else instead(one) for one in value
        )
    if isinstance(value, Mapping):
        return {key: _printable(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(one) for one in value]
    return value


def _instead(letter: str) -> str:
    """Print nothing for what is invisible, and a box for what we cannot draw."""
    return BOX if letter.isprintable() else ""


@cache
def _letters() -> frozenset[str]:
    return frozenset(_in_ranges(LETTERS.read_text().split()))


def _in_ranges(ranges: list[str]) -> Iterator[str]:
    for one in ranges:
        first, last = (int(end, 16) for end in one.split("-"))
        yield from map(chr, range(first, last + 1))
