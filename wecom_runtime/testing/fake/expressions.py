"""The expressions of spec/fake/: the values in a step.

`$name` is a parameter of the request, and `$` the whole request. `$NOW`, `$CORP` and other names in capital letters are
values that the fake knows. `@name` is a field of the record at hand, and `@` the record. `@name:field` is a field of a
record of an earlier step, or of a value that `let` or `for` named. A text may contain names: "wo{$CORP}-{@userid}". A
mapping with one key that begins with `=` calls a function; other mappings and lists contain expressions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol, cast

import attrs

from .functions import FUNCTIONS
from .functions.declaring import StateView
from .state import StateRecord, at

_NAME_IN_TEXT = re.compile(r"\{([$@][^{}]*)\}")


class ExpressionScope(StateView, Protocol):
    """The values that expressions name."""

    @property
    def request(self) -> Mapping[str, Any]: ...

    @property
    def records(self) -> Mapping[str, StateRecord]: ...

    def known_value(self, name: str) -> Any:
        """Return a value that the fake knows, by its name in capital letters."""
        ...


@attrs.frozen
class _Evaluation:
    """The evaluation of the arguments of one function call."""

    state: ExpressionScope
    record: Any

    def value(self, expression: Any) -> Any:
        return evaluate(expression, self.state, self.record)

    def value_for(self, expression: Any, record: Any) -> Any:
        return evaluate(expression, self.state, record)


def evaluate(expression: Any, scope: ExpressionScope, record: Any = None) -> Any:
    """Return the value of an expression; None if it names a value that does not exist."""
    if isinstance(expression, str):
        if "{" in expression:
            return _NAME_IN_TEXT.sub(lambda found: _text(_named(found[1], scope, record)), expression)
        return _named(expression, scope, record) if expression.startswith(("$", "@")) else expression
    if isinstance(expression, Mapping):
        mapping = cast("Mapping[str, Any]", expression)
        name = next(iter(mapping), "")
        if len(mapping) == 1 and name.startswith("="):
            return FUNCTIONS[name[1:]].call(mapping[name], _Evaluation(scope, record))
        return {key: evaluate(item, scope, record) for key, item in mapping.items()}
    if isinstance(expression, list):
        return [evaluate(item, scope, record) for item in expression]
    return expression


def names_in(text: str) -> list[str]:
    """Return the names in a text of spec/fake/: the text itself, if it is one, or the names within it."""
    return [text] if text.startswith(("$", "@")) else _NAME_IN_TEXT.findall(text)


def request_fields(expression: Any) -> Iterator[str]:
    """Yield the paths of request parameters in an expression."""
    if isinstance(expression, str):
        yield from (name[1:] for name in names_in(expression) if name.startswith("$"))
    elif isinstance(expression, Mapping):
        for item in cast("Mapping[str, Any]", expression).values():
            yield from request_fields(item)
    elif isinstance(expression, list):
        for item in expression:
            yield from request_fields(item)


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _named(name: str, scope: ExpressionScope, record: Any) -> Any:
    return _request_value(name[1:], scope) if name.startswith("$") else _record_value(name[1:], scope, record)


def _request_value(path: str, scope: ExpressionScope) -> Any:
    if not path:
        return scope.request
    first, _, rest = path.partition(".")
    if first.isupper():
        return at(scope.known_value(first), rest) if rest else scope.known_value(first)
    return at(scope.request, path)


def _record_value(path: str, scope: ExpressionScope, record: Any) -> Any:
    if not path:
        return record
    name, colon, rest = path.partition(":")
    if colon:
        found = scope.records.get(name)
        return at(found, rest) if rest else found
    return at(record, path)


def shown_text(content: Any, names: tuple[str, ...]) -> str:
    """Return the text of a message as a person reads it: the texts under some names, in their order."""
    if isinstance(content, str):
        return content
    found: list[str] = []
    if isinstance(content, Mapping):
        for name, value in cast("Mapping[str, Any]", content).items():
            if isinstance(value, str):
                found.extend([value] if name in names and value else [])
            elif text := shown_text(value, names):
                found.append(text)
    elif isinstance(content, list):
        found.extend(text for item in content if (text := shown_text(item, names)))
    return "\n".join(found)
