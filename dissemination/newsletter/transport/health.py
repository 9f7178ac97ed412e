"""What receiving servers look at before they trust a sender, and what to do about it.

The rules are those of Gmail, Yahoo and Microsoft for whoever sends many mails: SPF,
DKIM and DMARC in order, one click to leave (newsletter.md, "Facts").
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from email.utils import parseaddr
from typing import Any
from urllib.parse import urlsplit

import requests
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .names import Names, NotKnown

__all__ = ["Finding", "State", "examine"]

# Seconds for all questions together, and for the site's own address.
BUDGET, PATIENCE = 6.0, 3.0
WEAK_KEY = 200  # characters; a key of 1024 bits has 216


class State(models.TextChoices):
    """How a finding is to be taken."""

    OK = "ok", _("In order")
    WARN = "warn", _("Could be better")
    BAD = "bad", _("To be put in order")
    UNKNOWN = "unknown", _("Not known")


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; ``words`` say what to do where it is not well."""

    name: Any
    state: State
    words: Any
    filled: dict[str, str] = field(default_factory=dict)

    @property
    def said(self) -> str:
        return str(self.words) % self.filled


def _domain(address: str) -> str:
    return parseaddr(address)[1].rpartition("@")[2].lower()


def _organisation(domain: str) -> str:
    """Return the part of a domain that is registered, as far as one can guess."""
    return ".".join(domain.split(".")[-2:])


def examine(names: Names, click: str) -> list[Finding]:
    """Look at everything at once; what has not answered in time is not known.

    ``click`` is the address of one-click leaving of nobody.
    """
    looks: list[tuple[Any, Callable[[], Finding]]] = [
        ("SPF", lambda: _spf(names)),
        ("DKIM", lambda: _dkim(names)),
        ("DMARC", lambda: _dmarc(names)),
        (_("Sender and return address"), _alignment),
        (_("Answers to the sender"), lambda: _mx(names)),
        (_("Name of the mail server"), lambda: _reverse(names)),
        (_("One click to leave"), lambda: _click(click)),
    ]
    pool = ThreadPoolExecutor(len(looks))
    asked = [pool.submit(look) for _name, look in looks]
    done, _late = wait(asked, BUDGET)
    pool.shutdown(wait=False, cancel_futures=True)
    return [
        _named(name, one if one in done else None)
        for (name, _look), one in zip(looks, asked, strict=True)
    ]


def _named(name: Any, asked: Any) -> Finding:
    error = asked.exception() if asked is not None else NotKnown()
    if isinstance(error, NotKnown):
        return Finding(name, State.UNKNOWN, NO_ANSWER)
    if error is not None:
        raise error
    found: Finding = asked.result()
    return Finding(name, found.state, found.words, found.filled)


NO_ANSWER = _("No answer came in time. Try again in a few minutes.")


def _found(state: State, words: Any, **filled: str) -> Finding:
    return Finding("", state, words, filled)


def _spf(names: Names) -> Finding:
    domain = _domain(settings.NEWSLETTER_BOUNCE_ADDRESS or settings.NEWSLETTER_FROM)
    found = [one for one in names.texts(domain) if re.match(r"v=spf1(\s|$)", one, re.I)]
    if not found:
        return _found(
            State.BAD,
            _(
                "%(domain)s does not say which servers may send for it. Ask whoever "
                "looks after the domain for a TXT record such as “v=spf1 mx -all” "
                "that names your mail server."
            ),
            domain=domain,
        )
    if len(found) > 1:
        return _found(
            State.BAD,
            _("%(domain)s has more than one SPF record: join them into one."),
            domain=domain,
        )
    ends = re.search(r"([-~?+]?)(all|redirect=)", found[0], re.I)
    if ends is None or (ends[2].lower() == "all" and ends[1] in {"", "+", "?"}):
        return _found(
            State.WARN,
            _("The SPF record lets anybody send: end it with “-all” or “~all”."),
        )
    return _found(State.OK, "%(record)s", record=found[0][:200])


