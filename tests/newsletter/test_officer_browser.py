"""An officer from a published issue to the last mail, in a real browser."""

from __future__ import annotations

import datetime as dt
import email
from email import policy
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale

from core.pages.enums import TranslationMethod
from core.people.enums import Role
from dissemination.newsletter.enums import DeliveryState, DispatchState
from dissemination.newsletter.models import Delivery, Dispatch
from dissemination.newsletter.sending import Sender
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.transport import chosen
from tests.factories import make_news, make_site, make_user
from translation import actions

from .conftest import dispatch, subscriber
from .pages import make_archive
from .test_approving import issue  # noqa: F401  (a fixture)
from .test_sending_screens import put_unknown

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
PHONE = {"width": 360, "height": 740}


def log_in(page: Any, name: str) -> None:
    page.context.clear_cookies()
    page.goto(reverse("wagtailadmin_login"))
    page.fill("[name=username]", name)
    page.fill("[name=password]", "pass-word-1")
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")


def fits(page: Any, axe: Any) -> None:
    """Hold a screen to the width of a phone and to the rules of access."""
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert axe(page) == []


def click_after_scrolling(button: Any) -> None:
    """Click what stands below a mail, as a person does: after the scrolling is drawn.

    A mail is a frame in a process of its own. Until the next picture is drawn, the
    browser gives clicks to where that frame has been.
    """
    button.scroll_into_view_if_needed()
    button.page.evaluate(
        "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame("
        "() => setTimeout(drawn))))"
    )
    button.click()


def work() -> None:
    """Send what is due, as the worker does beside the site."""
    sender = Sender(chosen())
    while sender.work():
        pass
    sender._hang_up()


def due() -> None:
    """Let the minute pass in which whoever sends may stop."""
    now = timezone.now() - dt.timedelta(seconds=1)
    Dispatch.objects.filter(send_at__gt=now).update(send_at=now)


@pytest.fixture
def people(transactional_db: None) -> None:
    for code in ("en", "sl", "mt"):
        subscriber(f"{code}@example.org", language=code)
    make_user("olga", Role.OFFICER)
    make_user("cvetka", Role.COORDINATOR)


@pytest.fixture
def translated(issue: Any) -> Any:  # noqa: F811  (the fixture above)
    """An issue with words of its own, which speaks Slovenian and not yet Maltese."""
    issue.intro = "<p>The oven is lit.</p>"
    issue.save_revision().publish()
    texts = {
        "Newsletter": "E-novice",
        "All": "Vse",
        "Bread and books": "Kruh in knjige",
        "What is new": "Kaj je novega",
        "The oven is lit.": "Peč je zakurjena.",
    }
    slovenian = Locale.objects.get(language_code="sl")
    for source in (issue.get_parent().specific, issue):
        made = actions.translate(
            source, slovenian, texts, TranslationMethod.HUMAN, None
        )
        actions.approve(made, None)
    return issue


def test_from_an_issue_to_the_last_mail(
    open_page, axe, people, translated, settings, live_server
) -> None:
    settings.WAGTAILADMIN_BASE_URL = live_server.url
    page = open_page(viewport=PHONE)
    log_in(page, "cvetka")
    page.goto(reverse("sendings:ready", args=[translated.pk]))
    fits(page, axe)
    assert page.get_by_text("Not ready").count() == 5
    page.get_by_text("The mail in: slovenščina").click()
    frame = page.frame_locator("iframe[title='The mail in: slovenščina']")
    frame.get_by_text("Peč je zakurjena.").wait_for()
    click_after_scrolling(page.get_by_role("button", name="Approve these editions"))
    page.get_by_text("Approved. What is sent is this").wait_for()

    log_in(page, "olga")
    made = Dispatch.objects.get()
    page.goto(reverse("sendings:dispatch", args=[made.pk]))
    fits(page, axe)
    page.get_by_label("Number of recipients").fill("2")
    page.get_by_role("button", name="Send", exact=True).click()
    page.get_by_text("Type 3, the number of people").wait_for()
    page.get_by_label("Number of recipients").fill("3")
    page.get_by_role("button", name="Send", exact=True).click()
    page.get_by_text("Seconds left").wait_for()
    fits(page, axe)
    page.get_by_role("button", name="Stop: do not send").click()
    page.get_by_text("Stopped. Nothing has left.").wait_for()
    assert not Delivery.objects.exists()

    # Once more, by keyboard alone.
    page.get_by_label("Number of recipients").focus()
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    page.get_by_text("Seconds left").wait_for()
    work()
    assert not settings.EMAIL_FILE_PATH.exists()
    due()
    work()
    # Nobody loads the page anew: it does so itself when the state has changed.
    page.get_by_role("heading", name="Report").wait_for()
    fits(page, axe)
    made.refresh_from_db()
    assert made.state == DispatchState.DONE
    subjects = {
        email.message_from_bytes(path.read_bytes(), policy=policy.default)["Subject"]
        for path in settings.EMAIL_FILE_PATH.iterdir()
    }
    assert subjects == {"Bread and books", "Kruh in knjige"}
    assert set(made.deliveries.values_list("state", flat=True)) == {
        DeliveryState.ACCEPTED
    }


