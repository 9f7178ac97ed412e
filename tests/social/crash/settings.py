"""Settings of the proof: the site as it is, on a database made for it."""

from __future__ import annotations

import json
import os

from heco_site.settings.base import *  # noqa: F403
from heco_site.settings.base import DATA_DIR

DEBUG = False
SECRET_KEY = SUPPRESSION_KEY = "only-for-the-proof-" + "0123456789abcdefghijkl" * 2
SOCIAL_KEYS = ["b25seS1mb3ItdGVzdHMtMDEyMzQ1Njc4OWFiY2RlZmc="]
SOCIAL_BOARD = True
SOCIAL_TIMEOUT = 2.0
MEDIA_ROOT = DATA_DIR / "media"
_urls = json.loads(os.environ.get("NETWORKS", "{}"))
TELEGRAM_URL = _urls.get("telegram", "")
FACEBOOK_URL = _urls.get("facebook", "")
LINKEDIN_URL = _urls.get("linkedin", "")
SOCIAL_PRIVATE_SERVERS = [url.removeprefix("http://") for url in _urls.values()]
