from __future__ import annotations

from typing import Any

from .base import Asked, Fake, Told

DID = "did:plc:heco"


class Bluesky(Fake):
    """What a server of the AT Protocol does with records of one account."""

    def is_publishing(self, asked: Asked) -> bool:
        return asked.path.endswith("com.atproto.repo.putRecord")

    def answer(self, asked: Asked) -> Told:
        name = asked.path.removeprefix("/xrpc/")
        if name == "com.atproto.server.createSession":
            if asked.json["password"] != self.token:
                return _wrong(401, "AuthenticationRequired", "Invalid password")
            tokens = {"accessJwt": f"a-{self.token}", "refreshJwt": "r"}
            return Told(200, tokens | {"did": DID, "handle": "heco.test"})
        if asked.headers.get("authorization") != f"Bearer a-{self.token}":
            return _wrong(400, "InvalidToken", "Token could not be verified")
        match name:
            case "com.atproto.repo.uploadBlob":
                link = {"$link": f"b{self.next_number()}"}
                kind = asked.headers["content-type"]
                blob = {"$type": "blob", "ref": link, "mimeType": kind}
                return Told(200, {"blob": blob | {"size": len(asked.body)}})
            case "com.atproto.repo.putRecord":
                key = asked.json["rkey"]
                self.posts[key] = {"text": _whole(asked.json["record"])}
                return Told(200, _named(key))
            case "com.atproto.repo.getRecord":
                key = asked.query["rkey"]
                if key in self.posts:
                    return Told(200, _named(key) | {"value": {}})
                return _wrong(400, "RecordNotFound", f"Could not locate record: {key}")
            case "com.atproto.repo.deleteRecord":
                self.posts.pop(asked.json["rkey"], None)
                return Told(200, {})
        return _wrong(501, "MethodNotImplemented", name)


def _named(key: str) -> dict[str, Any]:
    return {"uri": f"at://{DID}/app.bsky.feed.post/{key}", "cid": f"c{key}"}


def _whole(record: dict[str, Any]) -> str:
    """Return a text with the addresses that its marks lead to."""
    parts = [one["features"][0].get("uri", "") for one in record.get("facets", [])]
    return " ".join([record["text"], *parts])


def _wrong(status: int, error: str, words: str) -> Told:
    return Told(status, {"error": error, "message": words})
