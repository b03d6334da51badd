"""Deadlines of calls before the request is sent."""

from __future__ import annotations

import socket

import pytest

from wecom_client import CallTimeoutError, WeComClient


def test_a_tls_handshake_that_does_not_end_has_sent_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:  # it accepts a connection, and is silent
        url = f"https://localhost:{server.getsockname()[1]}"
        client = WeComClient("ww1", "secret", base_url=url, timeout=0.3)
        with client, pytest.raises(CallTimeoutError) as caught:
            client.user.get("zhangsan")
    assert not caught.value.may_have_arrived
