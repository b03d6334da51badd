"""Names and texts of others, made harmless for their use: as file names, as numbers, on a terminal, and in Markdown.

A name from a service, a message or a file can contain a path, the name of a device, or escape codes of a terminal.
Everything that saves a file under such a name uses `file_name`, everything that prints uses `escape_controls`, and
texts enter Markdown by `markdown_text`, `markdown_code` and `markdown_block`. `http.urls.check_path` checks paths of
addresses.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Mapping

MAX_NAME = 255
"""The maximum bytes of a file name on most systems."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control characters except tab and line feed, and the characters that change the text direction."""
_DEVICE = re.compile(r"\A(?:con|conin\$|conout\$|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|\Z))", re.IGNORECASE)
"""Pattern of the names of devices on Windows, which may have any extension."""
_LONGEST_EXTENSION = 20
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_MARKUP = re.compile(r"[\\*\[\]<>{}`~]|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")
_BEGIN_OF_BLOCK = re.compile(r"[#+=!?:|-]|[0-9]+(?=[.)])")
"""The characters that have a meaning at the beginning of a line."""
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "~": "&#126;"}
"""The characters that not every dialect of Markdown allows to escape with a backslash."""
_DIGITS = re.compile(r"[0-9]{1,20}")


def escape_controls(text: str) -> str:
    """Return `text` with its control characters as escapes, such as `\\x1b`."""
    return _CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def integer_in(text: str, *, signed: bool = False) -> int | None:
    """Return the integer in a text of at most 20 ASCII digits; None for any other text.

    `int` and `str.isdigit` accept different texts, and `int` raises for thousands of digits.

    Args:
        text: The text.
        signed: Whether the text may begin with "-".
    """
    return int(text) if _DIGITS.fullmatch(text.removeprefix("-") if signed else text) else None


def number_or_text(text: str) -> int | str:
    """Return the integer in a text, which may be negative; the text itself if it is none."""
    number = integer_in(text, signed=True)
    return text if number is None else number


def file_name(text: str, otherwise: str = "file") -> str:
    """Return the last path component of a text as a file name that is valid and harmless on every system.

    It is no hidden file, no option of a command, and no device or stream of Windows, where the file may be copied.

    Args:
        text: The text.
        otherwise: The name if nothing is left of the text.
    """
    last = re.split(r"[/\\]", text)[-1]
    name = "".join(char for char in last if char.isprintable()).strip().rstrip(". ")
    name = re.sub(r'[<>:"|?*]', "_", name)
    name = re.sub(r"\A[.~-]+", "_", name)
    name = _DEVICE.sub(r"_\g<0>", name)
    return fitting_name(name) if name.strip("_ ") else otherwise


def numbered_name(name: str, number: int) -> str:
    """Return a file name with a number before its extension."""
    return fitting_name(name, f" ({number})")


def fitting_name(name: str, insert: str = "") -> str:
    """Return a file name with text inserted before its extension, shortened to the maximum length."""
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension) > _LONGEST_EXTENSION:
        stem, dot, extension = name, "", ""
    end = f"{insert}{dot}{extension}"
    return stem.encode()[: MAX_NAME - len(end.encode())].decode(errors="ignore").rstrip(". ") + end


def file_names(texts: Iterable[str], extension: str) -> Mapping[str, str]:
    """Return a file name for each text; names that a file system may consider equal get numbers.

    Args:
        texts: The texts.
        extension: The extension of all names, such as `.json`.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for text in texts:
        base = name = fitting_name(f"{file_name(text)}{extension}")
        number = 1
        while (key := unicodedata.normalize("NFKC", name).casefold()) in taken:
            number += 1
            name = numbered_name(base, number)
        taken.add(key)
        found[text] = name
    return found


def markdown_text(text: str, *, with_code: bool = True) -> str:
    """Return a text in one line as Markdown that shows it as it is written.

    Args:
        text: The text.
        with_code: Whether backticks stay code.
    """
    line = escape_controls(" ".join(text.split()))
    parts: list[str] = []
    end = 0
    for span in _CODE_SPAN.finditer(line) if with_code else ():
        parts += [_escaped(line[end : span.start()]), markdown_code(span[2])]
        end = span.end()
    whole = "".join([*parts, _escaped(line[end:])])
    begin = _BEGIN_OF_BLOCK.match(whole)
    if begin is None:
        return whole
    number = begin[0] if begin[0].isdecimal() else ""
    mark = whole[len(number)]
    return f"{number}&#{ord(mark)};{whole[len(number) + 1 :]}"


def _escaped(text: str) -> str:
    return _MARKUP.sub(lambda found: _ENTITIES.get(found[0]) or f"\\{found[0]}", text)


def markdown_code(text: str) -> str:
    """Return a text in one line as code in Markdown. Nothing in it ends the code or is HTML."""
    line = escape_controls(" ".join(text.split()))
    if "<" in line or "&" in line:
        # Not every reader of Markdown takes code as code before it looks for HTML.
        shown = _MARKUP.sub(lambda found: f"&#{ord(found[0])};", html.escape(line, quote=False).replace("&", "\0"))
        return f"<code>{shown.replace(chr(0), '&')}</code>"
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    if not longest:
        return f"`{line}`" if line else ""
    fence = "`" * (longest + 1)
    return f"{fence} {line} {fence}"


def markdown_block(text: str, kind: str = "") -> str:
    """Return a text as a block of code in Markdown; "" for no text. Nothing in it ends the block."""
    longest = max((len(run) for run in re.findall("`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{kind}\n{text}\n{fence}" if text else ""


def markdown_plain(markdown: str) -> str:
    """Return the text of a line of `markdown_text`, without backticks."""
    as_entities = re.sub(r"\\([!-/:-@\[-`{-~])", lambda found: f"&#{ord(found[1])};", markdown)
    return html.unescape(re.sub(r"</?code>|`", "", as_entities))
