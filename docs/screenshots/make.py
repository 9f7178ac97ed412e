"""Take the screenshots of README and docs from the demo site, in a real browser.

    .venv/bin/python docs/screenshots/make.py

HECO_DATA names the data folder of a demo site to show; without it, one is built in a
temporary folder. The folder is copied first, so nothing in it changes.
"""

from __future__ import annotations

import io
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))
from tests.servers import chromium  # noqa: E402

PORT = os.environ.get("PORT", "8240")
BASE = f"http://127.0.0.1:{PORT}"
DESK, PHONE = (1280, 800), (390, 844)
LARGEST = 250_000  # bytes of one picture
# Where the pages are that the pictures show; run in a shell of the site.
PLACES = """
from django.contrib.auth import get_user_model
from django.urls import reverse
from partners.models import MeetingPage
from practices.models import PracticePage
from news.models import NewsPage
from dissemination.newsletter.models import IssuePage
names = ("coordinator", "officer", "translator-sl")
for user in get_user_model().objects.filter(username__in=names):
    user.set_password({password!r})
    user.save()
def first(model, code, order="path"):
    return model.objects.live().filter(locale__language_code=code).order_by(order)[0]
news = first(NewsPage, "en", "-date")
waiting = NewsPage.objects.filter(locale__language_code="sl").order_by("-date")[0]
print("meeting", first(MeetingPage, "en", "starts").url)
print("practice", first(PracticePage, "sl").url)
print("editor", f"/admin/pages/{{news.pk}}/edit/")
print("desk", f"/admin/desk/{{waiting.pk}}/")
issue = first(IssuePage, "en", "number")
print("issue", first(IssuePage, "mt", "number").url)
print("ready", reverse("sendings:ready", args=[issue.pk]))
print("channels", reverse("channels:page", args=[issue.pk]))
print("kit", reverse("channels:kit", args=[issue.pk]))
print("mail", reverse("sendings:preview", args=[issue.pk, "sl"]))
"""


@dataclass(frozen=True)
class Shot:
    name: str
    place: str
    size: tuple[int, int] = DESK
    dark: bool = False
    user: str = ""
    scale: float = 1
    # A mail runs no scripts, not even those that scroll it.
    is_mail: bool = False


SHOTS = (
    Shot("home-en", "/en/"),
    Shot("home-mt", "/mt/", PHONE, scale=1.5),
    Shot("practice-sl", "practice", PHONE, dark=True, scale=1.5),
    Shot("meeting-en", "meeting"),
    Shot("editor", "editor", user="officer"),
    Shot("desk", "desk", user="translator-sl"),
    Shot("newsletter-ready", "ready", user="coordinator"),
    Shot("channels-page", "channels", user="officer"),
    Shot("channels-kit", "kit", PHONE, user="officer", scale=1.5),
    Shot("newsletter-mail-sl", "mail", PHONE, user="coordinator", is_mail=True),
    Shot("newsletter-issue-mt", "issue", PHONE, dark=True, scale=1.5),
)


def manage(data: Path, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={**os.environ, "HECO_DATA": str(data), "BASE_URL": BASE},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout


@contextmanager
def site(data: Path) -> Iterator[None]:
    """Serve the data folder for as long as the pictures are taken."""
    server = subprocess.Popen(
        [sys.executable, "manage.py", "runserver", "--noreload", f"127.0.0.1:{PORT}"],
        cwd=ROOT,
        env={**os.environ, "HECO_DATA": str(data), "BASE_URL": BASE},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _attempt in range(100):
            time.sleep(0.3)
            try:
                urllib.request.urlopen(f"{BASE}/en/", timeout=5).close()
                break
            except urllib.error.URLError:
                if server.poll() is not None:
                    sys.exit(f"The site does not start; is port {PORT} in use?")
        yield
    finally:
        server.terminate()
        server.wait()


def open_page(browser: Browser, shot: Shot, password: str) -> Page:
    context = browser.new_context(
        base_url=BASE,
        viewport={"width": shot.size[0], "height": shot.size[1]},
        color_scheme="dark" if shot.dark else "light",
        device_scale_factor=shot.scale,
        reduced_motion="reduce",
        locale="en-GB",
    )
    page = context.new_page()
    if shot.user:
        page.goto("/admin/login/")
        page.fill("[name=username]", shot.user)
        page.fill("[name=password]", password)
        page.click("[type=submit]")
        page.wait_for_load_state()
    return page


def take(page: Page, address: str, is_mail: bool) -> bytes:
    """Return the first screen of a page, its lazy pictures and letters loaded."""
    page.goto(address)
    if is_mail:
        return page.screenshot()
    page.evaluate(
        """async () => {
            for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
                scrollTo(0, y);
                await new Promise(done => setTimeout(done, 120));
            }
            scrollTo(0, 0);
            await document.fonts.ready;
        }"""
    )
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(400)
    return page.screenshot()


def save(name: str, picture: bytes) -> None:
    """Write a picture with as many colours as fit into the largest size."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    for colours in (256, 192, 128, 96, 64, 48, 32):
        data = io.BytesIO()
        image.quantize(colours, dither=Image.Dither.NONE).save(
            data, "PNG", optimize=True
        )
        if data.tell() <= LARGEST:
            break
    path = HERE / f"{name}.png"
    path.write_bytes(data.getvalue())
    size = f"{data.tell()} bytes, {colours} colours"
    sys.stdout.write(f"{path.relative_to(ROOT)}: {size}\n")


def main() -> None:
    password = secrets.token_urlsafe(9)
    with tempfile.TemporaryDirectory(prefix="heco-shots-") as folder:
        data = Path(folder) / "data"
        if given := os.environ.get("HECO_DATA"):
            shutil.copytree(given, data)
        manage(data, "migrate", "--verbosity", "0")
        manage(data, "demo")
        code = PLACES.format(password=password)
        told = manage(data, "shell", "--no-imports", "--command", code)
        places = dict(line.split(" ", 1) for line in told.splitlines() if line)
        with site(data), sync_playwright() as playwright:
            browser = chromium.launch(playwright)
            for shot in SHOTS:
                page = open_page(browser, shot, password)
                save(
                    shot.name,
                    take(page, places.get(shot.place, shot.place), shot.is_mail),
                )
                page.context.close()
            browser.close()


if __name__ == "__main__":
    main()
