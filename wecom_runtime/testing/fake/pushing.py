"""Rendering and sending of callbacks as by WeCom, and validation of the replies."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, TypeAlias

import attrs

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.callbacks.reply import Reply
from wecom_runtime.callbacks.reply_table import ReplyTable
from wecom_runtime.callbacks.table import CallbackEntry, CallbackTable
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.conversion import structure, unstructure
from wecom_runtime.data.models import Model
from wecom_runtime.data.problems import Problem
from wecom_runtime.data.reshaping import to_xml
from wecom_runtime.data.text import decode_json
from wecom_runtime.data.wire_values import nested, set_value_at
from wecom_runtime.data.xml import render_xml
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.http.failures import convert
from wecom_runtime.language import say
from wecom_runtime.testing.payloads import Validator
from wecom_runtime.testing.samples import Samples

from .answers import fit
from .clock import Clock
from .invalid_values import InvalidValueRules
from .steps import RecordOwner, StateChange
from .xmltext import fields_of_xml

if TYPE_CHECKING:
    from wecom_runtime.callbacks.crypto import WeComCrypto

RESPONSE_TIMEOUT = 5.0
"""Seconds for which WeCom waits for a response."""
REPEATS = 3
"""The number of repeats without a response."""

Given: TypeAlias = "Callback | Mapping[str, Any] | str"


class Router(Protocol):
    """The methods of a `CallbackRouter` that the fake calls."""

    @property
    def crypto(self) -> WeComCrypto | None: ...

    def handle(self, method: str, query: Any, body: bytes | str = ...) -> Any: ...


Target: TypeAlias = "str | Router"


class CallbackKeys(NamedTuple):
    """The callback settings of an app, as they are in the admin console."""

    token: str
    encoding_aes_key: str
    receive_id: str

    def __repr__(self) -> str:
        return f"<CallbackKeys of {self.receive_id}>"


class CallbackNotAnsweredError(AssertionError):
    """The error for a callback without a valid response. Its text gives the reason."""


FailureReason: TypeAlias = Literal["", "late", "unreachable", "status", "unreadable", "unknown", "ended"]
"""The reason for a failed callback: a timeout, no connection, an HTTP status, a response that cannot be decrypted, an
undocumented reply, or a missing long connection; "" for success."""


@attrs.frozen
class Attempt:
    """One attempt to push a callback."""

    status: int
    """The HTTP status; 0 without a response."""
    why: FailureReason
    seconds: float


@attrs.define(eq=False)
class PushedCallback:
    """A pushed callback and its result."""

    text: str
    """The text before encryption: XML or JSON."""
    to: str
    """The callback URL, or "router"."""
    model: str = ""
    """The name of the callback's class."""
    attempts: int = 0
    status: int = 0
    """The HTTP status of the last response; 0 without a response."""
    answer: str = ""
    """The decrypted reply; "" for an empty response."""
    reply: Reply | None = None
    problems: list[Problem] = attrs.field(factory=list)
    """The problems of the reply."""
    error: str = ""
    seconds: float = 0.0
    at: float = 0.0
    tries: list[Attempt] = attrs.field(factory=list)
    why: FailureReason = ""
    is_done: bool = False
    """Whether the app responded, or the last attempt failed."""

    def fail(self, why: FailureReason, error: str) -> None:
        """Record a failure."""
        self.why, self.error = why, error


