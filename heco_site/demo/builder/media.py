"""The pictures of the demo, drawn by our own code and kept as any picture is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import chain

from django.core.files.images import ImageFile
from PIL import Image

from core.media.models import SiteImage
from heco_site.demo import art
from heco_site.demo.content.home import HOME
from heco_site.demo.content.meetings import MEETINGS
from heco_site.demo.content.news import NEWS
from heco_site.demo.content.partners import PARTNERS
from heco_site.demo.content.practices import PRACTICES
from heco_site.demo.content.projects import PROJECTS
from heco_site.demo.content.schema import Text

from .demo_site import DemoSite

__all__ = ["draw", "files_or_nothing", "keep"]

CREDIT = "HE.CO"


def draw() -> dict[str, bytes]:
    """Return every drawing once, by its name."""
    return {name: art.draw(name) for name in art.NAMES}


@contextmanager
def files_or_nothing() -> Iterator[list[str]]:
    """Give a list for names of files; remove those files if the block fails.

    The database takes back what a failed build wrote, the folder of media does not.
    """
    written: list[str] = []
    try:
        yield written
    except BaseException:
        storage = SiteImage._meta.get_field("file").storage
        for name in written:
            storage.delete(name)
        raise


def keep(site: DemoSite, drawings: dict[str, bytes], written: list[str]) -> None:
    """Store the drawings as images; add the name of each file to ``written``."""
    described = _descriptions()
    for name, content in drawings.items():
        kind = (Image.open(BytesIO(content)).format or "png").lower()
        image = SiteImage(
            title=name.replace("-", " ").capitalize(),
            description=described.get(name, ""),
            credit=CREDIT,
            uploaded_by_user=site.officer,
        )
        image.file = ImageFile(BytesIO(content), name=f"{name}.{kind}")
        _forget_leftover(image)
        image._set_image_file_metadata()
        _focus(image, content)
        image.save()
        written.append(image.file.name)
        site.pictures[name] = image


def _forget_leftover(image: SiteImage) -> None:
    """Delete a file that a build left behind when it was killed outright."""
    path = image.get_upload_to(image.file.name)
    if not SiteImage.objects.filter(file=path).exists():
        image.file.storage.delete(path)


def _focus(image: SiteImage, content: bytes) -> None:
    """Mark the middle half, a little below the centre, where the drawings happen."""
    width, height = Image.open(BytesIO(content)).size
    image.focal_point_x, image.focal_point_y = width // 2, height * 11 // 20
    image.focal_point_width, image.focal_point_height = width // 2, height // 2


def _alternatives() -> Iterable[tuple[str, Text | None]]:
    for record in (HOME, *PRACTICES, *PARTNERS, *MEETINGS, *PROJECTS, *NEWS):
        yield record.art, record.alt
    for partner in PARTNERS:
        yield partner.logo, partner.logo_alt
    galleries = [*(each.gallery for each in MEETINGS), *(each.gallery for each in NEWS)]
    for drawn in chain.from_iterable(galleries):
        yield drawn.art, drawn.alt


def _descriptions() -> dict[str, str]:
    """Return for each drawing the alternative text that editors start from."""
    found: dict[str, str] = {}
    for name, alt in _alternatives():
        if alt is not None and "en" in alt:
            found.setdefault(name, alt["en"])
    return found
