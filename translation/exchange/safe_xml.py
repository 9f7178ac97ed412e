"""Reading XML of strangers, and writing our own."""

from __future__ import annotations

from xml.etree import ElementTree

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring
from django.utils.translation import gettext as _

from ..exceptions import UnreadableFile

__all__ = ["XML_SPACE", "Element", "local", "parsed", "written"]

Element = ElementTree.Element
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def parsed(data: bytes) -> Element:
    """Return the root; nothing outside is opened. Raises ``UnreadableFile``."""
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise UnreadableFile(
            _(
                "This file declares types or entities of its own, which no translation "
                "needs. It was not read."
            )
        ) from error
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise UnreadableFile(
            _(
                "This file breaks off or is damaged: %(reason)s. Save it anew, then "
                "upload it."
            )
            % {"reason": error}
        ) from error
    return root


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def written(root: Element) -> bytes:
    data: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return data
