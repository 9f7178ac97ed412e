from __future__ import annotations

from django.urls import path

from core.web.addresses import RecordConverter  # noqa: F401  # knows <record:…>

from . import views
from .views import assigning, digest, media_texts, minutes, words

app_name = "desk"
# What readers may open, below the prefix of their language.
public = (
    [
        path("report/<record:page_id>/", views.report, name="report"),
        path("report/<record:page_id>/thanks/", views.thanks, name="thanks"),
    ],
    "readers",
)
urlpatterns = [
    path("", views.QueueView.as_view(), name="index"),
    path("matrix/", views.MatrixView.as_view(), name="matrix"),
    path("words/", words.WordsView.as_view(), name="words"),
    path("media/", media_texts.MediaTextsView.as_view(), name="media-texts"),
    path(
        "media/<record:media_id>/",
        media_texts.MediaTextView.as_view(),
        name="media-text",
    ),
    path("changes/<record:page_id>/", views.ChangesView.as_view(), name="changes"),
    path("glossary/", views.GlossaryView.as_view(), name="glossary"),
    path("glossary/add/", views.NewTermView.as_view(), name="glossary-add"),
    path("glossary/<record:pk>/", views.TermView.as_view(), name="glossary-edit"),
    path(
        "glossary/<record:pk>/delete/",
        views.DeleteTermView.as_view(),
        name="glossary-delete",
    ),
    path("machine/", views.MachineView.as_view(), name="machine"),
    path("machine/<uuid:batch>/", views.machine_batch, name="machine-batch"),
    path("machine/<uuid:batch>/jobs/", views.machine_jobs, name="machine-jobs"),
    path("machine/<record:job_id>/again/", views.machine_again, name="machine-again"),
    path(
        "machine/<record:job_id>/cancel/", views.machine_cancel, name="machine-cancel"
    ),
    path("files/", views.FilesView.as_view(), name="files"),
    path("files/export/", views.export, name="export"),
    path("files/memory/", views.export_memory, name="export-memory"),
    path("files/import/", views.import_file, name="import"),
    path(
        "files/import/<uuid:import_id>/",
        views.ImportView.as_view(),
        name="import-preview",
    ),
    path("reports/", views.ReportsView.as_view(), name="reports"),
    path("start/<record:page_id>/<str:language>/", views.start, name="start"),
    path("minutes/<str:language>/", minutes.MinutesView.as_view(), name="minutes"),
    path("assign/<str:language>/", assigning.AssignView.as_view(), name="assign"),
    path("take/<record:page_id>/<str:language>/", assigning.take, name="take"),
    path(
        "give/<record:page_id>/<str:language>/", assigning.give_back, name="give-back"
    ),
    path("remind/<record:page_id>/<str:language>/", assigning.remind, name="remind"),
    path("digest/", digest.DigestView.as_view(), name="digest"),
    path("<record:page_id>/", views.TextView.as_view(), name="edit"),
    path("<record:page_id>/save/", views.autosave, name="autosave"),
    path(
        "<record:page_id>/text/<record:segment_id>/",
        views.SegmentView.as_view(),
        name="segment",
    ),
    path("<record:page_id>/preview/", views.preview, name="preview"),
]
