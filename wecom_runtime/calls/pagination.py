"""Lists that come in pages: the rule of the spec, the walk from page to page, and the iterators that users get."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import attrs

from wecom_runtime.data.wire_values import value_at

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")


@attrs.frozen
class Pagination:
    """The rule by which the pages of a list follow each other; see spec/README.md."""

    items: str
    """The list; `name.*` stands for all lists of an object, one after the other."""
    each: str | None = None
    """The parameter with the queries, where each has pages of its own: `send` is then a field of them, the rest fields
    of the items."""
    send: str | None = None
    receive: str | None = None
    more: str | None = None
    end: str | None = None
    offset: str | None = None
    limit: str | None = None
    total: str | None = None
    first: str | None = None
    """The name of the first page, where the server insists on it though the parameter may be left out."""

    @property
    def turn(self) -> str:
        """The parameter that says which page is wanted."""
        return self.each or self.send or self.offset or ""


class PageTurner:
    """The arguments of each page's call, one after the other.

    Args:
        rule: How the pages follow each other.
        arguments: Those of the first call.
        first: What the first page is called, where the server insists on being told.
    """

    def __init__(self, rule: Pagination, arguments: Mapping[str, Any], first: Any = None) -> None:
        self._rule = rule
        self._arguments = dict(arguments)
        if first is not None and self._arguments.get(rule.turn) is None:
            self._arguments[rule.turn] = first
        self._next_cursor: Any = self._arguments.get(rule.turn)
        self._page_cursor: Any = self._next_cursor
        self.done = rule.each is not None and not self._next_cursor
        """True when there is no further page."""

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of the next call."""
        return self._arguments

    def take(self, response: Any) -> list[Any]:
        """The items of a page; afterwards `arguments` and `done` are those of the next one."""
        rule = self._rule
        items = _items(response, rule.items)
        if rule.each is not None:
            self._by_query(items)
            return items
        more = None if rule.more is None else value_at(response, rule.more)
        if more is not None:
            self.done = not _is_true(more)
        if rule.end is not None and _is_true(value_at(response, rule.end)):
            self.done = True
        if rule.receive is not None:
            self._by_cursor(value_at(response, rule.receive))
        else:
            self._by_offset(response, len(items), more)
        self._arguments[rule.turn] = self._next_cursor
        return items

    def cursor(self, left: int) -> Any:
        """Return what to begin with so that only what was not taken comes.

        Args:
            left: Items of the page in hand that were not taken yet.
        """
        if self._rule.receive is None:
            return (self._next_cursor or 0) - left
        return self._page_cursor if left else self._next_cursor

    def _by_cursor(self, received: Any) -> None:
        self._page_cursor = self._next_cursor
        if received in (None, "", 0, "0"):
            self.done = True  # the server names no next page: what comes later begins where this page did
        elif received == self._next_cursor:
            self.done = True  # the server does not move any more
        else:
            self._next_cursor = received

    def _by_query(self, answers: list[Any]) -> None:
        """Ask again for those queries alone that have further pages; the answers come in the order of the queries."""
        rule = self._rule
        queries: list[Any] = self._next_cursor
        self._page_cursor = queries
        self._next_cursor = [
            {
                **(query if isinstance(query, Mapping) else query.to_dict()),
                str(rule.send): value_at(answer, str(rule.receive)),
            }
            for query, answer in zip(queries, answers, strict=False)
            if self._goes_on(answer)
        ]
        self._arguments[rule.turn] = self._next_cursor
        self.done = not self._next_cursor

    def _goes_on(self, answer: Any) -> bool:
        rule = self._rule
        is_last = rule.end is not None and _is_true(value_at(answer, rule.end))
        more = None if rule.more is None else value_at(answer, rule.more)
        has_more = more is None or _is_true(more)
        return has_more and not is_last and value_at(answer, str(rule.receive)) not in (None, "", 0, "0")

    def _by_offset(self, response: Any, count: int, more: Any) -> None:
        self._next_cursor = (self._next_cursor or 0) + count
        total = None if self._rule.total is None else value_at(response, self._rule.total)
        if count == 0 or (more is None and isinstance(total, int) and self._next_cursor >= total):
            self.done = True


class _Pages:
    """Shared base of Pages and AsyncPages: where the list stands."""

    def __init__(self, turner: PageTurner) -> None:
        self._turner = turner
        self._waiting: deque[Any] = deque()

    @property
    def cursor(self) -> Any:
        """Where it stands: pass it to the same call to go on from here, also in another process.

        It moves on with the last item of each page (where the server counts items, with each of them), so that a
        program that keeps it after each item it has done with loses none and gets at most one page again. Behind the
        last page it is what the server gave to go on with, for lists to which something is added.
        """
        return self._turner.cursor(len(self._waiting))


class Pages(_Pages, Iterator[T], Generic[T]):
    """The items of all pages, fetched as they are needed.

    for message in (pages := client.kf.iter_sync_msg(open_kfid, cursor=saved)):
        handle(message)
        saved = pages.cursor

    After an error the next item is asked for again: the page that could not be fetched is fetched anew.
    """

    def __init__(self, fetch: Callable[[Mapping[str, Any]], Any], turner: PageTurner) -> None:
        super().__init__(turner)
        self._fetch = fetch

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._waiting:
            if self._turner.done:
                raise StopIteration
            self._waiting.extend(self._turner.take(self._fetch(self._turner.arguments)))
        return cast(T, self._waiting.popleft())


class AsyncPages(_Pages, AsyncIterator[T], Generic[T]):
    """The items of all pages, fetched as they are needed.

    async for message in (pages := client.kf.iter_sync_msg(open_kfid, cursor=saved)):
        await handle(message)
        saved = pages.cursor

    After an error the next item is asked for again: the page that could not be fetched is fetched anew.
    """

    def __init__(self, fetch: Callable[[Mapping[str, Any]], Awaitable[Any]], turner: PageTurner) -> None:
        super().__init__(turner)
        self._fetch = fetch

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._waiting:
            if self._turner.done:
                raise StopAsyncIteration
            self._waiting.extend(self._turner.take(await self._fetch(self._turner.arguments)))
        return cast(T, self._waiting.popleft())


def _items(response: Any, path: str) -> list[Any]:
    found = value_at(response, path.removesuffix(".*"))
    if found is not None and path.endswith(".*"):
        return [item for value in _values(found) if isinstance(value, list) for item in value]
    if found is None:
        return []
    return list(found) if isinstance(found, list) else [found]


def _values(found: Any) -> Iterable[Any]:
    if isinstance(found, Mapping):
        return cast("Mapping[str, Any]", found).values()
    return (getattr(found, attribute.name) for attribute in attrs.fields(type(found)))


def _is_true(flag: Any) -> bool:
    return flag not in (None, 0, "0", "false", "", False)
