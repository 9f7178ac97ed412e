"""Every kind of page is valid HTML, as the Nu checker reads it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from core.pages.models import SitePage

pytestmark = pytest.mark.django_db

# In the HTML standard, yet unknown to the checker that Python's registry carries.
TOO_NEW = "Attribute “(media|fetchpriority)” not allowed on element"
# The pictures of these records have one and the same file for every width.
STAND_IN = "Bad value “/media/original_images/picture"
KNOWN = re.compile(f"{TOO_NEW}|{STAND_IN}")


def test_every_kind_of_page_is_valid(world: Any, client: Any, html_faults: Any) -> None:
    pages: dict[str, str] = {}
    for page in SitePage.objects.live().order_by("path").select_related("locale"):
        name = f"{page.locale.language_code} {page.specific_class.__name__}"
        if name not in pages:
            pages[name] = client.get(page.url).content.decode()
    pages["search"] = client.get("/en/search/?q=oven").content.decode()
    form = f"/en/report/{SitePage.objects.get(url_path='/en/').pk}/"
    pages["report"] = client.get(form).content.decode()
    pages["report, refused"] = client.post(form).content.decode()
    pages["report, sent"] = client.get(f"{form}thanks/").content.decode()
    pages["missing"] = client.get("/en/nothing/").content.decode()
    assert len({name.rpartition(" ")[2] for name in pages}) >= 12
    faults = [fault for fault in html_faults(pages) if not KNOWN.search(fault)]
    assert faults == []
