"""The import rules of the runtime and the generator in pyproject.toml: imports point downwards, without cycles."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path

import grimp
import pytest

ALLOWED_PACKAGES = {
    *("aiohttp", "async_timeout", "attrs", "cattrs", "certifi", "cryptography", "multidict", "requests", "urllib3"),
    *("typing_extensions", "yarl"),
}
"""The packages that type checkers may read for each program that imports the client."""

PROJECT = Path(__file__).parents[2]


def test_imports_follow_the_layers() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as main; main()", "--no-cache"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 kept, 0 broken" in done.stdout


def test_type_checkers_read_no_more_packages_for_users_than_they_must() -> None:
    """Optional dependencies would take as long as all others, so modules import them lazily."""
    graph = grimp.build_graph("wecom_client", "wecom_runtime", include_external_packages=True, cache_dir=None)
    read = {name for name in graph.find_upstream_modules("wecom_client") if graph.is_module_squashed(name)}
    assert read - set(sys.stdlib_module_names) == ALLOWED_PACKAGES


@pytest.mark.parametrize("package", ["wecom_runtime.data", "wecom_runtime.http"])
def test_modules_use_only_those_before_them_in_the_order_of_the_docstring(package: str) -> None:
    graph = grimp.build_graph("wecom_runtime", cache_dir=None)
    modules = {name.rpartition(".")[2] for name in graph.find_children(package)}
    order = re.findall(r"`(\w+)`", importlib.import_module(package).__doc__ or "")
    assert sorted(order) == sorted(modules)
    for position, name in enumerate(order):
        imported = {
            one.rpartition(".")[2]
            for one in graph.find_modules_directly_imported_by(f"{package}.{name}")
            if one.startswith(f"{package}.")
        }
        assert imported <= set(order[:position]), name
