"""The screens on which officers make the files of a guide, and see what is stale."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.people.enums import Role
from core.publishing.registry import findings
from partners.models import PartnerMember
from practices.actions import STALLED
from practices.enums import BuildState
from practices.guide.building import build
from practices.guide.freshness import standings
from practices.models import GuideBuild, GuideEdition
from tests.factories import make_partner, make_site, make_user

from .records import chapters, guide, guide_in, practice, publish, world

pytestmark = pytest.mark.django_db


@pytest.fixture
def made():
    make_site()
    found = world()
    rows = chapters(found["oven"], found["mill"])
    found["guide"] = guide(chapters=rows)
    found["sl"] = guide_in(found["guide"], "sl", "Vodnik")
    return found


def logged_in(role: Role | None, name: str = "somebody", **fields) -> Client:
    client = Client()
    client.force_login(make_user(name, role, **fields))
    return client


@pytest.fixture
def officer() -> Client:
    return logged_in(Role.OFFICER, "officer", first_name="Olga", last_name="Officer")


def address(made, name: str = "guide") -> str:
    return reverse(f"guide-making:{name}", args=[made["guide"].pk])


def order(client: Client, made, languages=("en", "sl"), formats=("html",)):
    given = {"languages": languages, "formats": formats}
    return client.post(address(made, "make"), given)


def run() -> None:
    build(GuideBuild.objects.latest("pk").pk)


def test_an_officer_orders_and_follows_it_to_its_end(made, officer) -> None:
    answer = order(officer, made)
    assert answer.status_code == 302
    text = officer.get(address(made)).content.decode()
    assert "Waiting" in text
    assert "Ordered by Olga Officer" in text
    assert '<progress max="4" value="0"' in text
    assert '<noscript><meta http-equiv="refresh"' in text
    assert officer.get(address(made, "progress")).json()["live"] is True

    run()

    told = officer.get(address(made, "progress")).json()
    assert told["live"] is False
    assert "2 new files were made." in told["html"]
    text = officer.get(address(made)).content.decode()
    assert "the-guide-en-1.html" in text
    assert "vodnik-sl-1.html" in text
    assert text.count("Up to date.") == 2
    assert "2 of 2 good practices in Slovenian" in text
    assert "Italian" in text


def test_what_changed_is_told_by_title_until_it_is_made_again(made, officer) -> None:
    order(officer, made)
    run()
    made["oven"].title = "Renamed oven"
    publish(made["oven"])
    made["guide"].chapters = chapters(made["oven"], made["boat"])
    publish(made["guide"])

    text = officer.get(address(made)).content.decode()
    assert "Changed: Renamed oven" in text
    assert "New: Dgħajsa" in text
    assert "Not public any more, or taken out: Mill" in text
    assert "The page of the guide was published again." in text
    # In Slovenian the oven says what it said; the guide is another all the same.
    assert "Changed: Odprta peč" not in text
    assert text.count("Stale:") == 2

    order(officer, made)
    run()
    assert "Stale:" not in officer.get(address(made)).content.decode()


def test_publishing_without_a_change_is_stale_until_it_was_looked_at(
    made, officer
) -> None:
    order(officer, made, ("en",))
    run()
    publish(made["oven"])
    assert "Changed: Open oven" in officer.get(address(made)).content.decode()

    order(officer, made, ("en",))
    run()

    text = officer.get(address(made)).content.decode()
    assert "Nothing has changed, so the files that were there stay." in text
    assert "Stale:" not in text
    assert GuideEdition.objects.count() == 1


def test_a_practice_that_is_withdrawn_makes_it_stale(made) -> None:
    client = logged_in(Role.COORDINATOR)
    order(client, made, ("en",))
    run()
    made["mill"].get_translations(inclusive=True).unpublish()

    text = client.get(address(made)).content.decode()

    assert "Not public any more, or taken out: Mill" in text


def test_the_second_to_order_is_shown_the_first(made, officer) -> None:
    order(officer, made)
    other = logged_in(Role.COORDINATOR, "coordinator")

    answer = other.post(
        address(made, "make"), {"languages": ["en"], "formats": ["pdf"]}, follow=True
    )

    assert "Somebody ordered this guide just now" in answer.content.decode()
    assert GuideBuild.objects.count() == 1


def test_a_build_that_was_killed_is_told_and_ordered_again(made, officer) -> None:
    order(officer, made)
    GuideBuild.objects.update(
        state=BuildState.RUNNING, beat_at=timezone.now() - STALLED * 2
    )
    assert "Nothing has moved for ten minutes." in (
        officer.get(address(made)).content.decode()
    )

    order(officer, made)

    states = set(GuideBuild.objects.values_list("state", flat=True))
    assert states == {BuildState.FAILED, BuildState.WAITING}


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"languages": ["en"]},
        {"languages": ["it"], "formats": ["html"]},
        {"languages": ["en"], "formats": ["exe"]},
        {"languages": ["\x00"], "formats": ["'"]},
    ],
)
def test_bad_orders_are_shown_again_with_words(made, officer, given) -> None:
    answer = officer.post(address(made, "make"), given)

    assert answer.status_code == 400
    assert "error-message" in answer.content.decode()
    assert not GuideBuild.objects.exists()


def test_a_guide_without_practices_says_so(made, officer) -> None:
    made["guide"].chapters = []
    publish(made["guide"])

    answer = order(officer, made)

    assert answer.status_code == 400
    assert "has no good practice that readers can see" in answer.content.decode()
    assert not GuideBuild.objects.exists()
    told = [one.message for one in findings(made["guide"])]
    assert "Choose the good practices of the guide." in told


def test_the_checklist_names_what_readers_do_not_get(made) -> None:
    made["oven"].unpublish()
    made["oven"].get_translations().unpublish()
    made["guide"].date = None

    told = [one.message for one in findings(made["guide"])]

    assert any("leaves them out: Open oven." in one for one in told)
    assert "Give the guide a date." in told


@pytest.mark.parametrize("role", [Role.PARTNER_EDITOR, Role.TRANSLATOR])
def test_others_neither_see_nor_order(made, role) -> None:
    client = logged_in(role)
    PartnerMember.objects.create(
        user_id=client.session["_auth_user_id"],
        partner_key=make_partner().translation_key,
    )
    for name in ("guide", "progress"):
        answer = client.get(address(made, name))
        assert (answer.status_code, answer["Location"]) == (302, "/admin/")
    assert order(client, made).status_code == 302
    assert client.get(reverse("guide-making:index")).status_code == 302
    assert not GuideBuild.objects.exists()
    editor = reverse("wagtailadmin_pages:edit", args=[made["guide"].pk])
    assert client.get(editor).status_code == 302


def test_the_right_to_make_is_not_enough_without_the_page(made) -> None:
    client = logged_in(Role.PARTNER_EDITOR)
    user = get_user_model().objects.get(username="somebody")
    user.user_permissions.add(Permission.objects.get(codename="add_guidebuild"))

    assert client.get(reverse("guide-making:index")).status_code == 200
    assert client.get(address(made)).status_code == 302
    assert order(client, made).status_code == 302
    assert not GuideBuild.objects.exists()


def test_a_reader_is_sent_to_log_in(made) -> None:
    assert "login" in Client().get(address(made))["Location"]
    assert "login" in order(Client(), made)["Location"]
    assert not GuideBuild.objects.exists()


def test_the_editor_leads_to_the_files(made, officer) -> None:
    editor = reverse("wagtailadmin_pages:edit", args=[made["guide"].pk])

    assert address(made) in officer.get(editor).content.decode()
    listing = officer.get(reverse("guide-making:index")).content.decode()
    assert listing.count("guides-name") == 1


def test_the_start_page_names_guides_to_make_again(made, officer) -> None:
    order(officer, made, ("en",))
    run()
    start = reverse("wagtailadmin_home")
    assert "Make these guides again" not in officer.get(start).content.decode()

    publish(made["oven"])

    text = officer.get(start).content.decode()
    assert "Make these guides again" in text
    assert address(made) in text
    partner = logged_in(Role.PARTNER_EDITOR)
    assert "Make these guides again" not in partner.get(start).content.decode()


def test_the_queries_of_standings_do_not_grow(made) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            standings({"en": made["guide"]})
        return len(queries)

    few = asked()
    more = [practice(f"More {number}") for number in range(6)]
    made["guide"].chapters = chapters(made["oven"], *more)
    publish(made["guide"])

    assert asked() <= few
