"""The nodes of the resource tree, `client.user` and its like: they hold the client, generated methods hold the rest."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, overload

from wecom_runtime.lazy import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from wecom_runtime.data.models import Response

    from .caller import APICaller, AsyncAPICaller

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
    """Return a descriptor for a resource below a client or another resource: loaded and made on first use.

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
        made = parent.__dict__[self._name] = cls(parent)
        return made


class Node:
    """Shared base of Resource and of the clients whose calls block, the roots of the tree."""

    _caller: APICaller

    def _use(self, caller: APICaller) -> None:
        """Make all calls with this caller."""
        self._caller = caller
        # Generated methods call these: attributes and not methods, so that a call makes no stop here.
        self._call = caller.call
        self._download = caller.download
        self._iterate = caller.iterate
        self._upload_chunks = caller.upload_chunks
        self._send_pieces = caller.send_pieces
        self._wait = caller.wait
        self._wait_all = caller.wait_all


class Resource(Node):
    """Calls of one part of the API.

    Args:
        parent: The client, or the resource above.
    """

    def __init__(self, parent: Node) -> None:
        self._use(parent._caller)


class AsyncNode:
    """Shared base of AsyncResource and of the clients whose calls are awaited, the roots of the tree."""

    _caller: AsyncAPICaller

    def _use(self, caller: AsyncAPICaller) -> None:
        """Make all calls with this caller."""
        self._caller = caller
        # Generated methods call these: attributes and not methods, so that a call makes no stop here.
        self._call = caller.call
        self._download = caller.download
        self._iterate = caller.iterate
        self._upload_chunks = caller.upload_chunks
        self._send_pieces = caller.send_pieces
        self._wait = caller.wait
        self._wait_all = caller.wait_all


class AsyncResource(AsyncNode):
    """Calls of one part of the API, awaited.

    Args:
        parent: The client, or the resource above.
    """

    def __init__(self, parent: AsyncNode) -> None:
        self._use(parent._caller)
