"""Bluesky, or any other server of the AT Protocol.

A post is a record under a key of our own, made of the publication: to put the same
record there again changes nothing. Links and hashtags are marked by their place in
bytes of UTF-8, which the server does not check.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from ..counting import Span, hashtags, links, short
from ..exceptions import ChannelError, Gone, Lost, NotReached, Refused, Unauthorised
from ..registry import register
from .base import Call, Channel, Field, Found, Keep, Limits, Network, Remote
from .http import Reply

__all__ = ["BlueskyChannel", "record_key"]

POSTS = "app.bsky.feed.post"
ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
KEY_LENGTH = 13
# What a server says of a token that was good once.
STALE = {"ExpiredToken", "InvalidToken"}
DENIED = {"AuthenticationRequired", "AccountTakedown", "AuthMissing", "BadJwt"}
ABSENT = {"RecordNotFound", "InvalidRequest"}


class BlueskyChannel(Channel):
    """One account; its sessions are kept, since 30 in five minutes are all it gets."""

    def check(self) -> Found:
        session = self._begun()
        did, handle = session["did"], session["handle"]
        return Found(
            identity=did,
            handle=handle,
            name=self._display_name(did),
            address=f"{settings.BLUESKY_WEB}/profile/{handle}",
        )

    def _display_name(self, did: str) -> str:
        try:
            found = self._record(did, "app.bsky.actor.profile", "self")
        except (Gone, Refused):
            return ""  # Nobody has to have a profile.
        value = found.get("value")
        return str(value.get("displayName") or "") if isinstance(value, dict) else ""

    def prepare(self, call: Call, keep: Keep) -> None:
        for media in call.payload.media:
            if media.name in call.kept:
                continue
            reply = self._asked(
                "POST",
                "com.atproto.repo.uploadBlob",
                content=self.access.read(media),
                headers={"Content-Type": media.mime},
            )
            blob = reply.fields().get("blob")
            if not isinstance(blob, dict):
                raise NotReached("No picture came back.")
            keep(media.name, blob)

    def publish(self, call: Call) -> Remote:
        key = record_key(call)
        reply = self._asked(
            "POST",
            "com.atproto.repo.putRecord",
            acts=True,
            json={
                "repo": self.access.identity,
                "collection": POSTS,
                "rkey": key,
                "record": record(call),
            },
        )
        found = reply.fields()
        if not found.get("uri") or not found.get("cid"):
            raise Lost("The answer does not name a post.")
        return self._remote(found, key)

    def verify(self, call: Call) -> Remote | None:
        key = record_key(call)
        try:
            found = self._record(self.access.identity, POSTS, key)
        except Gone:
            return None
        if not found.get("cid"):
            raise NotReached("The answer does not name a version.")
        return self._remote(found, key)

    def remove(self, remote: Remote) -> None:
        self._asked(
            "POST",
            "com.atproto.repo.deleteRecord",
            json={
                "repo": self.access.identity,
                "collection": POSTS,
                "rkey": remote.id.rpartition("/")[2],
            },
        )

    def reactions(self, remote: Remote) -> dict[str, int]:
        if not settings.BLUESKY_APPVIEW:
            return {}
        reply = self.http.call(
            "GET",
            f"{settings.BLUESKY_APPVIEW}/xrpc/app.bsky.feed.getPosts",
            params={"uris": remote.id},
        )
        posts = reply.fields().get("posts")
        one = posts[0] if isinstance(posts, list) and posts else {}
        if not isinstance(one, dict):
            return {}
        names = {"likes": "likeCount", "shares": "repostCount", "replies": "replyCount"}
        counts = {name: one.get(theirs) for name, theirs in names.items()}
        return {name: one for name, one in counts.items() if isinstance(one, int)}

    def _remote(self, found: Mapping[str, Any], key: str) -> Remote:
        address = f"{settings.BLUESKY_WEB}/profile/{self.access.identity}/post/{key}"
        return Remote(str(found["uri"]), address, {"cid": str(found["cid"])})

    def _record(self, repo: str, collection: str, key: str) -> dict[str, Any]:
        params = {"repo": repo, "collection": collection, "rkey": key}
        reply = self._asked("GET", "com.atproto.repo.getRecord", params=params)
        found = reply.fields()
        if not found.get("uri"):
            raise NotReached("The answer does not name a record.")
        return found

    def _asked(
        self, method: str, name: str, *, acts: bool = False, **given: Any
    ) -> Reply:
        """Call with the session that is kept; renew it once where it is too old.

        A call with an old token did nothing, so that it may be made again.
        """
        token = self.access.session.get("access") or self._begun()["access"]
        try:
            return self._called(method, name, token, acts, given)
        except _StaleToken:
            token = self._renewed()["access"]
            return self._called(method, name, token, acts, given)

    def _called(
        self, method: str, name: str, token: str, acts: bool, given: dict[str, Any]
    ) -> Reply:
        headers = {**given.get("headers", {}), "Authorization": f"Bearer {token}"}
        address = f"{self.access.server}/xrpc/{name}"
        asked = {**given, "headers": headers}
        return self.http.call(method, address, acts=acts, judge=_judge, **asked)

    def _begun(self) -> dict[str, str]:
        body = {
            "identifier": self.access.handle,
            "password": self.access.secret.get("password", ""),
        }
        return self._session("com.atproto.server.createSession", json=body)

    def _renewed(self) -> dict[str, str]:
        token = self.access.session.get("refresh", "")
        if not token:
            return self._begun()
        headers = {"Authorization": f"Bearer {token}"}
        try:
            return self._session("com.atproto.server.refreshSession", headers=headers)
        except (Unauthorised, Refused):
            return self._begun()

    def _session(self, name: str, **given: Any) -> dict[str, str]:
        address = f"{self.access.server}/xrpc/{name}"
        found = self.http.call("POST", address, judge=_judge, **given).fields()
        names = {
            "access": "accessJwt",
            "refresh": "refreshJwt",
            "did": "did",
            "handle": "handle",
        }
        session = {ours: str(found.get(theirs) or "") for ours, theirs in names.items()}
        if not session["access"] or not session["did"]:
            raise NotReached("This is no server of the AT Protocol.")
        self.access.session = session
        self.access.keep_session(session)
        return session


class _StaleToken(Unauthorised):
    """A session that has to be renewed."""


def _judge(reply: Reply) -> ChannelError | None:
    """Return what the protocol's own names of errors mean."""
    if reply.status < 400:
        return None
    found = reply.fields()
    name = str(found.get("error") or "")
    if name in STALE:
        return _StaleToken()
    if name in DENIED:
        return Unauthorised()
    if name in ABSENT and "not locate record" in str(found.get("message") or ""):
        return Gone()
    return Gone() if name == "RecordNotFound" else None


