# Copied from codegen/python/static/_pytest.py by codegen. Do not edit it here.
"""pytest fixtures: `wecom`, a WeCom to test against, and `wecom_app`, a client that calls it.

The marker `wecom` takes what `FakeWeCom` takes: `@pytest.mark.wecom(agent_id=7, strict=False)`.
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

    marker = request.node.get_closest_marker("wecom")
    settings: dict[str, Any] = {"strict": True, **(marker.kwargs if marker is not None else {})}
    with FakeWeCom(**settings) as fake:
        yield fake


@pytest.fixture
def wecom_app(wecom: FakeWeCom) -> Iterator[WeComClient]:
    """A client of the app that `wecom` has, in process."""
    with wecom.client() as client:
        yield client
