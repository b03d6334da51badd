"""pytest fixtures: `wecom`, a fake WeCom for tests, and `wecom_app` and `wecom_async_app`, clients that call it.

The report of a failed test has the latest calls and pushes of the fake, and its tracebacks leave out the frames of this
library. An exception of a handler, and a call that does not fit the documentation, fail the test once.

The marker `wecom` has the arguments of `FakeWeCom`: `@pytest.mark.wecom(agent_id=7, strict=False)`. The marker of a
test precedes the marker of its class, which precedes the marker of its module.
"""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from wecom_client._async_client import AsyncWeComClient
    from wecom_client._client import WeComClient
    from wecom_client._fake import FakeWeCom
    from wecom_runtime.testing.fake.server import BaseFake


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "wecom(**settings): corp, app and strictness of the `wecom` fixture")


@pytest.fixture
def wecom(request: pytest.FixtureRequest) -> Iterator[FakeWeCom]:
    """Yield a fresh fake WeCom. A call that does not fit the documentation fails the test."""
    from wecom_client._fake import FakeWeCom  # loaded when a test needs it

    with FakeWeCom(**_settings(request.node, FakeWeCom)) as fake:
        yield fake


def _settings(test: pytest.Item, fake: type[FakeWeCom]) -> dict[str, Any]:
    """Return the settings in the markers of a test."""
    from inspect import signature

    from wecom_runtime.suggestions import did_you_mean

    known = signature(fake).parameters
    settings: dict[str, Any] = {"strict": True}
    for marker in reversed(list(test.iter_markers("wecom"))):
        if marker.args:
            pytest.fail("@pytest.mark.wecom takes names only, such as corp_id=…", pytrace=False)
        for name in marker.kwargs:
            if name not in known:
                near = did_you_mean(name, known)
                message = f"@pytest.mark.wecom has no setting {name!r}{near}; there are {', '.join(known)}"
                pytest.fail(message, pytrace=False)
        settings |= marker.kwargs
    return settings


@pytest.fixture
def wecom_app(wecom: FakeWeCom) -> Iterator[WeComClient]:
    """Yield an in-process client of the app of `wecom`."""
    with wecom.client() as client:
        yield client


@pytest.fixture
def wecom_async_app(wecom: FakeWeCom) -> AsyncWeComClient:
    """Return an asynchronous in-process client of the app of `wecom`. It has no connections that must be closed."""
    return wecom.async_client()


# -- reports

HIDDEN = "__tracebackhide__"
"""The name by which pytest recognizes modules whose frames it leaves out."""


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
    from wecom_runtime.testing.fake import report as texts

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
        failed = [error for fake in fakes if fake.strict for error in fake.errors.take_unreported()]
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
    from wecom_runtime.testing.fake.errors import HandlerFailedError
    from wecom_runtime.testing.fake.pushing import CallbackNotAnsweredError

    assert call.excinfo is not None
    error = call.excinfo.value
    if not isinstance(error, HandlerFailedError | CallbackNotAnsweredError) or error.__cause__ is None:
        return ""
    if error.__cause__.__traceback__ is None:
        return ""
    call.excinfo = pytest.ExceptionInfo.from_exception(error.__cause__)
    return str(error)