@pytest.fixture
def news(transactional_db: None) -> None:
    """An archive without issues, and something to tell of."""
    make_site()
    make_archive().save_revision().publish()
    make_news("New bread").save_revision().publish()
    make_news("Old books").save_revision().publish()


def test_from_one_click_to_the_mail_in_the_inbox(
    open_page, axe, people, news, settings, live_server
) -> None:
    """Nobody is told an address: each screen leads to the next."""
    settings.WAGTAILADMIN_BASE_URL = live_server.url
    page = open_page(viewport=PHONE)
    log_in(page, "olga")
    page.get_by_role("link", name="Make issue no. 1").click()
    button = page.get_by_role("button", name="Make issue no. 1 of this")
    button.wait_for()
    fits(page, axe)
    button.click()
    page.get_by_text("Draft made, with").wait_for()
    # Of each page its name comes first, then what to say of it.
    item = page.get_by_role("region", name="News").first
    assert item.locator("[data-contentpath]").evaluate_all(
        "found => found.map(one => one.dataset.contentpath)"
    ) == ["page", "blurb"]
    page.get_by_role("textbox", name="Subject of the mail").fill("Bread and books")
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Publish").click()
    page.get_by_role("link", name="Go on to sending").click()
    page.get_by_text("A coordinator looks at this page and approves").wait_for()
    assert page.get_by_role("button", name="Approve these editions").count() == 0

    log_in(page, "cvetka")
    page.locator("[data-today] a, main a").get_by_text("Newsletter no. 1").first.click()
    click_after_scrolling(page.get_by_role("button", name="Approve these editions"))
    page.get_by_text("Approved. What is sent is this").wait_for()

    log_in(page, "olga")
    page.get_by_role("link", name="Newsletter no. 1").first.click()
    page.get_by_label("Number of recipients").fill("3")
    page.get_by_role("button", name="Send", exact=True).click()
    page.get_by_text("Seconds left").wait_for()
    work()
    due()
    work()
    page.get_by_role("heading", name="Report").wait_for()
    sent = {
        mail["To"]: mail
        for mail in (
            email.message_from_bytes(path.read_bytes(), policy=policy.default)
            for path in settings.EMAIL_FILE_PATH.iterdir()
        )
    }
    assert set(sent) == {"en@example.org", "sl@example.org", "mt@example.org"}
    for mail in sent.values():
        assert mail["Subject"] == "Bread and books"
        assert "New bread" in mail.get_body(("plain",)).get_content()


def test_the_numbers_move_without_loading_the_page(open_page, people, axe) -> None:
    made = dispatch(("en", "sl", "mt"))
    fill(made)
    Dispatch.objects.filter(pk=made.pk).update(state=DispatchState.SENDING)
    page = open_page(viewport=PHONE)
    log_in(page, "olga")
    page.goto(reverse("sendings:dispatch", args=[made.pk]))
    page.evaluate("window.stayed = true")
    first, *others = made.deliveries.all()
    Delivery.objects.filter(pk=first.pk).update(state=DeliveryState.ACCEPTED)
    page.get_by_text("33 %").wait_for()
    assert page.evaluate("window.stayed")
    status = page.locator("[data-status]")
    assert status.inner_text() == "Being sent: 1 of 3"
    for one in others:
        put_unknown(one)
    page.get_by_text("Of 2 mails nobody knows").wait_for()
    assert page.get_by_label("Leave it: nobody gets it twice").is_checked()
    fits(page, axe)
    page.get_by_role("button", name="Decide").click()
    page.get_by_text("Your decision is kept.").wait_for()
    assert made.deliveries.filter(state=DeliveryState.ABANDONED).count() == 2


def test_it_can_be_watched_and_stopped_without_script(open_page, people) -> None:
    made = dispatch(("en",), send_at=timezone.now() + dt.timedelta(seconds=60))
    page = open_page(java_script_enabled=False)
    log_in(page, "olga")
    page.goto(reverse("sendings:dispatch", args=[made.pk]))
    assert page.get_by_text("Seconds left").is_visible()
    page.get_by_role("button", name="Stop: do not send").click()
    page.get_by_text("Stopped. Nothing has left.").wait_for()
    made.refresh_from_db()
    assert made.state == DispatchState.APPROVED