class CallbackRenderer:
    """A renderer of the text of callbacks from models, wire data or state changes.

    Args:
        table: The table of all callbacks.
        samples: Samples for the fields that a change lacks.
        header: Field of the header -> value: `callbacks` in spec/fake/.
        clock: The fake's clock.
        first: The owner whose agent id is used for receivers without one.
    """

    def __init__(
        self,
        table: CallbackTable,
        samples: Samples,
        header: Mapping[str, Any],
        clock: Clock,
        first: RecordOwner,
    ) -> None:
        self._table = table
        self._samples = samples
        self._header_rule = header
        self._clock = clock
        self._first = first

    def __repr__(self) -> str:
        return f"<CallbackRenderer of {len(list(self._table))} callbacks>"

    def _header(self, owner: RecordOwner) -> Mapping[str, Any]:
        """Return the default header fields of a callback to an app."""
        values = {
            "$CORP": owner.corp_id,
            "$APP": owner.agent_id or self._first.agent_id,
            "$SUITE": owner.suite_id,
            "$NOW": int(self._clock.now()),
            # Random, since a router would take a known number for a repeat, also after a reset or in the next test.
            "$NUMBER": 7_000_000_000_000_000_000 + secrets.randbelow(10**18),
        }
        return {name: values.get(value, value) for name, value in self._header_rule.items()}

    def of(self, given: Given, owner: RecordOwner) -> tuple[str, str]:
        """Return the text of a given callback, with a filled header, and the name of its class."""
        if isinstance(given, str):
            return given, type(self._table.parse(given)).__name__
        if isinstance(given, Mapping):
            entry = self._table.find(given) or self._table.unknown(given)
            return self._render(
                self._filled(dict(given), entry.model, self._header(owner)), entry
            ), entry.model.__name__
        cls = type(given)
        entry = CallbackEntry(f"{cls.__module__}:{cls.__name__}", cls.__wire__, cls.__selects__)
        data = {name: value for name, value in unstructure(given).items() if value not in (None, "")}
        return self._render(
            self._filled({**data, **_flat(cls.__selects__)}, cls, self._header(owner)), entry
        ), cls.__name__

    def sample(self, model: type[Callback], owner: RecordOwner) -> str:
        """Return a valid callback of a class, with the header of this fake."""
        entry = CallbackEntry(f"{model.__module__}:{model.__name__}", model.__wire__, model.__selects__)
        header = {name: value for name, value in self._header(owner).items() if not isinstance(value, str) or value}
        known = {info.wire for info in fields_of(model)} - {"FromUserName"}
        data = {**self._samples.wire(model), **{name: value for name, value in header.items() if name in known}}
        return self._render(data, entry)

    def of_change(self, change: StateChange) -> tuple[str, str]:
        """Return the text of the callback of a state change. Fields are matched by name."""
        entry = self._table.find(nested(change.selects))
        if entry is None:
            raise ConfigurationError(say("no callback is selected by {dict}", dict=dict(change.selects)))
        model = entry.model
        header = self._header(change.owner)
        values = {_plain_name(name): value for name, value in change.record.items()}
        data: dict[str, Any] = nested(change.selects)
        for info in fields_of(model):
            value = change.fields.get(info.wire)
            if value is None and info.wire not in data and info.wire not in header:
                value = values.get(_plain_name(info.wire))
                if value not in info.metadata.get("enum", (value,)):
                    value = None  # the record's field has another meaning, such as the msgtype of a message
            if value is not None:
                data[info.wire] = value
        for path, value in change.fields.items():
            if "." in path and value is not None:
                set_value_at(data, path, value)
        filled = self._filled(data, model, header)
        return self._render(fit(filled, model, self._samples.wire(model)), entry), model.__name__

    def _filled(self, data: dict[str, Any], model: type[Model], header: Mapping[str, Any]) -> dict[str, Any]:
        for info in fields_of(model):
            empty = data.get(info.wire) in (None, "", 0) and not any(data.get(alias) for alias in info.aliases)
            if empty and info.wire in header and (info.required or info.wire in data):
                data[info.wire] = header[info.wire]
        return data

    def _render(self, data: Mapping[str, Any], entry: CallbackEntry) -> str:
        if entry.format == "json":
            return json.dumps(data, ensure_ascii=False)
        return render_xml(to_xml(dict(data), entry.model))


def _plain_name(name: str) -> str:
    return name.replace("_", "").lower()


def _flat(selects: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in selects.items() if "." not in name}


