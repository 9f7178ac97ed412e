"""What a host should mend before posts go out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from cryptography.fernet import Fernet
from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Warning, register
from django.utils import timezone

# Until when a version of an interface works, as its network announced it.
SUNSETS = {
    ("FACEBOOK_API", "v24.0"): dt.date(2028, 2, 18),
    ("LINKEDIN_API", "202610"): dt.date(2027, 10, 15),
}
AHEAD = dt.timedelta(days=60)
MAKE = (
    'python3 -c "from cryptography.fernet import Fernet; '
    'print(Fernet.generate_key().decode())"'
)


@register
def social_keys(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Tokens of accounts are kept encrypted; a site without channels needs no key."""
    found: list[CheckMessage] = []
    if not settings.SOCIAL_KEYS:
        found.append(
            Info(
                "SOCIAL_KEYS is empty: no social account can be connected.",
                hint=f"Make a key with {MAKE} and keep it outside the database.",
                id="social.I001",
            )
        )
    for number, key in enumerate(settings.SOCIAL_KEYS, 1):
        if not _is_key(key):
            found.append(
                Error(
                    f"Key {number} of SOCIAL_KEYS is none.",
                    hint=f"Make one with {MAKE}.",
                    id="social.E001",
                )
            )
    return found


def _is_key(key: str) -> bool:
    try:
        Fernet(key)
    except ValueError:
        return False
    return True


@register
def interfaces(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Versions of interfaces end, and posts with them."""
    return list(_ending(timezone.localdate()))


def _ending(today: dt.date) -> Iterator[CheckMessage]:
    for (name, version), day in SUNSETS.items():
        if getattr(settings, name) == version and day - AHEAD <= today:
            yield Warning(
                f"{name} {version} works until {day:%Y-%m-%d}.",
                hint=f"Set {name} to a newer version, or update the site.",
                id="social.W002",
            )
