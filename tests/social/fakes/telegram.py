from __future__ import annotations

import json
from typing import Any

from .base import Asked, Fake, Told

CHANNEL = -1001234567890


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class Telegram(Fake):
    """The Bot API: everything is POST, the token stands in the address."""

    def is_publishing(self, asked: Asked) -> bool:
        return asked.path.endswith(("/sendMessage", "/sendPhoto"))

    def limited(self, seconds: int | None) -> Told:
        return _wrong(429, "Too Many Requests", retry_after=seconds or 3)

    def answer(self, asked: Asked) -> Told:
        _empty, bot, method = asked.path.split("/")
        if bot != f"bot{self.token}":
            return _wrong(401, "Unauthorized")
        handler = getattr(self, f"_{method}", None)
        return handler(asked) if handler else _wrong(404, "Not Found: method not found")

    def _getMe(self, asked: Asked) -> Told:
        return _good({"id": 7, "is_bot": True, "username": "heco_bot"})

    def _getChat(self, asked: Asked) -> Told:
        if asked.form["chat_id"] != "@heco":
            return _wrong(400, "Bad Request: chat not found")
        chat = {"id": CHANNEL, "type": "channel", "title": "HE.CO", "username": "heco"}
        return _good(chat)

    def _getChatMember(self, asked: Asked) -> Told:
        return _good({"status": "administrator", "can_post_messages": True})

    def _sendMessage(self, asked: Asked) -> Told:
        return self._sent(asked, asked.form.get("text", ""), 4096, "entities")

    def _sendPhoto(self, asked: Asked) -> Told:
        if not asked.files.get("photo", b"").startswith(b"\xff\xd8"):
            return _wrong(400, "Bad Request: there is no photo in the request")
        text = asked.form.get("caption", "")
        return self._sent(asked, text, 1024, "caption_entities")

    def _sent(self, asked: Asked, text: str, most: int, marks: str) -> Told:
        if asked.form.get("chat_id") != str(CHANNEL):
            return _wrong(400, "Bad Request: chat not found")
        if units(text) > most:
            return _wrong(400, "Bad Request: message is too long")
        for mark in json.loads(asked.form.get(marks, "[]")):
            if mark["offset"] + mark["length"] > units(text):
                return _wrong(400, "Bad Request: entity out of bounds")
        number = self.next_number()
        self.posts[str(number)] = {"text": text, "marks": asked.form.get(marks)}
        return _good({"message_id": number, "chat": {"id": CHANNEL}})

    def _editMessageCaption(self, asked: Asked) -> Told:
        return self._edited(asked, asked.form["caption"])

    def _editMessageText(self, asked: Asked) -> Told:
        return self._edited(asked, asked.form["text"])

    def _edited(self, asked: Asked, text: str) -> Told:
        if asked.form["message_id"] not in self.posts:
            return _wrong(400, "Bad Request: message to edit not found")
        if self.posts[asked.form["message_id"]]["text"] == text:
            return _wrong(400, "Bad Request: message is not modified")
        self.posts[asked.form["message_id"]]["text"] = text
        return _good({"message_id": int(asked.form["message_id"])})

    def _deleteMessage(self, asked: Asked) -> Told:
        if not self.posts.pop(asked.form["message_id"], None):
            return _wrong(400, "Bad Request: message to delete not found")
        return _good(True)


def _good(result: Any) -> Told:
    return Told(200, {"ok": True, "result": result})


def _wrong(code: int, words: str, **parameters: int) -> Told:
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": words}
    if parameters:
        body["parameters"] = parameters
    return Told(code, body)