class CallbackSender:
    """A sender of callbacks to apps, with repeats as by WeCom."""

    def __init__(self, replies: ReplyTable, validator: Validator, clock: Clock, wrong: InvalidValueRules) -> None:
        self._replies = replies
        self._validator = validator
        self._clock = clock
        self._wrong = wrong
        self._session: Any = None

    def __repr__(self) -> str:
        return "<CallbackSender>"

    def push(
        self,
        text: str,
        model: str,
        to: Target,
        settings: CallbackKeys,
        progress: Callable[[PushedCallback], object],
        repeats: int | None = None,
        repeat_unreachable: bool = True,
    ) -> PushedCallback:
        """Send a callback, repeat it without a response, and read the reply. Failures are recorded in the result.

        Args:
            text: The text of the callback.
            model: The name of the callback's class.
            to: The app's callback URL or router.
            settings: The keys for the encryption.
            progress: Called before the first attempt and after each failed attempt.
            repeats: The number of repeats; as WeCom's if None.
            repeat_unreachable: Whether to repeat a push without a connection, as WeCom does.
        """
        push = PushedCallback(text, to if isinstance(to, str) else "router", model, at=self._clock.now())
        progress(push)
        crypto, receive_id = _crypto(to, settings)
        began = time.perf_counter()
        while True:
            push.attempts += 1
            query, body = encrypt_callback(crypto, text, receive_id, time.time())
            # For a router in this process only virtual time counts, so that a slow machine causes no timeout.
            over_http = isinstance(to, str)
            started = self._clock.read(real=over_http)
            push.status, answer, push.error = self._deliver(to, query, body)
            seconds = self._clock.read(real=over_http) - started
            late = seconds > RESPONSE_TIMEOUT
            push.why = "unreachable" if push.error else ""
            if late:
                push.status = 0
                push.fail("late", say("no response within {seconds:g} s", seconds=RESPONSE_TIMEOUT))
            elif push.status != HTTPStatus.OK and push.status:
                push.why = "status"
            push.tries.append(Attempt(push.status, push.why, seconds))
            if not late and push.status and push.status < HTTPStatus.INTERNAL_SERVER_ERROR:
                break
            if push.attempts > (REPEATS if repeats is None else repeats):
                break
            if push.why == "unreachable" and not repeat_unreachable:
                break
            progress(push)
            self._clock.sleep(0 if late else RESPONSE_TIMEOUT)
        push.seconds = time.perf_counter() - began
        if push.status == 200:
            self._read(push, answer, crypto)
        elif push.status:
            push.fail("status", say("status {status}: {answer}", status=push.status, answer=answer[:200]))
        push.is_done = True
        return push

    def seal(self, text: str, settings: CallbackKeys) -> tuple[dict[str, str], str]:
        """Return the query and the body of the POST of a callback."""
        crypto, receive_id = _crypto("", settings)
        return encrypt_callback(crypto, text, receive_id, time.time())

    def seal_check(self, text: str, settings: CallbackKeys) -> dict[str, str]:
        """Return the query of the GET that verifies a callback URL. The app must respond with the text."""
        crypto, receive_id = _crypto("", settings)
        return encrypt_url_check(crypto, text, receive_id, time.time())

    def unseal(self, answer: str | bytes, settings: CallbackKeys) -> str:
        """Decrypt an app's response."""
        text = answer if isinstance(answer, str) else answer.decode()
        return decrypt_reply(_crypto("", settings)[0], text)

    def check_callback_url(self, to: Target, settings: CallbackKeys) -> bool:
        """Verify a callback URL as WeCom does: return whether the app responds with the decrypted text."""
        crypto, receive_id = _crypto(to, settings)
        text = str(secrets.randbelow(10**18))
        query = encrypt_url_check(crypto, text, receive_id, time.time())
        status, answer, _ = self._deliver(to, query, "", "GET")
        return status == 200 and answer == text

    def _deliver(self, to: Target, query: dict[str, str], body: str, method: str = "POST") -> tuple[int, str, str]:
        """Send a request; return status, body and error."""
        if not isinstance(to, str):
            response = to.handle(method, query, body)
            return response.status, response.body.decode("utf-8", "replace"), ""
        import requests

        if self._session is None:
            self._session = requests.Session()
        kind = "application/json" if body.startswith("{") else "text/xml"
        try:
            response = self._session.request(
                method,
                to,
                params=query,
                data=body.encode(),
                headers={"Content-Type": kind, "User-Agent": "Mozilla/4.0"},
                timeout=RESPONSE_TIMEOUT,
                allow_redirects=False,
            )
        except requests.RequestException as error:
            return 0, "", str(convert(error, to))
        return response.status_code, response.content.decode("utf-8", "replace"), ""

    def _read(self, push: PushedCallback, answer: str, crypto: WeComCrypto) -> None:
        text = answer.strip()
        if not text.startswith(("<", "{")):
            return
        try:
            plain = decrypt_reply(crypto, text)
            data = decode_json(plain) if plain.lstrip().startswith("{") else fields_of_xml(plain)
        except Exception as error:
            problem = f"{type(error).__name__}: {error}"
            push.fail("unreadable", say("the response cannot be read: {problem}", problem=problem))
            return
        push.answer = plain
        push.problems = self._validator.reply(plain)
        entry = self._replies.find(data)
        if entry is None:
            push.fail("unknown", say("the response is not a reply in the spec"))
            return
        model = entry.model
        push.problems = self._wrong.shorten(push.problems, model.__name__, data)
        if entry.via or (entry.answers and push.model not in (*entry.answers, entry.grows.get("refreshed_by"))):
            text = say("a {reply} does not answer a {callback}", reply=model.__name__, callback=push.model)
            push.problems.append(Problem("", "condition", text))
        own = {*entry.selects, *getattr(model, "__counts__", ())}
        fields = {name: value for name, value in data.items() if name not in own}
        push.reply = structure(entry.shaped(fields), model)


