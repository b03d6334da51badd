"""The file in which `wecom fake` keeps its state between two runs."""

from __future__ import annotations

import json
import secrets
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

if TYPE_CHECKING:
    from .server import BaseFake
    from .state import ChangeKind, StateRecord

PAUSE = 1.0
"""The minimum number of seconds between two writes; it is at least ten times the duration of a write."""


class StateFile:
    """A file with the seed of the credentials, the state, and the app's callback URL.

    Args:
        path: The path of the file, which may not exist yet. It contains secrets, so only its owner can read it.

    Raises:
        ConfigurationError: The file has other contents.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.is_found = path.exists()
        """Whether the file existed before."""
        self._kept = self._read()
        self._changed, self._stopped = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None
        self.seed = str(self._kept.get("seed") or secrets.token_urlsafe(24))
        """The seed of the credentials."""
        self.callback_url = str(self._kept.get("callback_url") or "")
        """The saved callback URL of the app."""

    def __repr__(self) -> str:
        return f"<StateFile {self._path}>"

    def _read(self) -> Mapping[str, Any]:
        if not self._path.exists():
            return {}
        try:
            found = decode_json(self._path.read_text("utf-8"))
            if not {"seed", "state"} <= found.keys():
                raise ValueError
        except (ValueError, AttributeError):
            raise ConfigurationError(
                say("{path} is not a state file of a fake: name another file", path=self._path)
            ) from None
        return dict(found)

    def keep(self, fake: BaseFake) -> None:
        """Load the state from the file, and write changes from now on, within about a second.

        Args:
            fake: A fake with the seed of this file.

        Raises:
            ConfigurationError: The file was written by another, incompatible version.
        """
        if "state" in self._kept:
            try:
                fake.state.load(self._kept["state"])
            except ValueError as error:
                raise ConfigurationError(f"{self._path}: {error}") from None

        def note(kind: str, scope: str, record: StateRecord, change: ChangeKind) -> None:
            self._changed.set()

        fake.state.watch(note)
        self._thread = threading.Thread(target=self._work, args=(fake,), name="fake WeCom's file", daemon=True)
        self._thread.start()

    def close(self, fake: BaseFake) -> None:
        """Stop the thread and write the file a last time."""
        self._stopped.set()
        self._changed.set()
        if self._thread is not None:
            self._thread.join()
        self.save(fake)

    def save(self, fake: BaseFake) -> None:
        """Write the file now, atomically."""
        kept = {"seed": self.seed, "callback_url": fake.callback_url_of(fake.app), "state": fake.state.dump()}
        part = self._path.with_name(f"{self._path.name}.part")
        part.unlink(missing_ok=True)
        part.touch(0o600)
        part.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
        part.replace(self._path)

    def _work(self, fake: BaseFake) -> None:
        pause = PAUSE
        while self._changed.wait() and not self._stopped.wait(pause):
            self._changed.clear()
            began = time.monotonic()
            self.save(fake)
            pause = max(PAUSE, 10 * (time.monotonic() - began))
