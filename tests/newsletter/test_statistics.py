"""What came of a sending: counted in aggregate, without looking at anybody."""

from __future__ import annotations

import csv
import datetime as dt
from io import StringIO
from typing import Any

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.people.enums import Role
from core.web.sheets import safe
from dissemination.newsletter.actions import leave
from dissemination.newsletter.enums import DispatchState, EventKind
from dissemination.newsletter.figures import failures, progress, report, visits
from dissemination.newsletter.figures.failures import in_plain_words
from dissemination.newsletter.models import (
    CampaignVisit,
    DeliveryEvent,
    Dispatch,
    Subscriber,
)
from dissemination.newsletter.sending.queueing import fill
from tests.factories import make_news, make_site, make_user

from .conftest import dispatch, subscriber

pytestmark = pytest.mark.django_db
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
def sent() -> Dispatch:
    """Return an issue sent to six readers of English and two of Slovenian."""
    for number in range(6):
        subscriber(f"en{number}@example.org")
    for number in range(2):
        subscriber(f"sl{number}@primer.si", language="sl")
    made = dispatch()
    fill(made)
    Dispatch.objects.filter(pk=made.pk).update(state=DispatchState.DONE)
    made.refresh_from_db()
    ids = list(made.deliveries.values_list("pk", flat=True))
    put = {
        "accepted": ids[:1],
        "delivered": ids[1:2],
        "complained": ids[2:3],
        "bounced": ids[3:4],
        "failed": ids[4:5],
        "abandoned": ids[5:6],
        "deferred": ids[6:7],
        "skipped": ids[7:],
    }
    for state, those in put.items():
        made.deliveries.filter(pk__in=those).update(
            state=state, reason="paused" if state == "skipped" else ""
        )
    return made


def test_the_report_counts_each_mail_once(sent) -> None:
    found = report(sent)
    english, slovenian = found.rows
    assert (english.language, english.recipients, english.accepted) == ("en", 6, 4)
    assert (english.delivered, english.bounced, english.complained) == (2, 1, 1)
    assert (english.failed, english.unknown, english.skipped) == (1, 1, 0)
    assert (slovenian.recipients, slovenian.accepted, slovenian.skipped) == (2, 1, 1)
    assert found.total.recipients == 8
    assert found.total.accepted + found.total.failed + found.total.unknown == 7
    assert [(str(reason.label), n) for reason, n in found.reasons] == [
        ("Has paused", 1)
    ]


def test_progress_and_report_agree(sent) -> None:
    numbers = progress(sent).all
    assert (numbers.total, numbers.left, numbers.ended) == (8, 0, 8)
    assert numbers.accepted == report(sent).total.accepted


def test_the_end_is_reckoned_from_the_last_minute(sent) -> None:
    Dispatch.objects.filter(pk=sent.pk).update(state=DispatchState.SENDING)
    sent.refresh_from_db()
    now = timezone.now()
    ids = list(sent.deliveries.values_list("pk", flat=True))
    long_ago = now - dt.timedelta(hours=1)
    sent.deliveries.update(state="accepted", reason="", changed_at=long_ago)
    sent.deliveries.filter(pk__in=ids[:6]).update(state="pending")
    assert progress(sent).ends_at is None
    sent.deliveries.filter(pk__in=ids[6:]).update(changed_at=now)
    ends = progress(sent).ends_at
    # Two in the last minute, six to go: three minutes.
    assert ends is not None
    assert abs((ends - now).total_seconds() - 180) < 10


def test_a_reader_who_leaves_is_counted_with_the_last_issue(sent) -> None:
    reader = sent.deliveries.filter(state="accepted").get().subscriber
    leave(reader, "en")
    leave(Subscriber.objects.get(pk=reader.pk), "en")
    assert report(sent).total.left == 1
    assert report(sent).rows[0].left == 1
    Subscriber.objects.filter(pk=reader.pk).delete()
    assert report(sent).total.left == 1


def test_a_reader_who_never_got_it_is_not_counted_as_leaving_after_it(sent) -> None:
    leave(sent.deliveries.filter(state="skipped").get().subscriber, "sl")
    leave(subscriber("new@example.org"), "en")
    assert report(sent).total.left == 0


def test_a_reader_who_leaves_long_after_is_not_counted(sent) -> None:
    begun = timezone.now() - dt.timedelta(days=31)
    Dispatch.objects.filter(pk=sent.pk).update(started_at=begun)
    leave(sent.deliveries.filter(state="accepted").get().subscriber, "en")
    assert report(sent).total.left == 0


MEANT = {
    "552 5.2.2 <ana@example.org> over quota": "The mailbox is full.",
    "450 4.2.2 Mailbox full": "The mailbox is full.",
    "550 5.1.1 <ana@example.org>: user unknown": "There is no such mailbox.",
    "550 No such user here": "There is no such mailbox.",
    "550 5.7.1 Message rejected as spam": "Refused as spam",
    "554 blocked using zen.spamhaus.org": "Refused as spam",
    "550 5.7.26 unauthenticated, DMARC": "Refused as spam",
    "550 5.4.4 Host not found": "no such domain",
    "552 5.3.4 Message size exceeds limit": "too large",
    "ConnectionRefusedError: [Errno 111] Connection refused": "could not be reached",
    "451 4.7.1 Greylisted, try again later": "put the mail off",
    "599 something": "another reason",
    "": "another reason",
}


