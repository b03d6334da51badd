"""Names of calls, callbacks and types, and the parameters of calls, without loading any of their modules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from wecom_runtime.data_files import read_all


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
    def _entries(self) -> Mapping[str, Mapping[str, Any]]:
        """The entries of the files below `_search/names`, by kind and name."""
        found: dict[str, dict[str, Any]] = defaultdict(dict)
        for file in read_all(f"{self.package}._search", "names"):
            for key, entry in file.items():
                kind, _, name = key.partition(" ")
                found[kind][name] = entry
        return found

    @cached_property
    def calls(self) -> Mapping[str, CallName]:
        """Dotted name -> call."""
        return {call: CallName(call, *entry) for call, entry in self._entries["call"].items()}

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
        return [*self._entries["callback"]]

    @cached_property
    def selectors(self) -> Mapping[str, str]:
        """The name of the class of a callback -> the fields and values that select it: `Event=click`."""
        return self._entries["callback"]

    @cached_property
    def types(self) -> Mapping[str, Sequence[str]]:
        """Name of a type -> references of the classes with this name."""
        found: dict[str, list[str]] = defaultdict(list)
        for reference in self._entries["type"]:
            found[reference.rpartition(":")[2]].append(f"{self.package}.{reference}")
        return found
