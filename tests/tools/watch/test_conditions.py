"""The sentences of pages on who may make a call, and on state."""

from __future__ import annotations

import pytest

from tools.watch.conditions import conditions, limiting


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("自建应用: 配置到「打卡 - 可调用接口的应用」中", ["needs"]),
        ("- 自建应用需配置到“可调用应用”列表中的应用secret所获取的accesstoken来调用", ["needs"]),
        ("- 企业需要使用“客户联系”secret或配置到“可调用应用”列表中的自建应用secret来调用", ["needs"]),
        ("仅支持通过“通讯录同步secret”调用。", ["needs"]),
        ("仅通讯录同步助手或第三方通讯录应用可调用。", ["needs", "third_party"]),
        ("代开发应用: 具有「打卡」权限", ["developed"]),
        ("- 第三方或代开发应用需具有“企业客户权限->获客助手”权限", ["developed", "third_party"]),
        ("- 代开发自建应用需具有“文档”权限", ["developed"]),
        ("第三方应用: 暂不支持", ["third_party none"]),
        (">仅代开发自建应用或第三方应用可调用", ["self_built none"]),
        ("只允许企业自建应用调用，且应用的可见范围必须是根部门。", ["developed none", "third_party none"]),
        ("- 仅『通讯录同步』或者自建应用可调用。", ["developed none", "third_party none"]),
        ("企业和第三方应用可通过此接口修改敏感词规则", []),
        ("- 自建应用调用，只会返回应用可见范围内用户的发送情况。", []),
    ],
)
def test_conditions_of_a_sentence(text: str, wanted: list[str]) -> None:
    assert [str(one) for one in conditions(text)] == wanted


def test_sentences_about_state_are_counted() -> None:
    assert limiting("标签名不可重复。每个企业最多3000个标签；该接口用于创建标签。") == 2
    assert limiting("请求包体如下") == 0
