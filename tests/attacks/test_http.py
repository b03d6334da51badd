"""Servers that are slow, broken or hostile, many times over: calls end in time, and no socket is left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

from tests.support import harmful
from tests.support.clients import CORP, SECRET, Driver
from tests.support.harmful import Harmful
from tests.support.servers import free_port
from wecom_client import (
    AsyncBot,
    AsyncWeComClient,
    CallTimeoutError,
    DecryptError,
    ResponseError,
    RetryPolicy,
    TransportError,
    WeComClient,
    WeComError,
)
from wecom_runtime.http import aiohttp_sessions
from wecom_runtime.http.policy import MAX_DOWNLOADS

from .figures import Figures

DOSE = max(int(os.environ.get("WECOM_ATTACK_DOSE") or 1), 1)
TIMES = 50 * DOSE if DOSE > 1 else 20
ONCE = RetryPolicy(attempts=1, busy_attempts=1)
DESCRIPTORS = Path("/proc/self/fd")
TIMEOUT = 0.6 if DOSE > 1 else 0.15


@pytest.fixture(scope="module", autouse=True)
def _what_is_there_stays() -> None:
    """Freeze existing objects, as the garbage collector is called often here."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module")
def server() -> Iterator[Harmful]:
    with harmful.running() as found:
        yield found


def client_of(driver: Driver, url: str, **settings: Any) -> Any:
    return driver.client(url, secret="", access_token="given", retry=ONCE, **settings)


# -- a timeout is a limit

SLOW = ["silence", "slow_head/0.03", "slow_body/0.03", "slow_chunks/0.03"]


@pytest.fixture(autouse=True)
def _calls_that_end_in_time(figures: Figures) -> None:
    global noted  # at once, as what is noted after the test does not reach the process that collects the figures
    noted = figures


noted: Figures


def over_in_time(work: Callable[[], Any], timeout: float = TIMEOUT) -> CallTimeoutError:
    """The error of a call that would take many times as long as it may."""
    began = time.monotonic()
    with pytest.raises(CallTimeoutError) as caught:
        work()
    took = time.monotonic() - began
    noted.dose(1, f"calls with a timeout of {TIMEOUT} s")
    noted.after(took, "s the longest")
    assert took < 2 * timeout + 2  # the error says that it was ended; this, that it was ended at once
    return caught.value


def get_within(driver: Driver, client: Any) -> Callable[[float], Any]:
    """A call that may take so many seconds."""
    return lambda seconds: driver.run(client.user.get("a", timeout=seconds))


def never_sent(work: Callable[[float], Any]) -> bool:
    """Whether the error of a call that finds no connection in time says that its request was not sent.

    A machine that stands still at that moment cannot tell the end of that time from the end of the call: it has more.
    """
    return any(not over_in_time(lambda: work(seconds), seconds).may_have_arrived for seconds in (TIMEOUT, 2.0, 8.0))  # noqa: B023 - called at once


def all_over_in_time(driver: Driver, calls: Mapping[str, Callable[[], Any]]) -> dict[str, CallTimeoutError]:
    """The errors of calls that are made at once, each of which would take many times as long as it may."""
    began = time.monotonic()
    errors = dict(zip(calls, driver.together(*calls.values()), strict=True))
    took = time.monotonic() - began
    assert {kind: type(error) for kind, error in errors.items()} == dict.fromkeys(calls, CallTimeoutError)
    noted.dose(len(calls), f"calls with a timeout of {TIMEOUT} s")
    noted.after(took, "s the longest")
    assert took < 2 * TIMEOUT + 2
    return errors


def calls_of(driver: Driver, url: str, call: str, *arguments: Any, **settings: Any) -> dict[str, Callable[[], Any]]:
    """A call to each kind of slow answer, by its name; each of a client of its own."""
    clients = {kind: client_of(driver, f"{url}/{kind}", timeout=TIMEOUT, **settings) for kind in SLOW}
    return {kind: partial(attrgetter(call)(client), *arguments) for kind, client in clients.items()}


def test_no_call_takes_longer_than_it_may(driver: Driver, server: Harmful) -> None:
    calls = calls_of(driver, server.url, "user.get", "a")
    for kind, error in all_over_in_time(driver, calls).items():
        if not error.may_have_arrived:  # a machine that stands still sends nothing in so short a time
            late = over_in_time(lambda call=calls[kind]: driver.run(call(timeout=0.6)), 0.6)  # type: ignore[misc]
            assert late.may_have_arrived, kind
    all_over_in_time(driver, calls_of(driver, server.url, "department.create", "x", 1))


