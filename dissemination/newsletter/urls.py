"""The newsletter for readers: in each language, without cookies."""

from __future__ import annotations

from django.urls import path

from . import views
from .views import dispatches, issues, reports, steps, webhooks

app_name = "newsletter"
# What officers and coordinators open in the admin.
sendings = (
    [
        path("", dispatches.SendingsView.as_view(), name="index"),
        path("issue/<int:page_id>/", issues.ready, name="ready"),
        path(
            "issue/<int:page_id>/mail/<str:language>/", issues.preview, name="preview"
        ),
        path("issue/<int:page_id>/approve/", issues.approve, name="approve"),
        path("issue/<int:page_id>/test/", issues.test_issue, name="test-issue"),
        path("<int:pk>/", dispatches.dispatch, name="dispatch"),
        path("<int:pk>/progress/", dispatches.moving, name="progress"),
        path("<int:pk>/mail/<str:language>/", dispatches.edition, name="edition"),
        path("<int:pk>/send/", steps.send, name="send"),
        path("<int:pk>/test/", steps.test_dispatch, name="test"),
        path("<int:pk>/report.csv", reports.report_file, name="report"),
        path("<int:pk>/do/<str:name>/", steps.step, name="step"),
    ],
    "sendings",
)
# In no language: where the provider of mails calls.
calls = (
    [path("anymail/<slug:provider>/tracking/", webhooks.tracking, name="tracking")],
    "calls",
)
urlpatterns = [
    path(
        "newsletter/one-click/<str:token>/",
        views.one_click,
        name="one-click",
    ),
]
