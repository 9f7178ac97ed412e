"""What a guide freezes to, in each language."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from PIL import Image

from core.media.models import ImageConsent
from core.pages.models import Theme, ThemeRow
from core.people.models import Consent
from partners.models import MeetingPage
from practices.enums import Selection, Untranslated
from practices.exceptions import NoPractices
from practices.guide.compiling import freeze
from practices.guide.document import WORDS, Bullets, Figures, Paragraph, Run, Table
from practices.models import PracticePage
from tests.factories import make_image, make_project, make_site

from .records import chapters, guide, guide_in, in_language, practice, publish, world

pytestmark = pytest.mark.django_db


@pytest.fixture
def made():
    make_site()
    found = world()
    rows = chapters("Bread", found["boat"], found["oven"], "Water", found["mill"])
    found["guide"] = guide(chapters=rows)
    return found


def titles(document):
    return [(one.title, one.language) for one in document.chapters]


def test_chapters_are_in_the_order_chosen_each_in_its_best_language(made) -> None:
    document = freeze(made["guide"]).document

    assert [part.title for part in document.parts] == ["Bread", "Water"]
    assert titles(document) == [("Dgħajsa", "mt"), ("Open oven", "en"), ("Mill", "en")]
    assert document.coverage == (
        "2 of 3 good practices in English. "
        "Practices without a translation are printed in the language they were "
        "written in."
    )
    assert set(WORDS) <= set(document.words)
    assert document.languages == {"mt": "This chapter is in another language: Maltese."}
    assert "Ana Novak and Jonas Jonaitis (2021). The guide." in (
        document.imprint.citation
    )
    assert document.chapters[1].facts[0].value == "Štanjel, Slovenia"


def test_every_language_has_the_same_practices_in_the_same_order(made) -> None:
    slovenian = freeze(guide_in(made["guide"], "sl", "Vodnik")).document
    maltese = freeze(guide_in(made["guide"], "mt", "Gwida")).document

    order = [one.key for one in freeze(made["guide"]).document.chapters]
    assert [one.key for one in slovenian.chapters] == order
    assert [one.key for one in maltese.chapters] == order
    assert titles(slovenian) == [
        ("Dgħajsa", "mt"),
        ("Odprta peč", "sl"),
        ("Mlin", "sl"),
    ]
    # Mlin was written in Slovenian, and nobody reads its English text in Maltese.
    boat, mill = ("Dgħajsa", "mt"), ("Mlin", "sl")
    assert titles(maltese) == [boat, ("Forn miftuħ", "mt"), mill]


def test_the_original_says_what_is_in_it_the_translation_how_it_is_said(made) -> None:
    slovenian = guide_in(made["guide"], "sl", "Vodnik")
    rows = list(slovenian.chapters.raw_data)
    rows[0]["value"]["title"] = "Kruh"
    rows[1]["value"]["intro"] = "<p>Zakaj</p>"
    slovenian.chapters = rows
    publish(slovenian)
    source = list(made["guide"].chapters.raw_data)
    made["guide"].chapters = [*source[:2], source[4]]
    publish(made["guide"])

    document = freeze(slovenian).document

    assert [part.title for part in document.parts] == ["Kruh"]
    assert [one.title for one in document.chapters] == ["Dgħajsa", "Mlin"]
    assert document.chapters[0].intro == (Paragraph((Run("Zakaj"),)),)


def test_a_practice_that_is_not_translated_may_be_left_out(made) -> None:
    made["guide"].untranslated = Untranslated.LEAVE_OUT
    publish(made["guide"])

    document = freeze(made["guide"]).document

    assert titles(document) == [("Open oven", "en"), ("Mill", "en")]
    assert document.coverage == (
        "2 of 3 good practices in English. "
        "Practices without a translation are left out."
    )


def test_a_practice_named_twice_in_two_languages_is_one(made) -> None:
    other = PracticePage.objects.get(title="Odprta peč")
    made["guide"].chapters = chapters(made["oven"], other, made["oven"])
    publish(made["guide"])

    document = freeze(made["guide"]).document

    assert [one.title for one in document.chapters] == ["Open oven"]
    assert document.coverage == "1 of 1 good practice in English"


def test_by_meeting_in_order_of_time_what_has_none_last(made) -> None:
    second = practice("Fair", meeting=None)
    early = MeetingPage.objects.get()
    guided = guide(selection=Selection.MEETING)

    parts = freeze(guided).document.parts

    assert [part.title for part in parts] == [early.title, "Other good practices"]
    assert [one.title for one in parts[0].chapters] == ["Mill", "Open oven"]
    assert [one.title for one in parts[1].chapters] == ["Dgħajsa", second.title]


def test_by_theme_a_practice_stands_in_its_first(made) -> None:
    locale = made["guide"].locale
    food = Theme.objects.create(key="food", label="Food", locale=locale)
    art = Theme.objects.create(key="art", label="Art", locale=locale)
    made["oven"].theme_rows = [ThemeRow(theme=food), ThemeRow(theme=art)]
    made["mill"].theme_rows = [ThemeRow(theme=art)]
    publish(made["oven"])
    publish(made["mill"])

    document = freeze(guide(selection=Selection.THEME)).document

    assert [(part.title, len(part.chapters)) for part in document.parts] == [
        ("Art", 1),
        ("Food", 1),
        ("Other good practices", 1),
    ]
    index = dict(document.index)
    assert index["Art"] == (str(made["mill"].translation_key), document.chapters[1].key)


def test_only_the_practices_of_its_project(made) -> None:
    project = publish(make_project())
    practice("Ours", project=project)

    document = freeze(guide(selection=Selection.MEETING, project=project)).document

    assert [one.title for one in document.chapters] == ["Ours"]
    assert document.funding[0].statement.endswith("(en)")
    assert document.funding[0].emblem.alt == "Emblem of the European Union"
    assert Image.open(BytesIO(document.files[document.funding[0].emblem.file])).size


def test_the_index_follows_the_alphabet_of_the_language() -> None:
    make_site()
    for town in ("Žabnica", "Cerkno", "Čatež", "Zagorje"):
        practice(town, "sl", town=town)

    document = freeze(guide(language="sl", selection=Selection.MEETING)).document

    assert [term for term, _keys in document.index] == [
        *("Cerkno", "Čatež", "Slovenija", "Zagorje", "Žabnica")
    ]


def test_pictures_come_small_and_a_missing_one_is_named(made) -> None:
    lost = make_image("Lost")
    made["mill"].hero, made["mill"].hero_alt = lost, "Mill"
    publish(made["mill"])
    lost.file.storage.delete(lost.file.name)
    made["guide"].hero = make_image("Large", size=(3000, 2000))
    publish(made["guide"])

    frozen = freeze(made["guide"])

    cover = Image.open(BytesIO(frozen.document.files[frozen.document.cover.file]))
    assert (cover.format, cover.size) == ("JPEG", (1200, 800))
    assert frozen.missing == ()  # The mill is printed in English, without a picture.
    slovenian = freeze(guide_in(made["guide"], "sl", "Vodnik"))
    assert slovenian.missing == ("Lost",)
    assert slovenian.document.chapters[2].picture is None


def test_a_picture_of_somebody_who_objects_is_not_printed(made) -> None:
    consent = Consent.objects.create(
        person="A",
        purpose="photograph",
        text_version="1",
        language="en",
        given_at="2020-01-01T00:00Z",
        withdrawn_at="2021-01-01T00:00Z",
    )
    ImageConsent.objects.create(image=made["oven"].hero, consent=consent)

    document = freeze(made["guide"]).document

    assert document.chapters[1].picture is None


def test_texts_lose_their_markup_and_keep_their_meaning(made) -> None:
    oven = made["oven"]
    oven.how_it_works = (
        f'<p>One <b>two</b> <a linktype="page" id="{made["mill"].pk}">mill</a> '
        '<a href="javascript:alert(1)">bad</a>\x0b=1+1</p>'
        "<script>alert(1)</script><ol><li>a</li><li>b</li></ol>"
    )
    oven.title = "אבג <script>"
    cells = ["1.5" if at % 2 else "word" for at in range(40)]
    oven.body = [
        {
            "type": "table",
            "value": {
                "columns": [
                    {"type": "number" if at % 2 else "text", "heading": f"c{at}"}
                    for at in range(40)
                ],
                "rows": [{"values": cells}],
                "caption": "Wide",
            },
        }
    ]
    figure = {"value": "1200", "unit": "loaves", "label": "a day", "baseline": "900"}
    oven.figures = [("figure", {**figure, "year": 2019, "source": "https://a.si/x"})]
    publish(oven)

    chapter = freeze(made["guide"]).document.chapters[1]

    assert chapter.title == "אבג <script>"
    paragraph = next(
        block
        for block in chapter.blocks
        if isinstance(block, Paragraph) and block.runs[0].text == "One "
    )
    assert [(run.text, run.bold, bool(run.link)) for run in paragraph.runs] == [
        ("One ", False, False),
        ("two", True, False),
        (" ", False, False),
        ("mill", False, True),
        (" ", False, False),
        ("bad", False, False),
        ("=1+1", False, False),
    ]
    assert paragraph.runs[3].link.startswith("http")
    words = repr(chapter)
    assert "alert(1)" not in words.replace("javascript", "")
    assert Bullets(((Run("a"),), (Run("b"),)), ordered=True) in chapter.blocks
    table = next(block for block in chapter.blocks if isinstance(block, Table))
    assert (len(table.rows), len(table.rows[0]), table.caption) == (2, 40, "Wide")
    figures = next(block for block in chapter.blocks if isinstance(block, Figures))
    assert figures.rows[0].value == "1,200\N{NO-BREAK SPACE}loaves (900 before, 2019)"
    assert chapter.sources[0].link == "https://a.si/x"


def test_without_practices_nothing_is_frozen(made) -> None:
    empty = guide("Empty")

    with pytest.raises(NoPractices, match="“Empty” has no good practice"):
        freeze(empty)

    made["boat"].unpublish()
    empty.chapters = chapters(made["boat"])
    publish(empty)
    with pytest.raises(NoPractices):
        freeze(empty)


def test_equal_contents_freeze_equally(made) -> None:
    assert freeze(made["guide"]).sha256 == freeze(made["guide"]).sha256


def test_isbns_and_translators_are_of_the_language(made) -> None:
    made["guide"].editions = [
        ("edition", {"language": "en", "format": "pdf", "isbn": "978-3-16-148410-0"}),
        ("edition", {"language": "sl", "isbn": "0-306-40615-2", "translator": "Eva"}),
    ]
    publish(made["guide"])
    slovenian = freeze(guide_in(made["guide"], "sl", "Vodnik"))
    english = freeze(made["guide"])

    assert english.document.imprint.isbn == "978-3-16-148410-0 (PDF)"
    assert (english.isbn_of("pdf"), english.isbn_of("epub")) == (
        *("978-3-16-148410-0", ""),
    )
    assert slovenian.isbn_of("epub") == "0-306-40615-2"
    assert slovenian.document.imprint.translators == ("Eva",)


def test_the_number_of_queries_does_not_grow(made) -> None:
    guided = guide(selection=Selection.MEETING)
    freeze(guided)
    with CaptureQueriesContext(
        connection,
    ) as few:
        freeze(guided)
    for number in range(12):
        page = practice(f"More {number}", meeting=made["meeting"], body=_body())
        in_language(page, "sl", f"Več {number}")
    freeze(guided)

    with CaptureQueriesContext(connection) as many:
        document = freeze(guided).document

    assert len(document.chapters) == 15
    # The bodies brought pictures, documents and recordings with them.
    assert len(many) <= len(few) + 3
    assert len(many) < 40


def _body():
    picture = {"image": make_image(), "alt": "Seen", "caption": "", "credit": ""}
    return [("heading", "More"), ("paragraph", "<p>x</p>"), ("picture", picture)]
