"""The sentences of official pages on who may make a call or gets a callback, found by patterns.

A sentence names a kind of app, and its condition: a setting of the admin console (`needs`), a permission that the
company grants, or none at all (`granted`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

KINDS = {"developed": "代开发", "third_party": "第三方", "self_built": "自建"}
"""The kind of an app as in `granted` -> its word on pages."""
_APP = (
    r"(?:仅|只有|允许|对于|若|企业)?"
    r"(?P<apps>(?:(?:第三方|代开发自建|代开发|自建)(?:应用)?[/、或和与及]?(?:者)?){1,3})(?:应用)?"
)
_HAS = r"(?:[须需]?要?(?:必须)?(?:具有|具备|有|拥有|企业授权)|[须需]要?(?:具有|具备|有|拥有|企业授权)?)"
GRANTED = re.compile(rf"^[-*>\s\d.)）]*{_APP}(?:调用|使用)?(?:该接口|此接口)?\s*[:：,，]?\s*{_HAS}.{{0,80}}?权限")
"""A kind of apps that needs a permission of the company."""
NOBODY = re.compile(rf"^[-*>\s\d.)）]*{_APP}\s*[:：]?\s*(?:暂)?(?:不支持|不可调用|不能调用|无法调用|不允许调用)")
"""A kind of apps that may not make the call."""
ONLY = re.compile(rf"^[-*>\s\d.)）]*(?:仅|只有|只允许)(?:支持)?(?:企业)?{_APP}(?:可以|可)?调用")
"""The only kinds of apps that may make the call."""
CONTACTS = re.compile(r"第三方仅通讯录应用可|或第三方通讯录应用可")
"""Of the third-party apps, only those for the address book may make the call."""
SETTING = re.compile(
    r"自建应用\W{0,4}(?:必须|[须需]?要?)\W{0,4}(?:通过)?配置(?:到|在)|可调用(?:接口的)?应用\W{1,4}(?:\(?#[^)]*\)?)?\W{0,3}列表中?的?(?:自建)?应用"
    r"|自建应用需要配置在"
)
"""The setting of the admin console that the company's own app needs."""
SYNC_OR_OWN = re.compile(r"仅\W{0,4}通讯录同步\W{0,2}或者?自建应用可")
"""Only the company itself may make the call."""
SYNC = re.compile(r"仅(?:支持通过)?\W{0,4}通讯录同步(?:助手|secret)?\W{0,2}(?:可?调用|或第三方)")
"""Only the secret of the synchronization of contacts may make the call."""


LIMITING = re.compile(
    r"最多|上限|不超过|不得超|不能超|至多|至少|重复|唯一|已存在|重名|有效期|过期|失效|(?:\d|[一二三四五六七十]+)\s*(?:秒|分钟|小时|天|个?月|年)(?:内|后|前)"
    r"|[之以]?前不|先.{1,20}(?:再|才)|[升降]序|排序|默认|缺省|自动|生效|同时会|将会|会被|会收到|删除后|更新后|修改后|不再"
    r"|仅|只有|只能|只会|只返回|不能|不可|不允许|不支持|无法|必须|才能|才可|才会|报错|返回错误|错误码|失败|幂等|忽略|覆盖|可见范围"
)
"""Words of a sentence that limits a call by the state, or states an effect, an order, an expiry, a default, a
uniqueness or an error."""
_END = re.compile(r"[。；;！!]|(?<=[^\d])\.\s")


class Condition(NamedTuple):
    """A condition that a sentence states."""

    key: str
    """`needs`, or a kind of apps in `granted`."""
    is_none: bool = False
    """No app of the kind may make the call."""

    def __str__(self) -> str:
        return f"{self.key} none" if self.is_none else self.key


def limiting(text: str) -> int:
    """Return the number of sentences in a text that limit a call by the state, or state an effect."""
    return sum(1 for part in _END.split(text) if LIMITING.search(part))


def conditions(text: str) -> Iterator[Condition]:
    """Yield the conditions that a sentence of a page states."""
    if SETTING.search(text) or SYNC.search(text):
        yield Condition("needs")
    if CONTACTS.search(text):
        yield Condition("third_party")
    if SYNC_OR_OWN.search(text):
        yield from (Condition(kind, is_none=True) for kind in ("developed", "third_party"))
    found = ONLY.search(text)
    if found is not None:
        yield from (Condition(kind, is_none=True) for kind, word in KINDS.items() if not _names(found["apps"], word))
        return
    for pattern in (NOBODY, GRANTED):
        found = pattern.search(text)
        if found is not None:
            yield from (
                Condition(kind, pattern is NOBODY) for kind, word in KINDS.items() if _names(found["apps"], word)
            )
            return


def _names(apps: str, word: str) -> bool:
    """Return whether a text names a kind of apps. 代开发自建 is the name of one kind."""
    return word in (apps.replace("代开发自建", "代开发") if word == "自建" else apps)
