"""Fill the bare site with as many articles, and as long, as the demo site shows.

Run by ``benchmarks.run`` with the demo site's data folder.
"""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
import sys
from pathlib import Path

import django

START = dt.date(2019, 1, 1)
SUMMARY = """
SELECT count(*), avg(length(body)) FROM pages_sitepage
JOIN wagtailcore_page ON wagtailcore_page.id = page_ptr_id WHERE live AND depth > 3
"""


def fill(rows: int, pictures: list[Path], length: int, media: Path) -> None:
    """Make articles of ``length`` characters, each with one of the pictures."""
    from django.core.management import call_command
    from wagtail.images.models import Image
    from wagtail.models import Page, Site

    from .models import Article, Listing

    call_command("migrate", verbosity=0)
    Page.objects.filter(depth=2).delete()
    home = Page.objects.get(depth=1).add_child(
        instance=Listing(title="Bare", slug="home", shown=4)
    )
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
    index = home.add_child(instance=Listing(title="News", show_in_menus=True))
    originals = media / "original_images"
    originals.mkdir(parents=True)
    images = []
    for path in pictures:
        shutil.copy(path, originals)
        file = f"original_images/{path.name}"
        images.append(Image.objects.create(title=path.stem, file=file))
    sentence = "<p>Every Saturday the village lights its oven again.</p>"
    for number in range(rows):
        article = Article(
            title=f"Article {number} on heritage",
            slug=f"article-{number}",
            teaser="Every Saturday the village lights its oven again.",
            date=START + dt.timedelta(days=number),
            body=sentence * (length // len(sentence) + 1),
            picture=images[number % len(images)],
        )
        index.add_child(instance=article)
    call_command("update_index", verbosity=0)


def main() -> None:
    django.setup()
    from django.conf import settings

    site = Path(sys.argv[1])
    with sqlite3.connect(site / "db.sqlite3") as database:
        rows, length = database.execute(SUMMARY).fetchone()
    pictures = sorted((site / "media" / "original_images").glob("*"))
    fill(rows, pictures, int(length), settings.MEDIA_ROOT)


if __name__ == "__main__":
    main()
