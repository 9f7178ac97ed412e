"""Join the style sheets of this folder in one file, so that a page asks for one.

Edit the parts, then run ``python static/css/build.py``; a test compares the result.
"""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
PARTS = ("tokens.css", "base.css", "components.css", "print.css")


def joined() -> str:
    """The parts in their order, without comments and indentation."""
    text = "".join((HERE / part).read_text(encoding="utf-8") for part in PARTS)
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line) + "\n"


if __name__ == "__main__":
    (HERE / "site.css").write_text(joined(), encoding="utf-8")
