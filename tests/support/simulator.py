"""The page of the simulator, as a script in a browser uses it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import requests

from tests.support.waiting import until
from wecom_client.testing import FakeWeCom


class Page:
    """The page of a fake, which reads and changes as a script in a browser does."""

    def __init__(self, fake: FakeWeCom) -> None:
        self.address = fake.simulate().rstrip("/")
        found = requests.get(f"{self.address}/", timeout=10)
        self.head = found.headers
        token = re.search('data-token="([^"]+)"', found.text)
        assert token is not None
        self._token = token[1]

    def read(self, name: str, patience: float = 20, language: str = "", **question: Any) -> dict[str, Any]:
        url = f"{self.address}/_fake/api/{name}"
        found: dict[str, Any] = requests.get(
            url, params=question, headers={"X-Page-Language": language}, timeout=patience
        ).json()
        return found

    def write(self, name: str, language: str = "", **question: Any) -> dict[str, Any]:
        headers = {"X-Page-Token": self._token, "X-Page-Language": language}
        url = f"{self.address}/_fake/api/{name}"
        found: dict[str, Any] = requests.post(url, json=question, headers=headers, timeout=20).json()
        return found

    def items(self, chat: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.read("news", after=0, chat=chat, generation=0)["items"]
        return sorted(items, key=lambda one: one["n"])

    def until(self, condition: Callable[[], Any]) -> Any:
        return until(condition)
