"""Accounts and pages for social channels, made as the site makes them."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone

from dissemination.social.actions.writing import begin
from dissemination.social.enums import Health, Way
from dissemination.social.fields import EncryptedField
from dissemination.social.models import Account, Publication, Variant
from dissemination.social.posting import Poster
from tests.factories import make_image, make_news, make_site


@pytest.fixture(autouse=True)
def own_folder(settings: Any, tmp_path: Any) -> None:
    """Files beside the database outlive the end of a test's transaction."""
    settings.DATA_DIR = tmp_path
    settings.MEDIA_ROOT = tmp_path / "media"


def account(network: str = "board", **fields: Any) -> Account:
    """Return an account that is connected."""
    defaults: dict[str, Any] = {
        "way": Way.APPROVAL,
        "language": "en",
        "handle": "heritage",
        "identity": "heritage",
        "health": Health.GOOD,
        "secret": EncryptedField.closed({"token": "a-secret-token"}),
    }
    return Account.objects.create(network=network, **{**defaults, **fields})


def article(**fields: Any) -> Any:
    """Return a published article with a picture and its words."""
    make_site()
    defaults = {
        "title": "The oven is lit again",
        "teaser": "Every Saturday the village bakes.",
        "hero": make_image(),
        "hero_alt": "Four people lift bread from a stone oven.",
    }
    return make_news(**{**defaults, **fields})


def variant(page: Any = None, to: Account | None = None) -> Variant:
    return begin(page or article(), to or account())


def at_once(publication: Publication) -> Publication:
    """Let the minute pass in which an approval can be taken back."""
    publication.send_at = timezone.now()
    publication.save(update_fields=["send_at"])
    return publication


def worked(rounds: int = 20) -> int:
    """Let a worker do all that is due; return how many things it did."""
    poster = Poster()
    return sum(poster.work() for _round in range(rounds))


def rested() -> None:
    """Let all waiting end: of accounts, and of posts that are to be tried again."""
    Account.objects.update(resting_until=None)
    Publication.objects.update(not_before=None)
