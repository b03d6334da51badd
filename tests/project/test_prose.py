"""The prose of the code: docstrings that are clear at first reading, and one meaning for each public name."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import attrs
import pytest

PROJECT = Path(__file__).parents[2]
CLAUSE = re.compile(r"\b(who|whom|whose|whoever|what|whatever) \w+")
"""A clause that stands in for a noun, as in "Make a call before the eyes of who watches"."""
NOUN_PHRASE = re.compile(r"(What|Who|Those|That|Which|The|A|An)\b")
"""The beginning of a first line that is a noun phrase, where a function's begins with a verb."""
CLAUSES = {"codegen": 0.04, "tools": 0.04, "wecom_runtime": 0.04}
"""Package -> the largest share of first lines with such a clause."""
SHARED_NAMES = 12
"""The largest number of public classes and aliases that more than one module of the runtime declares."""


@attrs.frozen
class FirstLine:
    """The first line of a docstring."""

    text: str
    where: str
    is_function: bool
    """Whether it describes a function and not a class or property, which may begin with a noun."""


@cache
def modules(package: str) -> dict[str, ast.Module]:
    """Return the modules of a package by their paths below the project."""
    paths = sorted((PROJECT / package).rglob("*.py"))
    return {path.relative_to(PROJECT).as_posix(): ast.parse(path.read_text("utf-8")) for path in paths}


def is_property(node: ast.AST) -> bool:
    """Return whether a function is a property, or only an overload of one that is checked."""
    decorators = [ast.unparse(one) for one in getattr(node, "decorator_list", ())]
    return any(one.rpartition(".")[2] in ("property", "cached_property", "setter", "overload") for one in decorators)


def first_lines(package: str) -> Iterator[FirstLine]:
    for path, module in modules(package).items():
        for node in ast.walk(module):
            if not isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                continue
            if doc := ast.get_docstring(node):
                is_function = not isinstance(node, ast.ClassDef) and not is_property(node)
                yield FirstLine(doc.splitlines()[0], f"{path}:{node.lineno}", is_function)


@pytest.mark.parametrize("package", CLAUSES)
def test_few_docstrings_begin_with_a_clause_in_place_of_a_noun(package: str) -> None:
    lines = list(first_lines(package))
    found = [f"{line.where}: {line.text}" for line in lines if CLAUSE.search(line.text)]
    assert len(lines) > 300
    assert len(found) <= CLAUSES[package] * len(lines), "\n".join([f"{len(found)} of {len(lines)}:", *found])


@pytest.mark.parametrize("package", CLAUSES)
def test_docstrings_of_functions_begin_with_a_verb(package: str) -> None:
    found = [
        f"{line.where}: {line.text}"
        for line in first_lines(package)
        if line.is_function and NOUN_PHRASE.match(line.text)
    ]
    assert found == []


def declared(module: ast.Module) -> Iterator[str]:
    """Yield the public classes and type aliases at the top level of a module."""
    for node in module.body:
        name = ""
        if isinstance(node, ast.ClassDef):
            name = node.name
        elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        if re.match(r"[A-Z][a-z]", name) or (name[:1].isupper() and isinstance(node, ast.ClassDef)):
            yield name


def test_few_public_names_of_the_runtime_are_declared_twice() -> None:
    """The names of `wechatpy/` are those of the older library, and do not count."""
    homes: dict[str, set[str]] = defaultdict(set)
    for path, module in modules("wecom_runtime").items():
        for name in declared(module) if "/wechatpy/" not in path else ():
            homes[name].add(path)
    found = {name: sorted(paths) for name, paths in homes.items() if len(paths) > 1}
    assert len(homes) > 400
    assert len(found) <= SHARED_NAMES, "\n".join(f"{name}: {', '.join(paths)}" for name, paths in sorted(found.items()))
