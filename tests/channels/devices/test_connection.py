"""The long connection of devices, against a fake that fails in every way that is known."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.support.waiting import until
from wecom_client import AsyncDeviceConnection, CallbackRouter, DeviceConnection, DeviceKeys
from wecom_client.callbacks import (
    PushBindCorp,
    PushChangeUserid,
    PushRemoteOpenDoor,
    PushRestartDevice,
    PushUnbindCorp,
    PushUserScan,
    UnknownDevicePush,
)
from wecom_client.devices import DeviceNetwork
from wecom_client.testing import FakeDevice, FakeWeCom
from wecom_runtime.channels.long_connection.socket import Socket, SocketLostError
from wecom_runtime.errors import APIError, ConfigurationError, TransportError
from wecom_runtime.testing.fake.actions import ActionError

SETTINGS: dict[str, Any] = {"firmware_version": "1.0", "heartbeat": 0.2, "reconnect": 0.02, "poll": 0.05}


@pytest.fixture
def wecom() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


@pytest.fixture
def device(wecom: FakeWeCom) -> FakeDevice:
    return wecom.device()


def connection_of(device: FakeDevice, router: CallbackRouter | None = None, **more: Any) -> DeviceConnection:
    given: dict[str, Any] = {**SETTINGS, "url": device.url, **more}
    return DeviceConnection(device.sn, given.pop("secret_no", device.secret_no), router or CallbackRouter(), **given)


def sha1(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


def cmds(device: FakeDevice) -> list[str]:
    return [frame.path for frame in device.frames if frame.path != "ping"]


# -- from the first start to the subscription


def test_a_new_device_gets_its_keys_and_waits_for_a_company(wecom: FakeWeCom) -> None:
    device, kept = wecom.device("SN2", is_bound=False), list[DeviceKeys]()
    seen: list[Any] = []
    router = CallbackRouter()
    router.on(PushBindCorp)(seen.append)
    connection = connection_of(
        device, router, secret_no=device.seed_secret_no, is_seed=True, on_keys=kept.append, poll=30.0
    )
    connection.start(timeout=0.5)
    try:
        assert device.wait_for(lambda: "active" in cmds(device))
        assert not connection.is_connected
        assert [(keys.secret_no, keys.secret) for keys in kept] == [(device.secret_no, "")]
        secret = device.bind()  # it asks at once, and not after 30 seconds
        assert device.wait_connected()
        assert connection.wait_connected(5)
        assert kept[-1] == DeviceKeys(device.secret_no, secret)
        assert cmds(device)[:4] == ["get_timestamp", "get_secret_no", "register", "active"]
        assert cmds(device)[-1] == "subscribe_corp"
    finally:
        connection.close()
    assert len(seen) == 1
    assert secret not in repr(kept)


@pytest.mark.parametrize("network", [{"wifi_name": "office"}, DeviceNetwork(wifi_name="office")])
def test_a_device_that_has_its_keys_does_not_ask_for_them(device: FakeDevice, network: Any) -> None:
    with connection_of(device, secret=device.secret, network=network) as connection:
        assert cmds(device) == ["get_timestamp", "register", "subscribe_corp"]
        assert device.frames[1].request["net_info"] == {"wifi_name": "office"}
        assert connection.health()["state"] == "connected"


def test_a_device_polls_until_a_company_has_bound_it(wecom: FakeWeCom) -> None:
    device = wecom.device(is_bound=False)
    connection = connection_of(device)
    connection.start(timeout=0.1)
    try:
        assert device.wait_for(lambda: cmds(device).count("active") > 3)
        assert set(cmds(device)) == {"get_timestamp", "register", "active"}
        device.bind()
        assert connection.wait_connected(5)
    finally:
        connection.close()


def test_a_device_that_is_unbound_again_waits_before_each_request(wecom: FakeWeCom) -> None:
    device = wecom.device(is_bound=False)
    connection = connection_of(device, poll=60.0)
    connection.start(timeout=0.1)
    try:
        assert device.wait_for(lambda: "active" in cmds(device))
        device.bind()
        assert device.wait_connected()
        before = cmds(device).count("active")
        device.unbind()
        assert device.wait_for(lambda: cmds(device).count("active") > before)
        assert not device.wait_for(lambda: cmds(device).count("active") > before + 1, 0.5)
    finally:
        connection.close()


def test_the_signature_goes_by_the_clock_of_the_server(wecom: FakeWeCom, device: FakeDevice) -> None:
    wecom.clock.advance(3600)
    with connection_of(device) as connection:
        assert connection.is_connected
        body = next(frame.request for frame in device.frames if frame.path == "register")
        parts = sorted((device.sn, device.secret_no, str(body["timestamp"]), str(body["nonce"]), "register"))
        assert body["device_signature"] == sha1("".join(parts))
        query = {name: value for name, (value,) in parse_qs(urlsplit(connection.login_url("gate1")).query).items()}
        signature = query.pop("signature")
        assert signature == sha1("".join(sorted((*query.values(), device.secret_no))))
        assert query["type"] == "dynamic_login" and query["state"] == "gate1"
        assert "type=qrcode" in connection.binding_url()


def test_a_void_secret_is_exchanged(device: FakeDevice) -> None:
    kept: list[DeviceKeys] = []
    with connection_of(device, secret="of-an-earlier-company", on_keys=kept.append):
        assert device.is_connected
    assert [keys.secret for keys in kept] == ["", device.secret]


def test_a_company_that_withdraws(device: FakeDevice) -> None:
    kept: list[DeviceKeys] = []
    seen: list[Any] = []
    router = CallbackRouter()
    router.on(PushUnbindCorp)(seen.append)
    with connection_of(device, router, on_keys=kept.append) as connection:
        old = device.secret
        device.unbind()
        assert device.wait_for(lambda: cmds(device).count("active") > 2)
        assert not connection.is_connected
        assert [keys.secret for keys in kept] == [old, ""]
        new = device.bind()
        assert connection.wait_connected(5)
        assert [keys.secret for keys in kept] == [old, "", new]
        assert connection.get_corp_info().corp_name
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("settings", "errcode"), [({"secret_no": "wrong"}, 600011), ({"is_seed": True, "secret_no": "wrong"}, 600011)]
)
def test_a_wrong_secret_number_ends_it(device: FakeDevice, settings: dict[str, Any], errcode: int) -> None:
    ended: list[BaseException] = []
    connection = connection_of(device, on_end=ended.append, **settings)
    with pytest.raises(APIError) as refused:
        connection.run()
    assert refused.value.errcode == errcode
    assert ended == [refused.value]
    assert connection.health()["state"] == "ended"
    assert "wrong" not in str(refused.value)


def test_an_unknown_serial_number_ends_it(device: FakeDevice) -> None:
    connection = DeviceConnection("SN-unknown", "s", CallbackRouter(), url=device.url, **SETTINGS)
    with pytest.raises(APIError) as refused:
        connection.run()
    assert refused.value.errcode == 600001


def test_keys_that_cannot_be_kept_end_it_before_they_are_used(device: FakeDevice) -> None:
    def keep(keys: DeviceKeys) -> None:
        raise OSError("the flash is full")

    connection = connection_of(device, secret_no=device.seed_secret_no, is_seed=True, on_keys=keep)
    with pytest.raises(OSError, match="flash"):
        connection.run()
    assert cmds(device) == ["get_timestamp", "get_secret_no"]


def test_a_refused_subscription_is_tried_again(device: FakeDevice) -> None:
    device.fail(600051, "subscribe_corp", times=2)
    with connection_of(device):
        assert cmds(device).count("subscribe_corp") == 3


def test_settings_are_checked() -> None:
    router = CallbackRouter()
    with pytest.raises(ConfigurationError, match="SecretNo"):
        DeviceConnection("SN1", "", router, firmware_version="1")
    with pytest.raises(ConfigurationError, match="poll"):
        DeviceConnection("SN1", "s", router, firmware_version="1", poll=0)
    connection = DeviceConnection("SN1", "s", router, firmware_version="1")
    with pytest.raises(TransportError, match="start"):
        connection.get_corp_info()
    assert "SN1" in repr(connection)


# -- pushes


def test_pushes_are_handled_once_however_often_they_come(device: FakeDevice) -> None:
    router, seen = CallbackRouter(), list[Any]()
    for model in (PushRestartDevice, PushChangeUserid, PushUserScan, UnknownDevicePush):
        router.on(model)(seen.append)
    with connection_of(device, router) as connection:
        req_id = device.push("push_restart_device")
        for _ in range(3):
            device.push("push_restart_device", req_id=req_id)
        device.rename("lisi", "lisi2")
        device.scan(state="gate1")
        connection.selfhelp_notify("hello")
        until(lambda: len(seen) == 4)
    kinds = sorted(type(one).__name__ for one in seen)
    assert kinds == ["PushChangeUserid", "PushRestartDevice", "PushUserScan", "UnknownDevicePush"]
    with pytest.raises(ActionError, match="push_nothing"):
        device.push("push_nothing")
    with pytest.raises(ActionError, match="userid"):
        device.push("push_remote_open_door", {"oper_id": "1"})


def test_a_handler_reports_its_result(device: FakeDevice) -> None:
    router = CallbackRouter()

    @router.on(PushRemoteOpenDoor)
    def open_door(push: PushRemoteOpenDoor) -> None:
        connection.report_remote_open_door("remote_open_door", push.body.oper_id, 0)

    with connection_of(device, router) as connection:
        oper_id = device.open_door()
        assert device.wait_for(lambda: oper_id in device.opened)


def test_a_coroutine_reports_its_result(device: FakeDevice) -> None:
    async def main() -> None:
        router = CallbackRouter()
        kept: list[DeviceKeys] = []

        async def keep(keys: DeviceKeys) -> None:
            kept.append(keys)

        @router.on(PushRemoteOpenDoor)
        async def open_door(push: PushRemoteOpenDoor) -> None:
            await connection.report_remote_open_door("remote_open_door", push.body.oper_id, 1)

        given: dict[str, Any] = {**SETTINGS, "url": device.url, "on_keys": keep}
        async with AsyncDeviceConnection(device.sn, device.secret_no, router, **given) as connection:
            oper_id = device.open_door()
            assert await asyncio.to_thread(device.wait_for, lambda: oper_id in device.opened)
        assert device.opened == {oper_id: 1}
        assert [keys.secret for keys in kept] == [device.secret]

    asyncio.run(asyncio.wait_for(main(), 30))


@pytest.mark.handlers_fail
def test_a_failing_handler_is_logged(device: FakeDevice, caplog: pytest.LogCaptureFixture) -> None:
    router = CallbackRouter()

    @router.on(PushRestartDevice)
    def fail(push: PushRestartDevice) -> None:
        raise ValueError("no power")

    with connection_of(device, router) as connection:
        device.push("push_restart_device")
        until(lambda: "ValueError" in caplog.text)
        assert connection.is_connected
    assert "ValueError at test_connection.py:" in caplog.text


# -- how it fails


@pytest.mark.parametrize("fault", ["cut", "close", "kick", "silence", "stall", "forget"])
def test_it_comes_back(device: FakeDevice, fault: str) -> None:
    with connection_of(device) as connection:
        assert device.subscriptions == 1
        if fault == "forget":
            device.fail(600020)
        else:
            getattr(device, fault)()
        if fault == "silence":
            assert device.wait_for(lambda: not device.is_connected)
            device.silence(False)
        assert connection.get_corp_info(timeout=20).corp_name
        assert device.subscriptions == 2
        assert connection.is_connected


def test_a_large_frame_to_a_stalled_device_does_not_block_the_connection(device: FakeDevice) -> None:
    large = [{"userid": "lisi", "fp": [{"id": 0, "data": "A" * 3_000_000}]}]
    with connection_of(device, heartbeat=0.1) as connection:
        device.stall()
        assert connection.upload_userinfo(large, timeout=30).fail_list == []
        assert device.subscriptions >= 2


class StuckWebSocket:
    """A WebSocket whose peer reads nothing, so that no frame can be sent."""

    def __init__(self) -> None:
        self.aborted = asyncio.Event()
        self.transport = SimpleNamespace(abort=self.aborted.set)

    async def send(self, text: str) -> None:
        await self.aborted.wait()
        raise ConnectionResetError


def test_a_line_on_which_nothing_can_be_sent_is_given_up() -> None:
    async def main() -> None:
        websocket: Any = StuckWebSocket()
        socket = Socket(websocket, print)
        sending = asyncio.ensure_future(socket.request("checkin", {}))
        await socket.send_heartbeats(0.02)
        assert socket.lost.is_set()
        with pytest.raises(SocketLostError):
            await sending

    asyncio.run(asyncio.wait_for(main(), 10))


def test_a_record_is_not_sent_twice_where_nobody_knows_whether_it_arrived(device: FakeDevice) -> None:
    record = [{"userid": "lisi", "timestamp": 1767225600}]
    with connection_of(device, heartbeat=0.1) as connection:
        device.silence()
        with pytest.raises(TransportError) as failed:
            connection.checkin(record)
        assert failed.value.may_have_arrived
        device.silence(False)
        assert connection.get_corp_info(timeout=20).corp_name
        assert cmds(device).count("checkin") == 1


def test_the_second_connection_takes_over(device: FakeDevice) -> None:
    with connection_of(device, reconnect=60.0) as first, connection_of(device) as second:
        assert second.get_corp_info().corp_name
        until(lambda: not first.is_connected)
