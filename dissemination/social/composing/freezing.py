"""Freezing a post: from now on nothing that happens to its page changes it."""

from __future__ import annotations

import hashlib
from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils.translation import gettext as _

from ..channels import Card, Limits, Media, Payload
from ..exceptions import DoesNotFit
from ..models import Variant
from ..pictures import Shape, Unreadable, made
from .drafting import Draft, with_code

__all__ = ["code_of", "frozen", "hand_code", "shape_of"]

CARD_TEXT = 300


def code_of(key: UUID) -> str:
    """Return the code of a publication, which no other has; ten letters and digits."""
    return key.hex[:10]


def hand_code(variant: Variant) -> str:
    """Return the code of a post that a person publishes; the same until it is out."""
    latest = variant.latest()
    post, account = variant.post, variant.account
    generation = latest.generation if latest else 0
    name = (
        f"{post.page_id} {post.part} {account.network} {account.language} {generation}"
    )
    return hashlib.sha256(name.encode()).hexdigest()[:10]


def frozen(draft: Draft, key: UUID) -> Payload:
    """Return what goes out; raise ``DoesNotFit`` with all that is wrong."""
    faults = draft.faults()
    if faults:
        raise DoesNotFit(faults)
    code = code_of(key)
    told = draft.announcement
    link = with_code(told.address, code)
    card = None
    if draft.has_card:
        card = Card(address=link, title=told.title, text=told.text[:CARD_TEXT])
    return Payload(
        text=draft.text_with(link),
        language=told.language,
        link=link,
        code=code,
        tags=draft.tags,
        media=(kept(draft),) if draft.image else (),
        card=card,
    )


def shape_of(limits: Limits) -> Shape:
    return Shape(limits.ratio, limits.longest, limits.image_bytes)


def kept(draft: Draft) -> Media:
    """Store the picture as the network wants it, under a name made of its content."""
    assert draft.image is not None  # asked before
    try:
        picture = made(draft.image, shape_of(draft.limits))
    except Unreadable:
        raise DoesNotFit([_("The picture cannot be read. Choose another.")]) from None
    ending = "png" if picture.mime == "image/png" else "jpg"
    name = f"social/{hashlib.sha256(picture.content).hexdigest()}.{ending}"
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(picture.content))
    return Media(
        name=name,
        mime=picture.mime,
        width=picture.width,
        height=picture.height,
        alt=draft.alt,
        size=len(picture.content),
    )
