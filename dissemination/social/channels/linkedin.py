"""The page of an organisation at LinkedIn.

The same text again is refused as a duplicate, and the refusal names the post that is
there: so a repeated call finds it. Signs of its own markup are escaped, or the text is
cut without a word.
"""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from ..counting import hashtags
from ..exceptions import (
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

__all__ = ["LinkedInChannel", "escaped"]

RESERVED = re.compile(r"([\\|{}@\[\]()<>#*_~])")
URN = re.compile(r"urn:li:(?:share|ugcPost|activity):\d+")


class LinkedInChannel(Channel):
    """One organisation, by its number and a token of one of its administrators."""

    @property
    def _author(self) -> str:
        return f"urn:li:organization:{self.access.handle}"

    def check(self) -> Found:
        number = quote(self.access.handle, safe="")
        found = self._asked("GET", f"organizations/{number}").fields()
        if not found.get("id"):
            raise NotReached("The answer does not name an organisation.")
        name = str(found.get("vanityName") or "")
        return Found(
            identity=str(found["id"]),
            handle=str(found["id"]),
            name=str(found.get("localizedName") or ""),
            address=f"https://www.linkedin.com/company/{name}" if name else "",
        )

    def prepare(self, call: Call, keep: Keep) -> None:
        for media in call.payload.media:
            if media.name in call.kept:
                continue
            begun = self._asked(
                "POST",
                "images?action=initializeUpload",
                json={"initializeUploadRequest": {"owner": self._author}},
            ).fields()
            value = begun.get("value")
            told = value if isinstance(value, dict) else {}
            if not told.get("uploadUrl") or not told.get("image"):
                raise NotReached("No place for the picture came back.")
            self.http.call(
                "PUT",
                str(told["uploadUrl"]),
                content=self.access.read(media),
                headers={"Authorization": self._token, "Content-Type": media.mime},
            )
            keep(media.name, str(told["image"]))

    def publish(self, call: Call) -> Remote:
        try:
            reply = self._asked(
                "POST", "posts", acts=True, json=_post(self._author, call)
            )
        except Refused as error:
            if "DUPLICATE" in error.words.upper() and (
                there := URN.search(error.words)
            ):
                return self._seen(there.group(), error)
            raise
        name = reply.headers.get("x-restli-id", "")
        if not name:
            raise Lost("The answer does not name a post.")
        return _remote(name)

    def _seen(self, name: str, error: Refused) -> Remote:
        """Return the post that a refusal names, unless it is not there.

        A token that may write and not read has to take LinkedIn's word.
        """
        try:
            with suppress(Unauthorised, Refused):
                self._asked("GET", f"posts/{quote(name, safe='')}")
        except Gone:
            raise error from None
        except (NotReached, Throttled) as away:
            raise Lost(away.words) from None
        return _remote(name)

    def correct(self, remote: Remote, call: Call) -> Remote:
        self._asked(
            "POST",
            f"posts/{quote(remote.id, safe='')}",
            json={"patch": {"$set": {"commentary": escaped(call.payload.text)}}},
            method="PARTIAL_UPDATE",
        )
        return remote

    def remove(self, remote: Remote) -> None:
        path = f"posts/{quote(remote.id, safe='')}"
        self._asked("DELETE", path, method="DELETE")

    def reactions(self, remote: Remote) -> dict[str, int]:
        path = f"socialActions/{quote(remote.id, safe='')}"
        found = self._asked("GET", path).fields()
        likes = found.get("likesSummary") or {}
        comments = found.get("commentsSummary") or {}
        return {
            "likes": int(likes.get("totalLikes") or 0),
            "replies": int(comments.get("aggregatedTotalComments") or 0),
        }

    @property
    def _token(self) -> str:
        return f"Bearer {self.access.secret.get('token', '')}"

    def _asked(
        self,
        verb: str,
        path: str,
        *,
        acts: bool = False,
        method: str = "",
        **given: Any,
    ) -> Reply:
        headers = {
            "Authorization": self._token,
            "Linkedin-Version": settings.LINKEDIN_API,
            "X-Restli-Protocol-Version": "2.0.0",
        }
        if method:
            headers["X-RestLi-Method"] = method
        address = f"{settings.LINKEDIN_URL}/rest/{path}"
        return self.http.call(verb, address, acts=acts, headers=headers, **given)


def _post(author: str, call: Call) -> dict[str, Any]:
    payload = call.payload
    made: dict[str, Any] = {
        "author": author,
        "commentary": escaped(payload.text),
        "visibility": "PUBLIC",
        "distribution": {
            "feedDistribution": "MAIN_FEED",
            "targetEntities": [],
            "thirdPartyDistributionChannels": [],
        },
        "lifecycleState": "PUBLISHED",
        "isReshareDisabledByAuthor": False,
    }
    if payload.media:
        (media, *_more) = payload.media
        content = {"media": {"id": call.kept[media.name], "altText": media.alt}}
        made["content"] = content
    elif payload.card:
        card = payload.card
        made["content"] = {
            "article": {
                "source": card.address,
                "title": card.title,
                "description": card.text,
            }
        }
    return made


def escaped(text: str) -> str:
    """Return a text in LinkedIn's own markup, its hashtags as such."""
    made, at = "", 0
    for tag in hashtags(text):
        made += RESERVED.sub(r"\\\1", text[at : tag.start])
        made += "{hashtag|\\#|" + RESERVED.sub(r"\\\1", tag.value) + "}"
        at = tag.end
    return made + RESERVED.sub(r"\\\1", text[at:])


def _remote(name: str) -> Remote:
    return Remote(name, f"https://www.linkedin.com/feed/update/{name}/")


LinkedInChannel.network = register(
    Network(
        name="linkedin",
        label="LinkedIn",
        limits=Limits(
            rule="characters",
            length=3000,
            images=1,
            alt=4086,
            longest=2048,
            image_bytes=5_000_000,
        ),
        fields=(
            Field(
                "handle",
                _("Number of the organisation"),
                _("The digits in the address of its page for administrators."),
            ),
            Field(
                "token",
                _("Access token"),
                _("With the permission w_organization_social at least."),
                is_secret=True,
            ),
        ),
        channel=LinkedInChannel,
        composer="https://www.linkedin.com/sharing/share-offsite/?url={link}",
        has_card=True,
        removes=True,
        corrects=True,
        repeats=True,
        lives=dt.timedelta(days=60),
    )
)
