"""The server of files that answers link to."""

from __future__ import annotations

import attrs

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend

from .asgi import to_received
from .clock import Clock
from .sending import reply
from .state import FakeState, StateRecord
from .stored import from_base64
from .wire import Answer, BadNumberError, number_in

PREFIX = "/_fake/file"
_ALWAYS = 1 << 62
"""The end of a link without a time, in seconds."""
SANDBOX = {"Content-Security-Policy": "sandbox; default-src 'none'", "X-Content-Type-Options": "nosniff"}
"""Headers that stop scripts in a served HTML file."""


class FilePage:
    """An ASGI app that serves the files of records: /_fake/file/<kind>/<key>.

    A link with `?until=` and a Unix time is good until then.
    """

    def __init__(self, state: FakeState, clock: Clock) -> None:
        self._state = state
        self._clock = clock

    def __repr__(self) -> str:
        return f"<FilePage at {PREFIX}>"

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        received = to_received(scope, b"")
        kind, _, key = received.path.removeprefix(f"{PREFIX}/").partition("/")
        try:
            until = number_in(received.query, "until", _ALWAYS)
        except BadNumberError as error:
            await reply(send, Answer(str(error).encode(), 400, {"Content-Type": "text/plain; charset=utf-8"}))
            return
        record = None if until < self._clock.now() else self._find(kind, key)
        if record is None:
            await reply(send, Answer(b"no such file", 404, {"Content-Type": "text/plain"}))
            return
        content, name = from_base64(record.get("content") or ""), record.get("filename") or "file.bin"
        wanted = received.headers.get("range", "")
        answer = Answer.of_file(content, name, record.get("content_type") or "").part(wanted)
        await reply(send, attrs.evolve(answer, headers={**answer.headers, **SANDBOX}))

    def _find(self, kind: str, key: str) -> StateRecord | None:
        declared = self._state.kinds.get(kind)
        if declared is None:
            return None
        with self._state.lock:
            return next((one for _, one in self._state.everywhere(kind) if str(one[declared.key]) == key), None)
