"""The journal of a simulator: rows of the log and items of chats, each with the number of its last change.

The page polls for changes after a number, and loads older entries when the user scrolls back. The cost of adding an
entry does not depend on the number of entries.
"""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections import deque
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from itertools import islice
from operator import itemgetter
from typing import Any, TypeAlias

import attrs

from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.long_connection.server import FRAME, PING
from wecom_runtime.testing.fake.pushing import PushedCallback
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.fake.state import GLOBAL, ChangeKind, StateRecord
from wecom_runtime.testing.fake.wire import number_in

from .cards import KINDS as CARD_KINDS
from .cards import SOURCES as CARD_SOURCES
from .cards import Card, cards_of
from .views import GROUP_WELCOME, WELCOME, PageObject, call_row, callback_row, has_text, message_item

MOST_ROWS = 100_000
"""The maximum number of rows in the log."""
MOST_SEARCHED = 2_000
"""The maximum number of rows whose contents one request searches."""
MOST_CHANGES = 5_000
PAGE = 100
"""The maximum number of rows or items in one response."""
LONGEST_WAIT = 15.0
"""Seconds for which a request for changes waits."""
RECEIVED = ("app", "bot", "contact", "card", "robot")
"""The senders of items that are counted as unread."""
BOT_FRAMES = "aibot_"
"""Begins the commands of bots; other frames are those of devices."""
FIRST_APP = "app"
"""Begins the names of chats with the first app."""
CHATS = ("message", "bot_message", "kf_message")
"""The record kinds of chat items."""
PEOPLE = frozenset(
    {
        "member",
        "department",
        "customer",
        "customer_group",
        "welcome_template",
        "follow",
        "appchat",
        "kf_account",
        "kf_session",
        "kf_turn",
        "menu",
        "approval",
        "bot",
        "webhook",
        "corp",
        "app",
        "suite",
        "authorization",
    }
)
"""The record kinds in the list of contacts and in the menu, beside the chats."""

JournalQuery: TypeAlias = Mapping[str, Any]


@attrs.define
class LogLine:
    """A row of the log: a call or a callback. The fake keeps the contents, as many as `keep_calls` says."""

    n: int
    v: int
    _source: weakref.ref[FakeCall | PushedCallback]
    entry: PageObject

    @property
    def source(self) -> FakeCall | PushedCallback | None:
        """The call or the callback; None if the fake no longer keeps it."""
        return self._source()

    @property
    def shown(self) -> PageObject:
        return {"n": self.n, "v": self.v, **self.entry}


@attrs.define
class Item:
    """An item of a chat."""

    n: int
    v: int
    chats: tuple[str, ...]
    entry: PageObject
    record: StateRecord | None = None
    """The record of the state, which may change; None for an item without a record."""
    view: Callable[[StateRecord], PageObject] = message_item
    """Returns the content of a record."""

    @property
    def shown(self) -> PageObject:
        """The item for the page. The caller holds the lock of the state."""
        own = {} if self.record is None else self.view(self.record)
        return {"n": self.n, "v": self.v, **own, **self.entry}

    @property
    def media_id(self) -> str:
        """The media id of its file; "" if it has none."""
        content = (self.record or {}).get("content") or {}
        inner = content.get(content.get("msgtype")) or content
        return str(inner.get("media_id") or "") if isinstance(inner, Mapping) else ""


@attrs.define
class PendingAction:
    """An action of a person that runs in the current thread, and its item in the chat."""

    item: Item | None
    hides: str = ""
    """The name of a chat that does not show its record."""


