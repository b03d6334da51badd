"""What an app needs in the admin console is told where WeCom did not allow a call, and nowhere else."""

from __future__ import annotations

import pytest

from wecom_client import ENDPOINTS, APIError
from wecom_client.testing import FakeWeCom


def refused(errcode: int) -> str:
    with FakeWeCom() as fake:
        fake.fail("/cgi-bin/checkin/getcorpcheckinoption", errcode=errcode)
        with pytest.raises(APIError) as caught:
            fake.client().checkin.getcorpcheckinoption()
        return caught.value.advice


def test_it_is_told_after_the_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ENDPOINTS["/cgi-bin/checkin/getcorpcheckinoption"].needs == "打卡-可调用接口的应用"
    monkeypatch.setenv("WECOM_LANG", "en")
    advice = refused(48002)
    assert advice.endswith(" In the admin console the app needs 打卡-可调用接口的应用.")
    assert "admin console the app needs" not in refused(60111)


def test_in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECOM_LANG", "zh")
    assert refused(48002).endswith("应用须在管理后台具有：打卡-可调用接口的应用。")
