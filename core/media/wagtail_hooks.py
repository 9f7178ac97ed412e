from __future__ import annotations

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .enums import Visibility
from .models import SiteDocument
from .viewsets import MediaTextViewSet

register_snippet(MediaTextViewSet)


@hooks.register("before_serve_document")
def only_for_those_it_is_meant_for(
    document: SiteDocument, request: HttpRequest
) -> HttpResponse | None:
    """Ask for a login unless a document is public; readers get no cookie for asking."""
    if document.visibility == Visibility.PUBLIC or request.user.is_authenticated:
        return None
    return redirect_to_login(request.get_full_path())
