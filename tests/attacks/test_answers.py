"""Answers of every endpoint, mutated: the call gives all that came, or one of the documented errors."""

from __future__ import annotations

import contextlib
import json
import math
import random
from collections import Counter
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any

import pytest

from tests.generated.recorded import TOKEN_PATHS, Recorder, clients
from tests.generated.spec_examples import examples
from wecom_client import ENDPOINTS, APIError, ResponseError, RetryPolicy, TransportError, unstructure
from wecom_runtime.data.xml import render_xml

from .figures import Figures

PATHS = sorted(path for path, operation in ENDPOINTS.items() if not operation.upload)
FEW, MANY = 1, 60
"""Answers of each endpoint."""
JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**63, 10**30, 1.5, 1e300, "", " ", "0", "1", "x", "null", "[]", "{}", '{"a": 1}'),
    *("\ud800", "\0\x1f", "行" * 50, "9" * 400, "1e999", "2025-11-25", [], [None], [[]], [{}], ["x", 1, None], {}),
    *({"": {}}, {"x": [{}]}, {"errcode": 1}, {"$": "a", "a.b": 1, "a/b~": 2}),
)
RAW = [
    b"NaN",
    b"-Infinity",
    b"1e999",
    b"-0",
    b"0.1e1",
    b"\xff",
    b"\xef\xbb\xbf",
    b"{",
    b"}",
    b"[" * 3000,
    b",",
    b'"',
    b"\\ud83d",
]


class Hostile(Recorder):
    """Answers with these bytes."""

    raw = b""

    def respond(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> tuple[bytes, dict[str, str]]:
        path = url.partition("?")[0].removeprefix("https://qyapi.weixin.qq.com")
        if path in TOKEN_PATHS and path != self.asked_for:
            return super().respond(method, url, headers, body)
        return self.raw, {"content-type": "application/json; charset=UTF-8"}


class AnswerMutator:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def mutated(self, value: Any) -> Any:
        """A copy with something else, something more or something less in one place."""
        if isinstance(value, dict) and value and self.chance.random() < 0.9:
            name = self.chance.choice(list(value))
            kind = self.chance.randrange(8)
            if kind == 0:
                return {key: item for key, item in value.items() if key != name}
            if kind == 1:
                return {**value, f"{name}_of_tomorrow": self.chance.choice(JUNK)}
            return {**value, name: self.mutated(value[name])}
        if isinstance(value, list) and value and self.chance.random() < 0.7:
            place = self.chance.randrange(len(value))
            return [*value[:place], self.mutated(value[place]), *value[place + self.chance.randrange(2) :]]
        return self.chance.choice(JUNK)

    def text(self, value: Any) -> bytes:
        for _ in range(self.chance.choice((1, 1, 2, 5))):
            value = self.mutated(value)
        data = json.dumps(value, ensure_ascii=self.chance.random() < 0.5).encode("utf-8", "surrogatepass")
        if self.chance.random() < 0.15:
            place = self.chance.randrange(len(data) + 1)
            data = data[:place] + self.chance.choice(RAW) + data[place + self.chance.randrange(3) :]
        return data


def shown(payload: Mapping[str, Any]) -> str:
    """Return all fields except errcode and errmsg, which may be missing."""
    fields = {name: plain(value) for name, value in payload.items() if name not in ("errcode", "errmsg")}
    return json.dumps(fields, sort_keys=True)


def plain(value: Any) -> Any:
    """WeCom sends 1, "1" and true for the same, an object or its JSON text, and so do models."""
    if isinstance(value, str) and value[:1] in ("{", "[", "t", "f", "n"):
        with contextlib.suppress(ValueError, RecursionError):
            value = json.loads(value)
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if value is None:
        return None
    with contextlib.suppress(ValueError, OverflowError):
        if math.isfinite(number := float(value)):
            return str(number)
    return str(value)


def has_numbers_of_json(result: Any) -> bool:
    """Whether it holds no infinity, say, which WeCom cannot send, nor can we."""
    try:
        json.dumps(unstructure(result), allow_nan=False)
    except ValueError:
        return False
    return True


def test_nothing_is_lost_and_no_error_is_raw(
    chance: random.Random, many: Callable[[int, int], int], figures: Figures
) -> None:
    recorder = Hostile()
    by_token = clients(recorder, retry=RetryPolicy(attempts=1, busy_attempts=1))
    mutator = AnswerMutator(chance)
    tally: Counter[str] = Counter()
    told: set[str] = set()
    times = many(FEW, MANY)
    for path in PATHS:
        operation, example = ENDPOINTS[path], examples()[path]
        method = attrgetter(operation.call)(by_token[operation.token])
        recorder.asked_for = path
        answer = {"errcode": 0, "errmsg": "ok", **example.response}
        for _ in range(times):
            recorder.raw = mutator.text(answer)
            if operation.xml:
                recorder.raw = render_xml({key: str(value) for key, value in answer.items()}).encode()[
                    : chance.randrange(500)
                ]
            try:
                result = method(**example.arguments)
            except (APIError, ResponseError, TransportError) as error:
                told.add(str(error))
                tally["refused with a documented error"] += 1
                continue
            except Exception as error:
                pytest.fail(f"{path}: {recorder.raw!r} raises {error!r}")
            if operation.download:
                assert result.read() == recorder.raw
                tally["taken for the file"] += 1
                continue
            assert repr(result)
            if not operation.xml:
                came = shown(json.loads(recorder.raw.decode("utf-8-sig", "replace"), strict=False))
                assert shown(unstructure(result)) == came, (path, recorder.raw)
                if has_numbers_of_json(result):
                    assert shown(json.loads(result.to_json())) == came, (path, recorder.raw)
            tally["taken, with all that came"] += 1
    assert all(told)
    figures.dose(times * len(PATHS), f"answers of {len(PATHS)} endpoints")
    for what, count in sorted(tally.items()):
        figures.after(count, what)
