"""How answers are written: JSON with an errcode, or the XML of the merchant host, which says it with words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from wecom_runtime.data.xml import render_xml

from .wire import Answer


class Form(Protocol):
    """A way to write answers."""

    def done(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The whole answer of a call that succeeded."""
        ...

    def refused(self, errcode: int | str, text: str) -> dict[str, Any]:
        """The whole answer of a call that was refused."""
        ...

    def answer(self, fields: Mapping[str, Any], status: int = 200) -> Answer:
        """The answer as it goes out."""
        ...


class JsonForm:
    """errcode and errmsg in every answer."""

    def done(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        return {"errcode": 0, "errmsg": "ok", **fields}

    def refused(self, errcode: int | str, text: str) -> dict[str, Any]:
        return {"errcode": errcode, "errmsg": text}

    def answer(self, fields: Mapping[str, Any], status: int = 200) -> Answer:
        return Answer.of_json(fields, status)


class XmlForm:
    """Words instead of numbers.

    Args:
        rule: `refusals.xml` in spec/fake/.
    """

    def __init__(self, rule: Mapping[str, Any]) -> None:
        self._rule = rule

    def done(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        return {**self._rule["done"], **fields}

    def refused(self, errcode: int | str, text: str) -> dict[str, Any]:
        word = errcode if isinstance(errcode, str) else self._rule["other"]
        return {**self._rule["refused"], self._rule["code"]: word, self._rule["text"]: text}

    def answer(self, fields: Mapping[str, Any], status: int = 200) -> Answer:
        written = {name: value for name, value in fields.items() if value is not None}
        return Answer(render_xml(written).encode(), status, {"Content-Type": "text/xml; charset=utf-8"})
