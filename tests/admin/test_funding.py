"""The words of a fund: entered by coordinators alone, never translated."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale

from core.people.enums import Role
from core.publishing.registry import todo_groups
from partners.models import FundingStatement
from tests.factories import make_funding, make_user
from translation.desk.words import words
from translation.enums import MemberRole
from translation.localize.snippets import snippet_models
from translation.models import LocaleMember

pytestmark = pytest.mark.django_db
HEADING = "Enter the words of these funds"


def programme_form(programme, statement: str) -> dict[str, str]:
    rows = list(programme.statements.all())
    form = {
        "name": programme.name,
        "fund": programme.fund,
        "period": programme.period,
        "statements-TOTAL_FORMS": str(len(rows)),
        "statements-INITIAL_FORMS": str(len(rows)),
        "statements-MIN_NUM_FORMS": "0",
        "statements-MAX_NUM_FORMS": "1000",
    }
    for number, row in enumerate(rows):
        form |= {
            f"statements-{number}-id": str(row.pk),
            f"statements-{number}-ORDER": str(number + 1),
            f"statements-{number}-language": row.language,
            f"statements-{number}-statement": statement,
        }
    return form


@pytest.mark.parametrize("role", list(Role))
def test_only_coordinators_change_the_words_of_a_fund(homes, role: Role) -> None:
    programme = make_funding()
    user = make_user("somebody", role)
    slovenian = Locale.objects.get(language_code="sl")
    LocaleMember.objects.create(user=user, locale=slovenian, role=MemberRole.REVIEWER)
    client = Client()
    client.force_login(user)
    address = reverse(
        "wagtailsnippets_partners_fundingprogramme:edit", args=[programme.pk]
    )
    client.post(address, programme_form(programme, "Changed"))
    changed = FundingStatement.objects.filter(statement="Changed").count()
    wanted = programme.statements.count() if role == Role.COORDINATOR else 0
    assert changed == wanted
    for name in ("add", "delete"):
        args = [programme.pk] if name == "delete" else []
        address = reverse(
            f"wagtailsnippets_partners_fundingprogramme:{name}", args=args
        )
        status = client.get(address).status_code
        assert status == (200 if role == Role.COORDINATOR else 302)


def test_the_words_of_a_fund_are_not_offered_to_translators(homes) -> None:
    make_funding()
    assert not {model._meta.app_label for model in snippet_models()} & {"partners"}
    assert words(Locale.objects.get(language_code="sl")) == []


def groups(user) -> dict[str, list[str]]:
    return {one.heading: one.todos for one in todo_groups(user)}


def test_a_language_without_a_statement_waits_for_the_coordinator(homes) -> None:
    coordinator = make_user("karla", Role.COORDINATOR)
    programme = make_funding()
    assert HEADING not in groups(coordinator)
    programme.statements.filter(language="sl").delete()
    (todo,) = groups(coordinator)[HEADING]
    assert todo.title == programme.name
    assert "slovenščina" in todo.note.lower()
    client = Client()
    client.force_login(coordinator)
    assert client.get(todo.address).status_code == 200
    assert HEADING in client.get(reverse("wagtailadmin_home")).content.decode()
    for role in (Role.OFFICER, Role.PARTNER_EDITOR, Role.TRANSLATOR):
        assert HEADING not in groups(make_user(role.name.lower(), role))


def test_many_funds_cost_as_much_as_one(homes) -> None:
    coordinator = make_user("karla", Role.COORDINATOR)

    def cost() -> int:
        FundingStatement.objects.filter(language="sl").delete()
        with CaptureQueriesContext(connection) as queries:
            assert HEADING in groups(coordinator)
        return len(queries)

    make_funding("First")
    cost()
    one = cost()
    for number in range(20):
        make_funding(f"Fund {number}")
    assert cost() == one
