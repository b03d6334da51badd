"""Cuts a list into pages, as the endpoint's `pagination` describes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.shapes import Scalar

from .state import Refusal

LIMITS = ("limit", "size", "page_size")
"""How the length of a page is called where `pagination` does not say it."""
BAD_PARAMETER, BAD_CURSOR = 40058, 50100
MOST = 1000
"""Items on a page where neither the request nor the spec says how many."""


def page(
    operation: Operation[Any],
    request: Mapping[str, Any],
    items: list[Any],
    *,
    keeps_cursor: bool = False,
    gone: int = 0,
) -> tuple[list[Any], dict[str, Any]]:
    """One page of the items, and what the answer says about the next one.

    Args:
        operation: The endpoint.
        request: Its parameters by wire name.
        items: All items, in the order of their pages.
        keeps_cursor: The answer has a cursor after the last page, too, for what comes later.
        gone: So many of the first items are too old to be given.

    Raises:
        Refusal: The cursor is not one that was given out, or the limit is no number.
    """
    rule = operation.pagination
    if rule is None:
        return items, {}
    fields = {info.wire: info for info in fields_of(operation.request)}
    limit = _limit(rule.limit, fields, request)
    start = max(_start(operation, request), gone)
    chosen = items[start : start + limit]
    end = start + len(chosen)
    is_last = end >= len(items)
    extra: dict[str, Any] = {}
    if rule.receive:
        is_number = rule.send is not None and rule.send in fields and _is_number(fields[rule.send])
        if not is_last or keeps_cursor:
            extra[rule.receive] = end if is_number else f"cursor-{end}"
        elif not is_number:
            extra[rule.receive] = ""
    if rule.more:
        extra[rule.more] = not is_last
    if rule.end:
        extra[rule.end] = is_last
    if rule.total:
        extra[rule.total] = len(items)
    return chosen, extra


def _is_number(info: FieldInfo) -> bool:
    return isinstance(info.shape, Scalar) and info.shape.kind is int


def _limit(name: str | None, fields: Mapping[str, FieldInfo], request: Mapping[str, Any]) -> int:
    name = name or next((name for name in LIMITS if name in fields), None)
    if name is None:
        return MOST
    value = request.get(name)
    if value in (None, "", 0, "0"):
        return int(fields[name].metadata.get("max", MOST)) if name in fields else MOST
    return _whole(value, name)  # one above the highest was refused before


def _start(operation: Operation[Any], request: Mapping[str, Any]) -> int:
    rule = operation.pagination
    assert rule is not None  # noqa: S101
    if rule.offset:
        return _whole(request.get(rule.offset) or 0, rule.offset)
    value = request.get(rule.send or "")
    if value in (None, "", 0, "0"):
        return 0
    return _whole(str(value).removeprefix("cursor-"), rule.send or "", BAD_CURSOR)


def _whole(value: Any, name: str, errcode: int = BAD_PARAMETER) -> int:
    try:
        return max(int(value), 0)
    except (TypeError, ValueError):
        raise Refusal(errcode, f"{name} is not valid", name) from None