def test_nor_with_a_session_of_the_user(driver: Driver, server: Harmful) -> None:
    if driver.mode == "sync":
        with requests.Session() as http:
            all_over_in_time(driver, calls_of(driver, server.url, "user.get", "a", http=http))
        return

    async def main() -> list[Any]:
        async with aiohttp.ClientSession() as session:
            calls = calls_of(driver, server.url, "user.get", "a", http=session)
            found: list[Any] = await asyncio.gather(*(call() for call in calls.values()), return_exceptions=True)
            return found

    began = time.monotonic()
    assert [type(error) for error in driver.run(main())] == [CallTimeoutError] * len(SLOW)
    noted.dose(len(SLOW), f"calls with a timeout of {TIMEOUT} s")
    noted.after(time.monotonic() - began, "s the longest")
    assert time.monotonic() - began < 2 * TIMEOUT + 2


def test_nor_while_a_connection_is_made(driver: Driver, server: Harmful) -> None:
    for url in (server.deaf, server.slow_handshake):
        assert never_sent(get_within(driver, client_of(driver, url)))


@pytest.fixture
def trusted(server: Harmful, monkeypatch: pytest.MonkeyPatch) -> None:
    """The certificate of the server counts."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(server.certificate))


@pytest.mark.usefixtures("trusted")
def test_nor_over_tls(driver: Driver, server: Harmful) -> None:
    assert driver.run(client_of(driver, f"{server.encrypted}/ok").user.get("a")).userid == "a"
    all_over_in_time(driver, calls_of(driver, server.encrypted, "user.get", "a"))
    all_over_in_time(driver, calls_of(driver, server.encrypted, "department.create", "x", 1))


@pytest.mark.usefixtures("trusted")
def test_nothing_is_sent_through_a_proxy_with_a_slow_tunnel(driver: Driver, server: Harmful) -> None:
    client = client_of(driver, f"{server.encrypted}/ok", proxies=server.slow_tunnel)
    assert never_sent(get_within(driver, client))


def test_nor_where_a_name_has_many_addresses_that_do_not_answer(
    server: Harmful, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    port = int(server.deaf.rpartition(":")[2])
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *a, **kw: 8 * found if host == "wecom.invalid" else real(host, *a, **kw)
    )
    client = WeComClient(CORP, "", access_token="t", base_url=f"http://wecom.invalid:{port}", allow_http=True)
    over_in_time(lambda: client.user.get("a", timeout=TIMEOUT))


def test_nor_where_a_name_is_not_resolved(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: time.sleep(10))
    client = WeComClient(CORP, "", access_token="t", base_url="http://wecom.invalid", allow_http=True)
    assert never_sent(lambda seconds: client.user.get("a", timeout=seconds))


def test_nor_one_that_fetches_a_file_before_the_file_comes(driver: Driver, server: Harmful) -> None:
    calls = calls_of(driver, server.url, "media.get", "m")
    # It may be an error, and so is looked at; then every byte is progress.
    chunks = calls.pop("slow_chunks/0.03")
    all_over_in_time(driver, calls)
    with pytest.raises(CallTimeoutError):
        driver.run(chunks())


def test_files_may_take_their_time_but_not_stand_still(driver: Driver, server: Harmful, figures: Figures) -> None:
    download = driver.run(client_of(driver, f"{server.url}/stalled_file", timeout=TIMEOUT).media.get("m"))
    over_in_time(lambda: driver.run(download.read()))
    content = bytes(8_000_000)
    stalled = client_of(driver, f"{server.url}/stalled_upload", timeout=TIMEOUT)
    over_in_time(lambda: driver.run(stalled.media.upload("file", ("a.bin", content))))
    slow = client_of(driver, f"{server.url}/slow_upload/0.01", timeout=1)
    began = time.monotonic()
    assert driver.run(slow.media.upload("file", ("a.bin", bytes(20_000_000)))).errcode == 0
    assert time.monotonic() - began > 1, "longer than a call may take"
    figures.after(time.monotonic() - began, "s an upload whose timeout is 1 s")


# -- no socket is left behind


@pytest.fixture
def downloads(monkeypatch: pytest.MonkeyPatch) -> int:
    """How many downloads a client may have at once: fewer in a small dose."""
    most = MAX_DOWNLOADS if DOSE > 1 else 12
    monkeypatch.setattr(aiohttp_sessions, "MAX_DOWNLOADS", most)
    return most


pytestmark_fd = pytest.mark.skipif(not DESCRIPTORS.exists(), reason="descriptors are counted in /proc")
BROKEN = [
    "http_500", "http_404", "redirect", "not_json", "errcode", "bad_gzip", "cut_gzip", "unknown_encoding", "half_body",
    "half_chunks", "half_head", "rubbish", "hang_up", "reset", "silence", "slow_body/0.5",
]  # fmt: skip


def descriptors() -> int:
    return len(list(DESCRIPTORS.iterdir()))


def settled(driver: Driver, at_most: int) -> int:
    """Return the number of open descriptors after the loop has closed its connections."""
    for _ in range(30):
        gc.collect()
        if driver.mode == "async":
            driver.run(asyncio.sleep(0.01))
        else:
            time.sleep(0.01)
        if descriptors() <= at_most:
            break
    return descriptors()


def fail_often(driver: Driver, call: Callable[[], Any], times: int) -> None:
    """Let a call fail many times, some at once."""
    for _ in range(times // 10):
        for result in driver.together(*[call] * 10):
            assert isinstance(result, WeComError), result


@pytestmark_fd
@pytest.mark.parametrize("kind", BROKEN)
def test_failures_leave_no_socket(driver: Driver, server: Harmful, kind: str, figures: Figures) -> None:
    slow = kind.startswith(("silence", "slow"))
    client = client_of(driver, f"{server.url}/{kind}", timeout=0.05 if slow else 15)
    call = lambda: client.user.get("a")  # noqa: E731
    times = TIMES // 2 if slow else TIMES
    fail_often(driver, call, 10)
    before = settled(driver, descriptors())
    fail_often(driver, call, times)
    if kind not in ("errcode", "not_json"):  # as a file these are as good as any
        fail_often(driver, lambda: client.media.get("m"), times)
        figures.dose(times, "downloads that fail")
    driver.run(client.close())
    left = settled(driver, before)
    assert left <= before
    figures.dose(times, "calls that fail")
    figures.after(max(0, left - before), "sockets left")


@pytestmark_fd
def test_failures_to_connect_leave_no_socket(driver: Driver, server: Harmful, figures: Figures) -> None:
    nobody = f"http://127.0.0.1:{free_port()}"
    before = settled(driver, descriptors())
    for url in (nobody, server.deaf, server.slow_handshake):
        client = client_of(driver, url, timeout=15 if "localhost" not in url and url != server.deaf else 0.05)
        fail_often(driver, lambda client=client: client.user.get("a"), TIMES if "deaf" not in url else 20)  # type: ignore[misc]
        driver.run(client.close())
    left = settled(driver, before)
    assert left <= before
    figures.dose(3 * TIMES, "calls that cannot connect")
    figures.after(max(0, left - before), "sockets left")


@pytestmark_fd
def test_broken_downloads_and_uploads_leave_no_socket(driver: Driver, server: Harmful, figures: Figures) -> None:
    before = settled(driver, descriptors())
    files = client_of(driver, f"{server.url}/half_body")
    stalled = client_of(driver, f"{server.url}/stalled_file", timeout=0.05)
    large = client_of(driver, f"{server.url}/large_file")
    deaf = client_of(driver, f"{server.url}/stalled_upload", timeout=0.05)
    content = bytes(8_000_000)
    for _ in range(TIMES // 5):
        with pytest.raises(WeComError):
            driver.run(driver.run(files.media.get("m", byte_range=(0, 1))).read())
        with pytest.raises(TransportError):
            driver.run(driver.run(stalled.media.get("m")).read())
        driver.run(large.media.get("m"))  # neither read nor closed
        driver.run(driver.run(large.media.get("m")).close())
    for _ in range(10):
        with pytest.raises(CallTimeoutError):
            driver.run(deaf.media.upload("file", ("a.bin", content)))
    for client in (files, stalled, large, deaf):
        driver.run(client.close())
    left = settled(driver, before)
    assert left <= before
    figures.dose(4 * (TIMES // 5) + 10, "files")
    figures.after(max(0, left - before), "sockets left")


@pytestmark_fd
def test_cancelled_calls_leave_no_socket(server: Harmful, figures: Figures) -> None:
    async def cancel(client: AsyncWeComClient, after: float) -> None:
        task = asyncio.create_task(client.user.get("a"))
        await asyncio.sleep(after)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async def main() -> int:
        clients = [
            AsyncWeComClient(CORP, "", base_url=url, access_token="given", retry=ONCE)
            for url in (f"{server.url}/silence", f"{server.url}/slow_head/0.01", server.slow_handshake, server.deaf)
        ]
        for count in range(TIMES):
            await asyncio.gather(*(cancel(client, 0.002 * (count % 5)) for client in clients))
        for client in clients:
            await client.close()
        await asyncio.sleep(0.1)
        return descriptors()

    before = descriptors()
    assert asyncio.run(main()) <= before + 3, "those of the loop itself"
    gc.collect()
    left = descriptors()
    assert left <= before
    figures.dose(4 * TIMES, "calls cancelled")
    figures.after(max(0, left - before), "sockets left")


@pytestmark_fd
def test_loops_that_ended_leave_nothing(server: Harmful, figures: Figures) -> None:
    client = AsyncWeComClient(CORP, SECRET, base_url=f"{server.url}/ok")

    async def main() -> None:
        await asyncio.gather(*(client.user.get("a") for _ in range(3)))

    asyncio.run(main())
    before = descriptors()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2 * TIMES):
            asyncio.run(main())
        gc.collect()
    assert descriptors() <= before
    assert [str(warning.message) for warning in caught if warning.category is ResourceWarning] == []
    alive = [found for found in gc.get_objects() if isinstance(found, aiohttp.ClientSession)]
    assert len(alive) <= 4, "of the last loop at most"
    figures.dose(2 * TIMES, "loops, one after the other")
    figures.after(len(alive), "HTTP clients left")


def test_a_thousand_calls_at_once(server: Harmful, figures: Figures) -> None:
    before = descriptors() if DESCRIPTORS.exists() else 0

    async def main() -> None:
        async with AsyncWeComClient(CORP, SECRET, base_url=f"{server.url}/ok") as client:
            found = await asyncio.gather(*(client.user.get("a", timeout=30) for _ in range(1000)))
            assert {user.userid for user in found} == {"a"}
            figures.dose(1000, "calls at once, of 30 s at most")
            figures.after(0, "calls that fail")
            if DESCRIPTORS.exists():
                assert descriptors() < before + 400, "there is a limit on connections"
                figures.after(descriptors(), "descriptors")

    asyncio.run(main())


def test_downloads_that_nobody_reads_do_not_block_calls(server: Harmful, downloads: int, figures: Figures) -> None:
    async def main() -> None:
        async with AsyncWeComClient(CORP, SECRET, base_url=f"{server.url}/large_file") as files:
            held = [await files.media.get("m") for _ in range(downloads)]
            sent = True
            for seconds in (0.2, 2.0, 8.0):  # see never_sent
                with pytest.raises(CallTimeoutError) as caught:
                    await files.media.get("m", timeout=seconds)
                if not (sent := caught.value.may_have_arrived):
                    break
            assert not sent
            with pytest.raises(ResponseError):  # what comes is no answer, but a call still goes through
                await files.user.get("a", timeout=10)
            await held.pop().close()
            await (await files.media.get("m")).close()
            for download in held:
                await download.close()

    asyncio.run(main())
    figures.dose(downloads, "downloads that nobody reads")
    figures.after(0, "other calls that wait")


@pytest.mark.parametrize("kind", ["http_404", "large_404", "http_500", "redirect", "unknown_encoding", "cut_gzip"])
def test_files_of_bots_that_cannot_be_fetched_free_their_connections(
    server: Harmful, kind: str, downloads: int, figures: Figures
) -> None:
    """More failing downloads than allowed connections, while their errors and frames are kept."""
    errors: list[WeComError] = []

    async def main() -> None:
        async with AsyncBot("token", "a" * 43, timeout=15) as bot:
            for _ in range(downloads + 20):
                with pytest.raises(WeComError) as caught:
                    await bot.download(f"{server.url}/{kind}/file")
                errors.append(caught.value)
            with pytest.raises(DecryptError):
                await bot.download(f"{server.url}/ok/file")

    asyncio.run(main())
    figures.dose(len(errors), "files that cannot be fetched")
    figures.after(0, "connections held")
