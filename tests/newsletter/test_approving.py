"""Approving freezes what was looked at; test mails belong to nobody."""

from __future__ import annotations

import email
import hashlib
from dataclasses import dataclass, field
from email import policy
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import rich_text

from core.people.enums import Role
from core.people.exceptions import BadLink
from core.publishing.enums import Severity
from core.publishing.registry import Finding, todo_groups
from dissemination.newsletter.actions import approving, dispatching, testing
from dissemination.newsletter.composing.freezing import Planned, seal_of_all
from dissemination.newsletter.enums import DeliveryState, DispatchState
from dissemination.newsletter.exceptions import (
    AlreadySent,
    ChangedMeanwhile,
    IssueIncomplete,
    NotPublished,
    TestRefused,
    UnconfirmedLanguages,
    WrongState,
)
from dissemination.newsletter.models import (
    Delivery,
    Dispatch,
    Edition,
    IssueIndexPage,
    IssuePage,
    IssueTopicRow,
    Suppression,
    Topic,
)
from dissemination.newsletter.rendering import READER
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.subscribing import Purpose, fingerprint, subscriber_of
from dissemination.newsletter.views import issues
from tests.admin.forms import edit, errors
from tests.factories import make_site, make_user

from .conftest import subscriber

pytestmark = pytest.mark.django_db


@dataclass
class Mail:
    """A rendered mail, as the tests want it."""

    subject: str
    text_language: str
    preheader: str = "First line"
    findings: list[Finding] = field(default_factory=list)
    revision_id: int | None = None

    @property
    def html(self) -> str:
        return f'<p>{self.subject}</p><a href="https://x.example/{READER}/">leave</a>'

    @property
    def text(self) -> str:
        return f"{self.subject}\n\nhttps://x.example/{READER}/\n"


@pytest.fixture
def mails(monkeypatch) -> dict[str, Mail]:
    """The mails of the issue: English and Slovenian are ready, Maltese is not."""
    made = {
        "en": Mail("Bread", "en"),
        "sl": Mail("Kruh", "sl"),
        "mt": Mail("Bread", "en"),
    }

    def planned(_issue: IssuePage) -> list[Any]:
        return [
            Planned(
                SimpleNamespace(  # type: ignore[arg-type]  # what is asked of it
                    language=code,
                    name={"en": "English", "sl": "slovenščina", "mt": "Malti"}[code],
                    percent=100 if mail.text_language == code else 80,
                    page=SimpleNamespace(live_revision_id=None),
                    falls_back=mail.text_language != code,
                ),
                mail,  # type: ignore[arg-type]  # what is asked of it
                readers=1,
            )
            for code, mail in made.items()
        ]

    monkeypatch.setattr(approving, "planned", planned)
    monkeypatch.setattr(issues, "planned", planned)
    return made


@pytest.fixture
def issue() -> IssuePage:
    homes = make_site()
    index = homes["en"].add_child(
        instance=IssueIndexPage(title="Newsletter", slug="newsletter", teaser="All")
    )
    page = IssuePage(
        title="Bread and books",
        slug="issue-3",
        teaser="What is new",
        number=3,
        original_language="en",
    )
    index.add_child(instance=page)
    page.save_revision().publish()
    return IssuePage.objects.get(pk=page.pk)


@pytest.fixture
def user() -> Any:
    return make_user("cvetka", Role.COORDINATOR)


def seen(issue: IssuePage) -> str:
    return seal_of_all(approving.planned(issue))


def approve(issue: IssuePage, user: Any, **choices: str) -> Dispatch:
    return approving.approve(issue, user, choices, seen(issue))


def test_approving_freezes_an_edition_for_each_language(issue, mails, user) -> None:
    made = approve(issue, user)
    assert (made.state, made.number, made.title) == ("approved", 3, "Bread and books")
    assert made.approved_by == user
    found = {one.language: one for one in made.editions.all()}
    assert set(found) == {"en", "sl", "mt"}
    assert found["mt"].text_language == "en"
    slovenian = found["sl"]
    assert (slovenian.subject, slovenian.html) == ("Kruh", mails["sl"].html)
    parts = [slovenian.subject, slovenian.preheader, slovenian.html, slovenian.text]
    assert slovenian.sha256 == hashlib.sha256("\0".join(parts).encode()).hexdigest()
    assert not Delivery.objects.exists()


def test_what_was_approved_is_what_is_sent(issue, mails, user, settings) -> None:
    subscriber("bor@example.org", language="sl")
    made = approve(issue, user)
    mails["sl"].subject = "Potica"
    issue.title = "Another"
    issue.save_revision().publish()
    dispatching.start(made, user, 1)
    fill(made)
    edition = made.deliveries.get().edition
    assert edition.subject == "Kruh"
    assert made.title == "Bread and books"


