"""The callback address of an app, suite or bot: requests are verified, opened, handled; answers are sealed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.callbacks.crypto import OpenedMessage, WeComCrypto
from wecom_runtime.callbacks.model import Callback, repeat_key
from wecom_runtime.errors import CryptoError, InvalidArgumentError, InvalidReceiveIdError, InvalidSignatureError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import digest
from wecom_runtime.handling.engine import Dispatch, Outcome
from wecom_runtime.logs import logger

from .requests import CallbackResponse, Query, acknowledgement, answer, is_signed, plain, read_query, refusal
from .senders import Senders, UnknownSendersError

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply import Reply
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.handling.matching import Responder
    from wecom_runtime.handling.streams import Streams


class CallbackAddress:
    """Verifies requests, opens them, has them handled and seals the answers.

    Args:
        callbacks: Which callbacks there are.
        replies: Which replies there are.
        dispatch: Has messages handled.
        streams: Answers that grow.
        senders: Whose requests are accepted; anybody's, if None.
        max_age: Seconds that a request may be old, where the crypto does not say; None for any age.
    """

    def __init__(
        self,
        callbacks: CallbackTable,
        replies: ReplyTable,
        dispatch: Dispatch,
        streams: Streams,
        senders: Senders | None,
        max_age: float | None,
    ) -> None:
        self._callbacks = callbacks
        self._replies = replies
        self._dispatch = dispatch
        self._streams = streams
        self._senders = senders
        self._max_age = max_age

    def respond(
        self, crypto: WeComCrypto, method: str, query: Query, body: bytes | str, sender: str | None
    ) -> Flow[CallbackResponse]:
        """The response to a request.

        Args:
            crypto: The settings of the address.
            method, query, body, sender: See `BaseRouter.handle`.
        """
        try:
            if self._senders is not None and not (yield from self._senders.allow(sender)):
                logger.warning("refused a request to the callback address: %r is no address of WeCom", sender)
                return refusal(403)
            if method.upper() == "GET":
                return self._check_url(crypto, read_query(query))
            if method.upper() == "POST":
                return (yield from self._receive(crypto, read_query(query), body))
        except CryptoError as error:
            # These errors speak of no content.
            logger.warning("refused a request to the callback address: %s", error)
            return refusal(403 if isinstance(error, InvalidSignatureError | InvalidReceiveIdError) else 400)
        except UnknownSendersError:
            return refusal(503)
        return refusal(405)

    def _check_url(self, crypto: WeComCrypto, query: Mapping[str, str]) -> CallbackResponse:
        if not is_signed(query) or "echostr" not in query:
            return refusal(400)
        text = crypto.check_url(
            query["msg_signature"], query["timestamp"], query["nonce"], query["echostr"], max_age=self._max_age
        )
        return plain(200, text)

    def _receive(self, crypto: WeComCrypto, query: Mapping[str, str], body: bytes | str) -> Flow[CallbackResponse]:
        if not is_signed(query):
            return refusal(400)
        opened = crypto.open_message(
            body, query["msg_signature"], query["timestamp"], query["nonce"], max_age=self._max_age
        )
        message = self._callbacks.parse(opened.text)
        sealed = yield from self._answer_to(message, opened, UrlChannel(crypto, self._replies, message, opened))
        if isinstance(sealed, Outcome):
            return refusal(500 if sealed is Outcome.FAILED else 503)
        if not sealed:
            return acknowledgement(opened.format)
        return answer(crypto.envelop(sealed.encode("ascii"), query["nonce"], opened), opened.format)

    def _answer_to(self, message: Callback, opened: OpenedMessage, channel: UrlChannel) -> Flow[str | Outcome]:
        """The answer, "" for none, or why there is none."""
        growth_id = self._replies.refreshed(message)
        if growth_id and (shown := (yield from self._streams.refresh(growth_id, channel))) is not None:
            return shown
        key = f"callback:{opened.settings.fingerprint}:{digest(opened.receive_id, repeat_key(message) or opened.text)}"
        result = yield from self._dispatch.receive(message, key, channel)
        return result.answer if result.outcome is Outcome.HANDLED else result.outcome


class UrlChannel:
    """A callback address.

    Args:
        crypto: Its settings.
        replies: Which replies there are.
        message: What is answered.
        opened: As it came.
    """

    def __init__(self, crypto: WeComCrypto, replies: ReplyTable, message: Callback, opened: OpenedMessage) -> None:
        self._crypto = crypto
        self._replies = replies
        self._message = message
        self._opened = opened

    responder: Responder | None = None

    def render(self, value: Any) -> str:
        return self._sealed_reply(self._replies.create(value, self._message))

    def text_limit(self) -> int | None:
        return self._replies.text_limit(self._message) if self._replies.can_grow(self._message) else None

    def render_growth(self, parts: Mapping[str, Any]) -> str:
        return self._sealed_reply(self._replies.grow(self._message, parts))

    def growth_key(self, growth_id: str) -> str:
        return f"growth:{self._crypto.fingerprint}:{digest(self._opened.receive_id, growth_id)}"

    def source(self) -> str:
        return self._opened.text

    def seal(self, text: str) -> str:
        return self._crypto.settings.current.seal(text, b"").decode("ascii")

    def unseal(self, text: str) -> str | None:
        return self._crypto.settings.unseal(text)

    def _sealed_reply(self, reply: Reply) -> str:
        text = reply.render()
        if not text:
            return ""
        if reply.format != type(self._message).__wire__:
            raise InvalidArgumentError(f"A {type(reply).__name__} is no answer to a {type(self._message).__name__}")
        return self._opened.settings.seal(text, self._opened.receive_id.encode()).decode("ascii")
