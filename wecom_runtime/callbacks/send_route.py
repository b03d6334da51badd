"""The call that sends a message to the member who caused a callback."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

import attrs

from wecom_runtime.data.records import Record
from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

Template: TypeAlias = Mapping[str, Any]
"""Parameters with the placeholders `$value`, `$member` and `$Field`."""


@attrs.frozen
class SendRoute:
    """The call that sends a message to the member who caused a callback, and templates of its parameters."""

    call: str
    """Dotted name of the call."""
    to: Template
    """Parameters with the receiver."""
    text: Template
    """Parameters for a text."""
    articles: Template | None = None
    """Parameters for articles; None if the call cannot send them."""
    card: Template | None = None
    """Parameters for a card; None if the call cannot send one."""
    agent: Template = attrs.field(factory=dict[str, Any])
    """Parameters for clients without an AgentId."""

    def parameters(self, message: Record, member: str, value: object, *, has_agent: bool) -> dict[str, Any]:
        """Return the parameters of the call.

        Args:
            message: The callback.
            member: The member who caused it; "" if it names none.
            value: A text, a list of articles, a card, a reply, or a mapping with the parameters themselves.
            has_agent: Whether the client has an AgentId.

        Raises:
            InvalidArgumentError: The callback names no member, or the call cannot send the value.
        """
        if not member:
            raise InvalidArgumentError(
                say("a {kind} names no member to send a message to", kind=type(message).__name__)
            )
        names = {"member": member}
        template = self.to if has_agent else {**self.to, **self.agent}
        to = _filled(template, lambda path: names.get(path) or value_at(message, path))
        return {**to, **self._content(value)}

    def _content(self, value: object) -> Mapping[str, Any]:
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
    """Return a template with its placeholders replaced. Parameters without a value are omitted."""
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
