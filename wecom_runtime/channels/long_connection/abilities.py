"""The abilities of a bot beside the chat, such as documents, and the sessions with their tools."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Generator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from wecom_runtime.callbacks.frame_table import FrameTable
from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    ConfigurationError,
    ErrorTable,
    InvalidArgumentError,
    error_for,
)
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say

from . import frames
from .forwarding import Run, blocking
from .sending import SendFrame

if TYPE_CHECKING:
    from types import TracebackType

    from wecom_runtime.http.policy import ProxyRules

GET_CONFIG = "aibot_get_mcp_config"
SUPPORTED = "streamable-http"
RENEWAL_TIMEOUT = 30.0
"""Seconds in which a session at a new address must be ready."""


@attrs.frozen
class BotAbility:
    """An ability of a bot."""

    name: str
    """The name, such as "doc"."""
    is_granted: bool
    """Whether a member has granted the ability. If not, its tools raise `NotGrantedError`, which has a link."""


class Tool(Protocol):
    """A tool of an ability: the class `Tool` of the official SDK of the Model Context Protocol."""

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str | None: ...

    @property
    def description(self) -> str | None: ...

    @property
    def input_schema(self) -> dict[str, Any]: ...


class AbilitySession(Protocol):
    """A session with the tools of an ability: a `ClientSession` of the official SDK with methods `tools` and `call`.

    The SDK is imported by name. Otherwise type checkers would read it and its dependencies for each user's program,
    which doubles their time.
    """

    ability: str

    async def tools(self) -> Sequence[Tool]:
        """Return the tools, as objects of the official SDK: `name`, `description`, `input_schema`."""
        ...

    async def call(self, name: str, arguments: Mapping[str, Any] | None = None) -> Any:
        """Call a tool, and return its data."""
        ...

    async def call_tool(self, name: str, *arguments: Any, **options: Any) -> Any: ...

    async def close(self) -> None:
        """Close the session."""
        ...

    def __getattr__(self, name: str) -> Any: ...


class Abilities:
    """The abilities of one bot, and the open sessions.

    Args:
        request: Sends a frame.
        table: The known frames.
        errors: Returns the table of errcodes.
        proxies: The proxy for each host.
        send_card: Sends the card with which a member grants rights on documents.
        ssl: The TLS settings of the connection. Default: the usual ones.
        version: The version of the program, which is sent with requests for addresses; "" for none.
    """

    def __init__(
        self,
        request: SendFrame,
        table: FrameTable,
        errors: Callable[[], ErrorTable],
        proxies: ProxyRules,
        send_card: Callable[..., Any],
        ssl: Any = None,
        version: str = "",
    ) -> None:
        self._request = request
        self._table = table
        self._errors = errors
        self._proxies = proxies
        self._ssl = ssl
        self._send_card = send_card
        self._version = version
        self._sessions: set[AbilitySession] = set()

    def __repr__(self) -> str:
        return f"<Abilities, {len(self._sessions)} sessions>"

    @property
    def names(self) -> list[str]:
        """The names of the documented abilities."""
        return list(self._table[GET_CONFIG].documented("biz_type"))

    def is_open(self, session: AbilitySession) -> bool:
        """Return whether a session has not ended."""
        return session in self._sessions

    async def all(self, timeout: float) -> list[BotAbility]:
        """Return the abilities of the bot."""
        deadline = time.monotonic() + timeout
        abilities: list[BotAbility] = []
        for name in self.names:  # one after the other: WeCom refuses frequent requests
            response = await self._get_config(name, deadline)
            code = frames.errcode_of(response)
            if code == 0:
                abilities.append(BotAbility(name, bool(frames.body_of(GET_CONFIG, response).get("is_authed", True))))
            elif code not in frames.NO_ABILITY:
                raise frames.error_of(GET_CONFIG, response, self._errors)
        return abilities

    async def _get_config(self, name: str, deadline: float) -> dict[str, Any]:
        body = {"biz_type": name}
        if self._version:
            body["plugin_version"] = self._version
        return await self._request(GET_CONFIG, body, _new_id, deadline, resubscriptions=0)

    async def _url(self, name: str, deadline: float) -> Secret[str]:
        """Return the URL of an ability, which is a secret.

        Raises:
            PermissionDeniedError: The bot does not have the ability.
            ConfigurationError: The ability uses an unsupported transport.
        """
        response = await self._get_config(name, deadline)
        code = frames.errcode_of(response)
        if code in frames.NO_ABILITY:
            table = {code: ("PermissionDeniedError", "", "", False)}
            text = say("the bot has no ability {name!r}; connection.abilities() lists its abilities", name=name)
            raise error_for(code, text, table=table, endpoint=GET_CONFIG)
        if code != 0:
            raise frames.error_of(GET_CONFIG, response, self._errors)
        config = self._table[GET_CONFIG].read(frames.body_of(GET_CONFIG, response))
        if config.type not in (None, "", SUPPORTED):
            raise ConfigurationError(
                say("the ability {name!r} uses {kind}, not streamable-http", name=name, kind=config.type)
            )
        return Secret(str(config.url))

    async def open(self, name: str, timeout: float, userid: str = "") -> AbilitySession:
        """Open a session with the tools of an ability.

        Args:
            name: The name of the ability.
            timeout: Seconds until the session must be ready.
            userid: The member for whom the tools act; "" for none.

        Raises:
            ConfigurationError: The extra `mcp` is missing.
            PermissionDeniedError: The bot has no such ability.
            TransportError: The ability cannot be reached, or does not answer in time.
        """
        if not name:
            raise InvalidArgumentError(say('name an ability, such as "doc"'))
        try:
            module = import_module(f"{__package__}.ability_session")
        except ModuleNotFoundError as error:
            raise ConfigurationError(
                say("{name} is missing: pip install 'wecom-client[mcp]'", name=error.name)
            ) from None

        def settings(renew: Callable[[], Any] | None) -> Any:
            common = self._errors, self._proxies, self._ssl, self._sessions.discard, self._send_card
            return module.SessionSettings(name, userid, *common, renew)

        async def renew() -> AbilitySession:
            return await self._open(module.open_session, settings(None), name, RENEWAL_TIMEOUT)

        return await self._open(module.open_session, settings(renew), name, timeout)

    async def _open(self, open_session: Callable[..., Any], settings: Any, name: str, timeout: float) -> AbilitySession:
        """Ask for the address of an ability, and open a session. An outdated address is asked for once more."""
        deadline = time.monotonic() + timeout
        is_repeated = False
        while True:
            url = await self._url(name, deadline)
            left = deadline - time.monotonic()
            if left <= 0:
                raise CallTimeoutError(say("{cmd}: no answer within {timeout:.1f} s", cmd=GET_CONFIG, timeout=timeout))
            try:
                session: AbilitySession = await open_session(url, left, settings)
            except APIError as error:
                if is_repeated or error.errcode not in frames.CONFIG_REFUSED:
                    raise
                is_repeated = True
                continue
            self._sessions.add(session)
            return session

    async def close(self) -> None:
        """Close all sessions."""
        for session in list(self._sessions):
            await session.close()


class OpeningAbility:
    """A session that is not open yet: `await` it, or use `async with`.

    Args:
        open_session: Opens the session.
    """

    def __init__(self, open_session: Callable[[], Coroutine[Any, Any, AbilitySession]]) -> None:
        self._open_session = open_session
        self._session: AbilitySession | None = None

    def __repr__(self) -> str:
        return "<an ability's session, to be opened with await or async with>"

    def __await__(self) -> Generator[Any, Any, AbilitySession]:
        return self._open_session().__await__()

    async def __aenter__(self) -> AbilitySession:
        self._session = await self._open_session()
        return self._session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()


class Ability:
    """The synchronous session with the tools of an ability, for a `BotConnection`.

    Args:
        name: The name of the ability, such as "doc".
        run: Runs a coroutine in the event loop of the connection, and returns its result.
        begin: Opens the asynchronous session.
    """

    def __init__(
        self,
        name: str,
        run: Run,
        begin: Callable[[], Coroutine[Any, Any, AbilitySession]],
    ) -> None:
        self.name = name
        self._run = run
        self._session: AbilitySession = run(begin())

    def __repr__(self) -> str:
        return f"<Ability {self.name}>"

    tools = blocking(AbilitySession.tools, "_session")
    call = blocking(AbilitySession.call, "_session")
    close = blocking(AbilitySession.close, "_session")

    def __enter__(self) -> Ability:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _new_id() -> str:
    return frames.new_req_id(GET_CONFIG)
