"""Functions of mass messages: the customers who get them, and the members who send them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from .declaring import AnyValue, ArgumentValue, Items, ManyOf, StateView, String, function
from .periods import MONTHLY, days


@function("customers.tagged", follows=Items, tag_filter=AnyValue, gives=ArgumentValue("follows"))
def tagged(follows: list[Any], tag_filter: Any) -> list[Any]:
    """Return the relations of members and customers that have a tag of each group of a filter."""
    groups = [set(group.get("tag_list") or ()) for group in (tag_filter or {}).get("group_list") or ()]
    return [one for one in follows if all(group.intersection(one.get("tag_id") or ()) for group in groups)]


@function("customers.latest", follows=Items, messages=Items, gives=ArgumentValue("follows"))
def latest(follows: list[Any], messages: list[Any]) -> list[Any]:
    """Return one relation for each customer: that of the member of the last message, or of the member added last."""
    times: dict[tuple[str, str], int] = {}
    for one in messages:
        for other in one.get("tolist") or ():
            for pair in ((one["from"], other), (other, one["from"])):
                times[pair] = max(times.get(pair, 0), int(one["time"]))
    found: dict[str, Mapping[str, Any]] = {}

    def age(relation: Mapping[str, Any]) -> tuple[int, int]:
        talked = times.get((relation["userid"], relation["external_userid"]), 0)
        return talked, int(relation.get("createtime") or 0)

    for relation in follows:
        known = found.get(relation["external_userid"])
        if known is None or age(relation) > age(known):
            found[relation["external_userid"]] = relation
    return list(found.values())


@function("customers.full", sent=Items, gives=ManyOf(String))
def full(state: StateView, sent: list[Any]) -> list[str]:
    """Return the customers and groups with as many mass messages in this month as it has days."""
    month = days([], "time", state.now, state.now, MONTHLY)[0]
    most = (month["end"] - month["day"]) // 86_400
    counts = Counter(
        one.get("chat_id") or one.get("external_userid") for one in sent if int(one["send_time"]) >= month["day"]
    )
    return [name for name, count in counts.items() if count >= most]
