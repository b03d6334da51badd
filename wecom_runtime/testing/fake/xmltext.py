"""An XML reader that is independent of the client's."""

from __future__ import annotations

from typing import Any, cast

from wecom_runtime.errors import ConfigurationError, InvalidPayloadError
from wecom_runtime.language import say


def fields_of_xml(text: str) -> dict[str, Any]:
    """Return the fields of an XML document.

    Raises:
        ConfigurationError: xmltodict is not installed.
        InvalidPayloadError: The text is not XML.
    """
    from xml.parsers.expat import ExpatError

    try:
        import xmltodict
    except ImportError:
        raise ConfigurationError(
            say("the fake reads replies with xmltodict: pip install 'wecom-client[testing]'")
        ) from None
    try:
        root: dict[str, Any] = xmltodict.parse(text, strip_whitespace=False)
    except ExpatError as error:
        raise InvalidPayloadError(say("the text is not XML: {error}", error=error)) from None
    found = next(iter(root.values()))
    return _without_layout(found) if isinstance(found, dict) else {}


def _without_layout(value: Any) -> Any:
    """Remove white space between elements."""
    if isinstance(value, dict):
        items = cast("dict[str, Any]", value)
        return {
            name: "" if item is None else _without_layout(item)
            for name, item in items.items()
            if not (name == "#text" and not str(item).strip())
        }
    if isinstance(value, list):
        return [_without_layout(item) for item in value]
    return value
