"""The newsletter for readers: in each language, without cookies."""

from __future__ import annotations

from django.urls import path

from . import views
from .views import webhooks

app_name = "newsletter"
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
