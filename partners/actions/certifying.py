"""Issuing and withdrawing certificates of attendance."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils import timezone, translation

from ..attending.paper import days_of, place_of, version_in
from ..certificates.codes import hash_of, holder_of, new_code
from ..models import Certificate, MeetingPage, Participant

__all__ = ["allow_again", "issue", "withdraw"]


@transaction.atomic
def issue(
    page: MeetingPage, user: Any, *, hours: Decimal | None, language: str = ""
) -> int:
    """Give a certificate to everybody confirmed who has none; return to how many.

    It is in ``language``, else in the person's own, else in the meeting's. Who was
    confirmed under another name since gets a new one, and the old one is withdrawn.
    """
    rows = Participant.objects.select_for_update().of_meeting(page.translation_key)
    # The order keeps two officers at once from waiting for each other.
    people = list(rows.confirmed().known().order_by("pk"))
    valid = Certificate.objects.valid().filter(participant__in=people)
    having = {one.participant_id: one for one in valid}
    made = 0
    for one in people:
        known = having.get(one.pk)
        if known is not None:
            if known.holder == holder_of(known.code, one.name):
                continue
            withdraw(known)
        spoken = language or one.language or page.locale.language_code
        _make(page, one, spoken, hours, user)
        made += 1
    return made


def _make(
    page: MeetingPage,
    participant: Participant,
    language: str,
    hours: Decimal | None,
    user: Any,
) -> None:
    code = new_code()
    days = days_of(page)
    with translation.override(language):
        shown = version_in(page, language)
        Certificate.objects.create(
            meeting_key=page.translation_key,
            participant=participant,
            code=code,
            code_hash=hash_of(code),
            holder=holder_of(code, participant.name),
            language=language,
            title=shown.title,
            title_language=shown.locale.language_code,
            place=place_of(shown),
            first_day=days[0],
            last_day=days[-1],
            hours=hours,
            issued_by=user,
        )


def withdraw(certificate: Certificate) -> bool:
    """Have a certificate be valid no more; return whether it was."""
    valid = Certificate.objects.valid().filter(pk=certificate.pk)
    return bool(valid.update(withdrawn_at=timezone.now()))


def allow_again(certificate: Certificate) -> None:
    """Let the mail of one certificate be ordered once more, as somebody decided.

    After a crash nobody knows whether it went out; after a mail was lost, the officer.
    """
    Certificate.objects.filter(pk=certificate.pk).update(
        ordered_at=None, taken_at=None, mailed_at=None
    )
