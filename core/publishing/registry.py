"""Where higher floors tell publishing what to check and whom to tell.

Apps register in ``AppConfig.ready()``; nothing here knows who they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .enums import Severity
from .models import PublicationEvent

__all__ = [
    "Finding",
    "Todo",
    "TodoGroup",
    "checklist_rule",
    "findings",
    "on_first_publication",
    "publication_handlers",
    "todo_groups",
    "todo_source",
]


@dataclass(frozen=True)
class Finding:
    """One thing that is missing or doubtful on a page, in the editor's language.

    What is missing stops publishing; what is doubtful does not. ``field`` is where the
    editor mends it.
    """

    message: str
    severity: Severity = Severity.WARNING
    field: str = ""


@dataclass(frozen=True)
class Todo:
    """One thing that waits for somebody; ``address`` is where it is done."""

    title: str
    address: str
    note: str = ""


@dataclass(frozen=True)
class TodoGroup:
    """Things to do that are alike, under one heading of the start page."""

    heading: str
    icon: str
    todos: list[Todo]


Rule = Callable[[Any], Iterable[Finding]]
Handler = Callable[[PublicationEvent], None]
TodoSource = Callable[[Any], Iterable[TodoGroup]]

_rules: list[tuple[type[Any], Rule]] = []
_todo_sources: list[TodoSource] = []
publication_handlers: list[Handler] = []


def checklist_rule(kind: type[Any]) -> Callable[[Rule], Rule]:
    """Register a rule that looks at pages of ``kind`` before they are published."""

    def register(rule: Rule) -> Rule:
        if (kind, rule) not in _rules:
            _rules.append((kind, rule))
        return rule

    return register


def findings(page: Any) -> list[Finding]:
    """Return what every rule for this page found, missing things first."""
    found = [
        finding
        for kind, rule in _rules
        if isinstance(page, kind)
        for finding in rule(page)
    ]
    return sorted(found, key=lambda finding: finding.severity != Severity.MISSING)


def todo_source(source: TodoSource) -> TodoSource:
    """Register what a user should do today; it costs the same however much there is."""
    if source not in _todo_sources:
        _todo_sources.append(source)
    return source


def todo_groups(user: Any) -> list[TodoGroup]:
    """Return what waits for ``user``, groups without anything left out."""
    groups = (group for source in _todo_sources for group in source(user))
    return [group for group in groups if group.todos]


def on_first_publication(handler: Handler) -> Handler:
    """Register a handler, called once a page, after the publication is committed."""
    if handler not in publication_handlers:
        publication_handlers.append(handler)
    return handler
