"""Calling a network: one policy of time, size, errors and silence about secrets.

After a failure the question is whether the call may have been carried out. It was not
if no line came about or the server says no. For a call that ``acts``, a missing or
unreadable answer is ``Lost``; for a question it is ``NotReached``.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import httpx
from django.conf import settings
from django.utils import timezone

from ..exceptions import (
    ChannelError,
    Gone,
    Lost,
    NotReached,
    Refused,
    Throttled,
    Unauthorised,
)
from .guarded import GuardedTransport, NotPublicAddress

__all__ = ["Exchange", "Http", "Reply"]

LARGEST_ANSWER = 1024 * 1024
LONGEST_CALL = 60.0  # seconds; less than the lease of a post
LONGEST_WAIT = 24 * 3600
LONGEST_WORDS = 300
RESETS = ("retry-after", "ratelimit-reset", "x-ratelimit-reset")
BEFORE_THE_CALL = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
    httpx.LocalProtocolError,
)


@dataclass(frozen=True)
class Reply:
    """What a server answered."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def json(self) -> Any:
        """Return what the body says; None where it is no JSON."""
        try:
            return _storable(json.loads(self.content))
        except (ValueError, RecursionError):
            return None

    def fields(self) -> dict[str, Any]:
        """Return the body as an object; an empty one where it is none."""
        found = self.json()
        return found if isinstance(found, dict) else {}


@dataclass(frozen=True)
class Exchange:
    """A call and its answer, without anything secret, to be kept as evidence."""

    method: str
    address: str
    status: int | None
    words: str


Judge = Callable[[Reply], ChannelError | None]
Record = Callable[[Exchange], None]


class Http:
    """Calls for one account; what ``hide`` was told never shows in words.

    ``record`` gets each exchange once it is over.
    """

    def __init__(
        self, secrets: Iterable[str] = (), record: Record = lambda exchange: None
    ) -> None:
        self._secrets: set[str] = set()
        self.hide(*secrets)
        self._record = record
        self._client = httpx.Client(
            transport=GuardedTransport(),
            timeout=settings.SOCIAL_TIMEOUT,
            follow_redirects=False,
            trust_env=False,
            headers={"User-Agent": "heco_site", "Accept": "application/json"},
        )

    def hide(self, *secrets: str) -> None:
        """Never let these appear in what is told or kept."""
        for one in secrets:
            if one:
                self._secrets |= {one, quote(one, safe="")}

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> Http:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def call(
        self,
        method: str,
        address: str,
        *,
        acts: bool = False,
        judge: Judge = lambda reply: None,
        **given: Any,
    ) -> Reply:
        """Return a good answer (2xx); raise a ``ChannelError`` for any other.

        ``acts`` marks the call that publishes. ``judge`` knows errors that are the
        network's own; it is asked first, of good answers as well. ``given`` goes to
        httpx: ``json``, ``data``, ``files``, ``content``, ``params``, ``headers``.
        """
        try:
            reply = self._asked(method, address, given)
        except BEFORE_THE_CALL as error:
            raise self._failed(method, address, NotReached(_reason(error))) from None
        except httpx.HTTPError as error:
            kind = Lost if acts else NotReached
            raise self._failed(method, address, kind(_reason(error))) from None
        words = self.words(reply)
        self._record(Exchange(method, self._clean(address), reply.status, words))
        fault = judge(reply) or _error(reply, words, acts)
        if fault is not None:
            fault.words = self._clean(fault.words) or words
            raise fault
        return reply

    def words(self, reply: Reply) -> str:
        """Return what a person may read of an answer."""
        said = _said(reply.json())
        text = f"HTTP {reply.status}" + (f": {said}" if said else "")
        return self._clean(text)

    def _asked(self, method: str, address: str, given: Mapping[str, Any]) -> Reply:
        end = time.monotonic() + LONGEST_CALL
        content = b""
        with self._client.stream(method, address, **given) as answer:
            for part in answer.iter_bytes():
                content += part
                if len(content) > LARGEST_ANSWER:
                    raise httpx.DecodingError("The answer is too large.")
                if time.monotonic() > end:
                    raise httpx.ReadTimeout("The answer takes too long.")
            return Reply(answer.status_code, answer.headers, content)

    def _failed(self, method: str, address: str, error: ChannelError) -> ChannelError:
        error.words = self._clean(error.words)
        self._record(Exchange(method, self._clean(address), None, error.words))
        return error

    def _clean(self, text: str) -> str:
        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, "…")
        text = text.encode("utf-8", "replace").decode()
        return " ".join(re.sub(r"[\x00-\x1f\x7f]+", " ", text).split())[:LONGEST_WORDS]


def _reason(error: Exception) -> str:
    if isinstance(error, NotPublicAddress):
        return str(error)
    return f"{type(error).__name__}: {error}"


def _error(reply: Reply, words: str, acts: bool) -> ChannelError | None:
    status = reply.status
    if 200 <= status < 300:
        return None
    if status in {401, 403}:
        return Unauthorised(words)
    if status in {404, 410}:
        return Gone(words)
    if status == 429:
        return Throttled(words, _patience(reply.headers))
    if status in {408, 425} or status >= 500 or status < 200:
        return Lost(words) if acts else NotReached(words)
    return Refused(words)


def _storable(found: Any) -> Any:
    """Return what both databases take: no NUL, and no half of a character."""
    if isinstance(found, str):
        return found.replace("\x00", "").encode("utf-8", "replace").decode()
    if isinstance(found, dict):
        return {_storable(name): _storable(one) for name, one in found.items()}
    return [_storable(one) for one in found] if isinstance(found, list) else found


def _said(found: Any) -> str:
    """Return the words of an error, wherever a network puts them."""
    if isinstance(found, str):
        return found
    if not isinstance(found, dict):
        return ""
    names = ("message", "error_description", "description", "error", "detail")
    said = [_said(found[name]) for name in names if found.get(name)]
    return " – ".join(dict.fromkeys(one for one in said if one))


def _patience(headers: Mapping[str, str]) -> float | None:
    """Return how many seconds a server asks for: a number, a moment, or a date."""
    for name in RESETS:
        seconds = _seconds(headers.get(name, "").strip())
        if seconds is not None:
            return min(max(seconds, 1.0), LONGEST_WAIT)
    return None


def _seconds(value: str) -> float | None:
    now = timezone.now()
    if value.isascii() and value.isdigit():
        number = float(value[:12])
        # A moment in seconds since 1970 is told like a number of seconds.
        return number - now.timestamp() if number > 1e9 else number
    for read in (dt.datetime.fromisoformat, parsedate_to_datetime):
        try:
            until = read(value)
        except ValueError:
            continue
        if until.tzinfo is None:
            until = until.replace(tzinfo=dt.UTC)
        return (until - now).total_seconds()
    return None
