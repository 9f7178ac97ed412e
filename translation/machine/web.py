"""Asking a service over HTTP and trusting nothing that it answers.

No error repeats what was sent or what came back: both may hold the key.
"""

from __future__ import annotations

import datetime as dt
import json
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import httpx
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from ..exceptions import EngineRefused, EngineUnavailable
from .engine import unreadable

__all__ = ["ask"]

LARGEST_ANSWER = 4 * 1024 * 1024
LONGEST_WAIT = 3600
# 529 is what some services answer when they have too many guests.
LATER = {429, 500, 502, 503, 504, 529}
# What a service answers when the texts that were paid for are used up.
NOTHING_LEFT = {402, 456}


def ask(
    method: str,
    url: str,
    headers: Mapping[str, str] | None = None,
    body: Any = None,
) -> Any:
    """Return the JSON that a service answers; redirects are not followed.

    Raises ``EngineUnavailable`` if it may answer later, else ``EngineRefused``.
    """
    try:
        with (
            httpx.Client(timeout=settings.MACHINE_TRANSLATION_TIMEOUT) as client,
            client.stream(method, url, headers=headers, json=body) as answer,
        ):
            _require_good(answer)
            content = _read(answer)
    except httpx.TimeoutException:
        raise _too_slow() from None
    except httpx.HTTPError:
        raise EngineUnavailable(_("The engine cannot be reached.")) from None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise unreadable() from None


def _too_slow() -> EngineUnavailable:
    return EngineUnavailable(_("The engine did not answer in time."))


def _require_good(answer: httpx.Response) -> None:
    status = answer.status_code
    if answer.is_success:
        return
    if status in LATER:
        raise EngineUnavailable(
            _("The engine has no time at the moment (HTTP %(status)d).")
            % {"status": status},
            _seconds(answer.headers.get("Retry-After", "")),
        )
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        raise EngineRefused(
            _("The engine does not accept this site. The host should look at its key.")
        )
    if status in NOTHING_LEFT:
        raise EngineRefused(_("What was paid for with the engine is used up."))
    if answer.is_redirect:
        raise EngineRefused(
            _("The engine has moved. The host should look at its address.")
        )
    raise EngineRefused(
        _("The engine refused the texts (HTTP %(status)d).") % {"status": status}
    )


def _read(answer: httpx.Response) -> bytes:
    """Return the body; neither a huge one nor one that drips in is waited for."""
    content = b""
    end = time.monotonic() + 2 * settings.MACHINE_TRANSLATION_TIMEOUT
    for part in answer.iter_bytes():
        content += part
        if len(content) > LARGEST_ANSWER:
            raise unreadable()
        if time.monotonic() > end:
            raise _too_slow()
    return content


def _seconds(header: str) -> int | None:
    """Return how long a service asks to be left alone: seconds, or a date."""
    if header.isascii() and header.isdigit():
        return min(int(header[:9]), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(header)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=dt.UTC)
    wait = (until - timezone.now()).total_seconds()
    return int(min(max(wait, 0), LONGEST_WAIT))
