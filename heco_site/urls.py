"""Every address of the site, from the most particular to the pages."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls

from core.web import views
from dissemination.newsletter.urls import calls as provider_urls
from translation.urls import public as readers_urls

urlpatterns = [
    path("", include("core.web.urls")),
    path("", include("core.counting.urls")),
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
    path("", include(provider_urls)),
    path("", include("practices.urls")),
    # A web server in front usually answers these before they come here.
    re_path(r"^media/((?:images|captions|media|media_thumbnails)/.*)$", views.media),
]

urlpatterns += i18n_patterns(
    path("", include("core.search.urls")),
    path("", include("news.urls")),
    path("", include("partners.urls")),
    path("", include("dissemination.newsletter.urls")),
    path("", include(readers_urls)),
    re_path(wagtail_urls.serve_pattern, views.serve, name="page"),
    path("", include(wagtail_urls)),
)

handler403 = "core.web.views.permission_denied"
handler404 = "core.web.views.not_found"
handler500 = "core.web.views.server_error"
