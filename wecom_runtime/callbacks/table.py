"""The table of callbacks, which finds the model of a decrypted callback by values of its fields."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import InvalidPayloadError
from wecom_runtime.language import say

from .entries import MAX_CACHED, TableEntry, no_entry, selector_text
from .payload import RawPayload, read

if TYPE_CHECKING:
    from wecom_runtime.data.deviations import Deviation
    from wecom_runtime.data.problems import Problem, Unknown

    from .model import Callback

HeaderRow: TypeAlias = tuple[str, str, Mapping[str, str], str]
"""Base class, class for unknown callbacks, selectors of the channel ("" for any value), "xml" or "json"."""
CallbackRow: TypeAlias = (
    tuple[str, str, Mapping[str, tuple[str, ...]], tuple[int, ...], str]
    | tuple[str, str, Mapping[str, tuple[str, ...]], tuple[int, ...], str, Mapping[str, Any]]
)
"""Class, "xml" or "json", selectors and their values, document ids, title, and the permissions if there are any."""


class CallbackEntry(TableEntry["Callback"]):
    """A kind of callback: its selectors and its model."""

    __slots__ = ("_make", "granted", "needs", "seen", "switch")

    def __init__(
        self,
        reference: str,
        format: str,
        selects: Mapping[str, str],
        docs: tuple[int, ...] = (),
        title: str = "",
        permissions: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        super().__init__(reference, format, selects, docs, title)
        self.needs: str = permissions.get("needs", "")
        """The setting in the admin console that the company's own app needs to receive the callback."""
        self.granted: Mapping[str, str] = MappingProxyType(permissions.get("granted", {}))
        """Kind of a provider's app -> the permission that the company grants, or `none`."""
        self.switch: str = permissions.get("switch", "")
        """The event switch in the callback settings of the app."""
        self.seen: Mapping[str, str] = MappingProxyType(permissions.get("seen", {}))
        """Kind of the caller -> the last day on which a report saw the callback in the real service."""
        self._make: Callable[[Mapping[str, Any]], Callback] | None = None

    def make(self, data: Mapping[str, Any]) -> Callback:
        """Return received fields as the model."""
        make = self._make
        if make is None:
            make = self._make = self._maker()
        return make(data)

    def _maker(self) -> Callable[[Mapping[str, Any]], Callback]:
        from wecom_runtime.data.conversion import structure_hook, xml_structure_hook

        model = self.model
        hook: Callable[..., Callback] = (structure_hook if self.format == "json" else xml_structure_hook)(model)
        return hook