def record_key(call: Call) -> str:
    """Return the key of a post: a time of the AT Protocol (TID), the same at each try.

    Seconds are those of the post. What is below them comes from the publication, so
    that two posts of a second do not meet.
    """
    bits = call.key.int
    micros = int(call.made_at.timestamp()) * 1_000_000 + bits % 1_000_000
    number = micros << 10 | (bits >> 64) & 1023
    letters = []
    for _letter in range(KEY_LENGTH):
        number, rest = divmod(number, 32)
        letters.append(ALPHABET[rest])
    return "".join(reversed(letters))


def record(call: Call) -> dict[str, Any]:
    """Return the record of a post."""
    text, facets = marked(call.payload.text)
    made: dict[str, Any] = {
        "$type": POSTS,
        "text": text,
        "createdAt": _moment(call.made_at),
        "langs": [call.payload.language],
    }
    if facets:
        made["facets"] = facets
    if embed := _embed(call):
        made["embed"] = embed
    if call.root and call.parent:
        made["reply"] = {"root": _strong(call.root), "parent": _strong(call.parent)}
    return made


def _moment(when: dt.datetime) -> str:
    local = when.astimezone(dt.UTC).replace(tzinfo=None)
    return f"{local.isoformat(timespec='milliseconds')}Z"


def _strong(remote: Remote) -> dict[str, str]:
    return {"uri": remote.id, "cid": remote.more.get("cid", "")}


def marked(text: str) -> tuple[str, list[dict[str, Any]]]:
    """Return a text with short addresses, and where its links and hashtags are."""
    shown, facets, at = "", [], 0
    spans: list[tuple[Span, bool]] = [(one, True) for one in links(text)]
    spans += [(one, False) for one in hashtags(text)]
    for span, is_link in sorted(spans, key=lambda one: one[0].start):
        shown += text[at : span.start]
        begin = len(shown.encode())
        shown += short(span.value) if is_link else text[span.start : span.end]
        at = span.end
        feature = {"$type": "app.bsky.richtext.facet#tag", "tag": span.value}
        if is_link:
            feature = {"$type": "app.bsky.richtext.facet#link", "uri": span.value}
        facets.append(
            {
                "index": {"byteStart": begin, "byteEnd": len(shown.encode())},
                "features": [feature],
            }
        )
    return shown + text[at:], facets


def _embed(call: Call) -> dict[str, Any] | None:
    """Return the pictures of a post or, if it has none, a card of its link."""
    payload = call.payload
    if payload.media:
        images = [
            {
                "image": call.kept[one.name],
                "alt": one.alt,
                "aspectRatio": {"width": one.width, "height": one.height},
            }
            for one in payload.media
        ]
        return {"$type": "app.bsky.embed.images", "images": images}
    if payload.card:
        card = payload.card
        external = {
            "uri": card.address,
            "title": card.title,
            "description": card.text,
        }
        return {"$type": "app.bsky.embed.external", "external": external}
    return None


BlueskyChannel.network = register(
    Network(
        name="bluesky",
        label="Bluesky",
        limits=Limits(
            rule="bluesky",
            length=300,
            bytes=3000,
            images=4,
            alt=2000,
            longest=2000,
            image_bytes=1_000_000,
        ),
        fields=(
            Field("server", _("Server"), initial="https://bsky.social"),
            Field("handle", _("Handle"), _("Example: heco.bsky.social")),
            Field(
                "password",
                _("App password"),
                _(
                    "Not the password of the account: make one at Bluesky under "
                    "Settings, Privacy and security, App passwords."
                ),
                is_secret=True,
            ),
        ),
        channel=BlueskyChannel,
        composer="https://bsky.app/intent/compose?text={text}",
        has_card=True,
        threads=True,
        removes=True,
        repeats=True,
        proves=True,
    )
)
