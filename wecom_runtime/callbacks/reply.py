"""The base classes of the generated replies, with their rendering."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Model, field, model
from wecom_runtime.data.reshaping import adopt, to_xml
from wecom_runtime.data.rules import declared_limits
from wecom_runtime.data.shapes import ListOf, Nested, Shape, cached, is_text
from wecom_runtime.data.text import BYTES_OF_CHARACTER
from wecom_runtime.data.xml import cdata, render_xml
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from .model import Callback

_HEADER = (("ToUserName", str), ("FromUserName", str), ("CreateTime", int))


@cached
def _to_wire(cls: type[Reply]) -> Callable[[Any], dict[str, Any]]:
    from wecom_runtime.data.conversion import unstructure_hook  # its library takes long to import

    return unstructure_hook(cls)


_TextPlan: TypeAlias = tuple[str, tuple[tuple[str, str, int], ...]]
"""XML of the constant elements; for each text its attribute, its element, and the characters that always fit."""


@cached
def _text_plan(cls: type[XmlReply]) -> _TextPlan | None:
    """Return the plan for rendering a reply that has only texts; None for other replies."""
    fields: list[tuple[str, str, int]] = []
    for info in fields_of(cls):
        if any(info.wire == name for name, _ in _HEADER):
            continue
        limits = declared_limits(info.metadata)
        most = limits.pop("max_bytes", 0)
        if not is_text(info.shape) or limits or not most:
            return None
        fields.append((info.attribute, info.wire, most // BYTES_OF_CHARACTER))
    if cls.__counts__:
        return None
    return "".join(f"<{name}>{cdata(text)}</{name}>" for name, text in cls.__selects__.items()), tuple(fields)


TextRenderer: TypeAlias = "Callable[[str, Callback], str | None]"
"""A function that returns the reply with a text to a callback; None for a text that must be checked."""


def no_text(text: str, message: Callback) -> str | None:
    """Return None: all replies must be checked."""
    return None


def xml_text_renderer(cls: type[XmlReply]) -> TextRenderer:
    """Return the function that renders a reply with one short text without creating it."""
    head, fields = _text_plan(cls) or ("", ())
    if len(fields) != 1:
        return no_text
    ((_, wire, most),) = fields

    def render(text: str, message: Callback) -> str | None:
        target, source = getattr(message, "source", None), getattr(message, "target", None)
        if len(text) > most or type(target) is not str or type(source) is not str:
            return None
        return _xml_of_texts(target, source, int(time.time()), f"{head}<{wire}>{cdata(text)}</{wire}>")

    return render


def _xml_of_texts(target: str, source: str, created: int, rest: str) -> str:
    """Return the XML of a reply with its header and further elements."""
    return (
        f"<xml><ToUserName>{cdata(target)}</ToUserName><FromUserName>{cdata(source)}</FromUserName>"
        f"<CreateTime>{created}</CreateTime>{rest}</xml>"
    )


@model
class Reply(Model):
    """A reply to a callback."""

    __selects__: ClassVar[dict[str, str]] = {}
    """Wire names and their values, by which this kind of reply is recognized."""
    __sent_as__: ClassVar[Mapping[str, Any] | None] = None
    """Parameters of the call that sends the same content later; see `SendRoute`."""
    format: ClassVar[Literal["xml", "json"]] = "xml"
    """Format of the rendered text and of the envelope."""

    def render(self) -> str:
        """Return the text to send, before encryption.

        Raises:
            InvalidArgumentError: Fields are missing, of the wrong type or beyond a documented limit. The error names
                all problems.
            InvalidPayloadError: A text contains a character that XML cannot represent.
        """
        raise NotImplementedError(f"{type(self).__name__}.render")

    def _check(self, body: dict[str, Any]) -> None:
        cls = type(self)
        from wecom_runtime.data.validation import check  # not needed for a reply that has only texts

        found = [problem for problem in check(body, cls) if problem.kind != "enum"]
        for problem in found:
            if problem.cut is not None:
                logger.warning("%s: %s; WeCom truncates longer values", cls.__name__, problem)
        problems = [problem for problem in found if problem.cut is None]
        if problems:
            raise InvalidArgumentError(f"{cls.__name__}: " + "; ".join(map(str, problems)), path=problems[0].pointer)


@cached
def _part_shapes(cls: type[Reply]) -> tuple[tuple[str, Shape], ...]:
    """Return the attributes with models or lists of models, and their shapes."""
    return tuple((info.attribute, info.shape) for info in fields_of(cls) if _has_models(info.shape))


def _has_models(shape: Shape) -> bool:
    return isinstance(shape, Nested) or (isinstance(shape, ListOf) and _has_models(shape.element))


def adopt_parts(reply: Reply) -> None:
    """Replace the mappings in a new reply by models, as in a value that a handler returns."""
    for attribute, shape in _part_shapes(type(reply)):
        value = getattr(reply, attribute)
        if isinstance(value, Mapping | list | tuple):
            setattr(reply, attribute, adopt(value, shape))


@model
class XmlReply(Reply):
    """A passive reply of an app, sent as XML."""

    __counts__: ClassVar[dict[str, str]] = {}
    """Element -> the element whose items it counts."""

    target: str | None = field(default=None, wire="ToUserName")
    """UserID of the receiver."""
    source: str | None = field(default=None, wire="FromUserName")
    """The corp id."""
    create_time: int | None = field(default=None, wire="CreateTime")
    """Seconds since 1970; the time of rendering if not set."""

    def render(self) -> str:
        return self._render_texts() or self._render_any()

    def _render_texts(self) -> str | None:
        """Return the XML of a reply that has only short texts, the usual case; None for other replies."""
        plan = _text_plan(type(self))
        created = int(time.time()) if self.create_time is None else self.create_time
        target, source = self.target, self.source
        if plan is None or self.unknown_fields or type(target) is not str or type(source) is not str:
            return None
        if type(created) is not int:
            return None
        head, fields = plan
        texts = ""
        for attribute, wire, max_characters in fields:
            value = getattr(self, attribute)
            if type(value) is not str or len(value) > max_characters:
                return None
            texts += f"<{wire}>{cdata(value)}</{wire}>"
        return _xml_of_texts(target, source, created, head + texts)

    def _render_any(self) -> str:
        body = _to_wire(type(self))(self)
        created = self.create_time
        body["CreateTime"] = int(time.time()) if created is None else created
        # Valid header fields need no further check. Others stay in the body and are reported.
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
    """An empty reply, which only acknowledges the callback."""

    def render(self) -> str:
        return ""


def addressed(reply: Reply, message: object) -> Reply:
    """Address a reply to the sender of a message, and return it."""
    if isinstance(reply, XmlReply):
        reply.target, reply.source = getattr(message, "source", None), getattr(message, "target", None)
    return reply
