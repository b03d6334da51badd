"""The facts of an official page about calls and callbacks, with their lines.

A page has sections. A section begins at the URL of a call or the sample of a callback, and ends at the next section or
at another heading, whose text belongs to the page as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from .blocks import Code, Heading, Line, Table, TableRow, plain
from .conditions import Condition, conditions, limiting
from .pages import Page
from .samples import Value, json_values, xml_values
from .words import Limit

_ADDRESS = re.compile(r"https?://(?P<host>[\w.-]+\.(?:com|cn))(?P<path>/[\w./-]*\w)(?P<query>\?[^\s`\"'）)>]*)?")
_ADDRESS_LABEL = re.compile(
    r"请求\s*(?:地址|URL|url|链接|接口)|接口地址|请求方式|请求方法|^(?:POST|GET)\b|^[>\s]*https?://"
)
_METHOD = re.compile(r"请求(?:方式|方法)[^A-Za-z]*(GET|POST)", re.I)
_METHOD_BEFORE = re.compile(r"^(GET|POST)\b", re.I)
_REQUEST = re.compile(r"^(?:\d[.、\s]*)?(?:http\s*)?(?:请求|入参|输入参数|接口参数|url\s*参数|body|query)", re.I)
_RESPONSE = re.compile(r"^(?:\d[.、\s]*)?(?:返回|回包|响应|出参|输出参数|应答|接口返回|正常返回|出错返回)")
_SAME = re.compile(r"^(?:参数|字段|接口|调用|权限|应用权限|说明|示例|注意|补充|错误|频率)\w{0,6}$")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_\-]*(?:(?:\[\]|\[\w*\]|\.N|\.n|\.\d+)?\.[A-Za-z_][A-Za-z0-9_\-]*)*")
_DEEPER = re.compile(r"^((?:[\s\u00a0\u3000]|&(?:nbsp|emsp|ensp);)*(?:[└├│┕┗∟→]|\|?--+|[-—–](?![\w]))*)+")
_NAME_COLUMN = re.compile(r"^(?:参数|参数名|参数名称|字段|字段名|字段名称|属性|变量|名称|key|参数字段|元素)$", re.I)
_NEED_COLUMN = re.compile(r"(?:必须|必填|必选|必需|必要|可选)")
_TYPE_COLUMN = re.compile(r"类型")
_DOC_COLUMN = re.compile(r"(?:说明|描述|备注|含义|取值|注释|解释)")
_CODE_COLUMN = re.compile(r"^(?:错误码|返回码|errcode|错误代码|code)$", re.I)
_TOKENS = frozenset(
    [f"{kind}access_token" for kind in ("", "suite_", "provider_", "device_", "model_")] + ["errcode", "errmsg"]
)
SELECTORS = ("InfoType", "MsgType", "Event", "ChangeType")


@attrs.frozen
class Stated:
    """The facts in the words of a row."""

    kind: str
    """`text`, `number`, `bool`, `object`, `list`, or "" if the row has no known type."""
    shown: frozenset[str]
    """The kinds of the values of this name in the samples of the page."""
    is_conditional: bool
    """Whether a condition decides if the field is required."""
    limits: tuple[Limit, ...]
    values: tuple[str, ...]
    default: str
    words: str = ""
    """The hash of the words, if only the facts were kept; "" if the words are there."""


@attrs.frozen
class RowFact:
    """A row of a table of parameters."""

    line: int
    name: str
    """The name with dots, without `[]`."""
    parent: str
    """The row under which this row is indented; "" if none."""
    required: bool | None
    need: str
    """The cell about whether the field is required."""
    type: str
    doc: str
    """The description without Markdown."""
    words: str
    """The whole row without Markdown."""
    kept: Stated | None = None
    """The facts of a row whose words were not kept."""


@attrs.frozen
class TableFact:
    line: int
    direction: str
    """`request`, `response`, or "" if the page does not state it."""
    title: str
    rows: tuple[RowFact, ...]


@attrs.frozen
class SampleFact:
    line: int
    direction: str
    value: Value
    format: str


@attrs.frozen
class ErrorFact:
    line: int
    code: int
    label: str
    advice: str
    kept: str = ""
    """The hash of the words, if only the facts were kept."""


@attrs.frozen
class ValueFact:
    """A row of a table of values and their meanings."""

    line: int
    table: int
    """The first line of the table."""
    value: str
    meaning: str


@attrs.frozen
class ProseFact:
    line: int
    text: str


@attrs.frozen
class ConditionFact:
    """A sentence on who may make a call of the page, or gets its callbacks."""

    line: int
    path: str
    """The path of the call; "" for the callbacks of the page."""
    condition: Condition
    words: str
    kept: str = ""
    """The hash of the words, if only the facts were kept."""


@attrs.define
class Section:
    """The facts of a page about one call or callback, or about all of them."""

    kind: str
    """`call`, `callback` or `page`."""
    key: str
    """The path, the selectors (`Event=…, ChangeType=…`), or the id of the page."""
    line: int
    title: str
    method: str = ""
    token: str = ""
    query: tuple[str, ...] = ()
    words: str = ""
    tables: list[TableFact] = attrs.field(factory=list)
    samples: list[SampleFact] = attrs.field(factory=list)
    values: list[ValueFact] = attrs.field(factory=list)
    prose: list[ProseFact] = attrs.field(factory=list)
    kept: str = ""
    """The hash of the words, if only the facts were kept."""


@attrs.frozen
class PageFacts:
    page: Page
    sections: tuple[Section, ...]
    errors: tuple[ErrorFact, ...]
    conditions: tuple[ConditionFact, ...] = ()
    scoped: tuple[str, ...] = ()
    """The paths of the calls that name the visible scope of the app."""
    limiting: int = 0
    """The number of sentences around its tables that limit a call by the state, or state an effect."""


def facts_of(page: Page) -> PageFacts:
    """Return the facts of a page."""
    reader = _Reader(page)
    for block in page.blocks:
        reader.read(block)
    sections = tuple(reader.sections)
    found = {(one.path, one.condition): one for one in reversed([*_conditions(sections)])}
    count = sum(limiting(prose.text) for section in sections for prose in section.prose)
    scoped = tuple(sorted({path for section in sections for path in _scoped(section, sections)}))
    return PageFacts(page, sections, tuple(reader.errors), tuple(reversed(found.values())), scoped, count)


def _scoped(section: Section, sections: tuple[Section, ...]) -> Iterator[str]:
    """Yield the call for which a section names the visible scope: its own, or the only one of the page."""
    texts = [prose.text for prose in section.prose] + [row.words for table in section.tables for row in table.rows]
    paths = [section.key] if section.kind == "call" else [one.key for one in sections if one.kind == "call"]
    if len(paths) == 1 and any("可见范围" in text for text in texts):
        yield from paths


def _conditions(sections: tuple[Section, ...]) -> Iterator[ConditionFact]:
    """Yield the conditions of calls: outside of their sections, of the only call of a page, or of its callbacks."""
    paths = [section.key for section in sections if section.kind == "call"]
    for section in sections:
        if section.kind != "call" and len(paths) > 1:
            continue
        path = section.key if section.kind == "call" else "".join(paths)
        for prose in section.prose:
            for condition in conditions(prose.text):
                yield ConditionFact(prose.line, path, condition, prose.text)


class _Reader:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.section = Section("page", page.label, 1, "")
        self.sections: list[Section] = [self.section]
        self.errors: list[ErrorFact] = []
        self.direction = ""
        self.method = ""
        self.title = ""
        self.heading = ""

    def read(self, block: Heading | Line | Code | Table) -> None:
        if isinstance(block, Heading):
            self._heading(block)
        elif isinstance(block, Line):
            self._line(block)
        elif isinstance(block, Code):
            self._code(block)
        else:
            self._table(block)

    # -- headings and lines

    def _heading(self, block: Heading) -> None:
        self.title = block.text
        if not self._label(block.text):
            self.heading = block.text
            self.method = ""
            self.direction = ""
            is_only_call = self.section.kind == "call" and sum(s.kind == "call" for s in self.sections) == 1
            if not is_only_call:
                self.section = Section("page", self.page.label, block.line, block.text)
                self.sections.append(self.section)

    def _label(self, text: str) -> bool:
        """Set the direction from a short text that announces a table; return whether the text is one."""
        if _REQUEST.match(text):
            self.direction = "request"
            return True
        if _RESPONSE.match(text):
            self.direction = "response"
            return True
        return bool(_SAME.match(text))

    def _line(self, block: Line) -> None:
        text = plain(block.text)
        method = _METHOD.search(text) or _METHOD_BEFORE.match(text)
        if method:
            self.method = method[1].upper()
        if _ADDRESS_LABEL.search(text) and self._address(block.line, text):
            return
        if len(text) < 24 and self._label(text.strip("：: ")):
            self.title = text
        elif text and not text.startswith(("最后更新", "[TOC]")):
            if len(text) < 40 and block.text.lstrip().startswith("**"):
                self.title = text
            self.section.prose.append(ProseFact(block.line, text))

    def _address(self, line: int, text: str) -> bool:
        found = _ADDRESS.search(text)
        if found is None:
            return False
        host, path = found["host"], found["path"]
        if host != "qyapi.weixin.qq.com" and not self._is_api(host):
            return False
        key = path if host == "qyapi.weixin.qq.com" else f"https://{host}{path}"
        names = re.findall(r"[?&]([\w.]+)(?==)", found["query"] or "")
        token = next((name for name in names if name.endswith("access_token")), "")
        same = next((s for s in self.sections if s.kind == "call" and s.key == key), None)
        if same is None:
            same = Section("call", key, line, self.heading or self.page.title, self.method, token, tuple(names), text)
            self.sections.append(same)
        self.section = same
        self.method = ""
        self.direction = "request"
        return True

    @staticmethod
    def _is_api(host: str) -> bool:
        return host in ("api.mch.weixin.qq.com", "qyapi.qq.com")

    # -- samples

    def _code(self, block: Code) -> None:
        text = block.text
        first = text.strip().split("\n", 1)[0]
        if _ADDRESS_LABEL.search(plain(first)) and len(text) < 400 and "{" not in first:
            method = _METHOD_BEFORE.match(first.strip())
            if method:
                self.method = method[1].upper()
            if self._address(block.line, first):
                return
        if "<xml" in text:
            for value in xml_values(text):
                self._xml(block.line, value)
        elif "{" in text:
            for value in json_values(text):
                self._json(block.line, value)

    def _xml(self, line: int, value: Value) -> None:
        selectors = selectors_of(value)
        if selectors:
            key = ", ".join(f"{name}={value}" for name, value in selectors.items())
            self.section = Section("callback", key, line + value.line, self.heading or self.page.title)
            self.sections.append(self.section)
            self.direction = ""
        self.section.samples.append(SampleFact(line, "", value, "xml"))

    def _json(self, line: int, value: Value) -> None:
        if any(name in ("errcode", "errmsg") for name, _, _ in value.members):
            self.direction = "response"
        self.section.samples.append(SampleFact(line, self.direction, value, "json"))

    # -- tables

    def _table(self, block: Table) -> None:
        columns = _columns(block.header)
        if columns is None:
            self._values(block)
        elif columns.is_errors:
            self.errors += _errors(block)
        else:
            rows = tuple(_rows(block, columns))
            if rows:
                self.section.tables.append(TableFact(block.line, self.direction, self.title, rows))

    def _values(self, block: Table) -> None:
        """Collect a table of values and meanings; the rows of another table, such as rights, are prose."""
        half = len(block.header) // 2
        beside = half > 1 and block.header[:half] == block.header[half:]  # two tables side by side
        for row in block.rows:
            cells = tuple(map(plain, row.cells))
            for part in (cells[:half], cells[half:]) if beside else (cells,):
                if len(part) >= 2 and re.fullmatch(r"-?\d{1,6}|[A-Za-z][\w.]*", part[0]):
                    self.section.values.append(ValueFact(row.line, block.line, part[0], " ".join(part[1:])))
                elif any(part):
                    self.section.prose.append(ProseFact(row.line, ": ".join(filter(None, part))))


def selectors_in(section: Section) -> dict[str, str]:
    """Return the selectors of a section about a callback."""
    if section.samples:
        return selectors_of(section.samples[0].value)
    pairs = (pair.partition("=") for pair in section.key.split(", "))
    return {name: value for name, _, value in pairs}


def selectors_of(value: Value) -> dict[str, str]:
    """Return the selectors in an XML sample of a callback."""
    found = {name: member.text.strip() for name, _, member in value.members if name in SELECTORS and member.text}
    if found.get("MsgType") == "event" and "Event" in found:
        del found["MsgType"]
    return found


@attrs.frozen
class _Columns:
    name: int
    need: int | None
    type: int | None
    doc: int | None
    is_errors: bool


def _columns(header: tuple[str, ...]) -> _Columns | None:
    titles = [re.sub(r"\s+", "", title) for title in header]
    if titles and _CODE_COLUMN.match(titles[0]):
        return _Columns(0, None, None, 1, is_errors=True)
    name = next((n for n, title in enumerate(titles) if _NAME_COLUMN.match(title)), None)
    if name is None:
        return None
    if "变量" in titles:  # 参数名 is a title for people then
        name = titles.index("变量")
    elif "字段" in titles and "字段名" in titles:
        name = titles.index("字段")
    need = next((n for n, title in enumerate(titles) if _NEED_COLUMN.search(title)), None)
    kind = next((n for n, title in enumerate(titles) if _TYPE_COLUMN.search(title) and n != name), None)
    doc = next((n for n, title in enumerate(titles) if _DOC_COLUMN.search(title) and n not in (name, need, kind)), None)
    if doc is None and need is None and kind is None:
        return None
    return _Columns(name, need, kind, doc, is_errors=False)


def _rows(block: Table, columns: _Columns) -> Iterator[RowFact]:
    stack: list[tuple[int, str]] = []
    for row in block.rows:
        cell = row.cells[columns.name] if columns.name < len(row.cells) else ""
        depth = _depth(cell)
        for name in _names(cell):
            while stack and stack[-1][0] >= depth:
                stack.pop()
            parent = stack[-1][1] if stack and depth else ""
            full = f"{parent}.{name}" if parent and not name.startswith(f"{parent}.") else name
            yield RowFact(
                row.line,
                full,
                parent,
                _required(row, columns),
                _cell(row, columns.need),
                _cell(row, columns.type),
                _doc(row, columns),
                " | ".join(plain(cell) for cell in row.cells),
            )
            stack.append((depth, full))


def _doc(row: TableRow, columns: _Columns) -> str:
    """Return the description with the cells after the last column, which a `|` in the text has separated."""
    if columns.doc is None:
        return ""
    last = max(n for n in (columns.name, columns.need, columns.type, columns.doc) if n is not None)
    cells = row.cells[columns.doc :] if columns.doc == last else row.cells[columns.doc : columns.doc + 1]
    return plain(" ".join(cells))


def _cell(row: TableRow, at: int | None) -> str:
    return plain(row.cells[at]) if at is not None and at < len(row.cells) else ""


def _required(row: TableRow, columns: _Columns) -> bool | None:
    text = _cell(row, columns.need).lower()
    if re.match(r"(?:是|必|必须|必填|y|yes|true|required)", text) and not re.match(
        r"是\s*(?:/|or|或)\s*否|必填?其|是否", text
    ):
        return True if len(text) < 5 else None
    if re.match(r"(?:否|非|可选|选填|n|no|false|optional)", text):
        return False if len(text.partition("，默认")[0]) < 5 else None
    return None


def _depth(cell: str) -> int:
    lead = next(_DEEPER.finditer(re.sub(r"\*\*|`", "", cell)))  # it matches any beginning, also without a mark
    text = lead[0].replace("&emsp;", "  ").replace("&ensp;", " ").replace("&nbsp;", " ")
    bare = re.sub(r"\s", "", text)
    return 2 * len(bare.replace("--", "-")) + (len(text) - len(bare)) // 2 if bare else 0


def _names(cell: str) -> list[str]:
    """Return the fields in a cell."""
    text = _DEEPER.sub("", plain(cell)).strip()
    text = (
        re.sub(r"[(（].*?[)）]", "", text)
        .replace("->", ".")
        .replace(":", ".")
        .replace("/", " ")
        .replace("、", " ")
        .replace(",", " ")
    )
    text = re.sub(r"\s*\.\s*", ".", re.sub(r"\[\s*\w*\s*\]", "", text))
    names = [name.strip() for name in text.split()]
    if not names or any(not _NAME.fullmatch(name) for name in names if name not in ("或", "和")):
        return []
    return [re.sub(r"\.(?:N|n|\d+)(?=\.)", "", name) for name in names if name not in ("或", "和")]


def _errors(block: Table) -> Iterator[ErrorFact]:
    for row in block.rows:
        code = plain(row.cells[0])
        if re.fullmatch(r"-?\d{1,7}", code):
            cells = [plain(cell) for cell in row.cells[1:]]
            advice = " ".join(cell for cell in cells[1:] if cell.strip("-"))
            yield ErrorFact(row.line, int(code), cells[0] if cells else "", advice)


def is_token(name: str) -> bool:
    """Return whether the spec does not list a parameter: a token, errcode or errmsg."""
    return name in _TOKENS
