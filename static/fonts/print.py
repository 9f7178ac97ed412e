"""Make the fonts of printed things (PDF) from the web fonts of this folder.

A typesetter takes neither woff2 nor variable fonts. This joins the scripts of each
face, takes the weights that are printed and writes one file for each:

    python static/fonts/print.py FILE_OF_DEJAVU_SANS

DejaVu Sans lends the letters that ours lack: names of people come in any script.
``letters.txt`` says which characters the fonts have between them, as ranges.

It needs fonttools and brotli. Run it after ``build.py``; the results are kept in the
repository.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
THERE = HERE.parents[1] / "core" / "typesetting" / "fonts"
SCRIPTS = ("latin", "cyrillic", "greek")
# File, face, name of the family, name of the style, weight.
PRINTED = (
    ("alegreya-regular", "alegreya", "Alegreya", "Regular", 400),
    ("alegreya-bold", "alegreya", "Alegreya", "Bold", 700),
    ("alegreya-italic", "alegreya-italic", "Alegreya", "Italic", 400),
    ("commissioner-regular", "commissioner", "Commissioner", "Regular", 400),
)


# What ours lack of Latin, Greek and Cyrillic; Armenian, Hebrew, Arabic, Georgian;
# marks, signs, and Arabic's joined forms.
LENT = (
    *[(0x00A1, 0x06FF), (0x10A0, 0x10FF), (0x1E00, 0x1FFF)],
    *[(0x2000, 0x2300), (0x2500, 0x26FF), (0xFB13, 0xFB4F), (0xFB50, 0xFDFF)],
    (0xFE70, 0xFEFF),
)


def one_weight(path: Path, weight: int, folder: Path) -> Path:
    font = TTFont(path)
    if "fvar" in font:
        font = instancer.instantiateVariableFont(font, {"wght": weight})
    font.flavor = None
    made = folder / f"{path.stem}-{weight}.ttf"
    font.save(made)
    return made


def named(font: TTFont, family: str, style: str, weight: int) -> None:
    """Name a font so that a typesetter finds it, and says what it is."""
    names = {1: family, 2: style, 4: f"{family} {style}", 6: f"{family}-{style}"}
    for record in list(font["name"].names):
        if record.nameID in {1, 2, 3, 4, 6, 16, 17, 25}:
            font["name"].removeNames(nameID=record.nameID)
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = weight
    italic, bold = style == "Italic", style == "Bold"
    os2.fsSelection = (italic * 1) | (bold * 32) | ((not italic and not bold) * 64)
    head.macStyle = (bold * 1) | (italic * 2)
    # The same fonts give the same file, whenever they are made.
    head.created = head.modified = 0


def lent(path: Path) -> None:
    """Keep the part of DejaVu Sans that ours lack."""
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False
    font = TTFont(path)
    chosen = subset.Subsetter(options)
    chosen.populate(
        unicodes=[one for first, last in LENT for one in range(first, last + 1)]
    )
    chosen.subset(font)
    named(font, "Lent", "Regular", 400)
    font.recalcTimestamp = False
    font.save(THERE / "lent.ttf")


def ranges(letters: Iterable[int]) -> Iterable[str]:
    """Write numbers as ranges in hexadecimal, such as ``20-7e``."""
    numbered = enumerate(sorted(letters))
    for _key, group in groupby(numbered, lambda pair: pair[1] - pair[0]):
        found = [letter for _at, letter in group]
        yield f"{found[0]:x}-{found[-1]:x}"


def main() -> None:
    THERE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, face, family, style, weight in PRINTED:
            parts = [
                str(one_weight(path, weight, folder))
                for script in SCRIPTS
                if (path := HERE / f"{face}-{script}.woff2").exists()
            ]
            font = Merger(Options(drop_tables=["DSIG"]))
            joined = font.merge(parts)
            named(joined, family, style, weight)
            joined.recalcTimestamp = False
            joined.save(THERE / f"{file}.ttf")
    lent(Path(sys.argv[1]))
    own = [set(TTFont(path).getBestCmap()) for path in THERE.glob("*.ttf")]
    letters = set().union(*own)
    (THERE / "letters.txt").write_text("\n".join(ranges(letters)) + "\n")


if __name__ == "__main__":
    main()
