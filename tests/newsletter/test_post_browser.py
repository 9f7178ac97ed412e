"""A reader's whole way with mails that a real server carries and another lets read.

Postfix takes the mails, Dovecot hands them out over IMAP; where Debian's postfix and
dovecot-imapd are not installed, test_readers_browser.py goes the same way without.
"""

from __future__ import annotations

import datetime as dt
import email
import imaplib
import re
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email import policy
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from wagtail.models import Locale

from core.pages.enums import TranslationMethod
from core.people.enums import Role
from core.web import public_forms
from dissemination.newsletter.actions import approving, dispatching, read_bounces
from dissemination.newsletter.composing.freezing import planned, seal_of_all
from dissemination.newsletter.enums import DeliveryState, SubscriberStatus
from dissemination.newsletter.models import Delivery, Dispatch, IssuePage, Subscriber
from tests.factories import make_site, make_user
from tests.servers.postoffice import PASSWORD, Missing, Postboxes, postoffice
from translation import actions

from .conftest import subscriber
from .mails import soon
from .pages import make_archive, make_issue
from .test_officer_browser import due, work

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
ADDRESS = "ana@example.org"
WORDS = {
    "mt": {
        "Letters en": "Ittri",
        "All issues": "Il-ħarġiet kollha",
        "Bread and books": "Ħobż u kotba",
        "What is new": "X’hemm ġdid",
        "Dear readers,": "Għeżież qarrejja,",
    },
    "sl": {
        "Letters en": "Pisma",
        "All issues": "Vse številke",
        "Bread and books": "Kruh in čebula",
        "What is new": "Kaj je novega",
        "Dear readers,": "Drage bralke, dragi bralci,",
    },
}


@dataclass
class Reader:
    """Whoever opens the mailbox of ``ADDRESS`` and reads each mail once."""

    boxes: Postboxes

    def next(self) -> Any:
        """Return the next mail, with which the mailbox is empty again."""
        found: list[Any] = []

        def came() -> bool:
            with imaplib.IMAP4("127.0.0.1", self.boxes.imap) as line:
                line.login("ana", PASSWORD)
                line.select()
                _done, (numbers,) = line.uid("SEARCH", "UNSEEN")
                for number in numbers.split():
                    _done, data = line.uid("FETCH", number, "(BODY[])")
                    found.append(
                        email.message_from_bytes(data[0][1], policy=policy.default)
                    )
            return bool(found)

        assert soon(came, 15), (self.boxes.folder / "postfix.log").read_text()
        (mail,) = found
        return mail


def link(mail: Any, part: str) -> str:
    """Return the address in the plain text of a mail that has ``part`` in it."""
    text = mail.get_body(("plain",)).get_content()
    (found,) = set(re.findall(rf"https?://\S+/{part}/\S+", text))
    return str(found)


