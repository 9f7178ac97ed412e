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
    "checklist_rule",
    "findings",
    "on_first_publication",
    "publication_handlers",
]


@dataclass(frozen=True)
class Finding:
    """One thing that is missing or doubtful on a page, in the editor's language."""

    message: str
    severity: Severity = Severity.WARNING


Rule = Callable[[Any], Iterable[Finding]]
Handler = Callable[[PublicationEvent], None]

_rules: list[tuple[type[Any], Rule]] = []
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


def on_first_publication(handler: Handler) -> Handler:
    """Register a handler, called once a page, after the publication is committed."""
    if handler not in publication_handlers:
        publication_handlers.append(handler)
    return handler
