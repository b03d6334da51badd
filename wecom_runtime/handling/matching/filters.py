"""Filters of handlers: values and patterns of a callback's fields, and functions of the callback.

A filter is checked when its handler is registered, against the fields of the callback's class. A filter that can never
match would otherwise show only as a handler that is never called.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.running.executor import is_async
from wecom_runtime.language import say

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback

FieldValue: TypeAlias = str | int | float | bool
FieldFilter: TypeAlias = FieldValue | Collection[FieldValue] | re.Pattern[str]
"""The argument of `@router.on(…, field=…)`: a value, several values, or a compiled pattern for `re.search`."""
Where: TypeAlias = Callable[[Any], object]
"""A function that returns whether a handler matches a callback."""

ONE, SEVERAL, PATTERN, WHERE, NOTHING = range(5)
"""The kinds of conditions, the most specific first."""


class Condition:
    """A condition on one field. A list matches if one of its items does.

    The text of a message to a bot in a group is compared without the mention of the bot, and as it was received.

    Args:
        name: The attribute of the callback.
        given: A value, several values, or a pattern.
    """

    __slots__ = ("kind", "name", "pattern", "values")

    def __init__(self, name: str, given: FieldFilter) -> None:
        self.name = name
        self.pattern: re.Pattern[str] | None = None
        self.values: frozenset[FieldValue] = frozenset()
        if isinstance(given, re.Pattern):
            self.kind = PATTERN
            self.pattern = given
        else:
            self.values = frozenset((given,) if isinstance(given, str | int | float) else given)
            self.kind = ONE if len(self.values) == 1 else SEVERAL

    def __repr__(self) -> str:
        if self.pattern is not None:
            return f"{self.name}={self.pattern!r}"
        shown = sorted(self.values, key=str)
        return f"{self.name}={shown[0]!r}" if len(shown) == 1 else f"{self.name}={tuple(shown)!r}"

    def matches(self, message: Callback) -> bool:
        """Return whether the field of a callback meets the condition."""
        found = getattr(message, self.name, None)
        if isinstance(found, list):
            return any(map(self._matches, cast("list[object]", found)))
        if isinstance(found, str) and (words := filtered_text(message, self.name, found)) != found:
            return self._matches(words) or self._matches(found)
        return self._matches(found)

    def _matches(self, value: object) -> bool:
        if self.pattern is not None:
            return isinstance(value, str) and self.pattern.search(value) is not None
        # A value of an undocumented shape is kept as it was received, and may not be hashable.
        return isinstance(value, str | int | float) and value in self.values


class Filter:
    """All conditions of a handler. Without conditions, the handler matches every callback.

    Args:
        fields: The attributes of the callback, and their conditions.
        where: A further condition, as a function of the callback.
    """

    __slots__ = ("conditions", "rank", "where")

    def __init__(self, fields: Mapping[str, FieldFilter], where: Where | None) -> None:
        self.conditions = tuple(Condition(name, given) for name, given in fields.items())
        self.where = where
        kinds = sorted(condition.kind for condition in self.conditions)
        if where is not None:
            kinds.append(WHERE)
        self.rank = (kinds[0] if kinds else NOTHING, -len(self.conditions), (*kinds, NOTHING))
        """The sort key, least for the most specific filter: the best condition, the number of fields, the others."""

    def __repr__(self) -> str:
        shown = [*map(repr, self.conditions), *(["where=…"] if self.where is not None else [])]
        return f"<Filter {', '.join(shown)}>"

    def __bool__(self) -> bool:
        return bool(self.conditions) or self.where is not None

    @property
    def sole_value_condition(self) -> Condition | None:
        """The condition, if it is the only one and names values, so that a table can find the handler."""
        if self.where is None and len(self.conditions) == 1 and self.conditions[0].pattern is None:
            return self.conditions[0]
        return None

    def matches(self, message: Callback) -> bool:
        """Return whether the handler matches a callback.

        Raises:
            Exception: The function `where` raised it.
        """
        for condition in self.conditions:
            if not condition.matches(message):
                return False
        return self.where is None or bool(self.where(message))

    def combinations(self) -> Iterator[Combination]:
        """Yield the combinations of values that the filter matches. Two filters with a common one conflict.

        None for a filter with a pattern or a function: such filters cannot be compared, and of them, the one registered
        first is tried first.
        """
        if self.where is not None or any(condition.pattern is not None for condition in self.conditions):
            return
        conditions = sorted(self.conditions, key=lambda condition: condition.name)
        kinds = tuple((condition.name, condition.kind) for condition in conditions)
        for values in itertools.product(*(sorted(condition.values, key=str) for condition in conditions)):
            yield kinds, values


Combination: TypeAlias = "tuple[tuple[tuple[str, int], ...], tuple[FieldValue, ...]]"
"""The fields of a filter with the kinds of their conditions, and a value of each field."""


def shown(combination: Combination) -> str:
    """Return a combination as it is written in a registration; "" without a field."""
    fields, values = combination
    return ", ".join(f"{name}={value!r}" for (name, _), value in zip(fields, values, strict=True))


def checked_filter(models: Iterable[type[Callback]], fields: Mapping[str, FieldFilter], where: Where | None) -> Filter:
    """Return the filter of a handler for some classes of callbacks.

    Raises:
        InvalidArgumentError: A class does not have the field, a field never has the value, or `where` is not a plain
            function.
    """
    if where is not None and (not callable(where) or isinstance(where, type) or is_async(where)):
        raise InvalidArgumentError(say("where= takes a plain function of the callback, such as where=lambda event: …"))
    if fields:
        from .field_checks import check_field

        for model in models:
            for name, given in fields.items():
                check_field(model, name, given)
    return Filter(fields, where)


def filtered_text(message: Callback, name: str, text: str) -> str:
    """Return the text by which filters match a field: in a message to a bot, its words without the mention."""
    if message.__shortcuts__.get(name, name) != message.__text_by__:
        return text
    words_of: Callable[[Callback, str], str] | None = getattr(type(message), "words_of", None)
    return text if words_of is None else words_of(message, text)
