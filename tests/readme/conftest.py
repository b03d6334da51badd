from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.readme.story import Story, begun


@pytest.fixture
def story(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Story]:
    with begun(monkeypatch, tmp_path, "readme") as one:
        yield one
