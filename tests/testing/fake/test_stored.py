"""Large contents of records: on disk in the process, and Base64 as JSON."""

from __future__ import annotations

import base64
import random

import pytest

from wecom_runtime.testing.fake.stored import LARGE, StoredBase64, as_json, from_base64, kept_on_disk

CONTENT = random.Random(1).randbytes(LARGE)
TEXT = base64.b64encode(CONTENT).decode()


def test_a_large_content_is_on_disk_and_the_same_as_json() -> None:
    kept = kept_on_disk({"name": "a", "file": {"content": TEXT}})
    stored = kept["file"]["content"]
    assert isinstance(stored, StoredBase64) and len(stored) < LARGE
    assert from_base64(stored) == CONTENT
    assert as_json([kept]) == [{"name": "a", "file": {"content": TEXT}}]
    assert kept_on_disk(kept)["file"]["content"] is stored


@pytest.mark.parametrize("text", [TEXT[:-1], f"{TEXT[:-4]}é===", "x" * (LARGE + 1), TEXT[: LARGE // 2]])
def test_other_texts_stay(text: str) -> None:
    assert kept_on_disk({"text": text}) == {"text": text}
    assert not isinstance(kept_on_disk({"text": text})["text"], StoredBase64)
