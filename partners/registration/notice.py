"""What people are told is kept of them, and what they may agree to besides.

Each version is kept as long as somebody was told it: the proof names the version
alone. The periods are those of ``actions.retention`` (domain.md, "Retention").
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from core.people.enums import ConsentPurpose

__all__ = ["CONSENTS", "CURRENT", "PURPOSES", "consent_words", "told"]

CURRENT = "2026-1"

TOLD = {
    "2026-1": [
        _(
            "What you write here is kept to prepare this meeting. Only those who "
            "organise it see it, and it goes to nobody else."
        ),
        _(
            "What you need to take part and what you eat is deleted 30 days after the "
            "meeting."
        ),
        _(
            "If you have a place, your name, address and organisation are kept as "
            "evidence for the funder until five years after the end of the project. If "
            "you cancel or get no place, everything is deleted 30 days after the "
            "meeting."
        ),
        _("What nobody confirms by the link in our mail is deleted after seven days."),
        _(
            "With the link in our mails you can see and change everything, take it "
            "with you as a file, or have it erased at any time."
        ),
    ],
}

CONSENTS = {
    ConsentPurpose.PARTICIPANTS: {
        "2026-1": _(
            "My name and my organisation may stand in the list of participants that "
            "everybody at the meeting gets."
        ),
    },
    ConsentPurpose.PHOTOGRAPH: {
        "2026-1": _(
            "Pictures of the meeting in which I can be recognised may be shown on this "
            "site and in the channels of the project."
        ),
    },
}
# The names of the fields of the form.
PURPOSES = {
    "in_list": ConsentPurpose.PARTICIPANTS,
    "in_pictures": ConsentPurpose.PHOTOGRAPH,
}


def told(version: str) -> list[str]:
    """Return the sentences of a version in the language of now."""
    return [str(sentence) for sentence in TOLD.get(version, [])]


def consent_words(purpose: str, version: str) -> str:
    """Return what somebody agreed to, in the language of now."""
    texts = CONSENTS.get(ConsentPurpose(purpose), {})
    return str(texts.get(version, ""))
