"""The bare site's addresses: search, feed, pages."""

from __future__ import annotations

from typing import Any

from django.contrib.syndication.views import Feed
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path

from .models import Article, newest


def search(request: HttpRequest) -> HttpResponse:
    found = Article.objects.live().search(request.GET["q"])
    context = {"articles": Paginator(found, 12).get_page(1)}
    return render(request, "listing.html", context)


class Newest(Feed[Any, Any]):
    title, link, description = "News", "/", "News"

    def items(self) -> Any:
        return newest()[:30]

    def item_link(self, item: Article) -> str:
        return str(item.url)

    def item_description(self, item: Article) -> str:
        return item.teaser


urlpatterns = [
    path("search/", search),
    path("feed/", Newest()),
    path("", include("wagtail.urls")),
]
