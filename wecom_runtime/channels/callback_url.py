"""The callback URL of an app, suite or bot: it verifies and decrypts requests, and encrypts responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.callbacks.crypto import OpenedMessage
from wecom_runtime.callbacks.model import repeat_key
from wecom_runtime.errors import CryptoError, InvalidReceiveIdError, InvalidSignatureError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import Incoming, digest
from wecom_runtime.handling.results import Outcome
from wecom_runtime.logs import logger
from wecom_runtime.storage.sealing import RecordSealer

from .media import BotFiles
from .requests import (
    CallbackResponse,
    Query,
    ResponseWithJob,
    acknowledgement,
    answer,
    is_signed,
    plain,
    read_query,
    refusal,
)

if TYPE_CHECKING:
    from wecom_runtime.callbacks.crypto import WeComCrypto
    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.handling.engine import Engine
    from wecom_runtime.handling.matching.handlers import Responder

MAX_AGE = 300.0
"""The maximum age of a callback, in seconds, unless the crypto has its own. It allows for WeCom's repeats, within 20 s,
and for inaccurate clocks."""


class CallbackURL:
    """The channel of callbacks by HTTP. The origin of an `Incoming` is its `OpenedMessage`.

    Args:
        crypto: The encryption and signatures of the URL.
        engine: Handles the callbacks.
    """

    repeats = True

    def __init__(self, crypto: WeComCrypto, engine: Engine) -> None:
        self._crypto = crypto
        self.records = RecordSealer(*crypto.settings.record_secrets)
        self._engine = engine
        self.bot_name: str = getattr(crypto.bot, "name", "")
        self.media: object = crypto.bot or BotFiles(crypto)
        """Downloads the files in messages to a bot."""
        engine.attach(self)

    def respond(self, method: str, query: Query, body: bytes | str) -> Flow[CallbackResponse]:
        """Return the response to a request; see `BaseRouter.handle`."""
        try:
            verb = method.upper()
            if verb == "GET":
                return self._check_url(read_query(query))
            if verb != "POST":
                return refusal(405)
            given = read_query(query)
            if not is_signed(given):
                return refusal(400)
            incoming = self._open(given, body)
            stream_id = self._engine.replies.polled_stream_id(incoming.message)
            if stream_id and (content := (yield from self._engine.refresh(stream_id, incoming))) is not None:
                return self._answer(incoming, incoming.sealed_answer(content), given)
            result = yield from self._engine.receive(incoming)
            if result.outcome is Outcome.HANDLED:
                response = self._answer(incoming, result.answer, given)
                return response if result.job is None else ResponseWithJob.of(response, result.job)
            return refusal(500 if result.outcome is Outcome.FAILED else 503)
        except CryptoError as error:
            # The texts of these errors contain nothing of the request.
            logger.warning("refused a request to the callback URL: %s", error)
            return refusal(403 if isinstance(error, InvalidSignatureError | InvalidReceiveIdError) else 400)

    def _check_url(self, query: Mapping[str, str]) -> CallbackResponse:
        if not is_signed(query) or "echostr" not in query:
            return refusal(400)
        text = self._crypto.check_url(
            query["msg_signature"], query["timestamp"], query["nonce"], query["echostr"], max_age=MAX_AGE
        )
        return plain(200, text)

    def _open(self, query: Mapping[str, str], body: bytes | str) -> Incoming:
        opened = self._crypto.open_message(
            body, query["msg_signature"], query["timestamp"], query["nonce"], max_age=MAX_AGE
        )
        message = self._engine.parse(opened.text)
        receiver = opened.receive_id
        key = f"callback:{opened.settings.fingerprint}:{digest(receiver, repeat_key(message) or opened.text)}"
        return Incoming(message, key, self, opened, receiver)

    def _answer(self, incoming: Incoming, sealed: str, query: Mapping[str, str]) -> CallbackResponse:
        opened: OpenedMessage = incoming.origin
        if not sealed:
            return acknowledgement(opened.format)
        return answer(self._crypto.envelop(sealed.encode("ascii"), query["nonce"], opened), opened.format)

    # -- the channel

    def stored_origin(self, incoming: Incoming) -> Any:
        opened: OpenedMessage = incoming.origin
        return opened.format

    def restored(self, message: Callback, stored: Mapping[str, Any]) -> Incoming:
        settings = self._crypto.settings.current
        opened = OpenedMessage(stored["text"], stored["receiver"], stored["origin"], settings)
        return Incoming(message, stored["key"], self, opened, stored["receiver"])

    @property
    def name(self) -> str:
        return self._crypto.fingerprint

    def text_of(self, incoming: Incoming) -> str:
        opened: OpenedMessage = incoming.origin
        return opened.text

    def responder_to(self, incoming: Incoming) -> Responder | None:
        return None

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        opened: OpenedMessage = incoming.origin
        return opened.settings.seal(text, opened.receive_id.encode()).decode("ascii")

    def unseal(self, sealed: str) -> str | None:
        return self._crypto.settings.unseal(sealed)
