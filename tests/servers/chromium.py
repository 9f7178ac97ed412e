"""The system's Chromium, driven by Playwright; nothing is downloaded."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
# The sandbox needs rights that root and containers lack, and only pages of our
# own are visited. The rest keeps the browser from talking to its maker.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class NoBrowser(Exception):
    """There is no browser; the text is one line naming the way out."""


def find() -> str:
    """Return the path of the browser; CHROMIUM names another one."""
    for name in (os.environ.get("CHROMIUM"), *NAMES):
        if name and (path := shutil.which(name)):
            return path
    raise NoBrowser(
        "The browser tests need Chromium. Run: sudo apt-get install chromium "
        "(or leave them out: make test BROWSER=0)"
    )


def launch(playwright: Playwright) -> Browser:
    """Start the browser with an empty profile that goes when it ends."""
    return playwright.chromium.launch(
        executable_path=find(), headless=True, chromium_sandbox=False, args=FLAGS
    )
