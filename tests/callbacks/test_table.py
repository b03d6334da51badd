"""The class of a callback, and the preservation of all its fields."""

from __future__ import annotations

import json
import string
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support import small
from tests.support.envelopes import CORP_ID, envelope, seal
from tests.support.sender import bot_json, event_xml, info_xml, text_xml
from tests.support.small import CALLBACKS
from wecom_runtime.callbacks.table import CallbackTable
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.xml import parse_xml, render_xml
from wecom_runtime.errors import InvalidPayloadError

parse = CALLBACKS.parse
OPEN = "<ChangeType>open_menu</ChangeType>"


@pytest.mark.parametrize("nothing", [None, 5, ["<xml/>"], object()])
def test_nothing_is_no_callback(nothing: Any) -> None:
    with pytest.raises(InvalidPayloadError, match="text or a mapping"):
        parse(nothing)


def test_a_text_message() -> None:
    message = parse(text_xml(" hi\r\n"))
    assert message == small.TextMessage(
        target=CORP_ID,
        source="zhangsan",
        create_time=1409659813,
        type="text",
        id=4561255354251345929,
        agent=218,
        content=" hi\r\n",
    )


@pytest.mark.parametrize(
    ("text", "model"),
    [
        (event_xml(OPEN), small.MenuOpenEvent),
        (event_xml("<ChangeType><![CDATA[ OPEN_Menu ]]></ChangeType>", "MENU"), small.MenuOpenEvent),
        (event_xml("<ChangeType>open_mneu</ChangeType>", "menue"), small.MenuOpenEvent),
        (event_xml("<ChangeType>close_menu</ChangeType>"), small.MenuEvent),
        (event_xml("<ChangeType><A>open_menu</A></ChangeType>"), small.MenuEvent),
        (event_xml(OPEN + OPEN), small.MenuEvent),
        (event_xml(), small.MenuEvent),
        (event_xml(OPEN, "other"), small.UnknownEvent),
        (text_xml().replace("text", "other"), small.UnknownMessage),
        (info_xml(), small.TicketInfo),
        (info_xml().replace("ticket", "other"), small.UnknownInfo),
        ("<xml><A>1</A></xml>", small.UnknownMessage),
        (bot_json(), small.BotTextMessage),
        (bot_json(msgtype="event", event={"eventtype": "Hello"}), small.BotHelloEvent),
        (bot_json(msgtype="event", event={"eventtype": 5}), small.UnknownBotMessage),
        (bot_json(msgtype="event", event="hello"), small.UnknownBotMessage),
        (bot_json(msgtype="other"), small.UnknownBotMessage),
        (bot_json(msgtype=["text"]), small.UnknownBotMessage),
        ('{"a": 1}', small.UnknownMessage),
    ],
)
def test_selection(text: str, model: type) -> None:
    assert type(parse(text)) is model


def test_a_variant_that_nobody_knows_keeps_all_that_it_has() -> None:
    rest = "<ChangeType>close_menu</ChangeType><EventKey>k</EventKey><A><B>1</B><B><C>secret</C></B></A>"
    message = parse(event_xml(rest))
    assert isinstance(message, small.MenuEvent)
    assert message.key == "k"
    assert message.unknown_fields == {"ChangeType": "close_menu", "A": {"B": ["1", {"C": "secret"}]}}
    assert "secret" not in repr(message)  # what nobody described may be a secret


def test_the_same_callback_in_all_forms() -> None:
    text = text_xml("hi")
    fields = parse_xml(text)
    forms: list[Any] = [text, text.encode(), bytearray(text.encode()), memoryview(text.encode()), fields]
    forms += [{"xml": fields}, "\ufeff" + text, f"\n {text}\n", json.dumps(fields), f"\n {json.dumps(fields)}"]
    assert len({repr(parse(form)) for form in forms}) == 1
    assert isinstance(parse(forms[-1]), small.TextMessage)


@pytest.mark.parametrize(
    "source", ["", " ", "hello", "{", "[1]", '"a"', "<xml>", b"\xff", "<xml>text</xml>", "{" * 99999]
)
def test_texts_that_are_no_callback(source: Any) -> None:
    with pytest.raises(InvalidPayloadError):
        parse(source)


