from __future__ import annotations

from django.urls import path

from .feeds import NewsAtomFeed, NewsFeed

app_name = "news"
urlpatterns = [
    path("feed/rss.xml", NewsFeed(), name="rss"),
    path("feed/atom.xml", NewsAtomFeed(), name="atom"),
]
