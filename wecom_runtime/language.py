"""The language of messages, and translations.

`WECOM_LANG` selects the language, else the locale; texts without a translation are English. The file
`languages/<language>.json` maps the runtime's English sentences to translations; an installed package has it packed,
with checksums of the sentences as keys. Texts about calls, callbacks and error codes are data of the generated package
and are loaded when the first text of their kind is needed.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, NamedTuple

ENGLISH = "en"
TEXTS = "_texts"
"""Module of a generated package that contains its texts."""
_VARIABLES = ("WECOM_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
"""Environment variables; the first that is set decides, as in POSIX."""
_NOTHING: Mapping[str, Any] = {}


_CHOSEN: ContextVar[str] = ContextVar("wecom_language", default="")


@contextmanager
def use_language(code: str) -> Generator[None, None, None]:
    """Use a language inside a `with` block. An empty code changes nothing."""
    token = _CHOSEN.set(code or _CHOSEN.get())
    try:
        yield
    finally:
        _CHOSEN.reset(token)


def language() -> str:
    """Return the two-letter code of the language of messages, such as `zh` or `en`."""
    if chosen := _CHOSEN.get():
        return _code(chosen)
    for name in _VARIABLES:
        if value := os.environ.get(name):
            return _code(value)
    return _code(_windows_locale())


def configured_language() -> str:
    """Return the language of WECOM_LANG; empty if it is not set, so that a browser may use its own language."""
    value = os.environ.get(_VARIABLES[0])
    return _code(value) if value else ""


@cache
def _code(locale: str) -> str:
    """Return the language code of a locale: `zh` for zh_CN.UTF-8 and zh-Hans, `en` for C and POSIX."""
    code = locale.replace("-", "_").partition(".")[0].partition("_")[0].strip().lower()
    return code if len(code) == 2 and code.isalpha() else ENGLISH


def _windows_locale() -> str:
    """Return the locale of the Windows user interface; empty on other systems."""
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def say(sentence: str, /, **values: object) -> str:
    """Return a sentence in the language of messages.

    Args:
        sentence: The English sentence, with `{names}` for the values.
        values: The values.
    """
    return translate(sentence).format(**values)


def translate(sentence: str) -> str:
    """Return the translation of a sentence, without values; the sentence itself if there is none.

    Args:
        sentence: The English sentence, which need not be a literal.
    """
    return translation(sentence, language()) or sentence


def translation(sentence: str, code: str) -> str:
    """Return the translation of a sentence into a language; empty if there is none."""
    sentences = _sentences(code)
    return sentences.get(checksum(sentence), "") if sentences else ""


@cache
def _sentences(code: str) -> Mapping[str, str]:
    """Return the translations of a language, by the checksum of the English sentence."""
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
    """Return the checksum of an English text, which is its key in packed translations."""
    from zlib import crc32

    return f"{crc32(text.encode()):08x}"


def first_clause(summary: str) -> str:
    """Return the part of a summary before its first semicolon, colon or full stop: an English title."""
    return re.split(r"[;:.](?:\s|$)", summary, maxsplit=1)[0]


def _data(package: str, name: str) -> bytes:
    """Return the content of a file in a package; empty if there is no such file."""
    from pkgutil import get_data

    try:
        return get_data(package, name) or b""
    except (OSError, ImportError):  # the package itself may no longer be importable
        return b""


# -- texts about calls, callbacks and error codes ----------------------------------------------------------------------


class FieldText(NamedTuple):
    """The description, documented values and traits of a field, in one language."""

    doc: str = ""
    values: Mapping[str, str] = _NOTHING
    """Documented value -> its meaning."""
    traits: Mapping[str, str] = _NOTHING
    """Trait -> its text: `deprecated` -> the field to use instead."""
    notes: Sequence[str] = ()
    """A sentence about each trait."""


class Texts:
    """The texts of a generated package, in the language of messages or else in English.

    Args:
        package: The package with the files `<language>/<kind>.json.xz`.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._load = cache(self._read)
        self._in_table = cache(self._read_table)

    def of(self, kind: str, code: str = "") -> Mapping[str, Any]:
        """Return all texts of a kind in a language; empty if there are none.

        Args:
            kind: `calls`, `callbacks` or `errors`.
            code: The language; by default `language()`.
        """
        return self._load(kind, code or language())

    def _read(self, kind: str, code: str) -> Mapping[str, Any]:
        found = _data(self._package, f"{code}/{kind}.json.xz")
        if not found:
            return _NOTHING
        from json import loads
        from lzma import decompress

        read: Any = loads(decompress(found))
        in_order = isinstance(read, list)  # a list has the order of the English texts
        texts: Mapping[str, Any] = _filled(self._load(kind, ENGLISH), iter(read)) if in_order else read
        return texts

    def call(self, path: str, code: str = "") -> Mapping[str, Any]:
        """Return `summary`, `deprecated`, `unverified` and `notes` of an endpoint, as far as it has them.

        Args:
            path: The path of the endpoint.
            code: The language; by default `language()`.
        """
        found: Mapping[str, Any] = self._find("calls", "calls", path, code)
        return found

    def callback(self, cls: type[Any]) -> Mapping[str, Any]:
        """Return the same texts of a callback, reply, frame or archive message, by its class."""
        found: Mapping[str, Any] = self._find("callbacks", "callbacks", _name(cls))
        return found

    def error(self, text: str, code: str) -> str:
        """Return the translation of the meaning or advice of an errcode; empty if there is none."""
        read = self.of("errors", code)
        return self._in_table(code).get(text) or str(read.get("others", _NOTHING).get(checksum(text), ""))

    def _read_table(self, code: str) -> Mapping[str, str]:
        """Return the translations of the texts of the table of errors, which are stored in the order of the table."""
        from importlib import import_module

        texts: Sequence[str] = self.of("errors", code).get("table", ())
        if not texts:
            return _NOTHING
        table = import_module(f"{self._package.rpartition('.')[0]}._errors").ERRORS
        english = table_texts(table.values())
        return dict(zip(english, texts, strict=True)) if len(english) == len(texts) else _NOTHING

    def doc(self, cls: type[Any]) -> str:
        """Return the description of a model; empty if there is none."""
        return str(self._model(cls).get("", ""))

    def fields(self, cls: type[Any]) -> Mapping[str, FieldText]:
        """Return the descriptions of a model's fields, with those of its base classes, by wire name."""
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

    def _find(self, kind: str, section: str, name: str, code: str = "") -> Any:
        for one in (code or language(), ENGLISH):
            found = self.of(kind, one).get(section, _NOTHING).get(name)
            if found is not None:
                return found
        return _NOTHING