@pytest.mark.parametrize(("reply", "words"), MEANT.items())
def test_the_words_of_servers_in_plain_language(reply, words) -> None:
    assert words in str(in_plain_words(reply))


def test_failures_are_told_by_domain_without_the_address(sent) -> None:
    sent.deliveries.filter(state="failed").update(
        reply="550 5.1.1 <en4@example.org> user unknown"
    )
    bounced = sent.deliveries.get(state="bounced")
    bounced.domain = "xn--pota-h6a.si"
    bounced.reply = "250 accepted"
    bounced.save()
    DeliveryEvent.objects.create(
        delivery=bounced,
        provider="mailbox",
        event_id="1",
        kind=EventKind.BOUNCED,
        occurred_at=timezone.now(),
        detail="552 5.2.2 mailbox full",
    )
    found = [(one.domain, str(one.meaning), one.number) for one in failures(sent)]
    assert found == [
        ("example.org", "There is no such mailbox.", 1),
        ("pošta.si", "The mailbox is full.", 1),
    ]
    assert "en4@" not in failures(sent)[0].example


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "  =cmd|' /C calc'!A0"]
)
def test_no_cell_of_the_file_is_a_formula(text) -> None:
    assert safe(text) == f"'{text}"


def test_the_file_of_the_report(sent) -> None:
    Dispatch.objects.filter(pk=sent.pk).update(title="=HYPERLINK(1)")
    client = Client()
    client.force_login(make_user("olga", Role.OFFICER))
    answer = client.get(reverse("sendings:report", args=[sent.pk]))
    assert answer["Content-Disposition"].startswith("attachment")
    rows = list(csv.reader(StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0] == ["Issue", "'=HYPERLINK(1)"]
    numbers = {row[0]: row for row in rows if row}
    assert numbers["en"][2:6] == ["6", "4", "2", "1"]
    assert numbers["All"][2] == "8"


@pytest.fixture
def page() -> Any:
    make_site()
    return make_news()


def visit(page: Any, query: str, **headers: str) -> Any:
    headers = {"user-agent": FIREFOX} | headers
    return Client().get(page.get_url() + query, headers=headers)


def counted() -> list[tuple[int, str, int]]:
    return list(CampaignVisit.objects.values_list("page", "language", "visits"))


def test_visits_are_counted_by_day_page_and_language(sent, page) -> None:
    for query in ("?nl=3.sl", "?nl=3.sl", "?nl=3.en"):
        answer = visit(page, query)
        assert answer.status_code == 200
        assert not answer.cookies
        assert "private" in answer["Cache-Control"]
    assert sorted(counted()) == [(page.pk, "en", 1), (page.pk, "sl", 2)]
    assert CampaignVisit.objects.first().day == timezone.localdate()
    assert report(sent).total.visits == 3
    assert visits.most_visited(sent)[0]["page__title"] == page.title


@pytest.mark.parametrize(
    "query",
    [
        *["", "?nl=", "?nl=3", "?nl=3.lt", "?nl=4.sl", "?nl=3.sl;drop", "?nl=٣.sl"],
        *["?nl=99999999999999999999.sl", "?nl=3.%00", "?nl=-3.sl", "?nl=3.SL"],
    ],
)
def test_what_names_no_edition_leaves_no_row(sent, page, query) -> None:
    assert visit(page, query).status_code == 200
    assert counted() == []


def test_an_issue_that_was_not_sent_is_not_counted(page) -> None:
    dispatch(state=DispatchState.APPROVED, started_at=None, send_at=None)
    visit(page, "?nl=3.sl")
    assert counted() == []


@pytest.mark.parametrize(
    "headers",
    [
        {"user-agent": ""},
        {"user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)"},
        {"user-agent": "curl/8.5.0"},
        {"sec-purpose": "prefetch"},
    ],
)
def test_robots_are_not_counted(sent, page, headers) -> None:
    assert visit(page, "?nl=3.sl", **headers).status_code == 200
    assert counted() == []


def test_a_page_that_is_not_there_is_not_counted(sent, page) -> None:
    Client().get("/en/nowhere/?nl=3.sl", headers={"user-agent": FIREFOX})
    Client().head(f"{page.get_url()}?nl=3.sl", headers={"user-agent": FIREFOX})
    assert counted() == []


def test_counting_costs_one_statement_and_none_without_the_mark(sent, page) -> None:
    visit(page, "")
    with CaptureQueriesContext(connection) as plain:
        visit(page, "")
    with CaptureQueriesContext(connection) as marked:
        visit(page, "?nl=3.sl")
    assert len(marked) == len(plain) + 1
    assert "Cache-Control" not in visit(page, "")


def test_a_reader_gets_the_page_though_nothing_can_be_counted(
    sent, page, monkeypatch
) -> None:
    class Broken:
        def __enter__(self) -> Any:
            raise DatabaseError("the disk is full")

        def __exit__(self, *_error: object) -> None:
            """Nothing was opened."""

    class Connection:
        ops = connection.ops

        def cursor(self) -> Broken:
            return Broken()

    monkeypatch.setattr(visits, "connection", Connection())
    assert visit(page, "?nl=3.sl").status_code == 200
    assert counted() == []
