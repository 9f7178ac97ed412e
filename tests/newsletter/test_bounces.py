"""Mails that come back: read from a mailbox, believed only where they prove it."""

from __future__ import annotations

import contextlib
import logging
import re
import socket
import threading
from typing import Any, Self

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import OperationalError

from dissemination.newsletter.actions import read_bounces
from dissemination.newsletter.actions.returning import take
from dissemination.newsletter.enums import DeliveryState, SubscriberStatus
from dissemination.newsletter.events.returned import parse
from dissemination.newsletter.models import (
    Delivery,
    DeliveryEvent,
    Subscriber,
    Suppression,
)
from dissemination.newsletter.subscribing import reader_token
from dissemination.newsletter.transport import label
from dissemination.newsletter.transport.mailbox import box
from dissemination.newsletter.transport.verp import bounce_address
from tests.servers.postoffice import Missing, dovecot

from .test_events import delivery, state

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def addresses(settings: Any) -> None:
    settings.NEWSLETTER_BOUNCE_ADDRESS = "returned@example.org"
    settings.NEWSLETTER_LEAVE_ADDRESS = "leave@example.org"


def verp(one: Delivery) -> str:
    return bounce_address(label(str(one.pk), one.message_id))


def report(
    to: str,
    *,
    action: str = "failed",
    status: str = "5.1.1",
    words: str = "550 5.1.1 <ana@example.net>: no such user here",
    original: str = "",
) -> bytes:
    """Return what Postfix writes when a mail comes back."""
    return (
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.net (Mail Delivery)\r\n"
        f"Subject: Undelivered Mail Returned to Sender\r\nTo: {to}\r\n"
        "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        "Date: Mon, 2 Feb 2026 10:00:00 +0000\r\nMessage-ID: <dsn@mx.example.net>\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=edge\r\n"
        "\r\nThis is a MIME-encapsulated message.\r\n\r\n--edge\r\n"
        "Content-Type: text/plain\r\n\r\nI'm sorry to have to inform you …\r\n\r\n"
        "--edge\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.example.net\r\nArrival-Date: Mon, 2 Feb 2026\r\n\r\n"
        "Final-Recipient: rfc822; ana@example.net\r\n"
        f"Action: {action}\r\nStatus: {status}\r\n"
        f"Remote-MTA: dns; mx\r\nDiagnostic-Code: smtp; {words}\r\n\r\n"
        "--edge\r\nContent-Type: text/rfc822-headers\r\n\r\n"
        f"Message-ID: {original}\r\nSubject: Bread\r\n\r\n--edge--\r\n"
    ).encode()


def complaint(original: str) -> bytes:
    return (
        "From: fbl@example.net\r\nTo: returned@example.org\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/report; report-type=feedback-report; boundary=e\r\n"
        "\r\n--e\r\nContent-Type: message/feedback-report\r\n\r\n"
        "Feedback-Type: abuse\r\n"
        "User-Agent: x/1\r\nVersion: 1\r\n\r\n--e\r\n"
        "Content-Type: message/rfc822\r\n\r\n"
        f"Message-ID: {original}\r\nSubject: Bread\r\n\r\nBody\r\n--e--\r\n"
    ).encode()


def plain(to: str, subject: str, **headers: str) -> bytes:
    more = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"To: {to}\r\nSubject: {subject}\r\n{more}\r\nHi\r\n".encode()


def test_a_mail_that_came_back_is_found_by_its_address() -> None:
    one = delivery()

    take(report(verp(one).upper()))

    assert state(one) == DeliveryState.BOUNCED
    assert Suppression.objects.count() == 1
    event = one.events.get()
    assert event.occurred_at.year == 2026
    assert "no such user" in event.detail


def test_or_by_the_message_id_that_it_quotes() -> None:
    one = delivery()
    take(report("returned@example.org", original=one.message_id))
    assert state(one) == DeliveryState.BOUNCED


def test_nobody_can_say_that_another_mail_came_back() -> None:
    one = delivery()
    signed = verp(one)
    for to in (
        f"returned+{one.pk}@example.org",
        f"returned+{one.pk}-{'0' * 20}@example.org",
        signed.replace(f"+{one.pk}-", f"+{one.pk + 1}-"),
        f"returned+{'9' * 18}-{'0' * 20}@example.org",
    ):
        take(report(to, original="<dsn@mx.example.net>"))
    assert state(one) == DeliveryState.ACCEPTED
    assert not DeliveryEvent.objects.exists()


