"""Posts as they are written: begun for a page, changed for an account."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils import timezone

from core.pages.models import SitePage
from core.publishing.announcement import Announcement

from ..enums import Export, Way
from ..exceptions import AlreadyOut
from ..models import Account, Post, Publication, Variant

__all__ = ["begin", "change", "export", "restore_source"]

OWN = ("text", "tags", "own_tags", "with_image", "image", "alt", "send_at")


@transaction.atomic
def begin(page: SitePage, account: Account, part: str = "") -> Variant:
    """Return the post of a page, or of one part of it, at an account; made once."""
    whole: Announcement = page.specific.get_announcement()
    told = next((one for one in whole.parts if one.address == part), whole)
    post, _new = Post.objects.get_or_create(
        page=page,
        part=part,
        defaults={
            "page_key": page.translation_key,
            "language": told.language,
            "title": told.title[:255],
        },
    )
    variant, _new = Variant.objects.get_or_create(post=post, account=account)
    return variant


@transaction.atomic
def change(variant: Variant, user: Any, **fields: Any) -> None:
    """Change how a post reads at an account, as long as it is not on its way or out."""
    refuse_if_open(variant)
    unknown = set(fields) - set(OWN)
    if unknown:
        raise TypeError(f"A variant has no {', '.join(sorted(unknown))}.")
    for name, value in fields.items():
        setattr(variant, name, value)
    variant.changed_by = user
    variant.save(update_fields=[*fields, "changed_by", "changed_at"])


def restore_source(variant: Variant, user: Any) -> None:
    """Let a post say again what its page says."""
    change(
        variant,
        user,
        text="",
        tags="",
        own_tags=False,
        with_image=True,
        image=None,
        alt="",
    )


def refuse_if_open(variant: Variant) -> None:
    """Raise ``AlreadyOut`` while a publication of it is on its way."""
    Variant.objects.select_for_update().get(pk=variant.pk)
    if Publication.objects.filter(variant=variant).unfinished().exists():
        raise AlreadyOut


@transaction.atomic
def export(
    page: SitePage,
    account: Account,
    kind: Export,
    user: Any,
    first: dt.datetime | None = None,
    apart: dt.timedelta = dt.timedelta(days=1),
) -> list[Variant]:
    """Make the posts of a page with parts for an account, in the order they go out.

    ``first`` is when the first one goes; with ``ITEMS`` each next one is ``apart`` from
    the one before. Nothing is approved by this. Posts of an earlier choice that nobody
    approved are given up.
    """
    told: Announcement = page.specific.get_announcement()
    whole = begin(page, account)
    parts = [begin(page, account, one.address) for one in told.parts]
    wanted = {
        Export.WHOLE: [whole],
        Export.THREAD: [whole, *parts],
        Export.ITEMS: parts or [whole],
    }[kind]
    kept = {one.pk for one in wanted}
    Variant.objects.drafts().filter(post__page=page, account=account).exclude(
        pk__in=kept
    ).delete()
    before = None
    for number, variant in enumerate(wanted):
        if variant.publications.exists():
            before = variant
            continue
        variant.after = before if kind == Export.THREAD else None
        spread = number if kind == Export.ITEMS else 0
        variant.send_at = first + spread * apart if first else None
        if first is None and spread:
            variant.send_at = timezone.now() + spread * apart
        variant.changed_by = user
        variant.save()
        before = variant
    return wanted


def offered(account: Account) -> list[Export]:
    """Return how a page with parts may go to an account."""
    ways = [Export.WHOLE]
    if account.of.threads and account.way != Way.HAND:
        ways.append(Export.THREAD)
    return [*ways, Export.ITEMS]
