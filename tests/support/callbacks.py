"""Callbacks as WeCom writes them, before encryption."""

from __future__ import annotations

import itertools
import json
import time
from typing import Any

_ids = itertools.count(7_000_000_000_000_000_000)


def xml(**fields: object) -> str:
    """Text as CDATA, numbers plain, in the given order."""
    inner = "".join(
        f"<{name}>{value}</{name}>" if isinstance(value, int) else f"<{name}><![CDATA[{value}]]></{name}>"
        for name, value in fields.items()
    )
    return f"<xml>{inner}</xml>"


def _header(corp_id: str, source: str = "zhangsan") -> dict[str, object]:
    return {"ToUserName": corp_id, "FromUserName": source, "CreateTime": int(time.time())}


def message(corp_id: str, msgtype: str, **fields: object) -> str:
    return xml(**_header(corp_id), MsgType=msgtype, **fields, MsgId=next(_ids), AgentID=1000002)


def text_message(corp_id: str, content: str = "会议室还有空的吗") -> str:
    return message(corp_id, "text", Content=content)


def event(corp_id: str, name: str, **fields: object) -> str:
    return xml(**_header(corp_id), MsgType="event", Event=name, **fields, AgentID=1000002)


def member_created(corp_id: str) -> str:
    fields = {"ChangeType": "create_user", "UserID": "lisi", "Name": "李四", "Department": "1,2"}
    return xml(**_header(corp_id, "sys"), MsgType="event", Event="change_contact", **fields)


def info(suite_id: str, name: str, **fields: object) -> str:
    """A command to a suite."""
    return xml(SuiteId=suite_id, InfoType=name, TimeStamp=int(time.time()), **fields)


def bot_message(msgtype: str, response_url: str = "", **fields: Any) -> str:
    head = {"msgid": f"bot{next(_ids)}", "aibotid": "AIBOT", "chattype": "single", "from": {"userid": "zhangsan"}}
    return json.dumps({**head, "response_url": response_url, "msgtype": msgtype, **fields}, ensure_ascii=False)


def bot_event(name: str) -> str:
    event = {"eventtype": name, name: {}}
    return json.dumps(
        {
            "msgid": f"bot{next(_ids)}",
            "create_time": int(time.time()),
            "aibotid": "AIBOT",
            "chattype": "single",
            "from": {"userid": "zhangsan"},
            "msgtype": "event",
            "event": event,
        }
    )
