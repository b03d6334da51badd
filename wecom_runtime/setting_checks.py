"""Checks of the settings that users pass. An error names the setting and the expected kind of value."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from .errors import ConfigurationError
from .hidden import Secret
from .language import say


def number(
    unit: str = "", *, least: float = 0, whole: bool = False, optional: bool = False
) -> Callable[[Any, Any, Any], None]:
    """Return an attrs validator that checks a number; see `check_number`.

    Args:
        unit: The unit, for the error.
        least: The least allowed value.
        whole: Whether the number must be whole.
        optional: Whether None is allowed.
    """

    def check(owner: Any, attribute: Any, value: Any) -> None:
        name = f"{attribute.name}, in {unit}," if unit else attribute.name
        check_number(name, value, least=least, whole=whole, optional=optional)

    return check


def check_secret(name: str, value: Any) -> Secret[str]:
    """Return a secret setting, wrapped.

    Raises:
        ConfigurationError: The setting is not a text.
    """
    hidden: Secret[Any] = Secret.of(value)
    del value
    check_text(name, hidden.reveal())
    return hidden


def check_text(name: str, value: Any) -> str:
    """Return a text setting.

    Raises:
        ConfigurationError: The setting is not a text.
    """
    if not isinstance(value, str):
        raise ConfigurationError(say("{name} must be a text, {instead}", name=name, instead=_instead(value)))
    return value


def check_number(
    name: str,
    value: Any,
    *,
    least: float = 0,
    most: float = math.inf,
    above: bool = False,
    whole: bool = False,
    optional: bool = False,
) -> None:
    """Check that a setting is a number within its limits.

    Args:
        name: The name of the setting.
        value: The setting.
        least: The minimum.
        most: The maximum.
        above: Whether the setting must be greater than the minimum.
        whole: Whether the setting must be a whole number.
        optional: Whether None is allowed.

    Raises:
        ConfigurationError: The setting is not such a number.
    """
    if optional and value is None:
        return
    kinds = int if whole else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds):
        if whole:
            raise ConfigurationError(
                say("{name} must be a whole number, {instead}", name=name, instead=_instead(value))
            )
        raise ConfigurationError(say("{name} must be a number, {instead}", name=name, instead=_instead(value)))
    if value > most:
        raise ConfigurationError(say("{name} must be at most {most:g}, not {given}", name=name, most=most, given=value))
    if above and (math.isnan(value) or value <= least):
        raise ConfigurationError(
            say("{name} must be greater than {least:g}, not {given}", name=name, least=least, given=value)
        )
    if math.isnan(value) or value < least:
        raise ConfigurationError(
            say("{name} must be at least {least:g}, not {given}", name=name, least=least, given=value)
        )


def check_kind(name: str, value: Any, kind: type[Any] | tuple[type[Any], ...], wanted: str) -> None:
    """Check that a setting is of a class.

    Args:
        name: The name of the setting.
        value: The setting.
        kind: The class or classes.
        wanted: The expected value, in words.

    Raises:
        ConfigurationError: The setting is of another class.
    """
    if not isinstance(value, kind):
        raise ConfigurationError(
            say("{name} takes {wanted}, {instead}", name=name, wanted=wanted, instead=_instead(value))
        )


def _instead(value: object) -> str:
    if value is None:
        return say("not None: is an environment variable not set?")
    return say("not {kind}", kind=type(value).__name__)
