"""Parts of a fake that its users do not see."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from wecom_client.testing import FakeDevice, FakeWeCom
from wecom_runtime.testing.fake.asgi import read_body, to_received
from wecom_runtime.testing.fake.bots import abilities, chats
from wecom_runtime.testing.fake.devices import registry
from wecom_runtime.testing.fake.sending import reply
from wecom_runtime.testing.fake.wire import Answer, ReceivedRequest


def abilities_of(fake: FakeWeCom) -> Any:
    """Return the abilities of the bots, with their tools and sessions."""
    return fake.asgi.pages[abilities.PREFIX]


def bots_of(fake: FakeWeCom) -> Any:
    """Return the bots, with their connections and the messages that they sent."""
    serve: Any = fake.asgi.websockets[chats.PATH]
    return serve.__self__


def server_of(fake: FakeWeCom, device: FakeDevice) -> Any:
    """Return WeCom's end of the long connection of a device."""
    serve: Any = fake.asgi.websockets[registry.PATH]
    return serve.__self__.servers[device.sn]


def change_answers(fake: FakeWeCom, prefix: str, change: Callable[[ReceivedRequest, Answer], Answer]) -> None:
    """Change the answers that the server gives to all requests below a path."""

    async def page(scope: Any, receive: Any, send: Any) -> None:
        received = to_received(scope, await read_body(receive))
        await reply(send, change(received, await asyncio.to_thread(fake.handle, received)))

    fake.asgi.pages[prefix] = page
