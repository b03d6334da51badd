"""Declarations of the functions of spec/fake/.

    @function("below", kind=KindName(is_tree=True), key=AnyValue, deep=Truth, gives=ManyOf(String))
    def below(state, kind, key, deep): ...

A declaration has the name of a function, the type of each argument and the type of the result. The evaluation here, the
checks of the generator and the table in spec/fake/README.md read it. An argument may be left out where the Python
parameter has a default, and `*parameter` takes any number of arguments. A parameter called `state` is no argument.

The generator imports this package to check a spec. So it imports nothing beyond the standard library and attrs. A
function that needs more imports it when it is called.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol, TypeAlias, TypeVar, cast

import attrs

from wecom_runtime.testing.fake.state import Refusal, StateRecord, as_list, at, filter_of, truth

_Run = TypeVar("_Run", bound=Callable[..., Any])


class StateView(Protocol):
    """The state, as functions see it in one call."""

    @property
    def now(self) -> int:
        """Unix time."""
        ...

    @property
    def hidden(self) -> Mapping[str, Any]:
        """The fields of members that are hidden from the caller, each with its value in answers; None for no field."""
        ...

    @property
    def grant(self) -> Callable[[str, Mapping[str, Any]], Mapping[str, Any]] | None:
        """Gives out a token by the name of its kind and its credentials."""
        ...

    def lookup(self, kind: str, key: object) -> StateRecord | None:
        """Return the record with a key."""
        ...

    def below(self, kind: str, key: object) -> set[str]:
        """Return the keys of a record and of all records below it in its tree."""
        ...

    def everything(self, kind: str) -> list[StateRecord]:
        """Return the records of a kind."""
        ...

    def keys_in_scope(self, kind: str, scope: Mapping[str, Any] | None) -> list[Any]:
        """Return the keys of the records of a kind in a visible scope; None is the whole company."""
        ...

    def new(self, form: str) -> str:
        """Return a text that was not returned before: a format of `n`, its number."""
        ...

    def try_call(self, path: str, request: Mapping[str, Any]) -> Refusal | None:
        """Make a call of another endpoint. Return its refusal, which has changed nothing."""
        ...

    def elsewhere(self, corp_id: str) -> StateView:
        """Return the state of another company."""
        ...


CompiledExpression: TypeAlias = Callable[[Any, Any], Any]
"""A function that returns the value of an expression for a `StateView` and the record at hand."""
Compiler: TypeAlias = Callable[[Any], CompiledExpression]


@attrs.frozen
class Constant:
    """A compiled expression whose value is always the same."""

    value: Any

    def __call__(self, state: StateView, record: Any) -> Any:
        return self.value


# -- types of arguments


class Takes(Protocol):
    """The type of an argument."""

    def compile(self, expression: Any, compile_: Compiler) -> CompiledExpression:
        """Compile an argument; the value is what the function gets."""
        ...


@attrs.frozen
class Evaluated:
    """An argument that is evaluated and converted; the result of a function, too."""

    name: str
    """Its name in the table of functions."""
    convert: Callable[[Any], Any]

    def compile(self, expression: Any, compile_: Compiler) -> CompiledExpression:
        value, convert = compile_(expression), self.convert
        if convert is _same:
            return value
        return lambda state, record: convert(value(state, record))


def _number(value: Any) -> int | float:
    if value in (None, ""):
        return 0
    try:
        return value if isinstance(value, float) else int(value)
    except ValueError:
        return float(value)


def _string(value: Any) -> str:
    return "" if value is None else str(value)


def _same(value: Any) -> Any:
    return value


AnyValue = Evaluated("value", _same)
Number = Evaluated("number", _number)
"""A number; 0 where there is no value. A query has numbers as text."""
String = Evaluated("text", _string)
"""A text; "" where there is no value."""
Truth = Evaluated("condition", truth)
Items = Evaluated("list", as_list)
"""A list; a single value is a list of one, no value an empty list."""


class Unevaluated:
    """An expression that the function evaluates when it needs its value: it gets a function without arguments."""

    def compile(self, expression: Any, compile_: Compiler) -> CompiledExpression:
        return partial(partial, compile_(expression))


@attrs.frozen
class ShapeFor:
    """An expression that the function evaluates for other records: it gets a function that takes a record."""

    of: str
    """The argument that has the records."""
    each: bool = False
    """The records are the items of that argument; otherwise its value is the record."""

    def compile(self, expression: Any, compile_: Compiler) -> CompiledExpression:
        value = compile_(expression)
        return lambda state, record: partial(value, state)


class Written:
    """An argument that is written down: it is not evaluated."""

    def compile(self, expression: Any, compile_: Compiler) -> CompiledExpression:
        return Constant(expression)


@attrs.frozen
class KindName(Written):
    """The name of a kind."""

    is_tree: bool = False


@attrs.frozen
class FieldOf(Written):
    """A dotted path to a field of a record."""

    of: str
    """The argument with the kind of the record, or with a list of records."""


@attrs.frozen
class Conditions:
    """ObjectOf of a record with the values that they should have: the function gets a function that checks a record."""

    of: str
    """As that of `FieldOf`."""

    def compile(self, expression: Any, compile_: Compiler) -> CompiledExpression:
        fields = {field: compile_(item) for field, item in cast("Mapping[str, Any]", expression).items()}

        def take(state: StateView, record: Any) -> Callable[[Any], bool]:
            wanted = {field: filter_of(value(state, record)) for field, value in fields.items()}
            return lambda item: all(fits(at(item, field)) for field, fits in wanted.items())

        return take


@attrs.frozen
class Choice(Written):
    """One of some words."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, *words: str) -> Choice:
        return cls(words)


