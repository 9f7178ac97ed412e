"""Whether an edition still says what the pages say, and what changed since."""

from __future__ import annotations

from dataclasses import dataclass

from .selecting import GUIDE, Marks

__all__ = ["Changes", "changes"]


@dataclass(frozen=True)
class Changes:
    """Titles of practices that changed, came or went; whether the guide's page did."""

    changed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    guide: bool = False

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.gone or self.guide)


def changes(then: Marks, now: Marks) -> Changes:
    """Compare what an edition was made of with what it would be made of now."""
    practices_then = {key: one for key, one in then.items() if key != GUIDE}
    practices_now = {key: one for key, one in now.items() if key != GUIDE}
    return Changes(
        changed=tuple(
            title
            for key, (title, mark) in practices_now.items()
            if key in practices_then and practices_then[key][1] != mark
        ),
        added=tuple(
            title
            for key, (title, _mark) in practices_now.items()
            if key not in practices_then
        ),
        gone=tuple(
            title
            for key, (title, _mark) in practices_then.items()
            if key not in practices_now
        ),
        guide=then.get(GUIDE) != now.get(GUIDE),
    )
