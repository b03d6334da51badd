"""The nodes of the resource tree, `client.user` and its like: they hold the client, generated methods hold the rest."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from wecom_runtime.lazy import load
from wecom_runtime.suggestions import did_you_mean

if TYPE_CHECKING:
    from wecom_runtime.calls.chunked_upload import Chunked
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.http.downloads import AsyncDownload, Download
    from wecom_runtime.http.multipart import FileInput

    from .modes import AsyncCalls, SyncCalls

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
            child = load(reference)(self._owner())
            # Two threads may both get here; both children are equal, and the later one stays.
            self.__dict__[name] = child
            return child

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *type(self)._children})


def _no_attribute(node: Node, name: str) -> str:
    names = [known for known in dir(node) if not known.startswith("_")]
    return f"{type(node).__name__} has no attribute {name!r}{did_you_mean(name, names)}"


class Resource(Node):
    """Calls of one part of the API."""

    def __init__(self, client: SyncCalls) -> None:
        self._client = client

    def _owner(self) -> SyncCalls:
        return self._client

    def _call(self, operation: Operation[R], arguments: dict[str, Any], timeout: float | None = None) -> R:
        return self._client._call(operation, arguments, timeout)

    def _download(
        self,
        operation: Operation[Download],
        arguments: dict[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        return self._client._call(operation, arguments, timeout, byte_range)

    def _iterate(
        self, operation: Operation[Any], arguments: dict[str, Any], timeout: float | None = None
    ) -> Iterator[Any]:
        return self._client._iterate(operation, arguments, timeout)

    def _upload_chunks(
        self,
        init: Operation[Any],
        part: Operation[Any],
        finish: Operation[R],
        rule: Chunked,
        file: FileInput,
        arguments: dict[str, Any],
        timeout: float | None = None,
    ) -> R:
        return self._client._upload_chunks(init, part, finish, rule, file, arguments, timeout)


class AsyncResource(Node):
    """Calls of one part of the API, awaited."""

    def __init__(self, client: AsyncCalls) -> None:
        self._client = client

    def _owner(self) -> AsyncCalls:
        return self._client

    async def _call(self, operation: Operation[R], arguments: dict[str, Any], timeout: float | None = None) -> R:
        return await self._client._call(operation, arguments, timeout)

    async def _download(
        self,
        operation: Operation[Download],
        arguments: dict[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        awaited = cast("Operation[AsyncDownload]", operation)
        return await self._client._call(awaited, arguments, timeout, byte_range)

    def _iterate(
        self, operation: Operation[Any], arguments: dict[str, Any], timeout: float | None = None
    ) -> AsyncIterator[Any]:
        return self._client._iterate(operation, arguments, timeout)

    async def _upload_chunks(
        self,
        init: Operation[Any],
        part: Operation[Any],
        finish: Operation[R],
        rule: Chunked,
        file: FileInput,
        arguments: dict[str, Any],
        timeout: float | None = None,
    ) -> R:
        return await self._client._upload_chunks(init, part, finish, rule, file, arguments, timeout)
