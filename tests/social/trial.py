"""Networks within the test itself: one takes keys, one lists, one is mute.

``bad`` spoils the next calls that publish. Whatever comes out is in ``posts``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from dissemination.social.channels import Call, Channel, Found, Limits, Network, Remote
from dissemination.social.exceptions import (
    ChannelError,
    Lost,
    NotReached,
    Refused,
    Throttled,
    Unauthorised,
)
from dissemination.social.registry import NETWORKS

# What happens to a call that publishes: whether it is carried out, and what is heard.
HEARD: dict[str, tuple[bool, Exception | None]] = {
    "good": (True, None),
    "lost": (True, Lost("500")),
    "garbled": (True, ValueError("no such field")),
    "cut": (False, Lost("The line was cut")),
    "away": (False, NotReached("No line")),
    "limited": (False, Throttled("Later", 7.0)),
    "busy": (False, Throttled("Later")),
    "revoked": (False, Unauthorised("Token revoked")),
    "refused": (False, Refused("Not like this")),
}


@dataclass
class World:
    """What a network shows, and what befalls the next calls."""

    posts: list[str] = field(default_factory=list)
    parents: dict[str, str] = field(default_factory=dict)
    bad: list[str] = field(default_factory=list)
    bad_looks: list[ChannelError] = field(default_factory=list)


class Trial(Channel):
    world: ClassVar[World]

    def check(self) -> Found:
        return Found(identity=self.access.handle, handle=self.access.handle)

    def publish(self, call: Call) -> Remote:
        carried_out, error = HEARD[self.world.bad.pop(0) if self.world.bad else "good"]
        key = str(call.key)
        known = self.network.repeats and key in self.world.posts
        if carried_out and not known:
            self.world.posts.append(key)
            self.world.parents[key] = call.parent.id if call.parent else ""
        if error is not None:
            raise error
        return Remote(key)

    def verify(self, call: Call) -> Remote | None:
        if self.world.bad_looks:
            raise self.world.bad_looks.pop(0)
        if not self.network.proves:
            raise Refused
        key = str(call.key)
        return Remote(key) if key in self.world.posts else None


KINDS: dict[str, dict[str, Any]] = {
    "keyed": {"repeats": True, "proves": True},  # as Bluesky
    "listed": {"proves": True},  # as Facebook
    "twin": {"repeats": True},  # as LinkedIn: it names the duplicate
    "mute": {},  # as Telegram
}


def begun() -> World:
    """Register the networks, with a new world behind all of them."""
    world = World()
    limits = Limits(rule="graphemes", length=500)
    for name, kind in KINDS.items():
        channel = type("TrialChannel", (Trial,), {"world": world})
        network = Network(name=name, label=name, limits=limits, threads=True, **kind)
        NETWORKS[name] = channel.network = replace(network, channel=channel)
    return world


def ended() -> None:
    for name in KINDS:
        NETWORKS.pop(name, None)
