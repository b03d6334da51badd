"""A data-flow analysis of the older library's names in a code base: bindings, base classes, arguments, exceptions."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from .accounts import Account, Belonging, belonging, is_older
from .project import File, Project

_MOST_PASSES = 50
"""The maximum number of passes. A code base needs about as many as its longest chain from an import to a use."""


@attrs.frozen
class Origin:
    """A name in both halves of the older library, and the file that imports it."""

    file: File
    name: str


@attrs.frozen
class Value:
    """The possible values of an expression, as far as they come from the older library or from the code base."""

    accounts: frozenset[Account] = frozenset()
    origins: frozenset[Origin] = frozenset()
    """The shared names that the value comes from."""
    names: frozenset[str] = frozenset()
    """The dotted names of the older library that the value is."""
    classes: frozenset[str] = frozenset()
    """The classes of the code base that the value is, or is an instance of."""
    functions: frozenset[str] = frozenset()
    modules: frozenset[File] = frozenset()
    packages: frozenset[str] = frozenset()
    """Dotted names of the code base, as after `import a.b`."""

    def __or__(self, other: Value) -> Value:
        if self is other or other is NOTHING:
            return self
        if self is NOTHING:
            return other
        return Value(
            self.accounts | other.accounts,
            self.origins | other.origins,
            self.names | other.names,
            self.classes | other.classes,
            self.functions | other.functions,
            self.modules | other.modules,
            self.packages | other.packages,
        )


NOTHING = Value()


@attrs.frozen
class ExceptClause:
    """An `except` clause with names of the older library."""

    node: ast.ExceptHandler
    caught: frozenset[Origin]
    accounts: frozenset[Account]
    """The accounts of the calls in its `try` block."""


@attrs.define
class NameScope:
    """A module, class or function during a pass."""

    key: str
    is_class: bool = False
    globals: set[str] = attrs.field(factory=set)


class NameFlow:
    """The possible values of all names of a code base, computed in passes until nothing changes."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.known: dict[tuple[str, str, str], Value] = {}
        self.evidence: defaultdict[Origin, set[Account]] = defaultdict(set)
        """Shared name -> the accounts of the objects that it is used with."""
        self.accounts: defaultdict[File, set[Account]] = defaultdict(set)
        """File -> the accounts of the names that it imports, directly or from other files."""
        self.importers: defaultdict[File, set[File]] = defaultdict(set)
        self.handlers: dict[File, dict[int, ExceptClause]] = defaultdict(dict)
        self.receivers: dict[ast.Call, Value] = {}
        """Method call -> the object of the method."""
        self.parameters: dict[str, list[str]] = {}
        """Function or method -> its positional parameters, without `self`."""
        self.stars: defaultdict[File, set[File]] = defaultdict(set)
        self.own_accounts: dict[File, set[Account]] = {file: _own_accounts(file) for file in project.files}
        """File -> the accounts of the names that it imports, as far as the name alone decides."""
        self.all = {account for found in self.own_accounts.values() for account in found}
        self.keys = {file: str(number) for number, file in enumerate(project.files)}
        self.is_changed = True
        for _ in range(_MOST_PASSES):
            if not self.is_changed:
                break
            self.is_changed = False
            for file in project.files:
                _Reader(self, file).read()

    def join(self, kind: str, owner: str, name: str, value: Value) -> None:
        """Add a possible value of a name."""
        before = self.known.get((kind, owner, name), NOTHING)
        after = before | value
        if after != before:
            self.known[kind, owner, name] = after
            self.is_changed = True

    def add(self, found: set[Account], accounts: Iterable[Account]) -> None:
        """Add accounts to a set."""
        new = set(accounts) - found
        if new:
            found |= new
            self.is_changed = True

    def older(self, file: File, name: str) -> Value:
        """Return the value of a dotted name of the older library."""
        kind = belonging(name)
        if kind is Belonging.WECOM:
            return Value(frozenset({Account.WECOM}), names=frozenset({name}))
        if kind is Belonging.OFFICIAL:
            return Value(frozenset({Account.OFFICIAL}), names=frozenset({name}))
        # Such a name is official if the code base uses official accounts and the file does not use WeCom.
        is_official = (
            kind is Belonging.RATHER_OFFICIAL
            and Account.OFFICIAL in self.all
            and Account.WECOM not in self.own_accounts[file]
        )
        accounts = frozenset({Account.OFFICIAL}) if is_official else frozenset[Account]()
        return Value(accounts, frozenset({Origin(file, name)}), frozenset({name}))

    def of_module(self, file: File, name: str, seen: frozenset[File] = frozenset()) -> Value:
        """Return the value of a name in a file of the code base."""
        found = self.known.get(("name", self.keys.get(file, ""), name), NOTHING)
        if found is NOTHING and file not in seen:
            for other in self.stars[file]:
                found |= self.of_module(other, name, seen | {file})
        return found

    def instance(self, key: str) -> Value:
        """Return the value of an instance of a class of the code base."""
        bases = self.bases(key)
        return Value(bases.accounts, bases.origins, classes=frozenset({key}))

    def bases(self, key: str) -> Value:
        """Return the value of the bases of a class of the code base."""
        return self.known.get(("bases", key, ""), NOTHING)

    def attribute(self, file: File, value: Value, name: str) -> Value:
        """Return the possible values of an attribute of a value."""
        found = NOTHING
        for older in value.names:
            found |= self.older(file, f"{older}.{name}")
        for module in value.modules:
            found |= self.of_module(module, name)
        for package in value.packages:
            found |= self.of_package(file, f"{package}.{name}", package, name)
        own = [one for key in value.classes for one in self._inherited(key, name, frozenset())]
        for one in own:
            found |= one
        if not own and not value.names:
            found |= Value(value.accounts, value.origins)
        return found

    def of_package(self, file: File, dotted: str, package: str = "", name: str = "") -> Value:
        """Return the value of the expression `a.b` after `import a.b`."""
        module = self.project.file(file, dotted)
        if module is not None:
            return Value(modules=frozenset({module}), packages=frozenset({dotted}))
        owner = self.project.file(file, package) if package else None
        return self.of_module(owner, name) if owner else Value(packages=frozenset({dotted}))

    def _inherited(self, key: str, name: str, seen: frozenset[str]) -> Iterator[Value]:
        found = self.known.get(("attribute", key, name))
        if found is not None:
            yield found
            return
        for base in self.bases(key).classes - seen:
            yield from self._inherited(base, name, seen | {key})


