"""Modules of which the search index needs only some statements."""

from __future__ import annotations

import ast

import pytest

from codegen.search.modules import Definition, Module, pieces
from tests.support.shared import PROJECT

SOURCE = '''\
"""A zoo.

class Animal: in a text
"""

from __future__ import annotations

import functools
from typing import (
    TYPE_CHECKING,
    Any as Anything,
)

if TYPE_CHECKING:
    from .cages import Cage
else:
    Cage = object

TEXT = """
class Keeper:
    pass
"""


@functools.cache
# remembered
def opened(
    *doors: str,
) -> bool:
    """Return whether the zoo is open.

    Args:
        doors: All doors.
    """
    from .doors import is_open

    return all(map(is_open, doors))


class Animal:
    """An animal.

    Args:
        name: Its name.
    """

    legs: int
    """Feet."""

    def __init__(self, **settings: Unpack[Settings]) -> None:
        self.settings = settings

    @functools.cached_property
    def name(
        self,
    ) -> str:
        """The name: never empty."""
        return """
    def shout(self): in a text
"""

    def _hide(self) -> None:
        """Hide."""

    def eat(self) -> None:
        def chew() -> None:
            """Chew."""

        chew()

    async def sleep(self) -> None:
        """Sleep."""


Pet: TypeAlias = Animal
'''
QUOTED = """\
'''A text with \"\"\".

class Animal: in a text
'''


class Animal:
    \"\"\"An animal.\"\"\"
"""


def docs(node: Definition) -> dict[str, str | None]:
    """Return the docstrings of a definition and of its public methods."""
    methods = [one for one in node.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))]
    named = {one.name: ast.get_docstring(one) for one in methods if not one.name.startswith("_")}
    return {"": ast.get_docstring(node), **named}


def test_definitions_have_their_docstrings() -> None:
    module = Module(SOURCE)
    animal, opened = module.definition("Animal"), module.definition("opened")
    assert animal is not None
    assert docs(animal) == {
        "": "An animal.\n\nArgs:\n    name: Its name.",
        "name": "The name: never empty.",
        "eat": None,
        "sleep": "Sleep.",
    }
    assert opened is not None
    assert docs(opened) == {"": "Return whether the zoo is open.\n\nArgs:\n    doors: All doors."}
    assert [one.name for one in animal.body if isinstance(one, ast.FunctionDef)] == ["__init__", "name", "eat"]
    assert module.definition("Keeper") is None
    assert Module(QUOTED).definition("Animal") is not None


def test_names_that_are_imported_or_assigned() -> None:
    module = Module(SOURCE)
    found = {name: module.imported(name) for name in ("Anything", "Cage", "is_open", "Animal", "Any")}
    assert {name: (one[0].module, one[1]) for name, one in found.items() if one} == {
        "Anything": ("typing", "Any"),
        "Cage": ("cages", "Cage"),
        "is_open": ("doors", "is_open"),
    }
    pet, legs = module.alias("Pet"), module.alias("legs")
    assert isinstance(pet, ast.Name)
    assert pet.id == "Animal"
    assert legs is None


@pytest.mark.parametrize("name", ["errors", "testing/fake/server", "clients/modes", "search/words", "cli/calling"])
def test_pieces_have_all_statements_of_a_module(name: str) -> None:
    text = PROJECT.joinpath("wecom_runtime", f"{name}.py").read_text("utf-8")
    found = [*pieces(text)]
    assert "".join(found) == text
    assert [ast.dump(node) for one in found for node in ast.parse(one).body] == [*map(ast.dump, ast.parse(text).body)]
