"""Opening the channel of an account, with its secrets for as long as it is open."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from django.core.files.storage import default_storage
from django.utils.translation import gettext as _

from ..channels import Access, Channel, Exchange, Http, Media
from ..exceptions import NotReached, Unauthorised
from ..fields import EncryptedField, Unreadable
from ..models import Account

__all__ = ["opened"]


@contextlib.contextmanager
def opened(
    account: Account, exchanges: list[Exchange] | None = None
) -> Iterator[Channel]:
    """Yield the channel of an account; its exchanges are added to the list.

    Raises ``Unauthorised`` where there is no secret that can be read.
    """
    kind = account.of.channel
    if kind is None:
        raise Unauthorised(_("This network has no interface for the site."))
    try:
        secret = account.secrets
        session = EncryptedField.opened(account.session)
    except Unreadable:
        raise Unauthorised(
            _("The token cannot be read: the key of this site has changed.")
        ) from None
    record = exchanges.append if exchanges is not None else lambda exchange: None
    with Http([*secret.values(), *session.values()], record) as http:

        def keep_session(found: dict[str, str]) -> None:
            http.hide(*found.values())
            account.session = EncryptedField.closed(found) if found else ""
            Account.objects.filter(pk=account.pk).update(session=account.session)

        yield kind(
            Access(
                server=account.server,
                handle=account.handle,
                identity=account.identity,
                secret=secret,
                limits=account.allowed,
                session=session,
                keep_session=keep_session,
                read=_read,
            ),
            http,
        )


def _read(media: Media) -> bytes:
    try:
        with default_storage.open(media.name, "rb") as file:
            content: bytes = file.read()
    except OSError as error:
        raise NotReached(_("The picture cannot be read.")) from error
    return content
