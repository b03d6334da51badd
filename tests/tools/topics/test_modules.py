"""The names of a parsed module."""

from __future__ import annotations

import ast

from tools.topics.modules import Module

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


def test_definitions() -> None:
    module = Module(SOURCE)
    assert {name: ast.get_docstring(node) for name, node in module.definitions.items()} == {
        "opened": "Return whether the zoo is open.\n\nArgs:\n    doors: All doors.",
        "Animal": "An animal.\n\nArgs:\n    name: Its name.",
    }


def test_names_that_are_imported_or_assigned() -> None:
    module = Module(SOURCE)
    assert {name: (node.module, original) for name, (node, original) in module.imports.items()} == {
        "annotations": ("__future__", "annotations"),
        "TYPE_CHECKING": ("typing", "TYPE_CHECKING"),
        "Anything": ("typing", "Any"),
        "Cage": ("cages", "Cage"),
        "is_open": ("doors", "is_open"),
    }
    assert {name: ast.unparse(value) for name, value in module.values.items()} == {"Pet": "Animal"}
