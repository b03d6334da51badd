"""The interface by which handling knows of the way a callback came, and so of how it is answered."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .matching import Responder


class Channel(Protocol):
    """What handling a message needs to know of the way it came."""

    @property
    def responder(self) -> Responder | None:
        """Sends what comes later, where neither the handler nor the router says how."""
        ...

    def render(self, value: Any) -> str:
        """The answer, ready to be sent and to be remembered for repeats, of what a handler returned; "" for none."""
        ...

    def text_limit(self) -> int | None:
        """The longest text of an answer that grows; None if answers cannot grow here."""
        ...

    def render_growth(self, parts: Mapping[str, Any]) -> str:
        """An answer that shows how far it is; the parts are those of `ReplyTable.grow`."""
        ...

    def growth_key(self, growth_id: str) -> str:
        """The key of the storage under which an answer that grows is found."""
        ...

    def source(self) -> str:
        """The message as it came."""
        ...

    def seal(self, text: str) -> str:
        """A text as it may stand in a storage, which holds nothing of a message in the clear."""
        ...

    def unseal(self, text: str) -> str | None:
        """What was sealed; None if it was not sealed here."""
        ...


def digest(*texts: str) -> str:
    """What stands for some texts in a key of the storage, as they may hold characters that not every storage takes."""
    return hashlib.sha256("\n".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
