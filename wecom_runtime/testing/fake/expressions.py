"""The small expressions of spec/fake/: where a step takes its values from.

`$name` is a value of the request, `$` all of it, `$NOW`, `$MS`, `$CORP`, `$APP`, `$SUITE`, `$FILE`, `$BASE` what the
fake knows; `@name` is a value of the record at hand, `@` all of it, `@kind:name` one of the record of an earlier step.
A mapping with a single key such as `{=first: …}` calls a function; any other mapping or list holds expressions.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast

from . import grids
from .days import date_of, days_of, replied
from .encryption import BLOCK, encrypt_file, encrypt_key
from .flows import decided
from .state import Refusal, StateRecord, as_list, at, filter_of
from .translating import translated


class Scene(Protocol):
    """The values at which expressions may look."""

    @property
    def request(self) -> Mapping[str, Any]: ...

    @property
    def records(self) -> Mapping[str, StateRecord]: ...

    def builtin(self, name: str) -> Any: ...

    def lookup(self, kind: str, key: object) -> StateRecord | None: ...

    def below(self, kind: str, key: object) -> set[str]: ...

    def everything(self, kind: str) -> list[StateRecord]: ...

    def new(self, form: str) -> str: ...

    def elsewhere(self, corp_id: str) -> Scene: ...

    @property
    def grant(self) -> Callable[[str, Mapping[str, Any]], Mapping[str, Any]] | None: ...

    @property
    def hidden(self) -> Mapping[str, Any]: ...


def evaluate(expression: Any, scene: Scene, record: Any = None) -> Any:
    """The value of an expression; None where it names what is not there."""
    if isinstance(expression, str):
        if expression.startswith("$"):
            return _request_value(expression[1:], scene)
        if expression.startswith("@"):
            return _record_value(expression[1:], scene, record)
        return expression
    if isinstance(expression, Mapping):
        mapping = cast("Mapping[str, Any]", expression)
        name = next(iter(mapping), "")
        if len(mapping) == 1 and name.startswith("="):
            return FUNCTIONS[name[1:]](mapping[name], scene, record)
        return {key: evaluate(item, scene, record) for key, item in mapping.items()}
    if isinstance(expression, list):
        return [evaluate(item, scene, record) for item in expression]
    return expression


def _request_value(path: str, scene: Scene) -> Any:
    if not path:
        return scene.request
    first, _, rest = path.partition(".")
    if first.isupper():
        return at(scene.builtin(first), rest) if rest else scene.builtin(first)
    return at(scene.request, path)


def _record_value(path: str, scene: Scene, record: Any) -> Any:
    if not path:
        return record
    kind, colon, rest = path.partition(":")
    if colon:
        found = scene.records.get(kind)
        return at(found, rest) if rest else found
    return at(record, path)


def shown_text(content: Any, names: tuple[str, ...]) -> str:
    """Return what a person reads of a message's content: the texts under some names, in their order."""
    if isinstance(content, str):
        return content
    found: list[str] = []
    if isinstance(content, Mapping):
        for name, value in cast("Mapping[str, Any]", content).items():
            if isinstance(value, str):
                found.extend([value] if name in names and value else [])
            elif text := shown_text(value, names):
                found.append(text)
    elif isinstance(content, list):
        found.extend(text for item in content if (text := shown_text(item, names)))
    return "\n".join(found)


# -- functions: each takes its unevaluated argument

Function = Callable[[Any, Scene, Any], Any]


def _first_of(argument: Any, scene: Scene, record: Any) -> Any:
    values = as_list(evaluate(argument, scene, record))
    return values[0] if values else None


def _or(argument: Any, scene: Scene, record: Any) -> Any:
    found = (evaluate(item, scene, record) for item in argument)
    return next((value for value in found if value not in (None, "", [], {})), None)


def _is(argument: Any, scene: Scene, record: Any) -> Any:
    one, other = (evaluate(item, scene, record) for item in argument)
    return str(one) in {str(value) for value in as_list(other)}


