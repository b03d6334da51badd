"""Fixtures that the folders of several packages import in their `conftest.py`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.clients import CORP, SECRET
from wecom_client.testing import FakeWeCom


@pytest.fixture
def wecom() -> Iterator[FakeWeCom]:
    """Return a fake with every member and object that a call refers to. It issues each token once."""
    with FakeWeCom(corp_id=CORP, secret=SECRET, stateless=True) as fake:
        fake.set_tokens(reuse=False)
        yield fake
