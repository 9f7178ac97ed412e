"""The languages of the partnership; one line here and one catalogue add another.

Django does not know Maltese, the only such language of the EU, so its names are
added before anything looks them up.
"""

from __future__ import annotations

import os

from babel import Locale
from django.conf import locale
from django.core.exceptions import ImproperlyConfigured

locale.LANG_INFO["mt"] = {
    "bidi": False,
    "code": "mt",
    "name": "Maltese",
    "name_local": "Malti",
}

KNOWN = "en,sl,it,lt,nl,mt,bg"


def languages() -> list[tuple[str, str]]:
    """Return ``(code, own name)`` of each of HECO_LANGUAGES; the first is default."""
    codes = os.environ.get("HECO_LANGUAGES", KNOWN).split(",")
    chosen = []
    for code in (code.strip().lower() for code in codes):
        info = locale.LANG_INFO.get(code)
        if info is None or "name_local" not in info:
            raise ImproperlyConfigured(
                f"HECO_LANGUAGES names {code!r}, which is not a language code."
            )
        # CLDR writes a language's name as its speakers do: “slovenščina”.
        own_name = Locale.parse(code, sep="-").language_name
        chosen.append((code, own_name or info["name_local"]))
    return chosen