def _own_accounts(file: File) -> set[Account]:
    found: set[Account] = set()
    for node in ast.walk(file.tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Attribute):
            names = list(filter(None, [dotted(node)]))
        for kind in (belonging(name) for name in names if is_older(name)):
            if kind is Belonging.WECOM:
                found.add(Account.WECOM)
            elif kind is Belonging.OFFICIAL:
                found.add(Account.OFFICIAL)
    return found


def dotted(node: ast.expr) -> str | None:
    """Return an expression such as `a.b.c` as text; None for other expressions."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        owner = dotted(node.value)
        return None if owner is None else f"{owner}.{node.attr}"
    return None


class _Reader(ast.NodeVisitor):
    """One pass over one file."""

    def __init__(self, flow: NameFlow, file: File) -> None:
        self._flow = flow
        self._file = file
        self._scopes = [NameScope(flow.keys[file])]
        self._called: list[set[Account]] = []
        """The accounts of the calls in each enclosing `try` block and function."""

    def read(self) -> None:
        self._all(self._file.tree.body)

    def _all(self, nodes: Iterable[ast.AST]) -> None:
        for node in nodes:
            self.visit(node)

    # Names

    def _bind(self, name: str, value: Value) -> None:
        scope = self._scopes[0] if name in self._scopes[-1].globals else self._scopes[-1]
        self._flow.join("attribute" if scope.is_class else "name", scope.key, name, value)

    def _look_up(self, name: str) -> Value:
        for scope in reversed(self._scopes[1:]):
            kind = "attribute" if scope.is_class else "name"
            if (scope is self._scopes[-1] or not scope.is_class) and (kind, scope.key, name) in self._flow.known:
                return self._flow.known[kind, scope.key, name]
        return self._flow.of_module(self._file, name)

    def _class(self) -> str | None:
        return next((scope.key for scope in reversed(self._scopes) if scope.is_class), None)

    def _assign(self, target: ast.expr, value: Value) -> None:
        if isinstance(target, ast.Name):
            self._bind(target.id, value)
        elif isinstance(target, ast.Attribute):
            for key in self._value(target.value).classes:
                self._flow.join("attribute", key, target.attr, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for one in target.elts:
                self._assign(one, value)
        elif isinstance(target, (ast.Subscript, ast.Starred)):
            self._assign(target.value, value)

    # Imports

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            first = alias.name.partition(".")[0]
            if is_older(alias.name):
                value = self._flow.older(self._file, alias.name if alias.asname else first)
                self._flow.add(self._flow.accounts[self._file], self._flow.older(self._file, alias.name).accounts)
            else:
                value = self._flow.of_package(self._file, alias.name if alias.asname else first)
                module = self._flow.project.file(self._file, alias.name)
                if module is not None:
                    self._flow.importers[module].add(self._file)
            self._bind(alias.asname or first, value)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        is_theirs = not node.level and is_older(module)
        source = None if is_theirs else self._flow.project.file(self._file, module, node.level)
        for alias in node.names:
            if is_theirs:
                value = self._flow.older(self._file, f"{module}.{alias.name}")
            else:
                value = self._imported(node, source, alias.name)
            self._flow.add(self._flow.accounts[self._file], value.accounts)
            if alias.name != "*":
                self._bind(alias.asname or alias.name, value)

    def _imported(self, node: ast.ImportFrom, source: File | None, name: str) -> Value:
        if source is not None:
            self._flow.importers[source].add(self._file)
        if name == "*":
            if source is not None and source not in self._flow.stars[self._file]:
                self._flow.stars[self._file].add(source)
                self._flow.is_changed = True
            return NOTHING
        module = self._flow.project.file(self._file, ".".join(filter(None, [node.module, name])), node.level)
        if module is not None:
            self._flow.importers[module].add(self._file)
            return Value(modules=frozenset({module}))
        return NOTHING if source is None else self._flow.of_module(source, name)

    # Classes and functions

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        key = f"{self._scopes[-1].key}.{node.name}"
        bases = NOTHING
        for base in node.bases:
            value = self._value(base)
            bases |= Value(value.accounts, value.origins, classes=value.classes)
        self._flow.join("bases", key, "", bases)
        self._bind(node.name, self._flow.instance(key))
        self._all(node.decorator_list)
        self._scopes.append(NameScope(key, is_class=True))
        self._all(node.body)
        self._scopes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        key = f"{self._scopes[-1].key}.{node.name}()"
        names = {name.id if isinstance(name, ast.Name) else "" for name in node.decorator_list}
        names |= {name.attr for name in node.decorator_list if isinstance(name, ast.Attribute)}
        value = Value(functions=frozenset({key}))
        if names & {"property", "cached_property"}:
            value = self._flow.known.get(("result", key, ""), NOTHING)
        self._bind(node.name, value)
        owner = self._scopes[-1].key if self._scopes[-1].is_class and "staticmethod" not in names else None
        given = [*node.args.posonlyargs, *node.args.args]
        self._flow.parameters[key] = [one.arg for one in (given[1:] if owner else given)]
        defaults = zip(reversed(given), reversed(node.args.defaults), strict=False)
        for one, default in [*defaults, *zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)]:
            if default is not None:
                self._flow.join("name", key, one.arg, self._value(default))
        hints = [(one.arg, self._hint(one.annotation)) for one in [*given, *node.args.kwonlyargs]]
        if node.returns is not None:
            self._flow.join("result", key, "", self._hint(node.returns))
        self._all(node.decorator_list)
        outside, self._called = self._called, [set()]
        self._scopes.append(NameScope(key))
        for name, hint in hints:
            self._bind(name, hint)
        if owner and given:
            self._bind(given[0].arg, self._flow.instance(owner))
        self._all(node.body)
        self._scopes.pop()
        self._flow.join("raises", key, "", Value(frozenset(self._called[0])))
        self._called = outside

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Global(self, node: ast.Global) -> None:
        self._scopes[-1].globals.update(node.names)

    def visit_Return(self, node: ast.Return | ast.Yield | ast.YieldFrom) -> None:
        if node.value is not None:
            self._flow.join("result", self._scopes[-1].key, "", self._value(node.value))

    def _hint(self, node: ast.expr | None) -> Value:
        """Return the value of an instance of the classes in an annotation."""
        if node is None:
            return NOTHING
        found = NOTHING
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                return self._hint(ast.parse(node.value, mode="eval").body)
            except SyntaxError:
                return NOTHING
        if isinstance(node, (ast.Name, ast.Attribute)):
            value = self._value(node)
            return Value(value.accounts, value.origins, classes=value.classes)
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                found |= self._hint(child)
        return found

    # Statements

    def visit_Assign(self, node: ast.Assign) -> None:
        value = self._value(node.value)
        for target in node.targets:
            self._assign(target, value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        value = self._hint(node.annotation)
        if node.value is not None:
            value |= self._value(node.value)
        self._assign(node.target, value)

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self._assign(node.target, self._value(node.iter))
        self._all([*node.body, *node.orelse])

    visit_AsyncFor = visit_For

    def visit_withitem(self, node: ast.withitem) -> None:
        value = self._value(node.context_expr)
        if node.optional_vars is not None:
            self._assign(node.optional_vars, value)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self._assign(node.target, self._value(node.iter))
        self._all(node.ifs)

    def visit_Try(self, node: ast.Try) -> None:
        self._called.append(set())
        self._all(node.body)
        called = frozenset(self._called.pop())
        for handler in node.handlers:
            if handler.type is not None:
                caught = self._value(handler.type)
                for origin in caught.origins:
                    self._flow.add(self._flow.evidence[origin], called)
                if caught.origins:
                    self._flow.handlers[self._file][handler.lineno] = ExceptClause(handler, caught.origins, called)
                if handler.name:
                    self._bind(handler.name, Value(caught.accounts, caught.origins, classes=caught.classes))
            self._all(handler.body)
        self._all([*node.orelse, *node.finalbody])

    def visit_TryStar(self, node: Any) -> None:  # ast.TryStar exists since Python 3.11
        self.visit_Try(node)

    def generic_visit(self, node: ast.AST) -> None:
        if isinstance(node, ast.expr):
            self._value(node)
        else:
            super().generic_visit(node)

    # Expressions

    def _value(self, node: ast.expr) -> Value:
        if isinstance(node, ast.Name):
            return self._look_up(node.id)
        if isinstance(node, ast.Attribute):
            return self._flow.attribute(self._file, self._value(node.value), node.attr)
        if isinstance(node, ast.Call):
            return self._call(node)
        if isinstance(node, ast.NamedExpr):
            value = self._value(node.value)
            self._assign(node.target, value)
            return value
        if isinstance(node, (ast.Yield, ast.YieldFrom)):
            self.visit_Return(node)
            return NOTHING
        found = NOTHING
        # A comprehension binds its names before its element is evaluated.
        children = sorted(ast.iter_child_nodes(node), key=lambda child: not isinstance(child, ast.comprehension))
        for child in children:
            if isinstance(child, ast.expr):
                found |= self._value(child)
            else:
                self.visit(child)
        return NOTHING if isinstance(node, (ast.Compare, ast.JoinedStr)) else found

    def _call(self, node: ast.Call) -> Value:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name == "super":
            key = self._class()
            return self._flow.bases(key) if key else NOTHING
        callee = self._value(node.func)
        if isinstance(node.func, ast.Attribute):
            self._flow.receivers[node] = self._value(node.func.value)
        given = [self._value(one) for one in node.args]
        named = [(one.arg, self._value(one.value)) for one in node.keywords]
        self._use([callee, *given, *(value for _, value in named)])
        functions = callee.functions
        for key in callee.classes:
            functions |= self._flow.attribute(self._file, self._flow.instance(key), "__init__").functions
        called = set(callee.accounts)
        result = Value(callee.accounts, callee.origins, classes=callee.classes)
        for function in functions:
            called |= self._flow.known.get(("raises", function, ""), NOTHING).accounts
            result |= self._flow.known.get(("result", function, ""), NOTHING)
            pairs = [*zip(self._flow.parameters.get(function, ()), given, strict=False), *named]
            for parameter, value in pairs:
                if parameter:
                    self._flow.join("name", function, parameter, value)
        for one in self._called:
            one |= called
        if name.endswith("cast") and len(given) == 2:
            return result | given[1] | self._hint(node.args[0])
        if name == "getattr" and len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
            return self._flow.attribute(self._file, given[0], str(node.args[1].value))
        return result

    def _use(self, values: list[Value]) -> None:
        """Add the accounts of all values in one call to the evidence of the shared names among them."""
        accounts = {account for value in values for account in value.accounts}
        for value in values:
            for origin in value.origins:
                self._flow.add(self._flow.evidence[origin], accounts)
