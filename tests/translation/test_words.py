"""Terms of vocabularies at the desk: suggested, approved, and never lost."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale

from core.pages.models import Theme
from core.people.enums import Role
from practices.models import PracticeFacet
from tests.factories import make_user
from tests.translation.conftest import locale, member, session
from translation import actions
from translation.desk.words import open_words, words
from translation.enums import MemberRole, WordState
from translation.localize.snippets import snippet_models
from translation.models import TranslatedText

pytestmark = pytest.mark.django_db

FIELD = re.compile(r'<input type="(text|hidden)"[^>]*? name="([^"]+)" value="([^"]*)"')


@pytest.fixture
def theme(site):
    return Theme.objects.create(key="food", label="Food", locale=locale("en"))


@pytest.fixture
def tina(site):
    return member("tina", "sl")


@pytest.fixture
def rado(site):
    return member("rado", "sl", role=MemberRole.REVIEWER)


def address(code="sl", **more):
    query = "&".join(f"{name}={value}" for name, value in more.items())
    return f"{reverse('desk:words')}?language={code}&{query}".rstrip("&")


def form(client, code="sl", **more):
    """Return every field of the page as a browser would send it."""
    html = client.get(address(code, **more)).content.decode()
    found = {name: unescape(value) for _kind, name, value in FIELD.findall(html)}
    return {
        name: value
        for name, value in found.items()
        if name.split("-")[0] in {"text", "before", "digest", "suggested"}
    }


def send(client, fields, action="save", code="sl"):
    return client.post(address(code), fields | {"action": action})


def text(term, number=0):
    return f"text-{term.translation_key}:{number}"


def tick(term):
    return {f"tick-{term.translation_key}": "on"}


def suggest(user, term, label, code="sl"):
    client = session(user)
    answer = send(client, form(client, code) | {text(term): label}, code=code)
    assert answer.status_code == 302, answer.content.decode()


def state(term, code="sl"):
    found = {one.key: one.state for one in words(locale(code))}
    return found[term.translation_key]


def public(term, code="sl"):
    row = type(term).objects.filter(
        translation_key=term.translation_key, locale=locale(code)
    )
    return row.values_list("label", flat=True).first()


def test_a_suggestion_is_seen_by_nobody_until_a_reviewer_approves(theme, tina, rado):
    assert state(theme) == WordState.MISSING
    suggest(tina, theme, "Hrana")
    assert state(theme) == WordState.SUGGESTED
    assert public(theme) is None
    client = session(rado)
    fields = form(client)
    assert fields[text(theme)] == "Hrana"
    assert send(client, fields | tick(theme), "approve").status_code == 302
    assert public(theme) == "Hrana"
    assert state(theme) == WordState.APPROVED
    assert Theme.objects.get(locale=locale("sl")).key == "food"
    # A new suggestion waits beside what readers see.
    suggest(tina, theme, "Jedi")
    assert public(theme) == "Hrana"
    assert state(theme) == WordState.SUGGESTED
    html = client.get(address()).content.decode()
    assert "Readers see:" in html
    assert "Hrana" in html


def test_every_vocabulary_is_there_and_grouped(theme, tina):
    PracticeFacet.objects.create(
        key="oral", label="Oral", kind="type", locale=locale("en")
    )
    html = session(tina).get(address()).content.decode()
    assert ">Themes<" in html
    assert str(PracticeFacet(kind="type").get_kind_display()) in html
    assert 'lang="en">Food<' in html
    assert 'lang="en">Oral<' in html


def test_all_suggestions_are_approved_and_nothing_else(theme, tina, rado):
    other = Theme.objects.create(key="song", label="Song", locale=locale("en"))
    suggest(tina, theme, "Hrana")
    client = session(rado)
    assert send(client, form(client), "approve-all").status_code == 302
    assert public(theme) == "Hrana"
    assert public(other) is None


def test_only_reviewers_of_the_language_approve(theme, tina):
    suggest(tina, theme, "Hrana")
    client = session(tina)
    for action in ("approve", "approve-all"):
        answer = send(client, form(client) | tick(theme), action)
        assert answer.status_code in {302, 403}
    assert public(theme) is None


@pytest.mark.parametrize("code", ["lt", "mt", "en", "xx"])
def test_a_language_of_others_does_not_exist(theme, tina, code):
    client = session(tina)
    fields = form(client) | {text(theme): "Maistas"}
    assert client.get(address(code)).status_code == 404
    assert send(client, fields, code=code).status_code == 404
    assert not TranslatedText.objects.filter(locale__language_code=code).exists()


def test_a_person_without_a_language_is_told_whom_to_ask(theme):
    client = session(make_user("nina", Role.TRANSLATOR))
    assert (
        b"You do not work for a language yet"
        in client.get(reverse("desk:words")).content
    )
    assert client.post(reverse("desk:words"), {"action": "save"}).status_code == 404


def test_a_changed_term_comes_back_and_readers_keep_theirs(theme, tina, rado):
    actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)
    theme.label = "Food and drink"
    theme.save()
    assert public(theme) == "Hrana"
    assert state(theme) == WordState.STALE
    html = session(tina).get(address()).content.decode()
    assert '<del lang="en">Food</del>' in html
    # A translator may say that it is still right; a reviewer lets it stand.
    client = session(tina)
    assert send(client, form(client) | tick(theme)).status_code == 302
    assert state(theme) == WordState.SUGGESTED
    client = session(rado)
    assert send(client, form(client) | tick(theme), "approve").status_code == 302
    assert state(theme) == WordState.APPROVED
    assert public(theme) == "Hrana"


def test_saving_a_term_without_a_change_marks_nothing(theme):
    actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)
    theme.save()
    assert state(theme) == WordState.APPROVED


@pytest.mark.parametrize(
    ("given", "reason"),
    [("x" * 81, "Keep this to 80 characters"), ("a\x07b", "cannot be shown")],
)
def test_a_text_with_a_fault_stays_in_the_form_and_others_are_kept(
    theme, tina, given, reason
):
    other = Theme.objects.create(key="song", label="Song", locale=locale("en"))
    client = session(tina)
    fields = form(client) | {text(theme): given, text(other): "Pesem"}
    answer = send(client, fields)
    assert answer.status_code == 400
    html = answer.content.decode()
    assert reason in html
    assert given in html
    assert state(theme) == WordState.MISSING
    assert state(other) == WordState.SUGGESTED


def test_an_approved_term_cannot_become_empty(theme, tina, rado):
    actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)
    client = session(rado)
    for fields in (
        form(client) | {text(theme): "  "},
        form(client) | {text(theme): ""},
    ):
        answer = send(client, fields | tick(theme), "approve")
        assert answer.status_code == 400
        assert b"cannot become empty" in answer.content
    assert public(theme) == "Hrana"


def test_what_looks_odd_is_told_and_can_be_let_stand(site, tina, rado):
    term = Theme.objects.create(key="year", label="In 2019", locale=locale("en"))
    suggest(tina, term, "Leta  2019")
    client = session(rado)
    answer = send(client, form(client) | tick(term), "approve")
    assert answer.status_code == 400
    assert b"two spaces side by side" in answer.content
    assert public(term) is None
    right = {f"right-{term.translation_key}:0": "double-space"}
    answer = send(client, form(client) | tick(term) | right, "approve")
    assert answer.status_code == 302
    assert public(term) == "Leta  2019"


def test_a_doubtful_text_of_a_reviewer_is_kept_as_a_suggestion(theme, rado):
    client = session(rado)
    fields = form(client) | {text(theme): "Hrana in  pijača"}
    answer = send(client, fields | tick(theme), "approve")
    assert answer.status_code == 400
    assert f'name="right-{theme.translation_key}:0"' in answer.content.decode()
    assert state(theme) == WordState.SUGGESTED
    assert public(theme) is None


def test_two_people_at_once_see_both_texts(theme, tina, rado):
    first, second = session(tina), session(rado)
    fields = form(second)
    suggest(tina, theme, "Hrana")
    answer = send(second, fields | {text(theme): "Jedi"} | tick(theme), "approve")
    assert answer.status_code == 409
    html = answer.content.decode()
    assert "Somebody else wrote here meanwhile" in html
    assert 'value="Jedi"' in html
    assert "Hrana" in html
    assert public(theme) is None
    assert form(first)[text(theme)] == "Hrana"


def test_a_reviewer_approves_only_what_was_on_the_page(theme, tina, rado):
    suggest(tina, theme, "Hrana")
    client = session(rado)
    fields = form(client)
    suggest(tina, theme, "Nekaj drugega")
    assert send(client, fields, "approve-all").status_code == 409
    assert send(client, fields | tick(theme), "approve").status_code == 409
    assert public(theme) is None


def test_a_source_that_changed_meanwhile_is_looked_at_first(theme, tina):
    client = session(tina)
    fields = form(client) | {text(theme): "Hrana"}
    theme.label = "Drink"
    theme.save()
    answer = send(client, fields)
    assert answer.status_code == 409
    html = answer.content.decode()
    assert "The source changed while you were writing" in html
    assert 'value="Hrana"' in html
    assert state(theme) == WordState.MISSING


def test_a_term_deleted_meanwhile_gives_the_text_back(theme, tina):
    other = Theme.objects.create(key="song", label="Song", locale=locale("en"))
    client = session(tina)
    fields = form(client) | {text(theme): "Hrana", text(other): "Pesem"}
    theme.delete()
    answer = client.post(address(), fields | {"action": "save"}, follow=True)
    html = answer.content.decode()
    assert "A term was deleted meanwhile" in html
    assert "Hrana" in html
    assert state(other) == WordState.SUGGESTED


@pytest.mark.parametrize(
    "fields",
    [
        {"text-x:0": "a", "text-": "b"},
        {"text-00000000-0000-0000-0000-000000000000:99999999999999999999": "a"},
        {"tick-00000000-0000-0000-0000-000000000000": "on"},
    ],
)
def test_fields_of_nothing_are_ignored(theme, tina, fields):
    assert send(session(tina), fields).status_code == 302


def test_an_incomplete_form_is_refused(theme, tina):
    client = session(tina)
    fields = form(client) | {f"text-{theme.translation_key}:7": "Hrana"}
    assert send(client, fields).status_code == 409
    assert send(client, form(client), "publish").status_code == 404


def test_the_page_costs_the_same_with_many_terms(theme, tina, rado):
    def cost(client):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(address()).status_code == 200
        return len(queries)

    english, slovenian = locale("en"), locale("sl")
    for number in range(4):
        Theme.objects.create(key=f"a{number}", label=f"A {number}", locale=english)
    suggest(tina, theme, "Hrana")
    client = session(rado)
    client.get(address())
    few = cost(client)
    with CaptureQueriesContext(connection) as counting:
        assert open_words(slovenian) == 5
    for number in range(90):
        term = Theme.objects.create(
            key=f"b{number}", label=f"B {number}", locale=english
        )
        actions.translate_snippet(
            term, locale("sl"), {f"B {number}": f"Be {number}"}, None
        )
    assert cost(client) == few
    with CaptureQueriesContext(connection) as again:
        assert open_words(slovenian) == 5
    assert len(again) == len(counting) <= 2 * len(snippet_models()) + 2


def test_only_what_waits_is_shown_when_asked(theme, tina):
    actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)
    Theme.objects.create(key="song", label="Song", locale=locale("en"))
    html = session(tina).get(address(open=1)).content.decode()
    assert ">Song<" in html
    assert ">Food<" not in html


def test_a_term_first_written_in_my_language_is_not_mine_to_translate(tina):
    Theme.objects.create(key="potica", label="Potica", locale=locale("sl"))
    assert words(locale("sl")) == []
    assert [str(one.record) for one in words(locale("lt"))] == ["Potica"]


def test_a_new_language_begins_with_everything_missing(theme):
    greek = Locale.objects.create(language_code="el")
    assert [one.state for one in words(greek)] == [WordState.MISSING]
