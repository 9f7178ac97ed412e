"""A guide by hand, with what is hard in it, in any language of the site."""

from __future__ import annotations

import datetime as dt
from io import BytesIO

from PIL import Image

from practices.guide import document as d

TITLES = {
    "en": "Good practices for small places",
    "sl": "Dobre prakse za majhne kraje",
    "it": "Buone pratiche per i piccoli paesi",
    "lt": "Gerosios patirties pavyzdžiai mažoms vietoms",
    "nl": "Goede praktijken voor kleine plaatsen",
    "mt": "Prattiki tajba għal postijiet żgħar",
    "bg": "Добри практики за малките места",
}
NAMES = ("أحمد محمد", "משה כהן", "中文", "=1+1", "<script>alert(1)</script>", "#x $y$")


def picture(shade: int = 90) -> bytes:
    data = BytesIO()
    Image.new("RGB", (60, 40), (shade, 60, 30)).save(data, "JPEG")
    return data.getvalue()


def paragraph(text: str) -> d.Paragraph:
    return d.Paragraph(
        (
            d.Run(text),
            d.Run(" bold", bold=True),
            d.Run(" linked", italic=True, link="https://example.org/?a=1&b=2"),
        )
    )


def chapter(number: int, language: str, *blocks: d.Block) -> d.Chapter:
    return d.Chapter(
        key=f"k{number}",
        title=f"{TITLES[language]} {number}",
        language=language,
        lead="One sentence about it.",
        facts=(
            d.Fact("Place", "Plungė"),
            d.Fact("Page", "example.org", "https://example.org/"),
        ),
        blocks=(
            d.Heading("How it works"),
            paragraph(TITLES[language] * 5),
            d.Heading("Deeper", 2),
            d.Bullets(((d.Run("first"),), (d.Run("second"),))),
            d.Bullets(((d.Run("one"),), (d.Run("two"),)), ordered=True),
            d.Quote((d.Run("We light it every Saturday."),), "A baker"),
            d.Table((("Year", "Loaves"), ("2019", "1,200")), "Bread"),
            d.Figures((d.Fact("bakers a year", "24"),)),
            *blocks,
        ),
        picture=d.Picture("oven.jpg", "Four people lift bread", "The oven", "A. Novak"),
        place=d.Place(f"Plungė {number}", 55.9114, 21.8441),
        terms=("bread", "oven"),
        sources=(d.Fact("Report", "2019", "https://example.org/report"),),
        citation="Village (2019). Oven.",
    )


def guide(language: str = "en", chapters: int = 3, **more) -> d.Document:
    """Return a guide; its second chapter is in another language."""
    other = "sl" if language != "sl" else "en"
    made = [
        chapter(number, other if number == 2 else language)
        for number in range(1, chapters + 1)
    ]
    keys = tuple(one.key for one in made)
    values = {
        "language": language,
        "title": TITLES[language],
        "subtitle": "From five countries",
        "abstract": "What partners learned from each other.",
        "coverage": "9 of 10 practices",
        "cover": d.Picture("oven.jpg", "Four people lift bread"),
        "imprint": d.Imprint(
            authors=("Ana Novak", *NAMES),
            date=dt.date(2021, 6, 1),
            date_said="1 June 2021",
            isbn="978-92-0000-000-0",
            doi="10.5281/zenodo.1",
            licence="CC BY 4.0",
            licence_address="https://creativecommons.org/licenses/by/4.0/",
            citation="Novak, A. (2021).",
        ),
        "funding": (
            d.Funding(
                "Co-funded by the Erasmus+ Programme of the European Union",
                "en",
                "The authors alone are responsible.",
                "en",
                emblem=d.Picture("emblem.jpg", "Flag of the European Union"),
                logos=(d.Picture("emblem.jpg", "Logo"),),
            ),
        ),
        "foreword": (paragraph("Before you read."),),
        "parts": (d.Part("", tuple(made)),),
        "index": (("bread", keys), ("oven", keys[:1])) if keys else (),
        "words": {word: f"Word {word}" for word in d.WORDS},
        "languages": {other: f"This chapter is in {other}."},
        "files": {"oven.jpg": picture(), "emblem.jpg": picture(10)},
    }
    return d.Document(**{**values, **more})
