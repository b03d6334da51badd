"""The changes of one file: the names to replace by this library's, and the rewritten text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from wecom_runtime.language import say

from .accounts import NEWER, OLDER, Account, Belonging, belonging, is_older, loads, module_of, newer
from .name_flow import ExceptClause, NameFlow, Origin, Value, dotted
from .project import File

_DOTTED = re.compile(rf"{OLDER}(\.\w+)+")


@attrs.frozen
class Import:
    """A use of the older library's name."""

    line: int
    module: str
    problem: str = ""
    """The reason to keep the name; "" if it is rewritten."""

    @property
    def newer(self) -> str:
        """The module that replaces the older library's; "" if the name is kept."""
        return "" if self.problem else newer(self.module)


@attrs.frozen
class ReplaceableCall:
    """A call with a typed successor."""

    line: int
    older: str
    newer: str


@attrs.frozen
class Catch:
    """An `except` clause that would no longer catch WeCom's errors after the imports are rewritten."""

    line: int
    older: str
    newer: str
    """The clause that catches the same errors as before."""


@attrs.frozen
class Migration:
    """The changes of one file, and its text with rewritten imports."""

    path: Path
    imports: tuple[Import, ...] = ()
    calls: tuple[ReplaceableCall, ...] = ()
    catches: tuple[Catch, ...] = ()
    """The `except` clauses to change manually, together with the imports."""
    source: str = ""
    """The text with rewritten imports."""
    problem: str = ""
    """The reason for which the file could not be read; "" if it was read."""
    is_changed: bool = False
    encoding: str = "utf-8"

    def write(self) -> None:
        """Write the rewritten text to the file."""
        if self.is_changed:
            self.path.write_bytes(self.source.encode(self.encoding))


class Decisions:
    """The decision which names of the older library to rewrite."""

    def __init__(self, flow: NameFlow) -> None:
        self.flow = flow

    def problem(self, file: File, name: str) -> str:
        """Return the reason to keep a dotted name in a file; "" if it is to be rewritten."""
        kind = belonging(name)
        if kind is Belonging.OFFICIAL:
            return say("kept: it is not about WeCom")
        users = {Account.WECOM} if kind is Belonging.WECOM else self._users(file, name)
        if not users:
            return say("kept: it is unclear whether it is used with WeCom")
        if users == {Account.OFFICIAL}:
            return say("kept: it is used here with official accounts")
        if Account.OFFICIAL in users:
            return say("kept: it is used here with WeCom and with official accounts")
        return "" if loads(name.removesuffix(".*")) else say("kept: wecom_client does not have it")

    def in_file(self, file: File) -> set[Account]:
        """Return the accounts of a file's imports, else of its importers' imports, else of the whole code base."""
        flow = self.flow
        found = flow.accounts[file] | flow.own_accounts[file]
        found = found or {account for one in flow.importers[file] for account in flow.accounts[one]}
        return found or (flow.all if len(flow.all) == 1 else set())

    def _users(self, file: File, name: str) -> set[Account]:
        # A module imported as a whole is used through its names.
        origins = (one for one in self.flow.evidence if one.file is file and f"{one.name}.".startswith(f"{name}."))
        found = {account for one in list(origins) for account in self.flow.evidence[one]}
        return found or self.in_file(file)


def migrate_file(file: File, decisions: Decisions, successors: Mapping[str, str]) -> Migration | None:
    """Return the changes that a file needs; None if it needs none."""
    if file.problem:
        return Migration(file.path, problem=file.problem) if file.uses_older else None
    uses = _Uses(file, decisions)
    uses.visit(file.tree)
    uses.finish()
    calls = tuple(sorted(_calls(file, decisions, successors), key=lambda call: call.line))
    catches = tuple(_catches(file, decisions))
    if not (uses.imports or calls or catches):
        return None
    text = uses.text()
    imports = tuple(sorted(uses.imports, key=lambda one: one.line))
    return Migration(file.path, imports, calls, catches, text, "", text != file.text, file.encoding)


