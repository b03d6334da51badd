"""The methods that send the commands of a device over its long connection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..language.types import Ref
from ..model.api import Api, Frame
from ..model.declarations import Field
from ..prose import prose_of
from .annotations import Annotations, optional
from .modules import Module
from .names import parameters
from .package import Package
from .source import call_lines, docstring, literal, passing_lines
from .units import entry_doc


class CommandModule(Module):
    """The classes with a method for each command that apps send, synchronous and asynchronous."""

    template = "python/templates/resource_module.jinja"

    def __init__(self, api: Api, package: Package) -> None:
        say = prose_of(api).say
        doc = say("The commands that a device sends over its long connection, one method each.")
        super().__init__(api, package, f"{package.name}.devices._commands", "spec/device/", doc)
        self.frames = [
            frame for unit in api.device for frame in unit.frames if frame.direction == "out" and frame.sent_by == "app"
        ]
        self.classes = (
            CommandClass(self, "DeviceCommands", say("The commands of a device."), is_async=False),
            CommandClass(self, "AsyncDeviceCommands", say("The commands of a device, asynchronous."), is_async=True),
        )


class CommandClass:
    """A class with the commands."""

    children = ()

    def __init__(self, module: CommandModule, name: str, doc: str, *, is_async: bool) -> None:
        self.name = name
        self.base = "BaseAsyncDeviceConnection" if is_async else "BaseDeviceConnection"
        self.docstring = docstring([doc], 4)
        self.methods = [CommandMethod(frame, module, is_async=is_async) for frame in module.frames]
        module.imports.load(self.base)


class _MappingAnnotations(Annotations):
    """A writer of annotations in which any mapping may replace a model."""

    def mapping(self, ref: Ref) -> str:
        return f"{self.use('Mapping')}[{self.builtin('str')}, {self.use('Any')}]"


class CommandMethod:
    """A method that sends a command."""

    def __init__(self, frame: Frame, module: CommandModule, *, is_async: bool) -> None:
        self._frame = frame
        self._module = module
        self._annotations = _MappingAnnotations(module)
        self._is_async = is_async
        self._names = parameters(frame.fields)
        self._fields = sorted(frame.fields, key=_is_optional)

    @property
    def head(self) -> Iterable[str]:
        """The lines of `def …:`."""
        given = ["self"]
        for field in self._fields:
            hint = self._annotations.parameter_of(field)
            if _is_optional(field):
                if "*" not in given:
                    given.append("*")
                default = literal(field.default) if field.required else "None"
                hint = f"{optional(hint, is_optional=not field.required)} = {default}"
            given.append(f"{self._names[field.wire]}: {hint}")
        if "*" not in given:
            given.append("*")
        given.append("timeout: float = 30.0")
        start = f"{'async ' if self._is_async else ''}def {self._frame.cmd}"
        return call_lines(start, given, f" -> {self._answer}:", 4)

    @property
    def _answer(self) -> str:
        if self._frame.binary:
            return "bytes"
        if not self._frame.response:
            return "None"
        return self._annotations.spec_name(
            f"{self._frame.name}Answer", self._module.package.module_of(self._frame.unit)
        )

    @property
    def docstring(self) -> str:
        prose = self._module.prose
        docs = [f"    {self._names[field.wire]}: {text}" for field in self._fields if (text := prose.field_text(field))]
        *doc, page = entry_doc(self._frame, prose)
        return docstring([*doc, ["Args:", *docs] if docs else "", page], 8)

    @property
    def body(self) -> Iterator[str]:
        """The lines that send the command."""
        frame = self._frame
        begin = f"answer: {self._answer} = " if frame.response else "return " if frame.binary else ""
        method = "_fetch" if frame.binary else "_ask" if frame.response else "_tell"
        passed = [f"{literal(field.wire)}: {self._names[field.wire]}" for field in self._fields]
        start = f"{begin}{'await ' if self._is_async else ''}self.{method}({literal(frame.cmd)}, {{"
        yield from passing_lines(start, passed, "}, timeout)", 8)
        if frame.response:
            yield "return answer"


def _is_optional(field: Field) -> bool:
    """Return whether a method may leave a field out; a required field has a default then."""
    return not field.required or field.default is not None
