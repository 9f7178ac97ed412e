"""What the clock does, and what a restored database does not."""

from __future__ import annotations

import pytest
from django.core import mail
from django.utils import timezone
from django.utils.timezone import timedelta
from wagtail.users.models import UserProfile

from dissemination.social.actions.accounts import disconnect
from dissemination.social.actions.approving import approve, continue_after_restore
from dissemination.social.actions.writing import begin
from dissemination.social.channels.board import BoardChannel
from dissemination.social.checks import interfaces, social_keys
from dissemination.social.enums import Health, PublicationState
from dissemination.social.fields import EncryptedField, Unreadable
from dissemination.social.models import Account, Publication
from dissemination.social.posting.health import lose
from dissemination.social.posting.watching import count_reactions, warn_of_accounts
from dissemination.social.posting.watermark import MARK
from tests.factories import make_user

from .conftest import account, article, at_once, worked

pytestmark = pytest.mark.django_db


def test_an_account_that_ends_soon_is_told_of_once_in_the_language_of_each_person():
    officer = make_user()
    UserProfile.objects.create(user=officer, preferred_language="sl")
    account(expires_at=timezone.now() + timedelta(days=5))
    account(identity="b", expires_at=timezone.now() + timedelta(days=50))
    warn_of_accounts()
    warn_of_accounts()
    (sent,) = mail.outbox
    assert sent.to == ["officer@example.org"]
    assert "/admin/channels/accounts/" in sent.body


def test_an_account_that_is_lost_is_told_of():
    make_user()
    one = account()
    lose(one, "Token revoked")
    warn_of_accounts()
    (sent,) = mail.outbox
    assert "must be connected anew" in sent.subject
    assert "a-secret-token" not in sent.body


def test_reactions_are_counted_and_nobody_is_named(monkeypatch):
    at_once(approve(begin(article(), account()), None))
    worked()
    counts = {"likes": 3, "shares": 1, "replies": 0}
    monkeypatch.setattr(BoardChannel, "reactions", lambda self, remote: counts)
    count_reactions()
    assert Publication.objects.get().reactions == counts


def test_a_restored_database_posts_nothing_by_itself():
    made = at_once(approve(begin(article(), account()), None))
    MARK.note(99)  # What a later state of this database has left beside it.
    assert worked() == 0
    made.refresh_from_db()
    assert made.state == PublicationState.HELD
    continue_after_restore(made, None)
    assert worked() == 2  # It is asked after first.
    made.refresh_from_db()
    assert made.state == PublicationState.PUBLISHED


def test_a_disconnected_account_gets_nothing_and_keeps_no_token():
    to = account()
    made = at_once(approve(begin(article(), to), None))
    assert disconnect(to, None) == 1
    assert worked() == 0
    made.refresh_from_db()
    assert made.state == PublicationState.DISCONNECTED
    assert Account.objects.get().secret == ""


def test_a_new_key_reads_what_the_old_one_closed(settings):
    from cryptography.fernet import Fernet

    old = settings.SOCIAL_KEYS
    closed = EncryptedField.closed({"token": "x"})
    new = Fernet.generate_key().decode()
    settings.SOCIAL_KEYS = [new, *old]
    assert EncryptedField.opened(closed) == {"token": "x"}
    settings.SOCIAL_KEYS = [new]
    with pytest.raises(Unreadable):
        EncryptedField.opened(closed)


def test_an_account_whose_token_no_key_opens_must_be_connected_anew(settings):
    from cryptography.fernet import Fernet

    to = account()
    made = at_once(approve(begin(article(), to), None))
    settings.SOCIAL_KEYS = [Fernet.generate_key().decode()]
    assert worked() == 1
    made.refresh_from_db()
    to.refresh_from_db()
    assert made.state == PublicationState.NEEDS_REAUTH
    assert to.health == Health.NEEDS_REAUTH


def test_a_host_is_told_of_keys_that_are_missing_or_none(settings):
    settings.SOCIAL_KEYS = []
    assert [one.id for one in social_keys(None)] == ["social.I001"]
    settings.SOCIAL_KEYS = ["short"]
    assert [one.id for one in social_keys(None)] == ["social.E001"]


def test_a_host_is_told_before_an_interface_ends(settings, monkeypatch):
    from dissemination.social import checks

    settings.FACEBOOK_API, settings.LINKEDIN_API = "v24.0", "another"
    day = checks.SUNSETS["FACEBOOK_API", "v24.0"]
    monkeypatch.setattr(timezone, "localdate", lambda: day - timedelta(days=100))
    assert interfaces(None) == []
    monkeypatch.setattr(timezone, "localdate", lambda: day)
    assert "social.W002" in [one.id for one in interfaces(None)]
