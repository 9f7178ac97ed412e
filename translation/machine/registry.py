"""Which engine translates into which language, as the host has chosen.

The setting ``MACHINE_TRANSLATION`` reads like ``sl=deepl, lt=deepl, *=libretranslate``.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from django.utils.module_loading import import_string

from .engine import Engine

__all__ = ["ENGINES", "OTHERS", "choices", "engine_class", "engine_for", "is_on"]

# Imported when they are needed: most sites need none.
ENGINES: Mapping[str, str] = {
    "fake": "translation.machine.fake.FakeEngine",
    "libretranslate": "translation.machine.libretranslate.LibreTranslate",
    "deepl": "translation.machine.deepl.DeepL",
}
OTHERS = "*"


def choices() -> dict[str, str]:
    """Return ``{language code or *: name of an engine}``, as written."""
    found = {}
    for part in settings.MACHINE_TRANSLATION.split(","):
        language, _equals, name = part.partition("=")
        if part.strip():
            found[language.strip()] = name.strip()
    return found


def is_on() -> bool:
    """Tell whether at least one language has an engine."""
    return any(name in ENGINES for name in choices().values())


def engine_class(name: str) -> type[Engine]:
    found: type[Engine] = import_string(ENGINES[name])
    return found


def engine_for(language: str) -> Engine | None:
    """Return the engine that translates into a language, if there is one."""
    chosen = choices()
    name = chosen.get(language, chosen.get(OTHERS, ""))
    return engine_class(name)() if name in ENGINES else None
