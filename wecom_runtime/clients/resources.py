"""The nodes of the resource tree, such as `client.user`. Generated subclasses add the methods."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, cast, overload

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say
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
    """Make a call, and return the response without models: `raw(client.user.get, "zhangsan")["name"]`.

    Args:
        call: A method of the resource tree that returns a model. Await the result of an asynchronous method.
        args: Positional arguments of the call.
        parameters: Keyword arguments of the call.

    Raises:
        InvalidArgumentError: `call` is no such method.
        WeComError: The call failed.
    """
    node = getattr(call, "__self__", None)
    if not isinstance(node, Node | AsyncNode):
        raise InvalidArgumentError(say("raw() takes a method of a client, such as raw(client.user.get, userid)"))
    return cast(Any, call).__func__(_RawNode(node, call.__name__), *args, **parameters)


class _RawNode:
    """The `self` of a generated method that returns the response without models.

    Args:
        node: The node of the method.
        method: The name of the method.
    """

    def __init__(self, node: Node | AsyncNode, method: str) -> None:
        self._call = cast(Any, node)._caller.call_raw
        self._method = method

    def __getattr__(self, name: str) -> Any:
        raise InvalidArgumentError(
            say("raw() takes a method that returns one model; {name} does not return one", name=self._method)
        )


def resource_at(reference: str) -> Any:
    """Return a descriptor for a child resource, which is imported and created on first use.

    Args:
        reference: "module:Class" of the resource.
    """
    return _Child(reference)


class _Child:
    """A descriptor of a child resource. The class has the child's class, so that tools can inspect the tree."""

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
        # Two threads may both create the child; the children are equal, and the later one is kept.
        child = parent.__dict__[self._name] = cls(parent)
        return child


class Commands:
    """The base of clients that send commands to the gateway."""


class Node:
    """The base of Resource and of synchronous clients, which are the roots of the tree."""

    _caller: APICaller

    def _use(self, caller: APICaller) -> None:
        """Use this API caller for all calls."""
        self._caller = caller
        # Generated methods call these. They are attributes, not methods, which saves a Python frame per call.
        self._call = caller.call
        self._download = caller.download
        self._iterate = caller.iterate
        self._upload_chunks = caller.upload_chunks
        self._send_pieces = caller.send_pieces
        self._wait = caller.wait
        self._wait_all = caller.wait_all
        self._wait_task = caller.wait_task


class Resource(Node):
    """A node of the resource tree, with the calls of one part of the API.

    Args:
        parent: The client, or the parent resource.
    """

    def __init__(self, parent: Node) -> None:
        self._use(parent._caller)


class AsyncNode:
    """The base of AsyncResource and of asynchronous clients, which are the roots of the tree."""

    _caller: AsyncAPICaller

    def _use(self, caller: AsyncAPICaller) -> None:
        """Use this API caller for all calls."""
        self._caller = caller
        # Generated methods call these. They are attributes, not methods, which saves a Python frame per call.
        self._call = caller.call
        self._download = caller.download
        self._iterate = caller.iterate
        self._upload_chunks = caller.upload_chunks
        self._send_pieces = caller.send_pieces
        self._wait = caller.wait
        self._wait_all = caller.wait_all
        self._wait_task = caller.wait_task


class AsyncResource(AsyncNode):
    """A node of the resource tree, with the asynchronous calls of one part of the API.

    Args:
        parent: The client, or the parent resource.
    """

    def __init__(self, parent: AsyncNode) -> None:
        self._use(parent._caller)
