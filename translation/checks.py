"""System checks of what a host has set for the desk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from .machine.registry import ENGINES, OTHERS, choices, engine_class

__all__ = ["machine_translation"]

ADDRESSES = ("DEEPL_URL", "LIBRETRANSLATE_URL")
KEYS = ("DEEPL_AUTH_KEY", "LIBRETRANSLATE_API_KEY")


@register()
def machine_translation(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """Find engines that cannot work, before somebody waits for them."""
    chosen = choices()
    if not chosen:
        return []
    return [
        *_unknown(chosen),
        *_missing(set(chosen.values())),
        *_addresses(),
        *_keys(),
    ]


def _unknown(chosen: dict[str, str]) -> Iterator[CheckMessage]:
    languages = {code for code, _name in settings.LANGUAGES}
    for language, name in chosen.items():
        if name not in ENGINES:
            yield Error(
                f"MACHINE_TRANSLATION names the engine “{name}”, which is not known.",
                hint=f"Write pairs such as sl=deepl, *=fake; known: {_known()}.",
                id="heco.E021",
            )
        if language not in languages | {OTHERS}:
            yield Error(
                f"MACHINE_TRANSLATION names the language “{language}”, which the site "
                "does not have.",
                hint="Use codes of HECO_LANGUAGES, or * for all others.",
                id="heco.E022",
            )


def _known() -> str:
    return ", ".join(sorted(ENGINES))


def _missing(names: set[str]) -> Iterator[CheckMessage]:
    for name in sorted(names & ENGINES.keys()):
        for setting in engine_class(name).needs:
            if not getattr(settings, setting):
                yield Error(
                    f"The engine “{name}” is chosen, and {setting} is not set.",
                    hint=f"Set the environment variable {setting}, or take the "
                    "engine out of MACHINE_TRANSLATION.",
                    id="heco.E023",
                )


def _addresses() -> Iterator[CheckMessage]:
    for setting in ADDRESSES:
        address = getattr(settings, setting)
        if address and not _is_plain(address):
            yield Error(
                f"{setting} is not the plain address of a service.",
                hint="It starts with https:// or http:// and holds no name, password "
                "or question mark.",
                id="heco.E024",
            )


def _is_plain(address: str) -> bool:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018  (reading it tells whether it is a number)
    except ValueError:
        return False
    known = parts.scheme in {"http", "https"} and bool(parts.hostname)
    return known and "@" not in parts.netloc and not parts.query + parts.fragment


def _keys() -> Iterator[CheckMessage]:
    for setting in KEYS:
        key = getattr(settings, setting)
        if not key.isascii() or any(not "!" <= one <= "~" for one in key):
            yield Error(
                f"{setting} holds blanks or letters that no key has.",
                hint="Copy the key anew.",
                id="heco.E025",
            )