@pytest.mark.parametrize(
    ("choice", "languages"), [("source", "en sl mt"), ("skip", "en sl")]
)
def test_what_becomes_of_a_language_that_is_not_ready(
    issue, mails, user, choice, languages
) -> None:
    made = approve(issue, user, mt=choice)
    found = list(made.editions.values_list("language", flat=True))
    assert found == languages.split()


def test_a_language_that_is_to_wait_stops_approval_by_name(issue, mails, user) -> None:
    with pytest.raises(UnconfirmedLanguages, match="Malti"):
        approve(issue, user, mt="hold")
    assert not Dispatch.objects.exists()
    mails["mt"].text_language = "mt"
    assert approve(issue, user, mt="hold").editions.count() == 3


def test_without_a_choice_the_issue_decides(issue, mails, user) -> None:
    IssuePage.objects.filter(pk=issue.pk).update(edition_fallback="skip")
    for given in ({}, {"mt": "nonsense"}, {"xx": "source"}):
        made = approve(issue, user, **given)
        assert set(made.editions.values_list("language", flat=True)) == {"en", "sl"}


def test_nobody_approves_what_they_have_not_seen(issue, mails, user) -> None:
    before = seen(issue)
    mails["sl"].preheader = "Nekaj drugega"
    with pytest.raises(ChangedMeanwhile):
        approving.approve(issue, user, {}, before)
    with pytest.raises(ChangedMeanwhile):
        approving.approve(issue, user, {}, "")
    assert not Dispatch.objects.exists()


def test_what_a_mail_must_have_stops_approval(issue, mails, user) -> None:
    mails["sl"].findings = [Finding("No picture text.", Severity.WARNING)]
    approve(issue, user)
    mails["sl"].findings = [Finding("No link to leave.", Severity.MISSING)]
    with pytest.raises(IssueIncomplete, match="slovenščina: No link to leave"):
        approve(issue, user)


def test_an_unpublished_issue_is_not_approved(issue, mails, user) -> None:
    issue.unpublish()
    with pytest.raises(NotPublished):
        approve(issue, user)


def test_approving_again_replaces_what_was_not_sent(issue, mails, user) -> None:
    first = approve(issue, user)
    second = approve(issue, user)
    first.refresh_from_db()
    assert (first.state, second.state) == ("cancelled", "approved")
    subscriber()
    with pytest.raises(WrongState):
        dispatching.start(first, user, 1)


@pytest.mark.parametrize(
    "state", ["queueing", "scheduled", "sending", "paused", "held", "done"]
)
def test_what_is_being_sent_is_not_approved_again(issue, mails, user, state) -> None:
    made = approve(issue, user)
    Dispatch.objects.filter(pk=made.pk).update(state=state)
    with pytest.raises(AlreadySent):
        approve(issue, user)
    assert Dispatch.objects.count() == 1


@pytest.mark.parametrize("state", ["accepted", "unknown", "abandoned", "sending"])
def test_what_reached_somebody_before_it_was_cancelled_is_not_sent_anew(
    issue, mails, user, state
) -> None:
    subscriber()
    made = approve(issue, user)
    dispatching.start(made, user, 1)
    fill(made)
    fields: dict[str, Any] = {"state": state}
    if state == DeliveryState.SENDING:
        fields |= {"lease": made.key, "leased_until": made.approved_at}
    made.deliveries.update(**fields)
    dispatching.cancel(made, user, 3)
    with pytest.raises(AlreadySent):
        approve(issue, user)


def test_what_reached_nobody_may_be_approved_anew(issue, mails, user) -> None:
    subscriber()
    made = approve(issue, user)
    dispatching.start(made, user, 1)
    fill(made)
    dispatching.cancel(made, user, 3)
    assert approve(issue, user).state == DispatchState.APPROVED


def test_the_topics_are_frozen_too(issue, mails, user) -> None:
    locale = Locale.objects.get(language_code="en")
    topic = Topic.objects.create(key="bread", label="Bread", locale=locale)
    row = IssueTopicRow.objects.create(page=issue, topic=topic)
    made = approve(issue, user)
    row.delete()
    made.refresh_from_db()
    assert made.topics == ["bread"]


# The screens.


@pytest.fixture
def client(user) -> Client:
    return browser(user)


def browser(user: Any) -> Client:
    made = Client()
    made.force_login(user)
    return made


def address(issue: IssuePage, name: str = "ready", *more: str) -> str:
    return reverse(f"sendings:{name}", args=[issue.pk, *more])


def test_the_page_shows_each_language_and_freezes_it(client, issue, mails) -> None:
    page = client.get(address(issue)).content.decode()
    assert "Not ready: 80 %" in page
    assert 'name="fallback-mt" value="source" checked' in page
    assert "fallback-sl" not in page
    data = {"seal": seen(issue), "fallback-mt": "skip"}
    answer = client.post(address(issue, "approve"), data, follow=True)
    assert "whatever is edited later" in answer.content.decode()
    assert Dispatch.objects.get().editions.count() == 2


