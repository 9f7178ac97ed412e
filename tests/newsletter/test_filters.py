"""What a filter of spam says of an issue; its words alone, without asking the network.

SpamAssassin from Debian, where it is installed. rspamd was asked by hand: without the
records of a real host it has nothing to say but that they are missing.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import Any

import pytest
from django.utils import timezone

from dissemination.newsletter.rendering import READER, Template, render
from dissemination.newsletter.rendering.mime import Envelope
from tests.factories import make_image, make_site

from .pages import all_blocks, make_archive, make_issue

POINTS = re.compile(r"^ *(-?\d+\.\d) +([A-Z][A-Z0-9_]+)", re.MULTILINE)
HOST = "kruh-in-knjige.eu"


@pytest.fixture
def spamassassin() -> str:
    if found := shutil.which("spamassassin"):
        return found
    pytest.skip("What a filter says of the mail needs spamassassin.")


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "mt", "bg"])
def test_a_filter_holds_nothing_against_an_issue(
    spamassassin: str, settings: Any, language: str
) -> None:
    settings.WAGTAILADMIN_BASE_URL = f"https://{HOST}"
    settings.WAGTAIL_SITE_NAME = "HE.CO"  # which looks like the name of a host
    make_site(("en", "mt", "bg"))
    issue = make_issue(
        make_archive(language), items=all_blocks(), hero=make_image(), hero_alt="Oven"
    )
    envelope = Envelope(
        sender=f"HE.CO <news@{HOST}>",
        reply_to="",
        list_name="HE.CO",
        list_id=f"newsletter.{HOST}",
        campaign="c1",
        leave=f"https://{HOST}/{language}/newsletter/one-click/{READER}/",
        leave_mail=f"leave@{HOST}",
        date=timezone.now(),
    )
    shown = render(issue, language)
    template = Template(
        envelope, language, "edge", (shown.subject, shown.text, shown.html)
    )
    mail = template.render("ana@example.org", "token", f"<0123456789abcdef@{HOST}>")
    said = subprocess.run(
        [spamassassin, "--local", "--test-mode"],
        input=mail,
        capture_output=True,
        check=True,
    ).stdout.decode(errors="replace")
    points = {name: float(score) for score, name in POINTS.findall(said)}
    assert "MAILING_LIST_MULTI" in points, said
    assert {name: score for name, score in points.items() if score > 0} == {}
