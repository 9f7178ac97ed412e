"""Our requests against those of the networks' own libraries, for the same post."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import json
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest

from dissemination.social.channels import Access, Call, Http, Media, Payload, Remote
from dissemination.social.channels.bluesky import record
from dissemination.social.channels.mastodon import MastodonChannel
from dissemination.social.channels.telegram import TelegramChannel

from .fakes.base import Asked, Fake, Told

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

TOKEN = "7:the-secret-token"
CHAT = "-1001234567890"
TEXT = "👨‍👩‍👧 ħobż\n\nhttps://example.org/@name?via=0123456789\n\n#heritage"
PICTURE = Media("social/a.jpg", "image/jpeg", 1, 1, "Four people", 6)
KEY = uuid.UUID(int=7)


class Taking(Fake):
    """Says yes to everything, and remembers what was asked."""

    def is_publishing(self, asked: Asked) -> bool:
        return False

    def answer(self, asked: Asked) -> Told:
        if asked.path.startswith("/bot"):
            chat = {"id": int(CHAT), "type": "channel"}
            sent: Any = {"message_id": 5, "date": 1, "chat": chat}
            if asked.path.endswith("/getMe"):
                sent = {"id": 7, "is_bot": True, "first_name": "b", "username": "b"}
            if asked.path.endswith("/deleteMessage"):
                sent = True
            return Told(200, {"ok": True, "result": sent})
        told = {"id": "9", "url": "https://m.example/9", "type": "image", "content": ""}
        return Told(200, told | {"version": "4.2.0"})


@pytest.fixture
def taking(settings: Any) -> Any:
    fake = Taking()
    with fake.running() as url:
        settings.SOCIAL_PRIVATE_SERVERS = [url.removeprefix("http://")]
        settings.TELEGRAM_URL = fake.url = url
        yield fake


def channel(kind: Any, url: str) -> Any:
    limits = kind.network.limits
    access = Access(url, "@heco", CHAT, {"token": TOKEN}, limits)
    access.read = lambda media: b"\xff\xd8jpeg"
    return kind(access, Http([TOKEN]))


def call(*media: Media, parent: Remote | None = None, **kept: Any) -> Call:
    payload = Payload(text=TEXT, language="en", code="0123456789", media=media)
    return Call(payload, KEY, dt.datetime.now(dt.UTC), kept, parent, parent)


def said(fake: Taking) -> list[tuple[Any, ...]]:
    """Return what was asked, without what says nothing, and forget it."""
    found = []
    for one in fake.asked:
        form = one.form
        if not form and not one.files:
            form = {name: values[-1] for name, values in parse_qs(one.body).items()}
        plain = {
            str(name): value if name == "text" else _read(value)
            for name, value in form.items()
            if value not in ("", "[]", "{}") and name != "sensitive"
        }
        if not one.path.endswith(("/getMe", "/instance", "/instance/")):
            found.append((one.method, one.path, plain, sorted(one.files)))
    fake.asked.clear()
    return found


def _read(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


def test_mastodon_gets_what_its_library_sends(taking):
    from mastodon import Mastodon

    ours = channel(MastodonChannel, taking.url)
    ours.publish(call(PICTURE, parent=Remote("3"), **{PICTURE.name: "9"}))
    key = taking.asked[0].headers["idempotency-key"]
    mine = said(taking)
    theirs = Mastodon(
        access_token=TOKEN,
        api_base_url=taking.url,
        version_check_mode="none",
        mastodon_version="4.2.0",
    )
    theirs.status_post(
        TEXT,
        in_reply_to_id="3",
        media_ids=["9"],
        visibility="public",
        language="en",
        idempotency_key=str(KEY),
    )
    assert taking.asked[-1].headers["idempotency-key"] == key
    assert said(taking)[-1:] == mine


def test_telegram_gets_what_its_library_sends(taking):
    import telegram

    ours = channel(TelegramChannel, taking.url)
    ours.publish(call(parent=Remote("3")))
    ours.publish(call(PICTURE))
    ours.correct(Remote("5"), call())
    ours.correct(Remote("5"), call(PICTURE))
    ours.remove(Remote("5"))
    mine = said(taking)
    marks = mine[0][2]["entities"]
    entities = [telegram.MessageEntity(**one) for one in marks]
    in_units = TEXT.encode("utf-16-le")
    assert [
        in_units[2 * one.offset : 2 * (one.offset + one.length)].decode("utf-16-le")
        for one in entities
    ] == ["https://example.org/@name?via=0123456789", "#heritage"]

    async def send() -> None:
        async with telegram.Bot(TOKEN, base_url=f"{taking.url}/bot") as bot:
            reply = telegram.ReplyParameters(3)
            photo = io.BytesIO(b"\xff\xd8jpeg")
            marked = {"caption": TEXT, "caption_entities": entities}
            await bot.send_message(
                CHAT, TEXT, entities=entities, reply_parameters=reply
            )
            await bot.send_photo(CHAT, photo, filename="a.jpg", **marked)
            await bot.edit_message_text(TEXT, CHAT, 5, entities=entities)
            await bot.edit_message_caption(CHAT, 5, **marked)
            await bot.delete_message(CHAT, 5)

    # The browser of other tests has an event loop in this thread.
    with ThreadPoolExecutor(1) as another:
        another.submit(asyncio.run, send()).result()
    assert said(taking) == mine


def test_bluesky_gets_the_marks_that_its_library_makes():
    from atproto import client_utils, models

    ours = record(call())
    link = "https://example.org/@name?via=0123456789"
    built = (
        client_utils.TextBuilder()
        .text("👨‍👩‍👧 ħobż\n\n")
        .link("example.org/@name?via=0123…", link)
        .text("\n\n")
        .tag("#heritage", "heritage")
    )
    post = models.AppBskyFeedPost.Record(
        text=built.build_text(),
        facets=built.build_facets(),
        created_at=ours["createdAt"],
        langs=["en"],
    )
    theirs = json.loads(models.utils.get_model_as_json(post))
    assert _without_kinds(theirs) == ours


def _without_kinds(found: Any) -> Any:
    """Leave out the kinds of parts that have but one, which nobody has to name."""
    named = {"app.bsky.richtext.facet", "app.bsky.richtext.facet#byteSlice"}
    if isinstance(found, list):
        return [_without_kinds(one) for one in found]
    if not isinstance(found, dict):
        return found
    return {
        name: _without_kinds(one)
        for name, one in found.items()
        if not (name == "$type" and one in named)
    }
