"""A menu or a block whose icon does not exist shows a gap."""

from __future__ import annotations

import re
from pathlib import Path

from wagtail.admin.icons import get_icons

ROOT = Path(__file__).resolve().parents[2]
APPS = ("core", "dissemination", "home", "news", "partners", "practices", "translation")
NAMED = re.compile(r"""\b(?:menu_)?icon(?:_name)?\s*=\s*["']([\w-]+)["']""")


def test_every_icon_that_is_named_exists() -> None:
    known = set(re.findall(r'id="icon-([\w-]+)"', get_icons()))
    named = {
        (name, str(path.relative_to(ROOT)))
        for app in APPS
        for path in (ROOT / app).rglob("*.py")
        for name in NAMED.findall(path.read_text())
    }
    assert len(named) > 20
    assert [one for one in sorted(named) if one[0] not in known] == []
