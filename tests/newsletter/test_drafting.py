"""An issue made of what is new, with one button."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from core.people.enums import Role
from core.publishing.models import PublicationEvent
from core.publishing.registry import todo_groups
from dissemination.newsletter.composing.drafting import MOST, what_is_new
from dissemination.newsletter.models import IssuePage
from tests.factories import (
    make_meeting,
    make_news,
    make_practice,
    make_site,
    make_user,
)
from tests.web.records import translated

from .pages import make_archive, make_issue

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/newsletter/draft/"


@pytest.fixture
def archive() -> Any:
    make_site()
    return make_archive()


def announced(page: Any, days: int = 1) -> Any:
    """Publish a page so many days ago."""
    page.save_revision().publish()
    at = timezone.now() - dt.timedelta(days=days)
    PublicationEvent.objects.update_or_create(
        page_id=page.pk, defaults={"occurred_at": at}
    )
    PublicationEvent.objects.filter(page_id=page.pk).update(occurred_at=at)
    return page


def begun(issue: Any, days: int) -> None:
    """Have work on an issue begin so many days ago."""
    at = timezone.now() - dt.timedelta(days=days)
    issue.revisions.update(created_at=at)


def officer(role: Role = Role.OFFICER) -> Client:
    client = Client()
    client.force_login(make_user("writer", role))
    return client


def press(client: Client, number: Any = None) -> Any:
    number = what_is_new().number if number is None else number
    return client.post(ADDRESS, {"number": number}, follow=True)


def told(issue: Any) -> list[Any]:
    return [
        block.value if block.block_type == "heading" else block.value["page"].title
        for block in issue.items
    ]


def test_one_press_makes_a_draft_of_what_is_new(archive) -> None:
    announced(make_news("Old bread"), 3)
    announced(make_news("New bread"), 1)
    announced(make_news("Kept to ourselves", in_newsletter=False), 1)
    announced(make_practice("Open oven"), 2)
    announced(make_meeting("In Plungė"), 2)
    answer = press(officer())
    issue = IssuePage.objects.get()
    assert answer.redirect_chain[-1][0] == reverse(
        "wagtailadmin_pages:edit", args=[issue.pk]
    )
    assert "with “New bread”, “Old bread”, “Open oven”" in answer.content.decode()
    assert told(issue) == [
        "News",
        "New bread",
        "Old bread",
        "Good practices",
        "Open oven",
        "Meetings",
        "In Plungė",
    ]
    assert issue.title == "Newsletter no. 1"
    assert issue.teaser == "New bread · Old bread · Open oven"
    assert (issue.number, issue.date, issue.live) == (1, timezone.localdate(), False)
    assert issue.get_parent().specific == archive
    assert issue.owner.username == "writer"


def test_one_kind_alone_needs_no_heading(archive) -> None:
    announced(make_news("New bread"))
    press(officer())
    assert told(IssuePage.objects.get()) == ["New bread"]


def test_what_stands_in_an_issue_or_was_taken_out_is_not_new(archive) -> None:
    taken_out = announced(make_news("Taken out"), 9)
    in_draft = announced(make_news("In the draft"), 1)
    live = announced(make_news("In the issue"), 1)
    fresh = announced(make_news("Fresh"), 1)
    issue = make_issue(archive, items=[("article", {"page": live, "blurb": ""})])
    begun(issue, 5)
    issue.items = [("article", {"page": in_draft, "blurb": ""})]
    issue.number = 7
    issue.save_revision()
    new = what_is_new()
    assert new.titles == [fresh.title]
    assert taken_out.title not in new.titles
    assert new.number == 8


def test_a_draft_that_was_thrown_away_gives_its_pages_back(archive) -> None:
    announced(make_news("New bread"))
    press(officer())
    assert what_is_new().titles == []
    IssuePage.objects.get().delete()
    assert what_is_new().titles == ["New bread"]


def test_a_page_named_in_a_translation_is_in_the_issue(archive) -> None:
    news = announced(make_news("New bread"))
    twin = translated(news, "sl", title="Kruh")
    issue = make_issue(archive, items=[("article", {"page": twin, "blurb": ""})])
    begun(issue, 5)
    assert what_is_new().titles == []


def test_what_readers_do_not_see_is_not_told(archive) -> None:
    announced(make_news("Gone")).unpublish()
    hidden = announced(make_news("Hidden"))
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    announced(make_news("New bread"))
    assert what_is_new().titles == ["New bread"]


def test_a_translation_is_told_of_once_by_its_original(archive) -> None:
    twin = translated(announced(make_news("Kruh", "sl")), "en", title="Bread")
    announced(twin)
    assert what_is_new().titles == ["Kruh"]


def test_a_double_press_makes_one(archive) -> None:
    announced(make_news("New bread"))
    client = officer()
    press(client, 1)
    answer = press(client, 1)
    issue = IssuePage.objects.get()
    assert "no second one was made" in answer.content.decode().lower()
    assert answer.redirect_chain[-1][0].endswith(f"/{issue.pk}/edit/")


@pytest.mark.parametrize("odd", ["", "x", "0", "-1", "²", "9" * 40, "2"])
def test_odd_numbers_make_nothing(archive, odd) -> None:
    announced(make_news("New bread"))
    assert press(officer(), odd).status_code == 200
    assert not IssuePage.objects.exists()


def test_nothing_new_offers_an_empty_draft(archive) -> None:
    client = officer()
    assert "Nothing was published" in client.get(ADDRESS).content.decode()
    answer = press(client)
    assert "An empty draft was made." in answer.content.decode()
    assert not IssuePage.objects.get().items


def test_too_much_for_one_mail_keeps_the_newest(archive) -> None:
    for number in range(MOST + 2):
        announced(make_news(f"News {number}"), number + 1)
    answer = press(officer())
    words = answer.content.decode()
    assert "2 older pages were left out" in words
    assert f"and {MOST - 6} more" in words
    assert told(IssuePage.objects.get())[0] == "News 0"
    assert len(IssuePage.objects.get().items) == MOST


def test_long_titles_make_no_teaser_that_is_too_long(archive) -> None:
    for number in range(3):
        announced(make_news(f"{number}" + "ž" * 250, slug=f"n{number}"))
    press(officer())
    assert 0 < len(IssuePage.objects.get().teaser) <= 300


def test_without_an_archive_it_says_what_to_do() -> None:
    homes = make_site()
    answer = officer().get(ADDRESS)
    add = f"/admin/pages/add/newsletter/issueindexpage/{homes['en'].pk}/"
    assert add in answer.content.decode()


@pytest.mark.parametrize("role", [Role.TRANSLATOR, Role.PARTNER_EDITOR])
@pytest.mark.parametrize("has_archive", [True, False])
def test_others_make_no_issue(role, has_archive) -> None:
    make_site()
    if has_archive:
        make_archive()
    client = officer(role)
    assert client.get(ADDRESS).status_code in (302, 403)
    assert client.post(ADDRESS, {"number": 1}).status_code in (302, 403)
    assert not IssuePage.objects.exists()


def test_the_archive_and_the_start_page_lead_to_it(archive) -> None:
    announced(make_news("New bread"))
    client = officer()
    listing = client.get(f"/admin/pages/{archive.pk}/").content.decode()
    assert ADDRESS in listing
    assert ADDRESS in client.get("/admin/").content.decode()
    translator = make_user("other", Role.TRANSLATOR)
    headings = [group.heading for group in todo_groups(translator)]
    assert not any("newsletter" in heading for heading in headings)


def test_it_costs_the_same_for_five_and_a_hundred(archive) -> None:
    counts = []
    what_is_new()  # whether anything is restricted is asked once for all
    for many in (5, 100):
        for number in range(many):
            announced(make_news(f"News {many} {number}"))
        with CaptureQueriesContext(connection) as asked:
            what_is_new()
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 8
    for number in range(3):
        begun(make_issue(archive, f"Issue {number}", number=number), 5 + number)
        with CaptureQueriesContext(connection) as asked:
            what_is_new()
        counts.append(len(asked))
    assert counts[2] == counts[4]
