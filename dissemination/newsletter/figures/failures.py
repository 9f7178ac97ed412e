"""Why servers refused mails, in words for somebody who runs no server.

Sources: RFC 3463 (enhanced status codes), RFC 5321 (reply codes), and what large
providers write beside them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

import idna
from django.db.models import CharField, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ..enums import DeliveryState, EventKind
from ..models import DeliveryEvent, Dispatch

__all__ = ["Failure", "failures", "in_plain_words"]

# The first that fits counts. Spam comes before “no such user”: a server that takes us
# for a spammer says 550 as well.
MEANINGS: tuple[tuple[re.Pattern[str], Any], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), words)
    for pattern, words in (
        (r"\b5\.3\.4\b|too (large|big)|size", _("The mail was too large.")),
        (
            r"\b[45]\.2\.2\b|quota|mailbox (is )?full|over ?quota|\b[45]52\b",
            _("The mailbox is full."),
        ),
        (
            r"spam|\b5\.7\.(?:1|25|26|27|28|29|30)\b|block(ed|list)|blacklist"
            r"|reputation|policy|dmarc|\bspf\b|dkim|unsolicited",
            _("Refused as spam, or because the sender is not trusted."),
        ),
        (
            r"nxdomain|no such domain|host(name)? (not found|unknown)|\b5\.4\.4\b"
            r"|name or service",
            _("There is no such domain, or it takes no mail."),
        ),
        (
            r"\b5\.1\.(?:1|2|3|6|10)\b|\b5\.2\.1\b|no such (user|recipient|mailbox)"
            r"|user unknown|unknown (user|recipient)|does ?n[o']t exist"
            r"|mailbox unavailable|not found|disabled|inactive",
            _("There is no such mailbox."),
        ),
        (
            r"timed? ?out|connection|refused|unreachable|\b4\.4\.\d",
            _("The server could not be reached for a whole day."),
        ),
        (
            r"^4\d\d|\b4\.\d\.\d{1,3}\b|try again|greylist|too many|rate",
            _("The server put the mail off for a whole day."),
        ),
    )
)
OTHER = _("The server gave another reason.")
# Servers like to repeat whom a mail was for; that is nobody's business here.
ADDRESS = re.compile(r"<?[^\s<>@]+@[^\s<>@]+>?")
MOST = 200
EXAMPLE = 300


@dataclass(frozen=True)
class Failure:
    """Mails to one domain that failed for one reason; ``example`` is a server's."""

    domain: str
    meaning: str | Promise
    number: int
    example: str


def in_plain_words(reply: str) -> Any:
    """Return what a server's answer means."""
    found = (words for pattern, words in MEANINGS if pattern.search(reply))
    return next(found, OTHER)


def failures(dispatch: Dispatch) -> list[Failure]:
    """Return why mails were refused or returned, by domain, the most frequent first."""
    counted: Counter[tuple[str, Any]] = Counter()
    examples: dict[tuple[str, Any], str] = {}
    for domain, words in _answers(dispatch):
        key = (_in_letters(domain), in_plain_words(words))
        counted[key] += 1
        examples.setdefault(key, ADDRESS.sub("…", words)[:EXAMPLE])
    return [
        Failure(*key, number=number, example=examples[key])
        for key, number in sorted(
            counted.items(), key=lambda item: (-item[1], item[0][0], str(item[0][1]))
        )
    ][:MOST]


def _in_letters(domain: str) -> str:
    """Return a domain as its owner writes it, with letters of any script."""
    try:
        return idna.decode(domain)
    except idna.IDNAError:
        return domain


def _answers(dispatch: Dispatch) -> Any:
    """Return domain and words of each refused or returned mail; one query.

    Of a mail that came back, its return says why; the answer was “accepted”.
    """
    said = (
        DeliveryEvent.objects.filter(
            delivery=OuterRef("pk"),
            kind__in=[EventKind.BOUNCED, EventKind.REJECTED],
        )
        .order_by("-occurred_at")
        .values("detail")[:1]
    )
    rows = dispatch.deliveries.filter(
        state__in=[DeliveryState.FAILED, DeliveryState.BOUNCED]
    ).order_by("pk")
    words = Coalesce(
        NullIf(Subquery(said), Value(""), output_field=CharField()), "reply"
    )
    return rows.annotate(words=words).values_list("domain", "words").iterator()
