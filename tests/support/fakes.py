"""Parts of a fake that its users do not see."""

from __future__ import annotations

from typing import Any

from wecom_client.testing import FakeDevice, FakeWeCom
from wecom_runtime.testing.fake.bots import abilities, chats
from wecom_runtime.testing.fake.devices import registry


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
