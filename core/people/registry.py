"""Where every app says what each role may do with what is its own.

Apps call these in their ``permissions.py``, which is read when the site starts;
``actions.install_roles`` gives the rights to the groups after every migration.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from .enums import Role

__all__ = [
    "collection_rights",
    "grant",
    "grant_collections",
    "grant_pages",
    "model_rights",
    "page_rights",
    "rights_on",
]

_models: dict[Role, set[str]] = defaultdict(set)
_pages: dict[Role, set[str]] = defaultdict(set)
_collections: dict[Role, set[str]] = defaultdict(set)


def grant(role: Role, *rights: str) -> None:
    """Let a role use models; a right reads ``app_label.codename``."""
    _models[role].update(rights)


def grant_pages(role: Role, *actions: str) -> None:
    """Let a role do this to the whole tree of pages, in every language."""
    _pages[role].update(f"wagtailcore.{action}_page" for action in actions)


def grant_collections(role: Role, *rights: str) -> None:
    """Let a role use files of every collection; a right as in ``grant``."""
    _collections[role].update(rights)


def rights_on(app_label: str, *models: str) -> list[str]:
    """Return the rights to add, change, delete and view these models."""
    return [
        f"{app_label}.{action}_{model}"
        for model in models
        for action in ("add", "change", "delete", "view")
    ]


def model_rights() -> Mapping[Role, set[str]]:
    return _models


def page_rights() -> Mapping[Role, set[str]]:
    return _pages


def collection_rights() -> Mapping[Role, set[str]]:
    return _collections
