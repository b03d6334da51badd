"""Mutable state of modules, found in their source: objects that all threads of a program share."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

_CHANGING = "add append appendleft clear discard extend insert move_to_end pop popitem remove setdefault sort update"
CHANGING = frozenset(_CHANGING.split())
"""Methods that change their object."""
_FIXED = "Codec MappingProxyType ParamSpec Path Struct TypeVar TypedDict all compile format frozenset getLogger "
_FIXED += "hexdigest namedtuple object range timezone tuple"
FIXED = frozenset(_FIXED.split())
"""Functions whose results are immutable."""
OWN = frozenset(("ContextVar", "local", "_Current"))
"""Classes of objects with a value for each thread or task."""
LOADING = "Operation"
"""Classes of endpoints, which cache their model classes; the import system creates each class once."""
CONTAINERS = (ast.Dict, ast.DictComp, ast.List, ast.ListComp, ast.Set, ast.SetComp)


ALIKE = frozenset(("api", "callbacks", "models", "operations", "params", "types"))
"""Folders of generated modules with one template each; one module represents all of them."""


def state_of(folder: Path) -> Iterator[str]:
    """Return names such as `wecom_runtime/fork.py:_objects` for all modules below a folder."""
    alike = {folder / name for name in ALIKE} if folder.name == "wecom_client" else set[Path]()
    seen: set[Path] = set()
    for path in sorted(folder.rglob("*.py")):
        is_like_others = path.parent in alike and not path.name.startswith("_")
        if is_like_others and path.parent in seen:
            continue
        seen.update([path.parent] if is_like_others else ())
        tree = ast.parse(path.read_text("utf-8"))
        for name in sorted(set(_state_in(tree))):
            yield f"{path.relative_to(folder.parent).as_posix()}:{name}"


def _state_in(tree: ast.Module) -> Iterator[str]:
    nodes = [*ast.walk(tree)]
    changed = set(_changed(nodes))
    for node in tree.body:
        yield from (name for name, value in _assigned(node) if _is_state(name, value, changed))
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                for name, value in _assigned(inner):
                    is_own = name.startswith("__")  # `__selects__`: a constant mapping of the class
                    if isinstance(value, CONTAINERS) and not is_own and (name in changed or _is_empty(value)):
                        yield f"{node.name}.{name}"
    for inside in nodes:
        if isinstance(inside, ast.Global):
            yield from inside.names
        if isinstance(inside, ast.FunctionDef) and any(map(_is_cache, inside.decorator_list)):
            yield inside.name


def _assigned(node: ast.stmt) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(node, ast.Assign):
        yield from ((target.id, node.value) for target in node.targets if isinstance(target, ast.Name))
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        is_fixed = "Mapping[" in ast.unparse(node.annotation)  # type checkers prevent changes
        yield from () if is_fixed else [(node.target.id, node.value)]


def _is_state(name: str, value: ast.expr, changed: Iterable[str]) -> bool:
    if name == "__all__":
        return False
    if isinstance(value, CONTAINERS):
        return name in changed or _is_empty(value) or isinstance(value, ast.ListComp)
    return isinstance(value, ast.Call) and _last_name(value.func) not in {*FIXED, *OWN, LOADING}


def _is_empty(value: ast.expr) -> bool:
    """Return whether a value is an empty container, which some code will fill."""
    return not (value.keys if isinstance(value, ast.Dict) else getattr(value, "elts", [True]))


def _is_cache(decorator: ast.expr) -> bool:
    function = decorator.func if isinstance(decorator, ast.Call) else decorator
    return _last_name(function) in ("cache", "cached", "lru_cache")


def _changed(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Return the names of objects that the code adds to or removes from."""
    for node in nodes:
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.Delete)):
            targets = [node.target] if isinstance(node, ast.AugAssign) else node.targets
            yield from (_last_name(target.value) for target in targets if isinstance(target, ast.Subscript))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
            yield _last_name(node.func.value)


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):  # frozenset[str]()
        return _last_name(node.value)
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
