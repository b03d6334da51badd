"""Descriptions of Python names, commands and guides, which `wecom find` finds beside the entries of the spec."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from wecom_runtime.data.records import Record
from wecom_runtime.language import say
from wecom_runtime.search.kinds import HitKind

from .exits import fail
from .package import GeneratedPackage

_MODULES = ("", ".testing", ".archive", ".telemetry", ".callbacks")
"""The modules with public names, below the package."""
_NAME = re.compile(r"(?P<owner>[^.(]+)(?:\.(?P<member>\w+))?(?:\((?P<parameter>\w+)\))?")
_ARGUMENT = re.compile(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", re.MULTILINE)
_MOST_NAMED = 8
"""The maximum number of names in the error for an ambiguous name."""


class _PythonName(NamedTuple):
    key: str
    """As the index has it: `CallbackRouter`, `CallbackRouter.on`, `CallbackRouter(workers)`."""
    owner: str
    member: str
    parameter: str
    doc: str


def describe_name(package: GeneratedPackage, name: str) -> dict[str, Any] | None:
    """Describe a public class, function, method, parameter or fixture, a command, or a guide.

    Args:
        package: The generated package.
        name: The name as `find` returns it; `CallbackRouter.workers` for a parameter; or only the name of a member.

    Returns:
        The description; None if there is no such name.

    Raises:
        CommandError: Several classes have a member with this name.
    """
    names = list(_names(package))
    found = _named(names, re.sub(rf"{package.names.package}\.(?:(?:testing|archive|telemetry)\.)?", "", name, count=1))
    if found is not None:
        return _described(package, found, names)
    for kind in ("command", "guide"):
        titles = dict(package.word_index.entries(kind))
        if name in titles:
            return _described_entry(kind, name, titles)
    return None


def exported_class(package: GeneratedPackage, name: str) -> str:
    """Return the module and the name of a public class, such as `wecom_client.Attachment`; "" if there is none."""
    module, value = _imported(package, name)
    return f"{module}.{name}" if isinstance(value, type) and not issubclass(value, Record) else ""


def _names(package: GeneratedPackage) -> Iterator[_PythonName]:
    for key, doc in package.word_index.entries("name"):
        if match := _NAME.fullmatch(key):
            yield _PythonName(key, match["owner"], match["member"] or "", match["parameter"] or "", doc)


def _named(names: Iterable[_PythonName], name: str) -> _PythonName | None:
    """Return the entry of a name.

    Raises:
        CommandError: There are several.
    """
    name = name.removeprefix("Async")
    wanted = name.casefold()
    found = (
        [one for one in names if one.key == name]
        or [one for one in names if one.key.casefold() == wanted]
        or [one for one in names if _dotted(one) == wanted]
        or [one for one in names if not (one.member and one.parameter) and _last(one) == wanted]
        or [one for one in names if _last(one) == wanted]
    )
    if len({one.key for one in found}) > 1:
        shown = ", ".join(one.key for one in found[:_MOST_NAMED])
        more = f", … ({len(found)})" if len(found) > _MOST_NAMED else ""
        fail(say("several names end with {name}: {found}", name=name, found=f"{shown}{more}"))
    return found[0] if found else None


def _dotted(name: _PythonName) -> str:
    return ".".join(filter(None, (name.owner, name.member, name.parameter))).casefold()


def _last(name: _PythonName) -> str:
    return (name.parameter or name.member).casefold()


def _described(package: GeneratedPackage, name: _PythonName, names: Iterable[_PythonName]) -> dict[str, Any]:
    module, owner = _imported(package, name.owner)
    made = getattr(owner, name.member, None) if name.member else owner
    doc = inspect.getdoc(made) or "" if made is not None else ""
    described: dict[str, Any] = {
        "kind": "name",
        "name": name.key,
        "import": module and f"from {module} import {name.owner.partition('[')[0]}",
        "signature": "" if name.parameter else _signature_of(name, made),
        "meaning": _arguments(doc).get(name.parameter, name.doc) if name.parameter else name.doc,
        "documentation": "" if name.parameter else doc,
    }
    if not (name.member or name.parameter):
        known = _arguments(doc)
        beside = [one for one in names if one.owner == name.owner]
        described["parameters"] = [
            {"name": one.parameter, "meaning": known.get(one.parameter, one.doc)}
            for one in beside
            if one.parameter and not one.member
        ]
        described["members"] = [
            {"name": one.member, "meaning": one.doc} for one in beside if one.member and not one.parameter
        ]
    return {key: value for key, value in described.items() if value}


def _imported(package: GeneratedPackage, name: str) -> tuple[str, Any]:
    """Return the public module of a name, and its value; "" and None if there is no such module here."""
    name, _, is_entry = name.partition("[")
    for module in _MODULES:
        path = f"{package.names.package}{module}"
        try:
            value = getattr(importlib.import_module(path), name, None)
        except ImportError:  # an extra is not installed
            continue
        if value is not None:
            return path, type(next(iter(value.values()))) if is_entry else value
    return "", None


def _signature_of(name: _PythonName, made: Any) -> str:
    if isinstance(made, property) or not callable(made):
        return ""
    try:
        signature = inspect.signature(made)
    except (TypeError, ValueError):
        return ""
    parameters = [one for one in signature.parameters.values() if one.name != "self"]
    shown = str(signature.replace(parameters=parameters, return_annotation=inspect.Signature.empty))
    return f"{name.key}{shown}"


def _arguments(doc: str) -> Mapping[str, str]:
    """Return the parameters that a docstring describes."""
    described = re.split(r"\n\n(?=\S)", doc.partition("Args:\n")[2], maxsplit=1)[0]
    return {name: " ".join(text.split()) for name, text in _ARGUMENT.findall(described)}


def _described_entry(kind: HitKind, name: str, titles: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": kind, "name": name, "meaning": titles[name]}
    if kind == "command":
        return {**found, "help": f"{name} --help"}
    return {**found, "sections": [title for key, title in titles.items() if key.startswith(f"{name}#")]}
