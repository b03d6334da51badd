"""API callers make the calls of a client. Each call is a flow; a thread or a task runs it."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from wecom_runtime.calls.call import Call, query_text
from wecom_runtime.calls.exchange import Exchange
from wecom_runtime.calls.pagination import AsyncPages, Pages
from wecom_runtime.calls.signing import NOBODY, Identity
from wecom_runtime.calls.watching import CallInfo, RunInMiddleware, recorded
from wecom_runtime.errors import UnsupportedTokenError
from wecom_runtime.flow import Flow, adrive, drive
from wecom_runtime.http.messages import HTTPResponse
from wecom_runtime.observing import observer_slot
from wecom_runtime.tokens.records import Token
from wecom_runtime.tokens.sources import TokenSource

from .backend import Backend
from .client_settings import check_headers, split_path
from .token_set import TokenSet

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from wecom_runtime.calls.chunked_upload import Chunked
    from wecom_runtime.calls.command_results import LongTask
    from wecom_runtime.calls.gateway import FileSlots
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.calls.polling import PollingOptions
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.http.downloads import AsyncDownload, Download
    from wecom_runtime.http.multipart import FileInput
    from wecom_runtime.limits.limiter import RateLimiter

    from .client_settings import RequestOptions

R = TypeVar("R")


def patience(
    within: float, pause: float | None, progress: JobProgress[Any] | None, timeout: float | None
) -> PollingOptions:
    """Return the polling limits of a `wait_…` call. The import is lazy, since few programs wait for jobs."""
    from wecom_runtime.calls.polling import PollingOptions

    return PollingOptions(within=within, pause=pause, progress=progress, timeout=timeout)


class APICallerCore:
    """The base of APICaller and AsyncAPICaller: the flows of calls.

    Args:
        backend: The server, transport, storage and settings.
        tokens: The tokens of the client.
        kind: The kind of token that `request` sends.
        identity: Ids and keys of the client, for generated parameters such as signatures.
        agent_id: The app's AgentId, the default of `agentid` parameters.
        client: The name of the client's class, for errors.
        client_for: Returns the name of the client that supplies a given kind of token, for errors.
    """

    def __init__(
        self,
        backend: Backend,
        tokens: TokenSet,
        kind: str,
        *,
        identity: Identity = NOBODY,
        agent_id: int | str | None = None,
        client: str = "",
        client_for: Callable[[str], str] = str,
    ) -> None:
        self.backend = backend
        self.tokens = tokens
        self.kind = kind
        self.identity = identity
        self.agent_id = agent_id
        self._client = client
        self._client_for = client_for

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.tokens.key[0]}>"

    def with_backend(self, backend: Backend) -> Self:
        """Return a caller for the same client with another backend."""
        other = copy.copy(self)
        other.backend = backend
        return other

    # -- tokens

    def source(self, kind: str, endpoint: str = "") -> TokenSource | None:
        """Return the source of a kind of token; None for the kind "none".

        Raises:
            UnsupportedTokenError: The client cannot supply this kind.
        """
        if kind == "none":
            return None
        source = self.tokens.sources.get(kind)
        if source is None:
            raise UnsupportedTokenError(kind, client=self._client, use=self._client_for(kind), endpoint=endpoint)
        return source

    def parent(self, name: str) -> TokenSource | None:
        """Return the source of the token that the token endpoint of a kind requires."""
        kind = self.tokens.kind(name)
        return self.source(kind.needs or "none", kind.path)

    def deadline(self) -> float:
        """Return the deadline (`time.monotonic`) of a call that begins now."""
        return time.monotonic() + self.backend.timeout

    def token_flow(self, *, force: bool = False) -> Flow[str]:
        """Return the client's token: the stored one if it is valid, else a new one; with `force` a new one."""
        source = self.source(self.kind)
        assert source is not None  # noqa: S101
        token = None if force else source.peek()
        if token is None:
            token = yield from source.obtain(self.deadline(), force=force)
        return token.value

    def ticket_flow(self, name: str) -> Flow[Token]:
        """Return a JS-SDK ticket: the stored one if it is valid, else a new one."""
        ticket = self.tokens.ticket(name, self.parent(name))
        return ticket.peek() or (yield from ticket.obtain(self.deadline()))

    # -- calls

    def call_flow(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
        raw: bool = False,
        byte_range: tuple[int, int | None] | None = None,
        info: CallInfo | None = None,
        polling: PollingOptions | None = None,
    ) -> Flow[R]:
        """Call an endpoint of the spec.

        Args:
            operation: The endpoint.
            arguments: Parameters by wire name; None values are not sent.
            timeout: Seconds for this call. Default: the client's timeout.
            raw: Return the response without models.
            byte_range: First and last byte of a download.
            info: The CallInfo to fill; created here when middleware, telemetry or `detailed` is active.
            polling: How to wait for a command that runs as a long task. Default: until the timeout.
        """
        backend = self.backend
        if info is None and (backend.is_watched or observer_slot.observer is not None or recorded.get() is not None):
            known = info = CallInfo(operation.path, operation.method, self._corp_id, arguments, operation)
            if self._observes_calls(backend):
                return (
                    yield from self._observed_flow(
                        known, lambda: self.call_flow(operation, arguments, timeout, raw, byte_range, known, polling)
                    )
                )
        source = self.tokens.sources.get(operation.token) or self.source(operation.token, operation.path)
        if operation.agent and arguments.get(operation.agent) is None:
            arguments = {**arguments, operation.agent: self.agent_id}
        slots = None
        if operation.files:
            from wecom_runtime.calls.gateway import FileSlots

            slots = FileSlots()
            arguments = slots.take(arguments, operation.files)
        call = operation.encode(arguments, self.identity, strict=backend.strict_requests)
        if byte_range is not None:
            call.ask_for_part(*byte_range)
        seconds = backend.timeout if timeout is None else timeout
        limiter = backend.server.limiter and backend.server.limiter.of_corp(self._corp_id)
        if source is not None and source.kind.gateway:
            result = yield from self._command_flow(call, source, seconds, info, limiter, slots, polling)
        elif backend.message_gap is not None and operation.pieces is not None:
            result = yield from backend.message_gap.send(
                operation,
                self._corp_id,
                arguments,
                seconds,
                lambda left: Exchange(
                    backend.server, call, source, left, info, backend.attempt_middleware, limiter
                ).run(),
            )
        else:
            exchange = Exchange(backend.server, call, source, seconds, info, backend.attempt_middleware, limiter)
            result = yield from exchange.run()
        if isinstance(result, HTTPResponse):
            from wecom_runtime.http.downloads import AsyncDownload, Download

            return cast(R, Download(result) if result.stream is not None else AsyncDownload(result))
        if backend.compare is not None:
            backend.compare(operation, result)
        if raw:
            return cast(R, result)
        # Middleware and observers may keep the response.
        return operation.decode(result, strict=backend.strict, consume=info is None and backend.compare is None)

    def _command_flow(
        self,
        call: Call,
        source: TokenSource,
        seconds: float,
        info: CallInfo | None,
        limiter: RateLimiter | None,
        slots: FileSlots | None,
        polling: PollingOptions | None,
    ) -> Flow[dict[str, Any] | HTTPResponse]:
        """Send a command to the gateway, and poll a long task. The import is lazy, since few programs do so."""
        from wecom_runtime.calls.gateway import FileSlots, Sending, run_command

        backend = self.backend
        sending = Sending(
            server=backend.server,
            source=source,
            seconds=seconds,
            info=info,
            layers=backend.attempt_middleware,
            limiter=limiter,
        )
        return (yield from run_command(sending, call, slots or FileSlots(), polling))

    def wait_flow(self, operation: Operation[Any], arguments: Mapping[str, Any], patience: PollingOptions) -> Flow[Any]:
        """Poll an endpoint until its job is done."""
        from wecom_runtime.calls.polling import wait

        longest = self.backend.timeout if patience.timeout is None else patience.timeout

        def ask(seconds: float | None) -> Flow[Any]:
            return self._all_pages(operation, arguments, seconds)

        asking = ask if operation.pagination else lambda seconds: self.call_flow(operation, arguments, seconds)
        return (
            yield from wait(
                asking, operation, arguments, patience, longest_call=longest, errors=self.backend.server.errors
            )
        )

    def _all_pages(
        self, operation: Operation[Any], arguments: Mapping[str, Any], seconds: float | None
    ) -> Flow[list[Any]]:
        pages = operation.pages(arguments)
        items: list[Any] = []
        while not pages.done:
            items += pages.take((yield from self.call_flow(operation, pages.arguments, seconds)))
        return items

    @property
    def _corp_id(self) -> str:
        return str(self.identity.get("corp_id") or self.tokens.key[0].partition(":")[0])

    @staticmethod
    def _observes_calls(backend: Backend) -> bool:
        """Return whether whole calls, and not only their attempts, are observed."""
        return bool(backend.middleware) or observer_slot.observer is not None or recorded.get() is not None

    def _observed_flow(self, info: CallInfo, make_flow: Callable[[], Flow[R]]) -> Flow[R]:
        """Run a call inside middleware and the active observer, and record it for `detailed`."""
        notes = recorded.get()
        if notes is not None:
            notes.append(info)
        observer = observer_slot.observer
        if observer is None:
            return (yield from self._flow_in_middleware(info, make_flow))
        with observer.call(info):
            return (yield from self._flow_in_middleware(info, make_flow))

    def _flow_in_middleware(self, info: CallInfo, make_flow: Callable[[], Flow[R]]) -> Flow[R]:
        if not self.backend.middleware:
            return (yield from make_flow())
        result: R = yield RunInMiddleware(self.backend.middleware, info, make_flow)
        return result

    def exchange_flow(
        self, call: Call, token: str | None, timeout: float | None, info: CallInfo | None = None
    ) -> Flow[dict[str, Any] | HTTPResponse]:
        """Send a call that is not in the spec.

        Args:
            call: The call.
            token: The kind of token. Default: the client's kind.
            timeout: Seconds for this call. Default: the client's timeout.
            info: The CallInfo to fill.
        """
        backend = self.backend
        if info is None and (backend.is_watched or observer_slot.observer is not None or recorded.get() is not None):
            known = info = CallInfo(call.path, call.method, self._corp_id, {**call.query, **(call.body or {})})
            if self._observes_calls(backend):
                return (yield from self._observed_flow(known, lambda: self.exchange_flow(call, token, timeout, known)))
        source = self.source(token or self.kind, call.path)
        seconds = backend.timeout if timeout is None else timeout
        limiter = backend.server.limiter and backend.server.limiter.of_corp(self._corp_id)
        if source is not None and source.kind.gateway:
            return (yield from self._command_flow(call, source, seconds, info, limiter, None, None))
        exchange = Exchange(backend.server, call, source, seconds, info, backend.attempt_middleware, limiter)
        return (yield from exchange.run())

    def request_flow(self, method: str, path: str, **options: Unpack[RequestOptions]) -> Flow[Any]:
        """Call a path that is not in the spec; see `SyncCalls.request`."""
        method = method.upper()
        path, query = split_path(path)
        params = options.get("params") or {}
        query.update((name, query_text(value)) for name, value in params.items() if value is not None)
        call = Call(
            method,
            path,
            query,
            options.get("json"),
            files=options.get("files"),
            content=options.get("content"),
            headers=check_headers(options.get("headers")),
            idempotent=method in ("GET", "HEAD"),
            download=options.get("stream", False),
        )
        result = yield from self.exchange_flow(call, options.get("token"), options.get("timeout"))
        if not isinstance(result, HTTPResponse):
            return result
        from wecom_runtime.http.downloads import AsyncDownload, Download

        return Download(result) if result.stream is not None else AsyncDownload(result)


