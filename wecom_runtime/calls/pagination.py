"""Pagination: the rule of the spec, the arguments of each page's call, and the iterators for users."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import attrs

from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import ResponseError
from wecom_runtime.language import say

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")

MAX_PAGES = 100_000
"""The largest number of pages of a list."""
_NOWHERE = (None, "", 0, "0")
"""Cursors that mean that there is no next page."""


class PageTrail:
    """The pages of a list so far, so that a loop over them ends whatever the server sends.

    Args:
        endpoint: The path of the call, for the error.
        cursor: The cursor of the first page.
        most: The largest number of pages.
    """

    def __init__(self, endpoint: str, cursor: Any = None, most: int = MAX_PAGES) -> None:
        self._endpoint = endpoint
        self._most = most
        self._pages = 0
        self._cursors = {"" if cursor is None else str(cursor)}

    def add_page(self) -> None:
        """Count a page.

        Raises:
            ResponseError: There are too many pages.
        """
        self._pages += 1
        if self._pages > self._most:
            raise ResponseError(
                say("{path}: the list has more than {most} pages", path=self._endpoint, most=self._most),
                endpoint=self._endpoint,
            )

    def continues(self, cursor: Any) -> bool:
        """Return whether a received cursor leads to another page: it is not empty, and was not received before."""
        if cursor in _NOWHERE or str(cursor) in self._cursors:
            return False
        self._cursors.add(str(cursor))
        return True


@attrs.frozen
class Pagination:
    """The rule of the spec for the pages of a list; see spec/README.md. All fields are wire names."""

    items: str
    """Field of the response with the items; `name.*` stands for all lists of an object, one after the other."""
    each: str | None = None
    """Parameter with a list of queries, each of which has pages of its own. `send` is then a field of a query, and the
    other fields are those of an item."""
    send: str | None = None
    """Parameter for the cursor."""
    receive: str | None = None
    """Field of the response with the next cursor."""
    more: str | None = None
    """Field of the response that is true if there are more pages."""
    end: str | None = None
    """Field of the response that is true on the last page."""
    offset: str | None = None
    """Parameter for the number of items to skip."""
    limit: str | None = None
    """Parameter for the size of a page."""
    total: str | None = None
    """Field of the response with the number of all items."""
    first: str | None = None
    """Value for the first page, if the server requires one."""

    @property
    def turn(self) -> str:
        """The parameter that selects the page."""
        return self.each or self.send or self.offset or ""


class PageTurner:
    """The arguments of each page's call, in turn.

    Args:
        rule: The rule of the spec.
        arguments: The arguments of the first call.
        first: Value for the first page, if the server requires one.
        endpoint: The path of the call, for errors.
    """

    def __init__(
        self, rule: Pagination, arguments: Mapping[str, Any], first: Any = None, *, endpoint: str = ""
    ) -> None:
        self._rule = rule
        self._arguments = dict(arguments)
        if first is not None and self._arguments.get(rule.turn) is None:
            self._arguments[rule.turn] = first
        self._next_cursor: Any = self._arguments.get(rule.turn)
        self._page_cursor: Any = self._next_cursor
        self._trail = PageTrail(endpoint, self._next_cursor)
        self.done = rule.each is not None and not self._next_cursor
        """Whether there is no further page."""

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of the next call."""
        return self._arguments

    def take(self, response: Any) -> list[Any]:
        """Return the items of a page, and update `arguments` and `done` for the next one.

        Raises:
            ResponseError: The list has too many pages.
        """
        self._trail.add_page()
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
        """Return the cursor from which to continue.

        Args:
            left: Number of items of the current page that were not consumed.
        """
        if self._rule.receive is None:
            return (self._next_cursor or 0) - left
        return self._page_cursor if left else self._next_cursor

    def _by_cursor(self, received: Any) -> None:
        self._page_cursor = self._next_cursor
        if self._trail.continues(received):
            self._next_cursor = received
        else:
            self.done = True  # new items will begin at the cursor of this page

    def _by_query(self, answers: list[Any]) -> None:
        """Repeat only the queries that have further pages; the answers have the order of the queries."""
        rule = self._rule
        queries: list[Any] = self._next_cursor
        self._page_cursor = queries
        following = [
            {
                **(query if isinstance(query, Mapping) else query.to_dict()),
                str(rule.send): value_at(answer, str(rule.receive)),
            }
            for query, answer in zip(queries, answers, strict=False)
            if self._has_next(answer)
        ]
        self._next_cursor = [query for query in following if self._trail.continues(query)]
        self._arguments[rule.turn] = self._next_cursor
        self.done = not self._next_cursor

    def _has_next(self, answer: Any) -> bool:
        rule = self._rule
        is_last = rule.end is not None and _is_true(value_at(answer, rule.end))
        more = None if rule.more is None else value_at(answer, rule.more)
        has_more = more is None or _is_true(more)
        return has_more and not is_last and value_at(answer, str(rule.receive)) not in _NOWHERE

    def _by_offset(self, response: Any, count: int, more: Any) -> None:
        self._next_cursor = (self._next_cursor or 0) + count
        total = None if self._rule.total is None else value_at(response, self._rule.total)
        if count == 0 or (more is None and isinstance(total, int) and self._next_cursor >= total):
            self.done = True


class _Pages:
    """Shared base of Pages and AsyncPages: the position in the list."""

    def __init__(self, turner: PageTurner) -> None:
        self._turner = turner
        self._fetched: deque[Any] = deque()

    @property
    def cursor(self) -> Any:
        """The position in the list: pass it to the same call to continue, also in another process.

        It advances with the last item of each page (with each item if the server counts items). A program that stores
        it after each processed item misses no item and gets at most one page again. After the last page, it is the
        cursor from which the server continues when items are added.
        """
        return self._turner.cursor(len(self._fetched))


class Pages(_Pages, Iterator[T], Generic[T]):
    """An iterator over the items of all pages, which are fetched when needed.

    for message in (pages := client.kf.iter_sync_msg(open_kfid, cursor=saved)):
        handle(message)
        saved = pages.cursor

    After an error, iteration can continue: the page that could not be fetched is fetched again.
    """

    def __init__(self, fetch: Callable[[Mapping[str, Any]], Any], turner: PageTurner) -> None:
        super().__init__(turner)
        self._fetch = fetch

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._fetched:
            if self._turner.done:
                raise StopIteration
            self._fetched.extend(self._turner.take(self._fetch(self._turner.arguments)))
        return cast(T, self._fetched.popleft())


class AsyncPages(_Pages, AsyncIterator[T], Generic[T]):
    """An asynchronous iterator over the items of all pages, which are fetched when needed.

    async for message in (pages := client.kf.iter_sync_msg(open_kfid, cursor=saved)):
        await handle(message)
        saved = pages.cursor

    After an error, iteration can continue: the page that could not be fetched is fetched again.
    """

    def __init__(self, fetch: Callable[[Mapping[str, Any]], Awaitable[Any]], turner: PageTurner) -> None:
        super().__init__(turner)
        self._fetch = fetch

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._fetched:
            if self._turner.done:
                raise StopAsyncIteration
            self._fetched.extend(self._turner.take(await self._fetch(self._turner.arguments)))
        return cast(T, self._fetched.popleft())


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
