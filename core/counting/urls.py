"""Where a page says that it was read."""

from __future__ import annotations

from django.urls import path

from .views import counted

urlpatterns = [path("counted/<uuid:key>/<slug:language>/", counted, name="counted")]
