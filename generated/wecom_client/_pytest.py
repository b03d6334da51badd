# Copied from codegen/python/static/_pytest.py by codegen. Do not edit it here.
"""pytest fixtures: `wecom`, a WeCom to test against, and `wecom_app`, a client that calls it.

The marker `wecom` takes what `FakeWeCom` takes: `@pytest.mark.wecom(agent_id=7, strict=False)`. That of a
test goes before that of its class, and this before that of its module.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from wecom_client._client import WeComClient
    from wecom_client._fake import FakeWeCom


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "wecom(**settings): corp, app and strictness of the `wecom` fixture")


@pytest.fixture
def wecom(request: pytest.FixtureRequest) -> Iterator[FakeWeCom]:
    """A fresh WeCom to test against. A call that does not fit what WeCom documents fails the test."""
    from wecom_client._fake import FakeWeCom  # not before a test needs it

    with FakeWeCom(**_settings(request.node, FakeWeCom)) as fake:
        yield fake


def _settings(test: pytest.Item, made: type[FakeWeCom]) -> dict[str, Any]:
    """Return the settings that the markers of a test give."""
    from inspect import signature

    from wecom_runtime.suggestions import did_you_mean

    known = signature(made).parameters
    settings: dict[str, Any] = {"strict": True}
    for marker in reversed(list(test.iter_markers("wecom"))):
        if marker.args:
            pytest.fail("@pytest.mark.wecom takes names only, such as corp_id=…", pytrace=False)
        for name in marker.kwargs:
            if name not in known:
                near = did_you_mean(name, known)
                told = f"@pytest.mark.wecom has no setting {name!r}{near}; there are {', '.join(known)}"
                pytest.fail(told, pytrace=False)
        settings |= marker.kwargs
    return settings


@pytest.fixture
def wecom_app(wecom: FakeWeCom) -> Iterator[WeComClient]:
    """A client of the app that `wecom` has, in process."""
    with wecom.client() as client:
        yield client
