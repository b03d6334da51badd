"""The hooks of the pytest plugin of a generated package, whose fixtures have its clients.

The report of a failed test has the latest calls and pushes of the fake, and its tracebacks leave out the frames of this
library. An exception of a handler, and a call that does not fit the documentation, fail the test once.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from inspect import signature
from typing import TYPE_CHECKING, Any

import pytest

from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

if TYPE_CHECKING:
    from .fake.server import BaseFake

HIDDEN = "__tracebackhide__"
"""The name by which pytest recognizes modules whose frames it leaves out."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "wecom(**settings): corp, app and strictness of the `wecom` fixture")


def marker_settings(test: pytest.Item, fake: type[BaseFake]) -> dict[str, Any]:
    """Return the settings in the markers of a test."""
    known = signature(fake).parameters
    settings: dict[str, Any] = {"strict": True}
    for marker in reversed(list(test.iter_markers("wecom"))):
        if marker.args:
            pytest.fail(say("@pytest.mark.wecom takes names only, such as corp_id=…"), pytrace=False)
        for name in marker.kwargs:
            if name not in known:
                text = say(
                    "@pytest.mark.wecom has no setting {name!r}{near}; there are {names}",
                    name=name,
                    near=did_you_mean(name, known),
                    names=", ".join(known),
                )
                pytest.fail(text, pytrace=False)
        settings |= marker.kwargs
    return settings


def _fakes(test: pytest.Item) -> list[BaseFake]:
    """Return the fakes in the fixtures of a test."""
    server = sys.modules.get("wecom_runtime.testing.fake.server")
    values = getattr(test, "funcargs", {}).values()
    return [] if server is None else [value for value in values if isinstance(value, server.BaseFake)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Let the test itself fail for handlers and calls that failed unnoticed, instead of the end of its fixture."""
    result = yield
    for fake in _fakes(item):
        fake.finish()
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the exception of a handler in place of the error that reports it, and add what the fake has received."""
    fakes = _fakes(item)
    if call.excinfo is None or not fakes:
        return (yield)
    from .fake import report as texts

    reason = _reason(call)
    hidden = [vars(one) for name, one in list(sys.modules.items()) if name.partition(".")[0] in texts.OURS]
    for namespace in hidden:
        namespace.setdefault(HIDDEN, True)
    try:
        report = yield
    finally:
        for namespace in hidden:
            namespace.pop(HIDDEN, None)
    if call.when == "call":
        failed = [error for fake in fakes for error in fake.errors.take_unreported()]
        for fake in fakes:
            if fake.strict:
                fake.calls.take_unreported()  # the section of calls has their problems
        sections = [("WeCom: the error", reason), ("WeCom: handlers that failed", texts.failures(failed))]
        latest = "\n".join(filter(None, (texts.latest(fake.calls, fake.pushes) for fake in fakes)))
        sections.append((f"WeCom: the latest {texts.LATEST} calls and pushes", latest))
        report.sections += [(title, text) for title, text in sections if text]
    return report


def _reason(call: pytest.CallInfo[None]) -> str:
    """Replace an error that reports the exception of a handler by this exception; return the text of the error."""
    from .fake.errors import HandlerFailedError
    from .fake.pushing import CallbackNotAnsweredError

    error = call.excinfo.value if call.excinfo else None
    if not isinstance(error, HandlerFailedError | CallbackNotAnsweredError):
        return ""
    if error.__cause__ is None or error.__cause__.__traceback__ is None:
        return ""
    call.excinfo = pytest.ExceptionInfo.from_exception(error.__cause__)
    return str(error)
