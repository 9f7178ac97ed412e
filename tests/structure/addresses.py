"""Every address of the site, read from the patterns that Django knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from django.urls import URLPattern, get_resolver
from django.urls.resolvers import LocalePrefixPattern, RoutePattern
from django.utils.regex_helper import normalize

CONVERTER = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")


class Address(NamedTuple):
    """A view's name with its namespaces, and its route with ``{name}`` for values."""

    name: str
    route: str


def addresses() -> list[Address]:
    found = _walk(get_resolver().url_patterns, "", ())
    return sorted(set(found))


def _walk(patterns: Any, prefix: str, spaces: tuple[str, ...]) -> Iterator[Address]:
    for one in patterns:
        route = prefix + _route(one.pattern)
        if isinstance(one, URLPattern):
            name = one.name or one.lookup_str.rpartition(".")[2]
            yield Address(":".join([*spaces, name]), route)
        else:
            inner = (*spaces, one.namespace) if one.namespace else spaces
            yield from _walk(one.url_patterns, route, inner)


def _route(pattern: Any) -> str:
    if isinstance(pattern, LocalePrefixPattern):
        return "en/"
    if isinstance(pattern, RoutePattern):
        return CONVERTER.sub(r"{\g<name>}", str(pattern))
    text, _names = normalize(pattern.regex.pattern)[0]
    return re.sub(r"%\((\w+)\)s", r"{\1}", text).lstrip("^")
