"""Real servers on free ports of loopback."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import pymemcache
import pytest
import redis
from filelock import FileLock, Timeout

REQUIRE = "WECOM_REQUIRE_SERVERS"
_PORTS = (10_000, 32_000)
_reserved: list[FileLock] = []
"""Locks that are held until the process ends."""


def binary(name: str) -> str:
    """Return the path of a server's program; skip the test if it is missing, unless servers are required."""
    path = shutil.which(name)
    if path is None:
        if os.environ.get(REQUIRE) == "1":
            pytest.fail(f"{name} is not installed, and {REQUIRE}=1 asks for it")
        pytest.skip(f"{name} is not installed")
    return path


def free_port() -> int:
    """Return a port without a listener that no other test process gets before this one ends.

    The port is below the ephemeral ports of the system.
    """
    folder = Path(tempfile.gettempdir()) / "wecom-ports-of-tests"
    folder.mkdir(exist_ok=True)
    while True:
        port = random.SystemRandom().randrange(*_PORTS)
        lock = FileLock(folder / str(port))
        with contextlib.suppress(Timeout, OSError), socket.socket() as probe:
            lock.acquire(timeout=0)
            _reserved.append(lock)
            probe.bind(("127.0.0.1", port))
            return port


class Server:
    """A server that can be killed, stopped and started again on the same port."""

    def __init__(self, command: list[str], port: int) -> None:
        self.port = port
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        end = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise
                time.sleep(0.02)
            else:
                return

    def kill(self) -> None:
        """Kill the server, like a crash."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(10)

    def freeze(self) -> None:
        """Stop the server from responding, with its connections open."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


class Redis(Server):
    """A redis server. It loses its data when it ends, unless it `keeps` them."""

    def __init__(self, *, keeps: bool = False) -> None:
        port = free_port()
        program = binary("redis-server")
        self._folder = tempfile.TemporaryDirectory()
        command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
        command += ["--appendonly", "yes", "--appendfsync", "always"] if keeps else ["--appendonly", "no"]
        super().__init__([*command, "--dir", self._folder.name], port)
        self._clients = contextlib.ExitStack()

    def client(self, **settings: Any) -> Any:
        """Return a client whose connections are closed with the server."""
        client = redis.Redis(port=self.port, **settings)
        self._clients.callback(client.close)
        return client

    def empty(self) -> None:
        """Remove all entries."""
        with redis.Redis(port=self.port) as client:
            client.flushall()

    def close(self) -> None:
        self._clients.close()
        self.kill()
        self._folder.cleanup()


class Memcached(Server):
    def __init__(self) -> None:
        port = free_port()
        command = [binary("memcached"), "-p", str(port), "-l", "127.0.0.1", "-U", "0", "-m", "16"]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command += ["-u", "root"]
        super().__init__(command, port)

    def empty(self) -> None:
        """Remove all entries."""
        with contextlib.closing(pymemcache.Client(("127.0.0.1", self.port))) as client:
            client.flush_all(noreply=False)

    def close(self) -> None:
        self.kill()
