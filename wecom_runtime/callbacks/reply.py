"""The base classes of the generated replies, and their rendering."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.conversion import unstructure_hook
from wecom_runtime.data.models import Model, field, model
from wecom_runtime.data.reshaping import to_xml
from wecom_runtime.data.shapes import cached, is_text
from wecom_runtime.data.validation import check
from wecom_runtime.data.xml import cdata, render_xml
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.logs import logger

_BYTES_OF_CHARACTER = 4  # at most, in UTF-8
_HEADER = (("ToUserName", str), ("FromUserName", str), ("CreateTime", int))


@cached
def _to_wire(cls: type[Reply]) -> Callable[[Any], dict[str, Any]]:
    return unstructure_hook(cls)


_TextPlan: TypeAlias = tuple[str, tuple[tuple[str, str, int], ...]]
"""The elements that are always the same; attribute, element and length that is surely allowed of each text."""


@cached
def _text_plan(cls: type[XmlReply]) -> _TextPlan | None:
    """Return how a reply is rendered that consists of texts only; None for others."""
    fields: list[tuple[str, str, int]] = []
    for info in fields_of(cls):
        if any(info.wire == name for name, _ in _HEADER):
            continue
        limits = {key: value for key, value in info.metadata.items() if key.startswith(("min", "max"))}
        most = limits.pop("max_bytes", 0)
        if not is_text(info.shape) or limits or not most:
            return None
        fields.append((info.attribute, info.wire, most // _BYTES_OF_CHARACTER))
    if cls.__counts__:
        return None
    return "".join(f"<{name}>{cdata(text)}</{name}>" for name, text in cls.__selects__.items()), tuple(fields)


@model
class Reply(Model):
    """An answer to a callback."""

    __selects__: ClassVar[dict[str, str]] = {}
    """Wire names and their values, by which this reply is told from others."""
    __sent_as__: ClassVar[Mapping[str, Any] | None] = None
    """Parameters of the call that says the same; see `Reach`."""
    format: ClassVar[Literal["xml", "json"]] = "xml"
    """Of the rendered text, and of the envelope around it."""

    def render(self) -> str:
        """Return the text to send, before encryption.

        Raises:
            InvalidArgumentError: A field is missing, of the wrong type or beyond a documented limit; all mistakes are
                named.
            InvalidPayloadError: A text holds a character that XML cannot carry.
        """
        raise NotImplementedError(f"{type(self).__name__}.render")

    def _check(self, body: dict[str, Any]) -> None:
        cls = type(self)
        found = [problem for problem in check(body, cls) if problem.kind != "enum"]
        for problem in found:
            if problem.cut is not None:
                logger.warning("%s: %s; WeCom cuts what is longer", cls.__name__, problem)
        problems = [problem for problem in found if problem.cut is None]
        if problems:
            raise InvalidArgumentError(f"{cls.__name__}: " + "; ".join(map(str, problems)), path=problems[0].pointer)


@model
class XmlReply(Reply):
    """A passive reply of an app, sent as XML."""

    __counts__: ClassVar[dict[str, str]] = {}
    """Elements that say how many items another one has."""

    target: str | None = field(default=None, wire="ToUserName")
    """UserID of the member who gets the reply."""
    source: str | None = field(default=None, wire="FromUserName")
    """The corp id."""
    create_time: int | None = field(default=None, wire="CreateTime")
    """Seconds since 1970; the time of rendering if not set."""

    def render(self) -> str:
        return self._render_texts() or self._render_any()

    def _render_texts(self) -> str | None:
        """The short way for replies of nothing but short texts, which most are; None where a closer look is needed."""
        plan = _text_plan(type(self))
        created = int(time.time()) if self.create_time is None else self.create_time
        target, source = self.target, self.source
        if plan is None or self.unknown_fields or type(target) is not str or type(source) is not str:
            return None
        if type(created) is not int:
            return None
        head, fields = plan
        texts = ""
        for attribute, wire, surely_short in fields:
            value = getattr(self, attribute)
            if type(value) is not str or len(value) > surely_short:
                return None
            texts += f"<{wire}>{cdata(value)}</{wire}>"
        return (
            f"<xml><ToUserName>{cdata(target)}</ToUserName><FromUserName>{cdata(source)}</FromUserName>"
            f"<CreateTime>{created}</CreateTime>{head}{texts}</xml>"
        )

    def _render_any(self) -> str:
        body = _to_wire(type(self))(self)
        created = self.create_time
        body["CreateTime"] = int(time.time()) if created is None else created
        # What is as it should be needs no further check; the rest stays in the body and is reported.
        head = {name: body.pop(name) for name, kind in _HEADER if type(body.get(name)) is kind}
        self._check(body)
        counts = {name: len(body.get(counted) or ()) for name, counted in self.__counts__.items()}
        return render_xml({**head, **self.__selects__, **counts, **to_xml(body, type(self))})


@model
class JsonReply(Reply):
    """A reply of an AI bot or a device, sent as JSON."""

    format: ClassVar[Literal["xml", "json"]] = "json"

    def render(self) -> str:
        body = _to_wire(type(self))(self)
        self._check(body)
        return json.dumps({**self.__selects__, **body}, ensure_ascii=False)


@model
class EmptyReply(Reply):
    """No answer: WeCom is told only that the callback arrived."""

    def render(self) -> str:
        return ""


def addressed(reply: Reply, message: object) -> Reply:
    """Address a reply to whom a message came from, and return it."""
    if isinstance(reply, XmlReply):
        reply.target, reply.source = getattr(message, "source", None), getattr(message, "target", None)
    return reply
