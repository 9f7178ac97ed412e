"""A board of one's own, for trying all this without an account anywhere.

Posts are files in a folder, one a publication. It is offered where SOCIAL_BOARD is on.
"""

from __future__ import annotations

import json
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from ..exceptions import Gone
from ..registry import register
from .base import Call, Channel, Field, Found, Limits, Network, Remote

__all__ = ["BoardChannel"]


class BoardChannel(Channel):
    """Keeps each post as ``<key>.json``, so that to publish again changes nothing."""

    def check(self) -> Found:
        return Found(identity=self.access.handle, handle=self.access.handle)

    def publish(self, call: Call) -> Remote:
        path = _folder() / f"{call.key}.json"
        told = call.payload.as_json() | {
            "account": self.access.handle,
            "after": call.parent.id if call.parent else "",
        }
        path.write_text(json.dumps(told, ensure_ascii=False, indent=1))
        return Remote(str(call.key))

    def verify(self, call: Call) -> Remote | None:
        found = (_folder() / f"{call.key}.json").exists()
        return Remote(str(call.key)) if found else None

    def correct(self, remote: Remote, call: Call) -> Remote:
        return self.publish(call)

    def remove(self, remote: Remote) -> None:
        try:
            (_folder() / f"{remote.id}.json").unlink()
        except FileNotFoundError:
            raise Gone from None


def _folder() -> Path:
    folder = Path(settings.DATA_DIR) / "social-board"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


if settings.SOCIAL_BOARD:
    BoardChannel.network = register(
        Network(
            name="board",
            label=_("Trial board"),
            limits=Limits(rule="graphemes", length=500, alt=1500),
            fields=(
                Field(
                    "handle",
                    _("Name"),
                    _("Any name: posts are kept as files and go nowhere."),
                ),
            ),
            channel=BoardChannel,
            is_trial=True,
            threads=True,
            removes=True,
            corrects=True,
            repeats=True,
            proves=True,
        )
    )