def test_encrypted_texts_are_refused_with_advice() -> None:
    for source in (envelope(seal("x")), json.dumps({"encrypt": seal("x")})):
        with pytest.raises(InvalidPayloadError, match="decrypt_message"):
            parse(source)


def test_too_long() -> None:
    for source in ("<xml><A>" + "x" * (1 << 20) + "</A></xml>", json.dumps({"a": "x" * (1 << 20)})):
        with pytest.raises(InvalidPayloadError, match="longer"):
            parse(source)


def test_a_table_without_headers() -> None:
    with pytest.raises(InvalidPayloadError, match="table of callbacks is empty"):
        CallbackTable(headers=(), rows=()).parse(text_xml())


def test_the_entry_with_the_most_matching_pairs_wins() -> None:
    here = small.here
    table = CallbackTable(
        headers=((here("Message"), here("UnknownMessage"), {"MsgType": ""}, "xml"),),
        rows=(
            (here("MenuEvent"), "xml", {"Event": ("menu",)}, (), ""),
            (here("Event"), "xml", {"A": ("1",), "B": ("1",)}, (), ""),
            (here("MenuOpenEvent"), "xml", {"Event": ("menu",), "A": ("1",), "B.C": ("1",)}, (), ""),
        ),
    )
    found = [
        table.find({"Event": "menu", "A": "1", "B": {"C": "1"}}),
        table.find({"Event": "menu", "A": "1", "B": "1"}),
        table.find({"Event": "menu", "A": "1", "B": {"C": "2"}}),
        table.find({"A": "1"}),
    ]
    assert [entry and entry.model for entry in found] == [small.MenuOpenEvent, small.Event, small.MenuEvent, None]


def test_iterating_gives_the_entries() -> None:
    entries = list(CALLBACKS)
    assert len(entries) == len(CALLBACKS) == 6
    entry = entries[2]
    assert dict(entry.selects) == {"Event": "menu", "ChangeType": "open_menu"}
    assert (entry.model, entry.docs, entry.title) == (small.MenuOpenEvent, (90240, 90376), "打开菜单")
    assert all(dict(entry.selects) == dict(entry.model.__selects__) for entry in entries)
    with pytest.raises(TypeError):
        entry.selects["Event"] = "other"  # type: ignore[index]


def test_checking_a_payload() -> None:
    assert CALLBACKS.check(text_xml()) == []
    assert CALLBACKS.check(bot_json()) == []
    problems = CALLBACKS.check(event_xml(OPEN + "<Spots><Spot><X>far</X><Y>1</Y></Spot></Spots><Enabled>2</Enabled>"))
    assert {(problem.pointer, problem.kind) for problem in problems} == {
        ("/Spots/0/X", "type"),
        ("/Spots/0/Y", "unknown"),
        ("/Enabled", "type"),
    }
    assert [problem.kind for problem in CALLBACKS.check("<xml><MsgType>other</MsgType></xml>")] == ["endpoint"]
    missing = CALLBACKS.check("<xml><MsgType>text</MsgType></xml>")
    assert {problem.kind for problem in missing} == {"missing"}


# -- the shape of XML --------------------------------------------------------------------------------------------------


def opened(rest: str) -> small.MenuOpenEvent:
    message = parse(event_xml(OPEN + rest))
    assert isinstance(message, small.MenuOpenEvent)
    return message


def test_lists_with_an_element_around_their_items() -> None:
    assert opened("<Spots><Spot><X>1</X></Spot><Spot><X>2.5</X></Spot></Spots>").spots == [
        small.Spot(x=1),
        small.Spot(x=2.5),
    ]
    assert opened("<Spots><Spot><X>1</X></Spot></Spots>").spots == [small.Spot(x=1)]
    assert opened("<Spots></Spots>").spots == []
    assert opened("<Spots><Spot/></Spots>").spots == [small.Spot()]
    assert opened("<Spots><Sopt><X>1.50</X></Sopt></Spots>").spots == [small.Spot(x=1.5)]
    assert opened("").spots is None


