"""Putting an earlier text back in its place."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from .. import localize
from ..enums import SegmentOrigin
from ..localize import Segment, Translation
from ..models import SegmentVersion
from .drafting import write_draft
from .writing import save_texts

__all__ = ["put_back"]


@transaction.atomic
def put_back(
    translation: Translation,
    segment: Segment,
    version: SegmentVersion,
    user: Any,
    seen: str,
) -> None:
    """Let a text stand again as it once did, in the draft; ``seen`` is what stands now.

    Checked like any text. What no person stood for then, nobody stands for now.
    Raises ``NotAllowed``, ``AlreadyInReview``, ``TextsChanged`` or ``InvalidTexts``.
    """
    known = SegmentOrigin(version.origin)
    save_texts(
        translation,
        {segment.id: localize.to_input(segment, version.text)},
        user,
        {segment.id: seen},
        origin=SegmentOrigin.WRITTEN if known.by_person else known,
    )
    write_draft(translation, user)
