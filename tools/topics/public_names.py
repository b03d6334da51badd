"""The public Python names that are not in the spec, with their docstrings: classes, functions, methods, parameters.

The source is parsed and not imported, as the generated package may be out of date.
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import attrs

from codegen.python.packages import TESTING, public_modules

from .modules import Definition, Module, statements

_STATIC = Path(__file__).parents[2] / "codegen" / "python" / "static"
_PACKAGE = "wecom_client"
_SUBMODULES = ("archive/_archive.py", "telemetry.py")
"""The copied modules with public names, beside the package itself."""
_ARGUMENT = re.compile(r"^ {4,8}(\*{0,2}\w+): (.*(?:\n {8,}.*)*)", re.MULTILINE)
_ENTRIES = ("ENDPOINTS", "wecom_runtime.calls.operation", "Operation")
"""A public mapping, and the class of its values."""
_BOUND = {
    "parse_message": ("wecom_runtime.callbacks.table", "CallbackTable", "parse"),
    "create_reply": ("wecom_runtime.callbacks.reply_table", "ReplyTable", "create"),
}
"""Function of a generated module -> the method that it is."""
_OF_ENTRIES = ("request", "response", "request_schema", "response_schema", "tool", "effect", "document")
"""The public members of these values."""
_COMMAND = "app.command"
"""The decorator of the commands of `wecom`."""
Command: TypeAlias = tuple[str, str, Mapping[str, str]]
"""The name of a command of `wecom`, its help, and its options with their help."""


@attrs.frozen
class PublicName:
    """A public name.

    Attributes:
        name: The name as a user writes it, such as `CallbackRouter.on`, `FakeWeCom(seed)` or
            `CallbackRouter.on(background)`.
        owner: The class or function, such as `CallbackRouter`.
        member: The method or property; "" for the class or function and for its parameters.
        doc: The first paragraph of the docstring, or the description of the parameter.
        text: The rest of the docstring.
    """

    name: str
    owner: str
    member: str
    doc: str
    text: str


def public_names(project: Path) -> Iterator[PublicName]:
    """Yield the public names, each once.

    Args:
        project: The folder with the runtime.
    """
    source = _Source(project)
    exported = {name: module for module, name in _exported()}
    for name, module in exported.items():
        if name.startswith("Async") and name.removeprefix("Async") in exported:
            continue  # an asynchronous class has the names of the other one
        if found := source.definition(module, name):
            yield from _names_of(source, name, *found)
    for name, (module, owner, method) in _BOUND.items():
        if found := source.method(module, owner, method):
            yield from _names_of(source, name, *found)
    mapping, module, entry = _ENTRIES
    if found := source.definition(module, entry):
        for member, text in _members(found[1]).items():
            if member in _OF_ENTRIES:
                yield _named(f"{mapping}[path].{member}", mapping, member, text)


def _exported() -> Iterator[tuple[str, str]]:
    """Yield the module and the name of each export."""
    for module, names in public_modules().items():
        for name in sorted(names):
            yield f"{_PACKAGE}{module}" if module.startswith(".") else module, name
    for module, names in TESTING.items():
        for name in names:
            yield f"{_PACKAGE}{module[1:]}" if module.startswith(".") else module, name
    for submodule in _SUBMODULES:
        path = _STATIC / submodule
        module = ".".join((_PACKAGE, *path.relative_to(_STATIC).with_suffix("").parts))
        for node in statements(ast.parse(path.read_text("utf-8")).body):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield module, node.name
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith((_PACKAGE, "wecom_runtime")):
                for alias in node.names:
                    if alias.asname == alias.name:
                        yield node.module, alias.name


class _Source:
    """The modules of the runtime and of the hand-written part of the package, parsed when they are needed."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self.module = functools.cache(self._module)
        self.definition = functools.cache(self._definition)

    def _module(self, name: str) -> Module | None:
        parts = name.split(".")
        base = _STATIC.joinpath(*parts[1:]) if parts[0] == _PACKAGE else self._project.joinpath(*parts)
        for path in (base.with_suffix(".py"), base / "__init__.py"):
            if path.is_file():
                return Module(path.read_text("utf-8"))
        return None

    def _definition(self, module: str, name: str) -> tuple[str, Definition] | None:
        """Return the module and the definition of a name, which the module may import; None if it is not ours."""
        found = self.module(module)
        if found is None:
            return None
        if node := found.definitions.get(name):
            return module, node
        if value := found.values.get(name):
            return self._assigned(module, value)
        if imported := found.imports.get(name):
            return self.definition(self._absolute(module, imported[0]), imported[1])
        return None

    def _assigned(self, module: str, value: ast.expr) -> tuple[str, Definition] | None:
        """Return the definition of a type alias, or of a bound method: `X.request` after `X = Validator(…)`."""
        if not isinstance(value, ast.Attribute):
            return self.definition(module, _name(value))
        found = self.module(module)
        for node in found.body if found else ():
            if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
                continue
            if ast.unparse(node.targets[0]) == ast.unparse(value.value):
                return self.method(module, ast.unparse(node.value.func), value.attr)
        return None

    def method(self, module: str, owner: str, name: str) -> tuple[str, Definition] | None:
        """Return the module and the definition of a method of a class."""
        found = self.definition(module, owner)
        kinds = ast.FunctionDef, ast.AsyncFunctionDef
        same = [one for one in found[1].body if isinstance(one, kinds) and one.name == name] if found else []
        return (found[0], same[-1]) if found and same else None  # the last one, as overloads have no docstring

    def derived(self, module: str, owner: Definition) -> Iterator[tuple[str, str]]:
        """Yield the methods that a class derives from those of another one, with their docstrings.

        They are assigned: `send = blocking(AsyncThing.send)`.
        """
        for one in owner.body if isinstance(owner, ast.ClassDef) else ():
            match one:
                case ast.Assign([ast.Name(name)], ast.Call(ast.Name("blocking" | "forwarded"), [made, *_])):
                    of, _, method = _name(made).rpartition(".")
                    found = self.method(module, of, method)
                    if found and not name.startswith("_"):
                        yield name, ast.get_docstring(found[1]) or ""
                case _:
                    pass

    def _absolute(self, module: str, node: ast.ImportFrom) -> str:
        """Return the module of an import; a package is one level above its modules."""
        is_package = self._project.joinpath(*module.split("."), "__init__.py").is_file()
        above = module.split(".") + ["__init__"] * is_package
        return ".".join([*(above[: -node.level] if node.level else []), *([node.module] if node.module else [])])

    def bases(self, module: str, node: Definition) -> Iterator[tuple[str, ast.ClassDef]]:
        """Yield the bases of a class that are ours, the nearest first."""
        for base in node.bases if isinstance(node, ast.ClassDef) else ():
            found = self.definition(module, _name(base))
            if found and isinstance(found[1], ast.ClassDef):
                yield found[0], found[1]
                yield from self.bases(*found)


