"""A fake that fails the test if a handler fails, and a caller; tests with another fake create it themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.simulator import Page
from wecom_client import ProviderClient, WeComClient
from wecom_client.testing import FakeWeCom


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=True) as fake:
        yield fake


@pytest.fixture
def client(fake: FakeWeCom) -> WeComClient:
    return fake.client()


@pytest.fixture
def page(fake: FakeWeCom) -> Page:
    """The page of the fake's simulator."""
    return Page(fake)


@pytest.fixture
def provider(fake: FakeWeCom) -> ProviderClient:
    fake.add_provider("wwprovider", "provider-secret")
    return fake.client_of(ProviderClient, "wwprovider", "provider-secret")