def test_a_refusal_keeps_what_was_chosen(client, issue, mails) -> None:
    data = {"seal": seen(issue), "fallback-mt": "hold"}
    page = client.post(address(issue, "approve"), data).content.decode()
    assert "are to wait and are not ready: Malti" in page
    assert 'name="fallback-mt" value="hold" checked' in page


def test_the_mail_is_shown_as_it_would_be_frozen(client, issue, mails) -> None:
    answer = client.get(address(issue, "preview", "sl"))
    assert "<p>Kruh</p>" in answer.content.decode()
    assert "sandbox" in answer["Content-Security-Policy"]
    assert READER not in answer.content.decode()
    assert client.get(address(issue, "preview", "bg")).status_code == 404


def test_a_translation_leads_to_its_source(client, issue, mails) -> None:
    slovenian = issue.copy_for_translation(
        Locale.objects.get(language_code="sl"), copy_parents=True
    )
    IssuePage.objects.filter(pk=slovenian.pk).update(original_language="en")
    assert client.get(address(slovenian))["Location"] == address(issue)


def test_an_officer_sees_but_does_not_approve(issue, mails) -> None:
    officer = browser(make_user("olga", Role.OFFICER))
    page = officer.get(address(issue)).content.decode()
    assert "A coordinator looks at this page" in page
    assert "Approve these editions" not in page
    officer.post(address(issue, "approve"), {"seal": seen(issue)})
    assert not Dispatch.objects.exists()


@pytest.mark.parametrize("role", [Role.TRANSLATOR, Role.PARTNER_EDITOR])
def test_others_see_and_approve_nothing(issue, mails, role, settings) -> None:
    other = browser(make_user("petra", role))
    for name in (("ready",), ("preview", "en")):
        assert other.get(address(issue, *name)).status_code in {302, 403}
    other.post(address(issue, "approve"), {"seal": seen(issue)})
    data = {"addresses": "a@example.org", "languages": "en"}
    other.post(address(issue, "test-issue"), data)
    assert not Dispatch.objects.exists()
    assert not settings.EMAIL_FILE_PATH.exists()


def test_the_button_is_on_published_issues_for_those_who_may(
    client, issue, mails
) -> None:
    editor = reverse("wagtailadmin_pages:edit", args=[issue.pk])
    assert address(issue) in client.get(editor).content.decode()
    issue.unpublish()
    assert address(issue) not in client.get(editor).content.decode()


def publish_in_the_editor(client: Client, issue: IssuePage) -> str:
    answer = edit(client, issue, "publish", intro=rich_text("<p>Bread</p>"))
    assert answer.status_code == 302, errors(answer)
    return client.get(answer["Location"]).content.decode()


def test_publishing_leads_to_sending_until_it_is_sent(issue, mails, user) -> None:
    officer = browser(make_user("olga", Role.OFFICER))
    page = publish_in_the_editor(officer, issue)
    assert "No mail has left." in page
    assert address(issue) in page
    made = approve(issue, user)
    Dispatch.objects.filter(pk=made.pk).update(state=DispatchState.DONE)
    page = publish_in_the_editor(officer, issue)
    assert "has been published" in page
    assert "No mail has left." not in page


def test_the_menu_leads_to_a_new_issue(issue, user) -> None:
    def leads(client: Client) -> bool:
        page = client.get(reverse("wagtailadmin_home")).content.decode()
        return reverse("sendings:draft") in page

    assert leads(browser(make_user("olga", Role.OFFICER)))
    assert not leads(browser(make_user("petra", Role.PARTNER_EDITOR)))


def test_nobody_is_asked_about_fallbacks_of_what_was_sent(
    client, issue, mails, user
) -> None:
    assert 'name="fallback-mt"' in client.get(address(issue)).content.decode()
    made = approve(issue, user)
    Dispatch.objects.filter(pk=made.pk).update(state=DispatchState.DONE)
    assert 'name="fallback-mt"' not in client.get(address(issue)).content.decode()


def test_issues_wait_for_the_coordinator_on_the_start_page(issue, mails, user) -> None:
    def waiting(whom: Any) -> list[str]:
        found = todo_groups(whom)
        heading = "Approve these issues for sending"
        return [t.title for g in found if g.heading == heading for t in g.todos]

    assert waiting(user) == ["Bread and books"]
    assert waiting(make_user("olga", Role.OFFICER)) == []
    approve(issue, user)
    assert waiting(user) == []


# Test mails.


