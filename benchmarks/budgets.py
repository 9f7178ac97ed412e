"""What each kind of page may cost: queries, and bytes of compressed HTML."""

from __future__ import annotations

QUERIES = {
    "home": 12,
    "project": 12,
    "news index": 10,
    "article": 10,
    "partners": 10,
    "partner": 10,
    "practices": 14,
    "practice": 10,
    "meetings": 10,
    "meeting": 10,
    "standard": 10,
    "search": 6,
    "feed": 3,
    "sitemap": 6,
}
HTML_BYTES = 14_000
# Requests per second, as a share of those of a bare Wagtail site with the same rows.
SPEED = {
    "home": 1.0,
    "news index": 1.0,
    "article": 0.8,
    "search": 1.3,
    "feed": 1.0,
}
# The translators' desk: what a screen asks beside what the plainest page of the admin,
# that of one's own account, asks of the database for the same person.
DESK_OWN_QUERIES = {"queue": 10, "matrix": 6}
# All that a screen asks.
DESK_QUERIES = {"editor": 60}
# The newsletter: ratios to a plain loop in the same run, then absolute figures.
NEWSLETTER = {
    "one worker to the loop": 1.0,
    "three workers to the loop": 2.0,
    "batches to bare anymail": 0.5,
    "imported per second": 2_000,
    "seconds to queue 100,000": 30,
    "MiB a worker": 80,
}
# A file of a guide, by the number of chapters with a photograph each. The engine is the
# process of Typst or Pandoc.
GUIDE = {
    "seconds": {10: 3, 200: 30},
    "MiB of engine": {10: 300, 200: 2_200},
}
