"""Trial boards, so that channels can be tried without an account anywhere."""

from __future__ import annotations

from django.conf import settings

from dissemination.social.actions.accounts import connect
from dissemination.social.models import Account

from .demo_site import DemoSite

__all__ = ["make_channels"]

NAMES = {"en": "HE.CO (sample)", "sl": "HE.CO (vzorec)"}


def make_channels(site: DemoSite) -> None:
    """Connect a board in two languages; each page that is public gets a draft."""
    if not settings.SOCIAL_BOARD:
        return
    for language in (code for code in NAMES if code in site.locales):
        board = Account(network="board", language=language, tags="#HECO")
        connect(board, site.officer, {"handle": NAMES[language]})
