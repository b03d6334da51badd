"""Calls that wait for a connection of an aiohttp session."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from wecom_client import AsyncWeComClient, CallTimeoutError
from wecom_client.testing import FakeWeCom

GET = "/cgi-bin/user/get"


def test_a_call_that_got_no_connection_has_not_arrived() -> None:
    async def main(fake: FakeWeCom) -> None:
        connector = aiohttp.TCPConnector(limit=1)
        async with aiohttp.ClientSession(connector=connector) as session:
            client = AsyncWeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, http=session)
            await client.fetch_access_token()
            fake.fail(GET, delay=2.0, times=1)
            slow = asyncio.create_task(client.user.get("zhangsan", timeout=20))
            while not fake.calls.count(GET):
                await asyncio.sleep(0.01)
            with pytest.raises(CallTimeoutError) as caught:
                await client.user.get("lisi", timeout=0.3)
            assert not caught.value.may_have_arrived
            assert (await slow).userid == "zhangsan"
            await client.close()
        assert fake.calls.count(GET) == 1

    with FakeWeCom() as fake:
        asyncio.run(main(fake))