class APICaller(APICallerCore):
    """The API caller of synchronous clients."""

    def run(self, flow: Flow[R]) -> R:
        """Run a flow, and return its result."""
        return drive(flow, self.backend.transport)

    def call(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
    ) -> R:
        """Call an endpoint; see `APICallerCore.call_flow`."""
        return drive(self.call_flow(operation, arguments, timeout), self.backend.transport)

    def call_raw(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> dict[str, Any]:
        """Call an endpoint, and return the response without models."""
        answer: dict[str, Any] = drive(self.call_flow(operation, arguments, timeout, raw=True), self.backend.transport)
        return answer

    def download(
        self,
        operation: Operation[Download],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        """Call an endpoint that returns a file."""
        return self.run(self.call_flow(operation, arguments, timeout, byte_range=byte_range))

    def iterate(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> Pages[Any]:
        """Return an iterator over the items of all pages."""
        return Pages(lambda page: self.call(operation, page, timeout), operation.pages(arguments))

    def wait(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        within: float,
        pause: float | None = None,
        progress: JobProgress[R] | None = None,
        timeout: float | None = None,
    ) -> R:
        """Poll an endpoint until its job is done; return the last response."""
        flow: Flow[R] = self.wait_flow(operation, arguments, patience(within, pause, progress, timeout))
        return self.run(flow)

    def wait_task(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        within: float,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
        timeout: float | None = None,
    ) -> R:
        """Send a command, and poll it until its long task is done; return the result."""
        polling = patience(within, pause, progress, timeout)
        return self.run(self.call_flow(operation, arguments, timeout, polling=polling))

    def wait_all(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        within: float,
        pause: float | None = None,
        progress: JobProgress[list[Any]] | None = None,
        timeout: float | None = None,
    ) -> list[Any]:
        """Poll an endpoint with pages until the jobs of all items are done; return the items."""
        return self.run(self.wait_flow(operation, arguments, patience(within, pause, progress, timeout)))

    def upload_chunks(
        self,
        init: Operation[Any],
        part: Operation[Any],
        finish: Operation[R],
        rule: Chunked,
        file: FileInput,
        arguments: Mapping[str, Any],
        timeout: float | None = None,
    ) -> R:
        """Upload a file in parts."""
        from wecom_runtime.calls.chunked_upload import upload

        return self.run(upload(self.call_flow, init, part, finish, rule, file, arguments, timeout))

    def send_pieces(
        self, operation: Operation[R], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> list[R]:
        """Send a long text in several messages."""
        from wecom_runtime.calls.split_sending import send_pieces

        return self.run(send_pieces(self.call_flow, operation, arguments, timeout, self._corp_id))


class AsyncAPICaller(APICallerCore):
    """The API caller of asynchronous clients."""

    # These methods return the coroutine of `adrive`: a coroutine of their own would slow down every step.

    def run(self, flow: Flow[R]) -> Coroutine[Any, Any, R]:
        """Run a flow, and return its result."""
        return adrive(flow, self.backend.transport)

    def call(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
    ) -> Coroutine[Any, Any, R]:
        """Call an endpoint; see `APICallerCore.call_flow`."""
        return adrive(self.call_flow(operation, arguments, timeout), self.backend.transport)

    def call_raw(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> Coroutine[Any, Any, dict[str, Any]]:
        """Call an endpoint, and return the response without models."""
        return adrive(self.call_flow(operation, arguments, timeout, raw=True), self.backend.transport)

    def download(
        self,
        operation: Operation[Download],
        arguments: Mapping[str, Any],
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Coroutine[Any, Any, AsyncDownload]:
        """Call an endpoint that returns a file."""
        awaited = cast("Operation[AsyncDownload]", operation)
        return self.run(self.call_flow(awaited, arguments, timeout, byte_range=byte_range))

    def iterate(
        self, operation: Operation[Any], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> AsyncPages[Any]:
        """Return an iterator over the items of all pages."""
        return AsyncPages(lambda page: self.call(operation, page, timeout), operation.pages(arguments))

    def wait(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        within: float,
        pause: float | None = None,
        progress: JobProgress[R] | None = None,
        timeout: float | None = None,
    ) -> Coroutine[Any, Any, R]:
        """Poll an endpoint until its job is done; return the last response."""
        flow: Flow[R] = self.wait_flow(operation, arguments, patience(within, pause, progress, timeout))
        return self.run(flow)

    def wait_task(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        within: float,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
        timeout: float | None = None,
    ) -> Coroutine[Any, Any, R]:
        """Send a command, and poll it until its long task is done; return the result."""
        polling = patience(within, pause, progress, timeout)
        return self.run(self.call_flow(operation, arguments, timeout, polling=polling))

    def wait_all(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        within: float,
        pause: float | None = None,
        progress: JobProgress[list[Any]] | None = None,
        timeout: float | None = None,
    ) -> Coroutine[Any, Any, list[Any]]:
        """Poll an endpoint with pages until the jobs of all items are done; return the items."""
        return self.run(self.wait_flow(operation, arguments, patience(within, pause, progress, timeout)))

    def upload_chunks(
        self,
        init: Operation[Any],
        part: Operation[Any],
        finish: Operation[R],
        rule: Chunked,
        file: FileInput,
        arguments: Mapping[str, Any],
        timeout: float | None = None,
    ) -> Coroutine[Any, Any, R]:
        """Upload a file in parts."""
        from wecom_runtime.calls.chunked_upload import upload

        return self.run(upload(self.call_flow, init, part, finish, rule, file, arguments, timeout))

    def send_pieces(
        self, operation: Operation[R], arguments: Mapping[str, Any], timeout: float | None = None
    ) -> Coroutine[Any, Any, list[R]]:
        """Send a long text in several messages."""
        from wecom_runtime.calls.split_sending import send_pieces

        return self.run(send_pieces(self.call_flow, operation, arguments, timeout, self._corp_id))