def _each(argument: Any, scene: Scene, record: Any) -> Any:
    items, template = argument
    return [evaluate(template, scene, item) for item in as_list(evaluate(items, scene, record))]


def _times(argument: Any, scene: Scene, record: Any) -> Any:
    count, template = argument
    return [evaluate(template, scene, record) for _ in range(int(evaluate(count, scene, record) or 0))]


def _get(argument: Any, scene: Scene, record: Any) -> Any:
    kind, key, *path = argument
    key = evaluate(key, scene, record)
    found = scene.lookup(kind, key) if key is not None else None
    if found is None:
        return None
    return at(found, path[0]) if path else found


def _below(argument: Any, scene: Scene, record: Any) -> Any:
    kind, key, deep = argument
    key = evaluate(key, scene, record)
    if key in (None, ""):
        return None
    return sorted(scene.below(kind, key)) if truth(evaluate(deep, scene, record)) else [str(key)]


def _file(argument: Any, scene: Scene, record: Any) -> Any:
    """A fact about a file: of its content as Base64, or of pieces by their numbers: {"1": Base64, …}."""
    source, aspect = evaluate(argument[0], scene, record) or "", argument[1]
    parts = [source[index] for index in sorted(source, key=int)] if isinstance(source, Mapping) else [source]
    try:
        content = b"".join(map(base64.b64decode, parts))
    except ValueError:
        raise Refusal(40058, "the content is not Base64") from None
    if aspect == "size":
        return len(content)
    if aspect == "md5":  # likewise
        return hashlib.md5(content, usedforsecurity=False).hexdigest()
    if aspect == "sha1":  # what WeCom names a file's digest
        return hashlib.sha1(content, usedforsecurity=False).hexdigest()
    return base64.b64encode(content).decode()


def _plus(argument: Any, scene: Scene, record: Any) -> Any:
    values = [evaluate(item, scene, record) for item in argument]
    if any(isinstance(value, list) for value in values):
        return [item for value in values for item in as_list(value)]
    if all(isinstance(value, int | float) for value in values if value is not None):
        return sum(value for value in values if value is not None)
    return "".join(str(value) for value in values if value is not None)


def _those(argument: Any, scene: Scene, record: Any) -> Any:
    """The items of a list whose fields have some values."""
    items, where = argument
    wanted = {field: filter_of(evaluate(item, scene, record)) for field, item in where.items()}
    found = as_list(evaluate(items, scene, record))
    return [one for one in found if all(fits(at(one, field)) for field, fits in wanted.items())]


def _pick(argument: Any, scene: Scene, record: Any) -> Any:
    """What a mapping says of a value."""
    value, mapping = argument
    return mapping.get(str(evaluate(value, scene, record)))


def _snake(value: Any) -> Any:
    """A value of XML with the names that JSON has for the same: CardType -> card_type."""
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower(): _snake(item) for name, item in items}
    if isinstance(value, list):
        return [_snake(item) for item in value]
    return value


def _told(argument: Any, scene: Scene, record: Any) -> Any:
    """Records without what who calls is not told."""
    records = as_list(evaluate(argument, scene, record))
    return [
        {
            name: scene.hidden.get(name, value)
            for name, value in one.items()
            if scene.hidden.get(name, value) is not None
        }
        for one in records
    ]


def _sealed(argument: Any, scene: Scene, record: Any) -> Any:
    """A value as an encrypted file, in Base64: [value, EncodingAESKey]."""
    value, key = (evaluate(item, scene, record) for item in argument)
    try:
        aes_key = base64.b64decode(f"{key}=", validate=True)
    except ValueError:
        aes_key = b""
    if len(aes_key) != BLOCK:
        raise Refusal(40058, "the key is not 43 letters and digits")
    return base64.b64encode(encrypt_file(json.dumps(value, ensure_ascii=False).encode(), aes_key)).decode()


