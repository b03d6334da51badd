"""Shared base of the tables of callbacks and replies: entries that are selected by values of fields."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from wecom_runtime.lazy import load

if TYPE_CHECKING:
    from wecom_runtime.data.models import Model
    from wecom_runtime.data.problems import Problem, Unknown

M = TypeVar("M", bound="Model")

MAX_CACHED = 2048
"""Maximum cached results of a table, because received data must not fill the memory."""


class TableEntry(Generic[M]):
    """A kind of callback or reply.

    Args:
        reference: The class, as "module:Class".
        format: "xml" or "json".
        selects: Dotted wire name -> value: `{"Event": "change_contact", "ChangeType": "create_user"}`.
        docs: Ids of the official pages.
        title: The official title.
    """

    __slots__ = ("docs", "format", "reference", "selects", "title")

    def __init__(
        self, reference: str, format: str, selects: Mapping[str, str], docs: tuple[int, ...] = (), title: str = ""
    ) -> None:
        self.reference = reference
        self.format = format
        self.selects: Mapping[str, str] = MappingProxyType(dict(selects))
        self.docs = docs
        self.title = title

    def __repr__(self) -> str:
        selects = ", ".join(f"{name}={value}" for name, value in self.selects.items())
        return f"<{self.reference.partition(':')[2]} {self.title}: {selects}>"

    @property
    def model(self) -> type[M]:
        """The class, loaded on first use."""
        return cast("type[M]", load(self.reference))

    def shaped(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return received fields in the structure of the model."""
        if self.format == "json":
            return data
        from wecom_runtime.data.conversion import unstructure, xml_structure_hook

        return unstructure(xml_structure_hook(self.model)(data, self.model))

    def schema(self, *, unknown: Unknown = "allow") -> dict[str, Any]:
        """Return the JSON Schema (2020-12) of the fields.

        XML has a JSON form: `unstructure(parse_message(xml))`, with the names of the elements as keys.

        Args:
            unknown: "allow" for fields that no page describes, or "report": the schema then forbids them.
        """
        from wecom_runtime.data.json_schema import json_schema
        from wecom_runtime.language import described

        return json_schema(self.model, lenient=True, unknown=unknown, describe=described)

    def check(
        self, data: Mapping[str, Any], *, without: Collection[str] = (), unknown: Unknown = "report"
    ) -> list[Problem]:
        """Return the differences of received fields from the documentation.

        Args:
            data: The fields.
            without: Names of fields that do not belong to the model.
            unknown: "report" for unknown fields as problems, or "allow".
        """
        from wecom_runtime.data.validation import check

        shaped = self.shaped(data)
        if without:
            shaped = {name: value for name, value in shaped.items() if name not in without}
        return check(shaped, self.model, lenient=True, unknown=unknown)


def no_entry(message: str) -> list[Problem]:
    """Return the result of a check without an entry."""
    from wecom_runtime.data.problems import Problem

    return [Problem("", "endpoint", message)]


def selector_text(value: object) -> str:
    """Return a value for a comparison with selectors: in lower case and stripped; "" if it is not a text or integer."""
    if isinstance(value, str):
        return value.strip().lower()
    return str(value) if type(value) is int else ""
