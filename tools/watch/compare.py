"""The differences between official pages and the model of the API."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import groupby

import attrs

from codegen.language.diagnostics import Location
from codegen.language.types import AnyOf, Encoded, ListType, MapType, Scalar, Type
from codegen.model.declarations import Field

from .facts import (
    SELECTORS,
    ConditionFact,
    ErrorFact,
    PageFacts,
    RowFact,
    SampleFact,
    Section,
    Stated,
    TableFact,
    is_token,
    selectors_in,
)
from .known import Index, KnownUnit, Tree, Types, every_field, inner, kind_of
from .pages import Page, digest
from .samples import Value, paths, shown
from .words import Limit, default, kind_of_type, limits, values

_ID_OF_FRAME = "req_id"
_BODY_OF_FRAME = "body."
_ENVELOPE = frozenset({"ToUserName", "FromUserName", "CreateTime", "MsgType", "TimeStamp", "AgentID"})
"""The fields of every XML callback and reply, which the spec declares once."""
_SOMETIMES = re.compile(
    r"时(?:有效|必|填|需|设|才|使|传|，|,|。|;|；|$|\)|）)|必填其|当(?![前日天月年次场地])|若|如果|[二三四]选一|选其一|其一|至少"
    r"|同时|仅(?:在|当|限|对|用于|适用)|不填|不传|选填|可选(?!值|项|的?时间)|为空|对应(?:类型|的?类型)|不能都|至多|类型(?:需|必|为|的)"
)
"""Words on a page that make a required field conditional."""
_NEEDED = re.compile(
    r"必填|必传|必须(?:填|传|有|指定|提供|设)|必选|需(?:要)?(?:填|传|指定)|(?:不|不能|不可|不得)(?:同时|都|均|全部?)?为空|[二三四]选一|其一|至少"
)
"""Words on a page that make an optional field conditionally required."""
_LARGE = re.compile(r"(?<![\w.,])\d[\d,]+(?![\w])")
"""Numbers in a note that are probably limits."""
_CHECKED = frozenset({"bytes", "chars", "items", "length", ""})
"""The units of limits in the spec; other units are times and sizes of files."""
KINDS = (
    "endpoint",
    "method",
    "token",
    "needs",
    "granted",
    "callback",
    "error",
    "field",
    "type",
    "required",
    "value",
    "limit",
    "default",
)
"""The kinds of differences, the most important first."""


@attrs.frozen
class Fact:
    """The content of a difference, for an edit of the spec that needs no decision."""

    direction: str = ""
    type: str = ""
    """The type in the table, or the kind of the value in a sample."""
    limit: Limit | None = None
    value: str = ""


@attrs.frozen
class Difference:
    """A fact of a page that the spec does not have."""

    kind: str
    entry: str
    """The path, the callback, the error code or the page."""
    subject: str
    """The field, the value or the limit; "" for the entry itself."""
    words: str
    """The words of the page."""
    page: str
    path: str
    """The path of the file below the folder of pages."""
    line: int
    location: Location | None
    """The location in the spec; None if nothing is near."""
    spec: str
    """The words of the spec."""
    fact: Fact = Fact()
    also: tuple[str, ...] = ()
    """Other pages with the same words."""
    kept: str = ""
    """The hash of the words, if only the facts of the page were kept."""

    @property
    def name(self) -> str:
        """The name for a judgement: `field nickname`."""
        return f"{self.kind} {self.subject}".strip()

    @property
    def hash(self) -> str:
        """The hash of the words of the page, which changes with the words."""
        return self.kept or digest(self.words)

    def __str__(self) -> str:
        also = f", also {', '.join(self.also)}" if self.also else ""
        quote = self.words if len(self.words) <= 160 else f"{self.words[:159]}…"
        spec = f"; spec: {self.spec}" if self.spec else ""
        where = f" ({self.location})" if self.location else ""
        return f"{self.path}:{self.line}: page {self.page}{also}: {self.entry}: {self.name}: “{quote}”{spec}{where}"


def compare(facts: Iterable[PageFacts], index: Index) -> list[Difference]:
    """Return the differences, each once, in the order of the pages."""
    found: dict[tuple[str, str, str], Difference] = {}
    for page in facts:
        for difference in _Comparison(page, index).differences():
            key = (difference.entry, difference.name, difference.hash)
            first = found.get(key)
            if first is None:
                found[key] = difference
            elif difference.page != first.page and difference.page not in first.also:
                found[key] = attrs.evolve(first, also=(*first.also, difference.page))
    return list(found.values())


@attrs.frozen
class _Unfit:
    """A value in a sample that does not fit the model."""

    kind: str
    path: str
    line: int
    value: Value
    spec: str


def values_shown(facts: PageFacts) -> Mapping[str, frozenset[str]]:
    """Return the kinds of values in the samples of a page, by the last name of their path."""
    found: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for section in facts.sections:
        for sample in section.samples:
            for path, _, value in paths(sample.value):
                kind = {"string": "text", "word": "number"}.get(value.kind, value.kind)
                found[path.rsplit(".", 1)[-1]] |= {kind}
    return found


def stated(row: RowFact, shown: Mapping[str, frozenset[str]]) -> Stated:
    """Return the facts in a row.

    Args:
        row: The row.
        shown: The kinds of values in the samples of the page, by name.
    """
    if row.kept is not None:
        return row.kept
    checked = (one for one in limits(row.doc, row.type) if one.unit in _CHECKED or _is_measured(one, row.doc))
    return Stated(
        kind_of_type(row.type),
        shown.get(row.name.rsplit(".", 1)[-1], frozenset()),
        bool((_SOMETIMES if row.required else _NEEDED).search(row.doc)),
        tuple(checked),
        tuple(values(row.doc)),
        default(row.doc, row.need),
    )


@attrs.define
class _Comparison:
    facts: PageFacts
    index: Index
    shown: Mapping[str, frozenset[str]] = attrs.field(init=False)
    """Name -> kinds of its values in the samples of the page."""

    def __attrs_post_init__(self) -> None:
        self.shown = values_shown(self.facts)

    def _ruled(self, field: Field) -> frozenset[str]:
        """Return the fields in the rules beside a field."""
        return self.index.ruled.get(id(field), frozenset())

    @property
    def page(self) -> Page:
        return self.facts.page

    def differences(self) -> Iterator[Difference]:
        for section in self.facts.sections:
            if section.kind == "call":
                yield from self._call(section)
            elif section.kind == "callback":
                yield from self._callback(section)
            else:
                yield from self._common(section)
        for one in self.facts.conditions:
            yield from self._who(one)
        has_calls = any(section.key in self.index.calls for section in self.facts.sections)
        for error in self.facts.errors if has_calls or "全局错误码" in self.page.title else ():
            yield from self._error(error)

    def _difference(
        self,
        kind: str,
        entry: str,
        subject: str,
        line: int,
        words: str,
        at: Location | None,
        spec: str,
        fact: Fact = Fact(),
        *,
        kept: str = "",
    ) -> Difference:
        page = self.page
        return Difference(kind, entry, subject, words, page.label, page.path, line, at, spec, fact, kept=kept)

    # -- who may call

    def _who(self, fact: ConditionFact) -> Iterator[Difference]:
        """Compare a condition with the call, or with each callback that cites the page."""
        known = self.index.calls.get(fact.path)
        units = [known] if known else [] if fact.path else self.index.by_page[self.page.id]
        for unit in units:
            entry = unit.endpoint or unit.callback
            if entry is None or "archive" in entry.granted:
                continue
            key, is_none = fact.condition
            if key == "needs":
                if not entry.needs:
                    yield self._difference(
                        "needs", unit.key, "", fact.line, fact.words, unit.location, "no needs", kept=fact.kept
                    )
            elif (entry.granted.get(key) == "none") != is_none or key not in entry.granted:
                spec = entry.granted.get(key, "no such kind of app in granted")
                subject = str(fact.condition)
                yield self._difference(
                    "granted", unit.key, subject, fact.line, fact.words, unit.location, spec, kept=fact.kept
                )

    # -- calls

    def _call(self, section: Section) -> Iterator[Difference]:
        known = self.index.calls.get(section.key)
        if known is None:
            yield self._difference(
                "endpoint", section.key, "", section.line, section.words, None, "no such path", kept=section.kept
            )
            return
        endpoint = known.endpoint
        assert endpoint is not None
        at = endpoint.location
        if section.method and section.method != endpoint.method:
            words = f"{section.method} {section.words}"
            yield self._difference("method", section.key, section.method, section.line, words, at, endpoint.method)
        if section.token and section.token != endpoint.token:
            yield self._difference("token", section.key, section.token, section.line, section.words, at, endpoint.token)
        for name in section.query:
            if not is_token(name) and not known.trees["request"].ending(name):
                yield self._difference("field", section.key, name, section.line, section.words, at, "no such parameter")
        yield from self._tables(section, [known], section.key)
        yield from self._value_tables(section, [known], section.key)
        for sample in section.samples:
            yield from self._sample(sample, [known], section.key, 0.25)

    # -- callbacks

    def _callback(self, section: Section) -> Iterator[Difference]:
        selectors = selectors_in(section)
        found = self.index.callbacks_for(selectors, self.page.id)
        if not any(self.page.id in known.docs for known in found):
            replies = [known for known in self.index.by_page[self.page.id] if known.trees.get("fields")]
            replies = [known for known in replies if _selected(known, selectors)]
            if replies:
                found = replies
        if not found:
            if self._is_api():
                words = section.key
                if not self.index.families(selectors):
                    yield self._difference("callback", section.key, "", section.line, words, None, "no such callback")
            return
        key = found[0].key if len(found) == 1 else section.key
        yield from self._tables(section, found, key)
        yield from self._value_tables(section, found, key)
        for sample in section.samples:
            yield from self._sample(sample, found, key, 0.5)

    def _is_api(self) -> bool:
        return "JS-SDK" not in self.page.trail and "小程序" not in self.page.trail

    # -- facts of a whole page

    def _common(self, section: Section) -> Iterator[Difference]:
        here = [self.index.calls[s.key] for s in self.facts.sections if s.kind == "call" and s.key in self.index.calls]
        known = list(dict.fromkeys([*here, *self.index.by_page[self.page.id]]))
        if not known:
            return
        names = {row.name for table in section.tables for row in table.rows}
        names |= {path for sample in section.samples for path, _, _ in paths(sample.value)}
        known = sorted(known, key=lambda one: -_fits(one, names))
        key = known[0].key
        yield from self._tables(section, known, key)
        yield from self._value_tables(section, known, key)
        for sample in section.samples:
            yield from self._sample(sample, self._of_sample(sample.value, known), key, 0.5)

    def _of_sample(self, value: Value, known: list[KnownUnit]) -> list[KnownUnit]:
        """Return the entries that fit a JSON sample by their selectors."""
        fits = [
            one
            for one in known
            if one.select and all(_at(value, path) == wanted for path, wanted in one.select.items() if wanted)
        ]
        best = max((len(one.select) for one in fits), default=0)
        return [one for one in fits if len(one.select) == best] or known

    # -- tables

    def _tables(self, section: Section, known: list[KnownUnit], key: str) -> Iterator[Difference]:
        seen: set[str] = set()
        for table in section.tables:
            direction = _direction(table, known)
            is_first = direction not in seen
            seen.add(direction)
            if not _is_own(table, section) and _is_foreign(table, known, _share(section)):
                continue
            trees = [one.trees[direction] for one in known if direction in one.trees]
            others = [tree for one in known for name, tree in one.trees.items() if name != direction]
            location = known[0].location
            for row in table.rows:
                if (
                    (is_token(row.name) and not _is_sent(row.name, trees, direction))
                    or row.name in _ENVELOPE
                    or any(row.name in one.select for one in known)
                ):
                    continue
                if known[0].is_frame:
                    if row.name == _ID_OF_FRAME:
                        continue
                    row = attrs.evolve(row, name=row.name.removeprefix(_BODY_OF_FRAME))
                fields = _fields_of_row(row, trees, is_first=is_first)
                if fields:
                    yield from self._row(row, fields, key, direction, " ".join(one.words for one in known))
                elif not _fields_of_row(row, others, is_first=False):
                    yield self._difference(
                        "field",
                        key,
                        row.name,
                        row.line,
                        row.words,
                        location,
                        f"no such field in {direction}",
                        Fact(direction, row.type),
                        kept=row.kept.words if row.kept else "",
                    )

    def _row(self, row: RowFact, fields: list[Field], key: str, direction: str, words: str) -> Iterator[Difference]:
        field = fields[0]
        at, name = field.location, row.name
        ruled = any(name.rsplit(".", 1)[-1] in self._ruled(f) for f in fields)
        facts = stated(row, self.shown)
        if (
            direction == "request"
            and row.required is not None
            and all(f.required != row.required for f in fields)
            and not (facts.is_conditional or ruled)
        ):
            need = "required" if row.required else "optional"
            yield self._of_row(row, "required", key, name, at, f"not {need}")
        kind = facts.kind
        kinds = [kind_of(f.type, self.index.api.types) for f in fields]
        fits = any(_kind_fits(kind, allowed) or allowed & facts.shown for allowed in kinds)
        if kind and all(kinds) and not fits:
            yield self._of_row(row, "type", key, name, at, "/".join(sorted(kinds[0])))
        yield from self._values(row, facts.values, fields, key)
        for limit in facts.limits if direction == "request" else ():
            if all(f.enum for f in fields):
                continue
            if not any(self._has_limit(limit, f, words) for f in fields):
                fact = Fact(limit=limit if len({f.location for f in fields}) == 1 else None)
                yield self._of_row(row, "limit", key, f"{name} {limit}", at, field.doc, fact)
        value = facts.default
        if value and direction == "request" and not any(_has_default(value, f) for f in fields):
            yield self._of_row(row, "default", key, f"{name} {value}", at, field.doc, Fact(value=value))

    def _values(self, row: RowFact, stated: Sequence[str], fields: list[Field], key: str) -> Iterator[Difference]:
        if not stated or not all(_is_simple(f.type) for f in fields):
            return
        exact = {str(value.value) for f in fields for value in f.documented}
        documented = {value.lower() for value in exact}
        if not documented:
            number = any("number" in kind_of(f.type, self.index.api.types) for f in fields)
            if (
                len(stated) > 1
                and number
                and not any(_flag(f.type) for f in fields)
                and all(_number(v) for v in stated)
            ):
                yield self._of_row(row, "value", key, f"{row.name} {'/'.join(stated)}", fields[0].location, "no values")
            return
        numbers = any(_number(value) for value in documented)
        new = [
            value
            for value in stated
            if value.lower() not in documented
            and numbers == _number(value)
            and (numbers or _likely(value, exact))
            and not any(_mentions(f, value) for f in fields)
        ]
        if new:
            spec = ", ".join(str(v.value) for v in fields[0].documented)
            subject, fact = f"{row.name} {'/'.join(new)}", Fact(value="/".join(new))
            yield self._of_row(row, "value", key, subject, fields[0].location, spec, fact)

    def _has_limit(self, limit: Limit, field: Field, words: str) -> bool:
        """Return whether a field, its rules or the notes of the call have a limit."""
        numbers = _numbers(field, self.index.api.types) | {int(n.replace(",", "")) for n in _LARGE.findall(words)}
        numbers |= self.index.bounded.get(id(field), frozenset())
        wanted = {n for n in (limit.low, limit.high) if n is not None and n not in (0,)}
        return all({number, number - 1, number * 1024, number * 1024 * 1024} & numbers for number in wanted)

    def _of_row(
        self,
        row: RowFact,
        kind: str,
        entry: str,
        subject: str,
        at: Location | None,
        spec: str,
        fact: Fact = Fact(),
    ) -> Difference:
        kept = row.kept.words if row.kept else ""
        return self._difference(kind, entry, subject, row.line, row.words, at, spec, fact, kept=kept)

    def _value_tables(self, section: Section, known: list[KnownUnit], key: str) -> Iterator[Difference]:
        """Compare tables of values with the field that has most of the values."""
        for _, group in groupby(section.values, key=lambda fact: fact.table):
            facts = list(group)
            stated = {fact.value for fact in facts}
            best: tuple[float, Field] | None = None
            for one in known:
                for tree in one.trees.values():
                    for field in tree.valued:
                        values_of = {str(value.value) for value in field.documented}
                        share = len(stated & values_of) / len(stated | values_of)
                        if len(stated & values_of) > 1 and (best is None or share > best[0]):
                            best = (share, field)
            if best is None or best[0] < 0.6:
                continue
            field = best[1]
            documented = {str(value.value).lower() for value in field.documented}
            new = [fact for fact in facts if fact.value.lower() not in documented and not _mentions(field, fact.value)]
            if new:
                spec = ", ".join(str(v.value) for v in field.documented)
                words = "; ".join(f"{fact.value} | {fact.meaning}" for fact in new)
                names = "/".join(fact.value for fact in new)
                at, name = field.location, f"{field.wire} {names}"
                yield self._difference("value", key, name, new[0].line, words, at, spec, Fact(value=names))

    # -- samples

    def _sample(self, sample: SampleFact, known: list[KnownUnit], key: str, share: float) -> Iterator[Difference]:
        if known[0].is_frame:
            body = next((member for name, _, member in sample.value.members if name == "body"), None)
            if body is None:
                return
            sample = attrs.evolve(sample, value=body)
        names = [name for name, _, _ in sample.value.members if not is_token(name)]
        best: tuple[str, list[_Unfit]] | None = None
        for one in known:
            for direction, tree in one.trees.items():
                own = {name for field in tree.fields for name in (field.wire, *field.aliases)}
                if one.endpoint is None:
                    own |= _ENVELOPE | one.select.keys()
                if names and sum(name in own for name in names) < len(names) * share:
                    continue
                found = list(self._unfit(sample.value, tree.fields, ""))
                if one.endpoint is None:
                    found = [unfit for unfit in found if unfit.path not in _ENVELOPE and unfit.path not in one.select]
                if sample.direction not in ("", direction) and found:
                    continue
                if best is None or len(found) < len(best[1]):
                    best = direction, found
        if best is None:
            return  # a part of an entry, or another object
        location = known[0].location
        direction, found = best
        for unfit in found:
            at, fact = sample.line + unfit.line, Fact(direction, _type_of(unfit.value))
            words = f"sample: {unfit.path} {shown(unfit.value)}"
            yield self._difference(unfit.kind, key, unfit.path, at, words, location, unfit.spec, fact)

    def _unfit(self, value: Value, fields: Iterable[Field], prefix: str) -> Iterator[_Unfit]:
        names = {name: field for field in fields for name in (field.wire, *field.aliases)}
        several: dict[str, list[Field]] = {}
        for field in fields:
            several.setdefault(field.wire, []).append(field)
        for name, line, member in value.members:
            if is_token(name) and not prefix:
                continue
            path = f"{prefix}{name}"
            found = names.get(name)
            if found is None:
                if re.fullmatch(r"[A-Za-z_]\w*", name):
                    yield _Unfit("field", path, line, member, "no such field")
                continue
            yield from self._inside(member, [f.type for f in several.get(found.wire, [found])], path, line, found.item)

    def _inside(self, value: Value, types: list[Type], path: str, line: int, item: str) -> Iterator[_Unfit]:
        if value.kind == "list":
            for one in value.items:
                if one.kind in ("object", "list"):
                    yield from self._inside(
                        one, [t.of if isinstance(t, ListType) else t for t in types], path, one.line, ""
                    )
            return
        if value.kind != "object":
            return
        if item and any(name == item for name, _, _ in value.members):
            for name, at, member in value.members:
                if name == item:
                    yield from self._inside(member, types, f"{path}.{item}", at, "")
            return
        if any(isinstance(t, MapType) or t == Scalar("any") for t in types):
            return
        refs = [ref for t in types for ref in inner(t)]
        if refs:
            fields = [field for ref in refs for field in every_field(self.index.api.types, ref)]
            yield from self._unfit(value, fields, f"{path}.")
        elif value.members:
            yield _Unfit("type", path, line, value, "no object")

    # -- errors

    def _error(self, error: ErrorFact) -> Iterator[Difference]:
        if error.code not in self.index.all_codes and error.code not in (0,):
            words = f"{error.code} {error.label} {error.advice}"
            fact = Fact(value=str(error.code) if "全局错误码" in self.page.title else "")
            entry = f"errcode {error.code}"
            yield self._difference("error", entry, "", error.line, words, None, "no such code", fact, kept=error.kept)


def _type_of(value: Value) -> str:
    """Return the type of a value in a sample in the words of a table."""
    if value.kind == "list":
        inner = {_type_of(item) for item in value.items}
        return f"{inner.pop()}[]" if len(inner) == 1 else "array"
    return {"number": "int", "word": "", "null": ""}.get(value.kind, value.kind)


def _selected(known: KnownUnit, selectors: dict[str, str]) -> bool:
    wanted = {name: value for name, value in known.select.items() if name in SELECTORS and value}
    return bool(wanted) and all(selectors.get(name, "").lower() == value.lower() for name, value in wanted.items())


def _at(value: Value, path: str) -> str:
    found = value.get(path)
    return found.text if found else ""


def _direction(table: TableFact, known: list[KnownUnit]) -> str:
    """Return the direction that fits most rows of a table."""
    names = list(dict.fromkeys(name for one in known for name in one.trees))
    scores = {}
    for name in names:
        trees = [one.trees[name] for one in known if name in one.trees]
        fits = sum(1 for row in table.rows if is_token(row.name) or any(tree.ending(row.name) for tree in trees))
        scores[name] = fits + (0.5 if name == table.direction else 0)
    return max(names, key=lambda name: scores[name])


def _fits(known: KnownUnit, names: Iterable[str]) -> int:
    return sum(1 for name in names if any(tree.ending(name) for tree in known.trees.values()))


def _share(section: Section) -> float:
    """Return the share of known names that a table or sample of these calls must have."""
    return 0.25 if section.kind == "call" else 0.5


def _is_own(table: TableFact, section: Section) -> bool:
    """Return whether a table is about the call of its section, as it has a token or an errcode."""
    return section.kind == "call" and any(is_token(row.name) for row in table.rows)


def _is_foreign(table: TableFact, known: list[KnownUnit], share: float) -> bool:
    """Return whether a table is not about these calls, but about a tutorial, a browser or an app."""
    trees = [tree for one in known for tree in one.trees.values()]
    rows = [row for row in table.rows if not is_token(row.name)]
    fits = sum(1 for row in rows if any(tree.ending(row.name.rsplit(".", 1)[-1]) for tree in trees))
    return len(rows) > 0 and fits < len(rows) * share


def _fields_of_row(row: RowFact, trees: list[Tree], *, is_first: bool) -> list[Field]:
    found: list[Field] = []
    for tree in trees:
        paths = tree.ending(row.name)
        if not paths and "." in row.name and not row.parent:
            paths = _misspelt(row.name, tree)
        if not paths and row.parent:
            last = row.name.rsplit(".", 1)[-1]
            paths = tree.ending(last)
        if (is_first or "." in row.name) and row.name in paths:
            paths = [row.name]
        found += [field for path in paths for field in tree.paths[path]]
    return found


def _misspelt(name: str, tree: Tree) -> list[str]:
    """Return the paths with similar names to a row before the last name: `order_list` for `order_info`."""
    names = name.split(".")
    found = []
    for path in tree.by_name.get(names[-1], ()):
        there = path.split(".")[-len(names) :]
        if len(there) == len(names) and all(map(_nearly, names, there)):
            found.append(path)
    return found


def _nearly(name: str, other: str) -> bool:
    return name == other or other.startswith(name) or SequenceMatcher(None, name, other).ratio() >= 0.7


def _kind_fits(kind: str, allowed: frozenset[str]) -> bool:
    if kind in allowed:
        return True
    # Pages name the items: "string" for a list of strings, "object" for an object with one list.
    return kind != "bool" and bool({"list", "object"} & allowed)


def _is_simple(type_: Type) -> bool:
    if isinstance(type_, AnyOf):
        return all(map(_is_simple, type_.arms))
    while isinstance(type_, ListType | Encoded):
        type_ = type_.of
    return isinstance(type_, Scalar)


def _flag(type_: Type) -> bool:
    while isinstance(type_, ListType | Encoded):
        type_ = type_.of
    return type_ in (Scalar("flag"), Scalar("bool"))


def _number(text: str) -> bool:
    return bool(re.fullmatch(r"-?\d+", text))


def _likely(value: str, documented: set[str]) -> bool:
    """Return whether a word looks like the documented values."""
    stated = {known for known in documented if not _number(known)}
    alike = (
        any(known == known.lower() for known in stated) if value == value.lower() else _is_in_capitals(value, stated)
    )
    return alike and any("_" in known for known in documented) == ("_" in value)


def _is_in_capitals(value: str, documented: set[str]) -> bool:
    """Return whether a word is in capitals, as some documented value is."""
    return value == value.upper() and len(value) > 2 and any(known == known.upper() for known in documented)


def _words_of(field: Field) -> str:
    """Return the description of a field with its rule for requests."""
    return f"{field.doc} {field.in_requests}"


def _mentions(field: Field, value: str) -> bool:
    return bool(re.search(rf"(?<![\w.]){re.escape(value)}(?![\w.])", _words_of(field)))


def _numbers(field: Field, types: Types) -> set[int]:
    """Return the numbers in the limits and the description of a field, and in the limits of its parts."""
    found: set[int] = set()
    for ref in inner(field.type):
        for part in types[ref].fields:
            found |= {int(number) for number in part.limits.values() if number == int(number)}
    found |= {int(number) for number in field.limits.values() if number == int(number)}
    found |= {int(str(value.value)) for value in field.documented if _number(str(value.value))}
    found |= {int(n.replace(",", "")) for n in re.findall(r"(?<![\w.])\d[\d,]*(?!\w)", _words_of(field))}
    return found


def _is_measured(limit: Limit, doc: str) -> bool:
    """Return whether a limit has the unit of the number: seconds for a time in seconds."""
    return bool(re.search(rf"单位\s*(?:为|是|[:：])?\s*{re.escape(limit.unit)}", doc)) if limit.unit else False


def _is_sent(name: str, trees: Iterable[Tree], direction: str) -> bool:
    """Return whether a request has a parameter errcode or errmsg, which every answer has."""
    return direction == "request" and name in ("errcode", "errmsg") and any(tree.ending(name) for tree in trees)


def _has_default(value: str, field: Field) -> bool:
    if field.default is None:
        return bool(re.search(rf"(?i)(?<![\w.]){re.escape(value)}(?![\w.])", _words_of(field)))
    return (
        str(field.default).lower() == value.lower()
        or (value.lower() in ("true", "false") and field.default == (value.lower() == "true"))
        or (value in ("0", "1") and field.default == bool(int(value)))
    )
