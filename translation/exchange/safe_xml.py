"""Reading XML of strangers, and writing our own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from xml.etree import ElementTree
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring
from defusedxml.sax import parseString
from django.utils.translation import gettext as _

from ..exceptions import UnreadableFile

__all__ = [
    "XML_SPACE",
    "Element",
    "local",
    "parsed",
    "require_harmless",
    "written",
]

Element = ElementTree.Element
DEEPEST = 200
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def parsed(data: bytes) -> Element:
    """Return the root; nothing outside is opened. Raises ``UnreadableFile``."""
    require_harmless(data)
    with _refusals():
        root: Element = fromstring(data, forbid_dtd=True)
    return root


def require_harmless(data: bytes) -> None:
    """Refuse what ``parsed`` refuses, of a part that something else will read."""
    with _refusals():
        parseString(data, _Depth(), forbid_dtd=True)


class _Depth(ContentHandler):
    """Stops at elements in elements in elements, which trees are not made for."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0

    def startElement(self, name: str, attrs: Any) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise ValueError(_("too many elements inside each other"))

    def endElement(self, name: str) -> None:
        self.depth -= 1


@contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except DefusedXmlException as error:
        raise UnreadableFile(
            _(
                "This file declares types or entities of its own, which no translation "
                "needs. It was not read."
            )
        ) from error
    except (ParseError, SAXException, ValueError, LookupError, RecursionError) as error:
        raise UnreadableFile(
            _(
                "This file breaks off or is damaged: %(reason)s. Save it anew, then "
                "upload it."
            )
            % {"reason": error}
        ) from error


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def written(root: Element) -> bytes:
    data: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return data
