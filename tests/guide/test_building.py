"""Making the files of a guide: once for each content, whatever happens meanwhile."""

from __future__ import annotations

import hashlib
from unittest import mock

import pytest
from django.utils import timezone

from practices.actions import STALLED, order_build
from practices.enums import BuildState, Selection
from practices.exceptions import NoPractices, NothingAsked
from practices.guide import building
from practices.guide.building import build
from practices.guide.formats import FORMATS
from practices.models import GuideBuild, GuideEdition
from practices.tasks import build_guide
from tests.factories import make_site, make_user

from .records import chapters, guide, guide_in, publish, world

pytestmark = pytest.mark.django_db


@pytest.fixture
def made():
    make_site()
    found = world()
    found["guide"] = guide(chapters=chapters(found["oven"], found["mill"]))
    found["sl"] = guide_in(found["guide"], "sl", "Vodnik")
    found["officer"] = make_user()
    return found


def order(made, *formats, languages=("en", "sl")):
    formats = formats or ("html",)
    return order_build(made["guide"], languages, formats, made["officer"])[0]


def run(made, *formats, languages=("en", "sl")):
    found = order(made, *formats, languages=languages)
    build(found.pk)
    found.refresh_from_db()
    return found


def content(edition) -> bytes:
    with edition.file.open("rb") as file:
        return file.read()


def test_every_format_of_every_language_says_the_same(made) -> None:
    done = run(made, *FORMATS, languages=("en",))

    assert (done.state, done.error, done.percent) == (BuildState.DONE, "", 100)
    assert done.made == 5
    editions = list(GuideEdition.objects.all())
    assert {one.format for one in editions} == set(FORMATS)
    assert len({(one.number, one.content_sha256) for one in editions}) == 1
    for one in editions:
        drawn = content(one)
        assert (len(drawn), hashlib.sha256(drawn).hexdigest()) == (one.size, one.sha256)
        assert one.made_by == made["officer"]
        assert one.file_name == f"the-guide-en-1.{one.format}"


def test_the_same_content_is_the_same_file(made) -> None:
    run(made)
    publish(made["oven"])
    again = run(made)

    assert (again.state, again.made) == (BuildState.DONE, 0)
    assert GuideEdition.objects.count() == 2


def test_another_content_is_another_edition_and_the_old_one_stays(made) -> None:
    run(made)
    made["oven"].title = "Renamed oven"
    publish(made["oven"])
    assert run(made).made == 1

    english = GuideEdition.objects.filter(language="en")
    assert [one.number for one in english] == [2, 1]
    assert b"Renamed oven" in content(english[0])
    assert b"Renamed oven" not in content(english[1])
    assert GuideEdition.objects.filter(language="sl").count() == 1


def test_what_changes_while_it_is_made_comes_into_the_next(made) -> None:
    draw = building._drawn
    calls = []

    def while_drawn(frozen, form):
        if not calls:
            made["oven"].title = "Too late"
            publish(made["oven"])
            made["mill"].unpublish()
        calls.append(form.name)
        return draw(frozen, form)

    with mock.patch.object(building, "_drawn", while_drawn):
        done = run(made, "html", "epub")

    assert done.state == BuildState.DONE
    numbers = {(one.language, one.number) for one in GuideEdition.objects.all()}
    assert numbers == {("en", 1), ("sl", 1)}
    for one in GuideEdition.objects.filter(format="html"):
        assert b"Too late" not in content(one)
    slovenian = GuideEdition.objects.get(language="sl", format="html")
    assert slovenian.marks[str(made["mill"].translation_key)][0] == "Mlin"
    assert slovenian.coverage.startswith(("2 ", "Slovenščina: 2 "))


def test_two_who_order_at_once_make_one_build(made) -> None:
    other = make_user("coordinator")
    first, is_new = order_build(made["guide"], ["en"], ["html"], made["officer"])
    second, is_second_new = order_build(made["sl"], ["sl"], ["pdf"], other)

    assert (is_new, is_second_new, first.pk) == (True, False, second.pk)
    assert GuideBuild.objects.count() == 1


def test_a_build_runs_once_however_often_it_is_taken_up(made) -> None:
    found = order(made)
    build_guide.func(found.pk)
    with mock.patch.object(building, "freeze") as freeze:
        build_guide.func(found.pk)

    assert not freeze.called


def test_a_build_that_was_killed_can_be_repeated(made) -> None:
    killed = order(made)
    GuideBuild.objects.filter(pk=killed.pk).update(
        state=BuildState.RUNNING, beat_at=timezone.now() - STALLED * 2
    )

    again = run(made)

    killed.refresh_from_db()
    assert (killed.state, again.state) == (BuildState.FAILED, BuildState.DONE)
    assert again.pk != killed.pk
    assert GuideEdition.objects.count() == 2


def test_a_build_taken_for_dead_stops_when_it_wakes(made) -> None:
    found = order(made)
    draw = building._drawn

    def slow(frozen, form):
        GuideBuild.objects.filter(pk=found.pk).update(state=BuildState.FAILED)
        return draw(frozen, form)

    with mock.patch.object(building, "_drawn", slow):
        build(found.pk)

    assert GuideEdition.objects.count() == 1


def test_a_format_that_fails_is_told_and_what_was_made_stays(made) -> None:
    broken = mock.patch.object(
        building,
        "format_of",
        lambda name: _Broken() if name == "pdf" else FORMATS[name],
    )
    with broken:
        done = run(made, "html", "pdf", languages=("en",))

    assert done.state == BuildState.FAILED
    assert done.error == "The file could not be made: English, PDF."
    assert [one.format for one in GuideEdition.objects.all()] == ["html"]


class _Broken:
    name, label = "pdf", "PDF"

    def drawn(self, document):
        raise RuntimeError("no engine")


def test_what_nobody_foresaw_is_told_and_not_hidden(made) -> None:
    found = order(made)
    with (
        mock.patch.object(building, "freeze", side_effect=ZeroDivisionError),
        pytest.raises(ZeroDivisionError),
    ):
        build(found.pk)

    found.refresh_from_db()
    assert found.state == BuildState.FAILED
    assert found.error.startswith("Something went wrong that nobody foresaw.")


def test_a_guide_without_practices_is_refused_before_anything_is_made(made) -> None:
    empty = guide("Empty")

    with pytest.raises(NoPractices):
        order_build(empty, ["en"], ["html"], made["officer"])
    with pytest.raises(NothingAsked):
        order_build(made["guide"], ["it"], ["html"], made["officer"])
    with pytest.raises(NothingAsked):
        order_build(made["guide"], ["en"], ["exe"], made["officer"])

    assert not GuideBuild.objects.exists()


def test_practices_gone_before_it_begins_are_told_in_words(made) -> None:
    found = order(made)
    made["oven"].get_translations(inclusive=True).unpublish()
    made["mill"].get_translations(inclusive=True).unpublish()
    build(found.pk)

    found.refresh_from_db()
    assert found.state == BuildState.FAILED
    assert "has no good practice" in found.error
    assert not GuideEdition.objects.exists()


def test_all_practices_of_the_site_by_meeting(made) -> None:
    made["guide"].selection = Selection.MEETING
    publish(made["guide"])

    run(made)

    english = GuideEdition.objects.get(language="en")
    assert b"Other good practices" in content(english)