def _name(expression: ast.expr) -> str:
    """Return the name of a base or function, such as `Base` of `Base[T]`; "" for another expression."""
    match expression:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{_name(value)}.{name}"
        case ast.Subscript(value=value):
            return _name(value)
        case _:
            return ""


def _names_of(source: _Source, name: str, module: str, node: Definition) -> Iterator[PublicName]:
    owners = [(module, node), *source.bases(module, node)]
    docs = [doc for _, one in owners if (doc := ast.get_docstring(one))]
    doc = next((one for one in docs if "Args:" in one), docs[0] if docs else "")
    yield _named(name, name, "", doc)
    parameters = dict(_arguments(doc))
    for owner_module, owner in owners:
        for key, text in _settings(source, owner_module, owner):
            parameters.setdefault(key, text)
    for key, text in parameters.items():
        yield PublicName(f"{name}({key})", name, "", text, "")
    members: dict[str, str] = {}
    for owner_module, owner in owners:
        members.update(_members(owner, without=members))
        for member, text in source.derived(owner_module, owner):
            members.setdefault(member, text)
    for member, text in sorted(members.items()):
        yield _named(f"{name}.{member}", name, member, text)
        for key, described in _arguments(text):
            yield PublicName(f"{name}.{member}({key})", name, member, described, "")


def _members(owner: Definition, without: Collection[str] = ()) -> dict[str, str]:
    """Return the public methods and properties of a class with their docstrings; overloads have none.

    Args:
        owner: The class; a function has no members.
        without: The names that are left out.
    """
    found: dict[str, str] = {}
    for one in owner.body if isinstance(owner, ast.ClassDef) else ():
        if not isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)) or one.name.startswith("_"):
            continue
        if one.name not in without and (text := ast.get_docstring(one)):
            found.setdefault(one.name, text)
    return found


def _named(name: str, owner: str, member: str, doc: str) -> PublicName:
    first, _, rest = doc.partition("\n\n")
    return PublicName(name, owner, member, " ".join(first.split()), rest)


def _arguments(doc: str) -> Iterator[tuple[str, str]]:
    """Yield the parameters that a docstring describes."""
    _, _, described = doc.partition("Args:\n")
    described = re.split(r"\n\n|\n(?=\S)", described, maxsplit=1)[0]
    for name, text in _ARGUMENT.findall(described):
        yield name, " ".join(text.split())


def _settings(source: _Source, module: str, node: Definition) -> Iterator[tuple[str, str]]:
    """Yield the keys of the TypedDict of `**settings: Unpack[…]` of a constructor or function."""
    made = [node] if not isinstance(node, ast.ClassDef) else node.body
    for function in made:
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) or not function.args.kwarg:
            continue
        annotation = function.args.kwarg.annotation
        if isinstance(annotation, ast.Subscript) and _name(annotation.value) == "Unpack":
            found = source.definition(module, _name(annotation.slice))
            if found:
                for owner in (found[1], *(base for _, base in source.bases(*found))):
                    yield from _keys(owner)


def _keys(node: Definition) -> Iterator[tuple[str, str]]:
    """Yield the keys of a TypedDict with their docstrings."""
    for one, after in zip(node.body, node.body[1:], strict=False):
        if isinstance(one, ast.AnnAssign) and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            yield ast.unparse(one.target), " ".join(str(after.value.value).split())


def commands(project: Path) -> Iterator[Command]:
    """Yield the commands of `wecom`.

    Args:
        project: The folder with the runtime.
    """
    for path in sorted((project / "wecom_runtime" / "cli").glob("*.py")):
        text = path.read_text("utf-8")
        for node in statements(ast.parse(text).body) if _COMMAND in text else ():
            if isinstance(node, ast.FunctionDef):
                for decorator in node.decorator_list:
                    if isinstance(decorator, ast.Call) and _name(decorator.func).endswith(_COMMAND):
                        given = [ast.literal_eval(one.value) for one in decorator.keywords if one.arg == "name"]
                        yield given[0] if given else node.name, ast.get_docstring(node) or "", dict(_options(node))


def _options(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield the options of a command with their help."""
    for argument in (*function.args.args, *function.args.kwonlyargs):
        for node in ast.walk(argument.annotation) if argument.annotation else ():
            if isinstance(node, ast.Call) and _name(node.func) == "typer.Option":
                names = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                long = next((one for one in names if one.startswith("--")), f"--{argument.arg.replace('_', '-')}")
                texts = [one.value for one in node.keywords if one.arg == "help"]
                yield long.partition("/")[0], str(ast.literal_eval(texts[0])) if texts else ""
