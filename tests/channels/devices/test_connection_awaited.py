"""The long connection of devices, awaited: faults, frames that are none, and several ends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.fakes import server_of
from wecom_client import AsyncDeviceConnection, CallbackRouter
from wecom_client.callbacks import PushRestartDevice
from wecom_client.testing import FakeDevice, FakeWeCom
from wecom_runtime.errors import APIError, CallTimeoutError, ConfigurationError

SETTINGS: dict[str, Any] = {"firmware_version": "1.0", "heartbeat": 0.2, "reconnect": 0.02, "poll": 0.05}


def run(
    story: Callable[[FakeDevice, AsyncDeviceConnection], Awaitable[None]],
    router: CallbackRouter | None = None,
    fake: FakeWeCom | None = None,
    **more: Any,
) -> None:
    """A device that is connected to a fake, and what happens then."""

    async def main(device: FakeDevice) -> None:
        given: dict[str, Any] = {**SETTINGS, "url": device.url, **more}
        async with AsyncDeviceConnection(
            device.sn, device.secret_no, router or CallbackRouter(), **given
        ) as connection:
            await story(device, connection)

    with fake or FakeWeCom() as wecom:
        asyncio.run(asyncio.wait_for(main(wecom.device()), 60))


@pytest.mark.parametrize("fault", ["cut", "close", "kick", "silence", "stall"])
def test_it_comes_back(fault: str) -> None:
    async def story(device: FakeDevice, connection: AsyncDeviceConnection) -> None:
        getattr(device, fault)()
        if fault == "silence":
            assert await asyncio.to_thread(device.wait_for, lambda: not device.is_connected)
            device.silence(False)
        assert (await connection.get_corp_info(timeout=20)).corp_name
        assert device.subscriptions == 2

    run(story)


def test_a_lost_subscription_is_made_again() -> None:
    async def story(device: FakeDevice, connection: AsyncDeviceConnection) -> None:
        device.fail(600020)
        assert (await connection.get_perm_version(timeout=20)).perm_version == 1
        assert device.subscriptions == 2

    run(story)


def test_a_refusal_is_an_error_and_a_busy_service_is_asked_again() -> None:
    async def story(device: FakeDevice, connection: AsyncDeviceConnection) -> None:
        device.fail(-1, "get_perm_version")
        assert (await connection.get_perm_version()).perm_version == 1
        device.fail(600051, "get_perm_version")
        with pytest.raises(APIError) as refused:
            await connection.get_perm_version()
        assert (refused.value.errcode, refused.value.endpoint) == (600051, "get_perm_version")

    run(story)


def test_repeats_over_a_line_that_broke_are_handled_once() -> None:
    seen: list[Any] = []
    router = CallbackRouter()
    router.on(PushRestartDevice)(seen.append)

    async def story(device: FakeDevice, connection: AsyncDeviceConnection) -> None:
        req_id = device.push("push_restart_device")
        await connection.get_corp_info()
        device.cut()
        await connection.get_corp_info(timeout=20)
        device.push("push_restart_device", req_id=req_id)
        device.push("push_restart_device")
        await connection.get_corp_info()

    run(story, router)
    assert len(seen) == 2


def test_without_a_line_a_command_ends_in_time() -> None:
    async def story(device: FakeDevice, connection: AsyncDeviceConnection) -> None:
        device.fail(600051, "subscribe_corp", times=1000)
        device.cut()
        with pytest.raises(CallTimeoutError) as late:
            await connection.get_corp_info(timeout=0.3)
        assert late.value.may_have_arrived is False
        assert connection.health()["state"] == "connecting"

    run(story)


def test_a_connection_ends_while_it_waits_for_a_company() -> None:
    async def main(device: FakeDevice) -> None:
        given: dict[str, Any] = {**SETTINGS, "url": device.url, "poll": 30.0}
        connection = AsyncDeviceConnection(device.sn, device.secret_no, CallbackRouter(), **given)
        running = asyncio.ensure_future(connection.run())
        asked = [frame.path for frame in device.frames]
        while "active" not in asked:
            await asyncio.sleep(0.01)
            asked = [frame.path for frame in device.frames]
        await connection.close(1)
        await asyncio.wait_for(running, 10)
        with pytest.raises(ConfigurationError, match="closed"):
            await connection.run()

    with FakeWeCom() as wecom:
        asyncio.run(asyncio.wait_for(main(wecom.device(is_bound=False)), 30))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x01\x00\x00",
        b"\x01\x00\x00\x00\xff\xff\xff\xff",
        b"\x01\x00\x00\x00\x02\x00\x00\x00ab\xff\xff\xff\x7fx",
        b"\x00\x00\x00\x01\x00\x00\x00\x01a\x00\x00\x00\x01b",
        "[]",
        "no JSON",
        '{"cmd": 5}',
        '{"cmd": null, "headers": 7, "body": []}',
        '{"cmd": "push_remote_open_door", "headers": {"req_id": 5}, "body": "x"}',
        '{"headers": {"req_id": ["a"]}}',
    ],
)
def test_a_frame_that_is_none_does_no_harm(data: str | bytes) -> None:
    async def story(device: FakeDevice, connection: AsyncDeviceConnection) -> None:
        socket = server_of(fake, device).socket
        (socket.send_text if isinstance(data, str) else socket.send_bytes)(data)
        assert (await connection.get_corp_info()).corp_name
        assert device.subscriptions == 1

    fake = FakeWeCom()
    run(story, fake=fake)
