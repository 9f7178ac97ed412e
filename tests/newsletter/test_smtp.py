"""Mails over SMTP to servers that refuse, stall, hang up and lie."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any, Self

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from dissemination.newsletter.transport import Outcome, chosen, label
from dissemination.newsletter.transport import smtp as module
from dissemination.newsletter.transport.verp import (
    bounce_address,
    is_address_of,
    number_in,
)

from .mails import mail, template

ACCEPTED, FAILED = Outcome.ACCEPTED, Outcome.FAILED
RETRY, UNKNOWN = Outcome.RETRY, Outcome.UNKNOWN


class Server:
    """A mail server by hand: for each step, an answer or what it does instead.

    ``drop`` hangs up, ``stall`` says nothing any more. What was written is kept.
    """

    def __init__(self, **steps: Any) -> None:
        self.steps = steps
        self.lines = 0
        self.mails: list[bytes] = []
        self.over = threading.Event()
        self._open: list[Any] = []

    def __enter__(self) -> Self:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.over.set()
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for line in self._open:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)

    @property
    def port(self) -> int:
        return self._socket.getsockname()[1]

    def _serve(self) -> None:
        while True:
            try:
                line, _address = self._socket.accept()
            except OSError:
                return
            self.lines += 1
            self._open.append(line)
            threading.Thread(target=self._talk, args=(line,), daemon=True).start()

    def _talk(self, line: socket.socket) -> None:
        ends = contextlib.suppress(OSError, StopIteration)
        with line, ends, line.makefile("rwb") as file:
            self._listen(file)

    def _listen(self, file: Any) -> None:
        self._say(file, "greeting", "220 here")
        for command in file:
            name = command.split()[0].decode().lower() if command.split() else ""
            usual = {"ehlo": "250 here", "data": "354 go", "quit": "221 bye"}
            self._say(file, name, usual.get(name, "250 ok"))
            if name == "data" and self._last.startswith("354"):
                if "middle" in self.steps:
                    file.readline()
                    raise StopIteration
                self.mails.append(b"".join(iter(file.readline, b".\r\n")))
                self._say(file, "dot", "250 2.0.0 queued")

    def _say(self, file: Any, step: str, usual: str) -> None:
        answers = self.steps.get(step, usual)
        if isinstance(answers, list):
            answers = answers.pop(0) if answers else usual
        if answers == "stall":
            self.over.wait(30)
        if answers in ("drop", "stall"):
            raise StopIteration
        self._last = answers
        file.write(answers.encode() + b"\r\n")
        file.flush()


@pytest.fixture
def use(settings: Any) -> Any:
    """Have mails go to a port; return a line."""
    made = []

    def choose(port: int, **more: Any) -> Any:
        settings.NEWSLETTER_TRANSPORT = "smtp"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
        settings.EMAIL_TIMEOUT = 0.4
        settings.EMAIL_USE_TLS, settings.EMAIL_HOST_USER = False, ""
        for name, value in more.items():
            setattr(settings, name, value)
        made.append(chosen().open())
        return made[-1]

    yield choose
    for session in made:
        session.close()


@pytest.mark.parametrize(
    ("steps", "outcome", "gone"),
    [
        ({}, ACCEPTED, False),
        ({"greeting": "421 busy"}, RETRY, False),
        ({"greeting": "554 no"}, RETRY, False),
        ({"greeting": "stall"}, RETRY, False),
        ({"greeting": "drop"}, RETRY, False),
        ({"ehlo": "drop"}, RETRY, False),
        ({"mail": "451 4.3.0 later"}, RETRY, False),
        # What a server has against the sender is no fault of the reader.
        ({"mail": "550 5.1.1 sender unknown"}, RETRY, False),
        ({"mail": "530 5.7.0 log in first"}, RETRY, False),
        ({"mail": "421 closing"}, RETRY, False),
        ({"mail": "drop"}, RETRY, False),
        ({"rcpt": "450 4.2.0 greylisted"}, RETRY, False),
        ({"rcpt": "550 5.1.1 no such user"}, FAILED, True),
        ({"rcpt": "550 5.7.1 blocked"}, FAILED, False),
        ({"rcpt": "251 will forward"}, ACCEPTED, False),
        ({"rcpt": "421 4.3.2 closing"}, RETRY, False),
        ({"rcpt": "drop"}, RETRY, False),
        ({"rcpt": "stall"}, RETRY, False),
        ({"data": "451 later"}, RETRY, False),
        ({"data": "554 no"}, FAILED, False),
        ({"data": "250 what"}, RETRY, False),
        ({"data": "drop"}, RETRY, False),
        ({"data": "stall"}, RETRY, False),
        ({"middle": "drop"}, None, False),
        ({"dot": "451 4.3.0 try again"}, RETRY, False),
        ({"dot": "554 5.6.0 not like this"}, FAILED, False),
        ({"dot": "550 5.1.1 no such user"}, FAILED, True),
        ({"dot": "421 4.3.2 closing"}, RETRY, False),
        # It may have the mail: nobody knows.
        ({"dot": "drop"}, UNKNOWN, False),
        ({"dot": "stall"}, UNKNOWN, False),
        ({"dot": "nonsense"}, UNKNOWN, False),
        ({"dot": "354 what"}, UNKNOWN, False),
        ({"dot": "2" * 9000}, UNKNOWN, False),
    ],
    ids=str,
)
def test_what_a_server_does_means(
    use: Any, steps: dict[str, str], outcome: Outcome | None, gone: bool
) -> None:
    with Server(**steps) as server:
        (answer,) = use(server.port).send([mail()])
    # In the middle of the data the dot may be on its way before the end is noticed.
    expected = {outcome} if outcome else {RETRY, UNKNOWN}
    assert answer.outcome in expected, answer
    assert answer.gone is gone


def test_data_that_cannot_be_written_was_never_a_mail(use: Any) -> None:
    """A large mail: the server hangs up while it is being written."""
    large = template("Dober dan\n" * 400_000)
    with Server(middle="drop") as server:
        (answer,) = use(server.port).send([mail(1, large)])
    assert answer.outcome is RETRY, answer


def test_first_later_then_never(use: Any) -> None:
    with Server(rcpt=["451 4.7.1 greylisted", "550 5.1.1 gone"]) as server:
        session = use(server.port)
        (first,), (second,) = session.send([mail()]), session.send([mail()])
        assert server.lines == 1
    assert (first.outcome, second.outcome) == (RETRY, FAILED)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def test_nobody_listens(use: Any) -> None:
    port = free_port()
    assert use(port).send([mail()])[0].outcome is RETRY
    assert (
        use(port, EMAIL_HOST="a" * 70 + ".example").send([mail()])[0].outcome is RETRY
    )


def test_one_line_for_many_mails_and_a_new_one_after_some_hundred(
    use: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(module, "MAILS_A_CONNECTION", 4)
    with Server() as server:
        answers = use(server.port).send([mail(number) for number in range(1, 11)])
        assert server.lines == 3
        assert len(server.mails) == 10
    assert {one.outcome for one in answers} == {ACCEPTED}


def test_a_line_that_the_server_ended_is_opened_again_at_once(use: Any) -> None:
    with Server(mail=["250 ok", "421 too many on this line"]) as server:
        answers = use(server.port).send([mail(1), mail(2)])
        assert server.lines == 2
        assert len(server.mails) == 2
    assert [one.outcome for one in answers] == [ACCEPTED, ACCEPTED]


def test_after_a_lost_answer_the_next_mail_goes_on_a_new_line(use: Any) -> None:
    with Server(dot=["drop"]) as server:
        answers = use(server.port).send([mail(1), mail(2)])
        assert server.lines == 2
    assert [one.outcome for one in answers] == [UNKNOWN, ACCEPTED]


class Kept:
    """Keeps what came, byte by byte."""

    def __init__(self) -> None:
        self.envelopes: list[Any] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.envelopes.append(envelope)
        return "250 kept"


@pytest.fixture
def kept() -> Iterator[tuple[Kept, int]]:
    handler = Kept()
    controller = Controller(handler, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield handler, controller.port
    controller.stop()


def test_every_byte_arrives_as_it_was_rendered(use: Any, kept: Any) -> None:
    handler, port = kept
    dots = mail(3, template(".\n..\n.x\r\ny\rz\n.\n\n."))

    assert use(port).send([dots])[0].outcome is ACCEPTED

    (envelope,) = handler.envelopes
    assert envelope.original_content == dots.content()
    assert b"\r\n..\r\n" in dots.content()
    assert envelope.rcpt_tos == ["reader-3@example.org"]


def test_a_domain_of_its_own_script_is_sent_in_ascii(use: Any, kept: Any) -> None:
    handler, port = kept
    use(port).send([mail(address="ana@xn--ebela-jbb.example")])
    assert handler.envelopes[0].rcpt_tos == ["ana@xn--ebela-jbb.example"]


def test_a_mail_returns_to_an_address_of_its_own(
    use: Any, kept: Any, settings: Any
) -> None:
    handler, port = kept
    settings.NEWSLETTER_BOUNCE_ADDRESS = "returned@example.org"

    use(port).send([mail(7), mail(8)])

    first, second = (one.mail_from for one in handler.envelopes)
    name = label("7", mail(7).message_id)
    assert number_in(first) == "7"
    assert is_address_of(first.upper(), name)
    assert not is_address_of(second, name)
    assert not is_address_of(first.replace("+7-", "+9-"), label("9", "<x@y>"))
    assert not is_address_of("returned+7-@example.org", name)


def test_without_such_an_address_a_mail_returns_to_its_sender(settings: Any) -> None:
    settings.NEWSLETTER_BOUNCE_ADDRESS = ""
    settings.NEWSLETTER_FROM = "HE.CO <news@example.org>"
    assert bounce_address("7-x") == "news@example.org"


def test_a_server_without_encryption_gets_nothing(use: Any, kept: Any) -> None:
    handler, port = kept
    answer = use(port, EMAIL_USE_TLS=True).send([mail()])[0]
    assert answer.outcome is RETRY
    assert use(port, EMAIL_USE_SSL=True).send([mail()])[0].outcome is RETRY
    assert handler.envelopes == []


def test_a_wrong_password_loses_nobody(use: Any) -> None:
    handler = Kept()
    controller = Controller(
        handler,
        hostname="127.0.0.1",
        port=free_port(),
        auth_required=True,
        auth_require_tls=False,
        authenticator=lambda *_: AuthResult(success=False, handled=False),
    )
    controller.start()
    try:
        port = controller.port
        login = {"EMAIL_HOST_USER": "site", "EMAIL_HOST_PASSWORD": "geheim-123"}
        answer = use(port, **login).send([mail()])[0]
        assert answer.outcome is RETRY
        assert "geheim" not in answer.reply
        assert use(port, EMAIL_HOST_USER="").send([mail()])[0].outcome is RETRY
    finally:
        controller.stop()
    assert handler.envelopes == []
