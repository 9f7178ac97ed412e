"""Subscribers and sendings, made as the site makes them."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from django.utils import timezone

from dissemination.newsletter.enums import DispatchState, SubscriberStatus
from dissemination.newsletter.models import Dispatch, Edition, Subscriber
from dissemination.newsletter.rendering import READER


@pytest.fixture(autouse=True)
def own_folder(settings: Any, tmp_path: Any) -> None:
    """Files beside the database outlive the end of a test's transaction."""
    settings.DATA_DIR = tmp_path
    settings.EMAIL_FILE_PATH = tmp_path / "outbox"


def subscriber(email: str = "ana@example.org", **fields: Any) -> Subscriber:
    defaults = {
        "address": email.lower(),
        "language": "en",
        "status": SubscriberStatus.ACTIVE,
        "confirmed_at": timezone.now(),
    }
    return Subscriber.objects.create(email=email, **{**defaults, **fields})


def dispatch(languages: tuple[str, ...] = ("en", "sl"), **fields: Any) -> Dispatch:
    """Return a sending that waits for its mails to be queued."""
    now = timezone.now()
    defaults = {
        "title": "Bread and books",
        "number": 3,
        "state": DispatchState.QUEUEING,
        "started_at": now,
        "send_at": now,
    }
    made = Dispatch.objects.create(**{**defaults, **fields})
    for language in languages:
        edition(made, language)
    return made


def edition(made: Dispatch, language: str) -> Edition:
    link = f"https://www.example.org/{language}/newsletter/leave/{READER}/"
    texts = (
        f"Čebula in kruh ({language})",
        f"Dober dan – {language}.\n\nOdjava: {link}\n",
        f'<p lang="{language}">Dober dan ž</p><a href="{link}">Odjava</a>',
    )
    return Edition.objects.create(
        dispatch=made,
        language=language,
        text_language=language,
        subject=texts[0],
        text=texts[1],
        html=texts[2],
        sha256=hashlib.sha256("\n".join(texts).encode()).hexdigest(),
    )
