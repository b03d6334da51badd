"""What a call walks through: `python -m tests.support.walks` prints the frames and files of the usual walks."""

from __future__ import annotations

import asyncio
import io
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, NamedTuple

from tests.support.clients import CORP, SECRET
from wecom_client import AsyncWeComClient, WeComClient

WARM = 3
"""Calls before those that are looked at."""
LOOKS = 5
"""Calls of which the shortest counts: an answer in parts, or a collection of garbage, makes a walk longer."""


class Walk(NamedTuple):
    """The functions of this library that were entered, in turn; a generator that goes on is entered again."""

    steps: tuple[tuple[str, str], ...]
    """File and function."""

    @property
    def frames(self) -> int:
        return len(self.steps)

    @property
    def files(self) -> int:
        return len({file for file, _ in self.steps})


class Watch:
    """Notes the frames of the two packages while it is on."""

    def __init__(self) -> None:
        self._steps: list[tuple[str, str]] = []

    def __enter__(self) -> Watch:
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: Any) -> None:
        module = str(frame.f_globals.get("__name__", ""))
        if event == "call" and module.partition(".")[0] in ("wecom_runtime", "wecom_client"):
            self._steps.append((module, frame.f_code.co_name))

    @property
    def walk(self) -> Walk:
        return Walk(tuple(self._steps))


def walk_of(call: Callable[[], object]) -> Walk:
    """The shortest walk of a warm call."""
    for _ in range(WARM):
        call()
    walks: list[Walk] = []
    for _ in range(LOOKS):
        with Watch() as watch:
            call()
        walks.append(watch.walk)
    return min(walks, key=lambda walk: walk.frames)


async def walk_of_awaited(call: Callable[[], Any]) -> Walk:
    """The shortest walk of a warm call, of its task and of what else the loop runs meanwhile."""
    for _ in range(WARM):
        await call()
    walks: list[Walk] = []
    for _ in range(LOOKS):
        with Watch() as watch:
            await call()
        walks.append(watch.walk)
    return min(walks, key=lambda walk: walk.frames)


def sync_walks(base_url: str) -> dict[str, Walk]:
    with WeComClient(CORP, SECRET, base_url=base_url) as client:
        return {
            "sync call": walk_of(lambda: client.user.get("zhangsan")),
            "sync call with a body": walk_of(lambda: client.department.create("开发部", 1)),
        }


async def async_walks(base_url: str) -> dict[str, Walk]:
    async with AsyncWeComClient(CORP, SECRET, base_url=base_url) as client:
        content = bytes(1000)
        return {
            "async call": await walk_of_awaited(lambda: client.user.get("zhangsan")),
            "async upload": await walk_of_awaited(lambda: client.media.upload("file", ("a.txt", io.BytesIO(content)))),
        }


def main() -> None:
    from benchmarks.server import running

    with running() as base_url:
        walks = {**sync_walks(base_url), **asyncio.run(async_walks(base_url))}
    for name, walk in walks.items():
        print(f"{name}: {walk.frames} frames, {walk.files} files")
        if "-v" in sys.argv:
            print(*(f"    {file}: {function}" for file, function in walk.steps), sep="\n")


if __name__ == "__main__":
    main()
