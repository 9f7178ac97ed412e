"""Addresses of the site itself, in no language."""

from __future__ import annotations

from django.urls import path

from . import sitemaps, views

urlpatterns = [
    path("", views.root, name="root"),
    path("health/", views.health, name="health"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
]
