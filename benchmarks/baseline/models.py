"""Pages of the least that a Wagtail site can be: what the framework itself costs."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest
from wagtail.fields import RichTextField
from wagtail.models import Page


class Article(Page):
    teaser = models.CharField(max_length=300)
    date = models.DateField()
    body = RichTextField()
    picture = models.ForeignKey(
        "wagtailimages.Image", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    template = "article.html"


class Listing(Page):
    """A page of the newest articles; the home page shows four, an index twelve."""

    shown = models.PositiveIntegerField(default=12)
    template = "listing.html"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        context = super().get_context(request, *args, **kwargs)
        context["articles"] = newest()[: self.shown]
        return context


def newest() -> Any:
    return (
        Article.objects.live()
        .order_by("-date", "pk")
        .select_related("picture")
        .prefetch_related("picture__renditions")
    )