@pytest.mark.parametrize(
    ("action", "status", "words", "after", "blocked"),
    [
        ("failed", "5.1.1", "550 no", DeliveryState.BOUNCED, True),
        ("failed", "5.0.0", "550 5.2.1 disabled", DeliveryState.BOUNCED, True),
        ("failed", "5.0.0", "552 5.2.2 full", DeliveryState.BOUNCED, False),
        ("failed", "5.7.1", "554 spam", DeliveryState.BOUNCED, False),
        ("failed", "4.4.1", "timed out", DeliveryState.BOUNCED, False),
        ("Failed ", "", "", DeliveryState.BOUNCED, False),
        ("delayed", "4.4.1", "later", DeliveryState.DEFERRED, False),
        ("delivered", "2.0.0", "250 ok", DeliveryState.DELIVERED, False),
        ("relayed", "2.0.0", "", DeliveryState.ACCEPTED, False),
        ("nonsense", "x", "y", DeliveryState.ACCEPTED, False),
    ],
)
def test_what_a_report_means(
    action: str, status: str, words: str, after: str, blocked: bool
) -> None:
    one = delivery()
    take(report(verp(one), action=action, status=status, words=words))
    assert state(one) == after
    assert Suppression.objects.exists() is blocked


def test_a_complaint_is_taken_in() -> None:
    one = delivery()
    take(complaint(one.message_id))
    assert state(one) == DeliveryState.COMPLAINED


def test_notes_of_absence_and_other_mails_change_nothing() -> None:
    one = delivery()
    take(plain(verp(one), "Out of office", **{"Auto-Submitted": "auto-replied"}))
    take(plain(verp(one), "Hello", **{"In-Reply-To": one.message_id}))
    assert state(one) == DeliveryState.ACCEPTED
    assert Subscriber.objects.get().status == SubscriberStatus.ACTIVE


def test_the_same_report_twice_counts_once() -> None:
    one = delivery()
    for _time in range(2):
        take(report(verp(one), action="delayed"))
    assert one.events.count() == 1


def test_a_mail_with_the_token_of_a_reader_lets_them_leave() -> None:
    delivery()
    reader = Subscriber.objects.get()
    take(plain("leave@example.org", "hello"))
    take(plain("leave@example.org", reader_token(reader.key)[:-2] + "xx"))
    assert Subscriber.objects.get().status == SubscriberStatus.ACTIVE

    take(plain("leave@example.org", f"Re: {reader_token(reader.key)}"))

    assert Subscriber.objects.get().status == SubscriberStatus.LEFT


HOSTILE = [
    b"",
    b"\x00" * 1000,
    b"\r\n\r\n",
    b"Content-Type: multipart/report; boundary=" + b"x" * 100_000 + b"\r\n\r\n",
    b"Subject: =?utf-8?q?=FF=FE?= =?nonsense?b?!!?=\r\nTo: \xff\r\nDate: never\r\n\r\n",
    b"To: returned+\xc2\xb2-00000000000000000000@example.org\r\n\r\n",
    b"Content-Type: message/delivery-status\r\n\r\n\xff\xfe\r\n",
    b"Content-Type: message/delivery-status\r\n\r\nAction\r\n\r\nAction: failed",
    b"Content-Type: message/rfc822\r\n\r\n" * 2_000,
    b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
        for n in range(3_000)
    ),
    b"Date: Mon, 99 Feb 99999 10:00:00 +9999\r\nSubject: "
    + b"~" * 90_000
    + b"\r\n\r\n",
]


