"""Every command of a device, sent to the fake over the long connection by both kinds of connection."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.generated import DEVICE_FRAMES as FRAMES
from wecom_client import AsyncDeviceConnection, CallbackRouter, DeviceConnection
from wecom_client.devices import DeviceCheckin, DeviceFeature, DeviceFeatures, DeviceUserKey
from wecom_client.testing import FakeDevice, FakeWeCom
from wecom_runtime.data.models import Timestamp
from wecom_runtime.errors import APIError, InvalidArgumentError

NOW = 1767225600
PNG = b"\x89PNG\r\n\x1a\n"
BY_ITSELF = {"get_timestamp", "get_secret_no", "register", "active", "subscribe_corp", "ping"}
"""What the connection sends without being asked."""

Send = Callable[[Any, FakeDevice], Any]
"""Sends a command by the method of a connection."""

COMMANDS: dict[str, tuple[Send, Callable[[Any], bool]]] = {
    "get_firmware_info": (lambda c, _: c.get_firmware_info(), lambda a: a.firmware_version == "1.0.1001"),
    "gen_login_qrcode": (lambda c, _: c.gen_login_qrcode("gate1"), lambda a: a.startswith(PNG) and b"gate1" in a),
    "get_corp_info": (lambda c, _: c.get_corp_info(), lambda a: a.corp_name == "示例公司"),
    "selfhelp_notify": (lambda c, _: c.selfhelp_notify("hello"), lambda a: a is None),
    "report_device_feature": (lambda c, _: c.report_device_feature("CM12838-W2"), lambda a: a is None),
    "get_perm_version": (lambda c, _: c.get_perm_version(), lambda a: a.perm_version == 1),
    "get_userinfo_by_page": (
        lambda c, _: c.get_userinfo_by_page(0, 1, is_req_public_key=True),
        lambda a: (
            [(one.userid, one.name) for one in a.userinfo] == [("zhangsan", "张三")]
            and not a.is_last
            and a.userinfo[0].public_key
        ),
    ),
    "get_userinfo_by_ids": (
        lambda c, _: c.get_userinfo_by_ids(user_item=[DeviceUserKey(userid="lisi"), {"userid": "nobody"}]),
        lambda a: [one.name for one in a.userinfo] == ["李四"],
    ),
    "check_userid": (
        lambda c, _: c.check_userid(userid=["lisi", "nobody"]),
        lambda a: (a.legal_userid, a.illegal_userid) == (["lisi"], ["nobody"]),
    ),
    "get_notify_history": (lambda c, _: c.get_notify_history(0, limit=5), lambda a: a.is_last and a.item == []),
    "upload_userinfo": (
        lambda c, _: c.upload_userinfo(
            [DeviceFeatures(userid="lisi", fp=[DeviceFeature(id=0, data="QQ==")]), {"userid": "nobody"}]
        ),
        lambda a: [one.userid for one in a.fail_list] == ["nobody"],
    ),
    "get_open_self_input": (lambda c, _: c.get_open_self_input(), lambda a: a.open_self_input_fa is True),
    "get_visitor_version": (lambda c, _: c.get_visitor_version(), lambda a: a.visitor_version == 2),
    "get_visitor_by_ids": (
        lambda c, _: c.get_visitor_by_ids(["v1/1"]),
        lambda a: [(one.userid, one.user_type) for one in a.userinfo] == [("v1/1", 1)],
    ),
    "checkin": (
        lambda c, _: c.checkin(
            [DeviceCheckin(userid="zhangsan", timestamp=Timestamp(NOW)), {"userid": "nobody", "timestamp": NOW}]
        ),
        lambda a: [one.userid for one in a.fail_list] == ["nobody"],
    ),
    "report_remote_open_door": (
        lambda c, device: c.report_remote_open_door("remote_open_door", device.open_door(), 0),
        lambda a: a is None,
    ),
    "report_user_temperature": (
        lambda c, _: c.report_user_temperature("zhangsan", 0, "38.9", 1),
        lambda a: a.status == 1,
    ),
    "async_batch_report_user_temperature": (
        lambda c, _: c.async_batch_report_user_temperature(
            [{"userid": "lisi", "user_type": 0, "temperature": "36.7", "timestamp": NOW, "status": 0}]
        ),
        lambda a: [one.errcode for one in a.result_list] == [0],
    ),
    "get_health_status": (lambda c, _: c.get_health_status("lisi", 0), lambda a: a.status == 0 and a.qrcode_data),
}


def device_of(wecom: FakeWeCom) -> FakeDevice:
    device = wecom.device()
    device.announce("v1/1")
    return device


def assert_all_were_sent(device: FakeDevice) -> None:
    assert device.wait_for(lambda: any(frame.path == "ping" for frame in device.frames))
    assert {entry.cmd for entry in FRAMES} == COMMANDS.keys() | BY_ITSELF
    assert {frame.path for frame in device.frames} == {entry.cmd for entry in FRAMES}
    assert len(FRAMES) == 25
    assert [frame for frame in device.frames if frame.errcode or frame.problems] == []
    assert [one["userid"] for one in device.checkins] == ["zhangsan"]
    assert len(device.temperatures) == 2
    assert device.features == ["CM12838-W2"]
    assert list(device.opened.values()) == [0]


def test_every_command_goes_out_and_is_answered() -> None:
    with FakeWeCom() as wecom:
        device = device_of(wecom)
        settings: dict[str, Any] = {"firmware_version": "1.0", "url": device.url, "heartbeat": 0.05, "is_seed": True}
        with DeviceConnection(device.sn, device.seed_secret_no, CallbackRouter(), **settings) as connection:
            for cmd, (send, is_right) in COMMANDS.items():
                assert is_right(send(connection, device)), cmd
            assert_all_were_sent(device)
            held = connection.get_userinfo_by_ids(userids=["lisi"]).userinfo[0].fp
            assert held is not None
            (fingerprint,) = held
            assert (fingerprint.id, fingerprint.data) == (0, "QQ==")
            assert connection.get_userinfo_by_ids(userids=["lisi"], is_req_fp_info=False).userinfo[0].fp is None


def test_every_command_goes_out_and_is_answered_awaited() -> None:
    async def main(device: FakeDevice) -> None:
        settings: dict[str, Any] = {"firmware_version": "1.0", "url": device.url, "heartbeat": 0.05, "is_seed": True}
        async with AsyncDeviceConnection(device.sn, device.seed_secret_no, CallbackRouter(), **settings) as connection:
            for cmd, (send, is_right) in COMMANDS.items():
                sent: Awaitable[Any] = send(connection, device)
                assert is_right(await sent), cmd
            await asyncio.to_thread(assert_all_were_sent, device)

    with FakeWeCom() as wecom:
        asyncio.run(asyncio.wait_for(main(device_of(wecom)), 60))


def test_invalid_parameters_are_not_sent() -> None:
    with FakeWeCom() as wecom:
        device = wecom.device()
        settings: dict[str, Any] = {"firmware_version": "1.0", "url": device.url}
        with DeviceConnection(device.sn, device.secret_no, CallbackRouter(), **settings) as connection:
            sent = len(device.frames)
            with pytest.raises(InvalidArgumentError, match="userids"):
                connection.get_userinfo_by_ids()
            with pytest.raises(InvalidArgumentError, match="limit"):
                connection.get_userinfo_by_page(0, 201)
            with pytest.raises(InvalidArgumentError, match="get_visitor_by_ids"):
                connection.get_visitor_by_ids(["v"] * 201)
            with pytest.raises(InvalidArgumentError, match="timestamp"):
                connection.checkin([{"userid": "zhangsan"}])
            assert len(device.frames) == sent
            with pytest.raises(APIError) as refused:
                connection.report_remote_open_door("remote_open_door", "oper-unknown", 0)
            assert refused.value.errcode == 600046


def test_the_history_has_the_pushed_notices() -> None:
    with FakeWeCom() as wecom:
        device = wecom.device()
        settings: dict[str, Any] = {"firmware_version": "1.0", "url": device.url}
        with DeviceConnection(device.sn, device.secret_no, CallbackRouter(), **settings) as connection:
            device.rename("lisi", "lisi2")
            (notice,) = connection.get_notify_history(0, perm_version=1).item
            assert "lisi2" in notice.data
            assert connection.get_notify_history(0, perm_version=2).item == []
            assert connection.get_perm_version().perm_version == notice.perm_version == 2


def test_a_frame_that_is_not_known_yet() -> None:
    with FakeWeCom() as wecom:
        device = wecom.device()
        settings: dict[str, Any] = {"firmware_version": "1.0", "url": device.url}
        with DeviceConnection(device.sn, device.secret_no, CallbackRouter(), **settings) as connection:
            assert connection.request("get_perm_version")["body"] == {"perm_version": 1}
            with pytest.raises(APIError):
                connection.request("get_weather")
