"""The settings of an engine. Each is declared here once; routers accept these names as keyword arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.setting_checks import number
from wecom_runtime.storage.base import SessionStorage, as_storage
from wecom_runtime.storage.memory import MemoryStorage

from .defaults import HANDLER_TIMEOUT, LEASE_SECONDS, STATE_LIFETIME
from .member_texts import CHINESE, Language, MemberTexts, TextKey

if TYPE_CHECKING:
    from wecom_runtime.data.deviations import Deviation

    from .matching.handlers import Responder

    OnGivenUp = Callable[[Any, str], object]
    """A function of a callback, None if it cannot be read, and the reason for which it was set aside."""


def _member_texts(settings: EngineSettings) -> MemberTexts:
    return MemberTexts(settings.texts, settings.language)


def _storage(session: SessionStorage | Any | None) -> SessionStorage:
    if session is not None:
        return as_storage(session)
    storage = MemoryStorage()
    storage.is_default = True
    return storage


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
        ConfigurationError: A value is invalid.
    """

    session: SessionStorage = attrs.field(default=None, converter=_storage)
    client: object | Callable[[str], object] | None = None
    answer: Responder | None = None
    on_error: Callable[[Any, Exception], object] | None = None
    on_given_up: OnGivenUp | None = None
    on_deviation: Callable[[Deviation], object] | None = None
    workers: int = attrs.field(default=8, validator=number(least=1, whole=True))
    backlog: int = attrs.field(default=100, validator=number(whole=True))
    lease: int = attrs.field(default=LEASE_SECONDS, validator=number("seconds"))
    handler_timeout: float = attrs.field(default=HANDLER_TIMEOUT, validator=number("seconds", least=0.01))
    state_lifetime: int = attrs.field(default=STATE_LIFETIME, validator=number("seconds", least=1, whole=True))
    merge: float | None = attrs.field(default=None, validator=number("seconds", optional=True))
    stop_words: tuple[str, ...] = attrs.field(default=(), converter=_as_words)
    new_words: tuple[str, ...] = attrs.field(default=(), converter=_as_words)
    texts: Mapping[TextKey, str] | None = None
    language: Language = CHINESE

    member_texts: MemberTexts = attrs.field(init=False, default=attrs.Factory(_member_texts, takes_self=True))
    """The texts that members read, from `texts` and `language`."""

    @classmethod
    def replacement(cls, name: str) -> str:
        """Return a sentence on the replacement for a setting of an earlier version; "" for any other name."""
        if name in ("broken_off", "busy", "delayed", "stopped", "restarted", "too_long"):
            return say('write it as texts={{"{name}": "…"}}', name=name)
        if name == "tools":
            return say('write texts={{"tool": ""}} to show no tool calls')
        if name in ("split", "max_length", "order"):
            return say("write it at the handler: @router.on(…, {name}=…)", name=name)
        if name in ("history_bytes", "questions", "remember", "repeat_wait", "threads"):
            return say("its value is fixed")
        return ""