def _dkim(names: Names) -> Finding:
    selector, domain = settings.NEWSLETTER_DKIM_SELECTOR, _domain(_sender())
    if not selector:
        return _found(
            State.UNKNOWN,
            _(
                "Set NEWSLETTER_DKIM_SELECTOR to the name under which the mail server "
                "or the provider signs: it stands after “s=” in the DKIM-Signature of "
                "a mail you got."
            ),
        )
    name = f"{selector}._domainkey.{domain}"
    keys = [re.search(r"\bp=([^;]*)", one) for one in names.texts(name)]
    found = ["".join(key[1].split()) for key in keys if key]
    if not any(found):
        return _found(
            State.BAD,
            _(
                "There is no key at %(name)s. Have the mail server or the provider "
                "sign, and publish the key it gives you as a TXT record there."
            ),
            name=name,
        )
    is_short = len(max(found, key=len)) < WEAK_KEY
    if is_short and "k=ed25519" not in " ".join(names.texts(name)):
        return _found(
            State.WARN,
            _("The key at %(name)s is short: make a new one with 2048 bits."),
            name=name,
        )
    return _found(State.OK, _("There is a key at %(name)s."), name=name)


def _sender() -> str:
    return str(settings.NEWSLETTER_FROM)


def _dmarc(names: Names) -> Finding:
    domain = _domain(_sender())
    for name in dict.fromkeys((domain, _organisation(domain))):
        for one in names.texts(f"_dmarc.{name}"):
            policy = re.search(r"\bp=\s*(none|quarantine|reject)", one, re.I)
            if not one.lower().startswith("v=dmarc1") or policy is None:
                continue
            if policy[1].lower() == "none":
                return _found(
                    State.WARN,
                    _(
                        "DMARC only watches (p=none). That is enough for Gmail and "
                        "Yahoo; with p=quarantine nobody can write in your name."
                    ),
                )
            return _found(State.OK, "%(record)s", record=one[:200])
    return _found(
        State.BAD,
        _(
            "Large providers refuse newsletters without DMARC. Publish a TXT record at "
            "_dmarc.%(domain)s, to begin with: “v=DMARC1; p=none”."
        ),
        domain=domain,
    )


def _alignment() -> Finding:
    sender = _domain(_sender())
    returns = _domain(settings.NEWSLETTER_BOUNCE_ADDRESS) or sender
    if _organisation(sender) == _organisation(returns):
        return _found(State.OK, "%(domain)s", domain=sender)
    return _found(
        State.WARN,
        _(
            "Mails come from %(sender)s and return to %(returns)s. Then DMARC holds "
            "by DKIM alone: take a return address of the same domain."
        ),
        sender=sender,
        returns=returns,
    )


def _mx(names: Names) -> Finding:
    domain = _domain(settings.NEWSLETTER_REPLY_TO or _sender())
    found = [one for one in names.exchanges(domain) if one]
    if found:
        return _found(State.OK, "%(servers)s", servers=", ".join(found[:3]))
    return _found(
        State.BAD,
        _(
            "Nobody can write to %(domain)s: it has no MX record. Readers who answer "
            "get an error, and some servers refuse such senders."
        ),
        domain=domain,
    )


def _reverse(names: Names) -> Finding:
    if settings.NEWSLETTER_TRANSPORT == "provider":
        return _found(State.OK, _("The provider looks after this."))
    host = str(settings.EMAIL_HOST)
    public = [one for one in _addresses(names, host) if _is_public(one)]
    if not public:
        return _found(
            State.UNKNOWN,
            _(
                "%(host)s is no address on the open net, so the server that sends in "
                "the end cannot be seen from here."
            ),
            host=host,
        )
    for address in public:
        if not any(address in names.addresses(one) for one in names.reverse(address)):
            return _found(
                State.BAD,
                _(
                    "The address %(address)s has no name that leads back to it. Ask "
                    "whoever runs the server to set its reverse name."
                ),
                address=address,
            )
    return _found(State.OK, "%(host)s", host=host)


def _addresses(names: Names, host: str) -> Iterator[str]:
    try:
        yield str(ipaddress.ip_address(host))
    except ValueError:
        yield from names.addresses(host)


def _is_public(address: str) -> bool:
    return ipaddress.ip_address(address).is_global


def _click(url: str) -> Finding:
    if urlsplit(url).scheme != "https":
        return _found(
            State.BAD,
            _("The address of the site does not begin with https://: set BASE_URL."),
        )
    try:
        # What only takes POST says so, and nothing happens.
        code = requests.get(url, timeout=PATIENCE, allow_redirects=False).status_code
    except requests.RequestException as error:
        raise NotKnown(url) from error
    if code == requests.codes.method_not_allowed:
        return _found(State.OK, _("The address answers."))
    return _found(
        State.BAD,
        _(
            "The address for one click answers with %(code)s. It must reach the site "
            "without a redirect, a password or a question before it."
        ),
        code=str(code),
    )
