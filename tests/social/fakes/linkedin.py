from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from .base import Asked, Fake, Told

ORGANISATION = "5566778"
# What ends a commentary without a word if it is not escaped.
BARE = re.compile(r"(?<!\\)[|{}@\[\]()<>#*_~]")
TAG = re.compile(r"\{hashtag\|\\#\|\w+\}")


class LinkedIn(Fake):
    """The Posts API, which knows duplicates."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: set[str] = set()
        self.url = ""

    def is_publishing(self, asked: Asked) -> bool:
        return asked.method == "POST" and asked.path == "/rest/posts"

    def answer(self, asked: Asked) -> Told:
        if asked.headers.get("authorization") != f"Bearer {self.token}":
            return Told(401, {"message": "The token used in the request has expired"})
        if asked.path.startswith("/upload/"):
            self.pictures.add(asked.path.removeprefix("/upload/"))
            return Told(201)
        if not re.fullmatch(r"20\d{4}", asked.headers.get("linkedin-version", "")):
            return Told(426, {"message": "Requested version is not active"})
        name = unquote(asked.path.removeprefix("/rest/posts/"))
        match asked.method, asked.path:
            case "GET", path if path == f"/rest/organizations/{ORGANISATION}":
                return Told(
                    200,
                    {
                        "id": int(ORGANISATION),
                        "localizedName": "HE.CO",
                        "vanityName": "heco",
                    },
                )
            case "POST", "/rest/images":
                return self._picture()
            case "POST", "/rest/posts":
                return self._posted(asked.json)
            case "GET", _path if name in self.posts:
                return Told(200, {"id": name})
            case "POST", _path if name in self.posts:
                self.posts[name]["text"] = asked.json["patch"]["$set"]["commentary"]
                return Told(204)
            case "DELETE", _path if name in self.posts:
                del self.posts[name]
                return Told(204)
        return Told(404, {"message": "Not found"})

    def _picture(self) -> Told:
        urn = f"urn:li:image:C{self.next_number()}"
        return Told(
            200, {"value": {"uploadUrl": f"{self.url}/upload/{urn}", "image": urn}}
        )

    def _posted(self, body: dict[str, Any]) -> Told:
        if body["author"] != f"urn:li:organization:{ORGANISATION}":
            return Told(403, {"message": "ACCESS_DENIED"})
        text = body["commentary"]
        # It cuts at the first sign that is not escaped, and says nothing.
        bare = BARE.search(TAG.sub(lambda tag: "x" * len(tag.group()), text))
        shown = text[: bare.start()] if bare else text
        media = body.get("content", {}).get("media")
        if media and media["id"] not in self.pictures:
            return Told(400, {"message": "The media is not there"})
        for name, one in self.posts.items():
            if one["text"] == shown:
                words = f"Content is a duplicate of {name}"
                error = {"code": "DUPLICATE_POST", "description": words}
                details = {"inputErrors": [error]}
                message = f"Duplicate: {words}"
                return Told(422, {"message": message, "errorDetails": details})
        name = f"urn:li:share:{self.next_number()}"
        self.posts[name] = {"text": shown, "alt": media and media["altText"]}
        return Told(201, headers={"x-restli-id": name})
