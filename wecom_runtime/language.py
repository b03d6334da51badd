"""In which language the library speaks to people, and what it says in it.

`WECOM_LANG` decides, else the locale; what nobody has translated is English. Sentences of the runtime stand in
`languages/<language>.json`, by the English ones; an installed package has them packed, by checksums of these. What is
known of calls, callbacks and error codes is data of the generated package; it is read when the first text of its kind
is shown.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, NamedTuple

ENGLISH = "en"
TEXTS = "_texts"
"""Module of a generated package that has its texts."""
_VARIABLES = ("WECOM_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
"""The first that is set decides, as POSIX has it."""
_NOTHING: Mapping[str, Any] = {}


_CHOSEN: ContextVar[str] = ContextVar("wecom_language", default="")


@contextmanager
def speaking(code: str) -> Generator[None, None, None]:
    """Speak one language inside of a `with`, whatever the environment says; an empty code changes nothing."""
    token = _CHOSEN.set(code or _CHOSEN.get())
    try:
        yield
    finally:
        _CHOSEN.reset(token)


def language() -> str:
    """The language of messages: `zh`, `en` or whatever the environment names, in two letters."""
    if chosen := _CHOSEN.get():
        return _code(chosen)
    for name in _VARIABLES:
        if value := os.environ.get(name):
            return _code(value)
    return _code(_of_windows())


def stated_language() -> str:
    """The language that WECOM_LANG names; empty where it is not set, so that a browser may choose its own."""
    value = os.environ.get(_VARIABLES[0])
    return _code(value) if value else ""


@cache
def _code(locale: str) -> str:
    """`zh` for zh_CN.UTF-8 and zh-Hans; English where no language is meant, as with C and POSIX."""
    code = locale.replace("-", "_").partition(".")[0].partition("_")[0].strip().lower()
    return code if len(code) == 2 and code.isalpha() else ENGLISH


def _of_windows() -> str:
    """The locale of who uses Windows; empty elsewhere."""
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def say(sentence: str, /, **values: object) -> str:
    """A sentence for people, in their language.

    Args:
        sentence: In English, with `{names}` for what is filled in.
        values: What is filled in.
    """
    return in_language(sentence).format(**values)


def in_language(sentence: str) -> str:
    """Return a sentence in the language of who reads it, with nothing filled in; in English where it is not translated.

    Args:
        sentence: In English, as it stands in the catalogue; for sentences that are known when the program runs.
    """
    sentences = _sentences(language())
    return sentences.get(checksum(sentence), sentence) if sentences else sentence


@cache
def _sentences(code: str) -> Mapping[str, str]:
    """Checksum of the English sentence -> the one in a language."""
    if code == ENGLISH:
        return _NOTHING
    from json import loads

    sentences: dict[str, str]
    if packed := _data("wecom_runtime", f"languages/{code}.json.xz"):
        from lzma import decompress

        sentences = loads(decompress(packed))
        return sentences
    sentences = loads(_data("wecom_runtime", f"languages/{code}.json") or b"{}")
    return {checksum(english): sentence for english, sentence in sentences.items()}


def checksum(text: str) -> str:
    """Return what an English text is known by where it does not stand itself."""
    from zlib import crc32

    return f"{crc32(text.encode()):08x}"


def _data(package: str, name: str) -> bytes:
    """A file of a package; empty where it has none of this name."""
    from pkgutil import get_data

    try:
        return get_data(package, name) or b""
    except (OSError, ImportError):  # also of a package that cannot be imported any more
        return b""


# -- what is known of calls, callbacks and error codes -----------------------------------------------------------------


class FieldText(NamedTuple):
    """The description, values and traits of a field, in one language."""

    doc: str = ""
    values: Mapping[str, str] = _NOTHING
    """Documented value -> its meaning."""
    traits: Mapping[str, str] = _NOTHING
    """Trait -> its text: `deprecated` -> what to use instead."""
    notes: Sequence[str] = ()
    """A sentence about each trait."""


class Texts:
    """The texts of a generated package in the language of who reads them; in English where that has none.

    Args:
        package: The package with the files `<language>/<kind>.json.xz`.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._load = cache(self._read)

    def of(self, kind: str, code: str = "") -> Mapping[str, Any]:
        """All texts of a kind; none where there are none in the language.

        Args:
            kind: `calls`, `callbacks` or `errors`.
            code: The language; that of `language()` if empty.
        """
        return self._load(kind, code or language())

    def _read(self, kind: str, code: str) -> Mapping[str, Any]:
        found = _data(self._package, f"{code}/{kind}.json.xz")
        if not found:
            return _NOTHING
        from json import loads
        from lzma import decompress

        read: Any = loads(decompress(found))
        in_order = isinstance(read, list)  # of the English ones
        texts: Mapping[str, Any] = _filled(self._load(kind, ENGLISH), iter(read)) if in_order else read
        return texts

    def call(self, path: str) -> Mapping[str, Any]:
        """`summary`, `deprecated`, `unverified` and `notes` of an endpoint, as far as it has them."""
        found: Mapping[str, Any] = self._find("calls", "calls", path)
        return found

    def callback(self, cls: type[Any]) -> Mapping[str, Any]:
        """The same of a callback, reply, frame or message of the archive, by its class."""
        found: Mapping[str, Any] = self._find("callbacks", "callbacks", _name(cls))
        return found

    def error(self, text: str, code: str) -> str:
        """The meaning or advice of an errcode in a language; empty if it has none.

        The file knows the English text by a checksum, as it stands in the table of errors.
        """
        return str(self.of("errors", code).get(checksum(text), ""))

    def doc(self, cls: type[Any]) -> str:
        """The description of a model; empty if it has none."""
        return str(self._model(cls).get("", ""))

    def fields(self, cls: type[Any]) -> Mapping[str, FieldText]:
        """The descriptions of a model's fields, also those of its bases, by their wire names."""
        found: dict[str, FieldText] = {}
        for base in reversed(cls.__mro__):
            for wire, said in self._model(base).items():
                if wire:
                    found[wire] = FieldText(said) if isinstance(said, str) else self._field(base, *said)
        return found

    def _field(
        self, cls: type[Any], doc: str, values: Mapping[str, str], traits: Mapping[str, str] = _NOTHING
    ) -> FieldText:
        kind = _kind(_name(cls))
        notes = (str(self._find(kind, "traits", name)).format(why=text) for name, text in traits.items())
        return FieldText(doc, values, traits, tuple(notes))

    def _model(self, cls: type[Any]) -> Mapping[str, Any]:
        name = _name(cls)
        found: Mapping[str, Any] = self._find(_kind(name), "models", name)
        return found

    def _find(self, kind: str, section: str, name: str) -> Any:
        for code in (language(), ENGLISH):
            found = self.of(kind, code).get(section, _NOTHING).get(name)
            if found is not None:
                return found
        return _NOTHING


