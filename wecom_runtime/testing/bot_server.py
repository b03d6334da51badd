"""A WeCom for the long connection of AI bots: pushes messages, takes answers, and fails on demand.

async with BotServer() as server:
    connection = AsyncBotConnection(server.bot_id, server.secret, router, url=server.url)
    …
    answer = await server.push({"msgtype": "text", "text": {"content": "hi"}})
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import secrets
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self
    from websockets.asyncio.server import ServerConnection


class BotServer:
    """One bot, on loopback.

    Args:
        bot_id: Its id.
        secret: Its secret.

    Attributes:
        frames: Every frame that came, in order.
        messages: Bodies of `aibot_send_msg` that were taken.
        answers: req_id of a push -> bodies of the answers that were taken.
        files: media id -> the file that was uploaded.
        refuse: cmd -> errcodes with which the next frames are refused.
        silent: Nothing is answered.
    """

    def __init__(self, bot_id: str = "AIBOT1", secret: str = "secret-of-the-bot") -> None:  # noqa: S107 - a fake's
        self.bot_id = bot_id
        self.secret = secret
        self.frames: list[dict[str, Any]] = []
        self.messages: list[dict[str, Any]] = []
        self.answers: dict[str, list[dict[str, Any]]] = {}
        self.files: dict[str, bytes] = {}
        self.refuse: dict[str, list[int]] = {}
        self.silent = False
        self.subscriptions = 0
        self.pushed: dict[str, str] = {}
        """msgid -> req_id of its newest push."""
        self._current: ServerConnection | None = None
        self._subscribed = False
        self._server: Any = None
        self._port = 0
        self._numbers = itertools.count(1)
        self._uploads: dict[str, dict[int, bytes]] = {}
        self._changed = asyncio.Condition()

    @property
    def url(self) -> str:
        """Where it is."""
        return f"ws://127.0.0.1:{self._port}"

    @property
    def is_subscribed(self) -> bool:
        """Whether the bot is there."""
        return self._subscribed and self._current is not None

    async def __aenter__(self) -> Self:
        import logging

        from websockets.asyncio.server import serve

        self._server = await serve(
            self._serve,
            "127.0.0.1",
            self._port,
            ping_interval=None,
            close_timeout=1,
            logger=logging.getLogger("wecom_client.fake"),
        )
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    # -- what WeCom does

    async def push(self, content: Mapping[str, Any], *, userid: str = "zhangsan", chatid: str = "") -> str:
        """Push a message or an event once the bot is there; its msgid.

        Args:
            content: msgtype and what belongs to it.
            userid: The sender.
            chatid: A group chat.
        """
        msgid = f"MSG{next(self._numbers)}"
        body: dict[str, Any] = {
            "msgid": msgid,
            "aibotid": self.bot_id,
            "chattype": "group" if chatid else "single",
            "from": {"userid": userid},
            "create_time": int(time.time()),
            **content,
        }
        if chatid:
            body["chatid"] = chatid
        await self.wait_for(lambda: self.is_subscribed)
        await self.push_body(body)
        return msgid

    async def push_body(self, body: Mapping[str, Any]) -> str:
        """Push a body as it is, now; the req_id."""
        cmd = "aibot_event_callback" if body.get("msgtype") == "event" else "aibot_msg_callback"
        req_id = f"push_{secrets.token_hex(6)}"
        self.pushed[str(body.get("msgid"))] = req_id
        websocket = self._current
        if websocket is not None:
            frame = {"cmd": cmd, "headers": {"req_id": req_id}, "body": dict(body)}
            with contextlib.suppress(Exception):  # it may just be gone
                await websocket.send(json.dumps(frame, ensure_ascii=False))
        return req_id

    async def answers_to(self, msgid: str, count: int = 1, timeout: float = 10.0) -> list[dict[str, Any]]:
        """The answers to a push, once there are so many."""
        await self.wait_for(lambda: len(self.answers.get(self.pushed.get(msgid, ""), ())) >= count, timeout)
        return self.answers[self.pushed[msgid]]

    async def wait_for(self, condition: Any, timeout: float = 10.0) -> None:
        """Wait until something holds.

        Raises:
            TimeoutError: It does not in time.
        """
        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(condition), timeout)

    async def disconnect(self, code: int = 1000) -> None:
        """Close the connection; code 1000 too is something that a bot comes back from."""
        websocket, self._current, self._subscribed = self._current, None, False
        if websocket is not None:
            await websocket.close(code)

    def reset(self) -> None:
        """Cut the connection off."""
        if self._current is not None:
            self._current.transport.abort()
            self._current, self._subscribed = None, False

    def forget(self) -> None:
        """Lose the subscription while the socket stays open: errcode 846609."""
        self._subscribed = False

    async def replace(self) -> None:
        """Tell the bot that another connection took over, as WeCom does before it closes."""
        body = {
            "msgid": f"MSG{next(self._numbers)}",
            "create_time": int(time.time()),
            "aibotid": self.bot_id,
            "msgtype": "event",
            "event": {"eventtype": "disconnected_event"},
        }
        await self.push_body(body)
        self._subscribed = False

    # -- frames

    async def _serve(self, websocket: ServerConnection) -> None:
        from websockets.exceptions import ConnectionClosed

        try:
            async for text in websocket:
                frame = json.loads(text)
                self.frames.append(frame)
                if not self.silent:
                    await self._answer(websocket, frame)
                await self._tell()
        except ConnectionClosed:
            pass
        finally:
            if self._current is websocket:
                self._current, self._subscribed = None, False
                await self._tell()

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _answer(self, websocket: ServerConnection, frame: dict[str, Any]) -> None:
        cmd, req_id, body = frame["cmd"], frame["headers"]["req_id"], frame.get("body") or {}
        waiting = self.refuse.get(cmd)
        code, answer = (waiting.pop(0), None) if waiting else await self._take(websocket, cmd, req_id, body)
        reply: dict[str, Any] = {"headers": {"req_id": req_id}, "errcode": code, "errmsg": "ok" if not code else "no"}
        if answer is not None:
            reply["body"] = answer
        await websocket.send(json.dumps(reply))

    async def _take(
        self, websocket: ServerConnection, cmd: str, req_id: str, body: dict[str, Any]
    ) -> tuple[int, dict[str, Any] | None]:
        if cmd == "aibot_subscribe":
            return await self._subscribe(websocket, body), None
        if cmd == "ping":
            return 0, None
        if websocket is not self._current or not self._subscribed:
            return 846609, None
        if cmd == "aibot_send_msg":
            self.messages.append(body)
        elif cmd.startswith("aibot_respond_"):
            if req_id not in self.pushed.values():
                return 846605, None
            self.answers.setdefault(req_id, []).append(body)
        elif cmd.startswith("aibot_upload_media_"):
            return 0, self._upload(cmd, body)
        else:
            return 40008, None
        return 0, None

    async def _subscribe(self, websocket: ServerConnection, body: dict[str, Any]) -> int:
        if (body.get("bot_id"), body.get("secret")) != (self.bot_id, self.secret):
            return 853000
        self.subscriptions += 1
        self._current, self._subscribed = websocket, True
        return 0

    def _upload(self, cmd: str, body: dict[str, Any]) -> dict[str, Any] | None:
        import base64

        if cmd.endswith("_init"):
            upload_id = f"UP{next(self._numbers)}"
            self._uploads[upload_id] = {}
            return {"upload_id": upload_id}
        chunks = self._uploads[body["upload_id"]]
        if cmd.endswith("_chunk"):
            chunks[body["chunk_index"]] = base64.b64decode(body["base64_data"])
            return None
        media_id = f"MEDIA{next(self._numbers)}"
        self.files[media_id] = b"".join(chunks[index] for index in sorted(chunks))
        return {"type": "file", "media_id": media_id, "created_at": int(time.time())}