def _rsa(argument: Any, scene: Scene, record: Any) -> Any:
    """A text encrypted with a public key, in Base64: [text, PEM]; None without a key."""
    text, pem = (evaluate(item, scene, record) for item in argument)
    return None if pem is None else encrypt_key(str(text).encode(), str(pem))


def _days(argument: Any, scene: Scene, record: Any) -> Any:
    """The days (weeks, months) of a period with the records of each: [records, field, start, end, whose, cycle]."""
    records, field, start, end, whose, *cycle = (evaluate(item, scene, record) for item in argument)
    found = days_of(as_list(records), str(field), int(start), int(end), *map(int, cycle))
    return [{"of": whose, **day} for day in found]


def _decided(argument: Any, scene: Scene, record: Any) -> Any:
    """The flow of an approval after a decision: [nodes, who, decision, speech, to whom it is passed on]."""
    nodes, who, decision, speech, to = (evaluate(item, scene, record) for item in argument)
    return decided(as_list(nodes), who, int(decision), str(speech or ""), int(scene.builtin("NOW")), to)


def _minus(argument: Any, scene: Scene, record: Any) -> Any:
    one, other = (int(evaluate(item, scene, record) or 0) for item in argument)
    return one - other


def _written(argument: Any, scene: Scene, record: Any) -> Any:
    """The cells of a sheet after rows of cells were written: [cells, row, column, rows]."""
    cells, row, column, rows = (evaluate(item, scene, record) for item in argument)
    return grids.written(cells or {}, int(row or 0), int(column or 0), rows)


def _area(argument: Any, scene: Scene, record: Any) -> Any:
    """Part of the cells of a sheet: [cells, "A1:B2"]."""
    cells, text = (evaluate(item, scene, record) for item in argument)
    area = grids.Area.of(str(text))
    return {"row": area.top, "column": area.left, "rows": grids.rows_of(cells or {}, area)}


def _cut(argument: Any, scene: Scene, record: Any) -> Any:
    """The cells of a sheet without some rows or columns: [cells, whether columns, first, the one behind the last]."""
    cells, columns, start, end = (evaluate(item, scene, record) for item in argument)
    return grids.without(cells or {}, int(start), int(end), columns=truth(columns))


def _splice(argument: Any, scene: Scene, record: Any) -> Any:
    """A text with other characters in the place of some: [text, first, how many, new]."""
    text, start, length, new = (evaluate(item, scene, record) for item in argument)
    return grids.spliced(str(text or ""), int(start or 0), int(length or 0), str(new or ""))


def _without(argument: Any, scene: Scene, record: Any) -> Any:
    """A list without the items of another."""
    items, gone = (as_list(evaluate(item, scene, record)) for item in argument)
    return [item for item in items if item not in gone]


def _twice(argument: Any, scene: Scene, record: Any) -> Any:
    """The items that a list has more than once."""
    items = as_list(evaluate(argument, scene, record))
    return [item for place, item in enumerate(items) if item is not None and item in items[:place]]


def _sorted(argument: Any, scene: Scene, record: Any) -> Any:
    """Records in the order of Chinese names: [records, [[field, whether descending], …]], the most important first."""
    found, options = (as_list(evaluate(item, scene, record)) for item in argument)
    return in_order(found, options)


def in_order(found: list[Any], options: list[Any]) -> list[Any]:
    """Sort by fields, each with whether it descends: numbers by size, texts as Chinese names."""

    def place(value: Any) -> tuple[float, bytes]:
        # This encoding has the usual characters in the order of their sounds.
        return (value, b"") if isinstance(value, int | float) else (0, str(value or "").encode("gb18030"))

    for field, descending in reversed(options):
        found = sorted(found, key=lambda one: place(at(one, field)), reverse=truth(descending))
    return found


def _translated(argument: Any, scene: Scene, record: Any) -> Any:
    """Files with names in the place of ids, as one: [files, the company's id, the name of a ZIP of them]."""
    files, corp, name = (evaluate(item, scene, record) for item in argument)

    def look_up(kind: str, company: str, key: str) -> StateRecord | None:
        return scene.elsewhere(company or str(corp)).lookup(kind, key)

    return translated(as_list(files), str(name or ""), look_up)


