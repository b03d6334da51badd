"""The nodes of the resource tree, `client.user` and its like: they hold the client, generated methods hold the rest."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from wecom_runtime.lazy import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from wecom_runtime.calls.chunked_upload import Chunked
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.calls.pagination import AsyncPages, Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.downloads import AsyncDownload, Download
    from wecom_runtime.http.multipart import FileInput

    from .modes import AsyncCalls, SyncCalls

R = TypeVar("R")
P = ParamSpec("P")


@overload
def raw(
    call: Callable[P, Coroutine[Any, Any, Response]], /, *args: P.args, **parameters: P.kwargs
) -> Coroutine[Any, Any, dict[str, Any]]: ...
@overload
def raw(call: Callable[P, Response], /, *args: P.args, **parameters: P.kwargs) -> dict[str, Any]: ...
def raw(call: Callable[..., Any], /, *args: Any, **parameters: Any) -> Any:
    """Make a call and give its answer as it came, without models: `raw(client.user.get, "zhangsan")["name"]`.

    The same as `raw=True`, with the type that the answer then has.

    Args:
        call: A method of the resource tree that answers with a model; an asynchronous one is awaited as ever.
        args: Its parameters.
        parameters: Likewise.

    Raises:
        WeComError: As by the call itself.
    """
    return call(*args, **{**parameters, "raw": True})


def resource_at(reference: str) -> Any:
    """A resource below a client or another resource: loaded and made on first use.

    Args:
        reference: "module:Class" of it.
    """
    return _Child(reference)


class _Child:
    """Gives an object its child, and the class the child's class, so that tools which look at classes see the tree."""

    def __init__(self, reference: str) -> None:
        self._reference = reference

    def __repr__(self) -> str:
        return f"<child {self._reference}>"

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    def __get__(self, parent: Any, owner: type[Any]) -> Any:
        cls = load(self._reference)
        if parent is None:
            return cls
        # Two threads may both get here; both children are equal, and the later one stays.
        made = parent.__dict__[self._name] = cls(parent._owner())
        return made


class Resource:
    """Calls of one part of the API."""

    def __init__(self, client: SyncCalls) -> None:
        self._client = client

    def _owner(self) -> SyncCalls:
        """What the resources below get as their client."""
        return self._client

    def _call(
        self, operation: Operation[R], arguments: dict[str, Any], timeout: float | None = None, raw: bool = False
    ) -> R:
        return self._client._call(operation, arguments, timeout, raw)

    def _download(
        self,
        operation: Operation[Download],
        arguments: dict[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        return self._client._download(operation, arguments, timeout, byte_range)

    def _iterate(
        self, operation: Operation[Any], arguments: dict[str, Any], timeout: float | None = None
    ) -> Pages[Any]:
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


class AsyncResource:
    """Calls of one part of the API, awaited."""

    def __init__(self, client: AsyncCalls) -> None:
        self._client = client

    def _owner(self) -> AsyncCalls:
        """What the resources below get as their client."""
        return self._client

    def _call(
        self, operation: Operation[R], arguments: dict[str, Any], timeout: float | None = None, raw: bool = False
    ) -> Coroutine[Any, Any, R]:
        return self._client._call(operation, arguments, timeout, raw)

    async def _download(
        self,
        operation: Operation[Download],
        arguments: dict[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        return await self._client._download(operation, arguments, timeout, byte_range)

    def _iterate(
        self, operation: Operation[Any], arguments: dict[str, Any], timeout: float | None = None
    ) -> AsyncPages[Any]:
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
