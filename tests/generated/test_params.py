"""The TypedDicts of `wecom_client.params`: each has a name that can be imported from the package."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import pytest

import wecom_client

FOLDER = Path(wecom_client.__file__).parent
PACKAGES = {"wecom_client.params": FOLDER, "wecom_client.office.params": FOLDER / "office"}


def declared(folder: Path) -> dict[str, list[str]]:
    """Return the names of the TypedDicts, and the modules that declare each."""
    found: dict[str, list[str]] = {}
    for path in sorted((folder / "params").rglob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            name = ""
            if isinstance(node, ast.ClassDef):
                name = node.name
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                name = node.target.id
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
            if name:
                module = ".".join(path.relative_to(FOLDER.parent).with_suffix("").parts)
                found.setdefault(name, []).append(module.removesuffix(".__init__"))
    return found


@pytest.mark.parametrize("package", PACKAGES)
def test_each_can_be_imported_from_the_package(package: str) -> None:
    names = declared(PACKAGES[package])
    assert len(names) > 50
    exported = import_module(package)
    for name, modules in names.items():
        if len(modules) == 1:
            assert getattr(exported, name) is getattr(import_module(modules[0]), name), name
            continue
        assert not hasattr(exported, name), f"{name} is in {modules}"
        for module in modules:
            domain = module.removeprefix(f"{package}.").partition(".")[0]
            longer = domain.capitalize() + name
            assert getattr(exported, longer) is getattr(import_module(module), name), longer


def test_names_of_several_domains() -> None:
    from wecom_client.params import CheckinRuleRangeDict, MeetingRemindersDict, OaRemindersDict, checkin

    assert CheckinRuleRangeDict is checkin.RuleRangeDict
    assert MeetingRemindersDict is not OaRemindersDict
