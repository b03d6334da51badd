"""The language of messages, and translations.

`WECOM_LANG` selects the language, else the locale; texts without a translation are English. The file
`languages/<language>.json` maps the runtime's English sentences to translations. Texts about calls, callbacks and error
codes are data of the generated package; the files of a domain are loaded when its first text is needed.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, NamedTuple

from wecom_runtime.data_files import file_of_class, files_of_call, read, read_all

ENGLISH = "en"
TEXTS = "_texts"
"""Module of a generated package that contains its texts."""
_VARIABLES = ("WECOM_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
"""Environment variables; the first that is set decides, as in POSIX."""
_FOLDERS_OF_CLASSES = (
    *("models", "types", "office", "abilities"),
    *("callbacks", "archive", "replies", "frames", "devices"),
)
"""The folders of a language with texts of classes."""
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
    return _sentences(code).get(sentence, "")


@cache
def _sentences(code: str) -> Mapping[str, str]:
    """Return the translations of a language by the English sentence."""
    return _NOTHING if code == ENGLISH else read("wecom_runtime", f"languages/{code}")


def first_clause(summary: str) -> str:
    """Return the part of a summary before its first semicolon, colon or full stop: an English title."""
    return re.split(r"[;:.](?:\s|$)", summary, maxsplit=1)[0]


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
        package: The package with the folders of the languages.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._file = cache(lambda name: read(package, name))

    def call(self, path: str, code: str = "") -> Mapping[str, Any]:
        """Return `summary`, `deprecated`, `unverified` and `notes` of an endpoint, as far as it has them.

        Args:
            path: The path of the endpoint.
            code: The language; by default `language()`.
        """
        for name in files_of_call(self._package.rpartition(".")[0], path):
            found: Mapping[str, Any] = self._find(f"calls/{name}", path, code)
            if found:
                return found
        return _NOTHING

    def callback(self, cls: type[Any]) -> Mapping[str, Any]:
        """Return the same texts of a callback, reply, frame or archive message, by its class."""
        about: Any = self._model(cls).get("", _NOTHING)
        return about if isinstance(about, dict) else _NOTHING

    def error(self, text: str, code: str) -> str:
        """Return the translation of the meaning or advice of an errcode; empty if there is none."""
        return str(self._file(f"{code}/errors").get(text, ""))

    def models(self, code: str) -> Iterator[Mapping[str, Any]]:
        """Yield the texts of each class in a language: its description under "", and its fields by their wire names."""
        for folder in _FOLDERS_OF_CLASSES:
            for file in read_all(self._package, f"{code}/{folder}"):
                yield from file.values()

    def doc(self, cls: type[Any]) -> str:
        """Return the description of a model; empty if there is none."""
        doc = self._model(cls).get("", "")
        return doc if isinstance(doc, str) else ""

    def fields(self, cls: type[Any]) -> Mapping[str, FieldText]:
        """Return the descriptions of a model's fields, with those of its base classes, by wire name."""
        found: dict[str, FieldText] = {}
        for base in reversed(cls.__mro__):
            for wire, said in self._model(base).items():
                if wire:
                    found[wire] = FieldText(said) if isinstance(said, str) else self._field(*said)
        return found

    def _field(self, doc: str, values: Mapping[str, str], traits: Mapping[str, str] = _NOTHING) -> FieldText:
        notes = (str(self._find("traits", name)).format(why=text) for name, text in traits.items())
        return FieldText(doc, values, traits, tuple(notes))

    def _model(self, cls: type[Any]) -> Mapping[str, Any]:
        module = cls.__module__.partition(".")[2]
        found: Mapping[str, Any] = self._find(file_of_class(module), f"{module}:{cls.__name__}")
        return found

    def _find(self, name: str, key: str, code: str = "") -> Any:
        for one in dict.fromkeys((code or language(), ENGLISH)):
            found = self._file(f"{one}/{name}").get(key)
            if found is not None:
                return found
        return _NOTHING


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
