"""Parts of a page that are rendered once and kept until something public changes."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.base import Node, NodeList, Parser, Token
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from core.publishing.generation import remembered

register = template.Library()


class KeptNode(Node):
    """What stands between the tags, which may depend on the page and nothing else."""

    def __init__(self, name: str, nodelist: NodeList) -> None:
        self.name, self.nodelist = name, nodelist

    def render(self, context: Any) -> SafeString:
        page, request = context["page"], context["request"]
        # A preview shows what is not public yet, an address with choices something
        # that few others ask for.
        if getattr(request, "is_preview", False) or request.GET:
            return self.nodelist.render(context)
        key = f"kept:{self.name}:{page.pk}:{get_language()}"
        html = remembered(key, lambda: str(self.nodelist.render(context)))
        return mark_safe(html)  # the template itself has escaped it


@register.tag
def kept(parser: Parser, token: Token) -> KeptNode:
    """Keep a part of a page: ``{% kept "news" %}…{% endkept %}``.

    Values that are read from the database only for this part should be callables in
    the context, so that a kept part asks nothing.
    """
    name = token.split_contents()[1].strip("\"'")
    nodelist = parser.parse(("endkept",))
    parser.delete_first_token()
    return KeptNode(name, nodelist)
