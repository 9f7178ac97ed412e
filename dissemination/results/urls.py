"""Results in the admin."""

from __future__ import annotations

from django.urls import path

from core.web.addresses import RecordConverter  # noqa: F401  # knows <record:…>

from .views import activities as records
from .views import board, imports, proofs

results = (
    [
        path("", board.index, name="index"),
        path("<uuid:key>/", board.board, name="board"),
        path("<uuid:key>/<slug:code>/", board.evidence_list, name="evidence"),
        path("<uuid:key>/<slug:code>.csv", board.evidence_file, name="evidence-file"),
    ],
    "results",
)
activities = (
    [
        path("", records.index, name="index"),
        path("activities.csv", records.export, {"form": "csv"}, name="export"),
        path("activities.xlsx", records.export, {"form": "xlsx"}, name="export-xlsx"),
        path("add/", records.add, name="add"),
        path("import/", imports.import_sheet, name="import"),
        path("import/template.xlsx", imports.empty_sheet, name="template"),
        path("import/<record:sheet_id>/", imports.imported, name="imported"),
        path("<record:pk>/", records.edit, name="edit"),
        path("<record:pk>/delete/", records.remove, name="delete"),
        path("<record:pk>/again/", records.again, name="again"),
        path("proof/<uuid:proof>/", proofs.show_proof, name="proof"),
        path("proof/<uuid:proof>/delete/", proofs.remove_proof, name="remove-proof"),
    ],
    "activities",
)
