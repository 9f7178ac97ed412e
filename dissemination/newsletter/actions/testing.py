"""Test mails: the editions as readers will see them, to a few addresses of our own.

A test mail is counted nowhere, and its links stand for nobody: whoever forwards one
gives nothing away, and leaving by it takes no reader off the list.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from email.utils import parseaddr
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.counting.limits import is_within
from core.people.exceptions import BadAddress

from ..exceptions import TestRefused
from ..models import Dispatch, Edition, Suppression
from ..sending.letters import template_of
from ..subscribing import Address, fingerprint, parse
from ..transport import Mail, Outcome, Session, chosen

__all__ = ["MOST_ADDRESSES", "send_tests"]

MOST_ADDRESSES = 5
AN_HOUR = dt.timedelta(hours=1)
MAILS_AN_HOUR = 70
# Nobody's: it was not signed, so every page that it leads to says so.
NOBODY = "test"


def send_tests(
    dispatch: Dispatch, editions: Sequence[Edition], given: Sequence[str], user: Any
) -> int:
    """Send editions to up to five addresses at once; return how many mails left.

    Neither the dispatch nor the editions need be saved. The first refusal ends it, with
    the words of the server.
    """
    addresses = _addresses(given)
    if not editions:
        raise TestRefused(_("Choose at least one edition."))
    for _number in range(len(addresses) * len(editions)):
        if not is_within("test mails", str(user.pk), MAILS_AN_HOUR, AN_HOUR):
            raise TestRefused(_("You have sent many test mails. Try again in an hour."))
    session = chosen().open()
    try:
        return _send(session, dispatch, editions, addresses)
    finally:
        session.close()


def _addresses(given: Sequence[str]) -> list[Address]:
    if not given or len(given) > MOST_ADDRESSES:
        raise TestRefused(
            ngettext(
                "Give one address.", "Give one to %(most)d addresses.", MOST_ADDRESSES
            )
            % {"most": MOST_ADDRESSES}
        )
    found = []
    for one in given:
        try:
            found.append(parse(one))
        except BadAddress as error:
            raise TestRefused(
                _("“%(text)s” is no e-mail address.") % {"text": one[:100]}
            ) from error
    hashes = {fingerprint(one.compared): one.written for one in found}
    blocked = Suppression.objects.among(hashes)
    if blocked:
        raise TestRefused(
            _("Nothing may be sent to %(address)s: the address is blocked.")
            % {"address": ", ".join(hashes[one] for one in sorted(blocked))}
        )
    return found


def _send(
    session: Session,
    dispatch: Dispatch,
    editions: Iterable[Edition],
    addresses: Sequence[Address],
) -> int:
    sent = 0
    for edition in editions:
        marked = Edition(
            key=uuid.uuid4(),
            language=edition.language,
            text_language=edition.text_language,
            subject=f"[Test] {edition.subject}",
            preheader=edition.preheader,
            html=edition.html,
            text=edition.text,
        )
        template = template_of(dispatch, marked)
        for address in addresses:
            answer = session.send([_mail(template, address)])[0]
            if answer.outcome is not Outcome.ACCEPTED:
                raise TestRefused(
                    _("The mail server did not take the mail to %(address)s: %(words)s")
                    % {"address": address.written, "words": answer.reply}
                )
            sent += 1
    return sent


def _mail(template: Any, address: Address) -> Mail:
    name = uuid.uuid4().hex
    domain = parseaddr(settings.NEWSLETTER_FROM)[1].rpartition("@")[2]
    return Mail(
        key=f"test-{name[:12]}",
        address=address.sent_to,
        token=NOBODY,
        message_id=f"<test-{name}@{domain}>",
        template=template,
    )
