"""The possible changes of a source. Each change gives another program, as a careless edit might.

Annotations, docstrings, f-strings, the texts of errors and logs, and names of threads are not changed: tests need not
check them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

SHOWN = 60  # characters of code in the description of a change
COMPARISONS = {
    "<": ("<=", ">="),
    "<=": ("<", ">"),
    ">": (">=", "<="),
    ">=": (">", "<"),
    "==": ("!=",),
    "!=": ("==",),
    "is not": ("is",),
    "is": ("is not",),
    "not in": ("in",),
    "in": ("not in",),
    "and": ("or",),
    "or": ("and",),
}
ARITHMETIC = {"+": "-", "-": "+", "*": "/", "//": "*", "/": "*", "%": "*", "&": "|", "|": "&", "<<": ">>", ">>": "<<"}
REMOVABLE = {"copy", "deepcopy", "dict", "list", "set", "frozenset", "tuple", "sorted", "str", "int", "float", "bool"}
REMOVABLE |= {"bytes", "abs", "round", "reversed", "strip", "lstrip", "rstrip", "lower", "upper", "casefold"}
OPPOSITES = {"min": "max", "max": "min", "any": "all", "all": "any"}
WORDING = {
    "say",
    "warn",
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "failed",
    "cast",
    "TypeVar",
    "NewType",
    "ParamSpec",
}
IGNORED_NAMES = {"__all__", "__slots__"}

NOT_SWAPPED = {"isinstance", "issubclass", "getattr", "hasattr", "setattr", "cast"}  # swapped arguments always fail
NOT_SWAPPED |= {"min", "max", "zip"}  # the order has no effect, or is that of the results
LOCK = re.compile(r"lock|mutex|semaphore|^hold$", re.IGNORECASE)

Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"
Parents: TypeAlias = "Mapping[ast.AST, ast.AST]"


@dataclass(frozen=True)
class Change:
    """One edit of a source.

    Args:
        where: The dotted name of the enclosing class and function, or "".
        line: The number of the first changed line.
        old: A shortened text of the original code.
        new: A shortened text of the changed code.
        start: The first byte that is replaced.
        end: The byte after the last one that is replaced.
        text: The replacement.
        lines: The lines of which a test must run one to detect the change; empty outside of functions.
        is_inside: Whether the change is in the body of a function, and not in its defaults and decorators.
        name: The name that the statement assigns, for a statement outside of functions and classes; or "".
    """

    where: str
    line: int
    old: str
    new: str
    start: int
    end: int
    text: str
    lines: frozenset[int]
    is_inside: bool
    name: str = ""

    def applied(self, source: str) -> str:
        """Return the source with the change."""
        code = source.encode()
        return (code[: self.start] + self.text.encode() + code[self.end :]).decode()

    def compiles(self, source: str) -> bool:
        """Return whether the source with the change compiles."""
        try:
            compile(self.applied(source), "", "exec", dont_inherit=True)
        except SyntaxError:
            return False
        return True


def changes_of(source: str) -> list[Change]:
    """Return all changes of a source, in the order of their positions."""
    return sorted(Source(source).changes(), key=lambda change: (change.start, change.end, change.text))


class Source:
    """A source with its syntax tree and the positions of the nodes."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.code = text.encode()
        self.tree = ast.parse(text)
        self.starts = [0]
        for line in self.code.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.parents = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}
        self.ignored = set(self._ignored())

    def changes(self) -> Iterator[Change]:
        for node in ast.walk(self.tree):
            if node in self.ignored:
                continue
            for start, end, text in self._edits(node):
                yield self._change(node, start, end, text)

    def span(self, node: ast.AST) -> tuple[int, int]:
        """Return the position of the first byte of a node, and the position after its last byte."""
        assert isinstance(node, ast.expr | ast.stmt | ast.keyword | ast.excepthandler)
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return (
            self.starts[node.lineno - 1] + node.col_offset,
            self.starts[node.end_lineno - 1] + node.end_col_offset,
        )

    def read(self, node: ast.AST) -> str:
        start, end = self.span(node)
        return self.code[start:end].decode()

    def _ignored(self) -> Iterator[ast.AST]:
        for node in ast.walk(self.tree):
            for part in _ignored_parts(node):
                yield from ast.walk(part)
            if isinstance(node, ast.FunctionDef) and node.name in ("__repr__", "__str__"):
                yield from _texts(node)
            if isinstance(node, ast.Raise) or _is_error_class(node):
                yield from _texts(node)
            if isinstance(node, ast.Call) and called(node) in WORDING:
                yield from _texts(node)
                yield from node.keywords
            if isinstance(node, ast.Call) and called(node) == "Thread":
                for keyword in node.keywords:
                    yield from ast.walk(keyword) if keyword.arg == "name" else ()

    def _edits(self, node: ast.AST) -> Iterator[tuple[int, int, str]]:
        match node:
            case ast.Compare(left=left, comparators=others):
                for one, other in pairwise([left, *others]):
                    yield from self._operators(one, other, COMPARISONS)
            case ast.BoolOp(op=operator, values=values):
                for one, other in pairwise(values):
                    yield from self._operators(one, other, COMPARISONS)
                for value in values:
                    yield (*self.span(value), str(isinstance(operator, ast.And)))
            case ast.BinOp(left=left, right=right):
                yield from self._operators(left, right, {old: (new,) for old, new in ARITHMETIC.items()})
            case ast.AugAssign(target=target, value=value):
                yield from self._operators(target, value, {f"{old}=": (f"{new}=",) for old, new in ARITHMETIC.items()})
                yield (*self.span(node), "pass")
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                yield (*self.span(node), f"({self.read(operand)})")
            case ast.Constant(value=value):
                for constant in other_constants(value):
                    yield (*self.span(node), repr(constant))
            case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
                yield from self._negated(test)
            case ast.comprehension(ifs=tests):
                for test in tests:
                    yield from self._negated(test)
            case ast.Call():
                yield from self._calls(node)
            case ast.Expr(value=ast.Call() | ast.Await()) | ast.Delete() | ast.Raise() | ast.Return(value=None):
                yield (*self.span(node), "pass")
            case ast.Assign(targets=[ast.Attribute() | ast.Subscript(), *_]):
                yield (*self.span(node), "pass")
            case ast.AnnAssign(target=ast.Attribute() | ast.Subscript(), value=ast.expr()):
                yield (*self.span(node), "pass")
            case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
                yield (*self.span(value), "None")
            case ast.Break():
                yield (*self.span(node), "continue")
            case ast.Continue():
                yield (*self.span(node), "break")
            case ast.ExceptHandler(type=ast.expr() as kind):
                yield (*self.span(kind), "()")
            case ast.With(items=items) | ast.AsyncWith(items=items):
                yield from self._without_locks(node, items)

    def _operators(
        self, one: ast.expr, other: ast.expr, others: Mapping[str, tuple[str, ...]]
    ) -> Iterator[tuple[int, int, str]]:
        start, end = self.span(one)[1], self.span(other)[0]
        between = self.code[start:end].decode()
        found = re.search(r"(is\s+not|not\s+in|is|in|and|or)\b|[<>=!+*/%&|-]+", between)
        if found:
            for new in others.get(" ".join(found[0].split()), ()):
                yield start + found.start(), start + found.end(), new

    def _without_locks(
        self, node: ast.With | ast.AsyncWith, items: list[ast.withitem]
    ) -> Iterator[tuple[int, int, str]]:
        """Yield the statement without each lock that it acquires; with a single lock, only the body remains.

        A lock with a timeout then seems to be acquired: `with lock(…) as held:` becomes `if held := True:`.
        """
        spans = [self.span(item.context_expr) for item in items]
        for index, item in enumerate(items):
            if not LOCK.search(_last_name(item.context_expr)):
                continue
            if len(items) == 1 and isinstance(item.optional_vars, ast.Name | None):
                end = self.code.index(b":", self.span(item.optional_vars or item.context_expr)[1])
                yield (
                    self.span(node)[0],
                    end,
                    f"if {item.optional_vars.id} := True" if item.optional_vars else "if True",
                )
            elif item.optional_vars is not None:
                continue
            elif index:
                before = items[index - 1]
                yield self.span(before.optional_vars or before.context_expr)[1], spans[index][1], ""
            else:
                yield spans[0][0], spans[1][0], ""

    def _swapped(self, node: ast.Call) -> Iterator[tuple[int, int, str]]:
        """Yield the call with two adjacent positional arguments in the other order."""
        for one, other in pairwise(node.args):
            if isinstance(one, ast.Starred) or isinstance(other, ast.Starred) or self.read(one) == self.read(other):
                continue
            start, end = self.span(one)[0], self.span(other)[1]
            between = self.code[self.span(one)[1] : self.span(other)[0]].decode()
            yield start, end, f"{self.read(other)}{between}{self.read(one)}"

    def _negated(self, test: ast.expr) -> Iterator[tuple[int, int, str]]:
        has_own_changes = isinstance(test, ast.Compare | ast.BoolOp | ast.Constant) or (
            isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
        )
        if not has_own_changes:
            yield (*self.span(test), f"(not {self.read(test)})")

    def _calls(self, node: ast.Call) -> Iterator[tuple[int, int, str]]:
        name, span = called(node), self.span(node)
        is_statement = isinstance(self.parents[node], ast.Expr | ast.Await)
        if name in OPPOSITES and isinstance(node.func, ast.Name):
            yield (*self.span(node.func), OPPOSITES[name])
        if name == "suppress":
            yield self.span(node.func)[1], span[1], "()"
        if name in REMOVABLE and not is_statement and not node.keywords:
            match node:
                case ast.Call(args=[ast.expr() as value]) if not isinstance(value, ast.Starred | ast.GeneratorExp):
                    yield (*span, f"({self.read(value)})")
                case ast.Call(args=[], func=ast.Attribute(value=value)):
                    yield (*span, self.read(value))
        if name not in NOT_SWAPPED | WORDING and not isinstance(self.parents[node], ast.Raise):
            yield from self._swapped(node)
        parts: list[ast.expr | ast.keyword] = sorted([*node.args, *node.keywords], key=self.span)
        for part in parts:
            if isinstance(part, ast.keyword) and part.arg is not None and part not in self.ignored:
                yield self._dropped(node, part, parts)

    def _dropped(self, node: ast.Call, part: ast.keyword, parts: list[ast.expr | ast.keyword]) -> tuple[int, int, str]:
        start, end = self.span(part)
        index = parts.index(part)
        if index:
            before = self.span(parts[index - 1])[1]
            return self.code.rindex(b",", before, start), end, ""
        comma = self.code.find(b",", end, self.span(parts[1])[0] if parts[1:] else self.span(node)[1])
        return start, (comma + 1 if comma >= 0 else end), ""

    def _change(self, node: ast.AST, start: int, end: int, text: str) -> Change:
        old, new = self._shown(node, start, end, text)
        line = self.code.count(b"\n", 0, start) + 1
        names, lines, is_inside = self._place(node)
        return Change(".".join(names), line, old, new, start, end, text, lines, is_inside, self._named(node))

    def _named(self, node: ast.AST) -> str:
        """Return the name that the enclosing statement of the module assigns, or ""."""
        around = node
        while not isinstance(self.parents[around], ast.Module):
            around = self.parents[around]
        match around:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                return name
        return ""

    def _shown(self, node: ast.AST, start: int, end: int, text: str) -> tuple[str, str]:
        """Return the change as people read it: with as much of the code around it as is short enough."""
        first, last = self.code.rfind(b"\n", 0, start) + 1, self.code.find(b"\n", end)
        around: ast.AST | None = node
        while around is not None:
            if isinstance(around, ast.expr | ast.stmt | ast.keyword):
                begins, ends = self.span(around)
                is_short = ends - begins <= SHOWN and b"\n" not in self.code[begins:ends]
                if begins <= start and end <= ends and is_short:
                    first, last = begins, ends
            around = None if isinstance(around, ast.stmt) else self.parents.get(around)
        before, after = self.code[first:start].decode(), self.code[end:last].decode()
        return _short(self.code[first:last].decode()), _short(before + text + after)

    def _place(self, node: ast.AST) -> tuple[list[str], frozenset[int], bool]:
        """Return the names of the enclosing classes and functions, the lines that run a node, and `is_inside`."""
        names: list[str] = []
        lines: frozenset[int] | None = None
        is_run_later = is_inside = False
        inner: ast.AST = node
        around: ast.AST | None = node
        while around is not None:
            if isinstance(around, ast.FunctionDef | ast.AsyncFunctionDef):
                names.insert(0, around.name)
                is_run_later = True
                if inner in around.body:
                    is_inside = True
                elif inner is not around:
                    lines = _lines(around.body[0], around.body[-1])
            elif isinstance(around, ast.ClassDef):
                names.insert(0, around.name)
            elif lines is None and isinstance(around, ast.stmt | ast.ExceptHandler | ast.match_case):
                lines = _head(around)
            inner, around = around, self.parents.get(around)
        return names, (lines or frozenset()) if is_run_later else frozenset(), is_inside