class Journal:
    """The journal of one fake.

    Args:
        fake: The fake.
    """

    def __init__(self, fake: BaseFake) -> None:
        self._fake = fake
        self._titles = {entry.model.__name__: entry.title for entry in fake.known_callbacks}
        self._lock = threading.RLock()
        self._version = 0
        self._generation = 0
        self._rows: deque[LogLine] = deque(maxlen=MOST_ROWS)
        self._row_count = 0
        self._pending: dict[int, LogLine] = {}
        self._item_count = 0
        self._chats: dict[str, list[Item]] = {}
        self._items: dict[tuple[str, int], Item] = {}
        self._cards: dict[tuple[str, int], dict[tuple[str, int, str, str], Item]] = {}
        """Kind and identity of a record -> its cards."""
        self._changes: deque[LogLine | Item] = deque(maxlen=MOST_CHANGES)
        self._message_counts: dict[str, PageObject] = {}
        """Chat -> number and time of the messages from the app or the bot."""
        self.webhooks: dict[str, None] = {}
        """The keys of the webhooks that have sent messages."""
        self.bot_groups: dict[str, dict[str, None]] = {}
        """The groups of bots that no app has created -> the members who have written there."""
        self._people = 0
        """The number of the last change of a record of `PEOPLE`."""
        self._waiting: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()
        self._local = threading.local()
        fake.follow(self._note)
        fake.state.watch(self._keep)
        with fake.state.lock:
            self._rebuild()
        for event in sorted((*fake.calls, *fake.pushes), key=lambda one: one.at):  # earlier events
            self._note(event)

    def __repr__(self) -> str:
        return f"<Journal: {self._row_count} rows, {self._item_count} items>"

    # -- events of the fake

    def _note(self, event: FakeCall | PushedCallback) -> None:
        if isinstance(event, FakeCall):
            if event.path != PING:
                self._add_row(event, call_row(event))
                if event.method == FRAME and not event.path.startswith(BOT_FRAMES):
                    self.note_people()
            return
        entry = callback_row(event, self._titles.get(event.model, ""))
        with self._lock:
            row = self._pending.pop(id(event), None)
            if row is None:
                row = self._add_row(event, entry)
            else:
                row.entry = entry
                self._change(row)
            if not event.is_done:
                self._pending[id(event)] = row
            running: PendingAction | None = getattr(self._local, "running", None)
            if running is not None and running.item is not None:
                self.mark(running.item, entry["state"], entry["why"], row.n)

    def note_people(self) -> None:
        """Note a change of the contacts that is no change of a record, such as a report of a device."""
        with self._lock:
            self._people = self._next()
            self._wake()

    def _add_row(self, source: FakeCall | PushedCallback, entry: PageObject) -> LogLine:
        with self._lock:
            row = LogLine(self._row_count, 0, weakref.ref(source), entry)
            self._row_count += 1
            self._rows.append(row)
            self._change(row)
        return row

    def _keep(self, kind: str, scope: str, record: StateRecord, change: ChangeKind) -> None:
        with self._lock:
            if change == "loaded":
                self._rebuild()
                return
            if kind in CHATS:
                self._keep_message(kind, scope, record, change)
            if kind in CARD_KINDS:
                self._keep_cards(kind, scope, record, change)
            if kind in PEOPLE:
                self._people = self._next()
                self._wake()

    def _keep_message(self, kind: str, scope: str, record: StateRecord, change: ChangeKind) -> None:
        known = self._items.get((kind, id(record)))
        recalled = (record.get("event") or {}).get("recall_msgid")
        if recalled is not None and known is None:
            self._recall(kind, str(recalled), self._chats_of(kind, scope, record))
        if known is None and change != "deleted":
            running: PendingAction | None = getattr(self._local, "running", None)
            chats = tuple(one for one in self._chats_of(kind, scope, record) if running is None or one != running.hides)
            entry = {"kind": kind}
            if key := record.get("webhook"):
                entry["robot"] = (self._fake.state.find("webhook", GLOBAL, key) or {}).get("name") or ""
            known = self.add(chats, entry, record)
            self._items[kind, id(record)] = known
            if running is not None and running.item is None:
                running.item = known
        elif known is not None:
            if change == "deleted":
                known.entry = {**known.entry, "type": "recalled"}
            self._change(known)

    def _chats_of(self, kind: str, scope: str, record: StateRecord) -> tuple[str, ...]:
        """Return the names of the chats that show a record."""
        if kind == "bot_message":
            chat = str(record.get("chat"))
            in_bot = f"bot/{record.get('aibotid')}/{chat}"
            return (in_bot, f"group/{chat}") if self._is_group(record, chat) else (in_bot,)
        if key := record.get("webhook"):
            if key not in self.webhooks:
                self.webhooks[key] = None
                self._people = self._next()
            robot = self._fake.state.find("webhook", GLOBAL, key) or {}
            return (f"group/{robot.get('chatid') or f'webhook:{key}'}",)
        names = _chats_of(kind, record)
        agent = record.get("agent")
        is_first = scope in ("", self._fake.corp_id) and agent in (None, "", self._fake.agent_id)
        if agent not in (None, "") and not is_first:
            own = f"{FIRST_APP}/"
            names = tuple(f"{chat_of_app(agent)}/{one[len(own) :]}" if one.startswith(own) else one for one in names)
        return self._in_company(scope, names)

    def _in_company(self, scope: str, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return the names of chats; those of another company than the first begin with its id."""
        return names if scope in ("", self._fake.corp_id) else tuple(f"{scope}|{name}" for name in names)

    def _is_group(self, record: StateRecord, chat: str) -> bool:
        """Return whether the chat of a bot's message is a group. A group that no app has created is noted."""
        if self._fake.state.find("appchat", self._fake.corp_id, chat) is not None:
            return True
        userid = str(record.get("userid"))
        if userid != chat and userid not in self.bot_groups.setdefault(chat, {}):
            self.bot_groups[chat][userid] = None
            self._people = self._next()
        return chat in self.bot_groups

    def _recall(self, kind: str, msgid: str, chats: tuple[str, ...]) -> None:
        """Mark a message of customer service as recalled."""
        for item in (one for chat in chats for one in self._chats.get(chat, ())):
            if item.entry["kind"] == kind and (item.record or {}).get("msgid") == msgid:
                item.entry = {**item.entry, "type": "recalled"}
                self._change(item)

    def _keep_cards(self, kind: str, scope: str, record: StateRecord, change: ChangeKind) -> None:
        if change == "deleted":
            for item in self._cards.pop((kind, id(record)), {}).values():
                item.entry = {**item.entry, "type": "recalled"}
                self._change(item)
            return
        for card in cards_of(self._fake.state, kind, scope, record):
            self._keep_card(card, scope)

    def _keep_card(self, card: Card, scope: str) -> None:
        cards = self._cards.setdefault((card.kind, id(card.record)), {})
        known = cards.get(card.key)
        if known is not None:
            self._change(known)
            return
        entry = {"kind": card.kind, "by": card.by, "by_id": card.userid, "at": card.at * 1000}
        cards[card.key] = self.add(
            self._in_company(scope, (card.chat,)), entry, card.record, lambda _: card.content(self._fake.state, scope)
        )

    def _rebuild(self) -> None:
        """Discard all entries, and add the messages of the current state."""
        self._generation += 1
        self._rows.clear()
        self._pending.clear()
        self._chats.clear()
        self._items.clear()
        self._cards.clear()
        self._changes.clear()
        self._message_counts.clear()
        self.webhooks.clear()
        self.bot_groups.clear()
        state = self._fake.state
        found: list[tuple[int, Callable[[], None]]] = []
        for kind in CHATS:
            for scope, record in state.everywhere(kind):
                found.append((_time_of(record), partial(self._keep_message, kind, scope, record, "kept")))
        cards = {
            card.key: (card, scope)
            for kind in CARD_SOURCES
            for scope, record in state.everywhere(kind)
            for card in cards_of(state, kind, scope, record)
        }
        found.extend((card.at, partial(self._keep_card, card, scope)) for card, scope in cards.values())
        for _, keep in sorted(found, key=itemgetter(0)):
            keep()
        self._people = self._next()
        self._wake()

    def add(
        self,
        chats: tuple[str, ...],
        entry: PageObject,
        record: StateRecord | None = None,
        view: Callable[[StateRecord], PageObject] = message_item,
    ) -> Item:
        """Add an item to some chats.

        Args:
            chats: The names of the chats.
            entry: The fields of the item.
            record: The record of the state that the item shows.
            view: Returns the content of the record.
        """
        with self._lock:
            at = _time_of(record) * 1000 if record is not None else int(self._fake.clock.now() * 1000)
            item = Item(self._item_count, 0, chats, {"at": at, **entry}, record, view)
            self._item_count += 1
            for chat in chats:
                self._chats.setdefault(chat, []).append(item)
            self._change(item)
            if (entry.get("by") or item.shown["by"]) in RECEIVED:
                for chat in chats:
                    count = self._message_counts.pop(chat, {"count": 0})["count"] + 1
                    self._message_counts[chat] = {"v": item.v, "count": count, "at": item.entry["at"]}
            return item

    @contextmanager
    def running(self, item: Item | None = None, hides: str = "") -> Generator[PendingAction, None, None]:
        """Attribute the callbacks that this thread pushes in the `with` block to an item: they set its state.

        Args:
            item: The item; the first item added in the block, if None.
            hides: The name of a chat that does not show this first item.
        """
        running = self._local.running = PendingAction(item, hides)
        try:
            yield running
        finally:
            self._local.running = None

    def mark(self, item: Item, state: str, why: Any = "", row: int | None = None) -> None:
        """Set the state of an item (pending, ok or failed) and its reason."""
        with self._lock:
            more = {} if row is None else {"row": row}
            item.entry = {**item.entry, **more, "state": state, "why": why}
            self._change(item)

    def _change(self, entry: LogLine | Item) -> None:
        entry.v = self._next()
        if not self._changes or self._changes[-1] is not entry:
            self._changes.append(entry)
        self._wake()

    def _next(self) -> int:
        self._version += 1
        return self._version

    def _wake(self) -> None:
        for loop, event in self._waiting:
            if not event.is_set():
                loop.call_soon_threadsafe(event.set)
        self._waiting.clear()

    # -- queries of the page

    async def news(self, query: JournalQuery) -> PageObject:
        """Return the changes after a number; wait for a change if there is none.

        Args:
            query: `after`, the number; `chat`, the open chat; a filter of rows, as for `log`.
        """
        after, event = number_in(query, "after", 0), asyncio.Event()
        generation = number_in(query, "generation", self._generation)
        with self._lock:
            waits = self._version <= after and generation == self._generation
            if waits:
                self._waiting.add((asyncio.get_running_loop(), event))
        if waits:
            # Without a change the wait times out; a stopping server cancels it.
            with suppress(TimeoutError, asyncio.TimeoutError, asyncio.CancelledError):
                await asyncio.wait_for(event.wait(), LONGEST_WAIT)
        with self._fake.state.lock, self._lock:
            rows: list[PageObject] = []
            items: list[PageObject] = []
            chat, has_gap = str(query.get("chat", "")), False
            seen = set[int]()
            for entry in reversed(self._changes):
                if entry.v <= after or has_gap:
                    break
                if id(entry) in seen:
                    continue
                seen.add(id(entry))
                if isinstance(entry, Item):
                    if chat in entry.chats:
                        has_gap = len(items) >= PAGE
                        items.append(self._show(entry))
                elif len(rows) < PAGE and _matches(entry, query):
                    rows.append(entry.shown)
            counts = {name: one for name, one in reversed(self._message_counts.items()) if one["v"] > after}
            return {
                "v": self._version,
                "generation": self._generation,
                "people": self._people,
                "total": self._row_count,
                "rows": rows[::-1],
                "items": items[::-1],
                "has_gap": has_gap or (len(self._changes) == MOST_CHANGES and self._changes[0].v > after > 0),
                "counts": dict(islice(counts.items(), 1000)),
            }

    def log(self, query: JournalQuery) -> PageObject:
        """Return a page of the log, newest first. A search may need several pages, as each searches some rows.

        Args:
            query: `before`, the number of the row after the page; `find`, a text; `kind`, call or push; `bad`, to
                return only failures.

        Returns:
            `rows`; `next`, the `before` of the next page, None for the last page; `gone`, the number of rows searched
            by name only, because the fake no longer keeps their contents.
        """
        before = number_in(query, "before", 0) or self._row_count
        with self._lock:
            first = self._row_count - len(self._rows)
            rows = list(islice(self._rows, max(0, before - first)))
        most = MOST_SEARCHED if query.get("find") else len(rows)
        found: list[PageObject] = []
        gone = 0
        while rows and len(found) < PAGE and most:
            row, most = rows.pop(), most - 1
            gone += bool(query.get("find")) and row.source is None
            if _matches(row, query):
                found.append(row.shown)
        return {"rows": found, "next": rows[-1].n + 1 if rows else None, "gone": gone}

    def chat(self, query: JournalQuery) -> PageObject:
        """Return a page of a chat, oldest first: the last items, or the items before a number.

        Args:
            query: `chat`, the name of the chat; `before`, the number of an item.
        """
        with self._fake.state.lock, self._lock:
            found = self._chats.get(str(query.get("chat", "")), [])
            before = None if query.get("before") is None else number_in(query, "before", 0)
            end = len(found) if before is None else next((i for i, one in enumerate(found) if one.n >= before), 0)
            page = found[max(0, end - PAGE // 2) : end]
            return {"v": self._version, "items": [self._show(one) for one in page], "has_more": end > len(page)}

    def _show(self, item: Item) -> PageObject:
        shown = item.shown
        if media_id := item.media_id:
            state, (corp, mark, _) = self._fake.state, item.chats[0].partition("|")
            places = (("media", corp if mark else self._fake.corp_id), ("media", ""), ("bot_media", GLOBAL))
            file = next(filter(None, (state.find(kind, scope, media_id) for kind, scope in places)), None)
            shown["filename"] = (file or {}).get("filename")
        return shown

    def item(self, chat: str, n: int) -> Item | None:
        """Return an item of a chat; None if the chat has no such item."""
        with self._lock:
            return next((one for one in self._chats.get(chat, ()) if one.n == n), None)

    def row(self, n: int) -> LogLine | None:
        """Return a row of the log; None if the log no longer has it."""
        with self._lock:
            index = n - (self._row_count - len(self._rows))
            return self._rows[index] if 0 <= index < len(self._rows) else None


def _matches(row: LogLine, query: JournalQuery) -> bool:
    kind, text = query.get("kind"), str(query.get("find") or "").lower()
    entry = row.entry
    if (kind and entry["kind"] != kind) or (query.get("bad") and entry["state"] != "failed"):
        return False
    return not text or text in f"{entry['name']} {entry['title']} {entry['code']}".lower() or has_text(row.source, text)


def chat_of_app(agent_id: object) -> str:
    """Return the beginning of the names of chats with another app than the first."""
    return f"{FIRST_APP}:{agent_id}"


def _chats_of(kind: str, record: StateRecord) -> tuple[str, ...]:
    """Return the names of the chats that show a record, without its app and company."""
    if record.get("type") == WELCOME:
        return tuple(f"contact/{record.get('userid')}/{one}" for one in record.get("to") or ())
    if record.get("type") == GROUP_WELCOME:
        return (f"customer_group/{record.get('welcome_in')}",)
    account = record.get("open_kfid")
    if kind == "kf_message":
        known = record.get("external_userid") or (record.get("event") or {}).get("external_userid")
        return (f"kf/{account}/{known}",)
    if account:
        return tuple(f"kf/{account}/{one}" for one in record.get("to") or ())
    if record.get("chatid"):
        return (f"group/{record['chatid']}",)
    return tuple(f"app/{one}" for one in record.get("to") or ())


def _time_of(record: StateRecord) -> int:
    return int(record.get("time") or record.get("send_time") or 0)
