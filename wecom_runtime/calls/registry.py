"""The read-only registry of endpoints, which loads its modules on demand."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from typing import Any, cast

from wecom_runtime.data_files import PREFIX, domain_of, read
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say
from wecom_runtime.search.index import Index
from wecom_runtime.search.kinds import HitKind
from wecom_runtime.suggestions import did_you_mean

from .operation import Operation

MAX_FOUND = 50


class Endpoints(Mapping[str, Operation[Any]]):
    """A mapping of the paths of the API to their endpoints.

    Args:
        package: The package with a module of endpoints for each first segment of a path.
        segments: The first segments of the paths; "root" stands for paths with only one segment.
        elsewhere: Other paths, such as URLs on other hosts -> segment.
        index: The index for searches.
        prefix: The beginning of the paths.
        kind: The kind of the entries in searches.
    """

    def __init__(
        self,
        package: str,
        segments: Sequence[str],
        elsewhere: Mapping[str, str],
        index: Index,
        *,
        prefix: str = PREFIX,
        kind: HitKind = "call",
    ) -> None:
        self._prefix = prefix
        self._kind: HitKind = kind
        self._package = package
        self._segments = segments
        self._elsewhere = elsewhere
        self._index = index

    def __repr__(self) -> str:
        return f"<{len(self)} {'endpoints' if self._kind == 'call' else 'commands'}>"

    def __len__(self) -> int:
        return self._count

    @cached_property
    def _count(self) -> int:
        """The number of calls, of which each has texts; their modules take longer to load."""
        package, *area, _ = self._package.split(".")
        files = ("/".join(("en/calls", *area, segment)) for segment in self._segments)
        return sum(len(read(f"{package}._texts", file)) for file in files)

    def __iter__(self) -> Iterator[str]:
        for segment in self._segments:
            yield from self._part(segment)

    def __getitem__(self, path: str) -> Operation[Any]:
        segment = domain_of(path, self._elsewhere, self._prefix)
        if segment in self._segments:
            return self._part(segment)[path]
        raise KeyError(path)

    @property
    def groups(self) -> tuple[str, ...]:
        """The first segments of the paths; of commands of the gateway, the services."""
        return tuple(self._segments)

    def named(self, name: str) -> Operation[Any]:
        """Return an endpoint by its path, its call ("user.get") or its tool name ("user-get").

        Raises:
            InvalidArgumentError: There is no such endpoint. The error suggests a similar name.
        """
        call = name.strip().removeprefix("client.").replace("-", ".")
        for path in (name.strip(), f"{self._prefix}{name.strip().lstrip('/')}", self._prefix + call.replace(".", "/")):
            found = self.get(path)
            if found is not None:
                return found
        first = call.partition(".")[0]
        likely = self._part(first).values() if first in self._segments else ()
        for operation in itertools.chain(likely, self.values()):  # one module is loaded faster than all of them
            if operation.call == call:
                return operation
        near = did_you_mean(call, [operation.call for operation in self.values()])
        raise InvalidArgumentError(say("there is no call {name}{near}", name=call, near=near))

    def _part(self, segment: str) -> Mapping[str, Operation[Any]]:
        module = import_module(f"{self._package}.{segment}")
        return cast("Mapping[str, Operation[Any]]", module.OPERATIONS)

    def find(self, text: str, most: int = MAX_FOUND) -> list[Operation[Any]]:
        """Return the endpoints that match words, a part of the path, the call or the document id.

        >>> find("读取成员")[0]
        <GET /cgi-bin/user/get 读取成员: client.user.get>

        Args:
            text: The search text, in Chinese or English.
            most: Maximum number of results, except for a part of a path.
        """
        part = text.strip()
        if "/" in part and not any(character.isspace() for character in part):
            whole = self.get(part) or self.get(f"{self._prefix}{part.strip('/')}")
            return [whole] if whole is not None else sorted(self._with(part), key=lambda operation: operation.path)
        return [self[hit.key] for hit in self._index.search(text, kinds=(self._kind,), most=most)]

    def _with(self, part: str) -> Iterator[Operation[Any]]:
        return (operation for operation in self.values() if part in operation.path)