def table_texts(rows: Iterable[Sequence[Any]]) -> Sequence[str]:
    """Return the meanings and advice of a table of errors, each once.

    Args:
        rows: Class, meaning and advice of each errcode.
    """
    return [*dict.fromkeys(text for row in rows for text in row[1:3] if text)]


def _filled(english: Any, texts: Iterator[str]) -> Any:
    """Return the English texts with each text replaced by its translation, unless the translation is empty."""
    if isinstance(english, str):
        return next(texts) or english
    if isinstance(english, list):
        return [_filled(item, texts) for item in english]
    return {name: _filled(item, texts) for name, item in english.items()}


def _name(cls: type[Any]) -> str:
    """Return the name of a model in the texts: `models.user:UserProfile`."""
    return f"{cls.__module__.partition('.')[2]}:{cls.__name__}"


def _kind(name: str) -> str:
    """Return the kind of texts that describe a model: of calls, commands and tools, or of callbacks."""
    return "calls" if name.startswith(("models.", "types.", "office.", "abilities.")) else "callbacks"


_REGISTERED: list[Texts] = []


def register_texts(texts: Texts) -> None:
    """Use the texts of a generated package for errcodes, too."""
    _REGISTERED.append(texts)


def described(cls: type[Any]) -> Mapping[str, FieldText]:
    """Return the descriptions of a model's fields by wire name, from the package of the model."""
    texts = _texts_of(cls.__module__.partition(".")[0])
    return _NOTHING if texts is None else texts.fields(cls)


def described_call(package: str, path: str, code: str = "") -> Mapping[str, Any]:
    """Return `summary`, `deprecated`, `unverified` and `notes` of an endpoint, as far as its package has them.

    Args:
        package: The generated package.
        path: The path of the endpoint.
        code: The language; by default `language()`.
    """
    texts = _texts_of(package)
    return _NOTHING if texts is None else texts.call(path, code)


@cache
def _texts_of(package: str) -> Texts | None:
    """Return the texts of a generated package; None for other packages, such as those of models that a user wrote."""
    from importlib import import_module

    try:
        found: Texts = import_module(f"{package}.{TEXTS}").TEXTS
    except ImportError:
        return None
    return found


def translate_error(text: str) -> str:
    """Return the translation of the meaning or advice of an errcode; the text itself if there is none.

    Args:
        text: The English text of the table of errors.
    """
    code = language()
    if text and code != ENGLISH:
        for texts in _REGISTERED:
            if translated := texts.error(text, code):
                return translated
    return text
