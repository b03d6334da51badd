"""Defaults, bounds and values that the words of a page state."""

from __future__ import annotations

import pytest

from tools.watch.words import default, kind_of_type, limits, values


@pytest.mark.parametrize(
    ("text", "need", "wanted"),
    [
        ("是否温顺，默认为true", "否", "true"),
        ("每次的数量，默认值和最大值都为100", "否", "100"),
        ("每块的数量，支持范围[10^4^,10^6^]，默认值为10^6^", "否", "1000000"),
        ("最长时间，单位：秒", "否，默认240分钟", "14400"),
        ("同步到笼子", "否，默认false", "false"),
        ("点击的类型，0或不填代表没有，1 代表网页", "否", "0"),
        ("查询类型 1：动物 2：笼子。 不填该字段或者填0代表都查", "否", "0"),
        ("提醒方式，1.不提醒 2.仅提醒饲养员 3.提醒所有人。默认仅提醒饲养员", "否", "2"),
        ("是否返回名字。0-不返回；1-返回。默认不返回", "否", "0"),
        ("邮箱类型：1-动物园邮箱（默认）；2-个人邮箱", "否", "1"),
        ("审批类型：1：自动审批，默认自动审批 2：手动审批", "否", "1"),
        ("是否独占，默认为否", "否", "0"),
        ("有效期，以秒为单位，默认为添加好友后24小时，最多为14天", "否", "86400"),
        ("名字，默认取动物的名字", "否", ""),
        ("种类。1：鸟 2：鱼", "否", ""),
    ],
)
def test_defaults(text: str, need: str, wanted: str) -> None:
    assert default(text, need) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("预期的数量，取值范围 1 ~ 10000", ["1 to 10000"]),
        ("动物的列表，可填充个数：1 ~ 100", ["1 to 100"]),
        ("订单号（取值范围：0~9，a~z，A~Z）", []),
        ("部门id，32位整型范围是[0, 2^32)", []),
        ("数量，支持范围[10^4^,10^6^]", ["10000 to 1000000"]),
        ("数量，取值范围 1 ~ 2万", ["1 to 20000"]),
    ],
)
def test_bounds(text: str, wanted: list[str]) -> None:
    assert [str(limit) for limit in limits(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("文件类型，分别有图片（image）、语音（voice）、视频（video）", {"image", "voice", "video"}),
        ('模版类型，支持 "keydata"、 "image"、 "list" 、"webview"', {"keydata", "image", "list", "webview"}),
        ("消息类型，此时固定为：text", {"text"}),
        ("尺寸类型，1: 171 x 171; 2: 399 x 399", {"1", "2"}),
        ("用户（userid）的列表", set()),
    ],
)
def test_values(text: str, wanted: set[str]) -> None:
    assert set(values(text)) == wanted


@pytest.mark.parametrize(
    ("kind", "types"),
    [
        ("text", ("string", "Str", "char(32)", "varchar(32)", "text")),
        (
            "number",
            ("int", "integer", "uint64", "long", "Number", "num", "float", "double", "timestamp", "unsigned int"),
        ),
        ("bool", ("bool", "Boolean")),
        ("object", ("object", "obj", "map", "JSON", "struct")),
        ("list", ("string[]", "[]int", "[Item", "array", "Array of objects", "list", "stringlist")),
        ("", ("file", "见下表", "")),
    ],
)
def test_kinds_of_types(kind: str, types: tuple[str, ...]) -> None:
    assert {kind_of_type(type_) for type_ in types} == {kind}
