"""How a post reads at an account at this moment, and what is wrong with it."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.publishing.announcement import Announcement

from ..channels import Limits, Network
from ..counting import RULES, Limit, fitted, hashtags, links, short
from ..models import Account, Variant

if TYPE_CHECKING:
    from core.media.models import SiteImage

__all__ = ["PARAMETER", "SAMPLE_CODE", "Draft", "draft_of", "tags_in", "with_code"]

# What tells a visit from a post apart; every code has the same length.
PARAMETER = "via"
SAMPLE_CODE = "0" * 10
NOT_IN_TAGS = re.compile(r"[^\w]", re.UNICODE)


@dataclass(frozen=True)
class Draft:
    """A post at one account: what a person looks at before it is approved."""

    account: Account
    announcement: Announcement
    body: str
    tags: tuple[str, ...] = ()
    image: SiteImage | None = None
    alt: str = ""
    is_own: bool = False

    @property
    def network(self) -> Network:
        return self.account.of

    @property
    def limits(self) -> Limits:
        return self.account.allowed

    @property
    def limit(self) -> Limit:
        return limit_of(self.limits, self.image is not None)

    @property
    def link(self) -> str:
        return with_code(self.announcement.address, SAMPLE_CODE)

    @cached_property
    def text(self) -> str:
        return self.text_with(self.link)

    def text_with(self, link: str) -> str:
        """Return all that is read, with an address in the place of the link."""
        return assembled(self.body, self.tags, link if self.network.places_link else "")

    @property
    def count(self) -> int:
        return self.limit.count(self.text)

    @property
    def over(self) -> int:
        return self.limit.over(self.text)

    @property
    def ratio(self) -> str:
        """Return the ratio of the picture as a name, or nothing."""
        return "{}-{}".format(*self.limits.ratio) if self.limits.ratio else ""

    @property
    def has_card(self) -> bool:
        return self.network.has_card and self.image is None

    def pieces(self) -> list[tuple[str, bool]]:
        """Return the text as readers there see it; whether each piece is a link.

        Where marks lead to addresses, those are shown short.
        """
        text, found, at = self.text, [], 0
        shown = short if self.limits.rule == "bluesky" else str
        spans = [(one, shown(one.value)) for one in links(text)]
        spans += [(one, f"#{one.value}") for one in hashtags(text)]
        for span, words in sorted(spans, key=lambda one: one[0].start):
            found += [(text[at : span.start], False), (words, True)]
            at = span.end
        return [piece for piece in [*found, (text[at:], False)] if piece[0]]

    def faults(self) -> list[str]:
        """Return what keeps the post from going out, for the person who writes it."""
        found = []
        if not self.body.strip():
            found.append(_("The post has no text."))
        over = self.limit.over(self.text)
        if over:
            found.append(too_long(over, self.network.label))
        return found + self._faults_of_image()

    def _faults_of_image(self) -> list[str]:
        found = []
        if self.image is None:
            if self.network.needs_image:
                found.append(
                    _("%(network)s takes no post without a picture.")
                    % {"network": self.network.label}
                )
            return found
        if not self.alt.strip():
            found.append(_("The picture has no alternative text in this language."))
        longest = self.limits.alt
        if len(self.alt) > longest:
            found.append(
                ngettext(
                    "The alternative text may have %(most)d character.",
                    "The alternative text may have %(most)d characters.",
                    longest,
                )
                % {"most": longest}
            )
        return found

    @property
    def mark(self) -> str:
        """Return what differs as soon as the post would: what was seen is approved."""
        said: list[Any] = [self.text, self.alt, self.announcement.title]
        said.append(self.image.pk if self.image else None)
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16]


def draft_of(variant: Variant, announcement: Announcement) -> Draft:
    """Return how a variant reads now, with what it leaves to its page filled in."""
    account = variant.account
    tags = tags_in(variant.tags if variant.own_tags else account.tags)
    image = (variant.image or announcement.image) if variant.with_image else None
    alt = variant.alt
    if not alt and image is not None and variant.image is None:
        alt = announcement.image_alt
    return Draft(
        account=account,
        announcement=announcement,
        # A letter of two parts is one: so it counts, and so a hashtag stays whole.
        body=unicodedata.normalize("NFC", variant.text.strip())
        or _from_page(announcement, account, tags, image is not None),
        tags=tags,
        image=image,
        alt=alt.strip(),
        is_own=bool(variant.text.strip()),
    )


def _from_page(
    announcement: Announcement,
    account: Account,
    tags: tuple[str, ...],
    with_image: bool,
) -> str:
    """Return the words of a page, cut to what an account has room for."""
    words = [announcement.title, announcement.text]
    if announcement.text.startswith(announcement.title):
        words = words[1:]
    text = "\n\n".join(one.strip() for one in words if one.strip())
    link = with_code(announcement.address, SAMPLE_CODE)
    rest = assembled("", tags, link if account.of.places_link else "")
    return fitted(
        text,
        _room(limit_of(account.allowed, with_image), f"\n\n{rest}" if rest else ""),
    )


def _room(limit: Limit, rest: str) -> Limit:
    """Return what is left of a limit beside the rest of a post."""
    most = limit.most - RULES[limit.rule].count(rest)
    octets = limit.bytes - len(rest.encode()) if limit.bytes else None
    return Limit(limit.rule, most, octets)


def assembled(body: str, tags: tuple[str, ...], link: str) -> str:
    """Return a text, the address and the hashtags, each in a paragraph of its own."""
    parts = [body.strip(), link, " ".join(f"#{tag}" for tag in tags)]
    return "\n\n".join(part for part in parts if part)


def with_code(address: str, code: str) -> str:
    """Return an address that tells from which post a reader comes."""
    if not address:
        return ""
    sign = "&" if "?" in address else "?"
    return f"{address}{sign}{urlencode({PARAMETER: code})}"


def too_long(over: int, network: str) -> str:
    """Say by how much a text is too long, as the network counts."""
    return ngettext(
        "The text is %(count)d character too long for %(network)s.",
        "The text is %(count)d characters too long for %(network)s.",
        over,
    ) % {"count": over, "network": network}


def limit_of(limits: Limits, with_image: bool = False) -> Limit:
    """Return how long a text may be, beside a picture or alone."""
    most = (with_image and limits.with_image) or limits.length
    return Limit(limits.rule, most, limits.bytes)


def tags_in(text: str) -> tuple[str, ...]:
    """Return the hashtags of a text without their signs, each once."""
    whole = unicodedata.normalize("NFC", text)  # a mark alone is no letter
    words = [NOT_IN_TAGS.sub("", word) for word in re.split(r"[\s,;]+", whole)]
    return tuple(dict.fromkeys(word for word in words if word and not word.isdigit()))
