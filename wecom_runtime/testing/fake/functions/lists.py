"""Functions of lists, numbers and texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wecom_runtime.testing.fake.state import as_list, at, truth

from .declaring import (
    ArgumentValue,
    Choice,
    Conditions,
    FieldOf,
    ItemOf,
    Items,
    ManyOf,
    NewText,
    Number,
    RecordIn,
    ShapeFor,
    StateView,
    String,
    Unevaluated,
    function,
)


@function("first", values=Items, gives=ItemOf(ArgumentValue("values")))
def first(values: list[Any]) -> Any:
    """Return the first item of a list."""
    return values[0] if values else None


@function("leading", items=Items, count=Number, gives=ArgumentValue("items"))
def leading(items: list[Any], count: int) -> list[Any]:
    """Return the first items of a list."""
    return items[:count]


@function("each", items=Items, shape=ShapeFor("items", each=True), gives=ManyOf(ArgumentValue("shape")))
def each(items: list[Any], shape: Callable[[Any], Any]) -> list[Any]:
    """Return a list with the shape of each item: `@` is the item."""
    return [shape(item) for item in items]


@function("times", count=Number, shape=Unevaluated(), gives=ManyOf(ArgumentValue("shape")))
def times(count: int, shape: Callable[[], Any]) -> list[Any]:
    """Return a list with a number of shapes."""
    return [shape() for _ in range(count)]


@function(
    "those",
    items=Items,
    where=Conditions("items"),
    field=FieldOf("items"),
    gives=ManyOf(RecordIn("items", "field")),
)
def those(items: list[Any], where: Callable[[Any], bool], field: str = "") -> list[Any]:
    """Return the items of a list that meet conditions, or one field of each."""
    found = [item for item in items if where(item)]
    return [at(item, field) for item in found] if field else found


@function("flat", lists=Items, gives=ManyOf(ItemOf(ItemOf(ArgumentValue("lists")))))
def flat(lists: list[Any]) -> list[Any]:
    """Return the items of several lists as one list. A value counts as a list of one."""
    return [item for items in lists for item in as_list(items)]


@function("without", items=Items, others=Items, gives=ArgumentValue("items"))
def without(items: list[Any], others: list[Any]) -> list[Any]:
    """Return a list without the items of another one."""
    return [item for item in items if item not in others]


@function("repeated", items=Items, gives=ArgumentValue("items"))
def repeated(items: list[Any]) -> list[Any]:
    """Return the items that a list has more than once."""
    return [item for index, item in enumerate(items) if item is not None and item in items[:index]]


@function("distinct", items=Items, field=String, gives=ArgumentValue("items"))
def distinct(items: list[Any], field: str = "") -> list[Any]:
    """Return the items of a list without repetitions, or those of which a `field` differs."""
    found: dict[str, Any] = {}
    for item in items:
        found.setdefault(str(at(item, field) if field else item), item)
    return list(found.values())


@function("members.sorted", records=Items, fields=Items, gives=ArgumentValue("records"))
def in_order(records: list[Any], fields: list[Any]) -> list[Any]:
    """Return records in the order of `[[field, descending], …]`: numbers by size, texts as Chinese names."""

    def rank(value: Any) -> tuple[float, bytes]:
        # This encoding has the usual characters in the order of their sounds.
        return (value, b"") if isinstance(value, int | float) else (0, str(value or "").encode("gb18030"))

    for field, descending in reversed(fields):
        records = sorted(records, key=lambda one: rank(at(one, field)), reverse=truth(descending))
    return records


@function("count", values=Items, gives=Number)
def count(values: list[Any]) -> int:
    """Return the number of items of a list."""
    return len(values)


@function("sum", numbers=Items, gives=Number)
def sum_(numbers: list[Any]) -> int:
    """Return the sum of a list of numbers."""
    return sum(map(int, numbers))


@function("plus", numbers=Number, gives=Number)
def plus(*numbers: float) -> float:
    """Return the sum of numbers."""
    return sum(numbers)


@function("minus", number=Number, other=Number, gives=Number)
def minus(number: float, other: float) -> float:
    """Return the difference of two numbers."""
    return number - other


@function("number", text=Number, gives=Number)
def number(text: float) -> float:
    """Return a text as a number."""
    return text


@function("length", texts=Items, unit=Choice.of("chars", "bytes"), gives=Number)
def length(texts: list[Any], unit: str = "chars") -> int:
    """Return the number of `chars` or `bytes` of a text, or of the longest of several texts."""
    known = (str(text) for text in texts if text is not None)
    return max((len(text.encode() if unit == "bytes" else text) for text in known), default=0)


@function("replaced", text=String, part=String, other=String, gives=String)
def replaced(text: str, part: str, other: str) -> str:
    """Return a text with another text in place of each occurrence of a part."""
    return text.replace(part, other)


@function("new", form=NewText(), gives=String)
def new(state: StateView, form: str) -> str:
    """Return a new text, such as "code-{n}" with the next number."""
    return state.new(form)
