"""Settings for trying the site on one's own machine: nothing to set up."""

from __future__ import annotations

import os
import secrets
from base64 import urlsafe_b64encode
from hashlib import sha256

from .base import *  # noqa: F403
from .base import DATA_DIR

DEBUG = os.environ.get("DEBUG", "") == "1"
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", "testserver"]


def _kept_secret(name: str) -> str:
    """Return a key of this folder's own, made at the first start."""
    path = DATA_DIR / name
    try:
        return path.read_text()
    except FileNotFoundError:
        DATA_DIR.mkdir(parents=True, exist_ok=True)
        try:
            with open(path, "x", opener=lambda p, f: os.open(p, f, 0o600)) as file:
                file.write(secrets.token_urlsafe(50))
        except FileExistsError:
            pass  # Another process of the same start made it a moment ago.
        return path.read_text()


SECRET_KEY = _kept_secret("secret-key")
SUPPRESSION_KEY = _kept_secret("suppression-key")
# A key of the right kind is made of what this folder keeps.
_digest = sha256(_kept_secret("social-key").encode()).digest()
SOCIAL_KEYS = [urlsafe_b64encode(_digest).decode()]
SOCIAL_BOARD = True
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
