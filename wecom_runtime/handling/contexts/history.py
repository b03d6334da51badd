"""The history of a conversation: a list of JSON values for each chat, or for each member in a chat, in the storage.

A block reads the list when it begins, and merges its changes into the stored list when it ends. So blocks that run at
once, in one process or several, wait for each other's merge only, and the messages of all of them are kept.

An entry stores the time at which its conversation began. A new conversation stores its time under another key of the
chat: entries and blocks that began before are ignored from then on.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast

import attrs

from wecom_runtime.callbacks.model import Callback, add_read_values, conversation_of, corp_of, member_of
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import Channel, digest
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.records import FormerRecord, Records
from wecom_runtime.storage.values import as_record, is_too_deep

_CLOCK_STEP = 1e-5
"""Seconds after the end of a conversation at which the next one begins at the earliest, also by an imprecise clock."""
Each: TypeAlias = Literal["member"]
"""The unit that has its own history in a chat."""


@attrs.frozen
class StoredHistory:
    """The history in a storage, when it was read."""

    messages: list[Any] = attrs.field(repr=False)
    count: int
    """The number of messages that were ever added, including those that were dropped."""
    began: float
    """The Unix time at which the conversation began."""


@attrs.frozen
class HistoryEntry:
    """The entry of one history in the store."""

    key: str
    cleared_key: str
    """The key of the time at which the last conversation of the chat ended, for the histories of its members."""
    is_of_member: bool
    channel: Channel
    message: Callback = attrs.field(repr=False)
    """The callback whose handler uses the history."""
    former: FormerRecord | None
    """The record of an earlier version of this library; None if it may have messages of others."""


class HistoryStore:
    """The histories of all chats.

    Args:
        storage: The storage.
        max_bytes: The size limit of a history, as JSON.
        lifetime: Seconds after the last change for which a history is kept.
    """

    def __init__(self, storage: SessionStorage, max_bytes: int, lifetime: int) -> None:
        self._records = Records(storage)
        self._max_bytes = max_bytes
        self._lifetime = lifetime

    def entry(self, message: Callback, channel: Channel, each: Each | None) -> HistoryEntry:
        """Return the entry of a callback's chat, or of its member in the chat.

        Raises:
            InvalidArgumentError: The callback names neither a member nor a chat, or `each` is not supported.
        """
        if each not in (None, "member"):
            raise InvalidArgumentError(say('each takes "member" or None, not {each!r}', each=each))
        (kind, chat), corp = conversation_of(message), corp_of(message)
        if not chat:
            raise InvalidArgumentError(
                say("a {kind} names no member and no chat, and so has no history", kind=type(message).__name__)
            )
        name, member = f"history:{channel.name}:", "" if each is None else member_of(message)
        # The former key was the same for a member and a group with the same id.
        is_certain = not message.__chat_by__ or (member == chat if kind == "single" else member != chat)
        former = FormerRecord(
            f"{name}{digest(corp, chat, member)}",
            lambda record: record["began"] > self._cleared_in(f"{name}{digest(corp, chat)}:cleared", channel),
        )
        return HistoryEntry(
            f"{name}{digest(corp, kind, chat, member)}",
            f"{name}{digest(corp, kind, chat)}:cleared",
            each is not None,
            channel,
            message,
            former if is_certain else None,
        )

    def load(self, entry: HistoryEntry) -> Flow[StoredHistory]:
        """Return a history; an empty one that begins now, if there is none.

        Raises:
            StorageError: The storage failed.
        """
        found: StoredHistory = yield from self._records.call(self._read, entry)
        return found

    def begin(self, entry: HistoryEntry) -> Flow[tuple[StoredHistory, list[Any]]]:
        """Return a history, and a copy of its messages, which a block of a handler may change."""
        found = yield from self.load(entry)
        add_read_values(entry.message, found.messages)
        return found, _as_json(found.messages)

    def merge(self, entry: HistoryEntry, before: StoredHistory, messages: list[Any]) -> Flow[None]:
        """Merge the changes of a block into the stored history.

        Args:
            entry: The entry.
            before: The history when the block began.
            messages: The history when the block ended.

        Raises:
            InvalidArgumentError: JSON cannot represent a message.
            StorageError: The storage failed, or others change the history all the time.
        """
        after = _as_json(messages)
        if after != before.messages:
            yield from self._records.call(self._merge, entry, before, after)

    def clear(self, message: Callback, channel: Channel) -> Flow[None]:
        """Begin a new conversation: clear the history of a chat, and those of all its members."""
        yield from self._records.call(self._clear, self.entry(message, channel, None))

    def _clear(self, entry: HistoryEntry) -> None:
        now, sealer = time.time(), entry.channel.records
        self._records.save(entry.cleared_key, sealer, {"cleared": now}, self._lifetime)

        def change(record: dict[str, Any]) -> tuple[None, int]:
            record.clear()
            record.update(messages=[], count=0, began=now + _CLOCK_STEP, cleared=now)
            return None, self._lifetime

        self._records.change_now(entry.key, sealer, change, former=entry.former)

    def _cleared_at(self, entry: HistoryEntry, record: Mapping[str, Any]) -> float:
        """Return the time at which the last conversation of the chat ended."""
        if not entry.is_of_member:
            return float(record.get("cleared", 0.0))
        return self._cleared_in(entry.cleared_key, entry.channel)

    def _cleared_in(self, key: str, channel: Channel) -> float:
        """Return the time that is stored under a key; 0 if there is none."""
        found = self._records.storage.get(key)
        if (cleared := self._records.opened(key, channel.records, found)) is not None:
            return float(cleared["cleared"])
        # An earlier version of this library.
        text = channel.records.open(key, (as_record(found) or {}).get("cleared"))
        return float(text) if text else 0.0

    def _read(self, entry: HistoryEntry) -> StoredHistory:
        record = self._records.load(entry.key, entry.channel.records, entry.former)
        return _history_in(record, self._cleared_at(entry, record))

    def _merge(self, entry: HistoryEntry, before: StoredHistory, after: list[Any]) -> None:
        def change(record: dict[str, Any]) -> tuple[None, int]:
            cleared_at = self._cleared_at(entry, record)
            if cleared_at < before.began:  # else a new conversation has begun since
                self._merge_into(record, cleared_at, before, after)
            return None, self._lifetime

        self._records.change_now(entry.key, entry.channel.records, change, former=entry.former)

    def _merge_into(self, record: dict[str, Any], cleared_at: float, before: StoredHistory, after: list[Any]) -> None:
        stored = _history_in(record, cleared_at)
        common = _common_length(before.messages, after)
        added = after[common:]
        if common == len(before.messages):
            merged = stored.messages + added
        else:  # the block has changed earlier messages
            others = stored.count - before.count
            merged = after + (stored.messages[-others:] if others > 0 else [])
        fitting = without_large(merged, self._max_bytes)
        kept = trimmed(fitting, self._max_bytes)
        began = min(stored.began, before.began)
        count = max(stored.count + len(added) - (len(merged) - len(fitting)), len(kept))
        record.update(messages=kept, count=count, began=began)
        if not kept and "cleared" not in record:
            record.clear()


def _history_in(record: Mapping[str, Any], cleared_at: float) -> StoredHistory:
    """Return the history in a record; an empty one that begins now, if there is none."""
    if record and record["began"] > cleared_at:
        return StoredHistory(record["messages"], record["count"], record["began"])
    return StoredHistory([], 0, max(time.time(), cleared_at + _CLOCK_STEP))


def trimmed(messages: list[Any], max_bytes: int) -> list[Any]:
    """Return the newest messages that fit into a size limit, as JSON.

    Whole messages are dropped, the oldest first. If the roles of messages are known, dropping continues up to a message
    of a user, so that no result of a tool remains without its call.
    """
    size, dropped = _size(messages), 0
    if size <= max_bytes:
        return messages
    sizes = [_size(one) + 1 for one in messages]
    while size > max_bytes and dropped < len(messages):
        size -= sizes[dropped]
        dropped += 1
    if dropped and any(is_from_user(one) is not None for one in messages):
        while dropped < len(messages) and is_from_user(messages[dropped]) is False:
            dropped += 1
    return messages[dropped:]


def without_large(messages: list[Any], max_bytes: int) -> list[Any]:
    """Return the messages without those that are larger than a size limit, as JSON.

    If the roles of messages are known, the whole turn of such a message is left out, so that no tool result remains
    without its call, and no answer without its question.
    """
    if _size(messages) <= max_bytes:
        return messages
    turns: list[list[Any]] = []
    for one in messages:
        if is_from_user(one) is not False or not turns:
            turns.append([])
        turns[-1].append(one)
    kept = [one for turn in turns if all(_size([part]) <= max_bytes for part in turn) for one in turn]
    if len(kept) < len(messages):
        logger.warning("a message of a history is larger than history_bytes=%d: it is left out", max_bytes)
    return kept


_USER_TYPES = {"user", "human", "HumanMessage"}


def is_from_user(message: object) -> bool | None:
    """Return whether a message is a turn of a user, and not the result of a tool; None for an unknown shape.

    Known are the messages of OpenAI (chat and responses), Anthropic, Google, LangChain and pydantic-ai.
    """
    if not isinstance(message, Mapping):
        return None
    values = cast("Mapping[str, Any]", message)
    kind, path = values.get("kind"), values.get("id")
    if isinstance(kind, str) and "parts" in values:  # pydantic-ai
        kinds = {_value(part, "part_kind") for part in _items(values["parts"])}
        return kind == "request" and "user-prompt" in kinds and not kinds & {"tool-return", "retry-prompt"}
    role = values.get("role")
    if role is None and isinstance(path, list) and path:  # LangChain, as its `dumpd` writes it
        role = cast("list[object]", path)[-1]
    if role is None:  # LangChain; of Responses, only items without a role
        role = values.get("type")
    if not isinstance(role, str):
        return None
    contents = (*_items(values.get("content")), *_items(values.get("parts")))
    return role in _USER_TYPES and not any(map(_is_tool_result, contents))


def _items(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _value(owner: object, name: str) -> Any:
    return cast("Mapping[str, Any]", owner).get(name) if isinstance(owner, Mapping) else None


def _is_tool_result(part: object) -> bool:
    names = ("function_response", "functionResponse")
    return _value(part, "type") == "tool_result" or any(_value(part, name) is not None for name in names)


def _common_length(first: list[Any], second: list[Any]) -> int:
    """Return the number of messages at the beginning of both lists that are equal."""
    pairs = zip(first, second, strict=False)
    return next((number for number, (one, other) in enumerate(pairs) if one != other), min(len(first), len(second)))


_dumped = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode


def _size(value: object) -> int:
    return len(_dumped(value).encode("utf-8", "surrogatepass"))


def _as_json(messages: list[Any]) -> list[Any]:
    """Return a copy of messages as JSON reads it.

    Raises:
        InvalidArgumentError: JSON cannot represent them.
    """
    try:
        copy: list[Any] = json.loads(_dumped(messages))
    except (TypeError, ValueError, RecursionError):
        raise _no_json() from None
    if is_too_deep(copy):
        raise _no_json()
    return copy


def _no_json() -> InvalidArgumentError:
    return InvalidArgumentError(
        say("a history contains only values of JSON: convert the messages of a library to mappings first")
    )
