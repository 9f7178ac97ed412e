"""Settings that every environment shares."""

from __future__ import annotations

import os
from pathlib import Path

from .environment import anymail, database, listed, number, sqlite, whole
from .languages import languages

BASE_DIR = Path(__file__).resolve().parents[2]
DATA_DIR = Path(os.environ.get("HECO_DATA", BASE_DIR / "data"))

INSTALLED_APPS = [
    "heco_site.apps.SiteConfig",
    "home",
    "dissemination.newsletter",
    "dissemination.results",
    "dissemination.social",
    "news",
    "practices",
    "partners",
    "translation",
    "core.pages",
    "core.blocks",
    "core.counting",
    "core.media",
    "core.people",
    "core.publishing",
    "core.search",
    "core.web",
    "wagtail_localize",
    "wagtail.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.typed_table_block",
    "wagtail.contrib.settings",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "wagtailmedia",
    "modelcluster",
    "taggit",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.web.middleware.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "core.web.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "heco_site.urls"
WSGI_APPLICATION = "heco_site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

if "DATABASE_URL" in os.environ:
    DATABASES = {"default": database(os.environ["DATABASE_URL"])}
else:
    DATABASES = {"default": sqlite(DATA_DIR / "db.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.User"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "wagtailadmin_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"

# Languages (translation.md, "Settings" and "Reading")
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = languages()
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
LANGUAGE_CODE = LANGUAGES[0][0]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["heco_site.formats"]
USE_I18N = True
WAGTAIL_I18N_ENABLED = True
USE_TZ = True
TIME_ZONE = os.environ.get("TIME_ZONE", "Europe/Ljubljana")

# Translated text goes live by approval alone.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAILLOCALIZE_DISABLE_ON_DELETE = True
WAGTAIL_LOCALIZE_DEFAULT_TRANSLATION_MODE = "synced"
WAGTAILLOCALIZE_MACHINE_TRANSLATOR = None

# Engines that draft translations: none unless the host names some (docs/machine.md).
MACHINE_TRANSLATION = os.environ.get("MACHINE_TRANSLATION", "")
MACHINE_TRANSLATION_TIMEOUT = 60.0
DEEPL_AUTH_KEY = os.environ.get("DEEPL_AUTH_KEY", "").strip()
DEEPL_URL = os.environ.get("DEEPL_URL", "").strip()
LIBRETRANSLATE_URL = os.environ.get("LIBRETRANSLATE_URL", "").strip()
LIBRETRANSLATE_API_KEY = os.environ.get("LIBRETRANSLATE_API_KEY", "").strip()

STATIC_URL = "static/"
STATIC_ROOT = Path(os.environ.get("STATIC_ROOT", DATA_DIR / "static"))
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "media/"
MEDIA_ROOT = DATA_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        # A few kept parts for each of some hundred pages, in each language.
        "OPTIONS": {"MAX_ENTRIES": 5_000},
    }
}
TASKS = {
    "default": {
        "BACKEND": "django_tasks_db.DatabaseBackend",
        "QUEUES": ["default"],
    }
}

EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = DATA_DIR / "outbox"
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL", "site@example.org")

# The newsletter (docs/newsletter.md). A limit of 0 is none.
# How many servers in front pass on the address of a reader (X-Forwarded-For).
PROXIES_IN_FRONT = int(os.environ.get("PROXIES_IN_FRONT", 0))
NEWSLETTER_TRANSPORT = os.environ.get("NEWSLETTER_TRANSPORT", "files")
NEWSLETTER_FROM = os.environ.get("NEWSLETTER_FROM", DEFAULT_FROM_EMAIL)
NEWSLETTER_REPLY_TO = os.environ.get("NEWSLETTER_REPLY_TO", "")
NEWSLETTER_BOUNCE_ADDRESS = os.environ.get("NEWSLETTER_BOUNCE_ADDRESS", "")
NEWSLETTER_LEAVE_ADDRESS = os.environ.get("NEWSLETTER_LEAVE_ADDRESS", "")
NEWSLETTER_SESSIONS = whole("NEWSLETTER_SESSIONS", 4, least=1)
NEWSLETTER_PER_SECOND = number("NEWSLETTER_PER_SECOND", 0)
NEWSLETTER_PER_DOMAIN = number("NEWSLETTER_PER_DOMAIN", 0)

# A provider instead of a mail server (docs/newsletter-hosting.md).
NEWSLETTER_PROVIDER = os.environ.get("NEWSLETTER_PROVIDER", "").strip().lower()
NEWSLETTER_BATCH = whole("NEWSLETTER_BATCH", 50, least=1)
ANYMAIL = anymail()
# Where mails return to that could not be delivered, and who signs for them.
NEWSLETTER_BOUNCE_IMAP = os.environ.get("NEWSLETTER_BOUNCE_IMAP", "").strip()
NEWSLETTER_DKIM_SELECTOR = os.environ.get("NEWSLETTER_DKIM_SELECTOR", "").strip()

# Social channels (docs/social-hosting.md). Keys encrypt the tokens of accounts: the
# first one what is stored from now on; each opens what was stored before.
SOCIAL_KEYS = listed("SOCIAL_KEYS")
SOCIAL_TIMEOUT = 20.0  # seconds without a byte of an answer
# Servers in one's own network that may be called, each as host:port.
SOCIAL_PRIVATE_SERVERS = listed("SOCIAL_PRIVATE_SERVERS")
SOCIAL_BOARD = False
TELEGRAM_URL = "https://api.telegram.org"
# Versions of interfaces live for a while: the checks say when one is to be renewed.
FACEBOOK_URL = "https://graph.facebook.com"
FACEBOOK_API = os.environ.get("FACEBOOK_API", "v24.0")
LINKEDIN_URL = "https://api.linkedin.com"
LINKEDIN_API = os.environ.get("LINKEDIN_API", "202610")
BLUESKY_WEB = "https://bsky.app"
BLUESKY_APPVIEW = os.environ.get("BLUESKY_APPVIEW", "https://public.api.bsky.app")

# No request of a page or of the admin leaves for a third party.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []

WAGTAIL_SITE_NAME = "HE.CO"
WAGTAILADMIN_BASE_URL = os.environ.get("BASE_URL", "http://127.0.0.1:8000")
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILIMAGES_IMAGE_MODEL = "media.SiteImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "core.media.forms.SiteImageForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 15 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
WAGTAILDOCS_DOCUMENT_MODEL = "media.SiteDocument"
WAGTAILDOCS_EXTENSIONS = [
    *["csv", "docx", "epub", "ics", "md", "mp3", "ods", "odt", "odp", "pdf"],
    *["pptx", "rtf", "txt", "vtt", "xlsx", "zip"],
]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILMEDIA = {
    "MEDIA_MODEL": "media.SiteMedia",
    "AUDIO_EXTENSIONS": ["aac", "m4a", "mp3", "ogg", "opus", "wav"],
    "VIDEO_EXTENSIONS": ["mp4", "webm"],
}
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_HTTPONLY = True
CSRF_TRUSTED_ORIGINS = listed("CSRF_TRUSTED_ORIGINS")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    # One line a task, or a call of an engine, would hide what a host should read.
    "loggers": {
        "django_tasks": {"level": "WARNING"},
        "httpx": {"level": "WARNING"},
    },
    "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "INFO")},
}