def _filled(english: Any, texts: Iterator[str]) -> Any:
    """The English texts with others in their places; an empty one leaves the English."""
    if isinstance(english, str):
        return next(texts) or english
    if isinstance(english, list):
        return [_filled(item, texts) for item in english]
    return {name: _filled(item, texts) for name, item in english.items()}


def _name(cls: type[Any]) -> str:
    """`models.user:UserProfile`"""
    return f"{cls.__module__.partition('.')[2]}:{cls.__name__}"


def _kind(name: str) -> str:
    """Return the kind of texts in which a model is described."""
    return "calls" if name.startswith(("models.", "types.")) else "callbacks"


_SPOKEN: list[Texts] = []


def speak_with(texts: Texts) -> None:
    """Say what errcodes mean, and what to do about them, by the texts of a generated package, too."""
    _SPOKEN.append(texts)


def described(cls: type[Any]) -> Mapping[str, FieldText]:
    """Return the descriptions of a model's fields by their wire names, as the package that has the model tells them."""
    texts = _texts_of(cls.__module__.partition(".")[0])
    return _NOTHING if texts is None else texts.fields(cls)


def described_call(package: str, path: str) -> Mapping[str, Any]:
    """Return `summary`, `deprecated`, `unverified` and `notes` of an endpoint, as far as its package has them."""
    texts = _texts_of(package)
    return _NOTHING if texts is None else texts.call(path)


@cache
def _texts_of(package: str) -> Texts | None:
    """The texts of a generated package; None where it has none, as with models that a user wrote."""
    from importlib import import_module

    try:
        found: Texts = import_module(f"{package}.{TEXTS}").TEXTS
    except ImportError:
        return None
    return found


def told(text: str) -> str:
    """The meaning or advice of an errcode in the language of who reads it.

    Args:
        text: In English, as the tables have it.
    """
    code = language()
    if text and code != ENGLISH:
        for texts in _SPOKEN:
            if said := texts.error(text, code):
                return said
    return text
