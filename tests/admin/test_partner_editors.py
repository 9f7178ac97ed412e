"""People of a partner touch the pages of that partner, by whichever address."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, TaskState

from core.people.enums import Role
from news.models import NewsPage
from partners.models import MeetingPage, PartnerMember
from tests.factories import (
    make_meeting,
    make_news,
    make_partner,
    make_practice,
    make_standard,
    make_user,
    section,
)

from .forms import create, edit, errors

pytestmark = pytest.mark.django_db


@pytest.fixture
def mine(homes):
    return make_partner("Mine")


@pytest.fixture
def theirs(homes):
    return make_partner("Theirs")


@pytest.fixture
def editor(mine) -> Client:
    user = make_user("editor", Role.PARTNER_EDITOR)
    PartnerMember.objects.create(user=user, partner_key=mine.translation_key)
    client = Client()
    client.force_login(user)
    client.user = user
    return client


def address(name: str, page: Page, *more: object) -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk, *more])


def test_the_own_pages_open_and_no_others(editor: Client, mine, theirs) -> None:
    own = [
        mine,
        make_news("N1", partner=mine),
        make_practice("P1", partner=mine),
        make_meeting("M1", host=mine),
    ]
    foreign = [
        theirs,
        make_news("N2", partner=theirs),
        make_news("N3"),
        make_practice("P2", partner=theirs),
        make_meeting("M2", host=theirs),
        make_standard(),
        section("news", "en"),
    ]
    assert [editor.get(address("edit", p)).status_code for p in own] == [200] * 4
    assert {editor.get(address("edit", p)).status_code for p in foreign} == {302}


VIEWS = {
    "edit": (),
    "delete": (),
    "unpublish": (),
    "move": (),
    "copy": (),
    "history": (),
    "usage": (),
    "lock": (),
    "unlock": (),
    "set_privacy": (),
    "workflow_history": (),
    "convert_alias": (),
    "view_draft": (),
    "preview_on_edit": (),
}


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_of_a_foreign_page_is_closed(
    editor: Client, theirs, view: str, method: str
) -> None:
    page = make_news("Foreign", partner=theirs)
    page.owner = editor.user
    page.save_revision(user=editor.user).publish()
    before = NewsPage.objects.values().get(pk=page.pk)
    answer = getattr(editor, method)(address(view, page))
    assert answer.status_code in {302, 403, 404, 405}, answer.status_code
    assert NewsPage.objects.values().get(pk=page.pk) == before


@pytest.mark.parametrize("view", ["revisions_view", "revisions_revert"])
def test_revisions_of_a_foreign_page_are_closed(
    editor: Client, theirs, view: str
) -> None:
    page = make_news("Foreign", partner=theirs)
    revision = page.save_revision()
    assert editor.get(address(view, page, revision.pk)).status_code in {302, 403}
    compared = address("revisions_compare", page, "live", revision.pk)
    assert editor.get(compared).status_code in {302, 403}


@pytest.mark.parametrize("view", ["unpublish", "lock", "set_privacy", "move"])
def test_the_own_page_is_not_published_moved_or_locked(
    editor: Client, mine, view: str
) -> None:
    page = make_news("Own", partner=mine)
    assert editor.post(address(view, page)).status_code in {302, 403}
    page.refresh_from_db()
    assert page.live
    assert not page.locked


@pytest.mark.parametrize("whose", ["mine", "theirs"])
def test_no_page_is_moved_by_its_last_address(
    editor: Client, mine, theirs, whose: str
) -> None:
    page = make_news("News", partner=mine if whose == "mine" else theirs)
    target = section("news", "sl")
    answer = editor.post(address("move_confirm", page, target.pk))
    assert answer.status_code in {302, 403}
    page.refresh_from_db()
    assert not page.is_child_of(target)


@pytest.mark.parametrize("action", ["publish", "unpublish", "delete", "move"])
def test_bulk_actions_change_nothing(editor: Client, mine, theirs, action: str) -> None:
    pages = [make_news("Own", partner=mine), make_news("Foreign", partner=theirs)]
    pages[1].live = False
    pages[1].save()
    before = list(Page.objects.order_by("pk").values("pk", "live", "path"))
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    query = "&".join(f"id={page.pk}" for page in pages)
    target = section("news", "sl").pk
    editor.post(f"{bulk}?{query}", {"chooser": target, "include_descendants": "on"})
    assert list(Page.objects.order_by("pk").values("pk", "live", "path")) == before


def test_a_new_page_belongs_to_the_own_partner(editor: Client, mine, theirs) -> None:
    answer = create(editor, ("news", "en"), NewsPage, title="Ours", teaser="A teaser")
    assert answer.status_code == 302, errors(answer)
    page = NewsPage.objects.get(title="Ours")
    assert page.partner.pk == mine.pk
    assert not page.live
    answer = edit(editor, page, partner=str(theirs.pk))
    assert errors(answer) == {"partner": ["Choose the partner you work for; no other."]}
    answer = edit(editor, page, partner="")
    assert "partner" in errors(answer)


def test_asking_to_publish_leaves_a_draft(editor: Client, mine) -> None:
    create(editor, ("news", "en"), NewsPage, "publish", title="Ours", teaser="T")
    assert not NewsPage.objects.get(title="Ours").live
    page = make_news("Out", partner=mine)
    edit(editor, page, "publish", title="Changed by the back door")
    assert NewsPage.objects.get(pk=page.pk).title == "Out"


def test_pages_start_only_where_partners_may_add(editor: Client) -> None:
    add = reverse("wagtailadmin_pages:add_subpage", args=[section("meetings", "en").pk])
    assert editor.get(add).status_code in {200, 302}
    for model, name in ((NewsPage, "news"), (MeetingPage, "meetings")):
        where = section(name, "en").pk
        options = model._meta
        args = [options.app_label, options.model_name, where]
        assert (
            editor.get(reverse("wagtailadmin_pages:add", args=args)).status_code == 200
        )
    for name in ("partners", "projects"):
        add = reverse("wagtailadmin_pages:add_subpage", args=[section(name, "en").pk])
        assert editor.get(add).status_code == 302
        assert "partnerpage" not in editor.get(add, follow=True).content.decode()


def test_without_a_partner_nothing_is_open(homes) -> None:
    client = Client()
    client.force_login(make_user("stray", Role.PARTNER_EDITOR))
    page = make_news()
    page.owner = make_user("other", None)
    assert client.get(address("edit", page)).status_code == 302
    options = NewsPage._meta
    args = [options.app_label, options.model_name, section("news", "en").pk]
    assert client.get(reverse("wagtailadmin_pages:add", args=args)).status_code == 302


def test_a_page_goes_through_the_coordinator(
    editor: Client, coordinator: Client, mine
) -> None:
    create(editor, ("news", "en"), NewsPage, "submit", title="Ours", teaser="T")
    page = NewsPage.objects.get(title="Ours")
    task = TaskState.objects.get()
    assert not page.live
    approve = address("workflow_action", page, "approve", task.pk)
    assert editor.post(approve).status_code in {302, 403}
    page.refresh_from_db()
    assert not page.live
    assert "Ours" in coordinator.get(reverse("wagtailadmin_home")).content.decode()
    assert coordinator.post(approve).status_code in {200, 302}
    page.refresh_from_db()
    assert page.live


def test_a_page_in_moderation_stays_complete(
    editor: Client, coordinator: Client, mine
) -> None:
    create(editor, ("news", "en"), NewsPage, "submit", title="Ours", teaser="T")
    page = NewsPage.objects.get(title="Ours")
    answer = edit(coordinator, page, teaser="")
    assert errors(answer) == {
        "teaser": ["Write a teaser: lists, search engines and shared links show it."]
    }
    task = TaskState.objects.get()
    coordinator.post(address("workflow_action", page, "approve", task.pk))
    page.refresh_from_db()
    assert page.live
    assert page.teaser == "T"


def test_the_explorer_costs_the_same_with_more_pages(editor: Client, mine) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def cost(count: int) -> int:
        for number in range(count):
            make_news(f"News {number} of {count}", partner=mine)
        with CaptureQueriesContext(connection) as queries:
            editor.get(reverse("wagtailadmin_explore", args=[section("news", "en").pk]))
        return len(queries)

    first = cost(3)
    assert cost(12) <= first + 1
