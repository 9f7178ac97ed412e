"""A field that the database holds encrypted."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.db import models

__all__ = ["EncryptedField", "Unreadable", "cipher"]


class Unreadable(Exception):
    """What was encrypted with a key that SOCIAL_KEYS does not hold any more."""


@lru_cache(maxsize=4)
def _cipher(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def cipher() -> MultiFernet:
    """Return what encrypts with the first key of SOCIAL_KEYS and reads with each."""
    return _cipher(tuple(settings.SOCIAL_KEYS))


class EncryptedField(models.TextField):  # type: ignore[type-arg]  # any text
    """An object of names and texts, encrypted; read by ``opened`` alone.

    The attribute holds the encrypted text, so that nothing that prints or exports a
    record shows it.
    """

    @staticmethod
    def closed(value: dict[str, str]) -> str:
        return cipher().encrypt(json.dumps(value).encode()).decode()

    @staticmethod
    def opened(kept: str) -> dict[str, str]:
        """Return what was encrypted; raise ``Unreadable`` if no key opens it."""
        if not kept:
            return {}
        try:
            found: Any = json.loads(cipher().decrypt(kept.encode()))
        except InvalidToken:
            raise Unreadable from None
        return dict(found)
