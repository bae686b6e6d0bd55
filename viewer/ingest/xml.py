"""XML from elsewhere: no entities of its own, no network, no depth without end."""

import re
from typing import Any

from lxml import etree

from viewer.errors import UnreadableSource
from viewer.translation import translate

Element = Any  # lxml.etree._Element: lxml ships no types

_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_DOCTYPE_REACH = 100_000


def parse_xml(data: bytes) -> Element:
    """The root of an XML document.

    Raises:
        UnreadableSource: If it is no XML, or defines entities: they could grow without end, or name other files.
    """
    # UTF-16 would hide the word from the search.
    if _ENTITY.search(data[:_DOCTYPE_REACH].replace(b"\0", b"")):
        raise UnreadableSource(
            translate("Errors", "The file defines entities of its own, which could be harmful; it is not opened.")
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableSource(
            translate("Errors", "The file is damaged: {0}. Copy it again from where it came.").format(error)
        ) from error
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for a comment or an instruction."""
    tag: object = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """An attribute by its name without namespace; empty if it is not there."""
    return next((str(value) for key, value in element.attrib.items() if str(key).rsplit("}", 1)[-1] == name), "")


def words_of(element: Element) -> str:
    """All the words in an element."""
    return "".join(str(words) for words in element.itertext())
