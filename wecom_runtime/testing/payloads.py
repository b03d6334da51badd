"""Validation of payloads against the models, for tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Response
from wecom_runtime.data.problems import Problem, Unknown
from wecom_runtime.data.validation import check
from wecom_runtime.errors import InvalidPayloadError
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

if TYPE_CHECKING:
    from wecom_runtime.callbacks.payload import RawPayload
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.calls.operation import Operation

__all__ = ["Problem", "Validator"]


class Validator:
    """A validator of requests, answers, callbacks and replies, for `wecom_client.testing`.

    Args:
        endpoints: The endpoints and commands of the gateway by their paths.
        callbacks: The table of callbacks.
        replies: The table of replies.
    """

    def __init__(self, endpoints: Mapping[str, Operation[Any]], callbacks: CallbackTable, replies: ReplyTable) -> None:
        self._endpoints = endpoints
        self._callbacks = callbacks
        self._replies = replies

    def request(self, path: str, payload: Mapping[str, Any], *, unknown: Unknown = "report") -> list[Problem]:
        """Return the problems of a request.

        Args:
            path: Such as "/cgi-bin/user/get"; for a command of the gateway, such as "/todo/create".
            payload: The parameters of query and body in one mapping, as sent.
            unknown: "report" for fields that no page describes as problems, or "allow".

        Returns:
            The problems; an empty list if there are none. The field of a file may be missing.
        """
        operation = self._endpoints.get(path)
        if operation is None:
            return [unknown_endpoint(path, self._endpoints)]
        files = {operation.upload} if operation.upload else set[str]()
        is_mapping = isinstance(payload, Mapping)  # pyright: ignore[reportUnnecessaryIsInstance] - a user's mistake
        given = {name: value for name, value in payload.items() if name not in files} if is_mapping else payload
        found = check(given, operation.request, unknown=unknown)
        return [problem for problem in found if problem.kind != "missing" or problem.pointer[1:] not in files]

    def response(self, path: str, payload: Mapping[str, Any], *, unknown: Unknown = "allow") -> list[Problem]:
        """Return the differences between an answer and the documentation; an empty list if there are none.

        An error response needs none of the fields of the answer.

        Args:
            path: Such as "/cgi-bin/user/get".
            payload: The answer.
            unknown: "allow" for fields that no page describes, as WeCom adds fields, or "report".
        """
        operation = self._endpoints.get(path)
        if operation is None:
            return [unknown_endpoint(path, self._endpoints)]
        found = check(payload, operation.response or Response, lenient=True, unknown=unknown)
        if is_refusal(payload):
            return [problem for problem in found if problem.kind != "missing" or problem.pointer.count("/") > 1]
        return found

    def callback(self, payload: str | bytes | Mapping[str, Any], *, unknown: Unknown = "allow") -> list[Problem]:
        """Return the differences between a decrypted callback, or an unencrypted reply, and the documentation.

        Args:
            payload: XML, or JSON (AI bot) as text or as a mapping.
            unknown: "allow" for fields that no page describes, as WeCom adds fields, or "report".
        """
        found = _checked(self._callbacks.check, payload, "report")
        # A reply has the same MsgType as a message and differs only in its fields.
        as_reply = _checked(self._replies.check, payload, "report") if found else []
        lacks_only = all(problem.kind == "missing" for problem in found)
        is_message = (lacks_only and (as_reply or _lacks_address(found))) or _weight(as_reply) >= _weight(found)
        return _checked(self._callbacks.check if is_message else self._replies.check, payload, unknown)

    def reply(self, payload: str | bytes | Mapping[str, Any], *, unknown: Unknown = "report") -> list[Problem]:
        """Return the differences between an unencrypted passive reply and the documentation.

        Args:
            payload: XML, or JSON (AI bot) as text or as a mapping.
            unknown: "report" for fields that no page describes as problems, or "allow".
        """
        return _checked(self._replies.check, payload, unknown)


class _Check(Protocol):
    """The check of a table."""

    def __call__(self, payload: RawPayload, /, *, unknown: Unknown) -> list[Problem]: ...


def _checked(validate: _Check, payload: RawPayload, unknown: Unknown) -> list[Problem]:
    """Return the problems found by `validate`; a payload that cannot be parsed is one problem."""
    try:
        return validate(payload, unknown=unknown)
    except InvalidPayloadError as error:
        return [Problem("", "type", str(error))]


def _lacks_address(problems: list[Problem]) -> bool:
    """Return whether a missing field belongs to the common header of replies."""
    from wecom_runtime.callbacks.reply import XmlReply

    return bool({problem.pointer[1:] for problem in problems} & {info.wire for info in fields_of(XmlReply)})


def is_refusal(payload: object) -> bool:
    """Return whether an answer reports an error."""
    return isinstance(payload, Mapping) and payload.get("errcode", 0) not in (0, "0")


def _weight(problems: list[Problem]) -> tuple[bool, int]:
    """Return a sort key for the size of the differences; a payload of an unknown kind sorts last."""
    return any(problem.kind == "endpoint" for problem in problems), len(problems)


def unknown_endpoint(path: str, known: Iterable[str]) -> Problem:
    return Problem(
        "",
        "endpoint",
        say("{path} is not an endpoint that the spec describes{near}", path=path, near=did_you_mean(path, known)),
    )