def _token(argument: Any, scene: Scene, record: Any) -> Any:
    """A token for who calls, as the answer of its endpoint: [the name of its kind, its credentials]."""
    kind, credentials = (evaluate(item, scene, record) for item in argument)
    return scene.grant(kind, credentials) if scene.grant is not None else None


def _bytes(argument: Any, scene: Scene, record: Any) -> Any:
    """How many bytes a text has; of several the longest."""
    texts = (value for value in as_list(evaluate(argument, scene, record)) if value is not None)
    return max((len(str(text).encode()) for text in texts), default=0)


def _known(argument: Any, scene: Scene, record: Any) -> Any:
    kind, keys = argument
    return [key for key in as_list(evaluate(keys, scene, record)) if scene.lookup(kind, key) is not None]


def _unknown(argument: Any, scene: Scene, record: Any) -> Any:
    kind, keys = argument
    return [key for key in as_list(evaluate(keys, scene, record)) if scene.lookup(kind, key) is None] or None


def _all(argument: Any, scene: Scene, record: Any) -> Any:
    """All records of a kind whose fields have some values."""
    kind, where = argument
    wanted = {field: filter_of(evaluate(item, scene, record)) for field, item in where.items()}
    found = scene.everything(kind)
    return [one for one in found if all(fits(at(one, field)) for field, fits in wanted.items())]


def _more(argument: Any, scene: Scene, record: Any) -> Any:
    one, other = (evaluate(item, scene, record) or 0 for item in argument)
    return float(one) > float(other)


FUNCTIONS: Mapping[str, Function] = {
    "first": _first_of,
    "or": _or,
    "is": _is,
    "not": lambda argument, scene, record: not truth(evaluate(argument, scene, record)),
    "each": _each,
    "times": _times,
    "known": _known,
    "unknown": _unknown,
    "more": _more,
    "all": _all,
    "get": _get,
    "below": _below,
    "those": _those,
    "pick": _pick,
    "plus": _plus,
    "told": _told,
    "snake": lambda argument, scene, record: _snake(evaluate(argument, scene, record)),
    "sealed": _sealed,
    "rsa": _rsa,
    "days": _days,
    "decided": _decided,
    "date": lambda argument, scene, record: date_of(int(evaluate(argument, scene, record))),
    "minus": _minus,
    "find": lambda argument, scene, record: str(evaluate(argument[0], scene, record)).find(
        str(evaluate(argument[1], scene, record))
    ),
    "without": _without,
    "twice": _twice,
    "sorted": _sorted,
    "replied": lambda argument, scene, record: replied(*(as_list(evaluate(item, scene, record)) for item in argument)),
    "translated": _translated,
    "token": _token,
    "flat": lambda argument, scene, record: [
        item for items in as_list(evaluate(argument, scene, record)) for item in as_list(items)
    ],
    "written": _written,
    "area": _area,
    "cut": _cut,
    "splice": _splice,
    "lines": lambda argument, scene, record: grids.lines_of(str(evaluate(argument, scene, record) or "")),
    "sum": lambda argument, scene, record: sum(map(int, as_list(evaluate(argument, scene, record)))),
    "length": lambda argument, scene, record: len(str(evaluate(argument, scene, record) or "")),
    "count": lambda argument, scene, record: len(as_list(evaluate(argument, scene, record))),
    "fits": lambda argument, scene, record: any(
        re.search(argument[1], str(value)) for value in as_list(evaluate(argument[0], scene, record))
    ),
    "bytes": _bytes,
    "new": lambda argument, scene, record: scene.new(argument),
    "file": _file,
}


def truth(value: Any) -> bool:
    """Whether a condition holds: a query holds 0 and 1 as text."""
    return bool(value) and value not in ("0", "false")
