'''Classes that declare settings once, with their types and docstrings.

    if TYPE_CHECKING:
        from typing import TypedDict
    else:
        from wecom_runtime.declared_settings import Declaration as TypedDict

    class CallSettings(TypedDict, total=False):
        timeout: float
        """Seconds for a call. 15 by default."""

    class Client(Configured):
        """A client.

        Args:
            corp_id: The corp's id.
            settings: See `CallSettings`.
        """

        @shows_settings(CallSettings)
        def __init__(self, corp_id: str, **settings: Unpack[CallSettings]) -> None:
            check_settings("Client", CallSettings, settings)

Type checkers and editors read the class as a `TypedDict`, and show the type and the docstring of each setting at each
function that takes them. `inspect.signature(Client)` and `help(Client)` show the same. The docstrings are read from the
source file, when `Client.__doc__` is.

Settings that are passed on as a whole, with defaults and checks, are an attrs class. `accepting` gives a constructor
its parameters:

    @attrs.frozen(kw_only=True)
    class EngineSettings:
        workers: int = attrs.field(default=8, validator=number(least=1))

    class Router:
        @accepting(EngineSettings)
        def __init__(self, settings: EngineSettings) -> None: ...

Which one to use:

- A `TypedDict` for clients and connections: several classes add parameters of their own, each setting goes to another
  object, and `with_options` has to know which settings were passed.
- An attrs class for a router and its engine: one object gets all settings, with defaults and validators, and no code
  needs to know which were passed. attrs cannot express an omitted setting without a default, and a `TypedDict` has
  neither defaults nor validators.
'''

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from inspect import Parameter, Signature, get_annotations, signature
from typing import Any, ClassVar, Concatenate, ParamSpec, TypeVar

from .language import say
from .suggestions import did_you_mean

F = TypeVar("F", bound=Callable[..., Any])
P = ParamSpec("P")
Owner = TypeVar("Owner")
SettingsType = TypeVar("SettingsType")

_REQUIRED = "Required["
_ENTRY = r"(?m)^( +)settings: .*\n(?:\1 +\S.*\n)*"
"""The entry for `**settings` in the Args section of a docstring."""
_WIDTH = 120


class Declaration:
    """The runtime base of a class of settings, in place of `TypedDict`, which cannot be generic in Python 3.10."""

    declared: ClassVar[Mapping[str, str]] = {}
    """Name -> annotation: the settings of the class, then those of its bases."""
    required: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, *, total: bool = True) -> None:
        super().__init_subclass__()
        declared = get_annotations(cls)
        for base in cls.__bases__:
            if issubclass(base, Declaration):
                declared.update(base.declared)
        cls.declared = declared
        cls.required = frozenset(name for name, annotation in declared.items() if annotation.startswith(_REQUIRED))


class _LeftOut:
    """The default of a setting in a signature; its value is in the setting's docstring."""

    def __repr__(self) -> str:
        return "..."


_LEFT_OUT = _LeftOut()


def check_settings(function: str, declaration: Any, settings: Mapping[str, Any]) -> None:
    """Check the names of the keyword arguments of a function.

    Raises:
        TypeError: A setting has an unknown name, or a required one is missing.
    """
    declared = declaration.declared
    for name in settings:
        if name not in declared:
            raise _unexpected(function, name, declared)
    for name in declaration.required:
        if name not in settings:
            raise TypeError(say("{function}() is missing the keyword argument {name!r}", function=function, name=name))


def _unexpected(function: str, name: str, declared: Iterable[str]) -> TypeError:
    return TypeError(
        say(
            "{function}() got an unexpected keyword argument {name!r}{suggestion}",
            function=function,
            name=name,
            suggestion=did_you_mean(name, declared),
        )
    )


def _removed(function: str, name: str, instead: str) -> TypeError:
    return TypeError(
        say(
            "{function}() takes no {name!r} any more: {instead}",
            function=function,
            name=name,
            instead=instead,
        )
    )


