"""Figures of periods, computed from messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wecom_runtime.testing.fake.functions.periods import replies


def message(seq: int, sender: str, receiver: str, minute: int) -> Mapping[str, Any]:
    return {"seq": seq, "from": sender, "tolist": [receiver], "time": minute * 60}


def test_only_chats_that_customers_began_are_answered_or_not() -> None:
    begun_by_a_member = [message(1, "zhangsan", "wm-first", 0), message(2, "wm-first", "zhangsan", 5)]
    assert replies(begun_by_a_member, ["zhangsan"]) is None
    answered = [message(3, "wm-second", "zhangsan", 10), message(4, "zhangsan", "wm-second", 16)]
    assert replies([*begun_by_a_member, *answered], ["zhangsan"]) == {"percentage": 100, "minutes": 6}
    unanswered = [message(5, "wm-third", "zhangsan", 20)]
    assert replies([*begun_by_a_member, *unanswered], ["zhangsan"]) == {"percentage": 0}
    assert replies([*begun_by_a_member, *answered, *unanswered], ["zhangsan"]) == {"percentage": 50, "minutes": 6}
