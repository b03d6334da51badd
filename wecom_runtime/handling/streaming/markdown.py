"""The repair of incomplete Markdown, for the display of an answer while it is being generated.

Open code blocks, code, emphasis and strikethrough are closed. Links, table rows, and markers whose meaning depends on
the next characters are held back.
"""

from __future__ import annotations

import re

_FENCE = re.compile(r"[ ]{0,3}(?P<fence>`{3,}|~{3,})(?P<info>[^`\n]*)\Z")
_PARTIAL_FENCE = re.compile(r"[ ]{0,3}(`{1,2}|~{1,2})\Z")
_MARKERS_ONLY = re.compile(r"\s*([-=*_#>+~|`]+|\d{1,9}[.)])\s*\Z")
"""A line that may become a heading, a list item, a quote or a rule."""
_ROW = re.compile(r"\s*\|")
_DELIMITERS = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*\Z")
_TRAILING_MARKER = re.compile(r"(\*{1,3}|_{1,3}|~{1,2}|`{1,2}|!|\\)\Z")
_TICKS = re.compile("`+")
_CLOSERS = ("**", "__", "~~", "*", "_")
_THINK_END = "</think>"


def repaired(text: str) -> str:
    """Return an incomplete text with its Markdown repaired."""
    thinking, end, answer = text.rpartition(_THINK_END)
    if end:
        return thinking + end + _repaired_answer(answer)
    return text if "<think>" in text else _repaired_answer(text)


def _repaired_answer(text: str) -> str:
    lines = text.split("\n")
    fence = _open_fence(lines[:-1])
    if fence:
        return _closed_block(lines, fence)
    shown = lines[:-1]
    last = "" if _is_held(lines[-1]) else lines[-1]
    while last == "" and shown and _is_held_row(shown):
        shown.pop()
    if not last:
        return "\n".join(shown) + ("\n" if shown else "")
    paragraph_start = _paragraph_start(shown)
    before, paragraph = shown[:paragraph_start], "\n".join([*shown[paragraph_start:], last])
    return "\n".join([*before, _closed(paragraph)])


def _open_fence(lines: list[str]) -> str:
    """Return the fence of the code block that is open after some lines; "" for none."""
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        if found is None:
            continue
        if not fence:
            fence = found["fence"]
        elif found["fence"].startswith(fence) and not found["info"].strip():
            fence = ""
    return fence


def _closed_block(lines: list[str], fence: str) -> str:
    *shown, last = lines
    found = _FENCE.match(last)
    if found is not None and found["fence"].startswith(fence) and not found["info"].strip():
        return "\n".join(lines)
    if _PARTIAL_FENCE.match(last) and last.strip()[0] == fence[0]:
        last = ""
    return "\n".join([*shown, last] if last else shown) + f"\n{fence}"


def _is_held(last: str) -> bool:
    """Return whether the last line, which is not complete, is held back."""
    if _FENCE.match(last) or _MARKERS_ONLY.match(last):
        return True
    return _ROW.match(last) is not None


def _is_held_row(shown: list[str]) -> bool:
    """Return whether the last complete line is the head of a table whose delimiters are not there yet."""
    if not _ROW.match(shown[-1]) or _DELIMITERS.match(shown[-1]):
        return False
    return len(shown) == 1 or not _ROW.match(shown[-2])


def _paragraph_start(lines: list[str]) -> int:
    """Return the number of the first line of the paragraph that the next line continues."""
    start = len(lines)
    while start and lines[start - 1].strip() and not _FENCE.match(lines[start - 1]):
        start -= 1
    return start


def _closed(paragraph: str) -> str:
    """Return an incomplete paragraph with its markers closed, and without an incomplete link."""
    text = _without_open_link(paragraph)
    text = _TRAILING_MARKER.sub(lambda found: found[0] if _closes(text[: found.start()], found[0]) else "", text)
    open_markers = _open_markers(text)
    body = text.rstrip(" ") if open_markers else text
    return body + "".join(reversed(open_markers))


def _without_open_link(text: str) -> str:
    """Return a text without a link or a picture at its end that is not complete."""
    line = text.rfind("\n") + 1
    start = text.rfind("[", line)
    while start >= 0:
        closing = text.find("]", start)
        is_open = closing < 0 or closing == len(text) - 1 or (text[closing + 1] == "(" and text.find(")", closing) < 0)
        if is_open and not _open_code(text[:start]):
            return text[: start - 1] if start and text[start - 1] == "!" else text[:start]
        start = text.rfind("[", line, start)
    return text


def _closes(text: str, marker: str) -> bool:
    """Return whether a marker at the end closes one that is open before it."""
    if marker in ("!", "\\"):
        return marker == "!" and not text.endswith("[")
    return marker in _open_markers(text)


def _open_code(text: str) -> str:
    """Return the backticks of the code that is open at the end of a text; "" for none."""
    opened = ""
    for found in re.finditer(r"(?<!\\)`+", text):
        if not opened:
            opened = found[0]
        elif found[0] == opened:
            opened = ""
    return opened


def _end_of_code(text: str, position: int) -> tuple[int, str]:
    """Return the end of the code that begins at a position, and "" or, if the code is open, its backticks."""
    runs = _TICKS.finditer(text, position)
    ticks = next(runs)[0]
    return next(((run.end(), "") for run in runs if run[0] == ticks), (len(text), ticks))


def _open_markers(text: str) -> list[str]:
    """Return the markers that are open at the end of a paragraph, the outermost first."""
    opened: list[str] = []
    position = 0
    while position < len(text):
        character = text[position]
        if character == "\\":
            position += 2
            continue
        if character == "`":
            position, ticks = _end_of_code(text, position)
            if ticks:
                return [*opened, ticks]
            continue
        marker = next((one for one in _CLOSERS if text.startswith(one, position)), "")
        if not marker:
            position += 1
            continue
        before = text[position - 1] if position else " "
        after = text[position + len(marker)] if position + len(marker) < len(text) else " "
        position += len(marker)
        if "_" in marker and before.isalnum() and after.isalnum():
            continue  # a word such as snake_case
        if marker in opened and not before.isspace():
            del opened[opened.index(marker) :]
        elif not after.isspace():
            opened.append(marker)
    return opened
