"""The share kit of a page: text, picture and link as each network takes them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from core.pages.models import SitePage
from core.publishing.announcement import Announcement

from ..channels import Network
from ..composing import Draft, draft_of
from ..composing.drafting import with_code
from ..composing.freezing import hand_code, shape_of
from ..enums import Way
from ..models import Account, Post, Publication, Variant
from ..pictures import Picture, made
from ..registry import NETWORKS

__all__ = ["KitItem", "item_of", "items_of"]


@dataclass(frozen=True)
class KitItem:
    """What goes to one network; ``publication`` is its latest one there."""

    variant: Variant
    draft: Draft
    publication: Publication | None

    @property
    def network(self) -> Network:
        return self.draft.network

    @cached_property
    def link(self) -> str:
        return with_code(self.draft.announcement.address, hand_code(self.variant))

    @cached_property
    def text(self) -> str:
        return self.draft.text_with(self.link)

    @property
    def composer(self) -> str:
        """Return the address of the network's own form, or nothing."""
        return self.network.composer_for(self.text, self.link)

    def picture(self) -> Picture | None:
        """Return the picture in the network's shape; may raise ``Unreadable``."""
        if self.draft.image is None:
            return None
        return made(self.draft.image, shape_of(self.draft.limits))


def items_of(page: SitePage, told: Announcement, part: str = "") -> list[KitItem]:
    """Return the kit of a page, or of one part of it, in the page's language.

    Nothing is written: where nobody has drafted a post, the kit makes one up.
    """
    language = page.locale.language_code
    written = {
        variant.account.network: variant
        for variant in Variant.objects.filter(
            post__page=page, post__part=part, account__language=language
        )
        .select_related("account", "post", "image")
        .prefetch_related("publications")
    }
    accounts = {
        one.network: one for one in Account.objects.in_use().filter(language=language)
    }
    real = [one for one in NETWORKS.values() if not one.is_trial]
    networks = sorted(real, key=lambda one: one.label.casefold())
    post = Post(page=page, part=part, page_key=page.translation_key, language=language)
    items = []
    for network in networks:
        account = accounts.get(network.name) or Account(
            network=network.name, language=language, way=Way.HAND
        )
        variant = written.get(network.name) or Variant(post=post, account=account)
        items.append(KitItem(variant, draft_of(variant, told), variant.latest()))
    return items


def item_of(page: SitePage, told: Announcement, name: str) -> KitItem | None:
    """Return the kit of one network."""
    return next((one for one in items_of(page, told) if one.network.name == name), None)
