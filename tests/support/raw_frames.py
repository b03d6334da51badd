"""Raw messages from the fake's server to a device."""

from __future__ import annotations

from typing import Any

from wecom_client.testing import FakeDevice


def send_raw(device: FakeDevice, data: str | bytes) -> None:
    """Send a text or bytes over the open connection."""
    server: Any = vars(device)["_server"]
    socket: Any = vars(server)["_socket"]
    kind = "bytes" if isinstance(data, bytes) else "text"
    socket._put({"type": "websocket.send", kind: data})
