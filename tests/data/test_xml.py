"""XML in and out: kept to the character, and nothing of it that could do harm."""

from __future__ import annotations

import sys
from typing import Any
from xml.parsers import expat

import pytest
import xmltodict
from hypothesis import example, given
from hypothesis import strategies as st

from wecom_runtime.data.xml import cdata, parse_xml, render_xml
from wecom_runtime.errors import InvalidPayloadError

legal = st.characters(exclude_categories=["Cs"], exclude_characters="".join(map(chr, range(32))) + "\ufffe\uffff")
texts = st.text(legal | st.sampled_from("\t\n\r]>&<")) | st.sampled_from(
    ["", " ", "  a  ", "]]>", "]]", "a]]>b<![CDATA[c", "&amp;", "<b>", "\r\n", "你好", "😀", "a\rb"]
)
names = st.sampled_from(["ToUserName", "Content", "MsgId", "a", "_b1", "Item"])
leaves = st.builds(
    lambda name, text, section: f"<{name}>{f'<![CDATA[{text}]]>' if section else text}</{name}>",
    names,
    st.sampled_from(
        ["", " ", "1", "a b", "]", "]]", "a]b", "]]>", "&amp;", "&#13;", "&lt;", "<", "\r", "\n", "\x01", "é", "&"]
    ),
    st.booleans(),
)
markup = st.recursive(
    leaves,
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>", names, st.lists(inner, max_size=3)
    ),
    max_leaves=6,
)
noise = st.sampled_from(["", " ", "\n\t", "x", "<!-- c -->", "<?p?>", "]]>", "<a/>", "</xml>", "<a b='c'>d</a>"])


@st.composite
def documents(draw: st.DrawFn) -> str:
    parts = [draw(noise) + draw(markup) for _ in range(draw(st.integers(0, 4)))]
    head = draw(st.sampled_from(["<xml>", "<xml>", "<xml >", "<root>", "\n<xml>", '<?xml version="1.0"?><xml>']))
    return head + "".join(parts) + draw(noise) + draw(st.sampled_from(["</xml>", "</xml>\n", "</root>", "", "</xml>x"]))


def outcome(text: str) -> Any:
    try:
        return parse_xml(text)
    except InvalidPayloadError:
        return InvalidPayloadError


@given(documents())
@example("<xml></xml>")
@example("<xml><a>1</a><a>2</a></xml>")
@example("<xml><a><![CDATA[]]]]></a></xml>")
@example("<xml><a>]]></a></xml>")
@example("<xml><a></b></xml>")
@example("<xml><a>\r</a></xml>")
def test_there_is_one_meaning_whichever_way_a_text_is_read(text: str) -> None:
    """Regular texts are read by regular expressions, others by expat; they agree on every text."""
    quick = outcome(text)
    # A comment in front leaves the text to expat.
    assert quick == outcome(f"<!-- -->{text}" if not text.startswith("<?xml") else text)


@given(documents())
def test_the_parser_agrees_with_xmltodict(text: str) -> None:
    try:
        expected = next(iter(xmltodict.parse(text, strip_whitespace=False).values()))
    except expat.ExpatError:
        assert outcome(text) is InvalidPayloadError
        return
    found = outcome(text)
    if not isinstance(expected, dict):  # a root that holds only text
        assert found == ({} if not (expected or "").strip() else InvalidPayloadError)
    elif "\r" not in text:  # which xmltodict does not keep
        assert comparable(found) == comparable(expected)


def comparable(value: Any) -> Any:
    """xmltodict gives None for nothing, and keeps the spaces between elements."""
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if isinstance(value, dict):
        beside = "".join(value.get("#text", "").split())
        kept = {key: comparable(item) for key, item in value.items() if key != "#text"}
        return {**kept, "#text": beside} if beside else kept or ""
    return value or ""


@given(st.dictionaries(names, texts, max_size=5))
def test_texts_come_back_as_they_were(data: dict[str, str]) -> None:
    assert parse_xml(render_xml(data)) == data


@given(texts)
def test_any_other_parser_reads_the_same_text(text: str) -> None:
    found: list[str] = []
    parser = expat.ParserCreate()
    parser.CharacterDataHandler = found.append
    parser.Parse(f"<a>{cdata(text)}</a>", True)
    assert "".join(found) == text


nested = st.recursive(
    texts | st.integers() | st.booleans() | st.none(),
    lambda inner: st.dictionaries(names, inner | st.lists(inner.filter(lambda v: not isinstance(v, list)), min_size=2)),
    max_leaves=8,
)


@given(st.dictionaries(names, nested))
def test_structures_come_back(data: dict[str, Any]) -> None:
    assert parse_xml(render_xml(data)) == (as_read(data) or {})


def as_read(value: Any) -> Any:
    """Return a value as XML represents it: texts, a list of one item as the item, nothing as an empty text."""
    if isinstance(value, dict):
        kept: dict[str, Any] = {}
        for key, item in value.items():
            items = [as_read(one) for one in item if one is not None] if isinstance(item, list) else [as_read(item)]
            if item is not None and items:
                kept[key] = items[0] if len(items) == 1 else items
        return kept or ""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else value


