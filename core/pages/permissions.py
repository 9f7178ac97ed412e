"""Who may do what to which page.

Groups hold rights on the whole tree. A person who works for some partners alone holds
only the right to add; which pages that reaches is decided here, for every view,
listing and bulk action of the admin, because all of them ask the page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wagtail.models import PagePermissionTester
from wagtail.permissions import page_permission_policy

from core.people.enums import Role
from core.people.registry import grant, grant_pages, rights_on

if TYPE_CHECKING:
    from .models import SitePage

__all__ = [
    "OwnPagesTester",
    "SitePageTester",
    "bound_to",
    "owners_of_user",
    "reach_of",
    "tester_for",
    "works_for",
]

grant_pages(
    Role.COORDINATOR,
    *("add", "change", "publish", "lock", "unlock", "bulk_delete"),
)
grant_pages(Role.OFFICER, "add", "change", "publish")
grant_pages(Role.PARTNER_EDITOR, "add")
grant(Role.COORDINATOR, *rights_on("pages", "theme"))
grant(Role.OFFICER, *rights_on("pages", "theme"))

Owners = Callable[[Any], frozenset[int]]
_owners: list[Owners] = []


def owners_of_user(source: Owners) -> Owners:
    """Register who a user works for, as ids of the pages of those organisations."""
    if source not in _owners:
        _owners.append(source)
    return source


def works_for(user: Any) -> frozenset[int]:
    """Return the ids of the pages a user works for, asked once a request."""
    known: frozenset[int] | None = getattr(user, "_works_for", None)
    if known is None:
        known = frozenset().union(*(source(user) for source in _owners))
        user._works_for = known
    return known


class SitePageTester(PagePermissionTester):
    """Rights on the tree, except that a translation is published by its approval."""

    def can_publish(self) -> bool:
        return bool(super().can_publish()) and not self.page.is_translation


class OwnPagesTester(SitePageTester):
    """Rights of somebody who may touch only the pages of the own organisation.

    Nothing is allowed that is not named: a page of nobody, or of another partner, is
    closed even to the person who made it. Publishing and moving stay with the
    coordinator.
    """

    def __init__(self, user: Any, page: SitePage) -> None:
        super().__init__(user, page)
        mine = works_for(user)
        self.permissions = set()
        if page.pk and mine & page.owner_ids():
            self.permissions |= {"add", "change"}
        elif page.partners_add_here and mine:
            self.permissions |= {"add"}

    def can_edit(self) -> bool:
        return "change" in self.permissions and bool(super().can_edit())

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        unseen = self.page.is_leaf() and not self.page.live
        return "change" in self.permissions and self.user.is_active and unseen

    def can_move(self) -> bool:
        return False

    def can_submit_for_moderation(self) -> bool:
        return "change" in self.permissions and bool(
            super().can_submit_for_moderation()
        )

    def can_unlock(self) -> bool:
        return "change" in self.permissions and bool(super().can_unlock())

    def can_view_revisions(self) -> bool:
        return "change" in self.permissions


def reach_of(user: Any) -> frozenset[int] | None:
    """Return the organisations' pages whose pages concern ``user``; None for all."""
    if page_permission_policy.user_has_permission(user, "publish"):
        return None
    return works_for(user)


def bound_to(user: Any, page: Any) -> frozenset[int]:
    """Return the organisations' pages that bind what ``user`` does at ``page``.

    Empty for people who work on the whole site.
    """
    if user is None or page is None:
        return frozenset()
    if isinstance(page.permissions_for_user(user), OwnPagesTester):
        return works_for(user)
    return frozenset()


def tester_for(user: Any, page: SitePage) -> PagePermissionTester:
    """Return what ``user`` may do to ``page``."""
    tester = SitePageTester(user, page)
    if not user.is_active or user.is_superuser:
        return tester
    if tester.permissions & {"change", "publish"}:
        return tester
    if "add" in tester.permissions:
        return OwnPagesTester(user, page)
    return tester
