"""What becomes of a page that was published for the first time."""

from __future__ import annotations

import logging

from core.publishing.models import PublicationEvent
from core.publishing.registry import on_first_publication

from .actions.approving import approve
from .actions.writing import begin
from .enums import Way
from .exceptions import SocialError
from .models import Account, Variant

logger = logging.getLogger(__name__)


@on_first_publication
def draft_posts(event: PublicationEvent) -> None:
    """Draft a post for each account of the page's language.

    An account that posts by itself lets it out in a minute; a post that does not fit
    stays a draft, for a person.
    """
    page = event.page.specific
    accounts = Account.objects.in_use().filter(language=page.locale.language_code)
    for account in accounts:
        variant = begin(page, account)
        if account.way == Way.AUTOMATIC and account.is_connected:
            _let_out(variant)


def _let_out(variant: Variant) -> None:
    try:
        approve(variant, None)
    except SocialError as error:
        logger.warning("The post %s waits for a person: %s", variant.pk, error)
