"""Delegation of methods to an attribute."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from operator import attrgetter
from types import MethodType
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast, overload

P = ParamSpec("P")
R = TypeVar("R")


class DelegatedMethod(Generic[P, R]):
    """A method that calls a method of an attribute, with its signature and docstring.

    It is a descriptor with its types written down, since type checkers differ in whether a callable in the body of a
    class is bound to the object.
    """

    def __init__(self, attribute: str, method: Callable[Concatenate[Any, P], R]) -> None:
        get = attrgetter(attribute)

        @wraps(method)
        def delegate(owner: Any, /, *args: P.args, **kwargs: P.kwargs) -> R:
            return method(get(owner), *args, **kwargs)

        self._delegate = delegate
        self.__doc__ = method.__doc__

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._delegate.__name__}>"

    @overload
    def __get__(self, owner: None, cls: type, /) -> Callable[Concatenate[Any, P], R]: ...
    @overload
    def __get__(self, owner: object, cls: type, /) -> Callable[P, R]: ...
    def __get__(self, owner: object | None, cls: type, /) -> Callable[..., R]:
        if owner is None:
            return self._delegate
        return cast("Callable[P, R]", MethodType(self._delegate, owner))


def delegated(attribute: str, method: Callable[Concatenate[Any, P], R]) -> DelegatedMethod[P, R]:
    """Return a method that calls a method of an attribute, with its signature and docstring.

    Args:
        attribute: The path of the attribute, with dots.
        method: The method of the attribute's class.
    """
    return DelegatedMethod(attribute, method)
