"""The log of the calls to a fake, with their problems."""

from __future__ import annotations

import pickle
import threading
import zlib
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

import attrs

from wecom_runtime.callbacks.frame_table import FrameEntry
from wecom_runtime.calls.operation import DOCUMENT_URL, Operation
from wecom_runtime.data.problems import Problem
from wecom_runtime.errors import redact_mapping

from .state import at
from .stored import LARGE, StoredContent, read
from .wire import UploadedFile

PACKED = ("request", "query", "headers", "_body", "files", "answer")
"""The fields of an old call that are compressed, and decompressed on access."""
UNPACKED = 1_000
"""The number of latest calls that are not compressed."""
COUNTED = 1 << 14
"""The number of bytes of a body above which it is counted."""
SMALL_WINDOW, SMALL_MEMORY = 12, 5
"""The parameters of zlib for short data: a window of 4 KB, and a hash table of this size."""
MAX_BYTES = 1 << 24
"""The number of bytes of counted bodies in memory. Earlier calls are compressed."""
MAX_CALLS = 100_000
"""The default of `FakeWeCom(keep_calls=…)`: the number of latest calls in the log. Invalid calls are always kept."""


def _compress(data: bytes) -> bytes:
    """Compress data. Short data gets a small window, whose allocation takes a fifth of the time."""
    if len(data) >= COUNTED:
        return zlib.compress(data, 1)
    packer = zlib.compressobj(1, zlib.DEFLATED, SMALL_WINDOW, SMALL_MEMORY)
    return packer.compress(data) + packer.flush()


@attrs.define(eq=False)
class FakeCall:
    """A received call. Its `repr` shows no tokens."""

    method: str
    path: str
    request: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    """The parameters of query and body in one mapping, without the token."""
    query: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """The query as received, including the token."""
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    _body: bytes | StoredContent = attrs.field(default=b"", repr=False, alias="body")
    files: tuple[UploadedFile, ...] = attrs.field(default=(), repr=False)
    problems: list[Problem] = attrs.field(factory=list)
    """The problems of the call; empty if there are none."""
    answer: Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    """The JSON answer; None for a file, for a broken connection, and before the answer."""
    errcode: int | str = 0
    """The errcode; on the merchant host an error word."""
    status: int = 200
    """The HTTP status; 0 for a broken connection."""
    corp_id: str = ""
    agent_id: Any = ""
    at: float = attrs.field(default=0.0, repr=False)
    """Seconds since 1970, by the fake's clock."""
    seconds: float = attrs.field(default=0.0, repr=False)
    """The duration of processing in seconds."""
    operation: Operation[Any] | None = attrs.field(default=None, repr=False)
    frame: FrameEntry | None = attrs.field(default=None, repr=False)
    """The entry in the table of frames, for a frame of a long connection."""

    _packed: bytes | StoredContent = attrs.field(default=b"", repr=False, init=False)

    @property
    def size(self) -> int:
        """The number of bytes of the body in memory."""
        return 0 if self._packed or isinstance(self._body, StoredContent) else len(self._body)

    def pack(self) -> None:
        """Compress request and answer, to about a fifth of the memory. A large result is stored on disk."""
        if self._packed:
            return
        try:
            packed = _compress(pickle.dumps([getattr(self, name) for name in PACKED]))
        except (pickle.PicklingError, TypeError, AttributeError):
            return  # the answer came from a test and cannot be pickled
        self._packed = packed if len(packed) <= LARGE else StoredContent.of([packed])
        for name in PACKED:
            delattr(self, name)

    if not TYPE_CHECKING:  # for type checkers, the fields always exist

        def __getattr__(self, name):
            if name not in PACKED or not self._packed:
                raise AttributeError(name)
            return pickle.loads(zlib.decompress(read(self._packed)))[PACKED.index(name)]  # noqa: S301 - packed above

    @property
    def body(self) -> bytes:
        """The body as received, read from disk if it is large."""
        return read(self._body)

    @property
    def sent_and_answered(self) -> tuple[Mapping[str, Any], Mapping[str, Any] | None]:
        """Request and answer, decompressed once."""
        if not self._packed:
            return self.request, self.answer
        values = pickle.loads(zlib.decompress(read(self._packed)))  # noqa: S301 - packed above
        return values[PACKED.index("request")], values[PACKED.index("answer")]

    @property
    def came_by_socket(self) -> bool:
        """Whether the call came over HTTP: a client in the same process sends no Host."""
        return "host" in self.headers

    @property
    def title(self) -> str:
        """The official title; "" for a path outside the spec."""
        known = self.operation or self.frame
        return known.title if known is not None else ""

    @property
    def document(self) -> str:
        """The URL of the official page; "" if there is none."""
        if self.operation is not None:
            return self.operation.document or ""
        return DOCUMENT_URL.format(self.frame.docs[0]) if self.frame is not None and self.frame.docs else ""

    @property
    def json(self) -> Mapping[str, Any]:
        """The parameters; an alias of `request`."""
        return self.request

    def explain(self) -> str:
        """Return a text with every problem, the sent value, and the official page."""
        lines = [f"{self.method} {self.path}"]
        for problem in self.problems:
            path = problem.pointer.strip("/").replace("/", ".")
            shown = _shown(at(redact_mapping(self.request), path) if path else None)
            lines.append(f"  {problem.pointer or '/'}  {problem.kind}: {problem.message}{shown}")
        if self.document:
            lines.append(f"  {self.document}")
        return "\n".join(lines)