class _Uses(ast.NodeVisitor):
    """The uses of the older library's name in a file, and the edits that rewrite them."""

    def __init__(self, file: File, decisions: Decisions) -> None:
        self._file = file
        self._decisions = decisions
        self._raw = [line.encode() for line in file.lines]
        self._starts = [0]
        for line in self._raw:
            self._starts.append(self._starts[-1] + len(line))
        self._bytes = b"".join(self._raw)
        self._edits: list[tuple[int, int, bytes]] = []
        self._plain: list[tuple[ast.alias, str, int]] = []
        """`import wechatpy.…` without `as`, and the line."""
        self._chains: list[tuple[ast.Attribute, str]] = []
        self.imports: list[Import] = []

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if not is_older(alias.name):
                continue
            if alias.asname is None:
                self._plain.append((alias, alias.name, node.lineno))
            elif self._note(node.lineno, alias.name):
                self._rename(alias.lineno, alias.col_offset)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        if node.level or not is_older(module):
            return
        problems = {alias: self._problem(f"{module}.{alias.name}") for alias in node.names}
        moving = [alias for alias, problem in problems.items() if not problem]
        if len(moving) == len(problems):
            self.imports.append(Import(node.lineno, module))
            position = self._bytes.index(OLDER.encode(), self._at(node.lineno, node.col_offset))
            self._edits.append((position, position + len(OLDER), NEWER.encode()))
            return
        if moving:
            self.imports.append(Import(node.lineno, self._import_text(module, moving)))
            self._split(node, moving)
        for problem in dict.fromkeys(problems.values()):
            if problem:
                staying = [alias for alias, found in problems.items() if found == problem]
                is_whole = module != OLDER and len(staying) == len(problems)
                text = module if is_whole else self._import_text(module, staying)
                self.imports.append(Import(node.lineno, text, problem))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        name = dotted(node)
        if name is not None and is_older(name):
            self._chains.append((node, name))
            return
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        # Such as mock.patch("wechatpy.work.client.WeChatClient").
        if isinstance(node.value, str) and _DOTTED.fullmatch(node.value) and self._note(node.lineno, node.value):
            line = self._raw[node.lineno - 1]
            position = line.find(OLDER.encode(), node.col_offset)
            if position >= 0:
                self._rename(node.lineno, position)

    def finish(self) -> None:
        """Rewrite `import wechatpy.…` statements and the dotted names that use them."""
        moving = [(node, name) for node, name in self._chains if self._plain and not self._problem(name)]
        is_kept = len(moving) < len(self._chains)
        wanted = [module_of(name) for _, name in moving]
        for alias, name, line in self._plain:
            is_moving = bool(moving) if name == OLDER else not self._problem(name)
            self.imports.append(Import(line, name, "" if is_moving else self._problem(name)))
            if not is_kept and is_moving:
                self._rename(alias.lineno, alias.col_offset)
                wanted = [module for module in wanted if module != name]
        if self._plain and wanted:
            alias, _, line = self._plain[-1]
            bound = {name for _, name, _ in self._plain} if not is_kept else set[str]()
            modules = [module for module in dict.fromkeys(wanted) if module not in bound]
            text = "".join(f", {newer(module)}" for module in modules)
            position = self._at(alias.end_lineno or line, alias.end_col_offset or 0)
            self._edits.append((position, position, text.encode()))
        for node, _ in moving:
            self._rename(node.lineno, node.col_offset)

    def text(self) -> str:
        """Return the text of the file with all edits."""
        found = self._bytes
        for start, end, new in sorted(set(self._edits), reverse=True):
            found = found[:start] + new + found[end:]
        return found.decode()

    def _problem(self, name: str) -> str:
        return self._decisions.problem(self._file, name)

    def _note(self, line: int, name: str) -> bool:
        problem = self._problem(name)
        self.imports.append(Import(line, name, problem))
        return not problem

    def _import_text(self, module: str, aliases: list[ast.alias]) -> str:
        return f"{module}: {', '.join(alias.name for alias in aliases)}"

    def _at(self, line: int, column: int) -> int:
        return self._starts[line - 1] + column

    def _rename(self, line: int, column: int) -> None:
        position = self._at(line, column)
        self._edits.append((position, position + len(OLDER), NEWER.encode()))

    def _split(self, node: ast.ImportFrom, moving: list[ast.alias]) -> None:
        """Move names from an import to a new import of this library before it."""
        start, end = self._at(node.lineno, node.col_offset), self._at(node.end_lineno or 0, node.end_col_offset or 0)
        before = self._bytes[self._starts[node.lineno - 1] : start]
        raw = self._raw[node.lineno - 1]
        line_end = raw[len(raw.rstrip(b"\r\n")) :] or b"\n"
        between = b"; " if before.strip() else line_end + before
        module = node.module or ""
        new = f"from {newer(module)} import {', '.join(ast.unparse(alias) for alias in moving)}".encode()
        statement = self._bytes[start:end]
        if not statement.endswith(b")"):
            staying = ", ".join(ast.unparse(alias) for alias in node.names if alias not in moving)
            self._edits.append((start, end, new + between + f"from {module} import {staying}".encode()))
            return
        self._edits.append((start, start, new + between))
        for alias in moving:
            begins, ends = self._place(alias)
            comma = re.compile(rb"[ \t]*,[ \t]*").match(self._bytes, ends)
            ends = comma.end() if comma else ends
            blank = self._bytes.rfind(b"\n", 0, begins) + 1
            rest = re.compile(rb"\r?\n").match(self._bytes, ends)
            if rest and not self._bytes[blank:begins].strip():
                begins, ends = blank, rest.end()
            self._edits.append((begins, ends, b""))

    def _place(self, alias: ast.alias) -> tuple[int, int]:
        return (
            self._at(alias.lineno, alias.col_offset),
            self._at(alias.end_lineno or alias.lineno, alias.end_col_offset or alias.col_offset),
        )


