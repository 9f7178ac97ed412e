"""Run Typst on a folder, in a process of its own: ``press.py FOLDER FORM``.

Typst remembers the last ten things it set, with their pictures: a worker that set a few
guides itself would hold a gigabyte. This file knows nothing of the site, so that it
starts in a twentieth of a second. It writes ``made`` into the folder.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import typst

FONTS = Path(__file__).parent / "fonts"
FORMS: dict[str, dict[str, Any]] = {
    "pdf": {"format": "pdf", "pdf_standards": ["ua-1"]},
    "png": {"format": "png", "ppi": 150},
}


def main(folder: Path, form: str) -> None:
    try:
        made = typst.compile(
            str(folder / "main.typ"),
            root=str(folder),
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            **FORMS[form],
        )
    except typst.TypstError as error:
        sys.exit(str(error))
    (folder / "made").write_bytes(bytes(made))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
