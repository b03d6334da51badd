"""The text of an exception for a log, without secrets and without values of the callback that was handled."""

from __future__ import annotations

import json
import re
import traceback
from collections.abc import Iterator, Mapping
from typing import cast

from wecom_runtime.callbacks.model import Callback, read_values_of
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.errors import HIDDEN, redact

MAX_REASON = 300
"""The largest number of characters of a reason."""
MAX_READ = 1_000_000
"""The longest text of an exception that is read."""
REPLACED = "…"
"""Stands for a secret, and for a value of the callback."""
_OURS = ("wecom_runtime", "wecom_client")
_MIN_WORD = 4
"""The shortest word of a value that is replaced by itself, unless it has a digit or a Chinese character."""
_WORD = re.compile(r"\w+")
_FOREIGN = re.compile(r"[^\x00-\x7f]{2,}")


def is_ours(error: BaseException) -> bool:
    """Return whether an exception is of this library."""
    return type(error).__module__.partition(".")[0] in _OURS


def reason_of(error: BaseException, callback: object) -> str:
    """Return the text of an exception, in which secrets and values of a callback are replaced by `…`.

    In the text of an exception of this library, whole values are replaced; in that of any other exception, their words
    are replaced too.

    Args:
        error: The exception.
        callback: The callback whose handler raised it.
    """
    try:
        text = str(error)
    except Exception:
        return ""
    if len(text) > MAX_READ:
        return REPLACED
    try:
        text = _without(text, list(_values_of(callback)), words=not is_ours(error))
    except Exception:  # an object in place of a callback, which cannot be read: nothing is shown that may be of it
        return REPLACED
    text = " ".join(redact(text).replace(HIDDEN, REPLACED).split())
    text = re.sub(f"{REPLACED}(?:[ ,;/_.-]*{REPLACED})+", REPLACED, text)
    return text if len(text) <= MAX_REASON else text[: MAX_REASON - 1] + REPLACED


def place_of(error: BaseException) -> str:
    """Return the last line of a traceback outside of this library, such as `app.py:12`; "" if there is none."""
    found = ""
    for frame, line in traceback.walk_tb(error.__traceback__):
        if str(frame.f_globals.get("__name__", "")).partition(".")[0] not in _OURS:
            found = f"{frame.f_code.co_filename.replace(chr(92), '/').rpartition('/')[2]}:{line}"
    return found


def _values_of(callback: object) -> Iterator[str]:
    """Yield the values of a callback, of the callbacks that were merged into it, and of what its handler has read."""
    if not isinstance(callback, Callback):
        return
    for one in {id(each): each for each in (callback, *callback.merged)}.values():
        fixed = {str(value) for value in one.__selects__.values()}
        for info in fields_of(type(one)):
            fixed.update(str(value) for value in info.metadata.get("enum", ()))
        yield from (value for value in _texts(unstructure(one)) if value not in fixed)
    yield from _texts(read_values_of(callback))


def _texts(value: object) -> Iterator[str]:
    """Yield the texts and numbers in wire data."""
    waiting: list[object] = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Mapping):
            waiting += cast("Mapping[str, object]", one).values()
        elif isinstance(one, list | tuple):
            waiting += cast("list[object]", one)
        elif isinstance(one, str | int | float) and not isinstance(one, bool):
            yield str(one)


def _without(text: str, values: list[str], *, words: bool) -> str:
    forms: set[str] = set()
    for value in values:
        for part in (value, *value.splitlines()):
            part = part.strip()
            if part:
                forms |= {part, repr(part)[1:-1], json.dumps(part)[1:-1], json.dumps(part, ensure_ascii=False)[1:-1]}
    for form in sorted(forms, key=len, reverse=True):
        if form.lower() in text.lower():
            # A short value, such as "1", only where it stands by itself.
            pattern = re.escape(form) if len(form) >= _MIN_WORD else rf"(?<!\w){re.escape(form)}(?!\w)"
            text = re.sub(pattern, REPLACED, text, flags=re.IGNORECASE)
    if not words:
        return text
    said = "\n".join(values).lower()
    known = {word for word in _WORD.findall(said) if _is_telling(word)}
    text = _WORD.sub(lambda found: REPLACED if found[0].lower() in known else found[0], text)
    return _FOREIGN.sub(lambda found: _without_pieces(found[0], said), text)


def _is_telling(word: str) -> bool:
    return len(word) >= _MIN_WORD or not word.isascii() or any(one.isdigit() for one in word)


def _without_pieces(text: str, said: str) -> str:
    """Return a text without the pairs of characters, such as Chinese ones, that a text contains."""
    hidden: set[int] = set()
    for start in range(len(text) - 1):
        if text[start : start + 2].lower() in said:
            hidden |= {start, start + 1}
    return "".join(REPLACED if place in hidden else one for place, one in enumerate(text))
