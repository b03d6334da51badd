"""Processes that write to the files of a FileStorage are killed, again and again."""

from __future__ import annotations

import os
import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.workers import start, write_for_ever
from wecom_client import FileStorage

from .figures import Figures

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system kills otherwise")


def test_writers_are_killed(tmp_path: Path, chance: random.Random, dose: int, figures: Figures) -> None:
    """All confirmed entries of a killed process are in the storage, and both files are intact."""
    path, written = tmp_path / "wecom.sqlite3", 0
    for turn in range(4 * dose):
        told = [tmp_path / f"told {turn} {number}" for number in range(2)]
        writers = [start(write_for_ever, str(path), f"{turn} {n}", str(file)) for n, file in enumerate(told)]
        while not all(file.exists() and file.stat().st_size for file in told):
            assert all(writer.is_alive() for writer in writers)
            time.sleep(0.01)
        time.sleep(chance.random() * 0.3)
        for writer in writers:
            writer.kill()
            writer.join(10)
        storage = FileStorage(path)
        for name, file in enumerate(told):
            numbers = [int(line) for line in file.read_text().splitlines()]
            written += len(numbers)
            for number in numbers:
                assert storage.get(f"passing {turn} {name} {number}") == number
                if number % 20 == 0:
                    assert storage.get(f"lasting {turn} {name} {number}") == number
        storage.close()
        for found in (path, path.with_name(f"{path.name}.passing")):
            with closing(sqlite3.connect(found)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    figures.dose(8 * dose, "processes killed while they wrote")
    figures.after(written, "entries written, all there")
