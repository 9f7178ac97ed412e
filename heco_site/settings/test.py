"""Settings of the test suite: the same code, on databases made for one run."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import DATABASES

DEBUG = False
SECRET_KEY = "only-for-tests-" + "0123456789abcdefghijklmnopqrstuvwxyz" * 2
SUPPRESSION_KEY = "only-for-tests-" + "9876543210zyxwvutsrqponmlkjihgfedcba" * 2
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DATA_DIR = Path(tempfile.mkdtemp(prefix="heco-test-"))
atexit.register(shutil.rmtree, DATA_DIR, ignore_errors=True)
MEDIA_ROOT = DATA_DIR / "media"
STATIC_ROOT = DATA_DIR / "static"
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# Tasks are recorded, not run; a test of a task calls it.
TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
# Whatever the machine's own environment says, no engine is on.
MACHINE_TRANSLATION = ""
NEWSLETTER_PROVIDER = NEWSLETTER_BOUNCE_IMAP = NEWSLETTER_DKIM_SELECTOR = ""
ANYMAIL = {}
SOCIAL_KEYS = ["b25seS1mb3ItdGVzdHMtMDEyMzQ1Njc4OWFiY2RlZmc="]
SOCIAL_PRIVATE_SERVERS = []
SOCIAL_BOARD = True
BLUESKY_APPVIEW = ""
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # Browser tests serve from threads, so the file is real and not in memory.
    DATABASES["default"]["TEST"] = {"NAME": str(DATA_DIR / "test.sqlite3")}
