"""Where apps say what the template of a page type needs.

A model knows its data; what a reader's request makes of it is read in ``views.py``
of each app, registered here for the page type.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

__all__ = ["editor_tab", "editor_tabs", "page_context", "template_context"]

Builder = Callable[[Any, HttpRequest], dict[str, Any]]

Tab = tuple[Any, Callable[[], Any]]
_tabs: list[Tab] = []
_builders: list[tuple[type[Any], Builder]] = []


def page_context(kind: type[Any]) -> Callable[[Builder], Builder]:
    """Register what the template of pages of ``kind`` gets besides the page."""

    def register(builder: Builder) -> Builder:
        if (kind, builder) not in _builders:
            _builders.append((kind, builder))
        return builder

    return register


def template_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    """Return the context of every builder that is registered for this page."""
    context: dict[str, Any] = {}
    for kind, builder in _builders:
        if isinstance(page, kind):
            context |= builder(page, request)
    return context


def editor_tab(heading: Any, make: Callable[[], Any]) -> None:
    """Add a tab to the editor of every page that can be announced.

    ``make`` returns its panel.
    """
    _tabs.append((heading, make))


def editor_tabs() -> list[Tab]:
    return _tabs
