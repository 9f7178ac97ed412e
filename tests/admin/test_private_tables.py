"""People are kept apart: who may see them, and that nothing of them stays behind."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale

from core.people.enums import Role
from core.people.models import Consent
from partners.models import ContactPerson, Participant
from tests.factories import make_image, make_meeting, make_partner

from .forms import edit

pytestmark = pytest.mark.django_db
NAME = "Zofija Mlakarjeva-Test"


def dump() -> str:
    """Return every value of every table of the database."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            found += [str(row) for row in cursor.fetchall()]
    return "\n".join(found)


def add(client: Client, viewset: str, **data: str):
    return client.post(reverse(f"{viewset}:add"), data)


@pytest.fixture
def meeting(homes):
    return make_meeting(host=make_partner())


@pytest.fixture
def participant(meeting, coordinator: Client) -> Participant:
    answer = add(
        coordinator,
        "participants",
        meeting_key=str(meeting.translation_key),
        name=NAME,
        country="SI",
    )
    assert answer.status_code == 302, answer.context["form"].errors
    return Participant.objects.get()


def test_nothing_of_a_participant_stays_after_erasure(
    meeting, participant: Participant, coordinator: Client
) -> None:
    assert NAME in dump()
    consent_page = add(
        coordinator,
        "consents",
        person=NAME,
        purpose="attendance",
        text_version="1",
        language="sl",
        given_at="2020-01-01 10:00",
    )
    assert consent_page.status_code == 302
    contact = add(
        coordinator,
        "contact_persons",
        partner_key=str(meeting.host.translation_key),
        name=NAME,
    )
    assert contact.status_code == 302
    assert edit(coordinator, meeting, "publish", title="Report").status_code == 302
    meeting.copy_for_translation(
        Locale.objects.get(language_code="sl"), copy_parents=True
    )
    for name, row in (
        ("participants", participant),
        ("consents", Consent.objects.get()),
        ("contact_persons", ContactPerson.objects.get()),
    ):
        edited = coordinator.get(reverse(f"{name}:edit", args=[row.pk]))
        assert NAME in edited.content.decode()
        gone = coordinator.post(reverse(f"{name}:delete", args=[row.pk]))
        assert gone.status_code == 302
    assert NAME not in dump()


@pytest.mark.parametrize(
    ("role", "seen", "exported"),
    [
        (Role.COORDINATOR, 200, 200),
        (Role.OFFICER, 200, 302),
        (Role.PARTNER_EDITOR, 302, 302),
        (Role.TRANSLATOR, 302, 302),
    ],
)
def test_only_the_coordinator_exports_participants(
    homes, login, role: Role, seen: int, exported: int
) -> None:
    client = login(role)
    address = reverse("participants:index")
    assert client.get(address).status_code == seen
    assert client.get(f"{address}?export=csv").status_code == exported


def test_a_name_cannot_run_in_a_spreadsheet(
    participant: Participant, coordinator: Client
) -> None:
    participant.name = "=1+1"
    participant.save()
    answer = coordinator.get(reverse("participants:index") + "?export=csv")
    assert "'=1+1,First meeting," in answer.getvalue().decode()


@pytest.mark.parametrize(
    "name",
    ["contact_persons", "consents", "image_consents", "partner_members"],
)
def test_every_private_list_opens_and_its_form_too(
    meeting, coordinator: Client, name: str
) -> None:
    make_image()
    assert coordinator.get(reverse(f"{name}:index")).status_code == 200
    assert coordinator.get(reverse(f"{name}:add")).status_code == 200


def test_a_list_costs_the_same_with_more_rows(
    meeting, coordinator: Client, django_assert_num_queries
) -> None:
    from django.test.utils import CaptureQueriesContext

    def rows(count: int) -> int:
        for number in range(count):
            Participant.objects.create(
                meeting_key=meeting.translation_key,
                name=f"N{count} {number}",
                country="SI",
            )
        with CaptureQueriesContext(connection) as queries:
            coordinator.get(reverse("participants:index"))
        return len(queries)

    rows(1)
    assert rows(2) == rows(10)


def test_the_menus_follow_the_role(homes, login) -> None:
    for role, words in (
        (Role.COORDINATOR, {"Vocabularies", "Funding", "People"}),
        (Role.OFFICER, {"Vocabularies", "People"}),
        (Role.PARTNER_EDITOR, set()),
    ):
        html = login(role).get(reverse("wagtailadmin_home")).content.decode()
        shown = {word for word in ("Vocabularies", "Funding", "People") if word in html}
        assert shown == words
