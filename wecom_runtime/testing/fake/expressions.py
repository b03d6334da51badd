"""The expressions of spec/fake/: the values in a step.

`$name` is a parameter of the request, and `$` the whole request. `$NOW`, `$CORP` and other names in capital letters are
values that the fake knows. `@name` is a field of the record at hand, and `@` the record. `@name:field` is a field of a
record of an earlier step, or of a value that `let` or `for` named. A text may contain names: "wo{$CORP}-{@userid}". A
mapping with one key that begins with `=` calls a function; other mappings and lists contain expressions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Protocol, cast

from .functions import FUNCTIONS
from .functions.declaring import CompiledExpression, Constant, StateView
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


def evaluate(expression: Any, scope: ExpressionScope, record: Any = None) -> Any:
    """Return the value of an expression; None if it names a value that does not exist.

    The caller must not change a mapping or a list after its evaluation: it is compiled once.
    """
    if isinstance(expression, str):
        return _compiled_text(expression)(scope, record)
    if isinstance(expression, (Mapping, list)):
        known = compiled.get(id(expression))
        if known is None:
            known = compiled[id(expression)] = (expression, compile_expression(expression))
        return known[1](scope, record)
    return expression


compiled: dict[int, tuple[object, CompiledExpression]] = {}
"""The id of a mapping or a list -> itself, so that nothing else gets this id, and its compiled expression."""


def compile_expression(expression: Any) -> CompiledExpression:
    """Return the function that returns the value of an expression."""
    if isinstance(expression, str):
        return _compiled_text(expression)
    if isinstance(expression, Mapping):
        mapping = cast("Mapping[str, Any]", expression)
        name = next(iter(mapping), "")
        if len(mapping) == 1 and name.startswith("="):
            return FUNCTIONS[name[1:]].compile(mapping[name], compile_expression)
        items = [(key, compile_expression(item)) for key, item in mapping.items()]
        return lambda scope, record: {key: value(scope, record) for key, value in items}
    if isinstance(expression, list):
        values = [compile_expression(item) for item in expression]
        return lambda scope, record: [value(scope, record) for value in values]
    return Constant(expression)


@lru_cache(maxsize=20_000)
def _compiled_text(text: str) -> CompiledExpression:
    if "{" in text:
        parts = _NAME_IN_TEXT.split(text)  # a text, a name, a text, …
        if len(parts) == 1:
            return Constant(text)
        values = [_compile_name(part) if index % 2 else Constant(part) for index, part in enumerate(parts)]
        return lambda scope, record: "".join(_text(value(scope, record)) for value in values)
    return _compile_name(text) if text.startswith(("$", "@")) else Constant(text)


def _compile_name(name: str) -> CompiledExpression:
    return _compile_request_value(name[1:]) if name.startswith("$") else _compile_record_value(name[1:])


def _compile_request_value(path: str) -> CompiledExpression:
    if not path:
        return lambda scope, record: scope.request
    first, _, rest = path.partition(".")
    if first.isupper():
        if rest:
            return lambda scope, record: at(scope.known_value(first), rest)
        return lambda scope, record: scope.known_value(first)
    return lambda scope, record: at(scope.request, path)


def _compile_record_value(path: str) -> CompiledExpression:
    if not path:
        return lambda scope, record: record
    name, colon, rest = path.partition(":")
    if colon:
        if rest:
            return lambda scope, record: at(scope.records.get(name), rest)
        return lambda scope, record: scope.records.get(name)
    return lambda scope, record: at(record, path)


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
