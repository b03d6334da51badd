"""Devices and failures of long connections on the page of the simulator, over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.simulator import Page
from wecom_client import BotConnection, CallbackRouter, DeviceConnection
from wecom_client.callbacks import BotTextMessage, PushRemoteOpenDoor, PushUserScan
from wecom_client.testing import FakeWeCom


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=False) as fake:
        yield fake


def act(page: Page, action: str, sn: str, **values: Any) -> dict[str, Any]:
    return page.write("act_on_device", action=action, sn=sn, values=values)


def test_people_use_a_device(page: Page, fake: FakeWeCom) -> None:
    assert page.read("people")["devices"] == []
    sn = act(page, "add", "SN1")["sn"]
    assert page.read("people")["devices"] == [{"sn": sn, "is_connected": False, "is_bound": True}]
    told = page.read("device", sn=sn)
    router, scans = CallbackRouter(), list[str]()

    @router.on(PushRemoteOpenDoor)
    def open_door(push: PushRemoteOpenDoor) -> None:
        connection.report_remote_open_door("remote_open_door", push.body.oper_id, 0)

    router.on(PushUserScan)(lambda push: scans.append(push.body.userid))
    with DeviceConnection(sn, told["secret_no"], router, firmware_version="1.0.0", url=told["url"]) as connection:
        page.until(lambda: page.read("people")["devices"][0]["is_connected"])
        act(page, "open_door", sn, userid="lisi")
        page.until(lambda: [one["result"] for one in page.read("device", sn=sn)["doors"]] == [0])
        act(page, "scan", sn, userid="zhangsan")
        page.until(lambda: scans == ["zhangsan"])
        connection.checkin([{"userid": "lisi", "timestamp": 1796000000, "user_type": 0}])
        (checkin,) = page.read("device", sn=sn)["checkins"]
        assert checkin["userid"] == "lisi"
        act(page, "announce", sn, visitor="v1", name="访客")
        act(page, "rename", sn, userid="lisi", other="lisi2")
        act(page, "push", sn, cmd="push_restart_device")
        assert (
            page.write("act_on_device", action="push", sn=sn, values={"cmd": "push_nothing"})["why"]["code"] == "other"
        )
        act(page, "unbind", sn)
        page.until(lambda: not page.read("people")["devices"][0]["is_bound"])
        act(page, "bind", sn)
        page.until(lambda: page.read("people")["devices"][0]["is_connected"])
    assert "SN2" in page.write("act_on_device", action="scan", sn="SN2")["error"]


def test_a_report_of_a_device_wakes_the_page(page: Page, fake: FakeWeCom) -> None:
    device = fake.device()
    with DeviceConnection(
        device.sn, device.secret_no, CallbackRouter(), firmware_version="1.0.0", url=device.url
    ) as connection:
        assert device.wait_connected()
        before = page.read("news", after=0)
        connection.report_device_feature("door")
        after = page.read("news", after=before["v"], generation=before["generation"])
        assert after["people"] > before["people"]
        assert page.read("device", sn=device.sn)["features"] == ["door"]


def test_the_long_connection_of_a_bot_fails(page: Page, fake: FakeWeCom) -> None:
    bot, router = fake.bot(), CallbackRouter()
    router.on(BotTextMessage)(lambda message: "an answer")
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url) as connection:
        assert bot.wait_connected()
        page.write("line_fault", bot_id=bot.bot_id, how="refuse", errcode=6000, cmd="aibot_respond_msg", times=1)
        page.write("bot", action="write", bot_id=bot.bot_id, member="lisi", text="hi")
        chat = f"bot/{bot.bot_id}/lisi"
        page.until(lambda: [one for one in page.items(chat) if one["by"] == "bot"])
        answers = [frame.errcode for frame in bot.frames if frame.path == "aibot_respond_msg"]
        assert answers[0] == 6000 and answers[-1] == 0
        page.write("line_fault", bot_id=bot.bot_id, how="silence")
        page.write("line_fault", bot_id=bot.bot_id, how="resume")
        for how in ("cut", "close"):
            before = bot.subscriptions
            page.write("line_fault", bot_id=bot.bot_id, how=how)
            assert bot.wait_for(lambda before=before: bot.subscriptions > before, 60)  # type: ignore[misc]
        page.write("line_fault", bot_id=bot.bot_id, how="kick")
        page.until(lambda: not bot.is_connected)
        assert connection is not None
    assert "KeyError" not in page.write("line_fault", bot_id=bot.bot_id, how="nothing")["error"]
