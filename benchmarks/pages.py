"""Ask for each kind of page of the demo site in one fresh process; print JSON.

Run by ``benchmarks.run``, with the settings of the site or of the bare one; the queries
of a warm page are counted before anything is timed, and each answer is checked.
"""

from __future__ import annotations

import gzip
import json
import os
import statistics
import sys
import time

import django

from benchmarks.process import calibration_ms


def addresses() -> dict[str, str]:
    """Return one address for each kind of page, in English."""
    from django.utils import translation

    from home.models import HomePage, StandardPage
    from news.models import NewsIndexPage, NewsPage
    from partners.models import (
        MeetingIndexPage,
        MeetingPage,
        PartnerIndexPage,
        PartnerPage,
        ProjectPage,
    )
    from practices.models import PracticeIndexPage, PracticePage

    kinds = {
        "home": HomePage,
        "project": ProjectPage,
        "news index": NewsIndexPage,
        "article": NewsPage,
        "partners": PartnerIndexPage,
        "partner": PartnerPage,
        "practices": PracticeIndexPage,
        "practice": PracticePage,
        "meetings": MeetingIndexPage,
        "meeting": MeetingPage,
        "standard": StandardPage,
    }
    with translation.override("en"):
        found = {
            kind: model.objects.live()
            .filter(locale__language_code="en")
            .order_by("path")
            .first()
            .url
            for kind, model in kinds.items()
        }
    return found | {
        "search": "/en/search/?q=heritage",
        "feed": "/en/feed/atom.xml",
        "sitemap": "/sitemap.xml",
    }


def bare_addresses() -> dict[str, str]:
    """Return the addresses of the bare site, by the kind of page they compare to."""
    from benchmarks.baseline.models import Article

    return {
        "article": Article.objects.order_by("-date")[0].url,
        "home": "/",
        "news index": "/news/",
        "search": "/search/?q=heritage",
        "feed": "/feed/",
    }


def measure(client, address: str, rounds: int) -> dict:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    started = time.perf_counter()
    first = client.get(address)
    cold = time.perf_counter() - started
    assert first.status_code == 200, (address, first.status_code)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    # Counted now: the log of queries begins anew with each request.
    queries = len(captured)
    timings = []
    for _round in range(rounds):
        started = time.perf_counter()
        client.get(address)
        timings.append(time.perf_counter() - started)
    return {
        "address": address,
        "queries": queries,
        "cold_ms": round(cold * 1000, 1),
        "median_ms": round(statistics.median(timings) * 1000, 2),
        "bytes": len(gzip.compress(response.content, 6)),
    }


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "heco_site.settings.dev")
    django.setup()
    from django.test import Client

    client = Client()
    bare = "baseline" in os.environ["DJANGO_SETTINGS_MODULE"]
    rounds = int(sys.argv[1])
    result = {"calibration_ms": calibration_ms(), "pages": {}}
    for kind, address in (bare_addresses() if bare else addresses()).items():
        result["pages"][kind] = measure(client, address, rounds)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
