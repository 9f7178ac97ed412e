"""Results in the admin."""

from __future__ import annotations

from django.urls import path

from .views import board

results = (
    [
        path("", board.index, name="index"),
        path("<uuid:key>/", board.board, name="board"),
        path("<uuid:key>/<slug:code>/", board.evidence_list, name="evidence"),
        path("<uuid:key>/<slug:code>.csv", board.evidence_file, name="evidence-file"),
    ],
    "results",
)
