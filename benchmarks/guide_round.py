"""One guide in one format, in a process of its own: ``benchmarks.guide`` calls it.

Arguments: the format and the number of chapters. Prints seconds, bytes and memory.
"""

from __future__ import annotations

import dataclasses
import io
import json
import resource
import sys
import time

import django
from PIL import Image

WORDS = 800
PHOTOGRAPH = (1600, 1067)


def photograph(number: int) -> bytes:
    """Return a picture of about 220 kB, unlike the others."""
    made = io.BytesIO()
    small = (PHOTOGRAPH[0] // 4, PHOTOGRAPH[1] // 4)
    picture = Image.effect_noise(small, 30 + number % 20).resize(PHOTOGRAPH)
    picture.convert("RGB").save(made, "JPEG", quality=80)
    return made.getvalue()


def document(chapters: int) -> object:
    """Return a guide whose chapters have 800 words and a photograph each."""
    from practices.guide import document as d
    from tests.guide import sample

    words = sample.TITLES["sl"].split()
    text = " ".join(words[at % len(words)] for at in range(WORDS // 8))
    more = [d.Paragraph((d.Run(text),)) for _number in range(8)]
    made, files = [], dict(sample.guide("sl", 0).files)
    for number in range(1, chapters + 1):
        name = f"{number}.jpg"
        files[name] = photograph(number)
        one = sample.chapter(number, "sl", *more)
        picture = d.Picture(name, "A photograph", "Where it was taken")
        made.append(dataclasses.replace(one, picture=picture))
    parts = (d.Part("", tuple(made)),)
    return sample.guide("sl", 0, parts=parts, files=files)


def peak_mib(who: int) -> float:
    return resource.getrusage(who).ru_maxrss / 1024


def main() -> None:
    form, chapters = sys.argv[1], int(sys.argv[2])
    django.setup()
    from practices.guide import rendering

    guide = document(chapters)
    before = peak_mib(resource.RUSAGE_SELF)
    started = time.perf_counter()
    made = getattr(rendering, form)(guide)
    seconds = time.perf_counter() - started
    print(
        json.dumps(
            {
                "seconds": round(seconds, 2),
                "MB of file": round(len(made) / 1e6, 1),
                "MiB more": round(peak_mib(resource.RUSAGE_SELF) - before),
                "MiB of engine": round(peak_mib(resource.RUSAGE_CHILDREN)),
                "MB of pictures": round(sum(map(len, guide.files.values())) / 1e6, 1),
            }
        )
    )


if __name__ == "__main__":
    main()
