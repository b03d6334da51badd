"""The pages of public classes and functions that are not in the spec, from their docstrings.

griffe reads the source, so nothing is imported. It is a dependency of the group docs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from importlib import import_module
from pathlib import Path
from typing import Any

from . import paths
from .markdown import cell
from .words import Words

PACKAGE, RUNTIME = "wecom_client", "wecom_runtime"
MODULES = ("", "testing", "archive", "telemetry")
"""The modules with public names, below the package."""
ERROR = "Error"
_OWN = re.compile(rf"{RUNTIME}|{PACKAGE}\.(?:\w+\.)?_|{PACKAGE}\.telemetry")
"""The runtime, and the hand-written modules of the package, which begin with an underscore."""
INTERNAL = frozenset({"load_lazily"})
"""Names in public modules that users do not need."""


class Classes:
    """The class pages of one language.

    Args:
        project: The folder with `generated/` and the runtime.
        words: The words of the language.
    """

    def __init__(self, project: Path, words: Words) -> None:
        self._griffe: Any = import_module("griffe")
        self._words = words
        folders = [project / "generated", project]
        loader = self._griffe.GriffeLoader(search_paths=folders, docstring_parser="google")
        self._package = loader.load(PACKAGE)
        loader.load(RUNTIME)
        self._modules: Any = loader.modules_collection
        loader.resolve_aliases(implicit=False, external=False)

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield path and Markdown of each page."""
        rows, errors = [], []
        for module in MODULES:
            for name, found in self._public(module):
                if found.is_class and name.endswith(ERROR):
                    errors.append((name, found))
                    continue
                if name.startswith("Async") and name.removeprefix("Async") in self._package.members:
                    continue
                page = f"{paths.CLASSES}/{name}.md"
                yield page, self._page(name, found, module)
                rows.append(f"| [`{name}`]({name}.md) | {cell(self._summary(found))} |")
        errors_page = f"{paths.CLASSES}/errors.md"
        yield errors_page, self._errors(errors)
        rows.append(f"| [{self._words.family}](errors.md) | {cell(self._summary(errors[0][1]))} |")
        head = [f"# {self._words.classes}", "", self._words.classes_intro, ""]
        head += [f"| {self._words.class_name} | {self._words.meaning} |", "|---|---|"]
        yield f"{paths.CLASSES}/index.md", "\n".join([*head, *rows]) + "\n"

    def _public(self, module: str) -> Iterator[tuple[str, Any]]:
        """Yield the public classes and functions of a module that are not in the spec."""
        members = (self._package[module] if module else self._package).members
        for name, member in sorted(members.items()):
            if name.startswith("_"):
                continue
            try:
                found = member.final_target if member.is_alias else member
            except self._griffe.AliasResolutionError:
                continue  # a name of the standard library
            if (found.is_class or found.is_function) and self._is_ours(found) and self._docstring(found):
                yield name, found

    def _is_ours(self, found: Any) -> bool:
        """Return whether a class or function is of the runtime, or a thin class over one of the runtime."""
        return _OWN.match(str(found.path)) is not None and found.name not in INTERNAL

    def _docstring(self, found: Any) -> Any:
        """Return the docstring, or for a class without one the docstring of a base, preferably with parameters."""
        if found.docstring is not None or not found.is_class:
            return found.docstring
        inherited = [base.docstring for base in self._bases(found) if base.docstring is not None]
        return next((one for one in inherited if "Args:" in one.value), inherited[0] if inherited else None)

    def _bases(self, found: Any) -> Iterator[Any]:
        """Yield the bases of a class, also those behind a type alias such as that of `Context`."""
        try:
            yield from found.mro()
        except (ValueError, self._griffe.GriffeError):
            return
        for base in found.bases:
            alias = found.module.members.get(str(base))
            behind = self._class_of(alias.value) if alias is not None and alias.is_attribute and alias.value else None
            if behind is not None:
                yield behind
                yield from self._bases(behind)

    def _summary(self, found: Any) -> str:
        docstring = self._docstring(found)
        return str(docstring.value.partition("\n\n")[0]).replace("\n", " ")

    def _page(self, name: str, found: Any, module: str) -> str:
        words = self._words
        lines = [f"# {name}", "", f"`from {'.'.join(filter(None, (PACKAGE, module)))} import {name}`", ""]
        lines += self._described(found)
        if found.is_class and f"Async{name}" in self._package.members:
            lines += ["", words.async_class.format(name=f"Async{name}")]
        if found.is_class:
            for member in self._members(found):
                lines += ["", f"## {member.name}{' {#' + member.name + '}'}", ""]
                lines += [*self._signature(member), *self._described(member)]
        else:
            lines += ["", *self._signature(found)]
        return "\n".join(lines) + "\n"

    def _members(self, found: Any) -> list[Any]:
        """Return the methods and properties with a docstring, including inherited ones."""
        seen: dict[str, Any] = {}
        for owner in (found, *self._bases(found)):
            for name, member in owner.members.items():
                if not name.startswith("_") and not member.is_alias and member.path.startswith(RUNTIME):
                    seen.setdefault(name, member)
        members = [self._origin(one) for _, one in sorted(seen.items())]
        return [one for one in members if (one.is_function or "property" in one.labels) and one.docstring]

    def _origin(self, member: Any) -> Any:
        """Return the method from which another one is derived: `send = blocking(AsyncThing.send)`."""
        call: Any = member.value if member.is_attribute else None
        if str(getattr(call, "function", "")) not in ("blocking", "forwarded"):
            return member
        found = copy(self._modules[call.arguments[0].canonical_path])
        found.labels = found.labels - {"async"}
        return found

    def _signature(self, member: Any) -> list[str]:
        if not member.is_function:
            return []
        shown = [self._parameter(one) for one in member.parameters if one.name not in ("self", "cls")]
        keyword = self._griffe.ParameterKind.keyword_only
        kinds = [one.kind for one in member.parameters if one.name not in ("self", "cls")]
        if keyword in kinds and self._griffe.ParameterKind.var_positional not in kinds:
            shown.insert(kinds.index(keyword), "*")
        returns = f" -> {member.returns}" if member.returns is not None else ""
        begin = "async def" if "async" in member.labels else "def"
        return ["```python", f"{begin} {member.name}({', '.join(shown)}){returns}: ...", "```", ""]

    def _parameter(self, one: Any) -> str:
        stars = {"variadic positional": "*", "variadic keyword": "**"}.get(one.kind.value, "")
        hint = f": {one.annotation}" if one.annotation is not None else ""
        equals = " = " if hint else "="
        default = f"{equals}{one.default}" if one.default is not None and not stars else ""
        return f"{stars}{one.name}{hint}{default}"

    def _described(self, found: Any) -> list[str]:
        docstring = self._docstring(found)
        lines: list[str] = []
        for section in docstring.parse("google", warnings=False) if docstring else ():
            match section.kind.value:
                case "text":
                    lines += [section.value, ""]
                case "parameters" | "other parameters" | "attributes":
                    lines += self._table(self._words.parameter, self._parameters(found, section.value))
                case "raises":
                    rows = ((one.annotation, one.description) for one in section.value)
                    lines += self._table(self._words.raises, rows)
                case _:
                    lines += [str(getattr(one, "description", one)) for one in section.value] + [""]
        return lines

    def _parameters(self, found: Any, described: Iterable[Any]) -> Iterator[tuple[str, str]]:
        """Yield names and descriptions of parameters; `**settings` become the keys of their TypedDict."""
        settings = self._settings(found)
        for one in described:
            keys = list(self._keys(settings[one.name])) if one.name in settings else []
            yield from keys or [(one.name, one.description)]

    def _settings(self, found: Any) -> dict[str, Any]:
        """Return the TypedDict of each `**name: Unpack[…]` of a function, or of the constructor of a class."""
        made = (base.members.get("__init__") for base in (found, *self._bases(found))) if found.is_class else [found]
        for function in made:
            for one in function.parameters if function is not None and function.is_function else ():
                if str(one.annotation).startswith("Unpack["):
                    return {one.name: self._class_of(one.annotation.slice)}
        return {}

    def _class_of(self, expression: Any) -> Any:
        """Return the class of an annotation such as `CorpSettings[H]`; None if it is not ours."""
        path = getattr(expression, "left", expression).canonical_path
        return self._modules[path] if path.startswith(RUNTIME) else None

    def _keys(self, settings: Any) -> Iterator[tuple[str, str]]:
        """Yield the keys of a TypedDict and of its bases with their docstrings."""
        for name, member in settings.members.items():
            if member.docstring is not None:
                yield name, member.docstring.value
        for base in settings.bases:
            inherited = self._class_of(base) if str(base) != "TypedDict" else None
            if inherited is not None:
                yield from self._keys(inherited)

    def _table(self, head: str, rows: Iterable[tuple[Any, str]]) -> list[str]:
        body = [f"| `{name}` | {cell(text)} |" for name, text in rows]
        return [f"| {head} | {self._words.meaning} |", "|---|---|", *body, ""]

    def _errors(self, errors: list[tuple[str, Any]]) -> str:
        lines = [f"# {self._words.family}", ""]
        for name, found in errors:
            lines += [f"## {name} {{#{name.lower()}}}", ""]
            if found.bases:
                lines += [self._words.bases.format(base=", ".join(str(base) for base in found.bases)), ""]
            lines += self._described(found)
        return "\n".join(lines) + "\n"
