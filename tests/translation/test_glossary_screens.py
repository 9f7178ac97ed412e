"""Who may read and change the agreed words, through the pages of the desk."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from core.people.enums import Role
from tests.factories import make_user
from translation import actions
from translation.enums import MemberRole
from translation.exceptions import NotAllowed
from translation.models import GlossaryForm, GlossaryTerm

from .conftest import locale, member, session

pytestmark = pytest.mark.django_db
LIST = reverse("desk:glossary")


@pytest.fixture
def term(site):
    term = GlossaryTerm.objects.create(locale=locale("en"), text="good practice")
    for code, text in (("sl", "dobra praksa"), ("lt", "geroji praktika")):
        GlossaryForm.objects.create(term=term, locale=locale(code), text=text)
    return term


@pytest.fixture
def coordinator(site):
    return session(make_user("cora", Role.COORDINATOR))


def forms_of(term):
    return {form.locale.language_code: form.text for form in term.forms.all()}


def edit(term):
    return reverse("desk:glossary-edit", args=[term.pk])


def test_everybody_who_works_on_the_site_reads_all_languages(term):
    page = session(member("tina", "sl")).get(LIST).content.decode()
    assert '<span lang="lt">geroji praktika</span>' in page
    assert "not agreed" in page
    # The columns of own languages come first.
    assert page.index('<th scope="col" lang="sl">') < page.index(
        '<th scope="col" lang="bg">'
    )
    assert edit(term) not in page
    assert (
        edit(term)
        in session(member("rok", "sl", role=MemberRole.REVIEWER))
        .get(LIST)
        .content.decode()
    )


@pytest.mark.parametrize(
    ("asked", "is_found"),
    [("PRACTICE", True), ("praks", True), ("Geroji", True), ("bread", False)],
)
def test_a_term_is_found_by_its_words_in_any_language(term, asked, is_found):
    page = session(member("tina", "sl")).get(LIST, {"q": asked}).content.decode()
    assert ("dobra praksa" in page) is is_found
    assert ("No term is like that" in page) is not is_found


def test_an_empty_glossary_says_what_to_do(site, coordinator):
    assert "Add the terms" in coordinator.get(LIST).content.decode()
    page = session(member("tina", "sl")).get(LIST).content.decode()
    assert "A coordinator can add them" in page


def test_a_coordinator_adds_a_term_with_its_forms(site, coordinator):
    data = {"text": "oven", "note": "For bread", "locale": locale("en").pk}
    answer = coordinator.post(
        reverse("desk:glossary-add"), data | {"form-sl": "peč", "form-mt": " "}
    )
    assert answer.status_code == 302
    term = GlossaryTerm.objects.get()
    assert (term.text, term.note, term.locale) == ("oven", "For bread", locale("en"))
    assert forms_of(term) == {"sl": "peč"}


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"text": "good practice"}, "already has this term"),
        ({"text": " "}, "required"),
        ({"text": "a" * 101}, "at most 100"),
        ({"form-en": "stove"}, "The term itself is in"),
        ({"form-sl": "a" * 101}, "at most 100"),
    ],
)
def test_what_cannot_be_agreed_is_refused_and_kept(term, coordinator, changed, reason):
    data = {"text": "oven", "note": "", "locale": locale("en").pk, "form-sl": "peč"}
    answer = coordinator.post(reverse("desk:glossary-add"), data | changed)
    assert answer.status_code == 400
    page = answer.content.decode()
    assert reason in page
    assert "Nothing was saved" in page
    assert all(text.strip() in page for text in changed.values())
    assert GlossaryTerm.objects.count() == 1
    assert GlossaryForm.objects.count() == 2


def test_a_coordinator_changes_a_term_and_every_form(term, coordinator):
    data = {"text": "best practice", "note": "", "form-sl": "", "form-bg": "практика"}
    answer = coordinator.post(edit(term), data | {"form-lt": "geroji praktika"})
    assert answer.status_code == 302
    term.refresh_from_db()
    assert term.text == "best practice"
    assert forms_of(term) == {"lt": "geroji praktika", "bg": "практика"}


def test_a_reviewer_changes_the_forms_of_own_languages_only(term):
    client = session(member("rok", "sl", role=MemberRole.REVIEWER))
    page = client.get(edit(term)).content.decode()
    assert 'name="form-sl"' in page
    assert 'name="form-lt"' not in page
    assert 'name="text"' not in page
    assert "geroji praktika" in page
    data = {"text": "x", "form-sl": "primer dobre prakse", "form-lt": "x"}
    assert client.post(edit(term), data).status_code == 302
    term.refresh_from_db()
    assert term.text == "good practice"
    assert forms_of(term) == {"sl": "primer dobre prakse", "lt": "geroji praktika"}


def test_nobody_else_changes_anything(term):
    rok = member("rok", "sl", role=MemberRole.REVIEWER)
    tina, officer = member("tina", "sl"), make_user("olga", Role.OFFICER)
    delete = reverse("desk:glossary-delete", args=[term.pk])
    for user in (tina, officer, rok):
        client = session(user)
        for address in (reverse("desk:glossary-add"), delete):
            assert client.get(address)["Location"] == "/admin/"
            assert client.post(address, {"text": "x"})["Location"] == "/admin/"
    for user in (tina, officer):
        client = session(user)
        assert client.post(edit(term), {"form-sl": "x"})["Location"] == "/admin/"
        with pytest.raises(NotAllowed):
            actions.agree_forms(term, {locale("sl"): "x"}, user)
    with pytest.raises(NotAllowed):
        actions.agree_forms(term, {locale("sl"): "x", locale("lt"): "x"}, rok)
    term.refresh_from_db()
    assert term.text == "good practice"
    assert forms_of(term) == {"sl": "dobra praksa", "lt": "geroji praktika"}


def test_a_reviewer_of_the_terms_own_language_is_told_why_nothing_can_change(term):
    client = session(member("eve", "en", role=MemberRole.REVIEWER))
    page = client.get(edit(term)).content.decode()
    assert "only a coordinator can change it" in page
    assert client.post(edit(term), {"form-en": "x", "form-sl": "x"}).status_code == 302
    assert forms_of(term)["sl"] == "dobra praksa"


def test_a_coordinator_is_asked_before_a_term_goes(term, coordinator):
    address = reverse("desk:glossary-delete", args=[term.pk])
    assert "good practice" in coordinator.get(address).content.decode()
    assert GlossaryTerm.objects.exists()
    assert coordinator.post(address).status_code == 302
    assert not GlossaryTerm.objects.exists()
    assert coordinator.get(edit(term)).status_code == 404


def test_the_list_costs_the_same_with_more_terms(term, coordinator):
    coordinator.get(LIST)
    counted = []
    for size in (20, 300):
        for number in range(size):
            one = GlossaryTerm.objects.create(
                locale=locale("en"), text=f"term {size} {number}"
            )
            GlossaryForm.objects.create(term=one, locale=locale("sl"), text="izraz")
        with CaptureQueriesContext(connection) as context:
            coordinator.get(LIST)
        counted.append(len(context))
    assert counted[0] == counted[1]
