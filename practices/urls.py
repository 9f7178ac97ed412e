"""Files of guides for readers, in no language of the site; and making them."""

from __future__ import annotations

from django.urls import path

from core.web.addresses import RecordConverter  # noqa: F401  # knows <record:…>

from .views import building, editions

app_name = "guides"
urlpatterns = [path("guides/<record:pk>/<str:name>", editions.file, name="file")]
# What officers open in the admin.
making = (
    [
        path("", building.index, name="index"),
        path("<record:page_id>/", building.guide, name="guide"),
        path("<record:page_id>/progress/", building.progress, name="progress"),
        path("<record:page_id>/make/", building.make, name="make"),
    ],
    "guide-making",
)
