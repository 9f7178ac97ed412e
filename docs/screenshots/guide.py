"""Take the pictures of the translators' guides, each in its own language.

    .venv/bin/python docs/screenshots/guide.py

As ``make.py`` does for the others; the desk is shown on a phone. A copy of the demo
site gets a text that is new, and one of which a sentence has changed.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from docs.screenshots.make import (
    PHONE,
    Shot,
    manage,
    open_page,
    save,
    site,
)
from tests.servers import chromium

LANGUAGES = ("en", "sl", "it", "lt", "nl", "mt", "bg")
# Prepares the site, and prints where the pictures are taken.
PREPARE = """
import json
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.models import Locale
from wagtail.users.models import UserProfile
from core.people.enums import Role
from core.pages.models import SitePage
from home.models import StandardPage
from news.models import NewsPage
from partners.models import PartnerPage
from practices.models import PracticePage
from translation import actions, localize
from translation.desk.glossary import terms_in
from translation.models import LocaleMember
def republished(page, **fields):
    draft = page.get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return draft
places = {{}}
for number, code in enumerate({languages!r}):
    locale = Locale.objects.get(language_code=code)
    user = get_user_model().objects.create_user("guide-" + code, password={password!r})
    user.groups.add(Group.objects.get(name=Role.TRANSLATOR))
    told = dict(preferred_language=code)
    UserProfile.objects.update_or_create(user=user, defaults=told)
    LocaleMember.objects.create(user=user, locale=locale, role="reviewer")
    sources = SitePage.objects.sources().live().exclude(locale=locale)
    here = SitePage.objects.filter(locale=locale).values("translation_key")
    done = sources.filter(translation_key__in=here)
    done = list(done.type(StandardPage, PartnerPage, PracticePage))
    old = done[number % len(done)].specific
    republished(old, teaser=old.teaser.rstrip(".") + " (HE.CO).")
    one = done[-1]
    for one in sources.exclude(translation_key__in=here).type(PracticePage, NewsPage):
        opened = actions.start(one.specific, locale, None)
        if terms_in(localize.segments_of(opened), one.locale, locale):
            break
    places[code] = dict(changed=old.get_translation(locale).pk,
                        text=one.get_translation(locale).pk)
print(json.dumps(places))
"""


def show_text(page: Page, address: str, chosen: str) -> bytes:
    """Return a picture of the first text that has what ``chosen`` selects, if any."""
    page.goto(address)
    rows = page.locator("[data-row]")
    fitting = rows.filter(has=page.locator(chosen))
    row = fitting.first if fitting.count() else rows.nth(1)
    row.evaluate(
        """one => {
            const field = one.querySelector("[name^='text-']");
            field.form.dispatchEvent(new CustomEvent("show", {detail: field}));
            scrollTo(0, one.getBoundingClientRect().top + scrollY - 60);
        }"""
    )
    page.wait_for_timeout(400)
    return page.screenshot()


def main() -> None:
    password = secrets.token_urlsafe(9)
    with tempfile.TemporaryDirectory(prefix="heco-guide-") as folder:
        data = Path(folder) / "data"
        if given := os.environ.get("HECO_DATA"):
            shutil.copytree(given, data)
        manage(data, "migrate", "--verbosity", "0")
        manage(data, "demo")
        code = PREPARE.format(password=password, languages=LANGUAGES)
        told = manage(data, "shell", "--no-imports", "--command", code)
        places = json.loads(told.splitlines()[-1])
        with site(data), sync_playwright() as playwright:
            browser = chromium.launch(playwright)
            for language in LANGUAGES:
                shot = Shot("", "", PHONE, user=f"guide-{language}", scale=1.25)
                page = open_page(browser, shot, password)
                page.goto(f"/admin/desk/?language={language}")
                page.wait_for_timeout(400)
                save(f"guide-{language}-list", page.screenshot())
                for name, chosen in (("text", ".desk-terms"), ("changed", "ins")):
                    address = f"/admin/desk/{places[language][name]}/"
                    picture = show_text(page, address, chosen)
                    save(f"guide-{language}-{name}", picture)
                page.context.close()
            browser.close()


if __name__ == "__main__":
    main()
