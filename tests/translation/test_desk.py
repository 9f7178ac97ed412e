"""The desk through its addresses: the list, the form, and whose they are."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page

from core.pages.enums import TranslationMethod
from core.people.enums import Role
from tests.factories import make_news, make_practice, make_user
from tests.translation.conftest import (
    SL,
    locale,
    member,
    republish,
    session,
    translated,
)
from translation import actions, localize
from translation.models import LocaleMember, TranslatedText

pytestmark = pytest.mark.django_db
HUMAN = TranslationMethod.HUMAN
QUEUE = "/admin/desk/"


def edit(page):
    return reverse("desk:edit", args=[page.pk])


def started(news, code="sl"):
    actions.start(news, locale(code), None)
    return news.get_translation(locale(code))


def filled(answer, action, **changes):
    """Return what a browser would send of the form, with some texts changed.

    ``changes`` are by source text, or fields of the form as they are.
    """
    data = {"version": answer.context["version"], "action": action}
    for row in answer.context["form"].rows:
        data[row.name] = changes.get(row.source, row.value)
        data[row.before_name] = row.stored
    return data | {"comment": changes.get("comment", "")}


def all_texts(answer):
    return {row.source: SL[row.source] for row in answer.context["form"].rows}


@pytest.fixture
def tina(site):
    return member("tina", "sl")


@pytest.fixture
def rado(site):
    return member("rado", "sl", role="reviewer")


def test_from_the_list_to_the_reader(news, tina, rado):
    client = session(tina)
    queue = client.get(QUEUE)
    assert queue.status_code == 200
    assert '<strong lang="en">The oven is lit</strong>' in queue.content.decode()
    begin = reverse("desk:start", args=[news.pk, "sl"])
    assert client.get(begin).status_code == 405
    page = client.post(begin)
    address = page.url
    form = client.get(address)
    html = form.content.decode()
    assert 'lang="sl" dir="ltr"' in html
    assert 'lang="en" dir="ltr"' in html
    assert 'data-limit="300"' in html
    sent = client.post(address, filled(form, "save", **{"Some news": "Novice"}))
    assert sent.status_code == 302
    form = client.get(address)
    assert form.context["form"].left == 6
    sent = client.post(address, filled(form, "submit", **all_texts(form)), follow=True)
    assert "Submitted" in sent.content.decode()
    assert "desk-state--in-review" in client.get(QUEUE).content.decode()
    reviewer = session(rado)
    form = reviewer.get(address)
    sent = reviewer.post(
        address, filled(form, "approve", **{"The oven is lit": "Peč gori"}), follow=True
    )
    assert "Approved and published" in sent.content.decode()
    public = Page.objects.get(translation_key=news.translation_key, locale=locale("sl"))
    assert public.live
    assert public.title == "Peč gori"
    assert public.specific.translation_method == "human"
    assert "Peč gori" in Client().get(public.url).content.decode()
    assert "The oven is lit" not in client.get(QUEUE).content.decode()


def test_sent_back_with_a_comment(news, tina, rado):
    page = actions.translate(news, locale("sl"), SL, HUMAN, tina)
    actions.submit_for_review(page, tina)
    reviewer = session(rado)
    form = reviewer.get(edit(page))
    empty = reviewer.post(edit(page), filled(form, "reject"), follow=True)
    assert "Say in a few words" in empty.content.decode()
    form = reviewer.get(edit(page))
    sent = reviewer.post(
        edit(page), filled(form, "reject", comment="Krajši <b>naslov</b>")
    )
    assert sent.status_code == 302
    back = session(tina).get(edit(page)).content.decode()
    assert "Krajši &lt;b&gt;naslov&lt;/b&gt;" in back
    assert 'value="submit"' in back


def test_submitting_too_early_keeps_the_draft(news, tina):
    page = started(news)
    client = session(tina)
    form = client.get(edit(page))
    sent = client.post(
        edit(page), filled(form, "submit", **{"Some news": "Novice"}), follow=True
    )
    html = sent.content.decode()
    assert "6 texts are not yet translated." in html
    assert "saved as a draft" in html
    assert ">\nNovice</textarea>" in html or 'value="Novice"' in html


def test_a_refused_text_stays_in_the_form_with_all_others(news, tina):
    page = started(news)
    client = session(tina)
    form = client.get(edit(page))
    typed = {"Some news": "x" * 301, "A heading": "Naslov <script>alert(1)</script>"}
    sent = client.post(edit(page), filled(form, "save", **typed))
    html = sent.content.decode()
    assert sent.status_code == 400
    assert "x" * 301 in html
    assert "Naslov &lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<script>alert" not in html
    assert "it has 301 now" in html
    assert 'aria-invalid="true"' in html
    translation = localize.find_translation(news.translation_key, locale("sl"))
    assert not any(one.translation for one in localize.segments_of(translation))


def test_two_people_on_one_page(news, tina):
    page = started(news)
    tone = session(member("tone", "sl"))
    client = session(tina)
    first, second = client.get(edit(page)), tone.get(edit(page))
    client.post(
        edit(page), filled(first, "save", **{"Some news": "Tina", "A heading": "Tinin"})
    )
    sent = tone.post(edit(page), filled(second, "save", **{"Some news": "Tone"}))
    assert sent.status_code == 409
    html = sent.content.decode()
    assert "Somebody else saved this page" in html
    rows = {row.source: row for row in sent.context["form"].rows}
    assert rows["Some news"].value == "Tone"
    assert rows["Some news"].stored == "Tina"
    assert "Saved by somebody else meanwhile" in html
    # What the second person never touched is the first one's.
    assert rows["A heading"].value == "Tinin"
    again = tone.post(edit(page), filled(sent, "save"))
    assert again.status_code == 302
    translation = localize.find_translation(news.translation_key, locale("sl"))
    texts = {one.source: one.translation for one in localize.segments_of(translation)}
    assert (texts["Some news"], texts["A heading"]) == ("Tone", "Tinin")


def test_nobody_approves_what_they_have_not_seen(news, tina, rado):
    page = actions.translate(news, locale("sl"), SL, HUMAN, tina)
    reviewer, writer = session(rado), session(tina)
    read = reviewer.get(edit(page))
    writer.post(edit(page), filled(read, "save", **{"Some news": "Vrinjeno"}))
    answer = reviewer.post(edit(page), filled(read, "approve"))
    assert answer.status_code == 409
    assert "Vrinjeno" in answer.content.decode()
    page.refresh_from_db()
    assert not page.live
    # Saving a text of one's own in between is not reading the others'.
    save = reverse("desk:autosave", args=[page.pk])
    mine = filled(read, "save", **{"A heading": "Moj naslov"})
    saved = reviewer.post(save, mine).json()
    again = filled(read, "approve") | {"version": str(saved["version"])}
    assert reviewer.post(edit(page), again).status_code == 409


def test_the_source_changes_while_somebody_writes(news, tina):
    page = started(news)
    client = session(tina)
    form = client.get(edit(page))
    republish(news, teaser="Other news")
    sent = client.post(
        edit(page),
        filled(form, "save", **{"Some news": "Dragocen prevod", "A heading": "Naslov"}),
    )
    assert sent.status_code == 409
    html = sent.content.decode()
    assert "Dragocen prevod" in html
    assert "Naslov" in html


@pytest.mark.parametrize(
    "data", [{}, {"action": "save"}, {"action": "destroy", "version": "0"}]
)
def test_broken_posts(news, tina, data):
    page = started(news)
    assert session(tina).post(edit(page), data, follow=True).status_code == 404


def test_hostile_names_of_fields(news, tina):
    page = started(news)
    client = session(tina)
    data = {"action": "save", "version": "0", "text-9999999999999999999999": "x"}
    assert client.post(edit(page), data).status_code == 302
    assert client.post(edit(page), data | {"text-999999": "x"}).status_code == 409
    data = {"action": "save", "version": "0", "text-²": "x", "text-": "y"}
    assert client.post(edit(page), data).status_code == 302
    data = {"action": "save", "version": "9" * 30}
    assert client.post(edit(page), data, follow=True).status_code == 404


def test_only_the_changed_sentence_comes_back(news, tina):
    page = translated(news, "sl")
    republish(news, teaser="Some news!")
    client = session(tina)
    queue = client.get(QUEUE).content.decode()
    assert "desk-state--stale" in queue
    assert "2 words left" in queue
    form = client.get(edit(page))
    empty = [row.source for row in form.context["form"].rows if not row.value]
    assert empty == ["Some news!"]
    assert "The source has changed since" in form.content.decode()


def test_texts_of_other_pages_are_not_put_in_unasked(news, tina):
    translated(news, "sl")
    other = make_news("Another piece", teaser="Some news")
    page = started(other)
    form = session(tina).get(edit(page))
    rows = {row.source: row for row in form.context["form"].rows}
    assert rows["Some news"].value == ""
    offered = rows["Some news"].suggestions[0]
    assert (offered.text, offered.likeness) == ("Nekaj novic sl", 100)
    assert 'data-use="Nekaj novic sl"' in form.content.decode()


def test_the_draft_is_previewed_by_its_translators_alone(news, tina):
    page = actions.translate(news, locale("sl"), SL, HUMAN, None)
    address = reverse("desk:preview", args=[page.pk])
    shown = session(tina).get(address)
    assert shown.status_code == 200
    assert "Peč je zakurjena" in shown.content.decode()
    assert session(member("liepa", "lt")).get(address, follow=True).status_code == 404
    assert Client().get(address).status_code == 302


def everything_in(code, news, page):
    """Return each address of the desk for a language, and what to send there."""
    texts = {"version": "0", "action": "save", "text-1": "x"}
    yield "get", f"{QUEUE}?language={code}", {}
    yield "post", reverse("desk:start", args=[news.pk, code]), {}
    yield "get", edit(page), {}
    yield "get", reverse("desk:preview", args=[page.pk]), {}
    for action in ("save", "submit", "approve", "reject"):
        yield "post", edit(page), texts | {"action": action, "comment": "x"}


def test_a_translator_gets_nowhere_in_another_language(news, tina, rado):
    page = actions.translate(news, locale("lt"), SL, HUMAN, None)
    actions.submit_for_review(page, None)
    other = make_news("Untouched")
    translated(news, "mt")

    def everything_stored():
        return (
            [one.specific.to_json() for one in Page.objects.order_by("pk")],
            list(TranslatedText.objects.order_by("pk").values()),
        )

    before = everything_stored()
    for user in (tina, rado):
        client = session(user)
        for record in (news, other):
            for method, address, data in everything_in("lt", record, page):
                answer = getattr(client, method)(address, data, follow=True)
                assert answer.status_code == 404, address
        for method, address, data in everything_in("sl", news, news):
            if "start" not in address and "language" not in address:
                answer = getattr(client, method)(address, data, follow=True)
                assert answer.status_code == 404, address
    assert everything_stored() == before


def test_a_translator_does_not_approve(news, tina):
    page = actions.translate(news, locale("sl"), SL, HUMAN, tina)
    client = session(tina)
    form = client.get(edit(page))
    assert 'value="approve"' not in form.content.decode()
    for action in ("approve", "reject"):
        client.post(edit(page), filled(form, action, comment="x"))
    assert not Page.objects.get(pk=page.pk).live


def test_a_reviewer_also_uses_the_start_page_of_the_admin(news, tina, rado):
    page = actions.translate(news, locale("sl"), SL, HUMAN, tina)
    actions.submit_for_review(page, tina)
    state = page.current_workflow_task_state
    address = reverse(
        "wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk]
    )
    for user in (tina, member("liepa", "lt", role="reviewer"), make_user("oskar")):
        session(user).post(address)
        assert not Page.objects.get(pk=page.pk).live
    session(rado).post(address)
    assert Page.objects.get(pk=page.pk).live


@pytest.mark.parametrize("role", [Role.OFFICER, Role.PARTNER_EDITOR, Role.TRANSLATOR])
def test_people_without_a_language(news, role):
    page = started(news)
    client = session(make_user("somebody", role))
    assert "You do not work for a language yet" in client.get(QUEUE).content.decode()
    for method, address, data in everything_in("sl", news, page):
        answer = getattr(client, method)(address, data, follow=True)
        assert answer.status_code == 404, address
    assert "desk" not in client.get("/admin/").content.decode()


def test_nobody_without_a_session(news):
    page = started(news)
    for method, address, data in everything_in("sl", news, page):
        answer = getattr(Client(), method)(address, data)
        assert answer.status_code == 302
        assert answer.url.startswith("/admin/login/")


def test_a_coordinator_sees_every_language(news):
    client = session(make_user("karla", Role.COORDINATOR))
    html = client.get(QUEUE + "?language=mt").content.decode()
    assert "The oven is lit" in html
    assert client.get(QUEUE + "?language=xx", follow=True).status_code == 404


def test_only_coordinators_appoint_people(news, tina):
    address = reverse("locale_members:add")
    data = {"user": tina.pk, "locale": locale("lt").pk, "role": "reviewer"}
    for user in (tina, make_user("oskar")):
        session(user).post(address, data)
        assert LocaleMember.objects.count() == 1
    session(make_user("karla", Role.COORDINATOR)).post(address, data)
    assert LocaleMember.objects.filter(locale=locale("lt"), role="reviewer").exists()


def test_starting_without_the_parent_says_which(news, tina):
    section = news.get_parent().get_translation(locale("sl"))
    section.delete()
    sent = session(tina).post(reverse("desk:start", args=[news.pk, "sl"]), follow=True)
    assert "First translate “news en”" in sent.content.decode()


def test_a_page_made_without_the_desk_can_be_begun(site, tina):
    page = site["sl"]
    client = session(tina)
    html = client.get(edit(page)).content.decode()
    assert "made without the desk" in html
    sent = client.post(reverse("desk:start", args=[site["en"].pk, "sl"]))
    assert sent.url == edit(page)
    assert Page.objects.get(pk=page.pk).title == "Home sl"


def test_the_list_costs_the_same_at_20_and_100_pages(site, tina):
    client = session(tina)

    def cost():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(QUEUE).status_code == 200
        return len(queries)

    for number in range(20):
        actions.start(make_news(f"News {number}"), locale("sl"), None)
    make_practice()
    cost()
    few = cost()
    for number in range(20, 100):
        page = make_news(f"News {number}")
        if number % 4 == 0:
            actions.start(page, locale("sl"), None)
    assert cost() == few
    assert few < 25


def test_the_form_costs_the_same_for_20_and_200_paragraphs(site, tina):
    client = session(tina)

    def cost(count):
        body = [
            ("paragraph", f"<p>Paragraph {count} {one}</p>") for one in range(count)
        ]
        page = started(make_news(f"News {count}", body=body))
        client.get(edit(page))
        with CaptureQueriesContext(connection) as queries:
            assert client.get(edit(page)).status_code == 200
        return len(queries)

    assert cost(20) == cost(200)


def test_the_list_is_found_in_the_menu(news, tina):
    assert QUEUE in session(tina).get("/admin/").content.decode()


def test_an_autosave_reads_the_segments_of_a_page_three_times(news, tina):
    page = started(news)
    client = session(tina)
    form = client.get(edit(page)).context["form"]
    one = form.rows[0].segment
    asked = {"version": "0", f"text-{one.id}": "Peč gori", f"was-{one.id}": ""}
    with CaptureQueriesContext(connection) as queries:
        answer = client.post(reverse("desk:autosave", args=[page.pk]), asked)
    assert answer.json()["rows"][str(one.id)]["state"] == "done"
    reads = [
        query["sql"]
        for query in queries
        # In the order of reading; the engine, putting the page together, asks for none.
        if '"order" ASC' in query["sql"] and "translationcontext" in query["sql"]
    ]
    assert len(reads) == 3