def _calls(file: File, decisions: Decisions, successors: Mapping[str, str]) -> Iterator[ReplaceableCall]:
    for node in ast.walk(file.tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        owner = node.func.value
        if isinstance(owner, ast.Attribute):
            older = f"{owner.attr}.{node.func.attr}"
            if older in successors:
                accounts = decisions.flow.receivers.get(node, Value()).accounts or decisions.in_file(file)
                if accounts == {Account.WECOM}:
                    yield ReplaceableCall(node.lineno, older, successors[older])


def _catches(file: File, decisions: Decisions) -> Iterator[Catch]:
    for handler in decisions.flow.handlers[file].values():
        accounts = set(handler.accounts) or decisions.in_file(file)
        staying = [one for one in _caught(handler) if decisions.problem(one.file, one.name) and loads(one.name)]
        if Account.WECOM not in accounts or not staying or handler.node.type is None:
            continue
        theirs = ast.unparse(handler.node.type)
        ours = [newer(one.name) for one in staying]
        keeps = Account.OFFICIAL in accounts
        named = handler.node.type
        listed = [ast.unparse(one) for one in named.elts] if isinstance(named, ast.Tuple) else [theirs]
        if not keeps:
            last = {one.name.rpartition(".")[2] for one in staying}
            listed = [one for one in listed if one.rpartition(".")[2] not in last]
        caught = [*listed, *ours]
        text = f"({', '.join(caught)})" if len(caught) > 1 else caught[0]
        bound = f" as {handler.node.name}" if handler.node.name else ""
        yield Catch(handler.node.lineno, theirs, f"except {text}{bound}:")


def _caught(handler: ExceptClause) -> list[Origin]:
    return sorted(handler.caught, key=lambda one: one.name)
