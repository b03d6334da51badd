"""The WeCom to test against: what a test pays for it."""

from __future__ import annotations

import time
from typing import Any

from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom

from .table import Row
from .timing import in_turns, of_processes

CANDIDATES = {
    "client": "from wecom_client import WeComClient\nWeComClient('ww0123456789abcdef', 'secret')",
    "fake": "from wecom_client.testing import FakeWeCom\nFakeWeCom()",
    "server": "from wecom_client.testing import FakeWeCom\nFakeWeCom().base_url",
}


def rows() -> list[Row]:
    starts = of_processes(CANDIDATES)
    with FakeWeCom() as fake:
        inside = fake.client()
        over_http = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
        calls = in_turns(
            {
                "inside": lambda: inside.user.get("zhangsan"),
                "http": lambda: over_http.user.get("zhangsan"),
                "another": FakeWeCom,
            },
            rounds=200,
            clock=time.perf_counter,
        )
    beside: dict[str, Any] = {"bare": starts["client"], "bare_is": "a client"}
    return [
        Row(what="a test's first WeCom to test against, imports included", ours=starts["fake"], **beside),
        Row(what="the same with its server", ours=starts["server"], **beside),
        Row(what="one more", ours=calls["another"], at_most=0.05),
        Row(what="a call of it in process", ours=calls["inside"], at_most=0.01),
        Row(what="a call of it over HTTP", ours=calls["http"], at_most=0.05),
    ]
