"""The call by which an app says something to who caused a callback, and its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

import attrs

from wecom_runtime.data.records import Record
from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

Template: TypeAlias = Mapping[str, Any]
"""Parameters, with `$value`, `$member` or `$Field` where something is filled in."""


@attrs.frozen
class Reach:
    """A call, and how its parameters are made."""

    call: str
    """Its dotted name."""
    to: Template
    """Says to whom."""
    text: Template
    """Says a text."""
    articles: Template | None = None
    card: Template | None = None
    agent: Template = attrs.field(factory=dict[str, Any])
    """Parameters for clients that know no AgentId of their own."""

    def parameters(self, message: Record, member: str, value: object, *, has_agent: bool) -> dict[str, Any]:
        """Return the parameters that say something to who caused a callback.

        Args:
            message: The callback.
            member: Who caused it; "" where it names none.
            has_agent: Whether the client knows which app it is.
            value: A text, a list of articles, a card, a reply, or a mapping with the parameters themselves.

        Raises:
            InvalidArgumentError: The callback names no member, or this cannot be said.
        """
        if not member:
            raise InvalidArgumentError(
                say("a {kind} names no member to whom something could be said", kind=type(message).__name__)
            )
        names = {"member": member}
        template = self.to if has_agent else {**self.to, **self.agent}
        to = _filled(template, lambda path: names.get(path) or value_at(message, path))
        return {**to, **self._said(value)}

    def _said(self, value: object) -> Mapping[str, Any]:
        if isinstance(value, str):
            return _with_value(self.text, value)
        template: Template | None = getattr(value, "__sent_as__", None)
        if template is not None:  # a reply
            return cast("Template", _filled(template, lambda path: value_at(value, path)))
        if isinstance(value, Mapping | Record):
            if value_at(value, "msgtype"):
                return cast("Template", value)
            if self.card is not None and value_at(value, "card_type"):
                return _with_value(self.card, value)
        elif isinstance(value, list | tuple) and self.articles is not None:
            return _with_value(self.articles, cast("list[object]", value))
        kind = type(value).__name__
        raise InvalidArgumentError(say("client.{call} cannot send a {kind}", call=self.call, kind=kind))


def _with_value(template: Template, value: object) -> Template:
    return cast("Template", _filled(template, lambda _: value))


def _filled(template: object, look: Any) -> Any:
    """Return a template with everything filled in; what there is no value for is left out."""
    if isinstance(template, str) and template.startswith("$"):
        return look(template[1:])
    if isinstance(template, Mapping):
        parts = cast("Template", template)
        if "each" in parts:
            rest = {name: part for name, part in parts.items() if name != "each"}
            items: list[object] = look(parts["each"][1:]) or []
            return [_filled(rest, lambda path, item=item: value_at(item, path)) for item in items]
        found = {name: _filled(part, look) for name, part in parts.items()}
        return {name: part for name, part in found.items() if part is not None}
    if isinstance(template, list | tuple):
        return [_filled(part, look) for part in cast("list[object]", template)]
    return template
