"""A program that is judged: one process for each case."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

END_GRACE = 3.0
"""Seconds for the program to end after SIGTERM."""
MOST_LOG = 4000
"""Characters of stderr that a verdict shows."""


class Program:
    """A running program. Each line of its standard output is JSON.

    Args:
        command: The command.
        settings: Additional environment variables.

    Raises:
        ConfigurationError: It cannot be started.
    """

    def __init__(self, command: Sequence[str], settings: Mapping[str, str]) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the user wrote the command
                command,
                env={**os.environ, **settings},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=self._errors,
            )
        except OSError as error:
            self._errors.close()
            raise ConfigurationError(
                say("{program} cannot be run: {error}", program=command[0], error=error.strerror or error)
            ) from None
        self.lines: list[Any] = []
        """The values that it has printed."""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __repr__(self) -> str:
        return f"<Program {self._process.pid}>"

    def _read(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        for line in self._process.stdout:
            try:
                self.lines.append(json.loads(line))
            except ValueError:
                continue  # a message of a library

    @property
    def is_unsupported(self) -> bool:
        """Whether the program has said that the client has nothing for the case."""
        return any(isinstance(line, dict) and line.get("unsupported") is True for line in list(self.lines))

    @property
    def exit_code(self) -> int | None:
        """The exit code; None while it runs."""
        return self._process.poll()

    def wait(self, timeout: float) -> bool:
        """Wait for the end of the program and of its output; return whether it has ended."""
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            return False
        self._reader.join(END_GRACE)
        return True

    def close(self) -> str:
        """Stop the program; return the end of what it wrote to stderr."""
        if self._process.poll() is None:
            self._process.terminate()
            if not self.wait(END_GRACE):
                self._process.kill()
                self._process.wait()
        self._reader.join(END_GRACE)
        if not self._reader.is_alive() and self._process.stdout is not None:
            self._process.stdout.close()
        self._errors.seek(0)
        text = self._errors.read().decode("utf-8", "replace")
        self._errors.close()
        return text[-MOST_LOG:]
