"""The errors of this library.

    WeComError
    ├── TransportError               no usable response: connection, TLS, redirect, HTTP 5xx
    │   └── CallTimeoutError         the timeout of the call has passed (also a TimeoutError)
    ├── ResponseError                a response that cannot be read; names the path of the field, if it is about one
    ├── APIError                     errcode is not 0: errcode, errmsg, endpoint, docs, advice, response
    │   ├── TokenError               the token or the secret was refused
    │   ├── RateLimitError           called too often or too much at once: retry_after, if known
    │   ├── PermissionDeniedError    the app may not do or see this
    │   │   └── NotGrantedError      a member has to grant it first: link
    │   ├── NotFoundError            no such member, department, chat, media, …
    │   ├── InvalidRequestError      a parameter is missing or wrong
    │   └── BusyError                WeCom is busy, try again later
    ├── PaymentError                 WeChat Pay refused: code, message, endpoint, docs, advice, response
    ├── CryptoError                  a callback that cannot be trusted or read
    │   ├── InvalidSignatureError    the signature does not match
    │   ├── InvalidReceiveIdError    meant for another corp, suite or bot
    │   ├── DecryptError             not encrypted with this AES key, or truncated
    │   └── InvalidPayloadError      the envelope or its content does not have WeCom's format
    ├── ConfigurationError           a setting is missing or wrong (also a ValueError)
    ├── InvalidArgumentError         an argument is not valid; nothing was sent (also a TypeError, ValueError)
    ├── UnsupportedTokenError        this client cannot supply the token kind; names the client that can
    ├── JobFailedError               a job has ended without success
    ├── JobTimeoutError              a job has not ended in time (also a TimeoutError)
    ├── MissingTicketError           no valid suite_ticket or model_ticket has arrived yet
    ├── NotAuthorizedError           there is no permanent code for this corp
    ├── NoAnswerError                a question was not answered in time, or the program ends
    ├── ReplacedError                another long connection of the same bot took over
    ├── StreamFailedError            an event of a model's stream reports a failure: library, code, message
    ├── StateMismatchError           the state of a login redirect is not one that the app created
    └── StorageError                 the storage failed, and cannot be replaced

No message, attribute or repr contains a secret, a token or a decrypted body. All errors can be pickled and copied.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from .language import say, translate_error

__all__ = [
    "APIError",
    "BusyError",
    "CallTimeoutError",
    "ConfigurationError",
    "CryptoError",
    "DecryptError",
    "ErrorTable",
    "InvalidArgumentError",
    "InvalidPayloadError",
    "InvalidReceiveIdError",
    "InvalidRequestError",
    "InvalidSignatureError",
    "JobFailedError",
    "JobTimeoutError",
    "MissingTicketError",
    "NoAnswerError",
    "NotAuthorizedError",
    "NotFoundError",
    "NotGrantedError",
    "PaymentError",
    "PermissionDeniedError",
    "RateLimitError",
    "ReplacedError",
    "ResponseError",
    "StateMismatchError",
    "StorageError",
    "StreamFailedError",
    "TokenError",
    "TransportError",
    "UnsupportedTokenError",
    "WeComError",
    "error_for",
    "is_retryable",
    "redact",
    "redact_mapping",
]

ErrorEntry: TypeAlias = tuple[str, str, str, bool]
"""Class name, label and advice of an errcode, each may be empty, and whether the same call may be retried."""

ErrorTable: TypeAlias = Mapping[int, ErrorEntry]


def _restore(cls: type[WeComError], args: tuple[Any, ...], state: dict[str, Any]) -> WeComError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class WeComError(Exception):
    """Base of all errors of this library.

    Attributes:
        sent: If a long text is sent as several messages and one fails, the responses to the messages before it.
        unsent: The text of the failed message and of those after it, ready to be sent again; "" for any other call.
    """

    sent: tuple[Any, ...] = ()
    unsent: str = ""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own __reduce__ calls the class with args, which fails for keyword-only arguments.
        return _restore, (type(self), self.args, dict(self.__dict__))


class TransportError(WeComError):
    """There is no usable response: connection refused or reset, TLS failure, redirect, HTTP 5xx.

    Attributes:
        endpoint: The path that was called.
        may_have_arrived: False if the request certainly did not reach WeCom, so that it can be sent again.
        transient: Whether the same call may succeed a moment later.
        status: The HTTP status; None if there is none.
    """

    def __init__(
        self,
        message: str,
        *,
        endpoint: str = "",
        may_have_arrived: bool = True,
        transient: bool = True,
        status: int | None = None,
    ) -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.may_have_arrived = may_have_arrived
        self.transient = transient
        self.status = status


class CallTimeoutError(TransportError, TimeoutError):
    """The timeout of the call has passed."""


class ResponseError(WeComError):
    """The response cannot be read: it is not JSON, truncated or too large, or a field has another shape.

    `path` names the field (`userlist[2].name`) if the error is about one; otherwise it is empty.
    """

    def __init__(self, message: str, *, endpoint: str = "", path: str = "", status: int | None = None) -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.path = path
        self.status = status


class APIError(WeComError):
    """WeCom responded with an errcode other than 0.

    Attributes:
        errcode: The number, as in the list of global error codes; 0 if there is a `word`.
        word: The word that the gateway sent in place of a number, such as meeting_room_taken; "" for none.
        errmsg: The server's text. For people only: by the documentation, the text may change.
        endpoint: The path that was called.
        docs: The URL of the endpoint's official page, or empty.
        retryable: Whether the same call may be sent again after a while. If WeCom is busy (errcode -1), the client has
            already retried.
        response: The whole response, without secrets.
    """

    def __init__(
        self,
        errcode: int,
        errmsg: str = "",
        *,
        endpoint: str = "",
        docs: str = "",
        label: str = "",
        advice: str = "",
        needs: str = "",
        granted: Mapping[str, str] | None = None,
        retryable: bool = False,
        response: Mapping[str, Any] | None = None,
        word: str = "",
    ) -> None:
        self.errcode = errcode
        self.word = word
        self.errmsg = redact(errmsg)
        self.endpoint = endpoint
        self.docs = docs
        self._label = label
        self._advice = advice
        self._needs = needs
        self._granted = granted or {}
        self.retryable = retryable
        self.response: dict[str, Any] = redact_mapping(response or {})
        super().__init__(errcode, self.errmsg)

    @property
    def label(self) -> str:
        """The meaning of the errcode, in the language of messages; empty if it is unknown."""
        return translate_error(self._label)

    @property
    def advice(self) -> str:
        """Advice in the language of messages; may be empty."""
        parts = [
            translate_error(self._advice),
            say("In the admin console the app needs {needs}.", needs=self._needs) if self._needs else "",
            *granted_sentences(self._granted, say),
        ]
        return " ".join(filter(None, parts))

    def __str__(self) -> str:
        code = self.word or f"errcode {self.errcode}"
        text = f"{self.endpoint}: {code}" if self.endpoint else code
        if self.label:
            text += f" ({self.label})"
        if self.errmsg:
            text += f": {self.errmsg}"
        return " | ".join([text, *filter(None, (self.advice, self.docs))])


class TokenError(APIError):
    """The token or the secret was refused, also after one refresh."""


class RateLimitError(APIError):
    """Called too often, or too much at once. `retry_after`: seconds to wait; None if unknown."""

    def __init__(self, errcode: int, errmsg: str = "", *, retry_after: float | None = None, **kw: Any) -> None:
        self.retry_after = retry_after
        super().__init__(errcode, errmsg, **kw)

    def __str__(self) -> str:
        text = super().__str__()
        if self.retry_after is None:
            return text
        return f"{text} | {say('try again in {seconds:.0f} s', seconds=self.retry_after)}"


class PermissionDeniedError(APIError):
    """The app may not do this, or may not see that member, department or tag."""


class NotGrantedError(PermissionDeniedError):
    """A member has to grant this first. `link`: the page for that; empty if unknown."""

    _send_card: Callable[..., Any] | None = None

    def __init__(self, errcode: int, errmsg: str = "", *, link: str = "", **kw: Any) -> None:
        self.link = link
        super().__init__(errcode, errmsg, **kw)

    @property
    def has_card(self) -> bool:
        """Whether `send_card` can send the card with which a member grants the right."""
        return self._send_card is not None

    def send_card(
        self, chatid: str, *, userid: str | None = None, chat_type: int | None = None, timeout: float = 30.0
    ) -> Any:
        """Send the card with which a member grants the right; see `BotConnection.send_grant_card`.

        The error of an `AsyncBotConnection` returns an awaitable.

        Raises:
            ConfigurationError: There is no card for this error; see `has_card`.
        """
        if self._send_card is None:
            raise ConfigurationError(say("there is no card for this error: show the member the link, if there is one"))
        return self._send_card(chatid, userid=userid, chat_type=chat_type, timeout=timeout)

    def set_card(self, send: Callable[..., Any]) -> None:
        """Set the function that sends the card."""
        self._send_card = send

    def __reduce__(self) -> tuple[Any, ...]:
        restore, (cls, args, state) = super().__reduce__()
        state.pop("_send_card", None)  # belongs to a connection of this process
        return restore, (cls, args, state)

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text} | {self.link}" if self.link else text


class NotFoundError(APIError):
    """There is no such member, department, media or other object."""


class InvalidRequestError(APIError):
    """WeCom refused a parameter as missing or wrong."""


class BusyError(APIError):
    """WeCom is busy. The client has retried as often as allowed."""


class PaymentError(WeComError):
    """WeChat Pay refused a request, or does not know its result yet.

    After a payment, query its state, or send the call again with the same order number and the same parameters: with
    another number it may be paid twice.

    Attributes:
        code: A word such as NOTENOUGH or SYSTEMERROR; FAIL if the request could not be read or trusted.
        message: The server's text, for people only.
        endpoint: The URL that was called.
        docs: The URL of the official page, or empty.
        response: The whole response, without secrets.
    """

    def __init__(
        self,
        code: str,
        message: str = "",
        *,
        endpoint: str = "",
        docs: str = "",
        advice: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = redact(message)
        self.endpoint = endpoint
        self.docs = docs
        self._advice = advice
        self.response: dict[str, Any] = redact_mapping(response or {})
        super().__init__(code, self.message)

    @property
    def advice(self) -> str:
        """Advice in the language of messages; may be empty."""
        return translate_error(self._advice)

    def __str__(self) -> str:
        text = f"{self.endpoint}: {self.code}" if self.endpoint else self.code
        if self.message:
            text += f": {self.message}"
        return " | ".join([text, *filter(None, (self.advice, self.docs))])


class CryptoError(WeComError):
    """A callback that cannot be trusted or read."""


class InvalidSignatureError(CryptoError):
    """The signature does not match: wrong Token, or not sent by WeCom."""


class InvalidReceiveIdError(CryptoError):
    """The message is meant for another corp, suite or bot."""


class DecryptError(CryptoError):
    """The message was not encrypted with this EncodingAESKey, or is truncated."""


class InvalidPayloadError(CryptoError):
    """The envelope or its content does not have WeCom's format."""


