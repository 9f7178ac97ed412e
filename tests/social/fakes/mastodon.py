from __future__ import annotations

from .base import Asked, Fake, Told


class Mastodon(Fake):
    """The client interface of Mastodon, without the memory for repeated calls."""

    def is_publishing(self, asked: Asked) -> bool:
        return asked.method == "POST" and asked.path == "/api/v1/statuses"

    def answer(self, asked: Asked) -> Told:
        if asked.headers.get("authorization") != f"Bearer {self.token}":
            return Told(401, {"error": "The access token is invalid"})
        _empty, _api, _version, *path = asked.path.split("/")
        match asked.method, path:
            case "GET", ["accounts", "verify_credentials"]:
                who = {"id": "1", "username": "heco", "display_name": "HE.CO"}
                return Told(200, who | {"url": "https://m.example/@heco"})
            case "GET", ["instance"]:
                taken = {"statuses": {"max_characters": 500}}
                return Told(200, {"configuration": taken})
            case "POST", ["media"]:
                if not asked.files.get("file", b"").startswith(b"\xff\xd8"):
                    return Told(422, {"error": "Validation failed: no picture"})
                return Told(200, {"id": str(self.next_number())})
            case "POST", ["statuses"]:
                number = str(self.next_number())
                self.posts[number] = {"text": asked.form["status"]}
                return Told(200, self._shown(number))
            case "GET", ["accounts", "1", "statuses"]:
                return Told(200, [self._shown(one) for one in reversed(self.posts)])
            case "PUT", ["statuses", one] if one in self.posts:
                self.posts[one]["text"] = asked.form["status"]
                return Told(200, self._shown(one))
            case "DELETE", ["statuses", one] if one in self.posts:
                del self.posts[one]
                return Told(200, {"id": one})
        return Told(404, {"error": "Record not found"})

    def _shown(self, number: str) -> dict[str, str]:
        return {
            "id": number,
            "url": f"https://m.example/@heco/{number}",
            "content": f"<p>{self.posts[number]['text']}</p>",
        }
