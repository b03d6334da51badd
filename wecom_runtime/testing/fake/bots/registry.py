"""All bots of a fake, and the URL of their long connections."""

from __future__ import annotations

import base64
import mimetypes
from collections.abc import Mapping
from typing import Any

from wecom_runtime.callbacks.frame_table import FrameTable
from wecom_runtime.callbacks.reply_table import ReplyTable
from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.testing.fake.calls import CallLog, FakeCall
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.credentials import FakeCredentials
from wecom_runtime.testing.fake.long_connection.websocket import ServerWebSocket, serve_websocket
from wecom_runtime.testing.fake.observers import FakeObservers
from wecom_runtime.testing.fake.office.grants import Grants
from wecom_runtime.testing.fake.pushing import CallbackKeys
from wecom_runtime.testing.fake.state import GLOBAL, FakeState

from .abilities import FIRST, FakeAbilities
from .bot import FakeBot
from .chats import BotChats
from .server import NOT_SUBSCRIBED, SUBSCRIBE, WRONG_CREDENTIALS, BotServer

BOT_NAME = "小助手"
"""The name of a bot by default."""


class Bots:
    """The bots of a fake. It creates bots and assigns each connection to its bot."""

    def __init__(
        self,
        chats: BotChats,
        frames: FrameTable,
        replies: ReplyTable,
        state: FakeState,
        clock: Clock,
        calls: CallLog,
        observers: FakeObservers,
        credentials: FakeCredentials,
        abilities: FakeAbilities,
        grants: Grants,
    ) -> None:
        self._abilities = abilities
        self._grants = grants
        self.chats = chats
        self._frames = frames
        self._replies = replies
        self._state = state
        self._clock = clock
        self._calls = calls
        self._observers = observers
        self._credentials = credentials
        self._bots: dict[str, FakeBot] = {}
        self.servers: dict[str, BotServer] = {}
        self._sockets: dict[ServerWebSocket, BotServer] = {}

    def __repr__(self) -> str:
        return f"<Bots: {', '.join(self._bots) or 'none'}>"

    def bot(
        self,
        bot_id: str | None = None,
        *,
        secret: str | None = None,
        token: str | None = None,
        encoding_aes_key: str | None = None,
        name: str | None = None,
    ) -> FakeBot:
        """Return the AI bot with an id; create it if there is none. Two calls with the same id return one bot.

        Args:
            bot_id: The id of the bot; the first bot's if left out.
            name: Its name, which precedes the texts that members write to it in groups: "@name text".
            secret: The secret of its long connection.
            token: The Token of its callback URL.
            encoding_aes_key: The EncodingAESKey of its callback URL.
        """
        known = self._credentials
        bot_id = bot_id or known.bot_id
        with self._state.lock:
            if bot_id not in self._bots:
                given = {
                    "aibotid": bot_id,
                    "bot_id": bot_id,
                    "corp_id": known.corp_id,
                    "secret": secret or known.bot_secret,
                    "token": token or known.token,
                    "encoding_aes_key": encoding_aes_key or known.encoding_aes_key,
                    "name": name or BOT_NAME,
                }
                record = self._state.find("bot", GLOBAL, bot_id) or self._state.create("bot", GLOBAL, given)
                self._bots[bot_id] = self._made(dict(record))
            elif name:
                self.chats.names[bot_id] = name
                if (known_record := self._state.find("bot", GLOBAL, bot_id)) is not None:
                    self._state.change("bot", GLOBAL, known_record, {"name": name})
            return self._bots[bot_id]

    @property
    def bots(self) -> list[FakeBot]:
        """All bots. Like their connections, they survive a reset of the state."""
        stored = (str(record["aibotid"]) for record in self._state.all("bot", GLOBAL))
        return [self.bot(bot_id) for bot_id in dict.fromkeys([*self._bots, *stored])]

    def _made(self, record: Mapping[str, Any]) -> FakeBot:
        bot_id, secret = str(record["aibotid"]), str(record["secret"])
        server = BotServer(
            bot_id,
            secret,
            self._frames,
            self._replies,
            self._clock,
            self._record,
            lambda body: self.chats.keep_sent(bot_id, body),
            self.chats.count,
            self._keep_file,
            lambda: self.chats.callback("bot_kick", {"aibotid": bot_id})[0],
            lambda body: self._abilities.config(bot_id, body),
            lambda body: self.chats.keep_card(bot_id, body, self._abilities.grant_link(bot_id)),
            self.chats.assumptions,
        )
        self.servers[bot_id] = server
        self.chats.names[bot_id] = str(record.get("name") or BOT_NAME)
        settings = CallbackKeys(str(record["token"]), str(record["encoding_aes_key"]), "")
        self._abilities.grant(bot_id, FIRST)
        return FakeBot(settings, bot_id, secret, server, self.chats, self._abilities, self._grants)

    def _keep_file(self, media_id: str, filename: str, content: bytes) -> None:
        """Store a bot's file as a record, so that it has a link for the simulator."""
        kind = mimetypes.guess_type(filename)[0] or ""
        record = {"filename": filename, "content_type": kind, "content": base64.b64encode(content).decode()}
        with self._state.lock:
            self._state.create("bot_media", GLOBAL, {"media_id": media_id, **record})

    def _record(self, call: FakeCall) -> None:
        self._calls.add(call)
        self._observers.notify(call)

    # -- connections

    async def serve_websocket(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        """Serve one WebSocket."""
        await serve_websocket(scope, receive, send, self._on_frame, self._on_close)

    def _on_frame(self, socket: ServerWebSocket, frame: Any) -> None:
        body = frame.get("body") if isinstance(frame, dict) else None
        if isinstance(body, dict) and frame.get("cmd") == SUBSCRIBE:
            bot_id = str(body.get("bot_id"))
            if any(bot.bot_id == bot_id for bot in self.bots):
                self._sockets[socket] = self.servers[bot_id]
        server = self._sockets.get(socket)
        if server is not None:
            server.receive_frame(socket, frame)
        elif isinstance(frame, dict):
            errcode = WRONG_CREDENTIALS if frame.get("cmd") == SUBSCRIBE else NOT_SUBSCRIBED
            socket.send({"headers": frame.get("headers") or {}, "errcode": errcode, "errmsg": "unknown bot"})

    def _on_close(self, socket: ServerWebSocket) -> None:
        server = self._sockets.pop(socket, None)
        if server is not None:
            server.connection_closed(socket)
