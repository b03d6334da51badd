"""Large responses and events: bytes to models and back, compared with the parser and the serializer alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from xml.parsers import expat

from wecom_client import ENDPOINTS, parse_message, structure

from .callbacks import MESSAGE
from .table import Row
from .timing import in_turns, means_in_turns

MEMBERS = 3000
EVENT_SIZE = 20_000
LINK = "https://wework.qpic.cn/wwpic/128482_SDyHEPcwQvGd3oJ_1637122389/0?vcode=vce5bdbbf0a4b9a2f7"


def member(number: int) -> dict[str, Any]:
    """Return a member as in `user.list`, with all fields that an app may see and two extended attributes."""
    return {
        "userid": f"member{number:05d}",
        "name": f"成员{number}",
        "department": [1, number % 50],
        "order": [1, 2],
        "position": "产品经理",
        "mobile": f"138{number:08d}",
        "gender": "1",
        "email": f"member{number}@example.com",
        "is_leader_in_dept": [1, 0],
        "direct_leader": ["lisi"],
        "avatar": LINK,
        "status": 1,
        "telephone": "020-123456",
        "alias": "jack",
        "main_department": 1,
        "extattr": {
            "attrs": [
                {"type": 0, "name": "工号", "text": {"value": f"{number:08d}"}},
                {"type": 1, "name": "主页", "web": {"url": "https://example.com/people", "title": "主页"}},
            ]
        },
        "external_position": "产品经理",
        "address": "广州市海珠区新港中路397号",
    }


def external_profile(number: int) -> dict[str, Any]:
    """Return what a member shows to customers: a channel and attributes of each kind."""
    app = {"appid": "wx8bd8012614784fa1", "pagepath": "/index", "title": "小程序"}
    return {
        "external_corp_name": "企业简称",
        "wechat_channels": {"nickname": "视频号", "status": 1},
        "external_attr": [
            {"type": 0, "name": "文本", "text": {"value": f"{number:08d}"}},
            {"type": 1, "name": "网页", "web": {"url": "https://example.com/people", "title": "主页"}},
            {"type": 2, "name": "小程序", "miniprogram": app},
        ],
    }


def answer(*, external: bool = False) -> bytes:
    """Return the response of `user.list` for a department of 3,000 members, 2 MB.

    Args:
        external: Whether the members have external profiles.
    """
    members = [
        {**member(number), **({"external_profile": external_profile(number)} if external else {})}
        for number in range(MEMBERS)
    ]
    return json.dumps({"errcode": 0, "errmsg": "ok", "userlist": members}, ensure_ascii=False).encode()


def to_json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode()


def event() -> str:
    """Return an approval event with many steps, 20 KB."""
    step = (
        "<SpRecord><SpStatus>1</SpStatus><ApproverAttr>2</ApproverAttr>"
        "<Details><Approver><UserId><![CDATA[wangxiaoming]]></UserId></Approver><Speech><![CDATA[同意]]></Speech>"
        "<SpStatus>2</SpStatus><SpTime>1764000000</SpTime></Details>"
        "<Details><Approver><UserId><![CDATA[lihua]]></UserId></Approver><Speech><![CDATA[]]></Speech>"
        "<SpStatus>1</SpStatus><SpTime>0</SpTime></Details></SpRecord>"
    )
    return (
        "<xml><ToUserName><![CDATA[ww0123456789abcdef]]></ToUserName><FromUserName><![CDATA[sys]]></FromUserName>"
        "<CreateTime>1764000000</CreateTime><MsgType><![CDATA[event]]></MsgType>"
        "<Event><![CDATA[sys_approval_change]]></Event><AgentID>3010040</AgentID>"
        "<ApprovalInfo><SpNo>202511250003</SpNo><SpName><![CDATA[出差]]></SpName><SpStatus>1</SpStatus>"
        "<TemplateId><![CDATA[3TkaH5KFbrG9heEQWLJjhgpFwmqAFB4dLEnapaB7aaa]]></TemplateId>"
        "<ApplyTime>1764000000</ApplyTime><Applyer><UserId><![CDATA[zhangsan]]></UserId><Party>1</Party></Applyer>"
        f"{step * (EVENT_SIZE // len(step))}<StatuChangeEvent>1</StatuChangeEvent></ApprovalInfo></xml>"
    )


def read_all(message: Any) -> list[object]:
    """Read all fields of the event."""
    approval = message.approval_info
    return [
        (approval.sp_no, approval.sp_name, approval.sp_status, approval.apply_time, approval.applyer.user_id),
        [
            (step.sp_status, detail.approver.user_id, detail.speech, detail.sp_status, detail.sp_time)
            for step in approval.sp_record
            for detail in step.details
        ],
    ]


def bare_tree(xml: str) -> Callable[[], object]:
    """Return a parser that builds nested dicts with expat and minimal handlers."""

    def parse() -> object:
        outer: list[dict[str, Any]] = [{}]
        pieces: list[str] = []

        def start(_name: str, _attributes: object) -> None:
            pieces.clear()
            outer.append({})

        def end(name: str) -> None:
            children = outer.pop()
            value = children or "".join(pieces)
            pieces.clear()
            siblings = outer[-1]
            if name not in siblings:
                siblings[name] = value
            elif type(siblings[name]) is list:
                siblings[name].append(value)
            else:
                siblings[name] = [siblings[name], value]

        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = pieces.append
        parser.Parse(xml, True)
        return outer[0]

    return parse


def rows() -> list[Row]:
    text = answer()
    data = json.loads(text)
    endpoint = ENDPOINTS["/cgi-bin/user/list"]
    model = endpoint.response
    assert model is not None
    members = structure(data, model)
    large = in_turns(
        {
            "json.loads": lambda: json.loads(text),
            "bytes to models": lambda: structure(json.loads(text), model),
            "json.dumps": lambda: to_json(data),
            "models to bytes": lambda: members.to_json().encode(),
        },
        rounds=40,
        calls=1,
    )
    external = answer(external=True)
    collected = means_in_turns(
        {
            "json.loads": lambda: json.loads(text),
            "bytes to models": lambda: endpoint.decode(json.loads(text), consume=True),
            "external, json.loads": lambda: json.loads(external),
            "external, bytes to models": lambda: endpoint.decode(json.loads(external), consume=True),
        }
    )
    xml = event()
    events = in_turns(
        {
            "event, all read": lambda: read_all(parse_message(xml)),
            "bare expat": bare_tree(xml),
            "text message": lambda: parse_message(MESSAGE),
            "text message, bare expat": bare_tree(MESSAGE),
        },
        calls=2,
    )
    return [
        Row(
            what="3,000 members, bytes to models",
            ours=large["bytes to models"],
            bare=large["json.loads"],
            bare_is="json.loads",
            at_most_bare=2,
        ),
        Row(
            what="the same in a client, with the garbage collector, mean of 20",
            ours=collected["bytes to models"],
            bare=collected["json.loads"],
            bare_is="json.loads",
            at_most_bare=1.8,
        ),
        Row(
            what="the same with external profiles",
            ours=collected["external, bytes to models"],
            bare=collected["external, json.loads"],
            bare_is="json.loads",
            at_most_bare=1.8,
        ),
        Row(
            what="3,000 members, models to bytes",
            ours=large["models to bytes"],
            bare=large["json.dumps"],
            bare_is="json.dumps",
            at_most_bare=2,
        ),
        Row(
            what="20 KB event, parsed and all read",
            ours=events["event, all read"],
            bare=events["bare expat"],
            bare_is="expat tree",
            at_most_bare=1.5,
        ),
        Row(
            what="text message, parsed",
            ours=events["text message"],
            bare=events["text message, bare expat"],
            bare_is="expat tree",
            at_most_bare=1.3,
        ),
    ]