def test_outer_spaces_and_carriage_returns_are_kept() -> None:
    text = "  a\r\nb\r "
    assert parse_xml(f"<xml><A><![CDATA[{text}]]></A></xml>") == {"A": text}
    assert parse_xml(f"<xml><!-- <![CDATA[\r]]> --><A><![CDATA[{text}]]></A></xml>") == {"A": text}


def test_repeated_and_nested_elements() -> None:
    text = "<xml>\n <A>1</A>\n <B><C>2</C> <C>3</C><D/></B> <A>4</A>\n</xml>"
    assert parse_xml(text) == {"A": ["1", "4"], "B": {"C": ["2", "3"], "D": ""}}


def test_attributes_and_mixed_text_are_kept() -> None:
    assert parse_xml('<xml><A k="v">text<B>1</B>tail</A></xml>') == {"A": {"@k": "v", "#text": "texttail", "B": "1"}}


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE xml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><xml><A>&b;</A></xml>',
        '<!DOCTYPE xml SYSTEM "http://127.0.0.1:1/x.dtd"><xml><A>1</A></xml>',
        '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><A>&x;</A></xml>',
        "<!DOCTYPE xml><xml/>",
    ],
)
def test_no_doctype_is_accepted(text: str) -> None:
    with pytest.raises(InvalidPayloadError, match="DOCTYPE"):
        parse_xml(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "<xml>",
        "<xml></a>",
        "<xml><A>&b;</A></xml>",
        "<a/><b/>",
        "<xml>text</xml>",
        "<xml>\x00</xml>",
        "\udc00",
    ],
)
def test_invalid_xml(text: str) -> None:
    with pytest.raises(InvalidPayloadError):
        parse_xml(text)


def test_bytes_that_are_no_utf8() -> None:
    with pytest.raises(InvalidPayloadError, match="UTF-8: see byte 8") as caught:
        parse_xml(b"<xml><A>\xff</A></xml>")
    assert caught.value.__context__ is None
    # The declaration does not change what the bytes are.
    assert parse_xml('<?xml version="1.0" encoding="GBK"?><xml><A>中</A></xml>'.encode()) == {"A": "中"}


def test_the_limits_of_size_and_depth() -> None:
    with pytest.raises(InvalidPayloadError, match="longer than 20"):
        parse_xml("<xml>" + " " * 20 + "</xml>", max_size=20)
    deep = "<a>" * 32 + "</a>" * 32
    assert parse_xml(deep)
    with pytest.raises(InvalidPayloadError, match="deeper than 32"):
        parse_xml(f"<xml>{deep}</xml>")
    with pytest.raises(InvalidPayloadError, match="deeper"):
        parse_xml("<a>" * 10_000)
    with pytest.raises(InvalidPayloadError, match="more than 20000 tags"):
        parse_xml("<a>" * 200_000)


def test_time_does_not_explode() -> None:
    """Inputs on which a careless regular expression would take for ever."""
    before = sys.getrecursionlimit()
    for text in (
        "<xml>" + "<a>" * 9000,
        "<xml><a>" + "]" * 30000,
        "<xml>" + " " * 30000 + "<",
        "<xml><a><![CDATA[" + "]]" * 14000,
        "<xml>" + "x<b/>" * 200_000 + "</xml>",
        "<xml>" + "<a><![CDATA[" + "x" * 1_000_000,
        "<xml>" + "<a>" + " " * 1_000_000,
        "<xml>" + "<a>x</b>" * 20_000,
    ):
        assert outcome(text) is InvalidPayloadError
    kept = parse_xml("<xml>" + "x<b/>" * 15_000 + "</xml>")
    assert (len(kept["#text"]), len(kept["b"])) == (15_000, 15_000)
    assert sys.getrecursionlimit() == before


@pytest.mark.parametrize("text", ["\x00", "a\x08b", "\x1f", "\ufffe", "\ud800"])
def test_characters_that_xml_cannot_carry(text: str) -> None:
    with pytest.raises(InvalidPayloadError, match="not allowed in XML"):
        cdata(text)


@pytest.mark.parametrize("name", ["", "1a", "a b", "a>", "<", "é", 5, None])
def test_names_that_are_none(name: Any) -> None:
    with pytest.raises(InvalidPayloadError, match="name of an XML element"):
        render_xml({name: "x"})


@pytest.mark.parametrize("value", [object(), b"x", [["a"]], {"a": {1, 2}}])
def test_values_that_have_no_form(value: Any) -> None:
    with pytest.raises(TypeError, match="XML"):
        render_xml({"A": value})


def test_rendering() -> None:
    data = {"A": "x", "B": 1, "C": 1.5, "D": True, "E": None, "F": ["a", "b"], "G": {"H": []}, "I": []}
    assert render_xml(data) == (
        "<xml><A><![CDATA[x]]></A><B>1</B><C>1.5</C><D>true</D><F><![CDATA[a]]></F><F><![CDATA[b]]></F><G></G></xml>"
    )


@pytest.mark.parametrize("before", ["", "<!-- <![CDATA[ -->", "<?p?>"])
def test_a_carriage_return_of_a_section_stays(before: str) -> None:
    text = f"{before}<xml><a><![CDATA[b\rc\r\n]]></a><!-- \r --><d><![CDATA[\r]]></d></xml>"
    assert parse_xml(text) == {"a": "b\rc\r\n", "d": "\r"}
