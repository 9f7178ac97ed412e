"""The mailbox to which undeliverable mails return, read over IMAP (RFC 3501)."""

from __future__ import annotations

import contextlib
import imaplib
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

__all__ = ["Box", "box", "read"]

TIMEOUT = 20.0
# Of a mail, so much is read; of a mailbox, so many mails at once.
LARGEST = 256 * 1024
MOST = 500
CONNECTIONS = 4


@dataclass(frozen=True)
class Box:
    """Where the mailbox is; whoever prints it sees no password."""

    host: str
    port: int
    is_secure: bool
    user: str
    folder: str
    password: str = field(repr=False)


def box() -> Box | None:
    """Return the mailbox of NEWSLETTER_BOUNCE_IMAP, if there is one.

    Raises ``ImproperlyConfigured`` for what is no such address, without repeating it.
    """
    if not settings.NEWSLETTER_BOUNCE_IMAP:
        return None
    try:
        parts = urlsplit(settings.NEWSLETTER_BOUNCE_IMAP)
        is_secure = parts.scheme == "imaps"
        port = parts.port or (993 if is_secure else 143)
    except ValueError:
        parts, is_secure, port = urlsplit(""), False, 0
    known = parts.scheme in {"imap", "imaps"} and parts.hostname and parts.username
    if not known or not parts.password:
        raise ImproperlyConfigured(
            "NEWSLETTER_BOUNCE_IMAP must look like imaps://user:password@host/INBOX, "
            "with signs such as @ or / in user and password written as %40 and %2F."
        )
    return Box(
        parts.hostname or "",
        port,
        is_secure,
        unquote(parts.username or ""),
        unquote(parts.path.strip("/")) or "INBOX",
        unquote(parts.password),
    )


def read(where: Box, handle: Callable[[bytes], None]) -> int:
    """Hand each unread mail to ``handle``; mark it as read when that returned.

    A mail on which the server itself fails is passed over, and tried at the next
    turn. Returns how many mails were handled.
    """
    tried: set[bytes] = set()
    handled = 0
    for _connection in range(CONNECTIONS):
        try:
            with _Line(where) as line:
                for uid in line.unread():
                    if uid not in tried:
                        tried.add(uid)
                        handled += line.handle(uid, handle)
            break
        except imaplib.IMAP4.abort:
            if not tried:
                raise
    return handled


class _Line:
    def __init__(self, where: Box) -> None:
        self._where = where

    def __enter__(self) -> Self:
        where = self._where
        if where.is_secure:
            context = ssl.create_default_context()
            self._imap: Any = imaplib.IMAP4_SSL(
                where.host, where.port, ssl_context=context, timeout=TIMEOUT
            )
        else:
            self._imap = imaplib.IMAP4(where.host, where.port, timeout=TIMEOUT)
        try:
            self._imap.login(_quoted(where.user), where.password)
            done, _data = self._imap.select(_quoted(where.folder))
            if done != "OK":
                raise imaplib.IMAP4.error(f"There is no folder {where.folder!r}.")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        with contextlib.suppress(OSError, imaplib.IMAP4.error):
            self._imap.logout()
        with contextlib.suppress(OSError, imaplib.IMAP4.error):
            self._imap.shutdown()

    def unread(self) -> list[bytes]:
        done, data = self._imap.uid("SEARCH", "UNSEEN")
        if done != "OK" or not data or not data[0]:
            return []
        return [uid for uid in data[0].split() if uid.isdigit()][:MOST]

    def handle(self, uid: bytes, handle: Callable[[bytes], None]) -> bool:
        try:
            done, data = self._imap.uid("FETCH", uid, f"(BODY.PEEK[]<0.{LARGEST}>)")
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error:
            return False
        found = [one[1] for one in data or [] if isinstance(one, tuple)]
        if done != "OK" or not found:
            return False
        handle(found[0])
        self._imap.uid("STORE", uid, "+FLAGS", r"(\Seen)")
        return True


def _quoted(text: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'
