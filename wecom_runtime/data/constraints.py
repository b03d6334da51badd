"""The documented limits of a model's fields: lengths of texts and lists, bounds of numbers.

They stand apart from `validation`, because a request that exceeds one is the server's to refuse: limits change, and
differ between editions. A passive reply is refused or cut without a word, so it is checked before it is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast, get_args

from .annotations import FieldInfo, cached, codec_of, fields_of, is_list, is_map, is_model, is_union, plain, union_arms
from .conversion import SEPARATORS
from .models import JSON, Model, case_of
from .validation import Path, Problem, pointer

Check: TypeAlias = Callable[[Any, Path, list[Problem]], None]


def check_constraints(data: Any, cls: type[Model]) -> list[Problem]:
    """What in the wire data of a model exceeds a documented limit."""
    problems: list[Problem] = []
    _check_model(data, cls, (), problems)
    return problems


def _check_model(data: Any, cls: type[Model], path: Path, problems: list[Problem]) -> None:
    if type(data) is not dict and not isinstance(data, Mapping):
        return
    fields = cast("Mapping[str, Any]", data)
    for name, check in _checks(case_of(cls, fields)):
        if (value := fields.get(name)) is not None:
            check(value, (*path, name), problems)


@cached
def _checks(cls: type[Model]) -> tuple[tuple[str, Check], ...]:
    return tuple((info.wire, check) for info in fields_of(cls) if (check := _field_check(info)) is not None)


def _field_check(info: FieldInfo) -> Check | None:
    limits = {key: value for key, value in info.metadata.items() if key.startswith(("min", "max"))}
    return _check_of(info.type, limits)


def _check_of(hint: Any, limits: Mapping[str, float]) -> Check | None:
    if is_union(hint):
        arms = [check for arm in union_arms(hint) if (check := _check_of(arm, limits)) is not None]
        return _any_arm(arms) if arms else None
    codec = codec_of(hint)
    if codec in SEPARATORS:
        return _items_check(limits, None, SEPARATORS[codec])
    if codec is JSON:
        return None
    hint = plain(hint)
    if is_model(hint):
        return lambda value, path, problems: _check_model(value, hint, path, problems)
    if is_list(hint):
        return _items_check(limits, _check_of(get_args(hint)[0], limits), None)
    if is_map(hint):
        return _map_check(_check_of(get_args(hint)[1], limits))
    if hint is str:
        return _text_check(limits)
    return _number_check(limits) if hint in (int, float) else None


def _any_arm(arms: list[Check]) -> Check:
    def check(value: Any, path: Path, problems: list[Problem]) -> None:
        # Each check looks only at values of its own kind.
        for arm in arms:
            arm(value, path, problems)

    return check


def _text_check(limits: Mapping[str, float]) -> Check | None:
    least_bytes, most_bytes = limits.get("min_bytes", 0), limits.get("max_bytes", float("inf"))
    least_chars, most_chars = limits.get("min_chars", 0), limits.get("max_chars", float("inf"))
    if not limits.keys() & {"min_bytes", "max_bytes", "min_chars", "max_chars"}:
        return None

    def check(value: Any, path: Path, problems: list[Problem]) -> None:
        if not isinstance(value, str):
            return
        chars = len(value)
        size = chars if value.isascii() else len(value.encode("utf-8", "surrogatepass"))
        if not least_bytes <= size <= most_bytes:
            _report(size, least_bytes, most_bytes, "bytes", path, problems)
        if not least_chars <= chars <= most_chars:
            _report(chars, least_chars, most_chars, "characters", path, problems)

    return check


def _items_check(limits: Mapping[str, float], inner: Check | None, separator: str | None) -> Check | None:
    least, most = limits.get("min_items", 0), limits.get("max_items", float("inf"))
    if inner is None and not limits.keys() & {"min_items", "max_items"}:
        return None

    def check(value: Any, path: Path, problems: list[Problem]) -> None:
        if separator is not None and isinstance(value, str):
            value = value.split(separator) if value else []
        if not isinstance(value, list | tuple):
            return
        items = cast("list[Any]", value)
        if not least <= len(items) <= most:
            _report(len(items), least, most, "items", path, problems)
        if inner is not None:
            for index, item in enumerate(items):
                inner(item, (*path, str(index)), problems)

    return check


def _map_check(inner: Check | None) -> Check | None:
    if inner is None:
        return None

    def check(value: Any, path: Path, problems: list[Problem]) -> None:
        if isinstance(value, Mapping):
            for key, item in cast("Mapping[str, Any]", value).items():
                inner(item, (*path, key), problems)

    return check


def _number_check(limits: Mapping[str, float]) -> Check | None:
    least, most = limits.get("min", float("-inf")), limits.get("max", float("inf"))
    if not limits.keys() & {"min", "max"}:
        return None

    def check(value: Any, path: Path, problems: list[Problem]) -> None:
        if isinstance(value, str):
            try:
                value = float(value)
            except ValueError:
                return
        if isinstance(value, int | float) and not least <= value <= most:
            problems.append(
                Problem(
                    pointer(path),
                    "limit",
                    f"{value} is {'less' if value < least else 'more'} than {least if value < least else most}",
                )
            )

    return check


def _report(size: int, least: float, most: float, unit: str, path: Path, problems: list[Problem]) -> None:
    bound = f"too few: at least {least}" if size < least else f"too many: at most {most}"
    problems.append(Problem(pointer(path), "limit", f"{size} {unit} are {bound}"))
