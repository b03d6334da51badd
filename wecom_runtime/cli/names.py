"""Names of calls, callbacks and types, and the parameters of calls, without loading any of their modules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple


class Parameter(NamedTuple):
    """A parameter of a call, by its wire name."""

    name: str
    is_required: bool
    values: tuple[str, ...]
    """The documented values, if there are any."""


class CallName(NamedTuple):
    """A call: its dotted name, its path, its method, and its parameters as text."""

    call: str
    path: str
    method: str
    parameters_text: str

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return tuple(map(_parameter, self.parameters_text.split()))


def _parameter(text: str) -> Parameter:
    name, _, values = text.partition("=")
    return Parameter(name.removesuffix("!"), name.endswith("!"), tuple(values.split("|")) if values else ())


class Names:
    """All names of a generated package.

    Args:
        package: The generated package.
    """

    def __init__(self, package: str) -> None:
        self.package = package

    @cached_property
    def _lines(self) -> Mapping[str, Sequence[Sequence[str]]]:
        """The lines of `names.xz`, by kind."""
        from lzma import decompress
        from pkgutil import get_data

        found: dict[str, list[Sequence[str]]] = defaultdict(list)
        for line in decompress(get_data(f"{self.package}._search", "names.xz") or b"").decode().splitlines():
            kind, *rest = line.split("\t")
            found[kind].append(rest)
        return found

    @cached_property
    def calls(self) -> Mapping[str, CallName]:
        """Dotted name -> call."""
        return {
            call: CallName(call, path or f"/cgi-bin/{call.replace('.', '/')}", method or "POST", parameters)
            for call, path, method, parameters in self._lines["call"]
        }

    @cached_property
    def paths(self) -> Mapping[str, str]:
        """Path -> dotted name."""
        return {one.path: one.call for one in self.calls.values()}

    def at(self, path: str) -> CallName:
        """Return the call at a path."""
        return self.calls[self.paths[path]]

    @cached_property
    def callbacks(self) -> Sequence[str]:
        """The names of the classes of callbacks."""
        return [name for name, *_ in self._lines["callback"]]

    @cached_property
    def selectors(self) -> Mapping[str, str]:
        """The name of the class of a callback -> the fields and values that select it: `Event=click`."""
        return {name: selected_by for name, _, selected_by in self._lines["callback"]}

    @cached_property
    def types(self) -> Mapping[str, Sequence[str]]:
        """Name of a type -> references of the classes with this name."""
        found: dict[str, list[str]] = defaultdict(list)
        for name, module, _ in self._lines["type"]:
            found[name].append(f"{self.package}.{module}:{name}")
        return found
