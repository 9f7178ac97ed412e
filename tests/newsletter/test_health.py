"""What receiving servers would find, asked of a name server in this process."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, Self

import dns.message
import dns.rcode
import dns.resolver
import dns.rrset
import pytest
from django.urls import reverse

from core.people.enums import Role
from dissemination.newsletter.transport import health
from dissemination.newsletter.transport.health import State, examine
from dissemination.newsletter.transport.names import Names, NotKnown
from dissemination.newsletter.views import health as screen

from ..factories import make_user
from .mails import Provider

OK, WARN, BAD, UNKNOWN = State.OK, State.WARN, State.BAD, State.UNKNOWN
KEY = "v=DKIM1; k=rsa; p=" + "A" * 392
GOOD = {
    "example.org TXT": ['"v=spf1 mx -all"', '"google-site=1"'],
    "example.org MX": ["20 b.example.org.", "10 a.example.org."],
    "mail._domainkey.example.org TXT": [f'"{KEY[:200]}" "{KEY[200:]}"'],
    "_dmarc.example.org TXT": ['"v=DMARC1; p=quarantine"'],
    "mx.example.org A": ["9.9.9.9"],
    "9.9.9.9.in-addr.arpa PTR": ["mx.example.org."],
}


class NameServer:
    """Answers from a zone; to ``None`` it says nothing, to ``fail`` that it failed."""

    def __init__(self, zone: dict[str, Any]) -> None:
        self.zone = zone

    def __enter__(self) -> Self:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._thread.join()
        self._socket.close()

    def names(self) -> Names:
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers = ["127.0.0.1"]
        resolver.port = self._socket.getsockname()[1]
        resolver.timeout = resolver.lifetime = 0.3
        return Names(resolver)

    def _serve(self) -> None:
        while not self._over.is_set():
            with contextlib.suppress(TimeoutError):
                data, sender = self._socket.recvfrom(4096)
                answer = self._answer(dns.message.from_wire(data))
                if answer is not None:
                    self._socket.sendto(answer.to_wire(), sender)

    def _answer(self, asked: dns.message.Message) -> dns.message.Message | None:
        (question,) = asked.question
        name = str(question.name).rstrip(".")
        kind = dns.rdatatype.to_text(question.rdtype)
        records = self.zone.get(f"{name} {kind}", [])
        if records is None:
            return None
        answer = dns.message.make_response(asked)
        if records == "fail":
            answer.set_rcode(dns.rcode.SERVFAIL)
        elif records:
            made = dns.rrset.from_text(question.name, 60, "IN", kind, *records)
            answer.answer.append(made)
        elif not any(key.startswith(f"{name} ") for key in self.zone):
            answer.set_rcode(dns.rcode.NXDOMAIN)
        return answer


@pytest.fixture(autouse=True)
def sender(settings: Any) -> None:
    settings.NEWSLETTER_FROM = "HE.CO <news@example.org>"
    settings.NEWSLETTER_REPLY_TO = settings.NEWSLETTER_BOUNCE_ADDRESS = ""
    settings.NEWSLETTER_DKIM_SELECTOR = "mail"
    settings.NEWSLETTER_TRANSPORT = "smtp"
    settings.EMAIL_HOST = "mx.example.org"


def looked(changed: dict[str, Any] | None = None, click: str = "") -> dict[str, Any]:
    with NameServer({**GOOD, **(changed or {})}) as server:
        found = examine(server.names(), click or "http://www.example.org/")
    return {str(one.name): one for one in found}


def test_a_good_sender_is_in_order() -> None:
    found = looked()
    assert found.pop("One click to leave").state == BAD  # it is no https
    assert {one.state for one in found.values()} == {OK}
    assert found["Answers to the sender"].said == "a.example.org, b.example.org"


@pytest.mark.parametrize(
    ("name", "changed", "state"),
    [
        ("SPF", {"example.org TXT": []}, BAD),
        ("SPF", {"example.org TXT": ['"v=spf10 -all"']}, BAD),
        ("SPF", {"example.org TXT": ['"v=spf1 -all"', '"v=spf1 a ~all"']}, BAD),
        ("SPF", {"example.org TXT": ['"v=spf1 +all"']}, WARN),
        ("SPF", {"example.org TXT": ['"v=spf1 mx"']}, WARN),
        ("SPF", {"example.org TXT": ['"v=spf1 redirect=_spf.x.org"']}, OK),
        ("SPF", {"example.org TXT": "fail"}, UNKNOWN),
        ("SPF", {"example.org TXT": None}, UNKNOWN),
        ("DKIM", {"mail._domainkey.example.org TXT": []}, BAD),
        ("DKIM", {"mail._domainkey.example.org TXT": ['"v=DKIM1; p="']}, BAD),
        ("DKIM", {"mail._domainkey.example.org TXT": ['"v=DKIM1; p=AAAA"']}, WARN),
        (
            "DKIM",
            {"mail._domainkey.example.org TXT": ['"v=DKIM1; k=ed25519; p=AAAA"']},
            OK,
        ),
        ("DMARC", {"_dmarc.example.org TXT": []}, BAD),
        ("DMARC", {"_dmarc.example.org TXT": ['"p=reject"']}, BAD),
        ("DMARC", {"_dmarc.example.org TXT": ['"v=DMARC1; p=none"']}, WARN),
        ("DMARC", {"_dmarc.example.org TXT": "fail"}, UNKNOWN),
        ("Answers to the sender", {"example.org MX": []}, BAD),
        ("Answers to the sender", {"example.org MX": ["0 ."]}, BAD),
        ("Name of the mail server", {"9.9.9.9.in-addr.arpa PTR": []}, BAD),
        ("Name of the mail server", {"mx.example.org A": ["10.0.0.1"]}, UNKNOWN),
        ("Name of the mail server", {"mx.example.org A": []}, UNKNOWN),
        (
            "Name of the mail server",
            {"9.9.9.9.in-addr.arpa PTR": ["other.example.org."]},
            BAD,
        ),
    ],
)
def test_what_is_not_in_order_is_named(
    name: str, changed: dict[str, Any], state: State
) -> None:
    found = looked(changed)[name]
    assert found.state == state, found
    assert "%(" not in found.said
    assert found.said


def test_a_sender_below_its_domain_has_the_dmarc_of_the_domain(settings: Any) -> None:
    settings.NEWSLETTER_FROM = "news@letters.example.org"
    assert looked()["DMARC"].state == OK


def test_mails_that_return_elsewhere_are_not_aligned(settings: Any) -> None:
    settings.NEWSLETTER_BOUNCE_ADDRESS = "returned@example.net"
    assert looked()["Sender and return address"].state == WARN
    settings.NEWSLETTER_BOUNCE_ADDRESS = "returned@bounces.example.org"
    assert looked()["Sender and return address"].state == OK


def test_without_a_selector_the_key_is_not_known(settings: Any) -> None:
    settings.NEWSLETTER_DKIM_SELECTOR = ""
    assert looked()["DKIM"].state == UNKNOWN


@pytest.mark.parametrize("selector", ["..", "x" * 300, "a b", "\x00"])
def test_a_selector_that_is_no_name_is_not_known(settings: Any, selector: str) -> None:
    settings.NEWSLETTER_DKIM_SELECTOR = selector
    assert looked()["DKIM"].state in {UNKNOWN, BAD}


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ((405, b""), OK),
        ((200, b""), BAD),
        ((301, b""), BAD),
        ((404, b""), BAD),
        ((500, b""), BAD),
        ("drop", UNKNOWN),
        ("stall", UNKNOWN),
    ],
)
def test_one_click_answers_or_does_not(
    monkeypatch: Any, answer: Any, state: State
) -> None:
    monkeypatch.setattr(health, "PATIENCE", 0.2)
    # The server of the test knows no TLS.
    https = SimpleNamespace(scheme="https")
    monkeypatch.setattr(health, "urlsplit", lambda _url: https)
    with Provider(answer) as server:
        found = looked(click=server.url)
    assert found["One click to leave"].state == state


def test_what_takes_too_long_is_not_waited_for(monkeypatch: Any) -> None:
    monkeypatch.setattr(health, "BUDGET", 0.01)
    late = threading.Event()

    class Slow(Names):
        def texts(self, name: str) -> list[str]:
            late.wait(5)
            return []

    try:
        found = {str(one.name): one.state for one in examine(Slow(), "http://x/")}
        assert found["SPF"] == found["DMARC"] == UNKNOWN
    finally:
        late.set()


def test_a_machine_without_name_servers_knows_nothing(monkeypatch: Any) -> None:
    def none(*_args: Any) -> None:
        raise dns.resolver.NoResolverConfiguration

    monkeypatch.setattr(dns.resolver, "Resolver", none)
    with pytest.raises(NotKnown):
        Names().texts("example.org")


@pytest.fixture
def server(monkeypatch: Any) -> Iterator[NameServer]:
    with NameServer(GOOD) as running:
        monkeypatch.setattr(screen, "Names", running.names)
        yield running


@pytest.mark.django_db
def test_an_officer_looks_when_they_want_to(client: Any, server: NameServer) -> None:
    client.force_login(make_user("officer", Role.OFFICER))
    url = reverse("sender-health:index")

    before = client.get(url)
    after = client.post(url)

    assert "health-finding" not in before.content.decode().split("<main")[1]
    page = after.content.decode()
    assert page.count('class="health-finding ') == 7
    assert "v=DMARC1; p=quarantine" in page
    assert "no-store" in after["Cache-Control"]


@pytest.mark.django_db
def test_nobody_else_looks(client: Any) -> None:
    url = reverse("sender-health:index")
    assert "login" in client.post(url)["Location"]
    client.force_login(make_user("translator", Role.TRANSLATOR))
    assert client.get(url).status_code in {302, 403}
    assert client.post(url).status_code in {302, 403}
