from __future__ import annotations

import json
from typing import Any

from .base import Asked, Fake, Told

PAGE = "1112223334445"


class Facebook(Fake):
    """The Graph API of a page, as of v24.0."""

    def is_publishing(self, asked: Asked) -> bool:
        return asked.method == "POST" and asked.path.endswith("/feed")

    def limited(self, seconds: int | None) -> Told:
        return _wrong(32, "Page request limit reached")

    def answer(self, asked: Asked) -> Told:
        if asked.headers.get("authorization") != f"Bearer {self.token}":
            return _wrong(190, "Error validating access token: Session has expired")
        _empty, version, *path = asked.path.split("/")
        if version != "v24.0":
            return _wrong(2635, "You are calling a deprecated version of the Ads API")
        match asked.method, path:
            case "GET", [one] if one == PAGE:
                return Told(
                    200, {"id": PAGE, "name": "HE.CO", "link": "https://f.example/heco"}
                )
            case "GET", [one] if one in self.posts:
                return Told(200, {"id": one})
            case "GET", [one, "feed"] if one == PAGE:
                return self._feed()
            case "POST", [one, "photos"] if one == PAGE:
                return self._photo(asked)
            case "POST", [one, "feed"] if one == PAGE:
                return self._posted(asked)
            case "POST", [one] if one in self.posts:
                self.posts[one]["message"] = asked.form["message"]
                return Told(200, {"success": True})
            case "DELETE", [one] if one in self.posts:
                del self.posts[one]
                return Told(200, {"success": True})
        return _wrong(100, "Unsupported request: the object does not exist", 33)

    def _feed(self) -> Told:
        found = [
            {
                "id": name,
                "message": one["message"],
                "permalink_url": f"https://f.example/{name}",
            }
            for name, one in reversed(self.posts.items())
        ]
        old = {"id": f"{PAGE}_1", "message": "Welcome to our page"}
        return Told(200, {"data": [*found, old]})

    def _photo(self, asked: Asked) -> Told:
        if asked.form.get("published") != "false":
            return _wrong(100, "A picture of its own would be published")
        if not asked.files.get("source", b"").startswith(b"\xff\xd8"):
            return _wrong(324, "Missing or invalid image file")
        number = str(self.next_number())
        self.photos[number] = asked.form.get("alt_text_custom", "")
        return Told(200, {"id": number})

    def __init__(self) -> None:
        super().__init__()
        self.photos: dict[str, str] = {}

    def _posted(self, asked: Asked) -> Told:
        attached: list[Any] = []
        while (name := f"attached_media[{len(attached)}]") in asked.form:
            fbid = json.loads(asked.form[name])["media_fbid"]
            if fbid not in self.photos:
                return _wrong(100, "Invalid parameter: media_fbid")
            attached.append(self.photos[fbid])
        name = f"{PAGE}_{self.next_number()}"
        self.posts[name] = {"message": asked.form["message"], "alts": attached}
        return Told(200, {"id": name})


def _wrong(code: int, words: str, subcode: int | None = None) -> Told:
    error: dict[str, Any] = {"message": words, "type": "OAuthException", "code": code}
    if subcode:
        error["error_subcode"] = subcode
    return Told(400, {"error": error})