def _crypto(to: Target, settings: CallbackKeys) -> tuple[WeComCrypto, str | None]:
    """Return the settings to seal a callback with: those of the router, where it has its own."""
    from wecom_runtime.callbacks.crypto import WeComCrypto  # not before something is pushed

    own = None if isinstance(to, str) else to.crypto
    if own is None:
        return WeComCrypto(*settings), settings.receive_id
    return own, settings.receive_id if own.default_receive_id is None else None


def encrypt_callback(crypto: WeComCrypto, text: str, receive_id: str | None, now: float) -> tuple[dict[str, str], str]:
    """Return the query and the body of the POST of a callback: XML for apps, JSON for bots."""
    nonce = secrets.token_hex(8)
    envelope: dict[str, Any] = json.loads(
        crypto.encrypt_message(text, nonce, int(now), format="json", receive_id=receive_id)
    )
    query = {"msg_signature": envelope["msgsignature"], "timestamp": str(int(now)), "nonce": nonce}
    if text.startswith("{"):
        return query, json.dumps({"encrypt": envelope["encrypt"]})
    fields = fields_of_xml(text) if text.startswith("<") else {}
    head = {name: fields[name] for name in ("ToUserName", "AgentID") if fields.get(name)}
    return query, render_xml({**head, "Encrypt": envelope["encrypt"]})


def encrypt_url_check(crypto: WeComCrypto, text: str, receive_id: str | None, now: float) -> dict[str, str]:
    """Return the query of the GET that verifies a callback URL. The app must respond with the text."""
    query, body = encrypt_callback(crypto, text, receive_id, now)
    return {**query, "echostr": fields_of_xml(body)["Encrypt"]}


def decrypt_reply(crypto: WeComCrypto, answer: str) -> str:
    """Verify the signature of an app's response and decrypt it."""
    if answer.startswith("{"):
        fields = json.loads(answer)
        signed = fields["msgsignature"], fields["timestamp"], fields["nonce"]
    else:
        fields = fields_of_xml(answer)
        signed = fields["MsgSignature"], fields["TimeStamp"], fields["Nonce"]
    return crypto.decrypt_message(answer, *signed)
