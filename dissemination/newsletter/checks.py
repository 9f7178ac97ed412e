"""What must be true of the settings before mail leaves."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from email.utils import parseaddr
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register
from django.core.exceptions import ImproperlyConfigured
from django.db import connections

from .transport.mailbox import box
from .transport.providers import PROVIDERS, verified
from .transport.registry import TRANSPORTS

__all__ = ["durability", "newsletter"]

ADDRESSES = (
    "NEWSLETTER_FROM",
    "NEWSLETTER_REPLY_TO",
    "NEWSLETTER_BOUNCE_ADDRESS",
    "NEWSLETTER_LEAVE_ADDRESS",
)
# What SQLite calls FULL and EXTRA.
SQLITE_DURABLE = {2, 3}
# All but “off” wait for the disk of the server itself.
POSTGRESQL_DURABLE = {"on", "local", "remote_write", "remote_apply"}
HERE = {"localhost", "127.0.0.1", "::1"}


@register()
def newsletter(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """Find a way out that cannot work, before an issue waits for it."""
    return [*_transport(), *_numbers(), *_addresses(), *_mailbox()]


def _transport() -> Iterator[CheckMessage]:
    name = settings.NEWSLETTER_TRANSPORT
    if name not in TRANSPORTS:
        yield Error(
            f"NEWSLETTER_TRANSPORT is “{name}”, which is not known.",
            hint=f"Known: {', '.join(TRANSPORTS)}.",
            id="heco.E041",
        )
    provider = settings.NEWSLETTER_PROVIDER
    if provider or name == "provider":
        yield from _provider(provider)


def _provider(name: str) -> Iterator[CheckMessage]:
    if name not in PROVIDERS:
        yield Error(
            f"NEWSLETTER_PROVIDER is “{name}”, which is not known.",
            hint=f"Known: {', '.join(PROVIDERS)}.",
            id="heco.E042",
        )
        return
    for key in PROVIDERS[name].keys:
        if not settings.ANYMAIL.get(key):
            yield Error(
                f"The provider “{name}” is chosen, and ANYMAIL_{key} is not set.",
                hint=f"Set the environment variable ANYMAIL_{key}.",
                id="heco.E043",
            )
    if not verified(name):
        keys = " or ".join(f"ANYMAIL_{key}" for key in PROVIDERS[name].verifies)
        yield Error(
            f"Calls of the provider “{name}” could be forged by anybody.",
            hint=f"Set {keys}; until then they are refused.",
            id="heco.E044",
        )


def _numbers() -> Iterator[CheckMessage]:
    for name, least in (
        ("NEWSLETTER_SESSIONS", 1),
        ("NEWSLETTER_BATCH", 1),
        ("NEWSLETTER_PER_SECOND", 0),
        ("NEWSLETTER_PER_DOMAIN", 0),
    ):
        value = getattr(settings, name)
        if not isinstance(value, int | float) or not least <= value < math.inf:
            yield Error(
                f"{name} is {value!r}.",
                hint=f"Give a number of {least} or more.",
                id="heco.E045",
            )


def _addresses() -> Iterator[CheckMessage]:
    for name in ADDRESSES:
        given = getattr(settings, name)
        local, _at, domain = parseaddr(given)[1].rpartition("@")
        if given and not (local and domain and domain.isascii()):
            yield Error(
                f"{name} is no address that mail can come from or go to.",
                hint="Example: news@example.org; a domain in its ASCII form.",
                id="heco.E046",
            )


def _mailbox() -> Iterator[CheckMessage]:
    try:
        where = box()
    except ImproperlyConfigured as error:
        yield Error(str(error), id="heco.E047")
        return
    if where is None:
        return
    if not where.is_secure and where.host not in HERE:
        yield Warning(
            "The password of the mailbox for returned mails crosses the net in clear.",
            hint="Write imaps:// in NEWSLETTER_BOUNCE_IMAP.",
            id="heco.W048",
        )
    if not settings.NEWSLETTER_BOUNCE_ADDRESS:
        yield Warning(
            "Returned mails are read, and no mail has an address to return to.",
            hint="Set NEWSLETTER_BOUNCE_ADDRESS to the address of that mailbox.",
            id="heco.W049",
        )


@register(Tags.database)
def durability(
    app_configs: Any = None, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Find a database that may forget what it said it kept.

    Whether a mail has left is known from there alone: after a power cut, a commit that
    was lost would send it twice (newsletter.md, rule 7).
    """
    found: list[CheckMessage] = []
    for alias in databases or []:
        connection = connections[alias]
        if connection.vendor == "sqlite":
            found += _of_sqlite(connection)
        elif connection.vendor == "postgresql":
            found += _of_postgresql(connection)
    return found


def _asked(connection: Any, query: str) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchone()[0]


def _of_sqlite(connection: Any) -> Iterator[CheckMessage]:
    if _asked(connection, "PRAGMA synchronous") not in SQLITE_DURABLE:
        yield Error(
            "SQLite may lose what it committed when the power fails.",
            hint="Let the connection begin with PRAGMA synchronous=FULL.",
            id="heco.E051",
        )
    if _asked(connection, "PRAGMA journal_mode") != "wal":
        yield Error(
            "SQLite does not write ahead (WAL): readers and the worker would wait for "
            "each other.",
            hint="Let the connection begin with PRAGMA journal_mode=WAL, on a disk of "
            "this machine.",
            id="heco.E052",
        )


def _of_postgresql(connection: Any) -> Iterator[CheckMessage]:
    if _asked(connection, "SHOW synchronous_commit") not in POSTGRESQL_DURABLE:
        yield Error(
            "PostgreSQL answers before what was committed is on the disk.",
            hint="Set synchronous_commit = on for this database and user.",
            id="heco.E053",
        )
    if _asked(connection, "SHOW fsync") != "on":
        yield Error(
            "PostgreSQL may lose everything when the power fails (fsync is off).",
            hint="Set fsync = on in the configuration of the server.",
            id="heco.E054",
        )
