"""The facts about a field in the words of a page: its values, limits, default and type."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

_N = r"(\d[\d,]*|[一二两三四五六七八九十]+)\s*([kK](?![bB])|[万亿千百wW])?"
_UNITS = (
    "字节|[bB]ytes?|B\\b|[KMG]B?\\b|像素|字符|汉字|个字|字|位|秒|小时|分钟|天|日|年|月|%|人|个|条|项|列|行|次|级|层|种"
    "|张|份|部门|成员|名|款|段"
)
_UNIT = f"({_UNITS})?"
_SORT = "utf-?8|UTF-?8|英文|中文|unicode"
_COUNT = rf"\s*(?:个(?=\s*(?:{_SORT}|字节|字符|汉字|[bB]yte|部门|成员|月|小时|分钟)))?\s*(?:{_SORT})?\s*"
_RANGE = re.compile(rf"(?<![A-Za-z0-9_.-]){_N}\s*(?:~|～|至|到|-|—|–)\s*{_N}{_COUNT}{_UNIT}(?![\d-])")
_OF_A_RANGE = re.compile(r"(?:范围|区间|介于|限制|个数|数量|长度|大小|取值)\s*(?:为|是|在|:|：|[(（])?\s*\Z")
"""Words before a range without a unit: `取值范围：1~100`."""
_LETTERS = re.compile(r"\s*[,，、]?\s*[a-zA-Z]\s*[~～至-]")
"""Letters after the digits in `0~9，a~z`."""
_ANY_NUMBER = 2**31
"""The limit of a data type, which is not a limit of the API."""
_POWER = re.compile(r"(?<![\d^])(\d{1,2})\^(\d{1,2})\^?(?!\d)")
"""`10^6^`, a number with an exponent."""
_AT_MOST = re.compile(
    "(?:不能?超过|不可超过|不得超过|不要超过|不应超过|最多|最长|最大|至多|上限|不多于|不大于|小于等于|不高于"
    "|少于等于|限制在?|限定|<=|≤|不超)"
    rf"[^\d。；;，,\n]{{0,14}}?{_N}{_COUNT}{_UNIT}"
)
_WITHIN = re.compile(rf"(?<![A-Za-z0-9_.~～-]){_N}{_COUNT}{_UNIT}\s*(?:以内|之内|内|以下)")
_AT_LEAST = re.compile(
    rf"(?:不少于|不小于|不低于|最少|最小|至少|最短|大于等于|>=|≥)[^\d。；;，,\n]{{0,10}}?{_N}{_COUNT}{_UNIT}"
)
_BRACKETS = re.compile(r"[\[\(（]\s*(-?\d+)\s*[,，~-]\s*(-?\d+)\s*[\]\)）]")
_TYPED_LENGTH = re.compile(r"(?i)(?:string|str|byte|char)\w*\s*[\[\(（]\s*(\d+)?\s*(?:[,，~-]\s*(\d+))?\s*[\]\)）]")
_ADVICE = re.compile(r"(?:建议|推荐|最好)[^。；;，,]*|\d+\s*(?:分钟|小时|天)内")
"""Recommendations and lifetimes, whose numbers are not limits of a parameter."""
_TEN = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_TIMES = {"k": 1024, "K": 1024, "千": 1000, "百": 100, "万": 10_000, "w": 10_000, "W": 10_000, "亿": 100_000_000}
_LENGTHS = {"字节": "bytes", "byte": "bytes", "bytes": "bytes", "B": "bytes", "字符": "chars", "汉字": "chars"} | {
    "个字": "chars",
    "字": "chars",
    "位": "chars",
}
_COUNTED = frozenset(["人", "个", "条", "项", "列", "行", "种", "张", "份", "部门", "成员", "名", "段", "款"])

_NUMBER_MEANS = re.compile(
    r"(?<![A-Za-z0-9_.~/#\-\[])(-?\d{1,10})\s*"
    r"(?:[:：=＝]|表示|代表|[-—–]{1,2}(?=\s*[^\d\s])|为(?!空|例|必|准|单位|止)|\s?[(（](?=[^\d)）]))"
    r"\s*(?=[^\d\s.,，。;；]|\d+\s*[x×*]\s*\d)"
)
_NUMBER_LISTED = re.compile(r"(?:^|[\s:：，,；;。(（])(\d{1,6})\s*[.)）]\s*(?=[^\d\s.、])")
_WORD = r"[A-Za-z][A-Za-z0-9_.]*"
_WORD_MEANS = re.compile(
    rf"(?:^|[\s，,；;。:：、(（\"“'])[\"“'`]?({_WORD})[\"”'`]?\s*"
    r"(?:[:：=]|表示|代表|[-—–]+(?=\s*[\u4e00-\u9fff]))\s*(?=[\u4e00-\u9fff])"
)
_WORD_BEHIND = re.compile(r"(?<=[\u4e00-\u9fff])\s?[（(][a-z][a-z_]*[)）](?=[、，,；;\s和或]|$)")
"""`图片（image）、语音（voice）`."""
_QUOTED_WORD = r"[\"“'`]+\s*[A-Za-z][A-Za-z0-9_]*\s*[\"”'`]+"
_WORDS_QUOTED = re.compile(rf"{_QUOTED_WORD}(?:\s*(?:[、，,；;/]|和|或|以及)\s*{_QUOTED_WORD})+")
"""`"keydata"、"image"、"list"`."""
_FIXED = re.compile(r"固定(?:为|填|取值为|值为?)?\s*[:：]?\s*[\"“'`]?[A-Za-z][A-Za-z0-9_]*(?![A-Za-z0-9_.])")
"""`此时固定为：text`."""
_DEFAULT = re.compile(
    r"(?:默认值?|缺省值?)(?:情况下)?(?:(?:和|与|、|及)最大值)?(?:都|均)?(?:是|为|取|：|:|设置?为|填)*\s*(?:添加好友后)?[\"“'`]?"
    r"(true|false|-?\d+(?:\.\d+)?(?!\^)|[A-Za-z_][A-Za-z0-9_]*)[\"”'`]?(?=$|[^A-Za-z0-9_.^])"
    r"\s*(天|小时|分钟)?(?!\s*(?:为|是|[:：]|元))",
    re.I,
)
_UNSENT = re.compile(
    r"(?<![\w.])(-?\d{1,4})\s*(?:或|或者|、|/)\s*(?:不填|不传)|(?:不填|不传)[^。；;，,]{0,4}或者?(?:填|传)\s*(-?\d{1,4})"
)
"""`0或不填代表`."""
_DEFAULT_MEANS = re.compile(
    r"(?:默认值?|缺省值?)(?:情况下)?(?:为|是|[:：])?\s*[\"“'`]?([\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9 ]{0,15}?)"
    r"[\"”'`]?(?=$|[。；;，,.（(<\n]|\s)"
)
_BITS = re.compile(r"\bbit|比特|按位")
_EXAMPLE = re.compile(r"例如|比如|譬如|示例|举例")
_MARKED_DEFAULT = re.compile(
    r"(?<![A-Za-z0-9_.-])(-?\d{1,4})\s*(?:[:：-]|表示|代表)\s*[^\d:：;；。，,]{1,24}?\s*(?:[，,]\s*[^\d:：;；。，,]{1,24}?)?[，,（(]"
    r"\s*默认(?:值)?[)）]?(?=$|[\s;；。，,])"
)
"""`0：实名，默认值`."""


@attrs.frozen
class Limit:
    """A limit on a page."""

    low: int | None
    high: int | None
    unit: str
    """`bytes`, `chars`, `items`, another word of the page, or "" for the number itself."""

    def __str__(self) -> str:
        unit = f" {self.unit}" if self.unit else ""
        if self.low is not None and self.high is not None:
            return f"{self.low} to {self.high}{unit}"
        return f"at most {self.high}{unit}" if self.high is not None else f"at least {self.low}{unit}"


def limits(text: str, type_: str = "") -> list[Limit]:
    """Return the limits in a description, and in a type such as `string[6,32]`."""
    text = _powers(text)
    found: list[Limit] = []
    typed = _TYPED_LENGTH.search(type_)
    if typed and (typed[1] or typed[2]):
        low = _int(typed[1]) if typed[2] else None
        found.append(Limit(low, _int(typed[2] or typed[1]), "length"))
    rest = text
    for match in _RANGE.finditer(text):
        if int(_number(match[3], match[4]) or 0) >= _ANY_NUMBER or _LETTERS.match(text, match.end()):
            continue
        if match[5] or _OF_A_RANGE.search(text, max(0, match.start() - 12), match.start()):
            found.append(Limit(_number(match[1], match[2]), _number(match[3], match[4]), _unit(match[5] or "")))
            rest = rest.replace(match[0], " ")
    for match in _BRACKETS.finditer(rest):
        if int(match[2]) < _ANY_NUMBER:
            found.append(Limit(int(match[1]), int(match[2]), ""))
        rest = rest.replace(match[0], " ")
    rest = _ADVICE.sub(" ", rest)
    for pattern, is_most in ((_AT_LEAST, False), (_AT_MOST, True), (_WITHIN, True)):
        for match in pattern.finditer(rest):
            number = _number(match[1], match[2])
            if number is not None and (is_most or number > 1):  # "at least one of these" is a rule and not a limit
                low, high = (None, number) if is_most else (number, None)
                found.append(Limit(low, high, _unit(match[3] or "")))
        rest = pattern.sub(" ", rest)
    return list(dict.fromkeys(found))


def _unit(word: str) -> str:
    if word in _LENGTHS:
        return _LENGTHS[word]
    return "items" if word in _COUNTED else word


def _int(text: str | None) -> int | None:
    return int(text) if text else None


def _number(text: str, times: str | None) -> int | None:
    if text[0] in _TEN:
        if len(text) == 1:
            base = _TEN[text]
        elif text[0] == "十" and len(text) == 2 and text[1] in _TEN:
            base = 10 + _TEN[text[1]]
        elif "十" in text[1:2]:
            base = _TEN[text[0]] * 10 + (_TEN.get(text[2], 0) if len(text) > 2 else 0)
        else:
            return None
    else:
        base = int(text.replace(",", ""))
    return base * _TIMES.get(times or "", 1)


def values(text: str) -> dict[str, str]:
    """Return the values in a description, each with the beginning of its meaning."""
    if _BITS.search(text):
        return {}
    text = _EXAMPLE.split(text, maxsplit=1)[0]
    found: dict[str, str] = {}
    numbers = list(_NUMBER_MEANS.finditer(text))
    if not numbers:
        numbers = list(_NUMBER_LISTED.finditer(text))
        if len(numbers) < 2:
            numbers = []
    for match in numbers:
        found.setdefault(match[1], _meaning(text, match.end()))
    for match in _WORD_MEANS.finditer(text):
        if match[1].lower() not in ("http", "https", "true", "false"):
            found.setdefault(match[1], _meaning(text, match.end()))
    for pattern, least in ((_WORD_BEHIND, 2), (_WORDS_QUOTED, 1), (_FIXED, 1)):
        words = [word for match in pattern.finditer(text) for word in re.findall(_WORD, match[0])]
        for word in words if len(words) >= least else ():
            found.setdefault(word, "")
    return found


def _meaning(text: str, at: int) -> str:
    return re.split(r"[，,；;。\s]", text[at : at + 40], maxsplit=1)[0]


def default(text: str, need: str = "") -> str:
    """Return the default of a parameter; a time in seconds if the page has seconds.

    Args:
        text: The description.
        need: The cell about whether the parameter is required; some pages have the default there.

    Returns:
        The value, or "" if the page has none.
    """
    text = _powers(text)
    for part in (need, text):
        if found := _DEFAULT.search(part):
            times = {"天": 86400, "小时": 3600, "分钟": 60}.get(found[2] or "", 1)
            return str(int(found[1]) * times) if times > 1 and "秒" in text and found[1].isdigit() else found[1]
    if marked := _MARKED_DEFAULT.search(text) or _UNSENT.search(text):
        return next(value for value in marked.groups() if value)
    return _default_by_meaning(text)


def _default_by_meaning(text: str) -> str:
    """Return the documented value with the meaning of the default: `1-公开；2-私密。默认公开`."""
    found = _DEFAULT_MEANS.search(text)
    if not found:
        return ""
    meant = found[1]
    if meant in ("是", "否"):
        return "1" if meant == "是" else "0"
    before = text[: found.start()]
    fitting = [value for value, meaning in values(f"{before}；{text[found.end() :]}").items() if _same(meaning, meant)]
    return fitting[0] if len(fitting) == 1 else ""


def _same(meaning: str, meant: str) -> bool:
    return len(meaning) > 1 and (meaning == meant or (len(meant) > 1 and meaning.startswith(meant)))


def _powers(text: str) -> str:
    return _POWER.sub(lambda power: str(int(power[1]) ** int(power[2])), text)


_KINDS: Mapping[str, str] = {
    "string": "text", "str": "text", "char": "text", "varchar": "text", "text": "text",
    "int": "number", "integer": "number", "uint": "number", "long": "number", "number": "number", "num": "number",
    "float": "number", "double": "number", "timestamp": "number", "unsigned": "number",
    "bool": "bool", "boolean": "bool",
    "object": "object", "obj": "object", "map": "object", "json": "object", "struct": "object",
}  # fmt: skip


def kind_of_type(type_: str) -> str:
    """Return `text`, `number`, `bool`, `object` or `list` for a type in a table; "" for another word."""
    text = type_.strip().lower()
    if "[]" in text or "array" in text or "list" in text or text.startswith("["):
        return "list"
    found = re.match(r"[a-z]+", text)
    return _KINDS.get(found[0], "") if found else ""