@pytest.fixture
def reader(
    settings: Any, live_server: Any, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Reader]:
    """Connect the site with the post office."""
    settings.TASKS = {
        "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    }
    settings.WAGTAILADMIN_BASE_URL = live_server.url
    monkeypatch.setattr(public_forms, "YOUNGEST", dt.timedelta(seconds=-1))
    try:
        with postoffice("ana", "returned") as boxes:
            settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
            settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", boxes.smtp
            settings.EMAIL_USE_TLS = False
            settings.NEWSLETTER_TRANSPORT = "smtp"
            settings.NEWSLETTER_FROM = "Kruh & knjige <news@example.org>"
            settings.NEWSLETTER_BOUNCE_ADDRESS = "returned@example.org"
            settings.NEWSLETTER_BOUNCE_IMAP = (
                f"imap://returned:{quote(PASSWORD)}@127.0.0.1:{boxes.imap}/INBOX"
            )
            yield Reader(boxes)
    except Missing as missing:
        pytest.skip(str(missing))


@pytest.fixture
def archive(transactional_db: None) -> Any:
    make_site(("en", "mt", "sl"))
    return make_archive()


def published(archive: Any, number: int) -> IssuePage:
    """Return an issue that is out in English, Maltese and Slovenian."""
    issue = make_issue(archive, number=number, slug=f"issue-{number}")
    for code, words in WORDS.items():
        locale = Locale.objects.get(language_code=code)
        for source in (archive, issue):
            made = actions.translate(
                source, locale, words, TranslationMethod.HUMAN, None
            )
            actions.approve(made, None)
    return issue


def send(issue: IssuePage, user: Any) -> Dispatch:
    """Send an issue to everybody, as a coordinator does by hand."""
    readers = Subscriber.objects.filter(status=SubscriberStatus.ACTIVE).count()
    seen = seal_of_all(planned(issue))
    made = approving.approve(issue, user, {}, seen)
    dispatching.start(made, user, readers)
    due()
    work()
    return made


def one_click(address: str) -> int:
    """Leave as the button of a mail program does (RFC 8058, 3.2)."""
    data = urlencode({"List-Unsubscribe": "One-Click"}).encode()
    with urllib.request.urlopen(address, data=data, timeout=10) as answer:
        assert answer.url == address
        return int(answer.status)


def test_mails_reach_a_mailbox_and_lead_back(
    open_page: Callable[..., Any], reader: Reader, archive: Any
) -> None:
    user = make_user("cvetka", Role.COORDINATOR)
    page = open_page(locale="mt", viewport={"width": 360, "height": 740})
    page.goto("/mt/newsletter/")
    page.locator("[name=address]").fill(ADDRESS)
    page.locator("main form button").first.click()
    page.wait_for_url("**/mt/newsletter/asked/")

    asked = reader.next()
    assert asked["Content-Language"] == "mt"
    assert asked["Auto-Submitted"] == "auto-generated"
    page.goto(link(asked, "confirm"))
    page.locator("main form button").first.click()
    page.wait_for_url("**/mt/newsletter/preferences/**")
    assert reader.next()["Content-Language"] == "mt"  # the welcome

    made = send(published(archive, 3), user)
    letter = reader.next()
    delivery = Delivery.objects.get()
    assert letter["Subject"] == "Ħobż u kotba"
    assert letter["From"] == "Kruh & knjige <news@example.org>"
    assert letter["Message-ID"] == delivery.message_id
    assert letter["Return-Path"].startswith(f"<returned+{delivery.pk}-")
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert letter["Precedence"] == "bulk"
    assert len(letter.as_bytes()) < 100_000
    html = letter.get_body(("html",)).get_content()
    assert 'lang="mt"' in html
    assert "Għeżież qarrejja," in html
    assert "Għeżież qarrejja," in letter.get_body(("plain",)).get_content()
    made.refresh_from_db()
    assert (made.state, delivery.state) == ("done", "accepted")

    page.goto(link(letter, "newsletter/preferences"))
    page.locator("[name=language]").select_option("sl")
    page.locator("main form button").first.click()
    page.wait_for_url("**/sl/newsletter/preferences/**")

    send(published(archive, 4), user)
    letter = reader.next()
    assert letter["Subject"] == "Kruh in čebula"
    page.goto(link(letter, "sl/pisma"))
    assert page.locator("html").get_attribute("lang") == "sl"
    assert page.get_by_role("heading", level=1).inner_text() == "Kruh in čebula"

    (way_out,) = re.findall(r"<(http[^>]+)>", letter["List-Unsubscribe"])
    assert one_click(way_out) == 204
    assert Subscriber.objects.get().status == SubscriberStatus.LEFT
    assert page.context.cookies() == []


def test_what_comes_back_stops_the_next_mail(reader: Reader, archive: Any) -> None:
    user = make_user("cvetka", Role.COORDINATOR)
    names = ("ana", "moved", "nobody")
    people = {name: subscriber(f"{name}@example.org") for name in names}
    send(published(archive, 3), user)
    assert reader.next()["To"] == ADDRESS
    assert soon(lambda: read_bounces() == 1, 15)

    found = {one.subscriber: one.state for one in Delivery.objects.all()}
    assert found == {
        people["ana"]: DeliveryState.ACCEPTED,
        people["moved"]: DeliveryState.BOUNCED,
        people["nobody"]: DeliveryState.FAILED,
    }
    send(published(archive, 4), user)
    assert Delivery.objects.filter(dispatch__number=4).get().subscriber == people["ana"]
