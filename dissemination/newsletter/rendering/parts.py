"""What a mail shows, one part after another; HTML and plain text are made of these."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from core.media.models import SiteImage
from core.media.renditions import prefetch_shown
from core.web.addresses import absolute

from ..enums import ItemFallback
from ..models import IssuePage
from .texts import Campaign, plain_text

__all__ = ["Part", "Shown", "parts_of", "picture"]

# Mail programs know no AVIF; twice the width of the column, for sharp screens.
MAIL_PICTURE = "width-1104|format-jpeg|jpegquality-72"
COLUMN = 552  # pixels


@dataclass(frozen=True)
class Shown:
    """A picture in a mail; sizes in pixels."""

    address: str
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True)
class Part:
    """One part; ``kind`` is that of the block, or ``item``.

    ``language`` is set where the page is not in the language of the edition, and
    ``own_words`` where what is said of it was written for the issue;
    ``html`` and ``text`` are the same words twice.
    """

    kind: str
    title: str = ""
    html: str = ""
    text: str = ""
    address: str = ""
    language: str = ""
    own_words: bool = False
    label: str = ""
    picture: Shown | None = None


def picture(
    image: SiteImage | None, alt: str, caption: str = "", credit: str = ""
) -> Shown | None:
    """Return a picture as it is sent, or nothing where its file is lost."""
    if image is None:
        return None
    try:
        file = image.get_rendition(MAIL_PICTURE)
    except (OSError, ValueError):
        # The mail goes without it: its words say what readers must know.
        return None
    height = round(file.height * COLUMN / file.width) if file.width > COLUMN else None
    return Shown(
        absolute(file.url),
        min(file.width, COLUMN),
        height or file.height,
        alt,
        caption,
        credit or image.credit,
    )


class _Maker:
    """Makes the parts of one issue; pages are read in one query."""

    def __init__(self, issue: IssuePage, campaign: Campaign) -> None:
        self.issue = issue
        self.campaign = campaign
        self.pages = pages_of(issue)
        prefetch_shown(list(self.pages.values()), issue.items)
        self._kinds: dict[str, Callable[[Any], Part | None]] = {
            "heading": self._heading,
            "text": self._text,
            "quote": self._quote,
            "picture": self._picture,
            "button": self._button,
        }

    def parts(self) -> Iterator[Part]:
        for block in self.issue.items:
            make = self._kinds.get(block.block_type, self._item)
            part = make(block.value)
            if part is not None:
                yield part

    def _item(self, value: Any) -> Part | None:
        page = self.pages.get(value["page"].pk) if value["page"] else None
        if page is None:
            return None
        own = self.issue.locale.language_code
        foreign = page.locale.language_code != own
        if foreign and self.issue.item_fallback == ItemFallback.DROP:
            return None
        said = page.get_announcement()
        # The picture at the head of the mail is often that of its first item.
        hero = page.hero if page.hero_id != self.issue.hero_id else None
        return Part(
            "item",
            title=page.title,
            text=value["blurb"] or said.text,
            own_words=bool(value["blurb"]),
            address=self.campaign.link(page.url or ""),
            language=page.locale.language_code if foreign else "",
            label=str(page.specific_class._meta.verbose_name),
            picture=picture(hero, page.hero_alt),
        )

    def _heading(self, value: str) -> Part:
        return Part("heading", title=value)

    def _text(self, value: Any) -> Part:
        html = self.campaign.html(value.source)
        return Part("text", html=html, text=plain_text(html))

    def _quote(self, value: Any) -> Part:
        return Part("quote", text=value["text"], title=value["attribution"])

    def _picture(self, value: Any) -> Part | None:
        shown = picture(value["image"], value["alt"], value["caption"], value["credit"])
        return Part("picture", picture=shown) if shown else None

    def _button(self, value: Any) -> Part:
        address = self.campaign.link(value["address"])
        return Part("button", title=value["label"], address=address)


def pages_of(issue: IssuePage) -> dict[int, Any]:
    """Return ``{id: page}`` of what readers of an issue get for each of its items."""
    return issue.pages_told()


def parts_of(issue: IssuePage, campaign: Campaign) -> list[Part]:
    """Return what a mail of ``issue`` shows; what is gone meanwhile is left out."""
    return list(_Maker(issue, campaign).parts())
