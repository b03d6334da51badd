from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.readme.blocks import prose
from tests.readme.story import Story, begun

_NOT_REAL = re.compile(r"cannot run\s+with `real=True`|不能用 `real=True` 运行")
"""The sentence of a page whose code needs more rights than a self-built app has."""


@pytest.fixture
def story(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Story]:
    page: object = request.node.callspec.params.get("file") if hasattr(request.node, "callspec") else None
    real = not isinstance(page, Path) or _NOT_REAL.search(prose(page)) is None
    with begun(monkeypatch, tmp_path, "readme", real=real) as one:
        yield one
