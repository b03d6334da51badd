"""The JSON format and the languages of the exports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..model.api import Api


def as_json(value: Any) -> str:
    """Return indented JSON."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def in_languages(api: Api) -> Iterator[Api]:
    """Yield the API in all of its languages, English first."""
    yield api
    yield from api.others.values()
