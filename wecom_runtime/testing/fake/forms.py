"""Formats of answers: JSON with an errcode, or the XML of the merchant host, with words in its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from wecom_runtime.data.xml import render_xml

from .calls import FakeCall
from .state import Refusal
from .wire import Answer

MOST_BYTES = 20 * 1024 * 1024
"""The largest file, or part of a file, of a download."""


class AnswerFormat(Protocol):
    """A format of answers."""

    def done(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the body of a successful answer."""
        ...

    def refused(self, errcode: int | str, text: str) -> dict[str, Any]:
        """Return the body of a refusal."""
        ...

    def answer(self, fields: Mapping[str, Any], status: int = 200) -> Answer:
        """Return the answer with its body and headers."""
        ...


class JsonAnswerFormat:
    """The JSON format, with errcode and errmsg in every answer."""

    def done(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        return {"errcode": 0, "errmsg": "ok", **fields}

    def refused(self, errcode: int | str, text: str) -> dict[str, Any]:
        return {"errcode": errcode, "errmsg": text}

    def answer(self, fields: Mapping[str, Any], status: int = 200) -> Answer:
        return Answer.of_json(fields, status)


class XmlAnswerFormat:
    """The XML format of the merchant host, with error words instead of errcodes.

    Args:
        rule: `refusals.xml` in spec/fake/.
    """

    def __init__(self, rule: Mapping[str, Any]) -> None:
        self._rule = rule

    def done(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        return {**self._rule["done"], **fields}

    def refused(self, errcode: int | str, text: str) -> dict[str, Any]:
        word = errcode if isinstance(errcode, str) else self._rule["other"]
        return {**self._rule["refused"], self._rule["code"]: word, self._rule["text"]: text}

    def answer(self, fields: Mapping[str, Any], status: int = 200) -> Answer:
        written = {name: value for name, value in fields.items() if value is not None}
        return Answer(render_xml(written).encode(), status, {"Content-Type": "text/xml; charset=utf-8"})


class AnswerWriter:
    """A writer of answers, which also records them in the calls.

    Args:
        refusals: `refusals` in spec/fake/.
    """

    def __init__(self, refusals: Mapping[str, Any]) -> None:
        self._json, self._xml = JsonAnswerFormat(), XmlAnswerFormat(refusals["xml"])
        self._too_large: int = refusals["download"]

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def done(self, call: FakeCall, outcome: Mapping[str, Any] | Answer) -> Answer:
        """Write the outcome of a call: the fields of its answer; or an answer, of which the call may want a part.

        Raises:
            Refusal: The file or the wanted part is too large.
        """
        if isinstance(outcome, Answer):
            part = outcome.part(call.headers.get("range", ""))
            if len(part.body) > MOST_BYTES and "Accept-Ranges" in part.headers:
                raise Refusal(self._too_large, f"{len(part.body):,} bytes; fetch parts with Range")
            return part
        form = self._form(call)
        call.answer = form.done(outcome)
        call.errcode = int(call.answer.get("errcode") or 0)
        return form.answer(call.answer)

    def refused(self, call: FakeCall, errcode: int | str, text: str, status: int = 200) -> Answer:
        """Write the answer of a call that is refused."""
        form = self._form(call)
        call.errcode = errcode
        call.answer = form.refused(errcode, text)
        return form.answer(call.answer, status)

    def _form(self, call: FakeCall) -> AnswerFormat:
        return self._xml if call.operation is not None and call.operation.xml else self._json