def users_of(name: str, source: str) -> frozenset[int]:
    """Return the lines of all functions of a source that use a value of the module, directly or by another value."""
    tree = ast.parse(source)
    values = [(set(map(ast.unparse, _targets(one))), one) for one in tree.body if _targets(one)]
    names = {name}
    while more := {new for made, one in values if _uses(one, names) for new in made} - names:
        names |= more
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return frozenset().union(*(_lines(one.body[0], one.body[-1]) for one in functions if _uses(one, names)))


def _targets(node: ast.stmt) -> list[ast.expr]:
    match node:
        case ast.Assign(targets=targets):
            return targets
        case ast.AnnAssign(target=target):
            return [target]
    return []


def _uses(node: ast.AST, names: Collection[str]) -> bool:
    return any(
        (isinstance(one, ast.Name) and one.id in names) or (isinstance(one, ast.Attribute) and one.attr in names)
        for one in ast.walk(node)
    )


def called(node: ast.Call) -> str:
    """Return the last part of the name of the called function, or ""."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _last_name(node: ast.expr) -> str:
    """Return the last part of the name of an expression, or of the function that it calls."""
    match node:
        case ast.Call():
            return called(node)
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def other_constants(value: object) -> list[object]:
    """Return the constants that replace a constant."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1] if abs(value) < 10 else [value + 1, value * 2]
    if isinstance(value, float):
        return [value * 2 or 1.0]
    if isinstance(value, str):
        return ["XX" + value]
    if isinstance(value, bytes):
        return [b"XX" + value]
    return []


