"""Social channels in the admin."""

from __future__ import annotations

from django.urls import path

from core.web.addresses import RecordConverter  # noqa: F401  # knows <record:…>

from .views import accounts, calendar, composer, kit, posts, report

channels = (
    [
        path("", calendar.calendar, name="index"),
        path("report/", report.report, name="report"),
        path("report.csv", report.report_file, name="report-file"),
        path("page/<record:page_id>/", composer.page, name="page"),
        path("page/<record:page_id>/export/", composer.export_page, name="export"),
        path(
            "page/<record:page_id>/approve/", composer.approve_all, name="approve-all"
        ),
        path("page/<record:page_id>/add/", composer.add, name="add"),
        path("page/<record:page_id>/kit/", kit.kit, name="kit"),
        path("page/<record:page_id>/kit/zip/", kit.kit_zip, name="zip"),
        path("page/<record:page_id>/kit/posted/", kit.posted, name="posted"),
        path(
            "page/<record:page_id>/kit/<slug:network>.jpg", kit.picture, name="picture"
        ),
        path("draft/<record:variant_id>/", composer.draft, name="draft"),
        path("draft/<record:variant_id>/look/", composer.look, name="look"),
        path(
            "draft/<record:variant_id>/approve/", composer.approve_draft, name="approve"
        ),
        path("draft/<record:variant_id>/source/", composer.source, name="source"),
        path("post/<record:pk>/", posts.post, name="post"),
        path("post/<record:pk>/do/<str:name>/", posts.step, name="step"),
    ],
    "channels",
)
accounts_urls = (
    [
        path("", accounts.index, name="index"),
        path("connect/", accounts.choose, name="choose"),
        path("connect/<slug:network>/", accounts.connect_new, name="connect"),
        path("<record:pk>/", accounts.account, name="account"),
        path("<record:pk>/connect/", accounts.reconnect, name="reconnect"),
        path("<record:pk>/test/", accounts.test_account, name="test"),
        path("<record:pk>/disconnect/", accounts.disconnect_account, name="disconnect"),
    ],
    "channel-accounts",
)
