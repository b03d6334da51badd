"""In which language the library speaks to people, and what it says in it.

`WECOM_LANG` decides, else the locale; what nobody has translated is English. Sentences of the runtime stand in
`languages/<language>.json`, by the English ones. What is known of calls, callbacks and error codes is data of the
generated package; it is read when the first text of its kind is shown.
"""

from __future__ import annotations

import json
import lzma
import os
import sys
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from typing import Any

ENGLISH = "en"
_VARIABLES = ("WECOM_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
"""The first that is set decides, as POSIX has it."""
_NOTHING: Mapping[str, Any] = {}


def language() -> str:
    """The language of messages: `zh`, `en` or whatever the environment names, in two letters."""
    for name in _VARIABLES:
        if value := os.environ.get(name):
            return _code(value)
    return _code(_of_windows())


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
    return _sentences(language()).get(sentence, sentence).format(**values)


@cache
def _sentences(code: str) -> Mapping[str, str]:
    if code == ENGLISH:
        return _NOTHING
    try:
        found = get_data("wecom_runtime", f"languages/{code}.json")
    except OSError:
        return _NOTHING
    sentences: Mapping[str, str] = json.loads(found or b"{}")
    return sentences


class Texts:
    """What a generated package knows of calls, callbacks and error codes, in several languages.

    Args:
        package: The package with the files `<language>/<kind>.json.xz`.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._load = cache(self._read)

    def of(self, kind: str, code: str = "") -> Mapping[str, Any]:
        """The texts of a kind; none where there are none in the language.

        Args:
            kind: `calls`, `callbacks` or `errors`.
            code: The language; that of `language()` if empty.
        """
        return self._load(kind, code or language())

    def _read(self, kind: str, code: str) -> Mapping[str, Any]:
        try:
            found = get_data(self._package, f"{code}/{kind}.json.xz")
        except OSError:
            return _NOTHING
        texts: Mapping[str, Any] = json.loads(lzma.decompress(found)) if found else _NOTHING
        return texts
