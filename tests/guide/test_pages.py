"""The guide as readers get it: its page, its files, and how they are counted."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from core.counting.enums import Counted
from core.counting.models import DailyCount
from practices.actions import order_build
from practices.guide.building import build
from practices.models import GuideEdition
from practices.views.guides import address_of
from tests.factories import make_site, make_user

from .records import chapters, guide, guide_in, practice, publish, world

pytestmark = pytest.mark.django_db
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
def made():
    make_site()
    found = world()
    rows = chapters("Bread", found["oven"], found["mill"], found["boat"])
    found["guide"] = guide(chapters=rows, subtitle="Ten of them", doi="10.5281/z.1")
    found["sl"] = guide_in(found["guide"], "sl", "Vodnik")
    ordered, _new = order_build(
        found["guide"], ["en", "sl"], ["html", "docx"], make_user()
    )
    build(ordered.pk)
    return found


@pytest.fixture
def reader() -> Client:
    return Client(headers={"user-agent": BROWSER})


def address(language: str, form: str) -> str:
    return address_of(GuideEdition.objects.get(language=language, format=form))


def fetched(client: Client, path: str, **headers: str) -> bytes:
    """Read an answer to its end, as a browser does."""
    answer = client.get(path, headers=headers)
    assert answer.status_code == 200
    return b"".join(answer.streaming_content)


def counted() -> int:
    rows = DailyCount.objects.filter(what=Counted.DOWNLOAD)
    return sum(row.number for row in rows)


def test_the_page_offers_contents_and_files_of_all_languages(made, reader) -> None:
    answer = reader.get(made["sl"].url)

    text = answer.content.decode()
    assert answer.status_code == 200
    assert not answer.cookies
    for one in GuideEdition.objects.all():
        assert one.sha256 in text
        assert address_of(one) in text
    assert "angleščina (DOCX," in text
    assert "slovenščina (DOCX," in text
    assert "Odprta peč" in text
    assert '<a href="/mt/practices/dghajsa/" lang="mt"' in text
    assert "https://doi.org/10.5281/z.1" in text
    assert "creativecommons.org/licenses/by/4.0/" in text


def test_the_page_without_files_says_so(made, reader) -> None:
    GuideEdition.objects.all().delete()

    text = reader.get(made["guide"].url).content.decode()

    assert "There are no files to download yet." in text
    assert "Open oven" in text


def test_a_file_comes_with_its_type_name_and_sum(made, reader) -> None:
    answer = reader.get(address("sl", "docx"))

    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("application/vnd.openxmlformats")
    assert answer["Content-Disposition"] == ('attachment; filename="vodnik-sl-1.docx"')
    assert not answer.cookies
    edition = GuideEdition.objects.get(language="sl", format="docx")
    assert answer["ETag"] == f'"{edition.sha256}"'
    assert len(b"".join(answer.streaming_content)) == edition.size
    html = reader.get(address("sl", "html"))
    assert html["Content-Disposition"].startswith("inline")
    assert html["Content-Language"] == "sl"
    assert "default-src 'none'" in html["Content-Security-Policy"]
    assert "script-src" not in html["Content-Security-Policy"]
    assert "Odprta peč".encode() in b"".join(html.streaming_content)


def test_a_download_of_a_person_is_counted_once(made, reader) -> None:
    docx = address("en", "docx")
    fetched(reader, docx)
    assert counted() == 1
    row = DailyCount.objects.get()
    assert (row.key, row.language) == (made["guide"].translation_key, "en")

    known = f'"{GuideEdition.objects.get(language="en", format="docx").sha256}"'
    again = reader.get(docx, headers={"if-none-match": known})
    head = reader.head(docx)
    fetched(reader, docx, **{"sec-purpose": "prefetch"})
    fetched(Client(headers={"user-agent": "Googlebot/2.1"}), docx)
    fetched(Client(), docx)

    assert int(head["Content-Length"]) > 1000
    assert again.status_code == 304
    assert counted() == 1


def test_what_is_not_public_is_not_there(made, reader) -> None:
    docx = address("sl", "docx")
    assert reader.get(docx[:-5] + "x.docx").status_code == 404
    assert reader.get("/guides/999999/a.pdf").status_code == 404
    assert reader.post(docx).status_code == 405
    made["sl"].unpublish()

    assert reader.get(docx).status_code == 404
    english = address("en", "docx")
    PageViewRestriction.objects.create(page=made["guide"], restriction_type="login")
    cache.clear()
    assert reader.get(english).status_code == 404
    assert counted() == 0


def test_a_file_that_is_gone_from_the_disk_is_not_found(made, reader) -> None:
    one = GuideEdition.objects.get(language="en", format="docx")
    one.file.storage.delete(one.file.name)

    assert reader.get(address_of(one)).status_code == 404
    assert counted() == 0


def test_old_editions_stay_at_their_addresses(made, reader) -> None:
    old = address("en", "html")
    made["oven"].title = "Renamed"
    publish(made["oven"])
    ordered, _new = order_build(made["guide"], ["en"], ["html"], None)
    build(ordered.pk)

    assert b"Renamed" not in fetched(reader, old)
    page = reader.get(made["guide"].url).content.decode()
    assert old not in page
    assert "the-guide-en-2.html" in page


def test_the_queries_of_the_page_do_not_grow(made, reader) -> None:
    def asked() -> int:
        reader.get(made["guide"].url)
        with CaptureQueriesContext(connection) as queries:
            assert reader.get(made["guide"].url).status_code == 200
        return len(queries)

    few = asked()
    more = [practice(f"More {number}") for number in range(8)]
    made["guide"].chapters = chapters(made["oven"], *more)
    publish(made["guide"])

    assert asked() <= few


def test_search_and_sitemap_know_it(made, reader) -> None:
    assert f"{made['sl'].url}</loc>" in reader.get("/sitemap.xml").content.decode()
    made["guide"].abstract = "Zebrafish everywhere"
    publish(made["guide"])
    call_command("update_index", verbosity=0, stdout=StringIO())
    found = reader.get("/en/search/", {"q": "zebrafish"}).content.decode()
    assert made["guide"].url in found
