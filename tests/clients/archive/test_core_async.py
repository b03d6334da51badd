"""The asynchronous archive works like the synchronous one and does not block its loop."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from tests.clients.archive.test_process import wait_for
from tests.support.archive import CORP, SECRET, ArchiveStandIn, is_running
from wecom_client import MemoryStorage, StorageError
from wecom_client.archive import ArchivedText, AsyncArchive, UndecryptedMessage
from wecom_runtime.errors import APIError


def open_archive(standin: ArchiveStandIn, *versions: int, **settings: Any) -> AsyncArchive:
    return AsyncArchive(CORP, SECRET, **standin.settings(*versions), **settings)


async def first(archive: AsyncArchive) -> int:
    return (await anext(archive.messages())).seq


def test_messages_and_position(standin: ArchiveStandIn) -> None:
    for text in ("one", "two", "three"):
        standin.say(text)
    standin.say("four", version=2)
    storage = MemoryStorage()

    async def main() -> None:
        async with open_archive(standin, session=storage) as archive:
            messages = archive.messages()
            assert (await anext(messages)).seq == 1
            assert (await anext(messages)).seq == 2
            await messages.aclose()  # type: ignore[attr-defined]
            assert await archive.position() == 1
            rest = [message async for message in archive.messages()]
            assert [message.seq for message in rest] == [2, 3, 4]
            assert await archive.position() == 4
            assert isinstance(rest[2], UndecryptedMessage)
            await archive.keep(2)
        async with open_archive(standin, 1, 2, session=storage) as archive:
            assert [message.seq async for message in archive.messages()] == [3, 4]
            decrypted = await archive.decrypt(rest[2])
            assert isinstance(decrypted, ArchivedText)
            assert decrypted.text.content == "four"

    asyncio.run(main())


def test_errors(standin: ArchiveStandIn) -> None:
    class Broken(MemoryStorage):
        def get(self, key: str, default: Any = None) -> Any:
            raise OSError("gone")

    async def main() -> None:
        archive = open_archive(standin)
        standin.fault("GetChatData", 10009)
        with pytest.raises(APIError, match="10009"):
            await anext(archive.messages())
        await archive.close()
        with pytest.raises(StorageError):
            await anext(open_archive(standin, session=Broken()).messages())

    asyncio.run(main())


def test_media(standin: ArchiveStandIn, tmp_path: Path) -> None:
    content = os.urandom(250_000)
    md5 = standin.media("file1", content, chunk=100_000)
    seen: list[int] = []

    async def main() -> None:
        async with open_archive(standin) as archive:
            media = archive.media("file1", md5=md5)
            assert await media.read() == content
            assert [len(part) async for part in media.iter_bytes()] == [100_000, 100_000, 50_000]
            path = await media.save(tmp_path / "out", progress=lambda size, _: seen.append(size))
            assert path.read_bytes() == content

    asyncio.run(main())
    assert seen == [100_000, 200_000, 250_000]


def test_the_loop_goes_on_and_a_cancelled_call_harms_nobody(standin: ArchiveStandIn) -> None:
    standin.say("one")
    standin.fault("GetChatData", "hang")

    async def main() -> None:
        async with open_archive(standin, processes=2) as archive:
            stuck = asyncio.create_task(first(archive))
            while not standin.calls("GetChatData"):
                await asyncio.sleep(0.02)
            assert [message.seq async for message in archive.messages()] == [1]
            stuck.cancel()
            with pytest.raises(asyncio.CancelledError):
                await stuck
            assert [message.seq async for message in archive.messages(after=0)] == [1]
            hung = int(standin.calls("GetChatData")[0]["pid"])
            os.kill(hung, signal.SIGKILL)
            wait_for(lambda: not is_running(hung))
            assert [message.seq async for message in archive.messages(after=0)] == [1]

    asyncio.run(main())
