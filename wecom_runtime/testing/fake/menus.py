"""Buttons of an app's menu and their actions."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .actions import Action
from .state import StateRecord

PICTURE = hashlib.md5(b"picture", usedforsecurity=False).hexdigest()
GIVEN: Mapping[str, Any] = {
    "result": "https://example.com/code",
    "pictures": [PICTURE],
    "latitude": 22.5431,
    "longitude": 113.93,
    "scale": 15,
    "label": "深圳市南山区",
}
"""Default values of scans, photos and locations."""


def menu_action(menu: StateRecord | None, button: str, values: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the action of a menu button and its values.

    Args:
        menu: The menu; None if no call created one: then any key is valid, as the admin console may have the button.
        button: The key or the name of the button, or the URL or page that it opens.
        values: Values of scans, photos and locations; see `GIVEN`.

    Raises:
        ConfigurationError: The menu has no such button, or a value is misspelt.
    """
    Action("click_menu", frozenset({"userid", "key", *GIVEN}), is_open=False).check(values)
    if menu is None:
        return "menu_click", {"key": button}
    found = list(_buttons(menu.get("button") or []))
    for one in found:
        if button in _names(one):
            return f"menu_{one['type']}", {**GIVEN, **values, **one}
    known = [str(_names(one)[0]) for one in found]
    raise ConfigurationError(
        say(
            "the menu has no button {button!r}{near}; its buttons: {known}",
            button=button,
            near=did_you_mean(button, known),
            known=", ".join(known),
        )
    )


def _buttons(buttons: list[StateRecord]) -> Iterator[StateRecord]:
    """Yield the buttons with an action, including those in submenus."""
    for one in buttons:
        if inner := one.get("sub_button"):
            yield from _buttons(inner)
        elif one.get("type"):
            yield one


def _names(button: StateRecord) -> list[Any]:
    names = (button.get(name) for name in ("key", "url", "pagepath", "name"))
    return [name for name in names if name]
