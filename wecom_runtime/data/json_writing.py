"""Writing of models as JSON text in one step, without dicts in between, in half of the time.

For each model, a function is generated at its first use. It writes the usual texts, numbers, lists and models. Any
other value is first converted to wire data by `unstructuring`, which has the rules.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from json.encoder import encode_basestring
from typing import Any, NamedTuple, TypeAlias

from .annotations import FieldInfo, fields_of
from .hooks import Conversion, FunctionBuilder
from .received import ReceivedFields
from .records import UNKNOWN, Record
from .shapes import Coded, ListOf, MapOf, Moment, Nested, Scalar, Shape, shape_of
from .text import encode_json
from .unstructuring import Unstructuring
from .wire_values import DATETIME, FLAG, Timestamp

Writer: TypeAlias = Callable[[Any], str]


class _Leaf(NamedTuple):
    """Values that are written inline."""

    kind: type
    template: str
    """Part of an f-string. Its expressions contain no quotes, which Python allows only since 3.12."""

    @property
    def test(self) -> str:
        return f"type(value) is {self.kind.__name__}"


_LEAVES: Mapping[type, _Leaf] = {
    str: _Leaf(str, "{text(value)}"),
    int: _Leaf(int, "{value}"),
    bool: _Leaf(bool, "{truth[value]}"),
}
_NAMES: Mapping[str, Any] = {
    "Timestamp": Timestamp,
    "join": ",".join,
    "text": encode_basestring,
    "truth": {True: "true", False: "false"},
}


class JsonWriting:
    """The functions that write JSON, for one converter.

    Args:
        unstructuring: Converts values to wire data, also with users' hooks.
    """

    def __init__(self, unstructuring: Unstructuring) -> None:
        self._unstructuring = unstructuring
        self._made: dict[Any, tuple[Conversion, Writer]] = {}

    def writer(self, hint: Any) -> Writer:
        """Return the function that writes values of a type. It is generated again if the converter's hook changes."""
        hook = self._unstructuring.registered(hint)
        made = self._made.get(hint)
        if made is None or made[0] is not hook:
            made = self._made[hint] = hook, self._make(shape_of(hint))
        return made[1]

    def _make(self, shape: Shape) -> Writer:
        convert = self._unstructuring.find(shape.hint)

        def other(value: Any) -> str:
            return encode_json(convert(value))

        if not self._is_own(shape):
            return other
        match shape:
            case Nested(model=cls):
                return self._model(cls, other)
            case ListOf(element=element):
                return self._list(element, other)
            case MapOf(element=element):
                return self._map(element, other)
            case _:
                return other

    def _is_own(self, shape: Shape) -> bool:
        """Return whether the values of a shape have no user's hook."""
        return self._unstructuring.is_own(shape.hint)

    def _late(self, shape: Shape, builder: FunctionBuilder) -> str:
        return builder.bind_late(lambda: self.writer(shape.hint), "write")

    # -- values with parts ---------------------------------------------------------------------------------------------

    def _list(self, element: Shape, other: Writer) -> Writer:
        leaf = self._leaf(element)
        builder = FunctionBuilder("write_list(items)")
        builder.names.update(_NAMES, other=other)
        builder.line("if type(items) is not list:")
        builder.line("return other(items)", 2)
        if leaf is None:
            builder.line(f"pieces = [{self._late(element, builder)}(value) for value in items]")
        else:
            builder.line("for value in items:")
            builder.line(f"if not {leaf.test}:", 2)
            builder.line("return other(items)", 3)
            builder.line(f"pieces = [f{leaf.template!r} for value in items]")
        builder.line("return f'[{join(pieces)}]'")
        return builder.build()

    def _map(self, element: Shape, other: Writer) -> Writer:
        def write(value: Any) -> str:
            if type(value) is not dict or not all(type(key) is str for key in value):
                return other(value)
            one = self.writer(element.hint)
            return f"{{{','.join([f'{encode_basestring(key)}:{one(item)}' for key, item in value.items()])}}}"

        return write

    # -- models --------------------------------------------------------------------------------------------------------

    def _model(self, cls: type[Record], by_dict: Writer) -> Writer:
        def other(made: Any) -> str:
            is_case = isinstance(made, Record) and type(made) is not cls
            return self.writer(type(made))(made) if is_case else by_dict(made)

        infos = fields_of(cls)
        builder = FunctionBuilder(f"write_{cls.__name__}(made)")
        builder.names.update(_NAMES, cls=cls, other=other)
        builder.line("if type(made) is not cls:")
        builder.line("return other(made)", 2)
        builder.line("pieces = []")
        for info in infos:
            self._field(info, builder)
        builder.line(f"if made.{UNKNOWN} is not None:")
        builder.line(f"return {builder.bind(self._with_unknown(infos, other), 'with_unknown')}(pieces, made)", 2)
        builder.line("return f'{{{join(pieces)}}}'")
        return builder.build()

    def _field(self, info: FieldInfo, builder: FunctionBuilder) -> None:
        name = encode_basestring(info.wire).replace("{", "{{").replace("}", "}}")
        leaf = self._leaf(info.shape)
        test = "if"
        builder.line(f"value = made.{info.attribute}")
        if leaf is not None:
            builder.line(f"if {leaf.test}:")
            builder.line(f"pieces.append(f{f'{name}:{leaf.template}'!r})", 2)
            test = "elif"
        builder.line(f"{test} value is not None:")
        builder.line(f"pieces.append(f{f'{name}:{{{self._late(info.shape, builder)}(value)}}'!r})", 2)

    def _leaf(self, shape: Shape) -> _Leaf | None:
        """Return the inline form of the usual values of a shape; None if they need a call."""
        if not self._is_own(shape):
            return None
        match shape:
            case Moment(hint=hint):
                return _Leaf(Timestamp if hint is Timestamp else int, "{value}")
            case Scalar(kind=kind):
                return _LEAVES.get(kind)
            case Coded(codec=codec) if codec is DATETIME:
                return None
            case Coded(codec=codec):
                return _Leaf(bool, "{int(value)}") if codec is FLAG else _Leaf(int, '"{value}"')
            case _:
                return None

    def _with_unknown(self, infos: tuple[FieldInfo, ...], other: Writer) -> Callable[[list[str], Record], str]:
        """Return a function that adds the unknown fields, except those that are set as attributes."""
        attributes = {info.wire: info.attribute for info in infos}

        def write(pieces: list[str], made: Record) -> str:
            unknown = made.unknown_fields
            if type(unknown) is ReceivedFields:  # known fields have their received form, too
                return other(made)
            left = {
                name: self._unstructuring.any(item)
                for name, item in unknown.items()
                if name not in attributes or getattr(made, attributes[name]) is None
            }
            if left:
                pieces.append(encode_json(left)[1:-1])
            return f"{{{','.join(pieces)}}}"

        return write
