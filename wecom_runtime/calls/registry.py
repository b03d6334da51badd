"""The read-only registry of endpoints: loaded part by part, counted without loading anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, cast

from .operation import Operation

PREFIX = "/cgi-bin/"
ROOT = "root"


class Endpoints(Mapping[str, Operation[Any]]):
    """Path -> endpoint, for every endpoint of the API.

    Args:
        package: The package whose modules hold the endpoints, one module for each first segment of a path.
        segments: First segment -> number of endpoints; "root" stands for the paths that have only one segment.
        elsewhere: Paths that do not begin so, such as addresses on other hosts -> segment.
    """

    def __init__(self, package: str, segments: Mapping[str, int], elsewhere: Mapping[str, str] | None = None) -> None:
        self._package = package
        self._segments = segments
        self._elsewhere = elsewhere or {}

    def __repr__(self) -> str:
        return f"<{len(self)} endpoints>"

    def __len__(self) -> int:
        return sum(self._segments.values())

    def __iter__(self) -> Iterator[str]:
        for segment in self._segments:
            yield from self._part(segment)

    def __getitem__(self, path: str) -> Operation[Any]:
        rest = path.removeprefix(PREFIX)
        segment = self._elsewhere.get(path) or (rest.partition("/")[0] if "/" in rest else ROOT)
        if segment in self._segments:
            return self._part(segment)[path]
        raise KeyError(path)

    def _part(self, segment: str) -> Mapping[str, Operation[Any]]:
        module = import_module(f"{self._package}.{segment}")
        return cast("Mapping[str, Operation[Any]]", module.OPERATIONS)

    def find(self, text: str) -> list[Operation[Any]]:
        """Endpoints by what one remembers of them: a part of the path, the call, the title, or the document id.

        >>> find("读取成员")
        [<GET /cgi-bin/user/get 读取成员: client.user.get>]
        """
        wanted = text.strip().casefold()
        wanted = wanted.removeprefix("client.")
        if not wanted:
            return []
        found = [operation for operation in self.values() if _rank(operation, wanted) is not None]
        return sorted(found, key=lambda operation: (_rank(operation, wanted) or 0, operation.path))


def _rank(operation: Operation[Any], wanted: str) -> int | None:
    """How well an endpoint matches, 0 being the best; None if it does not."""
    if wanted.isdigit() and int(wanted) in operation.docs:
        return 0
    texts = (operation.path, operation.path.removeprefix(PREFIX), operation.call, operation.title, operation.summary)
    for text in texts:
        if wanted == text.casefold():
            return 0
    for place, text in enumerate(texts):
        if wanted in text.casefold():
            return place + 1
    return None
