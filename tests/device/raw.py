"""What the fake's station sends to a device, as it is."""

from __future__ import annotations

from typing import Any

from wecom_client.testing import FakeDevice


def send_raw(device: FakeDevice, data: str | bytes) -> None:
    """Send a text or bytes over the line that is there."""
    station: Any = vars(device)["_station"]
    line: Any = vars(station)["_line"]
    kind = "bytes" if isinstance(data, bytes) else "text"
    line._put({"type": "websocket.send", kind: data})
