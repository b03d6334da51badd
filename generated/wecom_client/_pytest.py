# Copied from codegen/python/static/_pytest.py by codegen. Do not edit it here.
"""pytest fixtures: `wecom`, a fake WeCom for tests, and `wecom_app`, a client that calls it.

The marker `wecom` has the arguments of `FakeWeCom`: `@pytest.mark.wecom(agent_id=7, strict=False)`. The marker of a
test precedes the marker of its class, which precedes the marker of its module.
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
