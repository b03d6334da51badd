"""The server of a fake."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake import serving


def test_a_fake_serves_on_the_loop_that_windows_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "sys", SimpleNamespace(platform="win32"))
    with FakeWeCom() as fake, WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) as client:
        assert client.user.get("zhangsan").name == "张三"
        assert fake.connections.accepted >= 1
