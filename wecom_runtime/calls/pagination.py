"""How a list that comes in pages is walked through, told by the spec and decided by the server's word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.data.paths import value_at

if TYPE_CHECKING:
    from .operation import Operation, Pagination


class Pages:
    """The arguments of each page's call, one after the other."""

    def __init__(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
        if operation.pagination is None:
            raise TypeError(f"{operation.path} has no pages")
        self._rule: Pagination = operation.pagination
        self._arguments = dict(arguments)
        self._set_first(operation)
        self._seen = 0
        self.done = False

    @property
    def arguments(self) -> dict[str, Any]:
        """What to call with next."""
        return self._arguments

    def take(self, response: Any) -> list[Any]:
        """The items of a page; afterwards `arguments` and `done` are those of the next one."""
        rule = self._rule
        found = value_at(response, rule.items)
        items: list[Any] = found if isinstance(found, list) else []
        self._seen += len(items)
        more = None if rule.more is None else value_at(response, rule.more)
        if more is not None:
            self.done = not _true(more)
        if rule.end is not None and _true(value_at(response, rule.end)):
            self.done = True
        if rule.send is not None and rule.receive is not None:
            self._by_cursor(rule.send, value_at(response, rule.receive))
        else:
            self._by_number(rule, response, len(items), more)
        return items

    def _set_first(self, operation: Operation[Any]) -> None:
        """The first page of endpoints that insist on being told where to begin; `iter_…` has no such parameter."""
        from wecom_runtime.data.annotations import fields_of
        from wecom_runtime.data.shapes import is_text

        rule = self._rule
        turned = rule.send or rule.offset
        for info in fields_of(operation.request):
            if info.wire == turned and info.required:
                self._arguments.setdefault(info.wire, "" if is_text(info.shape) else 0)

    def _by_cursor(self, send: str, cursor: Any) -> None:
        if cursor in (None, "", 0, "0") or cursor == self._arguments.get(send):
            self.done = True  # there is no next page, or the server does not move any more
        self._arguments[send] = cursor

    def _by_number(self, rule: Pagination, response: Any, count: int, more: Any) -> None:
        total = None if rule.total is None else value_at(response, rule.total)
        if count == 0 or (more is None and isinstance(total, int) and self._seen >= total):
            self.done = True
        if rule.offset is not None:
            start = self._arguments.get(rule.offset) or 0
            self._arguments[rule.offset] = start + count
        else:
            self.done = True


def _true(flag: Any) -> bool:
    return flag not in (0, "0", "false", "", False)