def editions() -> list[Edition]:
    made = Mail("Kruh", "sl")
    return [
        Edition(
            language="sl",
            text_language="sl",
            subject=made.subject,
            html=made.html,
            text=made.text,
        )
    ]


def outbox(settings: Any) -> list[Any]:
    folder = settings.EMAIL_FILE_PATH
    if not folder.exists():
        return []
    return [
        email.message_from_bytes(path.read_bytes(), policy=policy.default)
        for path in sorted(folder.iterdir())
    ]


def test_a_test_mail_is_marked_and_counted_nowhere(user, settings) -> None:
    reader = subscriber("ana@example.org", language="sl")
    given = ["ana@example.org", "me@example.org"]
    assert testing.send_tests(Dispatch(number=3), editions(), given, user) == 2
    mails = outbox(settings)
    assert {mail["Subject"] for mail in mails} == {"[Test] Kruh"}
    assert sorted(mail["To"] for mail in mails) == given
    assert not Delivery.objects.exists()
    reader.refresh_from_db()
    assert reader.status == "active"


def test_the_links_of_a_test_mail_are_those_of_nobody(user, settings) -> None:
    reader = subscriber("ana@example.org", language="sl")
    testing.send_tests(Dispatch(), editions(), ["ana@example.org"], user)
    (mail,) = outbox(settings)
    way_out = mail["List-Unsubscribe"].split(">")[0].strip("<")
    assert way_out.endswith("/test/")
    answer = Client().post(urlsplit(way_out).path)
    assert answer.status_code == 404
    with pytest.raises(BadLink):
        subscriber_of("test", Purpose.READER)
    reader.refresh_from_db()
    assert reader.status == "active"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ([], "Give one"),
        ([f"a{n}@example.org" for n in range(6)], "Give one"),
        (["nobody"], "no e-mail address"),
        (["a@example.org\r\nBcc: b@example.org"], "no e-mail address"),
        (["x" * 300 + "@example.org"], "no e-mail address"),
        (["blocked@example.org"], "blocked"),
    ],
)
def test_addresses_that_get_no_test_mail(user, settings, given, words) -> None:
    Suppression.objects.create(
        fingerprint=fingerprint("blocked@example.org"), reason="bounced"
    )
    with pytest.raises(TestRefused, match=words):
        testing.send_tests(Dispatch(), editions(), given, user)
    assert outbox(settings) == []


def test_there_is_an_end_to_test_mails(user, monkeypatch) -> None:
    monkeypatch.setattr(testing, "MAILS_AN_HOUR", 3)
    given = ["a@example.org", "b@example.org"]
    testing.send_tests(Dispatch(), editions(), given, user)
    with pytest.raises(TestRefused, match="Try again in an hour"):
        testing.send_tests(Dispatch(), editions(), given, user)
    other = make_user("olga", Role.OFFICER)
    assert testing.send_tests(Dispatch(), editions(), given, other) == 2


def test_a_server_that_refuses_is_quoted(user, settings, tmp_path) -> None:
    settings.EMAIL_FILE_PATH = tmp_path / "file"
    settings.EMAIL_FILE_PATH.write_text("in the way")
    with pytest.raises(TestRefused, match="did not take the mail"):
        testing.send_tests(Dispatch(), editions(), ["a@example.org"], user)


def test_testing_by_screen_before_approval(client, issue, mails, settings) -> None:
    data = {"addresses": "a@example.org, b@example.org", "languages": ["sl", "mt"]}
    page = client.post(address(issue, "test-issue"), data, follow=True)
    assert "4 test mails have left." in page.content.decode()
    assert {mail["Subject"] for mail in outbox(settings)} == {
        "[Test] Kruh",
        "[Test] Bread",
    }
    assert not Dispatch.objects.exists()


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"addresses": "a@example.org"},
        {"addresses": "a@example.org", "languages": "xx"},
        {"addresses": "nobody", "languages": "sl"},
        {"addresses": "\x00", "languages": "sl"},
    ],
)
def test_a_test_form_that_cannot_be_sent_says_why(
    client, issue, mails, settings, data
) -> None:
    answer = client.post(address(issue, "test-issue"), data)
    assert answer.status_code == 200
    assert "sendings-error" in answer.content.decode()
    assert outbox(settings) == []
    made = approve(issue, make_user("olga", Role.COORDINATOR))
    answer = client.post(reverse("sendings:test", args=[made.pk]), data)
    assert answer.status_code == 200
    assert "sendings-error" in answer.content.decode()


def test_testing_what_was_approved(client, issue, mails, user, settings) -> None:
    made = approve(issue, user)
    mails["sl"].subject = "Potica"
    data = {"addresses": "a@example.org", "languages": "sl"}
    client.post(reverse("sendings:test", args=[made.pk]), data)
    assert [mail["Subject"] for mail in outbox(settings)] == ["[Test] Kruh"]
