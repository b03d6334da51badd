"""One callback on its way through an engine: what all steps of its handling know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.callbacks.model import Callback

if TYPE_CHECKING:
    from .channel import Incoming
    from .matching import Handler, Responder


class Handling:
    """A callback and its handler, on their way through the steps of an engine.

    Args:
        handler: It is called once.
        message: What it is called with.
        later: Sends what comes after WeCom had its answer.
        incoming: How the callback came; None in the worker of a queue.
    """

    __slots__ = ("handler", "incoming", "later", "message")

    def __init__(
        self, handler: Handler, message: Callback, later: Responder | None, incoming: Incoming | None = None
    ) -> None:
        self.handler = handler
        self.message = message
        self.later = later
        self.incoming = incoming

    def __repr__(self) -> str:
        return f"<{self.handler.name} on a {type(self.message).__name__}>"
