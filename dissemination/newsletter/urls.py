"""The newsletter for readers: in each language, without cookies."""

from __future__ import annotations

from django.urls import path

from . import views

app_name = "newsletter"
urlpatterns = [
    path(
        "newsletter/one-click/<str:token>/",
        views.one_click,
        name="one-click",
    ),
]
