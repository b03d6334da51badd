"""Private names of aiohttp that the transport uses. A version without one fails here first."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from wecom_runtime.http.aiohttp_private import OF_CONNECTOR, OF_SESSION

SINCE = {"_retry_connection": (3, 11), "_middlewares": (3, 12)}
"""Version with which an attribute came; before it nothing had to be switched off that could be."""


@pytest.mark.parametrize("name", OF_SESSION)
def test_sessions_have_it(name: str) -> None:
    version = tuple(map(int, aiohttp.__version__.split(".")[:2]))
    if version < SINCE.get(name, (0, 0)):
        pytest.skip(f"aiohttp {aiohttp.__version__} does not have it yet")

    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            assert name in vars(session), f"aiohttp {aiohttp.__version__}: ClientSession has no {name} any more"

    asyncio.run(main())


@pytest.mark.parametrize("name", OF_CONNECTOR)
def test_connectors_have_it(name: str) -> None:
    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            assert name in vars(session.connector), f"aiohttp {aiohttp.__version__}: TCPConnector has no {name}"

    asyncio.run(main())


def test_all_that_is_private_is_listed() -> None:
    """Names with an underscore that the one file uses of objects which are not its own."""
    import re
    from inspect import getsource

    from wecom_runtime.http import aiohttp_private, aiohttp_sessions, aiohttp_transport

    used = set(re.findall(r"(?:\.|\", \"|, \")(_[a-z]\w+)\b", getsource(aiohttp_private).partition("OF_CONNECTOR")[2]))
    assert used - {"_Request"} == {*OF_SESSION, *OF_CONNECTOR}
    for module in (aiohttp_sessions, aiohttp_transport):
        assert not re.search(r"\b(?!self|cls)\w+\._[a-z]", getsource(module).replace("self._", "")), module
