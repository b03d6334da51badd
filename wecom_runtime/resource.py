"""The nodes of the resource tree, `client.user` and its like: they hold the client, generated methods hold the rest."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .operation import Operation

if TYPE_CHECKING:
    from .client import BaseAsyncClient, BaseClient

R = TypeVar("R")


class Node:
    """A place in the tree that makes its children on first use."""

    _children: ClassVar[Mapping[str, str]] = {}
    """Attribute name -> "module:Class" of the child."""

    def _owner(self) -> Any:
        """What the children get as their client."""
        return self

    if not TYPE_CHECKING:  # checkers see the annotations of the generated classes, and so a mistyped name

        def __getattr__(self, name):
            reference = type(self)._children.get(name)
            if reference is None:
                raise AttributeError(_no_attribute(self, name), name=name, obj=self)
            module, _, cls = reference.partition(":")
            child = getattr(import_module(module), cls)(self._owner())
            # Two threads may both get here; both children are equal, and the later one stays.
            self.__dict__[name] = child
            return child

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *type(self)._children})


def _no_attribute(node: Node, name: str) -> str:
    import difflib

    names = [n for n in dir(node) if not n.startswith("_")]
    near = difflib.get_close_matches(name, names, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"{type(node).__name__} has no attribute {name!r}{hint}"


class Resource(Node):
    """Calls of one part of the API."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def _owner(self) -> BaseClient:
        return self._client

    def _call(self, operation: Operation[R], arguments: dict[str, Any], timeout: float | None) -> R:
        return self._client._call(operation, arguments, timeout)

    def _iterate(self, operation: Operation[Any], arguments: dict[str, Any], timeout: float | None) -> Iterator[Any]:
        return self._client._iterate(operation, arguments, timeout)


class AsyncResource(Node):
    """Calls of one part of the API, awaited."""

    def __init__(self, client: BaseAsyncClient) -> None:
        self._client = client

    def _owner(self) -> BaseAsyncClient:
        return self._client

    async def _call(self, operation: Operation[R], arguments: dict[str, Any], timeout: float | None) -> R:
        return await self._client._call(operation, arguments, timeout)

    def _iterate(
        self, operation: Operation[Any], arguments: dict[str, Any], timeout: float | None
    ) -> AsyncIterator[Any]:
        return self._client._iterate(operation, arguments, timeout)
