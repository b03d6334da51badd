"""Shared base of the tables of callbacks and of replies: entries that are told apart by values on the wire."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from wecom_runtime.lazy import load

if TYPE_CHECKING:
    from wecom_runtime.data.models import Model
    from wecom_runtime.data.problems import Problem

M = TypeVar("M", bound="Model")

MOST_REMEMBERED = 2048
"""How many decisions a table remembers, as what comes from outside must not fill the memory."""


class TableEntry(Generic[M]):
    """One kind of callback or reply.

    Args:
        reference: Its class, "module:Class".
        format: "xml" or "json".
        selects: Wire name, or dotted path, and value: `{"Event": "change_contact", "ChangeType": "create_user"}`.
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
        """Return received fields in the shape that the model's annotations describe."""
        if self.format == "json":
            return data
        from wecom_runtime.data.conversion import unstructure, xml_structure_hook

        return unstructure(xml_structure_hook(self.model)(data, self.model))

    def check(self, data: Mapping[str, Any], *, without: Collection[str] = ()) -> list[Problem]:
        """Return what in received fields is not as documented; the fields `without` belong to no model."""
        from wecom_runtime.data.validation import check

        shaped = self.shaped(data)
        if without:
            shaped = {name: value for name, value in shaped.items() if name not in without}
        return check(shaped, self.model, lenient=True)


def unknown(what: str) -> list[Problem]:
    """Return the result of a check of what no entry describes."""
    from wecom_runtime.data.problems import Problem

    return [Problem("", "endpoint", what)]


def selector_text(value: object) -> str:
    """Return a value as selectors compare it: without regard to case and outer spaces; "" for what selects nothing."""
    if isinstance(value, str):
        return value.strip().lower()
    return str(value) if type(value) is int else ""
