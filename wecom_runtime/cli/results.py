"""Search results as plain data, and the names of callbacks. No model is loaded."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wecom_runtime.language import ENGLISH, Texts, language, say
from wecom_runtime.search.hits import CallbackHit, CallHit, ErrorHit, FieldHit, Found, Hit, OfficeHit

from .exits import fail
from .package import OFFICE, GeneratedPackage

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyEntry
    from wecom_runtime.callbacks.table import CallbackEntry


def find(package: GeneratedPackage, text: str, most: int) -> Found:
    """Return the calls, callbacks, error codes and fields that match some words.

    Args:
        package: The generated package.
        text: Words, part of a path, a document id or an errcode.
        most: The maximum number of results of each kind.

    Raises:
        CommandError: The text is empty.
    """
    if not text.strip():
        fail(say("nothing to find: give words, part of a path, a document id or an errcode"))
    return package.word_index.search(text, most=most)


def selects(package: GeneratedPackage, name: str) -> dict[str, str]:
    """Return the fields and values that select a callback, by the name of its class; empty if there is none."""
    return dict(pair.split("=", 1) for pair in package.names.selectors.get(name, "").split())


def hit_data(package: GeneratedPackage, hit: Hit) -> dict[str, Any]:
    """Return a search result as plain data."""
    known: dict[str, Any] = {"kind": hit.kind}
    match hit:
        case CallHit(path):
            one = package.endpoints[path]
            summary = package.texts.call(path).get("summary", one.summary)
            return {
                **known,
                "call": one.call,
                "method": one.method,
                "path": path,
                "title": hit.title,
                "summary": summary,
            }
        case OfficeHit(path):
            return {**known, "call": f"{OFFICE}{package.commands[path].call}", "path": path, "title": hit.title}
        case CallbackHit(name):
            return {**known, "name": name, "title": hit.title, "selects": selects(package, name)}
        case ErrorHit(code):
            label, advice = package.error_texts(code)
            return {**known, "errcode": code, "meaning": label, "advice": advice}
        case FieldHit(name, used_by):
            calls = [package.names.paths.get(key, key) for key in used_by]
            return {**known, "field": name, "meaning": field_meaning(package, name), "used_by": calls}
        case _:
            return {**known, "name": hit.key, "title": hit.title}


def word_notes(found: Found) -> Iterator[str]:
    """Yield notes on the words of a search: their interpretation, and known words similar to unknown ones."""
    for word in found.words:
        if word.means:
            yield say("{word} is understood as {means}", word=word.text, means=", ".join(word.means))
        elif word.near:
            yield say("{word} is unknown; similar words: {near}", word=word.text, near=", ".join(word.near))
        elif not word.is_known:
            yield say("{word} is unknown", word=word.text)


def field_meaning(package: GeneratedPackage, name: str) -> str:
    """Return the most frequent description of the fields with a name; empty if none has a description."""
    return _meaning(package.texts, language(), name) or _meaning(package.texts, ENGLISH, name)


@functools.cache
def _meaning(texts: Texts, code: str, name: str) -> str:
    said: Counter[str] = Counter()
    for model in texts.models(code):
        if (text := model.get(name)) is not None:
            said[text if isinstance(text, str) else text[0]] += 1
    return min(said, key=lambda text: (-said[text], len(text)), default="")


def callback_named(package: GeneratedPackage, name: str) -> CallbackEntry | None:
    """Return a callback by the name of its class, ignoring case."""
    return next((one for one in package.callbacks if class_name(one).casefold() == name.casefold()), None)


def events_named(package: GeneratedPackage, name: str) -> list[CallbackEntry]:
    """Return the callbacks with a class or a selector of a name, ignoring case."""
    wanted = name.casefold()
    return [one for one in package.callbacks if wanted in {text.casefold() for text in _event_names(one)}]


def event_names(package: GeneratedPackage) -> list[str]:
    """Return the names by which `events_named` finds callbacks."""
    return list(dict.fromkeys(text for one in package.callbacks for text in _event_names(one)))


def _event_names(callback: CallbackEntry) -> list[str]:
    values = [value for path, value in callback.selects.items() if path != "MsgType"]
    return [class_name(callback), *values]


def class_name(entry: CallbackEntry | ReplyEntry) -> str:
    """Return the name of the class of a callback or reply without loading the class."""
    return entry.reference.rpartition(":")[2]
