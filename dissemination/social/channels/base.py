"""What every network promises, whoever runs it: one module a network.

A channel knows one account and its HTTP; it never sees the database. Each method says
by its exception what is known afterwards (``exceptions.ChannelError``).
"""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote

from ..exceptions import Gone, Refused
from .payload import Media, Payload

if TYPE_CHECKING:
    from uuid import UUID

    from .http import Http

__all__ = [
    "Access",
    "Call",
    "Channel",
    "Field",
    "Found",
    "Limits",
    "Network",
    "Remote",
    "web_address",
]


@dataclass(frozen=True)
class Limits:
    """What a network takes. All of it can be stored, and be overruled by a server.

    ``rule`` names how ``length`` is counted (``counting.RULES``); ``with_image`` is the
    length of a text beside a picture, where it differs. ``ratio`` is width to
    height of a picture, ``longest`` its longer side in pixels; ``alt`` counts
    characters.
    """

    rule: str
    length: int
    bytes: int | None = None
    with_image: int | None = None
    images: int = 4
    alt: int = 1000
    ratio: tuple[int, int] | None = None
    longest: int = 2048
    image_bytes: int = 5_000_000

    def told(self, found: Mapping[str, Any]) -> Limits:
        """Return these limits with what a server said of itself, if it is sane."""
        known: dict[str, Any] = {
            name: value
            for name, value in found.items()
            if name in {"length", "bytes", "images", "alt", "longest", "image_bytes"}
            and isinstance(value, int)
            and value > 0
        }
        return replace(self, **known)


@dataclass(frozen=True)
class Field:
    """One thing that a person enters to connect an account."""

    name: str
    label: Any
    help_text: Any = ""
    is_secret: bool = False
    is_required: bool = True
    initial: str = ""


@dataclass(frozen=True)
class Network:
    """What is the same for all accounts of a network.

    ``composer`` opens the network's own form with ``{text}`` and ``{link}``.
    ``places_link`` tells whether the address stands in the text; else a card shows it.
    ``threads``, ``removes``, ``corrects``: what can be done there by the site.
    ``repeats``: the same call again makes no second post. ``proves``: that a post is
    not listed proves that it is not out, so that it may go out again.
    ``lives`` is how long a token is good from the day on which it is entered.
    ``interval`` is the least time between two posts of an account.
    """

    name: str
    label: Any
    limits: Limits
    fields: tuple[Field, ...] = ()
    channel: type[Channel] | None = None
    composer: str = ""
    places_link: bool = True
    has_card: bool = False
    needs_image: bool = False
    threads: bool = False
    removes: bool = False
    corrects: bool = False
    is_trial: bool = False
    repeats: bool = False
    proves: bool = False
    lives: dt.timedelta | None = None
    interval: dt.timedelta = dt.timedelta(seconds=5)

    @property
    def is_connectable(self) -> bool:
        """Tell whether the site posts there; templates would call ``channel``."""
        return self.channel is not None

    def composer_for(self, text: str, link: str) -> str:
        """Return the address of the network's own form, filled in where it can be."""
        return self.composer.format(text=quote(text), link=quote(link, safe=""))


@dataclass(frozen=True)
class Remote:
    """A post as the network knows it; ``more`` is whatever a channel needs besides."""

    id: str
    address: str = ""
    more: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """What a network says of an account."""

    identity: str
    handle: str
    name: str = ""
    address: str = ""
    limits: Mapping[str, int] = field(default_factory=dict)
    expires_at: dt.datetime | None = None


@dataclass(frozen=True)
class Call:
    """One post on its way: the same for every try, so that a try can be repeated.

    ``key`` names the publication, ``made_at`` is when it was to go
    out. ``kept`` are the
    network's ids of what was handed over before, by name. ``root`` and ``parent`` are
    the posts of a thread that it continues.
    """

    payload: Payload
    key: UUID
    made_at: dt.datetime
    kept: Mapping[str, Any] = field(default_factory=dict)
    root: Remote | None = None
    parent: Remote | None = None


Keep = Callable[[str, Any], None]


@dataclass
class Access:
    """How a channel gets into an account.

    ``server`` has no slash at its end. ``secret`` is what a person entered and must be
    kept from every log. ``session`` is short-lived, encrypted like it, and renewed by
    calling ``keep_session``. ``read`` returns the bytes of a picture.
    """

    server: str
    handle: str
    identity: str
    secret: Mapping[str, str]
    limits: Limits
    session: Mapping[str, str] = field(default_factory=dict)
    keep_session: Callable[[dict[str, str]], None] = lambda session: None
    read: Callable[[Media], bytes] = lambda media: b""


class Channel(ABC):
    """One account of a network."""

    network: ClassVar[Network]

    def __init__(self, access: Access, http: Http) -> None:
        self.access = access
        self.http = http

    @abstractmethod
    def check(self) -> Found:
        """Ask who this is and what it may. Nothing is posted."""

    def prepare(self, call: Call, keep: Keep) -> None:  # noqa: B027  (few need it)
        """Hand over what must be there before: ``keep`` stores each id at once.

        What ``call.kept`` has already is not handed over again.
        """

    @abstractmethod
    def publish(self, call: Call) -> Remote:
        """Publish. ``Lost`` is raised where it may have happened without an answer."""

    def verify(self, call: Call) -> Remote | None:
        """Look whether it is out; None if it is not listed.

        A network that cannot be asked raises ``Refused``.
        """
        raise Refused

    def correct(self, remote: Remote, call: Call) -> Remote:
        """Replace the text of a post."""
        raise Refused

    def remove(self, remote: Remote) -> None:
        """Take a post down; ``Gone`` if it is not there any more."""
        raise Gone

    def reactions(self, remote: Remote) -> dict[str, int]:
        """Return counts, never who: ``likes``, ``shares``, ``replies``."""
        return {}


def web_address(address: str) -> str:
    """Return an address that a network gave if it may stand in a link, or nothing."""
    fits = address.startswith(("https://", "http://")) and len(address) <= 500
    return address if fits else ""
