"""The style sheet that pages ask for is the one its parts make."""

from __future__ import annotations

import runpy
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "static" / "css"


def test_site_css_is_made_of_its_parts() -> None:
    made = runpy.run_path(str(FOLDER / "build.py"))["joined"]()

    assert (FOLDER / "site.css").read_text(encoding="utf-8") == made
