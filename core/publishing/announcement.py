"""What newsletter and social channels know of a page (design.md, "Layout")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.media.models import SiteImage

__all__ = ["Announcement"]


@dataclass(frozen=True)
class Announcement:
    """One thing to announce, in one language, with its parts where it has some.

    ``address`` is absolute; ``language`` is the code of the language of the texts.
    """

    title: str
    text: str
    address: str
    language: str
    image: SiteImage | None = None
    image_alt: str = ""
    parts: tuple[Announcement, ...] = ()
