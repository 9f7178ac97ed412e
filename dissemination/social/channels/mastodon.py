"""Mastodon, and every server that speaks its interface (snac, GoToSocial, Pleroma …).

A repeated call is recognised by its Idempotency-Key for an hour, but some servers
ignore it: so the account's own posts are looked through before anything is repeated.
"""

from __future__ import annotations

import time
from contextlib import suppress
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..exceptions import ChannelError, Gone, Lost, NotReached, Refused, Unauthorised
from ..registry import register
from .base import Call, Channel, Field, Found, Keep, Limits, Network, Remote
from .http import Reply

__all__ = ["MastodonChannel"]

LOOKED_AT = 40
# A picture may be worked on for a while before it can be shown.
ROUNDS, PAUSE = 20, 1.0
PENDING = 206


class MastodonChannel(Channel):
    """One account, by a token that its owner made for this site."""

    def check(self) -> Found:
        try:
            who = self._asked("GET", "v1/accounts/verify_credentials").fields()
        except Refused as error:
            # Some servers say so instead of 401.
            raise Unauthorised(error.words) from None
        if not who.get("id"):
            raise NotReached("This is no server with the interface of Mastodon.")
        host = self.access.server.partition("://")[2]
        return Found(
            identity=str(who["id"]),
            handle=f"@{who.get('username') or ''}@{host}",
            name=str(who.get("display_name") or ""),
            address=str(who.get("url") or ""),
            limits=self._limits(),
        )

    def _limits(self) -> dict[str, int]:
        """Return what the server says that it takes; it may say nothing."""
        said: dict[str, Any] = {}
        for path in ("v2/instance", "v1/instance"):
            with suppress(Gone, Refused):
                said = _part(self._asked("GET", path).fields(), "configuration")
            if said:
                break
        statuses = _part(said, "statuses")
        media = _part(said, "media_attachments")
        found = {
            "length": statuses.get("max_characters"),
            "images": statuses.get("max_media_attachments"),
            "alt": media.get("description_limit"),
            "image_bytes": media.get("image_size_limit"),
        }
        return {name: one for name, one in found.items() if isinstance(one, int)}

    def prepare(self, call: Call, keep: Keep) -> None:
        for media in call.payload.media:
            if media.name in call.kept:
                continue
            name = media.name.rpartition("/")[2]
            reply = self._asked(
                "POST",
                "v2/media",
                files={"file": (name, self.access.read(media), media.mime)},
                data={"description": media.alt},
            )
            found = str(reply.fields().get("id") or "")
            if not found:
                raise NotReached("No picture came back.")
            if reply.status != 200:
                self._await(found)
            keep(media.name, found)

    def _await(self, media: str) -> None:
        for _round in range(ROUNDS):
            if self._asked("GET", f"v1/media/{quote(media)}").status != PENDING:
                return
            time.sleep(PAUSE)
        raise NotReached("The picture is still being worked on.")

    def publish(self, call: Call) -> Remote:
        reply = self._asked(
            "POST",
            "v1/statuses",
            acts=True,
            data=_status(call) | {"visibility": "public"},
            headers={"Idempotency-Key": str(call.key)},
        )
        found = reply.fields()
        if not found.get("id"):
            raise Lost("The answer does not name a post.")
        return _remote(found)

    def verify(self, call: Call) -> Remote | None:
        account = quote(self.access.identity)
        reply = self._asked(
            "GET", f"v1/accounts/{account}/statuses", params={"limit": LOOKED_AT}
        )
        posts = reply.json()
        if not isinstance(posts, list):
            raise NotReached("The answer is no list of posts.")
        for one in posts:
            if isinstance(one, dict) and call.payload.code in str(one.get("content")):
                return _remote(one)
        return None

    def correct(self, remote: Remote, call: Call) -> Remote:
        path = f"v1/statuses/{quote(remote.id)}"
        reply = self._asked("PUT", path, data=_status(call))
        found = reply.fields()
        return _remote(found) if found.get("id") else remote

    def remove(self, remote: Remote) -> None:
        path = f"v1/statuses/{quote(remote.id)}"
        try:
            self._asked("DELETE", path)
        except Gone:
            # Either the post is not there, or the server does not know this call.
            self._asked("GET", path)
            raise Refused(_("This server does not let posts be removed.")) from None

    def reactions(self, remote: Remote) -> dict[str, int]:
        found = self._asked("GET", f"v1/statuses/{quote(remote.id)}").fields()
        names = {
            "likes": "favourites_count",
            "shares": "reblogs_count",
            "replies": "replies_count",
        }
        return {name: int(found.get(theirs) or 0) for name, theirs in names.items()}

    def _asked(
        self, method: str, path: str, *, acts: bool = False, **given: Any
    ) -> Reply:
        token = self.access.secret.get("token", "")
        headers = {**given.pop("headers", {}), "Authorization": f"Bearer {token}"}
        address = f"{self.access.server}/api/{path}"
        return self.http.call(
            method, address, acts=acts, judge=_judge, headers=headers, **given
        )


def _judge(reply: Reply) -> ChannelError | None:
    """Return a refusal for 403: it is about this post, the token may be good."""
    return Refused() if reply.status == HTTPStatus.FORBIDDEN else None


def _part(found: dict[str, Any], name: str) -> dict[str, Any]:
    part = found.get(name)
    return part if isinstance(part, dict) else {}


def _status(call: Call) -> dict[str, Any]:
    payload = call.payload
    made: dict[str, Any] = {"status": payload.text, "language": payload.language}
    if payload.media:
        made["media_ids[]"] = [call.kept[one.name] for one in payload.media]
    if call.parent:
        made["in_reply_to_id"] = call.parent.id
    return made


def _remote(found: dict[str, Any]) -> Remote:
    address = str(found.get("url") or found.get("uri") or "")
    return Remote(str(found["id"]), address)


MastodonChannel.network = register(
    Network(
        name="mastodon",
        label="Mastodon",
        limits=Limits(
            rule="mastodon",
            length=500,
            images=4,
            alt=1500,
            longest=2048,
            image_bytes=8_000_000,
        ),
        fields=(
            Field(
                "server",
                gettext_lazy("Server"),
                gettext_lazy("Example: https://mastodon.social"),
            ),
            Field(
                "token",
                gettext_lazy("Access token"),
                gettext_lazy(
                    "On the server: Preferences, Development, New application, with "
                    "the scopes read and write."
                ),
                is_secret=True,
            ),
        ),
        channel=MastodonChannel,
        threads=True,
        removes=True,
        corrects=True,
        proves=True,
    )
)
