"""The form of the card that asks for an approval, and of the reply to a click on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

import attrs


@attrs.frozen
class ApprovalForm:
    """The form of the card that asks for an approval. A text such as "$title" is a placeholder.

    Attributes:
        card: The card, with $title, $text, $buttons and $task_id.
        button: A button of the card, with $label, $key and $style.
        outcome: The reply to a click, with $title, $text, $label, $by, $key and $task_id.
    """

    card: Mapping[str, Any]
    button: Mapping[str, Any]
    outcome: Mapping[str, Any]


def filled(form: Any, values: Mapping[str, Any]) -> Any:
    """Return a form with values for its placeholders. Entries of mappings whose value is None are left out."""
    if isinstance(form, str):
        return values[form[1:]] if form.startswith("$") else form
    if isinstance(form, Mapping):
        made = {name: filled(value, values) for name, value in cast("Mapping[str, Any]", form).items()}
        return {name: value for name, value in made.items() if value is not None}
    if isinstance(form, Sequence):
        return [filled(value, values) for value in form]
    return form
