"""Checks of payloads against the models, for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Response
from wecom_runtime.data.problems import Problem
from wecom_runtime.data.validation import check
from wecom_runtime.errors import InvalidPayloadError
from wecom_runtime.suggestions import did_you_mean

if TYPE_CHECKING:
    from wecom_runtime.callbacks.payload import RawPayload
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.calls.registry import Endpoints

__all__ = ["Problem", "Validator"]


class Validator:
    """Checks requests, answers, callbacks and replies against the models, for `wecom_client.testing`."""

    def __init__(self, endpoints: Endpoints, callbacks: CallbackTable, replies: ReplyTable) -> None:
        self._endpoints = endpoints
        self._callbacks = callbacks
        self._replies = replies

    def request(self, path: str, payload: Mapping[str, Any]) -> list[Problem]:
        """Return the problems of a request.

        Args:
            path: Such as "/cgi-bin/user/get".
            payload: The parameters of the query and of the body in one mapping, as they are sent.

        Returns:
            An empty list if it fits. A field that carries a file may be left out.
        """
        operation = self._endpoints.get(path)
        if operation is None:
            return [unknown_endpoint(path, self._endpoints)]
        files = {operation.upload} if operation.upload else set[str]()
        is_mapping = isinstance(payload, Mapping)  # pyright: ignore[reportUnnecessaryIsInstance] - a user's mistake
        given = {name: value for name, value in payload.items() if name not in files} if is_mapping else payload
        found = check(given, operation.request)
        return [problem for problem in found if problem.kind != "missing" or problem.pointer[1:] not in files]

    def response(self, path: str, payload: Mapping[str, Any]) -> list[Problem]:
        """Return where an answer differs from the documentation: an empty list if it fits."""
        operation = self._endpoints.get(path)
        if operation is None:
            return [unknown_endpoint(path, self._endpoints)]
        found = check(payload, operation.response or Response, lenient=True)
        if is_refusal(payload):
            return [problem for problem in found if problem.kind != "missing"]  # a refusal says only why
        return found

    def callback(self, payload: str | bytes | Mapping[str, Any]) -> list[Problem]:
        """Return where a decrypted callback, or a passive reply before it is encrypted, differs from the documentation.

        Args:
            payload: XML, or JSON (AI bot) as text or as a mapping.
        """
        found = _checked(self._callbacks.check, payload)
        # A reply looks like a message, but for its fields.
        as_reply = _checked(self._replies.check, payload) if found else []
        if all(problem.kind == "missing" for problem in found) and (as_reply or _lacks_address(found)):
            return found
        return as_reply if _weight(as_reply) < _weight(found) else found

    def reply(self, payload: str | bytes | Mapping[str, Any]) -> list[Problem]:
        """Return where a passive reply, before it is encrypted, differs from the documentation.

        Args:
            payload: XML, or JSON (AI bot) as text or as a mapping.
        """
        return _checked(self._replies.check, payload)


def _checked(look: Callable[[RawPayload], list[Problem]], payload: RawPayload) -> list[Problem]:
    """Return the problems that `look` finds; a payload that cannot be read at all counts as one problem."""
    try:
        return look(payload)
    except InvalidPayloadError as error:
        return [Problem("", "type", str(error))]


def _lacks_address(problems: list[Problem]) -> bool:
    """Whether something is missing that stands in replies, too, once they are sent."""
    from wecom_runtime.callbacks.reply import XmlReply

    return bool({problem.pointer[1:] for problem in problems} & {info.wire for info in fields_of(XmlReply)})


def is_refusal(payload: object) -> bool:
    """Whether an answer says that the call failed."""
    return isinstance(payload, Mapping) and payload.get("errcode", 0) not in (0, "0")


def _weight(problems: list[Problem]) -> tuple[bool, int]:
    """How far a payload is from what it is checked against; not described at all is the farthest."""
    return any(problem.kind == "endpoint" for problem in problems), len(problems)


def unknown_endpoint(path: str, known: Iterable[str]) -> Problem:
    return Problem("", "endpoint", f"{path} is not an endpoint that the spec describes{did_you_mean(path, known)}")