class Table(Written):
    """A mapping from values to others."""


class Columns(Written):
    """The name of a declared type that is a CSV file: the function gets a mapping from its columns to attributes."""


class NewText(Written):
    """A text with {n} for a number."""


class Pattern:
    """A regular expression: the function gets it compiled."""

    def compile(self, expression: Any, compile_: Compiler) -> CompiledExpression:
        return Constant(re.compile(expression))


# -- types of results


@attrs.frozen
class ArgumentValue:
    """The result is the value of an argument."""

    name: str


@attrs.frozen
class ItemOf:
    """The result is an item of a list."""

    of: Gives


@attrs.frozen
class ManyOf:
    """The result is a list."""

    of: Gives


@attrs.frozen
class ObjectOf:
    """The result is an object."""

    fields: Mapping[str, Gives]

    @classmethod
    def of(cls, **fields: Gives) -> ObjectOf:
        return cls(fields)


@attrs.frozen
class RecordIn:
    """The result is a record of the kind that an argument names, or an item of a list; or one of its fields."""

    of: str
    field: str = ""
    """The argument with the path of the field. Where it is left out, the result is the record."""


@attrs.frozen
class AnyArgument:
    """The result is the value of one of the arguments."""

    of_cases: bool = False
    """Of each two arguments only the second one counts, and a last one without a partner."""


Gives: TypeAlias = Evaluated | ArgumentValue | ItemOf | ManyOf | ObjectOf | RecordIn | AnyArgument


# -- functions


@attrs.frozen
class FunctionParameter:
    """One parameter of a function."""

    name: str
    takes: Takes
    is_required: bool
    is_repeated: bool
    """It takes any number of arguments."""


@attrs.frozen
class Function:
    """A function of spec/fake/."""

    name: str
    parameters: tuple[FunctionParameter, ...]
    gives: Gives
    run: Callable[..., Any]
    has_state: bool

    @property
    def summary(self) -> str:
        """Its result, for the table of functions: the first line of its docstring without "Return"."""
        text = (self.run.__doc__ or "").partition("\n")[0].removeprefix("Return ")
        return text[:1].upper() + text[1:]

    @property
    def least(self) -> int:
        """The number of arguments that it needs."""
        return sum(one.is_required for one in self.parameters)

    @property
    def most(self) -> int | None:
        """The number of arguments that it takes; None for any number."""
        return None if any(one.is_repeated for one in self.parameters) else len(self.parameters)

    @property
    def takes_list(self) -> bool:
        """Whether its arguments are written as a list. A function of one parameter takes a list as its argument."""
        return self.most != 1

    @property
    def usage(self) -> str:
        """A call with the names of its arguments: `?` marks one that may be left out, `…` one that is repeated."""
        names = [f"{one.name}{'…' if one.is_repeated else '' if one.is_required else '?'}" for one in self.parameters]
        arguments = f"[{', '.join(names)}]" if self.takes_list else names[0]
        return f"{{={self.name}: {arguments}}}"

    def parameters_for(self, count: int) -> list[FunctionParameter]:
        """Return the parameter of each of some arguments."""
        last = self.parameters[-1]
        found = list(self.parameters[:count])
        return found + [last] * (count - len(found)) if last.is_repeated else found

    def compile(self, written: Any, compile_: Compiler) -> CompiledExpression:
        """Compile a call."""
        arguments = written if isinstance(written, list) and self.takes_list else [written]
        parameters = self.parameters_for(len(arguments))
        taken = [one.takes.compile(argument, compile_) for one, argument in zip(parameters, arguments, strict=True)]
        run = self.run
        if self.has_state:
            return lambda state, record: run(state, *[take(state, record) for take in taken])
        if len(taken) == 1:
            only = taken[0]
            return lambda state, record: run(only(state, record))
        return lambda state, record: run(*[take(state, record) for take in taken])


DECLARED: dict[str, Function] = {}
"""The functions of the modules that were imported, by name: `FUNCTIONS` has all of them."""


def function(name: str, /, *, gives: Gives = AnyValue, **takes: Takes) -> Callable[[_Run], _Run]:
    """Declare a Python function as a function of spec/fake/.

    Args:
        name: Its name there: "days". A function for one group of endpoints has the name of the group: "sheet.area".
        gives: The type of its result.
        takes: The type of each argument, by the name of the Python parameter.

    Raises:
        TypeError: The Python function has other parameters.
    """

    def declare(run: _Run) -> _Run:
        signature = list(inspect.signature(run).parameters.values())
        has_state = bool(signature) and signature[0].name == "state"
        own = signature[1:] if has_state else signature
        if [one.name for one in own] != list(takes):
            raise TypeError(f"{name}: the declaration has {list(takes)}, the function {[one.name for one in own]}")
        parameters = tuple(
            FunctionParameter(
                one.name,
                takes[one.name],
                one.default is one.empty and one.kind is not one.VAR_POSITIONAL,
                one.kind is one.VAR_POSITIONAL,
            )
            for one in own
        )
        DECLARED[name] = Function(name, parameters, gives, run, has_state)
        return run

    return declare