@pytest.mark.parametrize("content", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_mail_harms_nothing(content: bytes) -> None:
    one = delivery()
    take(content)
    assert state(one) == DeliveryState.ACCEPTED


def test_a_report_cut_off_anywhere_harms_nothing() -> None:
    one = delivery()
    whole = report(verp(one), original=one.message_id)
    for length in range(0, len(whole), 40):
        with contextlib.suppress(ValueError):
            parse(whole[:length])


class Server:
    """As much of an IMAP server as reading a mailbox needs.

    At the mails of the numbers ``fatal`` it hangs up, at ``refused`` it says no.
    """

    def __init__(self, *mails: bytes, fatal: tuple = (), refused: tuple = ()) -> None:
        self.mails = dict(enumerate(mails, 1))
        self.fatal, self.refused = fatal, refused
        self.seen: set[int] = set()
        self.lines: list[str] = []

    def __enter__(self) -> Self:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                line, _address = self._socket.accept()
            except OSError:
                return
            with line, line.makefile("rwb") as file, contextlib.suppress(OSError):
                file.write(b"* OK here\r\n")
                file.flush()
                for command in file:
                    answer = self._answer(command.decode().strip())
                    if answer is None:
                        break
                    file.write(answer)
                    file.flush()

    def _answer(self, command: str) -> bytes | None:
        self.lines.append(command)
        tag, words = command.split(" ", 1)
        done = f"{tag} OK done\r\n".encode()
        if words.startswith("CAPABILITY"):
            return b"* CAPABILITY IMAP4rev1\r\n" + done
        if words.startswith("LOGIN") and '"ge\\"heim"' not in words:
            return f"{tag} NO wrong\r\n".encode()
        if words.startswith("SELECT") and '"INBOX"' not in words:
            return f"{tag} NO such folder\r\n".encode()
        if words.startswith("UID SEARCH"):
            unseen = " ".join(map(str, sorted(self.mails.keys() - self.seen)))
            return f"* SEARCH {unseen}\r\n".encode() + done
        if found := re.match(r"UID (FETCH|STORE) (\d+)", words):
            return self._mail(tag, found[1], int(found[2]), done)
        return done

    def _mail(self, tag: str, what: str, number: int, done: bytes) -> bytes | None:
        if what == "STORE":
            self.seen.add(number)
            return done
        if number in self.fatal:
            return None
        if number in self.refused:
            return f"{tag} NO sorry\r\n".encode()
        mail = self.mails[number][: 256 * 1024]
        size = f"* {number} FETCH (UID {number} BODY[]<0> {{{len(mail)}}}\r\n"
        return size.encode() + mail + b")\r\n" + done


@pytest.fixture
def mailbox(settings: Any) -> Any:
    def at(port: int, password: str = "ge%22heim", folder: str = "INBOX") -> None:
        address = f"imap://re%40x:{password}@127.0.0.1:{port}/{folder}"
        settings.NEWSLETTER_BOUNCE_IMAP = address

    return at


def test_a_mailbox_is_read_once(mailbox: Any) -> None:
    one = delivery()
    with Server(plain("x", "y"), report(verp(one))) as server:
        mailbox(server.port)
        assert read_bounces() == 2
        assert server.seen == {1, 2}
        assert read_bounces() == 0
    assert state(one) == DeliveryState.BOUNCED


def test_hostile_mails_do_not_stop_the_rest(mailbox: Any) -> None:
    one = delivery()
    giant = b"Subject: big\r\n\r\n" + b"x" * 3_000_000
    mails = [*HOSTILE, giant, b"", b"", report(verp(one))]
    bad = len(HOSTILE) + 2
    with Server(*mails, fatal=(bad,), refused=(bad + 1,)) as server:
        mailbox(server.port)
        assert read_bounces() == len(mails) - 2
        assert server.seen == set(server.mails) - {bad, bad + 1}
    assert state(one) == DeliveryState.BOUNCED


def test_what_was_not_committed_is_not_marked(mailbox: Any, monkeypatch: Any) -> None:
    def away(*_args: Any) -> None:
        raise OperationalError("gone")

    one = delivery()
    monkeypatch.setattr("dissemination.newsletter.events.note", away)
    with Server(report(verp(one))) as server:
        mailbox(server.port)
        with pytest.raises(OperationalError):
            read_bounces()
        assert server.seen == set()


def test_a_mailbox_that_cannot_be_read_is_told_without_its_password(
    mailbox: Any, caplog: Any
) -> None:
    caplog.set_level(logging.WARNING)
    with Server(b"") as server:
        mailbox(server.port, password="another-secret")
        assert read_bounces() == 0
        mailbox(server.port, folder="Nowhere")
        assert read_bounces() == 0
    mailbox(server.port, password="another-secret")
    assert read_bounces() == 0
    assert len([one for one in caplog.records if one.levelno >= logging.WARNING]) == 3
    assert "secret" not in caplog.text
    assert "secret" not in repr(box())


@pytest.mark.parametrize(
    "address",
    [
        "imaps://host/INBOX",
        "https://me:secret@host/",
        "imaps://me:secret@host:port/",
        "me:secret@host",
        "imaps://[::1",
    ],
)
def test_what_is_no_address_of_a_mailbox(
    settings: Any, address: str, caplog: Any
) -> None:
    settings.NEWSLETTER_BOUNCE_IMAP = address
    with pytest.raises(ImproperlyConfigured) as error:
        box()
    assert "secret" not in str(error.value)
    assert read_bounces() == 0


def test_the_command_says_what_it_did(settings: Any, mailbox: Any, capsys: Any) -> None:
    settings.NEWSLETTER_BOUNCE_IMAP = ""
    with pytest.raises(CommandError, match="NEWSLETTER_BOUNCE_IMAP"):
        call_command("read_bounces")
    with Server(plain("x", "y")) as server:
        mailbox(server.port)
        call_command("read_bounces")
    assert "1" in capsys.readouterr().out


def test_a_real_mailbox_is_read_once(mailbox: Any) -> None:
    one = delivery()
    mails = [report(verp(one)), *HOSTILE[3:], b"Subject: big\r\n\r\n" + b"x" * 900_000]
    try:
        with dovecot("re") as boxes:
            mailbox(boxes.imap)
            for number, content in enumerate(mails):
                path = boxes.new("re") / f"{number}.mail"
                path.write_bytes(content)
                path.chmod(0o666)
            assert read_bounces() == len(mails)
            assert read_bounces() == 0
    except Missing as missing:
        pytest.skip(str(missing))
    assert state(one) == DeliveryState.BOUNCED
