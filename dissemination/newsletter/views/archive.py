"""What the pages of the archive show, which anyone can read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest

from core.pages.registry import page_context
from core.web.pagination import paginate

from ..blocks import ITEMS
from ..models import IssueIndexPage, IssuePage

__all__ = ["Group", "archive", "issue"]


@dataclass
class Group:
    """Blocks of an issue that follow each other: rows of a list, or running text.

    ``level`` is that of the headings of rows: below a heading of the issue, if any.
    """

    items: bool
    level: int
    blocks: list[Any] = field(default_factory=list)


@page_context(IssueIndexPage)
def archive(page: IssueIndexPage, request: HttpRequest) -> dict[str, Any]:
    issues = IssuePage.objects.readable_in(page.locale).as_cards()
    listed = issues.defer("body", "intro", "items").order_by("-date", "-number", "-pk")
    return {"issues": paginate(listed, request)}


@page_context(IssuePage)
def issue(page: IssuePage, request: HttpRequest) -> dict[str, Any]:
    """Return the blocks in groups, and each page they name as this reader gets it."""
    shown = page.pages_shown()
    return {"shown": shown, "groups": groups_of(page, shown)}


def groups_of(page: IssuePage, shown: dict[int, Any]) -> list[Group]:
    groups: list[Group] = []
    level = 2
    for block in page.items:
        is_item = block.block_type in ITEMS
        if is_item and _named(block) not in shown:
            continue
        if not groups or groups[-1].items != is_item:
            groups.append(Group(is_item, level))
        if block.block_type == "heading":
            level = 3
        groups[-1].blocks.append(block)
    return groups


def _named(block: Any) -> int | None:
    chosen = block.value["page"]
    return chosen.pk if chosen else None
