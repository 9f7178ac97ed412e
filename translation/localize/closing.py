"""Taking wagtail-localize's own screens out of the admin.

Its addresses know no languages and no drafts, and its hooks put its editor in place
of Wagtail's. With no hook of it left, no address of it exists.
"""

from __future__ import annotations

from wagtail import hooks
from wagtail_localize import wagtail_hooks

__all__ = ["KEPT", "addresses", "close"]

# Names of log entries and drawings; nothing that acts.
KEPT = {"register_log_actions", "register_icons"}


def close() -> None:
    """Remove every hook of wagtail-localize that adds a screen, a button or an act.

    Called while Wagtail gathers hooks, before it asks for any.
    """
    for name, registered in hooks._hooks.items():
        if name not in KEPT:
            registered[:] = [
                (function, order)
                for function, order in registered
                if function.__module__.split(".")[0] != "wagtail_localize"
            ]


def addresses() -> list[str]:
    """Return the patterns that wagtail-localize would add below the admin."""
    return [
        f"{prefix.pattern}{one.pattern}"
        for prefix in wagtail_hooks.register_admin_urls()
        for one in prefix.url_patterns
    ]
