"""A small spec and small pages of calls that do not exist, laid out as official pages are."""

from __future__ import annotations

import textwrap
from pathlib import Path

ERRORS = """\
classes:
  InvalidRequestError: A parameter is wrong.
errors:
  40001: {label: Secret is not valid.}
  90001: {label: Cage is locked.}
"""
API = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/add
    title: 添加动物
    summary: Add an animal.
    docs: [70001]
    body:
      name!: {type: string, min_chars: 1, max_chars: 32, doc: Name.}
      kind: {type: int, enum: {1: bird, 2: fish}, doc: What it is.}
      tame: {type: bool, default: true, doc: Whether it is tame.}
      keepers: {type: "[string]", max_items: 5, doc: Who feeds it.}
      cage: Cage | Where it lives.
    response:
      animal_id: string
  - path: /cgi-bin/zoo/get
    title: 读取动物
    summary: Get an animal.
    method: GET
    docs: [70002]
    query:
      animal_id!: string | Id of the animal.
    response:
      name: string
      meals: "[Meal]"
types:
  Cage:
    number!: int | Number of the cage.
    heated: bool | Whether it is warm.
  Meal:
    food: string
    grams: int
    hot: bool
"""
HEADERS = """\
title: 公共字段
headers:
  event:
    model: Event
    doc: Something happened.
    applies: {MsgType: event, Event: null}
    unknown: UnknownEvent
    unknown_doc: Another event.
    fields:
      ToUserName!: {type: string, name: target, doc: CorpID.}
      MsgType!: {type: string, name: type, doc: Kind.}
      Event!: {type: string, doc: What happened.}
"""
CALLBACKS = """\
header: event
title: 动物园
callbacks:
  - model: AnimalEscapedEvent
    select: {Event: animal_escaped}
    title: 动物逃跑
    summary: An animal ran away.
    docs: [70003]
    fields:
      AnimalId!: {type: string, doc: The animal.}
      Status: {type: int, enum: {0: gone, 1: seen}, doc: Where it is.}
"""

ADD = """\
---
title: "添加动物"
doc_id: 501
category_id: 70001
source_url: https://zoo.example/document/path/70001
---
最后更新：2026/03/01

**请求方式：**POST（**HTTPS**）
**请求地址：**https://qyapi.weixin.qq.com/cgi-bin/zoo/add?access_token=ACCESS_TOKEN

**请求包体：**
```
{
   "name": "莉莉",
   "kind": 1,
   "tame": true,
   "keepers": ["lisi", ...],
   "cage": {"number": 7, "heated": true},
}
```
**参数说明：**

| 参数 | 必须 | 说明 |
| ---- | ---- | ---- |
| access_token | 是 | 凭证 |
| name | 是 | 动物名字，长度为1~32个字符 |
| kind | 否 | 种类。1：鸟 2：鱼 |
| tame | 否 | 是否温顺，默认为true |
| keepers | 否 | 饲养员列表，最多5个 |
| cage | 否 | 笼子 |
| └ number | 是 | 笼子编号 |
| └ heated | 否 | 是否加热 |

**返回结果：**
```
{"errcode": 0, "errmsg": "ok", "animal_id": "a1"}
```
| 参数 | 说明 |
| --- | --- |
| errcode | 返回码 |
| animal_id | 动物id |
"""
GET = """\
---
title: "读取动物"
category_id: 70002
source_url: https://zoo.example/document/path/70002
---
##读取
**请求方式：** GET
**请求地址：** https://qyapi.weixin.qq.com/cgi-bin/zoo/get?access_token=ACCESS_TOKEN&animal_id=ID

**返回结果：**
```json
{
  "errcode": 0,
  "name": "莉莉",
  "meals": [{"food": "虫", "grams": 3}]
}
```
|参数|类型|说明|
|---|---|---|
|name|string|名字|
|meals|object[]|喂食，见Meal|

### Meal
|参数|类型|说明|
|---|---|---|
|food|string|食物|
|grams|uint32|克数|
|hot|bool|是否热|
"""
ESCAPED = """\
---
title: "动物逃跑"
category_id: 70003
---
### 逃跑事件
```xml
<xml>
<ToUserName><
- ![CDATA[corp]]></ToUserName>
<MsgType><![CDATA[event]]></MsgType>
<Event><![CDATA[animal_escaped]]></Event>
<AnimalId><![CDATA[a1]]></AnimalId>
<Status>1</Status>
</xml>
```
|参数|说明|
|---|---|
|ToUserName|企业|
|AnimalId|动物|
|Status|状态，0-不见了，1-有人看见|
"""
CODES = """\
---
title: "全局错误码"
category_id: 70009
---
| 错误码 | 说明 | 排查方法 |
| --- | --- | --- |
| 0 | 成功 | - |
| 40001 | 密钥错误 | - |
| 90001 | 笼子锁住 | - |
"""
PAGES = {"动物/add.md": ADD, "动物/get.md": GET, "动物/escaped.md": ESCAPED, "codes.md": CODES}


def write_spec(folder: Path, *, judged: str = "", **changes: str) -> Path:
    """Write the spec, with other texts for some of its files."""
    spec = folder / "spec"
    files = {"api/zoo.yaml": API, "errors.yaml": ERRORS, "callbacks/headers.yaml": HEADERS}
    files |= {"callbacks/zoo.yaml": CALLBACKS, **{f"{k.replace('__', '/')}.yaml": v for k, v in changes.items()}}
    if judged:
        files["judged.yaml"] = judged
    for name, text in files.items():
        path = spec / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return spec


def write_pages(folder: Path, changes: dict[str, tuple[str, str]] | None = None, **more: str) -> Path:
    """Write the pages; `changes` replaces a text in one of them, `more` adds pages."""
    pages = dict(PAGES)
    for name, (old, new) in (changes or {}).items():
        assert old in pages[name], (name, old)
        pages[name] = pages[name].replace(old, new)
    pages |= {f"{name}.md": textwrap.dedent(text) for name, text in more.items()}
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder
