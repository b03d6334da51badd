"""What a bot may use beside the chat, such as documents: which abilities it has, and sessions with their tools."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Generator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from wecom_runtime.callbacks.frame_table import FrameTable
from wecom_runtime.errors import CallTimeoutError, ConfigurationError, ErrorTable, InvalidArgumentError, error_for
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say

from . import frames
from .sending import SendFrame

if TYPE_CHECKING:
    from types import TracebackType

    from wecom_runtime.http.policy import ProxyRules

GET_CONFIG = "aibot_get_mcp_config"
SUPPORTED = "streamable-http"


@attrs.frozen
class BotAbility:
    """An ability of a bot."""

    name: str
    """Such as "doc"."""
    is_granted: bool
    """Whether a member has granted it; where not, its tools answer with a `NotGrantedError`, which has the link."""


class Tool(Protocol):
    """A tool of an ability, as the official SDK of the Model Context Protocol has it."""

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str | None: ...

    @property
    def description(self) -> str | None: ...

    @property
    def input_schema(self) -> dict[str, Any]: ...


class AbilitySession(Protocol):
    """A session with the tools of an ability: a `ClientSession` of the official SDK, with `tools` and `call` beside it.

    The SDK is imported by name: checkers of types would read it, and what it stands on, with each user's program, which
    takes them as long as all the rest.
    """

    ability: str

    async def tools(self) -> Sequence[Tool]: ...

    async def call(self, name: str, arguments: Mapping[str, Any] | None = None) -> Any: ...

    async def call_tool(self, name: str, *arguments: Any, **options: Any) -> Any: ...

    async def close(self) -> None: ...

    def __getattr__(self, name: str) -> Any: ...


class Abilities:
    """The abilities of one bot, and the sessions that are open.

    Args:
        request: Sends a frame.
        table: Which frames there are.
        errors: Gives the table of errcodes.
        proxies: The proxy for each host.
        ssl: The TLS settings of the connection, if they are its own.
    """

    def __init__(
        self,
        request: SendFrame,
        table: FrameTable,
        errors: Callable[[], ErrorTable],
        proxies: ProxyRules,
        ssl: Any = None,
    ) -> None:
        self._request = request
        self._table = table
        self._errors = errors
        self._proxies = proxies
        self._ssl = ssl
        self._sessions: set[AbilitySession] = set()

    def __repr__(self) -> str:
        return f"<Abilities, {len(self._sessions)} sessions>"

    @property
    def names(self) -> list[str]:
        """Names of the abilities that bots may have."""
        return list(self._table[GET_CONFIG].documented("biz_type"))

    async def all(self, timeout: float) -> list[BotAbility]:
        """Return those that the bot has."""
        deadline = time.monotonic() + timeout
        found: list[BotAbility] = []
        for name in self.names:  # one after the other: what asks too often is refused
            answer = await self._ask(name, deadline)
            code = frames.errcode_of(answer)
            if code == 0:
                found.append(BotAbility(name, bool(frames.body_of(GET_CONFIG, answer).get("is_authed", True))))
            elif code not in frames.NO_ABILITY:
                raise frames.error_of(GET_CONFIG, answer, self._errors)
        return found

    async def _ask(self, name: str, deadline: float) -> dict[str, Any]:
        return await self._request(GET_CONFIG, {"biz_type": name}, _new_id, deadline, most_lost=0)

    async def _address(self, name: str, deadline: float) -> Secret[str]:
        """Return where an ability is used.

        Raises:
            PermissionDeniedError: The bot has it not.
            ConfigurationError: It speaks in a way that this library does not know.
        """
        answer = await self._ask(name, deadline)
        code = frames.errcode_of(answer)
        if code in frames.NO_ABILITY:
            table = {code: ("PermissionDeniedError", "", "", False)}
            text = say("the bot has no ability {name!r}; connection.abilities() lists those that it has", name=name)
            raise error_for(code, text, table=table, endpoint=GET_CONFIG)
        if code != 0:
            raise frames.error_of(GET_CONFIG, answer, self._errors)
        config = self._table[GET_CONFIG].read(frames.body_of(GET_CONFIG, answer))
        if config.type not in (None, "", SUPPORTED):
            raise ConfigurationError(
                say("the ability {name!r} speaks {kind}, not streamable-http", name=name, kind=config.type)
            )
        return Secret(str(config.url))

    async def open(self, name: str, timeout: float) -> AbilitySession:
        """Begin a session with the tools of an ability.

        Raises:
            ConfigurationError: The extra `mcp` is missing.
            PermissionDeniedError: The bot has no such ability.
            TransportError: The address cannot be reached, or does not answer in time.
        """
        if not name:
            raise InvalidArgumentError(say('which ability? such as "doc"'))
        try:
            opened = import_module(f"{__package__}.ability_session").opened
        except ModuleNotFoundError as error:
            raise ConfigurationError(
                say("{name} is missing: pip install 'wecom-client[mcp]'", name=error.name)
            ) from None
        deadline = time.monotonic() + timeout
        address = await self._address(name, deadline)
        left = deadline - time.monotonic()
        if left <= 0:
            raise CallTimeoutError(say("{cmd}: no answer within {timeout:.1f} s", cmd=GET_CONFIG, timeout=timeout))
        session: AbilitySession = await opened(
            name, address, left, self._errors, self._proxies, self._ssl, self._sessions.discard
        )
        self._sessions.add(session)
        return session

    async def close(self) -> None:
        """End all sessions."""
        for session in list(self._sessions):
            await session.close()


class OpeningAbility:
    """A session that begins: `await` it, or use it as an asynchronous context.

    Args:
        begin: Begins the session.
    """

    def __init__(self, begin: Callable[[], Coroutine[Any, Any, AbilitySession]]) -> None:
        self._begin = begin
        self._session: AbilitySession | None = None

    def __repr__(self) -> str:
        return "<an ability's session that begins with await, or async with>"

    def __await__(self) -> Generator[Any, Any, AbilitySession]:
        return self._begin().__await__()

    async def __aenter__(self) -> AbilitySession:
        self._session = await self._begin()
        return self._session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()


class Ability:
    """An ability of a bot whose connection has a thread: its tools, without await.

    Args:
        name: Such as "doc".
        run: Runs a coroutine of the connection to its end.
        begin: Begins a session.
    """

    def __init__(
        self,
        name: str,
        run: Callable[[Coroutine[Any, Any, Any]], Any],
        begin: Callable[[], Coroutine[Any, Any, AbilitySession]],
    ) -> None:
        self.name = name
        self._run = run
        self._session: AbilitySession = run(begin())

    def __repr__(self) -> str:
        return f"<Ability {self.name}>"

    def tools(self) -> Sequence[Tool]:
        """Return the tools as the official SDK has them: `name`, `description`, `input_schema`."""
        found: Sequence[Tool] = self._run(self._session.tools())
        return found

    def call(self, name: str, arguments: Mapping[str, Any] | None = None) -> Any:
        """Call a tool, and return its data; see `AbilitySession.call`."""
        return self._run(self._session.call(name, arguments))

    def close(self) -> None:
        """End the session."""
        self._run(self._session.close())

    def __enter__(self) -> Ability:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _new_id() -> str:
    return frames.new_req_id(GET_CONFIG)
