"""Processes that are killed with SIGKILL in the middle of messages, and the count of what was lost."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

PROGRAM = Path(__file__).with_name("durable_app.py")
ROOT = PROGRAM.parents[2]


class App:
    """A process that handles messages.

    Args:
        channel, storage, log: The arguments of the program.
        environment: Further variables.
    """

    def __init__(self, channel: str, storage: str, log: Path, environment: Mapping[str, str]) -> None:
        paths = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}", **environment}
        self.process = subprocess.Popen(
            [sys.executable, str(PROGRAM), channel, storage, str(log)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=paths,
            cwd=ROOT,
        )
        self.acknowledged: set[str] = set()
        self.connected = threading.Event()
        self._ready = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        assert self._ready.wait(60)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if not line.endswith(b"\n"):  # a kill cut it off
                return
            words = line.decode().split()
            if words[:1] == ["ready"]:
                self._ready.set()
            elif words[:1] == ["connected"]:
                self.connected.set()
            elif words[:1] == ["ack"] and words[2] == "200":
                self.acknowledged.add(words[1])

    def send(self, number: str, member: str) -> bool:
        """Send a message; return False if the process is dead."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(f"{number} {member}\n".encode())
            self.process.stdin.flush()
        except OSError:
            return False
        return True

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._reader.join(10)
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):  # what it did not read is lost
                stream.close()

    @property
    def is_dead(self) -> bool:
        return self.process.poll() is not None


class Count(NamedTuple):
    """The result of a run with kills."""

    lost: list[str]
    """Messages that were acknowledged and not answered."""
    repeated: list[str]
    """Messages whose handler ran again although it had ended."""
    sent_twice: list[str]
    disordered: list[str]
    """Members whose messages were not handled in order."""
    kills: int


def members_of(count: int, members: int) -> dict[str, str]:
    """Return the member of each message."""
    return {str(number): f"member{number % members}" for number in range(count)}


def run_with_kills(
    storage: str, log: Path, *, messages: int = 100, members: int = 20, kills: int = 5, seed: int = 0, **variables: str
) -> Count:
    """Send messages to a process that is killed several times; the messages of a member one after the other."""
    chance = random.Random(seed)
    of = members_of(messages, members)
    app = App("url", storage, log, variables)
    waiting = {member: [number for number in of if of[number] == member] for member in of.values()}
    done: set[str] = set()
    sent: dict[str, float] = {}
    left, kill_after = kills, chance.randint(messages // (kills + 2), messages // (kills + 1))
    try:
        while any(waiting.values()):
            done |= app.acknowledged
            if left and len(done) >= kill_after:
                left -= 1
                kill_after = len(done) + chance.randint(1, max(1, messages // (kills + 1)))
                time.sleep(chance.random() * 0.05)
                app.kill()
            if app.is_dead:
                done |= app.acknowledged
                app.kill()  # close its pipes
                app = App("url", storage, log, variables)
                sent.clear()
            for queue in waiting.values():
                while queue and queue[0] in done:
                    queue.pop(0)
                # WeCom repeats a message without an answer after 5 s.
                if queue and time.monotonic() - sent.get(queue[0], float("-inf")) > 5:
                    sent[queue[0]] = time.monotonic()
                    app.send(queue[0], of[queue[0]])
            time.sleep(0.005)
        deadline = time.monotonic() + 40
        while time.monotonic() < deadline and len(answered(log)) < messages:
            time.sleep(0.1)
    finally:
        app.kill()
    return count_of(log, of, kills)


def lines_of(log: Path) -> list[list[str]]:
    return [line.split() for line in log.read_text().splitlines()] if log.exists() else []


def answered(log: Path) -> set[str]:
    """Return the messages that were answered."""
    return {words[1] for words in lines_of(log) if words[0] == "sent"}


def count_of(log: Path, of: Mapping[str, str], kills: int) -> Count:
    """Return what the log of a run shows."""
    lines = lines_of(log)
    sent = Counter(words[1] for words in lines if words[0] == "sent")
    ends = Counter(words[1] for words in lines if words[0] == "end")
    firsts: dict[str, list[int]] = {}
    seen: set[Any] = set()
    for words in lines:
        if words[0] == "run" and words[1] not in seen:
            seen.add(words[1])
            firsts.setdefault(of[words[1]], []).append(int(words[1]))
    return Count(
        lost=[number for number in of if not sent[number]],
        repeated=[number for number, times in ends.items() if times > 1],
        sent_twice=[number for number, times in sent.items() if times > 1],
        disordered=[member for member, numbers in firsts.items() if numbers != sorted(numbers)],
        kills=kills,
    )
