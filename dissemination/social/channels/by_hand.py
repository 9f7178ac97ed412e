"""Networks to which a person posts, with what the share kit prepares.

Instagram and Threads want an app that Meta has reviewed, X is paid by the post, and
WhatsApp channels have no official interface (social.md).
"""

from __future__ import annotations

from ..registry import register
from .base import Limits, Network

__all__: list[str] = []

register(
    Network(
        name="instagram",
        label="Instagram",
        limits=Limits(
            rule="characters",
            length=2200,
            images=10,
            ratio=(4, 5),
            longest=1350,
            image_bytes=8_000_000,
        ),
        composer="https://www.instagram.com/",
        needs_image=True,
    )
)
register(
    Network(
        name="threads",
        label="Threads",
        limits=Limits(
            rule="threads", length=500, images=10, longest=1440, image_bytes=8_000_000
        ),
        composer="https://www.threads.net/intent/post?text={text}",
    )
)
register(
    Network(
        name="x",
        label="X",
        limits=Limits(rule="weighted", length=280, ratio=(16, 9), longest=1600),
        composer="https://x.com/intent/post?text={text}",
    )
)
register(
    Network(
        name="whatsapp",
        label="WhatsApp",
        limits=Limits(rule="characters", length=4096, images=1, longest=1600),
        composer="https://wa.me/?text={text}",
    )
)
