"""Production settings: everything from the environment, nothing by default unsafe.

docs/hosting.md lists the variables. A missing or weak one stops the start.
"""

from __future__ import annotations

import os

from .base import *  # noqa: F403
from .base import NEWSLETTER_PROVIDER, STORAGES
from .environment import flag, listed, required, secret, whole

DEBUG = False
PROXIES_IN_FRONT = int(os.environ.get("PROXIES_IN_FRONT", 1))
SECRET_KEY = secret("SECRET_KEY")
SUPPRESSION_KEY = secret("SUPPRESSION_KEY")
SECRET_KEY_FALLBACKS = listed("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = required("ALLOWED_HOSTS").split(",")
WAGTAILADMIN_BASE_URL = required("BASE_URL")
required("DATABASE_URL")

SECURE_SSL_REDIRECT = flag("SECURE_SSL_REDIRECT", True)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = int(os.environ.get("SECURE_HSTS_SECONDS", 31_536_000))
SECURE_HSTS_INCLUDE_SUBDOMAINS = flag("SECURE_HSTS_INCLUDE_SUBDOMAINS", True)
SECURE_HSTS_PRELOAD = flag("SECURE_HSTS_PRELOAD", True)
# The health address is asked from inside the container, without TLS.
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
# Wagtail shows previews in a frame of the same site, so DENY would break them.
SILENCED_SYSTEM_CHECKS = ["security.W019"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True

STORAGES = STORAGES | {
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
    }
}

if redis := os.environ.get("REDIS_URL"):
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": redis,
        }
    }

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = os.environ.get("EMAIL_HOST", "localhost")
EMAIL_PORT = whole("EMAIL_PORT", 587, least=1)
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = flag("EMAIL_USE_TLS", True)
NEWSLETTER_TRANSPORT = os.environ.get("NEWSLETTER_TRANSPORT", "smtp")
if NEWSLETTER_PROVIDER and "EMAIL_HOST" not in os.environ:
    # Whoever has a provider alone sends the site's other mails through it as well.
    EMAIL_BACKEND = f"anymail.backends.{NEWSLETTER_PROVIDER}.EmailBackend"
