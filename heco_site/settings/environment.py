"""Reading settings from environment variables, with errors a host understands."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

SHORTEST_SECRET = 50


def required(name: str) -> str:
    """Return the variable ``name``; stop the start where it is missing or empty."""
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(f"Set the environment variable {name}.")
    return value


def secret(name: str) -> str:
    """Return a secret that is long and varied enough to sign with."""
    value = required(name)
    if len(value) < SHORTEST_SECRET or len(set(value)) < 10:
        raise ImproperlyConfigured(
            f"{name} is too weak: use at least {SHORTEST_SECRET} random characters, "
            'for example from: python3 -c "import secrets; '
            'print(secrets.token_urlsafe(50))"'
        )
    return value


def flag(name: str, default: bool = False) -> bool:
    """Return a yes/no variable: 1, true, yes, on or 0, false, no, off."""
    value = os.environ.get(name, "").strip().lower()
    if not value:
        return default
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} must be yes or no, not {value!r}.")


def whole(name: str, default: int, least: int = 0) -> int:
    """Return a variable that is a whole number of at least ``least``."""
    value = os.environ.get(name, "").strip()
    try:
        found = int(value) if value else default
    except ValueError:
        found = least - 1
    if found < least:
        raise ImproperlyConfigured(
            f"{name} must be a whole number, {least} or more, not {value!r}."
        )
    return found


def number(name: str, default: float) -> float:
    """Return a variable that is a number of at least 0."""
    value = os.environ.get(name, "").strip()
    try:
        found = float(value) if value else default
    except ValueError:
        found = math.nan
    if not 0 <= found < math.inf:
        raise ImproperlyConfigured(
            f"{name} must be a number, 0 or more, not {value!r}."
        )
    return found


def anymail() -> dict[str, Any]:
    """Return what is set for a provider of mails: ``ANYMAIL_<setting>``, each."""
    prefix = "ANYMAIL_"
    return {
        name.removeprefix(prefix): value.strip()
        for name, value in os.environ.items()
        if name.startswith(prefix) and value.strip()
    }


def listed(name: str, default: str = "") -> list[str]:
    """Return a comma-separated variable as a list without blanks."""
    return [
        part.strip()
        for part in os.environ.get(name, default).split(",")
        if part.strip()
    ]


def sqlite(path: Path) -> dict[str, Any]:
    """Return a durable SQLite database: readers never wait for the writer."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        },
    }


def database(url: str) -> dict[str, Any]:
    """Return Django's settings for ``postgres://user:pass@host:port/name?option=x``.

    ``sqlite:///absolute/path`` is understood as well.
    """
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return sqlite(Path(unquote(parts.path)))
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ImproperlyConfigured(
            "DATABASE_URL must start with postgres:// or sqlite:///."
        )
    options: dict[str, Any] = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", "") or unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }
