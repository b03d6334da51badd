"""The settings of an engine. Each is declared here once; routers accept these names as keyword arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.settings import number
from wecom_runtime.storage.base import SessionStorage, as_storage
from wecom_runtime.storage.memory import MemoryStorage

from .defaults import HISTORY_BYTES, LEASE_SECONDS, STATE_LIFETIME

if TYPE_CHECKING:
    from wecom_runtime.data.deviations import Deviation

    from .matching.handlers import Responder
    from .queues.worker import OnGivenUp

MessageOrder: TypeAlias = Literal["member"]
"""The unit whose messages are handled one after the other."""
MIN_LENGTH = 64
"""The smallest `max_length`, in bytes."""


def _storage(session: SessionStorage | Any | None) -> SessionStorage:
    return MemoryStorage() if session is None else as_storage(session)


def _as_words(value: str | Iterable[str]) -> tuple[str, ...]:
    """Return the words of a setting, without surrounding blanks.

    Raises:
        ConfigurationError: A word is no text, or blank.
    """
    words: list[Any] = [value] if isinstance(value, str) else list(value)
    if not all(isinstance(word, str) and word.strip() for word in words):
        raise ConfigurationError(say('stop_words and new_words are texts, such as ("/stop", "停止")'))
    return tuple(word.strip() for word in words)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EngineSettings:
    """The settings of an engine. The docstring of `BaseRouter` describes each of them.

    Raises:
        ConfigurationError: A value is invalid, or two of them contradict each other.
    """

    session: SessionStorage = attrs.field(default=None, converter=_storage)
    client: object | Callable[[str], object] | None = None
    state_lifetime: int = attrs.field(default=STATE_LIFETIME, validator=number("seconds", least=1, whole=True))
    history_bytes: int = attrs.field(default=HISTORY_BYTES, validator=number("bytes", least=1, whole=True))
    answer: Responder | None = None
    on_error: Callable[[Any, Exception], object] | None = None
    on_given_up: OnGivenUp | None = None
    on_deviation: Callable[[Deviation], object] | None = None
    workers: int = attrs.field(default=8, validator=number(least=1, whole=True))
    backlog: int = attrs.field(default=100, validator=number(whole=True))
    threads: int = attrs.field(default=32, validator=number(least=1, whole=True))
    questions: int = attrs.field(default=100, validator=number(whole=True))
    remember: int = attrs.field(default=600, validator=number("seconds"))
    repeat_wait: float = attrs.field(default=4.5, validator=number("seconds"))
    lease: int = attrs.field(default=LEASE_SECONDS, validator=number("seconds"))
    order: MessageOrder | None = "member"
    merge: float | None = attrs.field(default=None, validator=number("seconds", optional=True))
    broken_off: str | None = None
    busy: str | None = None
    delayed: str | None = None
    stop_words: tuple[str, ...] = attrs.field(default=(), converter=_as_words)
    new_words: tuple[str, ...] = attrs.field(default=(), converter=_as_words)
    stopped: str | None = None
    restarted: str | None = None
    tools: bool = True
    split: bool = True
    max_length: int | None = attrs.field(
        default=None, validator=number("bytes", least=MIN_LENGTH, optional=True, whole=True)
    )

    def __attrs_post_init__(self) -> None:
        if self.order not in (None, "member"):
            raise ConfigurationError(say('order takes "member" or None, not {order!r}', order=self.order))
        if self.merge and self.order is None:
            raise ConfigurationError(say('merge= joins texts in their order: it needs order="member"'))