def test_lists_of_repeated_elements() -> None:
    assert opened("<Name>a</Name><Name>b</Name>").names == ["a", "b"]
    assert opened("<Name>a</Name>").names == ["a"]
    assert opened("<Name></Name>").names == [""]
    chosen = "<Chosen><Key>k</Key><Options><Option>1</Option></Options></Chosen>"
    assert opened(chosen).chosen == [small.Chosen(key="k", options=["1"])]
    assert opened(chosen * 2).chosen == [small.Chosen(key="k", options=["1"])] * 2
    assert opened("<Chosen/>").chosen == []


def test_lists_in_one_text_and_other_types() -> None:
    message = opened(
        "<Departments><![CDATA[1,2,3]]></Departments><Enabled>1</Enabled><Numbers><a>1</a><b>2</b></Numbers>"
    )
    assert (message.departments, message.enabled, message.numbers) == ([1, 2, 3], True, {"a": 1, "b": 2})
    assert opened("<Departments>7</Departments>").departments == [7]
    assert opened("<Departments></Departments>").departments == []


def test_an_empty_element_is_no_number_and_no_object() -> None:
    message = opened("<AgentID></AgentID><Enabled/><Spot></Spot><Numbers/>")
    assert (message.agent, message.enabled, message.spot, message.numbers) == (None, None, small.Spot(), {})
    assert CALLBACKS.check(event_xml(OPEN + "<AgentID></AgentID><Spot></Spot><Spots></Spots><Chosen/>")) == []


def test_models_that_contain_themselves_and_unions() -> None:
    tree = "<Root><Name>a</Name><Folder><Name>b</Name><Folder><Name>c</Name></Folder></Folder></Root>"
    folder = opened(tree).root
    assert folder is not None and folder.folders is not None and folder.folders[0].folders is not None
    assert folder.folders[0].folders[0].name == "c"
    media = opened("<Media><Kind>photo</Kind><Spots><Spot><X>1</X></Spot></Spots></Media>").media
    assert media == small.Photo(kind="photo", spots=[small.Spot(x=1)])
    assert type(opened("<Media><Kind>other</Kind></Media>").media) is small.Media


def test_fields_of_another_shape_are_kept() -> None:
    message = opened("<Spots><Spot><X>1</X></Spot><Count>1</Count></Spots><AgentID>none</AgentID><Spot>here</Spot>")
    assert unstructure(message)["Spots"] == {"Spot": {"X": "1"}, "Count": "1"}
    assert (message.agent, message.spot) == ("none", "here")  # type: ignore[comparison-overlap]


def test_a_mapping_is_not_changed() -> None:
    data: dict[str, Any] = {"MsgType": "event", "Event": "menu", "ChangeType": "open_menu", "AgentID": "", "Name": "a"}
    before = json.dumps(data)
    assert parse(data) == parse(data)
    assert json.dumps(data) == before


names = st.text(string.ascii_letters, min_size=1, max_size=5).map(lambda name: f"X{name}")
values = st.recursive(
    st.text(string.printable.replace("\x0b", "").replace("\x0c", "")).filter(lambda text: text != ""),
    lambda inner: (
        st.dictionaries(names, inner, min_size=1) | st.lists(inner.filter(lambda v: type(v) is not list), min_size=2)
    ),
    max_leaves=5,
)


@given(st.dictionaries(names, values), st.sampled_from([text_xml("hi"), event_xml(OPEN), info_xml()]))
def test_fields_that_nobody_knows_survive(more: dict[str, Any], text: str) -> None:
    fields = parse_xml(text) | more
    message = parse(render_xml(fields))
    assert message.unknown_fields == more
    assert {str(key): value for key, value in unstructure(message).items() if key in more} == more


def test_the_table_costs_nothing_before_the_first_callback() -> None:
    code = (
        "import sys; from wecom_runtime.callbacks.table import CallbackTable, CallbackEntry; "
        "CallbackTable(headers=(), rows=(('m:C', 'xml', {'A': ('b',)}, (), 't'),)); "
        "print([name for name in ('attr', 'cattrs', 'requests', 'aiohttp') if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout == "[]\n"
