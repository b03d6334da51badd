from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.archive import CORP, SECRET, ArchiveStandIn
from wecom_client import RetryPolicy
from wecom_client.archive import Archive

Open = Callable[..., Archive]


@pytest.fixture
def standin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ArchiveStandIn:
    monkeypatch.setenv("ARCHIVE_STAND_IN", "")
    return ArchiveStandIn(tmp_path / "archive")


@pytest.fixture
def open_archive(standin: ArchiveStandIn) -> Iterator[Open]:
    """Makes archives, which are closed at the end."""
    opened: list[Archive] = []

    def make(*versions: int, **settings: Any) -> Archive:
        settings = {"retry": RetryPolicy(pause=0.01), **standin.settings(*versions), **settings}
        archive = Archive(CORP, SECRET, **settings)
        opened.append(archive)
        return archive

    yield make
    for archive in opened:
        archive.close()
