"""Everything about one page, account by account, in a few queries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from core.pages.models import SitePage
from core.publishing.announcement import Announcement

from ..models import Account, Publication, Variant
from .drafting import Draft, draft_of

__all__ = ["AccountRow", "PostRow", "rows_of"]


@dataclass
class PostRow:
    """One post at one account: a draft, or what became of it."""

    variant: Variant
    draft: Draft | None
    publication: Publication | None
    faults: list[str]

    @property
    def is_draft(self) -> bool:
        return self.publication is None or not (
            self.publication.is_open or self.publication.is_out
        )

    @property
    def may_go(self) -> bool:
        return self.is_draft and self.draft is not None and not self.faults


@dataclass
class AccountRow:
    """An account and its posts about a page, in the order in which they go out."""

    account: Account
    page: SitePage | None
    posts: list[PostRow] = field(default_factory=list)

    @property
    def ready(self) -> list[PostRow]:
        """Return what may be approved now, in its order."""
        return [one for one in self.posts if one.may_go]


def rows_of(page: SitePage) -> list[AccountRow]:
    """Return every account with its posts about a page in the account's language.

    ``page`` of a row is None where the page is not public in that language.
    """
    versions = _public_versions(page)
    told = {code: one.specific.get_announcement() for code, one in versions.items()}
    accounts = list(Account.objects.in_use().select_related("partner"))
    written: dict[int, list[Variant]] = {}
    found = (
        Variant.objects.filter(
            post__page_key=page.translation_key, account__in=accounts
        )
        .select_related("post__page", "account", "image")
        .prefetch_related("publications")
        .order_by("pk")
    )
    for variant in found:
        written.setdefault(variant.account_id, []).append(variant)
    return [
        AccountRow(
            account,
            versions.get(account.language),
            _posts(written.get(account.pk, []), told.get(account.language)),
        )
        for account in accounts
    ]


def _public_versions(page: SitePage) -> dict[str, Any]:
    """Return the page in each language in which readers can open it."""
    found = (
        SitePage.objects.filter(translation_key=page.translation_key, alias_of=None)
        .live()
        .public()
        .select_related("locale", "hero")
    )
    return {one.locale.language_code: one for one in found}


def _posts(variants: list[Variant], told: Announcement | None) -> list[PostRow]:
    parts = {"": told, **{one.address: one for one in told.parts}} if told else {}
    order = list(parts)
    rows = []
    for variant in variants:
        announcement = parts.get(variant.post.part)
        draft = draft_of(variant, announcement) if announcement else None
        rows.append(
            PostRow(variant, draft, variant.latest(), draft.faults() if draft else [])
        )
    rows.sort(
        key=lambda row: (
            order.index(row.variant.post.part)
            if row.variant.post.part in parts
            else len(order)
        )
    )
    return rows
