"""Division of lists into pages, according to the endpoint's `pagination`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.shapes import Scalar

from .state import Refusal

LIMITS = ("limit", "size", "page_size")
"""Names of the parameter for the page size, if `pagination` has none."""
BAD_PARAMETER, BAD_CURSOR = 40058, 50100
DEFAULT_PAGE_SIZE = 1000
"""The page size if neither the request nor the spec has one."""


def page(
    operation: Operation[Any],
    request: Mapping[str, Any],
    items: list[Any],
    *,
    keeps_cursor: bool = False,
    gone: int = 0,
    one_limit: bool = False,
    binds_cursor: bool = False,
) -> tuple[list[Any], dict[str, Any]]:
    """Return one page of the items, and the fields of the answer about the next page.

    Args:
        operation: The endpoint.
        request: The parameters by wire name.
        items: All items in order.
        keeps_cursor: Whether the last page has a cursor too, for items added later.
        gone: The number of first items that are too old.
        one_limit: Whether a further page needs the limit of the first one.
        binds_cursor: Whether a cursor belongs to the other parameters of its call.

    Raises:
        Refusal: The cursor was not issued, or not for these parameters, or the limit is not a number.
    """
    rule = operation.pagination
    if rule is None:
        return items, {}
    fields = {info.wire: info for info in fields_of(operation.request)}
    limit = _limit(rule.limit, fields, request)
    suffix = f"-of-{limit}" if one_limit else ""
    suffix += _mark(rule, request) if binds_cursor else ""
    start = max(_start(operation, request, suffix), gone)
    chosen = items[start : start + limit]
    end = start + len(chosen)
    is_last = end >= len(items)
    extra: dict[str, Any] = {}
    if rule.receive:
        is_number = rule.send is not None and rule.send in fields and _is_number(fields[rule.send])
        if not is_last or keeps_cursor:
            extra[rule.receive] = end if is_number else f"cursor-{end}{suffix}"
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
        return DEFAULT_PAGE_SIZE
    value = request.get(name)
    if value in (None, "", 0, "0"):
        return int(fields[name].metadata.get("max", DEFAULT_PAGE_SIZE)) if name in fields else DEFAULT_PAGE_SIZE
    return _whole(value, name)  # a value above the maximum was refused before


def _mark(rule: Pagination, request: Mapping[str, Any]) -> str:
    """Return the end of the cursors for a request: a digest of its parameters other than cursor and page size."""
    filters = {name: value for name, value in request.items() if name not in (rule.send, rule.limit, *LIMITS)}
    return f"-{hashlib.sha256(json.dumps(filters, sort_keys=True, default=str).encode()).hexdigest()[:8]}"


def _start(operation: Operation[Any], request: Mapping[str, Any], suffix: str) -> int:
    rule = operation.pagination
    assert rule is not None  # noqa: S101
    if rule.offset:
        return _whole(request.get(rule.offset) or 0, rule.offset)
    value = request.get(rule.send or "")
    if value in (None, "", 0, "0"):
        return 0
    return _whole(str(value).removeprefix("cursor-").removesuffix(suffix), rule.send or "", BAD_CURSOR)


def _whole(value: Any, name: str, errcode: int = BAD_PARAMETER) -> int:
    try:
        return max(int(value), 0)
    except (TypeError, ValueError, OverflowError):
        raise Refusal(errcode, f"{name} is not valid", name) from None