def _ignored_parts(node: ast.AST) -> Iterable[ast.AST]:
    match node:
        case ast.arg(annotation=ast.expr() as annotation):
            return [annotation]
        case ast.FunctionDef(returns=returns) | ast.AsyncFunctionDef(returns=returns):
            return [returns] if returns else []
        case ast.AnnAssign(annotation=annotation, value=value):
            is_alias = ast.unparse(annotation).endswith("TypeAlias")
            return [annotation, value] if is_alias and value else [annotation]
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in IGNORED_NAMES:
            return [value]
        case ast.Expr(value=ast.Constant()) | ast.JoinedStr() | ast.Assert():
            return [node]
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return [node]
    return []


def _is_error_class(node: ast.AST) -> bool:
    """Return whether a node is the class of an error. The texts of such a class are messages."""
    return isinstance(node, ast.ClassDef) and node.name.endswith("Error")


def _texts(node: ast.AST) -> Iterator[ast.AST]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part


def _lines(first: ast.stmt, last: ast.stmt) -> frozenset[int]:
    return frozenset(range(first.lineno, (last.end_lineno or last.lineno) + 1))


def _head(node: ast.stmt | ast.ExceptHandler | ast.match_case) -> frozenset[int]:
    """Return the lines of a statement without the statements in it."""
    match node:
        case ast.match_case(pattern=pattern, body=[inner, *_]):
            return frozenset(range(pattern.lineno, max(pattern.lineno + 1, inner.lineno)))
        case ast.Match(cases=[ast.match_case(pattern=inner), *_]):
            return frozenset(range(node.lineno, inner.lineno))
        case ast.stmt() | ast.ExceptHandler():
            body: list[ast.stmt] = getattr(node, "body", [])
            last = body[0].lineno - 1 if body else node.end_lineno or node.lineno
            return frozenset(range(node.lineno, max(node.lineno, last) + 1))
    return frozenset()


def _short(text: str) -> str:
    text = " ".join(text.split()).replace("`", "'")
    return text if len(text) <= 2 * SHOWN else text[: 2 * SHOWN - 1] + "…"
