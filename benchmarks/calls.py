"""One call on a connection that is open already, with a token that is there already."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

import requests

from wecom_client import WeComClient

from .timing import in_turns


@contextmanager
def server() -> Generator[str, None, None]:
    """Base URL of a server in a process of its own."""
    with subprocess.Popen([sys.executable, "-m", "benchmarks.server"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


def measure() -> dict[str, float]:
    """Seconds of one `user.get`."""
    from wechatpy.enterprise import WeChatClient

    with server() as base_url:
        client = WeComClient("ww0123456789abcdef", "secret", base_url=base_url)
        session = requests.Session()
        url = f"{base_url}/cgi-bin/user/get"
        params = {"access_token": client.access_token, "userid": "zhangsan"}

        class Older(WeChatClient):  # type: ignore[misc]  # wechatpy has no types
            API_BASE_URL = f"{base_url}/cgi-bin/"

        older = Older("ww0123456789abcdef", "secret", access_token="t" * 64)
        return in_turns(
            {
                "ours": lambda: client.user.get("zhangsan"),
                "wechatpy": lambda: older.user.get("zhangsan"),
                "bare requests": lambda: session.get(url, params=params, timeout=15).json(),
            },
            calls=50,
        )