class ConfigurationError(WeComError, ValueError):
    """A setting of a client or router is missing or wrong."""


class MissingLibraryError(ConfigurationError, ImportError):
    """A library is not installed that a module needs. It is an ImportError, which tools that read all names expect."""


class InvalidArgumentError(WeComError, TypeError, ValueError):
    """An argument is not valid for the endpoint. Nothing was sent."""

    def __init__(self, message: str, *, endpoint: str = "", path: str = "") -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.path = path


class UnsupportedTokenError(WeComError):
    """This client cannot supply the endpoint's kind of token; `use` names the client that can."""

    def __init__(self, kind: str, *, client: str, use: str = "", endpoint: str = "") -> None:
        self.kind = kind
        self.client = client
        self.use = use
        self.endpoint = endpoint
        token = say("an {kind}", kind=kind) if kind[:1] in "aeiou" else say("a {kind}", kind=kind)
        where = endpoint or say("This call")
        text = say("{where} takes {token}, which {client} cannot supply", where=where, token=token, client=client)
        super().__init__(text + (say(": use {client}", client=use) if use else ""))


class JobFailedError(WeComError):
    """A job has ended without success.

    Attributes:
        endpoint: The path that was polled.
        job: The parameters of the call by name, including the id of the job.
        errcode: The reason, if WeCom sends one; otherwise 0. Its APIError is the `__cause__`.
        answer: The last response.
    """

    def __init__(
        self,
        message: str,
        *,
        endpoint: str = "",
        job: Mapping[str, Any] | None = None,
        errcode: int = 0,
        answer: Any = None,
    ) -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.job: dict[str, Any] = dict(job or {})
        self.errcode = errcode
        self.answer = answer