class _Index:
    """An index of the entries of one format, by the values of their selectors."""

    def __init__(self, rows: Iterable[tuple[CallbackEntry, Mapping[str, tuple[str, ...]]]]) -> None:
        groups: dict[tuple[str, ...], dict[tuple[str, ...], CallbackEntry]] = {}
        for entry, selects in rows:
            group = groups.setdefault(tuple(selects), {})
            for values in itertools.product(*selects.values()):
                group.setdefault(tuple(map(str.lower, values)), entry)
        # The entry with the most matching pairs wins.
        self._groups = sorted(groups.items(), key=lambda item: -len(item[0]))
        self._paths = tuple(dict.fromkeys(path for paths in groups for path in paths))
        self._steps = [tuple(path.split(".")) for path in self._paths]
        self._nested = any(len(steps) > 1 for steps in self._steps)
        self._cache: dict[tuple[Any, ...], CallbackEntry | None] = {}

    def find(self, data: Mapping[str, Any]) -> CallbackEntry | None:
        if self._nested:
            values = tuple([_value_at(data, steps) for steps in self._steps])
        else:
            values = tuple(map(data.get, self._paths))
        try:
            return self._cache[values]
        except KeyError:
            found = self._search(values)
        except TypeError:  # a list or an object in place of a text
            return self._search(values)
        if len(self._cache) < (MAX_CACHED if found is not None else MAX_CACHED // 2):
            self._cache[values] = found
        return found

    def _search(self, values: Iterable[Any]) -> CallbackEntry | None:
        texts = {path: text for path, value in zip(self._paths, values, strict=True) if (text := selector_text(value))}
        for paths, group in self._groups:
            if all(path in texts for path in paths):
                found = group.get(tuple(texts[path] for path in paths))
                if found is not None:
                    return found
        return None


def _value_at(data: Mapping[str, Any], steps: tuple[str, ...]) -> Any:
    """Return the value at a path in received data; None if there is none."""
    value = data.get(steps[0])
    for name in steps[1:]:
        if value is None:
            return None
        value = value.get(name) if type(value) is dict else value_at(value, name)
    return value


class CallbackTable:
    """The callbacks of the spec. Iterating yields the entries.

    Args:
        headers: The common headers of the callbacks of each channel, the most usual channel first.
        rows: The callbacks.
    """

    def __init__(self, *, headers: tuple[HeaderRow, ...], rows: tuple[CallbackRow, ...]) -> None:
        # The indexes are built at the first callback, so that the import of the table is fast.
        self._headers = headers
        self._rows = rows
        self._entries: tuple[CallbackEntry, ...] | None = None
        self._indexes: dict[str, _Index] | None = None
        self._unknown: dict[str, CallbackEntry] = {}

    def __repr__(self) -> str:
        return f"<CallbackTable of {len(self._rows)} callbacks>"

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[CallbackEntry]:
        entries = self._entries
        if entries is None:
            entries = self._entries = tuple(
                CallbackEntry(
                    row[0],
                    row[1],
                    {name: values[0] for name, values in row[2].items()},
                    row[3],
                    row[4],
                    row[5] if len(row) > 5 else {},
                )
                for row in self._rows
            )
        return iter(entries)

    def __getitem__(self, model: str | type[Callback]) -> CallbackEntry:
        """Return the entry of a model, or of the name of a model."""
        name = model if isinstance(model, str) else model.__name__
        found = next((entry for entry in self if entry.reference.rpartition(":")[2] == name), None)
        if found is None:
            raise KeyError(name)
        return found

    def parse(self, message: RawPayload) -> Callback:
        """Return the typed model of a decrypted callback.

        Args:
            message: XML or JSON, as returned by `WeComCrypto.decrypt_message`, or a mapping of its fields.

        Returns:
            The model of the variant; for an unknown variant the general model of the event, for an unknown event
            `UnknownEvent`, and for any other message `UnknownMessage`. Each has all fields.

        Raises:
            InvalidPayloadError: The callback is neither XML nor JSON, or still encrypted.
        """
        data, is_xml = read(message)
        if is_xml:
            index = (self._indexes or self._index()).get("xml")
            if index is not None and (entry := index.find(data)) is not None:
                return entry.make(data)
        return (self.find(data) or self.unknown(data)).make(data)

    def find(self, data: Mapping[str, Any]) -> CallbackEntry | None:
        """Return the entry of received fields; None if there is none."""
        for index in (self._indexes or self._index()).values():
            if (entry := index.find(data)) is not None:
                return entry
        return None

    def unknown(self, data: Mapping[str, Any]) -> CallbackEntry:
        """Return the entry for an unknown callback, by the best matching header.

        Raises:
            InvalidPayloadError: The callback is still encrypted, or the table is empty.
        """
        best = self._best_header(data)
        if best is None:
            if any(isinstance(data.get(name), str) for name in ("Encrypt", "encrypt")):
                raise InvalidPayloadError(say("The callback is still encrypted: open it with decrypt_message"))
            if not self._headers:
                raise InvalidPayloadError(say("The table of callbacks is empty"))
            best = self._headers[0]
        reference, form = best[1], best[3]
        return self._unknown.setdefault(reference, CallbackEntry(reference, form, {}))

    def _best_header(self, data: Mapping[str, Any]) -> HeaderRow | None:
        """Return the best matching header of an unknown callback; None if none matches."""
        best: HeaderRow | None = None
        best_score = 0
        for row in self._headers:
            applies = row[2]
            # A selector with a value is more specific than one for any value.
            score = sum(2 if value else 1 for value in applies.values())
            if score > best_score and all(_applies(data, path, value) for path, value in applies.items()):
                best, best_score = row, score
        return best

    def check(self, message: RawPayload, *, unknown: Unknown = "report") -> list[Problem]:
        """Return the differences of a decrypted callback from the documentation; an empty list if there are none.

        Args:
            message: XML, JSON, or a mapping of the fields.
            unknown: "report" for unknown fields as problems, or "allow".

        Raises:
            InvalidPayloadError: The callback is neither XML nor JSON, or still encrypted.
        """
        data, _ = read(message)
        entry = self.find(data)
        if entry is None:
            return no_entry(f"{self.unknown(data).model.__name__}: no callback that the spec describes")
        return entry.check(data, unknown=unknown)

    def deviations(self, message: RawPayload) -> list[Deviation]:
        """Return the differences of a decrypted callback from its model, without names, ids or secrets.

        For an unknown callback or variant of an event, they include the field whose value is not documented.

        Raises:
            InvalidPayloadError: The callback is neither XML nor JSON, or still encrypted.
        """
        from wecom_runtime.data.deviations import deviations_from, undocumented

        data, _ = read(message)
        known = self.find(data)
        entry = known or self.unknown(data)
        name = entry.model.__name__
        header = self._best_header(data) if known is None else None
        selectors = self._selectors_beyond(entry.format, entry.selects if header is None else header[2])
        unknown_values = [
            undocumented(name, path, value_at(data, path))
            for path, values in selectors.items()
            if (text := selector_text(value_at(data, path))) and text not in values
        ]
        return [*unknown_values, *deviations_from(name, entry.model, entry.shaped(data))]

    def _selectors_beyond(self, format: str, selects: Mapping[str, str]) -> Mapping[str, set[str]]:
        """Return the selectors, with their values, by which entries are more specific than other selectors.

        Args:
            format: The format of the entries.
            selects: The other selectors. One for any value ("") is itself among the result.
        """
        rows = [row[2] for row in self._rows if row[1] == format]
        open_paths = [path for path, value in selects.items() if not value]
        found = {path: _values(rows, path) for path in open_paths if any(path in row for row in rows)}
        if found:
            return found
        fixed = {path: value.lower() for path, value in selects.items() if value}
        matching = [row for row in rows if all(value in _lower(row.get(path, ())) for path, value in fixed.items())]
        return {path: _values(matching, path) for row in matching for path in row if path not in fixed}

    def _index(self) -> dict[str, _Index]:
        found: dict[str, list[tuple[CallbackEntry, Mapping[str, tuple[str, ...]]]]] = {}
        for entry, row in zip(self, self._rows, strict=True):
            found.setdefault(entry.format, []).append((entry, row[2]))
        indexes = self._indexes = {form: _Index(rows) for form, rows in found.items()}
        return indexes


def _lower(values: Iterable[str]) -> set[str]:
    return {value.lower() for value in values}


def _values(rows: Iterable[Mapping[str, tuple[str, ...]]], path: str) -> set[str]:
    """Return all values of a selector, in lower case."""
    return {value for row in rows for value in _lower(row.get(path, ()))}


def _applies(data: Mapping[str, Any], path: str, expected: str) -> bool:
    value = value_at(data, path)
    return value is not None and (not expected or selector_text(value) == expected.lower())
