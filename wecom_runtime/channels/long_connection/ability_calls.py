"""Typed calls of the documented tools of abilities: `connection.abilities.doc.create_doc(…)`."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

from wecom_runtime.calls.pagination import AsyncPages, Pages
from wecom_runtime.errors import CallTimeoutError, ResponseError
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_text

from .abilities import Abilities, AbilitySession, BotAbility
from .forwarding import Run, blocking
from .sending import TIMEOUT

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.calls.operation import Operation

R = TypeVar("R")
MAX_SESSIONS = 64
"""The maximum number of open sessions of typed tools; beyond it, the session used longest ago is closed."""


class _Caller:
    """The base of callers of tools, which are calls without tokens, files and parts."""

    def no_such_call(self, *_: Any, **__: Any) -> NoReturn:
        raise NotImplementedError

    download = upload_chunks = send_pieces = wait = wait_all = wait_task = no_such_call


class _Slot:
    """The session of one member with one ability, which is opened when it is needed."""

    __slots__ = ("calls", "lock", "session")

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.session: AbilitySession | None = None
        self.calls = 0
        """The number of running calls."""


class SessionPool:
    """The sessions of the typed tools of one connection, by ability and member.

    Args:
        abilities: The abilities of the connection.
    """

    def __init__(self, abilities: Abilities) -> None:
        self._abilities = abilities
        self._slots: OrderedDict[tuple[str, str], _Slot] = OrderedDict()

    def __repr__(self) -> str:
        return f"<SessionPool, {len(self._slots)} sessions>"

    async def call(self, ability: str, userid: str, tool: str, body: Any, seconds: float) -> Any:
        """Call a tool; open the session first if it is not open."""
        key = ability, userid
        slot = self._slots.setdefault(key, _Slot())
        self._slots.move_to_end(key)
        slot.calls += 1
        try:
            async with slot.lock:
                session = slot.session
                if session is None or not self._abilities.is_open(session):
                    session = slot.session = await self._abilities.open(ability, seconds, userid)
            return await session.call(tool, body)
        finally:
            slot.calls -= 1
            await self._close_oldest()

    async def _close_oldest(self) -> None:
        idle = [key for key, slot in self._slots.items() if not slot.calls]
        for key in idle[: max(0, len(self._slots) - MAX_SESSIONS)]:
            session = self._slots.pop(key).session
            if session is not None:
                await session.close()


class AbilityCaller(_Caller):
    """Calls the tools of one connection. The session with an ability opens at its first tool.

    Args:
        pool: The sessions.
        userid: The member for whom the tools act; "" for none.
    """

    def __init__(self, pool: SessionPool, userid: str = "") -> None:
        self._pool = pool
        self._userid = userid

    def __repr__(self) -> str:
        return f"<AbilityCaller of {self._pool!r}>"

    def for_member(self, userid: str) -> AbilityCaller:
        """Return a caller of the same tools for a member."""
        return AbilityCaller(self._pool, userid)

    async def call(self, operation: Operation[R], arguments: Mapping[str, Any], timeout: float | None = None) -> R:
        """Call a tool, and return its result as a model; see `call_raw`."""
        return operation.decode(await self.call_raw(operation, arguments, timeout))

    async def call_raw(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> dict[str, Any]:
        """Check the parameters, call the tool, and return its result without models.

        Raises:
            InvalidArgumentError: The parameters do not fit.
            WeComError: The session could not be opened, or the call failed; see `AbilitySession.call`.
        """
        call = operation.encode(arguments)
        seconds = TIMEOUT if timeout is None else timeout
        try:
            answer = await asyncio.wait_for(self._ask(operation, call.body, seconds), seconds)
        except asyncio.TimeoutError:  # another class than TimeoutError in Python 3.10
            raise CallTimeoutError(
                say("the ability {name!r} did not answer in time", name=operation.service), endpoint=operation.path
            ) from None
        if not isinstance(answer, Mapping):
            raise ResponseError(
                say("{path}: the response is not a JSON object", path=operation.path), endpoint=operation.path
            )
        return dict(cast("Mapping[str, Any]", answer))

    async def _ask(self, operation: Operation[Any], body: Any, seconds: float) -> Any:
        tool = operation.path.rpartition("/")[2]
        return await self._pool.call(operation.service, self._userid, tool, body, seconds)

    def iterate(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> AsyncPages[Any]:
        """Return an iterator over the items of all pages."""
        return AsyncPages(lambda page: self.call(operation, page, timeout), operation.pages(arguments))


class BlockingAbilityCaller(_Caller):
    """Calls the tools of a connection with its own thread.

    Args:
        caller: The caller of the asynchronous connection.
        run: Runs a coroutine in the event loop of the connection, and returns its result.
    """

    def __init__(self, caller: AbilityCaller, run: Run) -> None:
        self._caller = caller
        self._run = run

    def __repr__(self) -> str:
        return repr(self._caller).replace("AbilityCaller", "BlockingAbilityCaller")

    def for_member(self, userid: str) -> BlockingAbilityCaller:
        """Return a caller of the same tools for a member."""
        return BlockingAbilityCaller(self._caller.for_member(userid), self._run)

    call = blocking(AbilityCaller.call, "_caller")
    call_raw = blocking(AbilityCaller.call_raw, "_caller")

    def iterate(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> Pages[Any]:
        """Return an iterator over the items of all pages."""
        return Pages(lambda page: self.call(operation, page, timeout), operation.pages(arguments))


class BaseAsyncBotAbilities:
    """The abilities of a bot: call it for their list; its attributes have the typed tools.

        await connection.abilities()
        await connection.abilities.doc.create_doc(3, "Minutes")

    No official page describes the tools: they are known from published programs (unverified). This needs the extra
    `mcp`. The session with an ability opens at the first tool, and ends with the connection.

    Args:
        abilities: The abilities of the connection.
        caller: Calls the tools.
    """

    def __init__(self, abilities: Abilities, caller: AbilityCaller | None = None) -> None:
        self._abilities = abilities
        tree: Any = self  # generated classes are also nodes of a tree
        tree._use(caller or AbilityCaller(SessionPool(abilities)))

    def for_member(self, userid: str) -> Self:
        """Return the abilities with tools that act for a member, who is named in a header of each request.

            await connection.abilities.for_member("zhangsan").doc.create_doc(3, "Minutes")

        Only an official plugin knows the header (unverified).
        """
        tree: Any = self
        return type(self)(self._abilities, tree._caller.for_member(check_text("userid", userid)))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    async def __call__(self, *, timeout: float = TIMEOUT) -> list[BotAbility]:
        """Return the abilities of this bot beside the chat, such as documents, and whether a member has granted them.

        Raises:
            APIError: WeCom refused the call.
            CallTimeoutError, TransportError: As for `send`.
        """
        return await self._abilities.all(timeout)


class BaseBotAbilities:
    """The abilities of a bot, for a `BotConnection`; see `AsyncBotConnection.abilities`.

    Args:
        abilities: The abilities of the asynchronous connection.
        run: Runs a coroutine in the event loop of the connection, and returns its result.
        caller: Calls the tools.
    """

    def __init__(
        self,
        abilities: BaseAsyncBotAbilities,
        run: Run,
        caller: BlockingAbilityCaller | None = None,
    ) -> None:
        self._abilities = abilities
        self._run = run
        tree: Any = self
        asynchronous: Any = abilities
        tree._use(caller or BlockingAbilityCaller(asynchronous._caller, run))

    def for_member(self, userid: str) -> Self:
        """Return the abilities with tools that act for a member; see `AsyncBotConnection.abilities`."""
        tree: Any = self
        return type(self)(self._abilities, self._run, tree._caller.for_member(check_text("userid", userid)))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    __call__ = blocking(BaseAsyncBotAbilities.__call__, "_abilities")
