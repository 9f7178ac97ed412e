"""A page at Facebook.

Facebook has answered HTTP 500 and published all the same, and knows no key for a call:
so the page is read, for the code in our own address, before anything is repeated.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..exceptions import (
    ChannelError,
    Gone,
    Lost,
    NotReached,
    Refused,
    Throttled,
    Unauthorised,
)
from ..registry import register
from .base import Call, Channel, Field, Found, Keep, Limits, Network, Remote
from .http import Reply

__all__ = ["FacebookChannel"]

LOOKED_AT = 50
# Codes of the Graph API: the token, too many calls, "transient", nothing there.
TOKEN = {10, 102, 190, *range(200, 300)}
THROTTLED = {4, 17, 32, 341, 368, 613}
TRANSIENT = {1, 2}
DUPLICATE = 506
NOTHING_THERE = (100, 33)


class FacebookChannel(Channel):
    """One page, by its number and a token of the page."""

    def check(self) -> Found:
        page = self._asked(
            "GET",
            quote(self.access.handle, safe=""),
            params={"fields": "id,name,link"},
        ).fields()
        if not page.get("id"):
            raise NotReached("The answer does not name a page.")
        return Found(
            identity=str(page["id"]),
            handle=str(page["id"]),
            name=str(page.get("name") or ""),
            address=str(page.get("link") or ""),
        )

    def prepare(self, call: Call, keep: Keep) -> None:
        for media in call.payload.media:
            if media.name in call.kept:
                continue
            name = media.name.rpartition("/")[2]
            reply = self._asked(
                "POST",
                f"{self.access.identity}/photos",
                data={"published": "false", "alt_text_custom": media.alt},
                files={"source": (name, self.access.read(media), media.mime)},
            )
            found = str(reply.fields().get("id") or "")
            if not found:
                raise NotReached("No picture came back.")
            keep(media.name, found)

    def publish(self, call: Call) -> Remote:
        payload = call.payload
        form = {"message": payload.text}
        for number, media in enumerate(payload.media):
            fbid = json.dumps({"media_fbid": call.kept[media.name]})
            form[f"attached_media[{number}]"] = fbid
        if not payload.media:
            form["link"] = payload.link
        path = f"{self.access.identity}/feed"
        found = self._asked("POST", path, acts=True, data=form).fields()
        if not found.get("id"):
            raise Lost("The answer does not name a post.")
        return _remote(found)

    def verify(self, call: Call) -> Remote | None:
        reply = self._asked(
            "GET",
            f"{self.access.identity}/feed",
            params={
                "fields": "id,message,permalink_url,attachments{unshimmed_url}",
                "limit": LOOKED_AT,
            },
        )
        posts = reply.fields().get("data")
        if not isinstance(posts, list):
            raise NotReached("The answer is no list of posts.")
        if not posts:
            # A page that was posted to has posts: this token does not see them.
            raise Refused("No post of the page can be seen.")
        for one in posts:
            if isinstance(one, dict) and call.payload.code in json.dumps(one):
                return _remote(one)
        return None

    def correct(self, remote: Remote, call: Call) -> Remote:
        self._asked("POST", remote.id, data={"message": call.payload.text})
        return remote

    def remove(self, remote: Remote) -> None:
        try:
            self._asked("DELETE", remote.id)
        except Gone:
            # The same is said where the token may not do it: so look first.
            self._asked("GET", remote.id, params={"fields": "id"})
            raise Refused(_("The token may not remove this post.")) from None

    def reactions(self, remote: Remote) -> dict[str, int]:
        fields = "reactions.limit(0).summary(true),comments.limit(0).summary(true)"
        found = self._asked(
            "GET", remote.id, params={"fields": f"shares,{fields}"}
        ).fields()
        return {
            "likes": _total(found.get("reactions"), "summary", "total_count"),
            "shares": _total(found, "shares", "count"),
            "replies": _total(found.get("comments"), "summary", "total_count"),
        }

    def _asked(
        self, method: str, path: str, *, acts: bool = False, **given: Any
    ) -> Reply:
        def judge(reply: Reply) -> ChannelError | None:
            return _judge(reply, acts)

        return self.http.call(
            method,
            f"{settings.FACEBOOK_URL}/{settings.FACEBOOK_API}/{path}",
            acts=acts,
            judge=judge,
            headers={"Authorization": f"Bearer {self.access.secret.get('token', '')}"},
            **given,
        )


def _judge(reply: Reply, acts: bool) -> ChannelError | None:
    """Return what the code of an error means, if nothing may have been published."""
    error = reply.fields().get("error")
    if not isinstance(error, dict):
        return None
    if acts and reply.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Lost(str(error.get("message") or ""))  # Whatever code it names.
    code, words = error.get("code"), str(error.get("message") or "")
    if code in TOKEN:
        return Unauthorised(words)
    if code in THROTTLED:
        return Throttled(words)
    if code in TRANSIENT or code == DUPLICATE:
        return Lost(words) if acts else NotReached(words)
    if (code, error.get("error_subcode")) == NOTHING_THERE:
        return Gone(words)
    return None


def _remote(found: dict[str, Any]) -> Remote:
    name = str(found["id"])
    address = str(found.get("permalink_url") or f"https://www.facebook.com/{name}")
    return Remote(name, address)


def _total(found: Any, part: str, name: str) -> int:
    inner = found.get(part) if isinstance(found, dict) else None
    return int(inner.get(name) or 0) if isinstance(inner, dict) else 0


FacebookChannel.network = register(
    Network(
        name="facebook",
        label="Facebook",
        limits=Limits(
            rule="characters",
            length=63_206,
            images=10,
            longest=2048,
            image_bytes=4_000_000,
        ),
        fields=(
            Field(
                "handle",
                gettext_lazy("Number of the page"),
                gettext_lazy("Digits only."),
            ),
            Field(
                "token",
                gettext_lazy("Token of the page"),
                gettext_lazy(
                    "With the permissions pages_manage_posts and pages_read_engagement."
                ),
                is_secret=True,
            ),
        ),
        channel=FacebookChannel,
        composer="https://www.facebook.com/sharer/sharer.php?u={link}",
        removes=True,
        corrects=True,
        proves=True,
    )
)