def _shown(value: Any) -> str:
    text = repr(value)
    return "" if value is None else f"; sent: {text if len(text) <= 120 else text[:117] + '…'}"


class InvalidCallError(AssertionError):
    """The error for calls that differ from WeCom's documentation. Its text lists the differences."""


class CallLog(Sequence[FakeCall]):
    """The received calls in order, including fetches of tokens.

    Args:
        keep: The maximum number of calls. Older calls are removed, but still counted.
    """

    def __init__(self, keep: int = MAX_CALLS) -> None:
        self._keep = keep
        self._calls: list[FakeCall] = []
        self._gone: Counter[str] = Counter()
        """Path -> number of removed calls."""
        self._invalid: list[FakeCall] = []
        """Removed calls with problems."""
        self._reported: set[FakeCall] = set()
        """Invalid calls that an error has reported."""
        self._large: deque[FakeCall] = deque()
        """The latest calls with large bodies in memory."""
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<{len(self._calls)} calls>"

    def __len__(self) -> int:
        return len(self._calls)

    @overload
    def __getitem__(self, index: int) -> FakeCall: ...
    @overload
    def __getitem__(self, index: slice) -> list[FakeCall]: ...
    def __getitem__(self, index: int | slice) -> FakeCall | list[FakeCall]:
        return self._calls[index]

    def __iter__(self) -> Iterator[FakeCall]:
        return iter(list(self._calls))

    def add(self, call: FakeCall) -> None:
        with self._lock:
            self._calls.append(call)
            self._limit_bytes(call)
            if len(self._calls) > UNPACKED:
                self._calls[-UNPACKED - 1].pack()
            if len(self._calls) > self._keep + UNPACKED:
                old, self._calls = self._calls[:UNPACKED], self._calls[UNPACKED:]
                self._gone.update(one.path for one in old)
                self._invalid += [one for one in old if one.problems]

    def _limit_bytes(self, call: FakeCall) -> None:
        """Compress earlier calls with large bodies while these have too many bytes in memory."""
        if call.size > COUNTED:
            self._large.append(call)
            while len(self._large) > 1 and sum(one.size for one in self._large) > MAX_BYTES:
                self._large.popleft().pack()

    def clear(self) -> None:
        with self._lock:
            self._large.clear()
            self._calls.clear()
            self._gone.clear()
            self._invalid.clear()
            self._reported.clear()

    def to(self, path: str) -> list[FakeCall]:
        """Return the calls of one endpoint."""
        return [call for call in self if call.path == path]

    def count(self, value: Any) -> int:
        """Return the number of calls of a path, including removed ones."""
        if not isinstance(value, str):
            return self._calls.count(value)
        return self._gone[value] + sum(call.path == value for call in self)

    def counts(self) -> Counter[str]:
        """Return the number of calls of each path, including removed ones."""
        return self._gone + Counter(call.path for call in self)

    @property
    def last(self) -> FakeCall:
        """The latest call.

        Raises:
            IndexError: There is no call.
        """
        return self._calls[-1]

    @property
    def invalid(self) -> list[FakeCall]:
        return [*self._invalid, *(call for call in self if call.problems)]

    def take_unreported(self) -> list[FakeCall]:
        """Return the invalid calls that no error has reported yet, and mark them as reported."""
        with self._lock:
            known = (*self._invalid, *self._calls)
            new = [call for call in known if call.problems and call not in self._reported]
            self._reported.update(new)
        return new

    def check(self) -> None:
        """Fail if a call differs from WeCom's documentation and no error has reported it yet.

        Raises:
            InvalidCallError: Its text has the JSON pointer, the sent value and the official page of each problem.
        """
        new = self.take_unreported()
        if new:
            raise InvalidCallError("\n".join(call.explain() for call in new))
