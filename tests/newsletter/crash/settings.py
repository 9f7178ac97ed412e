"""Settings of the proof: the site as it is, on a database made for it."""

from __future__ import annotations

import os

from heco_site.settings.base import *  # noqa: F403

DEBUG = False
SECRET_KEY = SUPPRESSION_KEY = "only-for-the-proof-" + "0123456789abcdefghijkl" * 2
NEWSLETTER_TRANSPORT = "smtp"
NEWSLETTER_FROM = "HE.CO <news@example.org>"
NEWSLETTER_SESSIONS = 4
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ.get("SINK_PORT", 0))
EMAIL_USE_TLS = False
EMAIL_HOST_USER = EMAIL_HOST_PASSWORD = ""
EMAIL_TIMEOUT = 2
if url := os.environ.get("PROVIDER_URL"):
    # benchmarks/newsletter.py: a provider on this machine instead.
    NEWSLETTER_TRANSPORT, NEWSLETTER_PROVIDER = "provider", "mailgun"
    ANYMAIL = {
        "MAILGUN_API_KEY": "key",
        "MAILGUN_SENDER_DOMAIN": "example.org",
        "MAILGUN_API_URL": url,
    }
