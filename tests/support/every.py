"""Tests of all members of a kind, such as all endpoints: a test for each part, with a subtest for each member.

`pytest --only user.get` runs only the tests of this call. The name is a dotted name, a path, or the class of a
callback, a reply or an archived message, with wildcards.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.support.each import Test, turned
from tests.support.shared import SPEC, described
from wecom_client import ENDPOINTS
from wecom_runtime.calls.operation import Operation

T = TypeVar("T")
MARK = "every"
_only: list[str] = []
_counted: list[int] = []


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="of the tests of all endpoints, callbacks and replies, what concerns one: user.get, TextMessage, kf.*",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", f"{MARK}: one part of what is tested member by member")
    _only.extend(ENDPOINTS[name].call if name in ENDPOINTS else name for name in config.getoption("--only"))
    if not _only:
        config.pluginmanager.import_plugin("tests.support.properties")


@functools.cache
def files() -> frozenset[Path]:
    """Return the files with tests of the selected members. Other files are not loaded, which would take seconds."""
    kinds = r"every(_endpoint|\b)" if all("." in name for name in _only) else "every"
    wanted = re.compile(rf"^from tests\.support\.every import .*\b{kinds}", re.MULTILINE)
    tests = Path(__file__).parents[1].rglob("test_*.py")
    return frozenset(path for path in tests if wanted.search(path.read_text("utf-8")))


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Ignore other files, and folders without such files, whose fixtures take time to load."""
    if not _only or any(path == collection_path or collection_path in path.parents for path in files()):
        return None
    return True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not _only:
        return
    others = [item for item in items if item.get_closest_marker(MARK) is None]
    items[:] = [item for item in items if item.get_closest_marker(MARK) is not None]
    config.hook.pytest_deselected(items=others)
    if not items:
        raise pytest.UsageError(f"no endpoint, callback, reply or archived message is called {' or '.join(_only)}")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" and not isinstance(report, pytest.SubtestReport):
        _counted.extend(count for name, count in report.user_properties if name == MARK and isinstance(count, int))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _counted:
        terminalreporter.write_line(f"{sum(_counted)} subtests in {len(_counted)} of the tests")


def is_wanted(name: str) -> bool:
    """Return whether a name is selected; without `--only`, every name is."""
    return not _only or any(fnmatchcase(name, wanted) for wanted in _only)


def every_endpoint(test: Test) -> Test:
    """Turn a test of an endpoint, which takes its `path`, into one for each domain."""
    return every_endpoint_that(lambda operation: True)(test)


def every_endpoint_that(fits: Callable[[Operation[Any]], object]) -> Callable[[Test], Test]:
    """Turn a test of an endpoint, which takes its `path`, into a test for each domain with suitable endpoints."""
    domains: dict[str, list[str]] = {}
    for path, operation in ENDPOINTS.items():
        if is_wanted(operation.call) and fits(operation):
            domain, dot, _ = operation.call.partition(".")
            domains.setdefault(domain if dot else "root", []).append(path)
    return every("path", domains, lambda path: ENDPOINTS[path].call)


def every_callback(test: Test) -> Test:
    """Turn a test of a callback, which takes the `name` of its class, into one for each file of callbacks."""
    return _by_file("callbacks", "callbacks", test)


def every_reply(test: Test) -> Test:
    """Turn a test of a reply, which takes the `name` of its class, into one for each file of replies."""
    return _by_file("replies", "replies", test)


def every_archived(test: Test) -> Test:
    """Turn a test of an archived message, which takes the `name` of its class, into one for each file of them."""
    return _by_file("archive", "callbacks", test)


def every(
    parameter: str, parts: Mapping[str, Iterable[Any]], name: Callable[[Any], str] = str
) -> Callable[[Test], Test]:
    """Do the same as `each`, for the selected members only."""
    wanted = {part: [member for member in members if is_wanted(name(member))] for part, members in parts.items()}
    wanted = {part: members for part, members in wanted.items() if members}
    return lambda test: _turned(test, parameter, wanted, wanted.__getitem__, name)


def _by_file(room: str, attribute: str, test: Test) -> Test:
    def members(stem: str) -> list[str]:
        (unit,) = (unit for unit in getattr(described(), room) if unit.key[-1] == stem)
        return [member.name for member in getattr(unit, attribute) if is_wanted(member.name)]

    # The spec is read only for a test, as reading takes longer than finding the names in the text.
    stems = [
        path.stem
        for path in sorted((SPEC / room).glob("*.yaml"))
        if (names := re.findall(r"\bmodel: (\w+)", path.read_text("utf-8"))) and any(map(is_wanted, names))
    ]
    return _turned(test, "name", stems, members, str)


def _turned(
    test: Test, parameter: str, parts: Collection[str], members: Callable[[str], Iterable[T]], name: Callable[[T], str]
) -> Test:
    def counted(item: pytest.Item, count: int) -> None:
        item.user_properties.append((MARK, count))

    made = turned(test, parameter, parts, members, name, counted)
    return pytest.mark.every(made) if parts else made
