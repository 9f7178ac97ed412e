"""Make the web fonts of this folder from the packages of Fontsource.

Fontsource splits Latin in two files, and a Slovenian or Maltese page needs both.
This script joins the halves again, keeps the letters of the languages of the European
Union and the weights the site uses, and writes one file per face and script:

    npm pack @fontsource-variable/alegreya @fontsource-variable/commissioner
    python static/fonts/build.py FOLDER_WITH_THE_UNPACKED_PACKAGES

It needs fonttools and brotli. Run it only to change the fonts; the results are kept
in the repository. Together the Latin files stay below 70 kB: that is why the sans has
one weight and the italic too.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset, varLib
from fontTools.designspaceLib import (
    AxisDescriptor,
    DesignSpaceDocument,
    SourceDescriptor,
)
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
ASCII = range(0x20, 0x7F)
LETTERS = (
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ"
    "ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĠġĢģĦħĪīĮįĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘř"
    "ŚśŠšŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț"
)
SIGNS = "\u00a0¡§©«®°±²³·»¿×–—‘’‚“”„…‰′″‹›€−→"
LATIN = frozenset(map(ord, LETTERS + SIGNS)) | frozenset(ASCII)
CYRILLIC = frozenset(range(0x400, 0x460)) | {0x490, 0x491, 0x2116}
GREEK = frozenset(range(0x384, 0x3CF))
FEATURES = ("kern", "ccmp", "locl", "mark")


@dataclass(frozen=True)
class Face:
    """A face of the site: the package it comes from and the weights it keeps."""

    name: str
    package: str
    style: str
    weights: tuple[float, float]
    features: tuple[str, ...] = ()

    def sources(self, folder: Path, scripts: tuple[str, ...]) -> Iterator[Path]:
        for script in scripts:
            pattern = f"*{self.package}*/package/files"
            pattern += f"/{self.package}-{script}-wght-{self.style}.woff2"
            yield next(folder.glob(pattern))


FACES = (
    Face("alegreya", "alegreya", "normal", (400, 700), ("liga", "tnum")),
    Face("alegreya-italic", "alegreya", "italic", (400, 400), ("liga",)),
    Face("commissioner", "commissioner", "normal", (430, 430)),
)
SCRIPTS = {
    "latin": (("latin", "latin-ext"), LATIN),
    "cyrillic": (("cyrillic",), CYRILLIC),
    "greek": (("greek",), GREEK),
}


def keep(font: TTFont, face: Face, letters: frozenset[int]) -> None:
    """Drop every glyph, feature and name that a page cannot show."""
    options = subset.Options()
    options.layout_features = [*FEATURES, *face.features]
    options.hinting = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)


def still(path: Path, face: Face, weight: float, letters: frozenset[int]) -> TTFont:
    """One weight of a variable font, as a font of its own."""
    font = TTFont(path)
    keep(font, face, letters)
    font = instancer.instantiateVariableFont(font, {"wght": weight})
    if "STAT" in font:
        del font["STAT"]
    return font


def joined(
    paths: list[Path], face: Face, weight: float, letters: frozenset[int]
) -> TTFont:
    """One weight of all the halves of a face in one font.

    A half keeps only what an earlier one lacks, so that no glyph comes twice.
    """
    missing, files = letters, []
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(paths):
            font = still(path, face, weight, missing)
            missing -= frozenset(font.getBestCmap())
            files.append(f"{folder}/{number}.ttf")
            font.save(files[-1])
        if len(files) == 1:
            return TTFont(files[0], lazy=False)
        return Merger(Options(drop_tables=["meta", "vhea", "vmtx"])).merge(files)


def variable(paths: list[Path], face: Face, letters: frozenset[int]) -> TTFont:
    """The joined face, variable again between its lightest and heaviest weight."""
    light, heavy = face.weights
    space = DesignSpaceDocument()
    space.addAxis(
        AxisDescriptor(
            tag="wght", name="Weight", minimum=light, default=light, maximum=heavy
        )
    )
    for weight in face.weights:
        font = joined(paths, face, weight, letters)
        source = SourceDescriptor(font=font, location={"Weight": weight})
        space.addSource(source)
    font, _, _ = varLib.build(space)
    return font


def build(folder: Path) -> None:
    for face in FACES:
        for script, (halves, letters) in SCRIPTS.items():
            paths = list(face.sources(folder, halves))
            light, heavy = face.weights
            make = joined(paths, face, light, letters)
            if light != heavy:
                make = variable(paths, face, letters)
            make.flavor = "woff2"
            target = HERE / f"{face.name}-{script}.woff2"
            make.save(target)
            print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
