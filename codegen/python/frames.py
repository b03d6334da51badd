"""The frames of long connections: the classes of their bodies, their tables, and the methods that send them."""

from __future__ import annotations

from collections.abc import Iterable

from ..model.api import Api, Frame, Unit
from ..model.declarations import Field
from ..model.types import Ref
from ..prose import prose_of, sentence
from . import views
from .annotations import Annotations, imports, runtime_imports
from .callbacks import entry_doc
from .models import ClassMaker, bases_first
from .names import BUILTINS, parameters
from .package import Package
from .packages import lazy_package
from .source import WIDTH, call_lines, docstring, literal, pack


def frame_modules(api: Api, package: Package) -> Iterable[views.Module]:
    say = prose_of(api).say
    yield from _connection_modules("bot", say("The frames of an AI bot's long connection."), api.bot, api, package)
    yield from _connection_modules(
        "device", say("The frames that a device sends over its long connection."), api.device, api, package
    )
    yield _CommandMaker(api, package).module()


def _connection_modules(
    name: str, doc: str, units: Iterable[Unit], api: Api, package: Package
) -> Iterable[views.Module]:
    names_by_module: dict[str, list[str]] = {}
    rows: list[tuple[str, ...]] = []
    for unit in units:
        module = package.module_of(unit.key)
        maker = ClassMaker(module, package, api)
        for declared in bases_first(unit.types):
            maker.add_type(declared)
        for frame in unit.frames:
            if frame.fields:
                maker.add(frame.name, "Model", entry_doc(frame, maker.prose), frame.fields, rules=frame.rules)
            if frame.response:
                answer = maker.prose.say("Answer to `{command}`.", command=frame.cmd)
                maker.add(f"{frame.name}Answer", "Model", [answer], frame.response)
            rows.append(tuple(_frame_arguments(frame, module)))
        yield maker.module(unit.source, sentence(unit.title))
        names_by_module[f".{'.'.join(unit.key[1:])}"] = [cls.name for cls in maker.classes]
    folder = package.module_of((name,)).rpartition(".")[2]
    source = f"spec/{name}/"
    yield lazy_package(folder, source, doc, names_by_module, package)
    needed = runtime_imports("FrameEntry", "FrameTable") if rows else runtime_imports("FrameTable")
    yield views.FrameTable(package.file(f"{folder}/_table.py"), source, docstring([doc], 0), needed, tuple(rows))


def _frame_arguments(frame: Frame, module: str) -> Iterable[str]:
    yield literal(frame.cmd)
    yield literal(f"{module}:{frame.name}" if frame.fields else "")
    if frame.response:
        yield f"response={literal(f'{module}:{frame.name}Answer')}"
    for key in ("direction", "sent_by", "idempotent", "binary", "req_id", "answers", "within", "docs", "title"):
        value = getattr(frame, key)
        if value and value not in ("out", "own", "app"):
            yield f"{key}={literal(value)}"


# -- the methods of a device -------------------------------------------------------------------------------------------


class _Hints(Annotations):
    """A writer of annotations in which any mapping may replace a model."""

    def mapping(self, ref: Ref) -> str:
        self.typing.add("Any")
        self.refer("Mapping")
        return f"Mapping[{self.builtin('str')}, Any]"


class _CommandMaker:
    """A builder of the classes with a method for each command that apps send, synchronous and asynchronous."""

    def __init__(self, api: Api, package: Package) -> None:
        self._frames = [
            frame for unit in api.device for frame in unit.frames if frame.direction == "out" and frame.sent_by == "app"
        ]
        self._api = api
        self._package = package
        self._prose = prose_of(api)
        self._used = _Hints(f"{package.name}.devices._commands", package)

    def module(self) -> views.ResourceModule:
        say = self._prose.say
        classes = tuple(
            views.ResourceClass(
                name,
                base,
                docstring([doc], 4),
                (),
                tuple(self._methods(is_async=is_async)),
            )
            for name, base, doc, is_async in (
                ("DeviceCommands", "BaseDeviceConnection", say("The commands of a device."), False),
                (
                    "AsyncDeviceCommands",
                    "BaseAsyncDeviceConnection",
                    say("The commands of a device, asynchronous."),
                    True,
                ),
            )
        )
        self._used.refer_all()
        return views.ResourceModule(
            self._package.file("devices/_commands.py"),
            "spec/device/",
            docstring([say("The commands that a device sends over its long connection, one method each.")], 0),
            runtime_imports("BaseAsyncDeviceConnection", "BaseDeviceConnection"),
            imports(self._used.references, 4),
            tuple((BUILTINS[name], name) for name in sorted(self._used.aliases)),
            classes,
        )

    def _methods(self, *, is_async: bool) -> Iterable[views.Method]:
        return (self._method(frame, is_async=is_async) for frame in self._frames)

    def _method(self, frame: Frame, *, is_async: bool) -> views.Method:
        names = parameters(frame.fields)
        given, passed, docs = ["self"], list[str](), list[str]()
        for field in sorted(frame.fields, key=_is_optional):
            name, hint = names[field.wire], self._used.parameter_of(field)
            if _is_optional(field):
                if "*" not in given:
                    given.append("*")
                default = literal(field.default) if field.required else "None"
                hint = f"{hint}{'' if field.required or hint == 'Any' else ' | None'} = {default}"
            given.append(f"{name}: {hint}")
            passed.append(f"{literal(field.wire)}: {name}")
            if text := self._prose.field_text(field):
                docs.append(f"    {name}: {text}")
        if "*" not in given:
            given.append("*")
        given.append(f"timeout: {self._used.builtin('float')} = 30.0")
        doc = entry_doc(frame, self._prose)
        if docs:
            where = [*doc[-2:]] if frame.docs else []
            doc = [*doc[: len(doc) - len(where)], "", "Args:", *docs, *where]
        start = f"{'async ' if is_async else ''}def {frame.cmd}"
        return views.Method(
            call_lines(start, given, f" -> {self._answer(frame)}:", 4),
            docstring(doc, 8),
            _body(frame, passed, is_async=is_async),
        )

    def _answer(self, frame: Frame) -> str:
        if frame.binary:
            return self._used.builtin("bytes")
        if not frame.response:
            return "None"
        name = f"{frame.name}Answer"
        self._used.references[name] = self._package.module_of(frame.unit)
        return name


def _is_optional(field: Field) -> bool:
    """Return whether a method may leave a field out; a required field has a default then."""
    return not field.required or field.default is not None


def _body(frame: Frame, passed: list[str], *, is_async: bool) -> tuple[str, ...]:
    start_of_line = f"answer: {frame.name}Answer = " if frame.response else "return " if frame.binary else ""
    method = "_fetch" if frame.binary else "_ask" if frame.response else "_tell"
    start = f"{start_of_line}{'await ' if is_async else ''}self.{method}({literal(frame.cmd)}, {{"
    line = f"{start}{', '.join(passed)}}}, timeout)"
    lines: tuple[str, ...] = (line,)
    if len(line) > WIDTH - 8:
        lines = (start, *(f"    {line}" for line in pack((f"{item}," for item in passed), 12)), "}, timeout)")
    return (*lines, "return answer") if frame.response else lines
