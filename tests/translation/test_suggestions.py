"""What was translated before is offered again, and where it comes from is told."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import make_news
from translation import actions, localize
from translation.desk.suggestions import suggestions
from translation.enums import SegmentOrigin

from .conftest import SL, locale, translated

pytestmark = pytest.mark.django_db


def begun(page, code="sl"):
    """Return the segments of a page whose translation has just begun, by source."""
    translation = actions.start(page, locale(code), None)
    return {one.source: one for one in localize.segments_of(translation)}


def offered(segment, code="sl"):
    return suggestions([segment], locale(code)).get(segment.id, [])


def write(page, texts, code="sl", user=None, origin=SegmentOrigin.WRITTEN):
    """Give some texts of a page, by their source."""
    translation = actions.start(page, locale(code), user)
    ids = {one.source: one.id for one in localize.segments_of(translation)}
    given = {ids[source]: text for source, text in texts.items()}
    actions.save_texts(translation, given, user, origin=origin)


def test_the_same_string_of_another_page_is_offered_with_its_page(news):
    there = translated(news, "sl", **SL)
    here = begun(make_news("Another", teaser="Some news"))["Some news"]
    [one] = offered(here)
    assert (one.text, one.source, one.likeness) == ("Nekaj novic", "Some news", 100)
    assert one.origin_title == "The oven is lit"
    assert one.origin_page_id == there.pk


@pytest.mark.parametrize(
    ("source", "likeness"),
    [
        ("The oven is lit at dawn", (70, 90)),
        ("The oven is lit.", (99, 99)),
        ("the Oven is Lit", (99, 99)),
        ("The ovens are cold and empty", None),
    ],
)
def test_a_string_much_like_it_is_offered_with_its_likeness(news, source, likeness):
    translated(news, "sl", **SL)
    found = offered(begun(make_news(source))[source])
    if likeness is None:
        assert found == []
    else:
        assert [one.text for one in found] == ["Peč je zakurjena"]
        assert likeness[0] <= found[0].likeness <= likeness[1]


def test_the_most_alike_come_first_and_there_are_three(site):
    titles = [
        "The bread oven in the village is lit",
        "The bread oven in the village is lit again",
        "The bread oven of the village is lit once more",
        "The bread oven in the villages is lit",
        "A bread oven in the village was lit",
    ]
    for number, title in enumerate(titles):
        write(make_news(title), {title: f"Peč {number}"})
    wanted = "The bread oven in the village is lit."
    found = offered(begun(make_news(wanted))[wanted])
    assert [one.text for one in found][:2] == ["Peč 0", "Peč 3"]
    assert len(found) == 3
    levels = [one.likeness for one in found]
    assert levels == sorted(levels, reverse=True)


def test_equal_texts_are_offered_once_and_the_newest_first(site):
    for number, text in enumerate(["Nekaj novic", "Malo novic", "Nekaj novic"]):
        write(make_news(f"News {number}"), {"Some news": text})
    found = offered(begun(make_news("Other"))["Some news"])
    assert [one.text for one in found] == ["Nekaj novic", "Malo novic"]
    assert found[0].origin_title == "News 2"


def test_a_text_is_not_offered_to_itself(news):
    write(news, {"Some news": "Nekaj novic"})
    assert offered(begun(news)["Some news"]) == []
    other = make_news("Other")
    write(other, {"Some news": "Nekaj novic"})
    assert offered(begun(other)["Some news"]) == []


def test_only_what_people_wrote_in_this_language_is_offered(news):
    write(news, {"Some news": "Iš mašinos"}, "lt", origin=SegmentOrigin.MACHINE)
    write(news, {"Some news": "Nekaj novic"})
    other = make_news("Other")
    assert offered(begun(other, "lt")["Some news"], "lt") == []
    assert offered(begun(other)["Some news"])[0].text == "Nekaj novic"


def test_a_source_of_another_language_is_not_compared(site):
    write(make_news("Radio", language="lt"), {"Radio": "Radijo"}, "sl")
    assert offered(begun(make_news("Radio"))["Radio"]) == []


LINKED = 'Read <b>more</b> <a id="a1">here</a>.'


def page_with(title, *paragraphs):
    body = [("paragraph", "".join(f"<p>{one}</p>" for one in paragraphs))]
    return make_news(title, body=body)


def test_marks_that_fit_are_kept_and_others_taken_off(news):
    translated(news, "sl", **SL)
    text = SL[LINKED]
    link = '<a href="https://example.net/">here</a>'
    page = page_with("Other", f"Read <b>more</b> {link} now.", "Read more here.")
    segments = begun(page)
    linked = segments['Read <b>more</b> <a id="a1">here</a> now.']
    assert [one.text for one in offered(linked)] == [text]
    plain = segments["Read more here."]
    [found] = offered(plain)
    assert found.text == "Preberi več tu."
    assert found.likeness == 99


def test_a_text_without_the_marks_of_the_place_is_not_offered(site):
    write(page_with("One", "Read more here now."), {"Read more here now.": "Beri."})
    segments = begun(page_with("Two", "Read <b>more</b> here now."))
    assert offered(segments["Read <b>more</b> here now."]) == []


def test_a_line_break_does_not_come_into_a_single_line(site):
    page = page_with("One", "The oven<br/>of the village")
    [source] = [one for one in begun(page) if "village" in one]
    write(page, {source: source.replace("The oven", "Peč")})
    found = offered(
        begun(make_news("The oven of the village"))["The oven of the village"]
    )
    assert [one.text for one in found] == ["Peč of the village"]


def test_the_origin_of_a_page_that_is_gone_has_no_link(news):
    there = translated(news, "sl", **SL)
    there.delete()
    [one] = offered(begun(make_news("Another"))["Some news"])
    assert (one.origin_title, one.origin_page_id) == ("The oven is lit", None)


def long_page(title, count, mark):
    return page_with(title, *(f"Sentence {n} of the {mark} tale" for n in range(count)))


def test_the_number_of_queries_does_not_grow(site):
    slovenian = locale("sl")
    counted = []
    for size in (20, 300):
        before = long_page(f"Before {size}", size, "old")
        sources = [one for one in begun(before) if "Sentence" in one]
        write(before, {one: f"Stavek {one}" for one in sources}, user=None)
        segments = list(begun(long_page(f"After {size}", size, "young")).values())
        with CaptureQueriesContext(connection) as context:
            found = suggestions(segments, slovenian)
        assert len(found) >= size
        counted.append(len(context))
    assert counted == [3, 3]
