"""A channel at Telegram, written by a bot that is one of its administrators.

A bot cannot read what it wrote, and a repeated call makes a second post: whether a post
is out after a lost answer is for a person to say. The token is part of each address.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..counting import RULES, Span, hashtags, links
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
from .base import Call, Channel, Field, Found, Limits, Network, Remote
from .http import Reply

__all__ = ["TelegramChannel"]

MAY_POST = {"creator", "administrator"}
NOT_FOUND = ("message to delete not found", "message to edit not found")


class TelegramChannel(Channel):
    """One channel, named as ``@name`` or by its number."""

    def check(self) -> Found:
        me = _object(self._asked("getMe"))
        chat = _object(self._asked("getChat", chat_id=self.access.handle))
        member = _object(
            self._asked("getChatMember", chat_id=chat.get("id"), user_id=me.get("id"))
        )
        may_post = member.get("can_post_messages") is not False
        if member.get("status") not in MAY_POST or not may_post:
            raise Unauthorised(_("The bot is no administrator of this channel."))
        name = str(chat.get("username") or "")
        return Found(
            identity=str(chat["id"]),
            handle=f"@{name}" if name else str(chat["id"]),
            name=str(chat.get("title") or ""),
            address=f"https://t.me/{name}" if name else "",
        )

    def publish(self, call: Call) -> Remote:
        payload = call.payload
        given: dict[str, Any] = {"chat_id": self.access.identity}
        if call.parent:
            given["reply_parameters"] = {"message_id": int(call.parent.id)}
        if payload.media:
            (media, *_more) = payload.media
            file = (media.name.rpartition("/")[2], self.access.read(media), media.mime)
            given |= {"caption": payload.text, "caption_entities": _marks(payload.text)}
            told = self._asked("sendPhoto", acts=True, files={"photo": file}, **given)
        else:
            given |= {"text": payload.text, "entities": _marks(payload.text)}
            told = self._asked("sendMessage", acts=True, **given)
        number = _object(told).get("message_id")
        if not number:
            raise Lost("The answer does not name a post.")
        return Remote(str(number), self._address(str(number)))

    def correct(self, remote: Remote, call: Call) -> Remote:
        # To say the same again after a lost answer is no mistake.
        with suppress(_Unchanged):
            self._edit(remote, call)
        return remote

    def _edit(self, remote: Remote, call: Call) -> None:
        text = call.payload.text
        given: dict[str, Any] = {
            "chat_id": self.access.identity,
            "message_id": remote.id,
        }
        if call.payload.media:
            self._asked(
                "editMessageCaption",
                caption=text,
                caption_entities=_marks(text),
                **given,
            )
        else:
            self._asked("editMessageText", text=text, entities=_marks(text), **given)

    def remove(self, remote: Remote) -> None:
        self._asked("deleteMessage", chat_id=self.access.identity, message_id=remote.id)

    def _address(self, number: str) -> str:
        name = self.access.handle
        if name.startswith("@"):
            return f"https://t.me/{name[1:]}/{number}"
        return f"https://t.me/c/{self.access.identity.removeprefix('-100')}/{number}"

    def _asked(
        self, method: str, *, acts: bool = False, files: Any = None, **fields: Any
    ) -> Any:
        token = self.access.secret.get("token", "")
        form = {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in fields.items()
            if value not in (None, [])
        }
        reply = self.http.call(
            "POST",
            f"{settings.TELEGRAM_URL}/bot{token}/{method}",
            acts=acts,
            judge=_judge,
            data=form,
            files=files,
        )
        told = reply.fields()
        if told.get("ok") is not True:
            raise (Lost if acts else NotReached)("The answer cannot be read.")
        return told.get("result")


class _Unchanged(Refused):
    """The text is there already."""


def _judge(reply: Reply) -> ChannelError | None:
    """Return what Telegram says in the body, where it says something."""
    told = reply.fields()
    if told.get("ok") is not False:
        # 404 without words of Telegram's own: a token that never was one.
        return Unauthorised() if reply.status == 404 else None
    words = str(told.get("description") or "")
    match told.get("error_code"):
        case 401 | 403 | 404:
            return Unauthorised(words)
        case 429:
            wait = _object(told.get("parameters")).get("retry_after")
            return Throttled(words, float(wait) if isinstance(wait, int) else None)
    if "message is not modified" in words.lower():
        return _Unchanged(words)
    return Gone(words) if any(one in words.lower() for one in NOT_FOUND) else None


def _object(found: Any) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}


def _marks(text: str) -> list[dict[str, Any]]:
    """Return where links and hashtags are, in units of UTF-16."""
    spans: list[tuple[Span, str]] = [(one, "url") for one in links(text)]
    spans += [(one, "hashtag") for one in hashtags(text)]
    count = RULES["utf16"].count
    return [
        {
            "type": kind,
            "offset": count(text[: one.start]),
            "length": count(text[one.start : one.end]),
        }
        for one, kind in sorted(spans, key=lambda pair: pair[0].start)
    ]


TelegramChannel.network = register(
    Network(
        name="telegram",
        label="Telegram",
        limits=Limits(
            rule="utf16",
            length=4096,
            with_image=1024,
            images=1,
            longest=2048,
            image_bytes=5_000_000,
        ),
        fields=(
            Field("handle", gettext_lazy("Channel"), gettext_lazy("Example: @heco")),
            Field(
                "token",
                gettext_lazy("Token of the bot"),
                gettext_lazy(
                    "@BotFather gives it. Make the bot an administrator of the channel."
                ),
                is_secret=True,
            ),
        ),
        channel=TelegramChannel,
        composer="https://t.me/share/url?url={link}&text={text}",
        threads=True,
        removes=True,
        corrects=True,
    )
)