class JobTimeoutError(WeComError, TimeoutError):
    """A job has not ended in time. It continues at WeCom.

    Attributes:
        endpoint: The path that was polled.
        job: The parameters of the call by name, to wait again: `client.batch.wait_getresult(**error.job)`.
    """

    def __init__(self, message: str, *, endpoint: str = "", job: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.job: dict[str, Any] = dict(job or {})


class MissingTicketError(WeComError):
    """No valid ticket (suite_ticket, model_ticket) has arrived yet. WeCom sends one every ten minutes."""


class NotAuthorizedError(WeComError):
    """There is no permanent code for this corp: it has not authorized the app, or has revoked the authorization."""


class NoAnswerError(WeComError):
    """A handler's question was not answered in time, or the program ends."""

    is_ending = False
    """Whether the program or the connection ends."""


class ReplacedError(WeComError):
    """Another long connection of the same bot took over: one of another process, or of an older one that still runs."""


class StateMismatchError(WeComError, ValueError):
    """The state of a login redirect was not created by the app, is too old, or was used before."""


class StreamFailedError(WeComError):
    """An event of a stream of a model or agent library reports a failure.

    Attributes:
        library: The name of the library.
        code: The code or the type of the failure, as reported; "" for none.
        message: The message, as reported, without secrets.
    """

    def __init__(self, library: str, code: str, message: str) -> None:
        self.library = library
        self.code = code
        self.message = redact(message)
        reason = ": ".join(one for one in (code, self.message) if one) or say("no reason is given")
        super().__init__(say("the stream of {library} reports a failure: {reason}", library=library, reason=reason))


class StorageError(WeComError):
    """The storage failed to store or return data that cannot be fetched again.

    A client with strict_storage=True also raises this error for tokens.
    """


_CLASSES: dict[str, type[APIError]] = {
    cls.__name__: cls
    for cls in (
        APIError,
        TokenError,
        RateLimitError,
        PermissionDeniedError,
        NotGrantedError,
        NotFoundError,
        InvalidRequestError,
        BusyError,
    )
}


def granted_sentences(granted: Mapping[str, str], say: Callable[..., str]) -> Iterator[str]:
    """Yield sentences about the kinds of apps that may make a call, and the permissions that they need.

    Args:
        granted: Kind (`developed`, `third_party`, `self_built`) -> the permission that the company grants, or `none`
            if such apps cannot make the call. The kind `archive` means: only the chat archive may.
        say: Translates a sentence; see `language.say`.
    """
    if archive := granted.get("archive"):
        yield say(
            "Only the authorization of the chat archive may call it, with the permission {granted}.", granted=archive
        )
        return
    developed, third_party, self_built = (granted.get(kind, "") for kind in ("developed", "third_party", "self_built"))
    if developed == third_party == NONE:
        yield say("Only self-built apps may call it.")
    elif developed == third_party != "":
        yield say("Apps of providers need the permission {granted} of the company.", granted=developed)
    else:
        if developed == NONE:
            yield say("Provider-developed apps cannot call it.")
        elif developed:
            yield say("A provider-developed app needs the permission {granted} of the company.", granted=developed)
        if third_party == NONE:
            yield say("Third-party apps cannot call it.")
        elif third_party:
            yield say("A third-party app needs the permission {granted} of the company.", granted=third_party)
    if self_built == NONE:
        yield say("Self-built apps cannot call it.")
    elif self_built:
        yield say("A self-built app needs the permission {granted}.", granted=self_built)


def received_sentences(needs: str, granted: Mapping[str, str], switch: str, say: Callable[..., str]) -> Iterator[str]:
    """Yield sentences about the conditions under which an app receives a callback.

    Args:
        needs: The setting in the admin console, for the company's own app; "" if the pages name none.
        granted: Kind (`developed`, `third_party`) -> the permission that the company grants, or `none` if such apps do
            not receive the callback.
        switch: The event switch of the app's callback settings; "" if the pages name none.
        say: Translates a sentence; see `language.say`.
    """
    if needs:
        yield say("To receive the event, the app needs {needs} in the admin console.", needs=needs)
    if switch:
        yield say("Turn on {switch} in the callback settings (接收消息) of a self-built app.", switch=switch)
    developed, third_party = granted.get("developed", ""), granted.get("third_party", "")
    if developed == third_party == NONE:
        yield say("Only self-built apps receive it.")
    elif developed == third_party != "":
        yield say("Apps of providers receive it with the permission {granted} of the company.", granted=developed)
    else:
        if developed == NONE:
            yield say("Provider-developed apps do not receive it.")
        elif developed:
            yield say("A provider-developed app receives it with the permission {granted}.", granted=developed)
        if third_party == NONE:
            yield say("Third-party apps do not receive it.")
        elif third_party:
            yield say("A third-party app receives it with the permission {granted}.", granted=third_party)


def error_for(
    errcode: int,
    errmsg: str = "",
    *,
    table: ErrorTable | Callable[[], ErrorTable] | None = None,
    endpoint: str = "",
    docs: str = "",
    advice: Mapping[int | str, str] | None = None,
    meanings: Mapping[int | str, tuple[str, str]] | None = None,
    needs: str = "",
    granted: Mapping[str, str] | None = None,
    response: Mapping[str, Any] | None = None,
    retry_after: float | None = None,
    word: str = "",
) -> APIError:
    """Return the error for an errcode.

    Args:
        errcode: The errcode; 0 for a word.
        errmsg: The server's text.
        table: The table of errcodes, or a function that returns it; it is loaded only now, as errors are rare.
        endpoint: The path that was called.
        docs: The URL of the official page.
        advice: Errcode -> the endpoint's own advice, which replaces that of the table.
        meanings: Errcode -> class and label in this endpoint, which replace those of the table; "" keeps one.
        needs: The permission in the admin console that the call needs, for a `PermissionDeniedError`.
        granted: Kind of app -> the company's permission that the call needs, for a `PermissionDeniedError`.
        response: The whole response.
        retry_after: Seconds to wait, for a `RateLimitError`.
        word: The word that the gateway sent in place of an errcode; "" for none.
    """
    code = word or errcode
    entries: ErrorTable = (table() if callable(table) else table) or {}
    name, label, general, retryable = entries.get(errcode, ("", "", "", False))
    own_name, own_label = (meanings or {}).get(code, ("", ""))
    if own_name and own_name != name:
        name, retryable = own_name, False
    if own_label:
        label, general = own_label, ""
    cls = _CLASSES.get(name, APIError)
    extra: dict[str, Any] = {"retry_after": retry_after} if issubclass(cls, RateLimitError) else {}
    return cls(
        errcode,
        errmsg,
        endpoint=endpoint,
        docs=docs,
        label=label,
        advice=(advice or {}).get(code) or general,
        word=word,
        needs=needs if issubclass(cls, PermissionDeniedError) else "",
        granted=granted if issubclass(cls, PermissionDeniedError) else None,
        retryable=retryable,
        response=response,
        **extra,
    )


NONE = "none"
"""Used in place of a permission: such an app cannot make the call."""
HIDDEN = "***"
MAX_DEPTH = 50
"""Levels of a JSON object that an error keeps; WeCom's responses have fewer than five."""

# "key=…" is a query parameter, but "key: …" may be prose, so the short words count only before "=".
_SECRET_PAIR = re.compile(
    r"""
    (?P<head>
        (?<![A-Za-z])
        (?:
            [a-z_]*(?:token|secret|ticket|password|aeskey|permanent_code|auth_code) ["']? \s* (?:=|:|%3D)
          | (?:code|key|signature|msg_signature) (?:=|%3D)
        )
        \s* ["']?
    )
    (?P<value>[^\s"'&,;<>)\]}]+)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_URL_LOGIN = re.compile(r"(?<=://)[^/@\s]+@")
_SECRET_KEY = re.compile(
    r"(?:.*(?:token|secret|ticket|password|aes_?key|sdk_key|session_key)|permanent_code|.*auth_code|code)\Z",
    re.IGNORECASE,
)


def is_retryable(errcode: int, table: ErrorTable) -> bool:
    """Return whether the same call may be sent again after an errcode."""
    return table.get(errcode, ("", "", "", False))[3]


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """Return a text without the given secrets, pairs such as `access_token=…`, and logins in URLs."""
    for secret in secrets:
        if len(secret) >= 4:  # case-insensitive, as it may come back in a host name or a header
            text = re.sub(re.escape(secret), HIDDEN, text, flags=re.IGNORECASE)
    return _URL_LOGIN.sub(f"{HIDDEN}@", _SECRET_PAIR.sub(rf"\g<head>{HIDDEN}", text))


def redact_mapping(value: Mapping[str, Any], secrets: Iterable[str] = ()) -> dict[str, Any]:
    """Return a copy of a JSON object with `***` for the values of secret fields, at any depth."""
    known = [secret for secret in secrets if len(secret) >= 4]
    return cast("dict[str, Any]", _redact_json(dict(value), known))


def _redact_json(value: object, secrets: list[str], depth: int = 0) -> object:
    if depth > MAX_DEPTH and isinstance(value, (dict, list)):
        return HIDDEN
    if isinstance(value, dict):
        mapping = cast("dict[str, object]", value)
        return {
            k: HIDDEN if v and isinstance(v, str) and _SECRET_KEY.match(k) else _redact_json(v, secrets, depth + 1)
            for k, v in mapping.items()
        }
    if isinstance(value, list):
        return [_redact_json(item, secrets, depth + 1) for item in cast("list[object]", value)]
    return redact(value, secrets) if isinstance(value, str) else value
