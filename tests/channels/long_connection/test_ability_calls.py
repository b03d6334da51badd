"""The sessions of the typed tools of a connection."""

from __future__ import annotations

import asyncio
from typing import Any, cast

from wecom_runtime.channels.long_connection.ability_calls import SessionPool


class Session:
    def __init__(self, number: int) -> None:
        self.number = number
        self.has_ended = False

    async def call(self, tool: str, body: Any) -> int:
        return self.number


class Sessions:
    """The abilities of a connection, with numbered sessions."""

    def __init__(self) -> None:
        self.opened: list[Session] = []

    def is_open(self, session: Session) -> bool:
        return not session.has_ended

    async def open(self, ability: str, seconds: float, userid: str) -> Session:
        self.opened.append(Session(len(self.opened)))
        return self.opened[-1]


def test_a_session_that_has_ended_is_opened_again() -> None:
    sessions = Sessions()
    pool = SessionPool(cast(Any, sessions))

    async def call() -> Any:
        return await pool.call("doc", "", "create_doc", {}, 10)

    async def main() -> None:
        assert [await call(), await call()] == [0, 0]
        sessions.opened[0].has_ended = True
        assert [await call(), await call()] == [1, 1]

    asyncio.run(main())
