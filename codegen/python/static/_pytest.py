"""pytest fixtures: `wecom`, a fake WeCom for tests, and `wecom_app` and `wecom_async_app`, clients that call it.

The marker `wecom` has the arguments of `FakeWeCom`: `@pytest.mark.wecom(agent_id=7, strict=False)`. The marker of a
test precedes the marker of its class, which precedes the marker of its module.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from wecom_runtime.testing.pytest_hooks import marker_settings
from wecom_runtime.testing.pytest_hooks import pytest_configure as pytest_configure
from wecom_runtime.testing.pytest_hooks import pytest_runtest_call as pytest_runtest_call
from wecom_runtime.testing.pytest_hooks import pytest_runtest_makereport as pytest_runtest_makereport

if TYPE_CHECKING:
    from wecom_client._async_client import AsyncWeComClient
    from wecom_client._client import WeComClient
    from wecom_client._fake import FakeWeCom


@pytest.fixture
def wecom(request: pytest.FixtureRequest) -> Iterator[FakeWeCom]:
    """Yield a fresh fake WeCom. A call that does not fit the documentation fails the test."""
    from wecom_client._fake import FakeWeCom  # loaded when a test needs it

    with FakeWeCom(**marker_settings(request.node, FakeWeCom)) as fake:
        yield fake


@pytest.fixture
def wecom_app(wecom: FakeWeCom) -> Iterator[WeComClient]:
    """Yield an in-process client of the app of `wecom`."""
    with wecom.client() as client:
        yield client


@pytest.fixture
def wecom_async_app(wecom: FakeWeCom) -> AsyncWeComClient:
    """Return an asynchronous in-process client of the app of `wecom`. It has no connections that must be closed."""
    return wecom.async_client()