def accepting(
    settings: Callable[P, SettingsType],
) -> Callable[[Callable[[Owner, SettingsType], None]], Callable[Concatenate[Owner, P], None]]:
    """Return a decorator that gives an `__init__` method the parameters of a settings class.

    The decorated method takes an object of that class. Type checkers and `inspect.signature` show the parameters.

    Args:
        settings: An attrs class. Its class method `replacement`, if it has one, takes an unknown name and returns a
            sentence on the replacement for a setting of an earlier version, or "".
    """
    taken = signature(settings)
    replacement: Callable[[str], str] = getattr(settings, "replacement", lambda name: "")

    def decorate(init: Callable[[Owner, SettingsType], None]) -> Callable[Concatenate[Owner, P], None]:
        @functools.wraps(init)
        def with_settings(self: Owner, /, *args: P.args, **kwargs: P.kwargs) -> None:
            for name in kwargs:
                if name not in taken.parameters:
                    if instead := replacement(name):
                        raise _removed(type(self).__name__, name, instead)
                    raise _unexpected(type(self).__name__, name, taken.parameters)
            init(self, settings(*args, **kwargs))

        first, *_ = signature(init).parameters.values()
        vars(with_settings)["__signature__"] = taken.replace(parameters=[first, *taken.parameters.values()])
        return with_settings

    return decorate


def shows_settings(declaration: Any) -> Callable[[F], F]:
    """Return a decorator that replaces `**settings` with each setting in the signature of a function."""

    def decorate(function: F) -> F:
        shown = signature(function)
        parameters = [one for one in shown.parameters.values() if one.kind is not Parameter.VAR_KEYWORD]
        parameters += _parameters(declaration)
        described: Any = function
        described.__signature__ = Signature(parameters, return_annotation=shown.return_annotation)
        described.__settings__ = declaration
        return function

    return decorate


def _parameters(declaration: Any) -> Iterator[Parameter]:
    for name, text in declaration.declared.items():
        if text.startswith(_REQUIRED):
            yield Parameter(name, Parameter.KEYWORD_ONLY, annotation=text[len(_REQUIRED) : -1])
        else:
            yield Parameter(name, Parameter.KEYWORD_ONLY, annotation=text, default=_LEFT_OUT)


class _Documentation:
    """The docstring of the class that defines `__init__`, with an entry for each setting in its Args section."""

    def __get__(self, instance: object, owner: type[Any]) -> str | None:
        defining = next(base for base in owner.__mro__ if "__init__" in vars(base))
        text = vars(defining)["__doc__"]
        if not isinstance(text, str):
            return None
        declaration = getattr(owner.__init__, "__settings__", None)
        if declaration is None:
            return text

        def entries(found: re.Match[str]) -> str:
            return "".join(f"{line}\n" for line in _entries(declaration, found[1]))

        return re.sub(_ENTRY, entries, text)


_DOCUMENTATION: Any = _Documentation()


class Configured:
    """Base of classes whose `__init__` takes declared settings.

    The docstring of a subclass that has none of its own describes each setting.
    """

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if cls.__doc__ is None:
            cls.__doc__ = _DOCUMENTATION


def _entries(declaration: Any, indent: str) -> Iterator[str]:
    """Yield the lines of the Args entries of all settings."""
    import textwrap

    docstrings = docstrings_of(declaration)
    for name in declaration.declared:
        text = " ".join([f"{name}:", *docstrings.get(name, "").split()])
        yield from textwrap.wrap(
            text,
            _WIDTH,
            initial_indent=indent,
            subsequent_indent=f"{indent}    ",
            break_long_words=False,
            break_on_hyphens=False,
        )


def docstrings_of(declaration: Any) -> Mapping[str, str]:
    """Return the docstring of each setting of a class, read from its source file; none where there is no source."""
    import ast
    import inspect
    import textwrap
    from itertools import pairwise

    found: dict[str, str] = {}
    for base in declaration.__mro__:
        if not get_annotations(base):
            continue
        try:
            source = textwrap.dedent(inspect.getsource(base))
        except (OSError, TypeError):
            continue
        (definition,) = ast.parse(source).body
        assert isinstance(definition, ast.ClassDef)  # noqa: S101 - it is the source of a class
        for statement, following in pairwise(definition.body):
            if (
                isinstance(statement, ast.AnnAssign)
                and isinstance(statement.target, ast.Name)
                and isinstance(following, ast.Expr)
                and isinstance(following.value, ast.Constant)
            ):
                found[statement.target.id] = inspect.cleandoc(str(following.value.value))
    return found
