"""Everything of a page or an issue as one file, to be posted from wherever one is."""

from __future__ import annotations

import logging
import tempfile
import zipfile
from collections.abc import Iterable
from typing import IO

from django.utils.text import slugify
from django.utils.translation import gettext as _

from core.pages.models import SitePage
from core.publishing.announcement import Announcement

from ..pictures import Picture, Shape, Unreadable, made
from .items import KitItem, items_of

__all__ = ["zipped"]

logger = logging.getLogger(__name__)

# The same content is the same file: nothing in it tells when it was made.
MOMENT = (1980, 1, 1, 0, 0, 0)
IN_MEMORY = 8 * 1024 * 1024
# Longer side in pixels and bytes that every network takes.
SMALL = (1600, 1_000_000)


class _Zip:
    """Files in their order; a picture is kept once for all networks of its shape."""

    def __init__(self, file: IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(file, "w")
        self._made: dict[tuple[int, Shape], Picture] = {}
        self._shared: set[str] = set()

    def close(self) -> None:
        self._zip.close()

    def text(self, name: str, text: str) -> None:
        self._file(name, text.replace("\n", "\r\n").encode(), zipfile.ZIP_DEFLATED)

    def picture(self, name: str, item: KitItem) -> None:
        image = item.draft.image
        if image is None:
            return
        ratio = item.draft.limits.ratio
        if not ratio and name in self._shared:
            return
        self._shared.add(name)
        key = (image.pk, Shape(ratio, *SMALL))
        try:
            if key not in self._made:
                self._made[key] = made(image, key[1])
        except Unreadable:
            self.text(f"{name}.txt", _("The picture cannot be read. Choose another."))
            return
        self._file(f"{name}.jpg", self._made[key].content, zipfile.ZIP_STORED)

    def _file(self, name: str, content: bytes, kind: int) -> None:
        info = zipfile.ZipInfo(name, MOMENT)
        info.compress_type = kind
        info.external_attr = 0o644 << 16
        self._zip.writestr(info, content)


def zipped(pages: Iterable[SitePage]) -> IO[bytes]:
    """Return the kits of a page in all the languages that are given, at its start.

    Folders: language, then what is told, then network.
    """
    file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115
    made = _Zip(file)
    made.text("README.txt", _readme())
    for page in pages:
        told: Announcement = page.specific.get_announcement()
        folder = page.locale.language_code
        _add(made, f"{folder}/00-{_slug(told)}", items_of(page, told))
        for number, part in enumerate(told.parts, 1):
            items = items_of(page, part, part.address)
            _add(made, f"{folder}/{number:02}-{_slug(part)}", items)
    made.close()
    file.seek(0)
    return file


def _readme() -> str:
    return "\n\n".join(
        [
            _("Everything to post by hand, in a folder for each language."),
            _(
                "In it is a folder for each thing to tell, with picture.jpg, and in "
                "that one for each network: text.txt to copy, alt.txt for the "
                "alternative text of the picture, link.txt, and a picture of its own "
                "where the network wants another shape."
            ),
            _("Mark each post in the share kit of the page, with its address."),
        ]
    )


def _slug(told: Announcement) -> str:
    return slugify(told.address.rstrip("/").rpartition("/")[2])[:40] or "post"


def _add(made: _Zip, folder: str, items: list[KitItem]) -> None:
    for item in items:
        place = f"{folder}/{item.network.name}"
        made.text(f"{place}/text.txt", item.text)
        made.text(f"{place}/link.txt", item.link)
        if item.draft.image is not None:
            made.text(f"{place}/alt.txt", item.draft.alt)
            own = item.draft.limits.ratio is not None
            made.picture(f"{place if own else folder}/picture", item)
