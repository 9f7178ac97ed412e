"""A mail of the desk as a real server gets it."""

from __future__ import annotations

import email
import email.policy
import re
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from wagtail.users.models import UserProfile

from core.people.enums import Role
from tests.factories import make_user
from translation import actions, localize
from translation.tasks import mail_comment

from .conftest import member, translated

pytestmark = pytest.mark.django_db


class Inbox:
    """Keeps what is delivered."""

    def __init__(self) -> None:
        self.received: list[Any] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.received.append(
            email.message_from_bytes(envelope.content, policy=email.policy.default)
        )
        return "250 kept"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@pytest.fixture
def inbox(settings) -> Iterator[Inbox]:
    kept = Inbox()
    server = Controller(kept, hostname="127.0.0.1", port=free_port())
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    yield kept
    server.stop()


def test_both_parts_arrive_in_the_language_of_who_is_asked(news, inbox):
    page = translated(news, "sl")
    translation = localize.find_translation(page.translation_key, page.locale)
    segment = localize.segments_of(translation)[0]
    tina = member("tina", "sl", first_name="Tina")
    officer = make_user("otto", Role.OFFICER)
    UserProfile.objects.create(user=officer, preferred_language="bg")
    news.owner = officer
    news.save()
    made = actions.comment(page, segment, "Коя пещ? č š ž", tina, asked=officer)

    mail_comment.func(made.pk, officer.pk)

    (sent,) = inbox.received
    text = sent.get_body(("plain",)).get_content()
    html = sent.get_body(("html",)).get_content()
    assert sent["To"] == officer.email
    assert "Tina" in sent["Subject"]
    assert sent["Auto-Submitted"] == "auto-generated"
    assert '<html lang="bg"' in html
    assert "словенски" in html
    for part in (text, html):
        assert "Коя пещ? č š ž" in part
        assert f"/admin/desk/{page.pk}/text/{segment.id}/" in part
        assert not re.search(r"%\(|\{[{%]|\bNone\b", part)
    assert "<" not in text
