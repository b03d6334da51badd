"""Calls, callbacks and messages as JSON for the page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from wecom_runtime.data.problems import Problem
from wecom_runtime.errors import redact_mapping
from wecom_runtime.testing.examples import curl_call, curl_request, python_call
from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.pushing import PushedCallback
from wecom_runtime.testing.payloads import Validator

PageObject: TypeAlias = dict[str, Any]
"""A JSON object for the page."""

WELCOME, GROUP_WELCOME = "welcome", "group_welcome"
"""The types of messages that welcome a new customer of a member, and a customer who joins a group."""
MOST_SHOWN = 200_000
"""The maximum number of characters of a payload."""


def call_row(call: FakeCall) -> PageObject:
    """Return the row of a call in the log."""
    failed = bool(call.errcode) or call.status >= 400 or not call.status
    return {
        "kind": "call",
        "at": int(call.at * 1000),
        "method": call.method,
        "name": call.path,
        "title": call.title,
        "state": "failed" if failed else "ok",
        "code": call.errcode or (call.status if call.status != 200 else ""),
        "ms": round(call.seconds * 1000, 1),
        "problems": len(call.problems),
    }


def callback_row(push: PushedCallback, title: str) -> PageObject:
    """Return the row of a callback in the log."""
    state = "failed" if push.error and push.is_done else "ok" if push.is_done else "pending"
    return {
        "kind": "push",
        "at": int(push.at * 1000),
        "method": "PUSH",
        "name": push.model,
        "title": title,
        "state": state,
        "code": push.status if push.status not in (0, 200) else "",
        "ms": round(push.seconds * 1000, 1),
        "problems": len(push.problems),
        "attempts": max(push.attempts, len(push.tries)),
        "why": why(push),
    }


def why(push: PushedCallback) -> PageObject | str:
    """Return the reason for which a callback has no valid response; "" if nothing failed yet."""
    if not push.tries and not push.why:
        return ""
    last = push.tries[-1] if push.tries else None
    code = push.why if push.is_done or last is None else last.why
    return {"code": code, "to": push.to, "status": push.status, "attempts": len(push.tries)} if code else ""


def call_details(call: FakeCall, base_url: str, validator: Validator) -> PageObject:
    """Return the details of a call, with a curl command and a test that repeat it.

    Args:
        call: The call.
        base_url: The URL of the fake.
        validator: Describes the problems of the call in the language of the page.
    """
    request = redact_mapping(dict(call.request))
    if call.operation is not None:
        curl = curl_call(call.operation, request, base_url)
    else:
        curl = curl_request(call.method, call.path, request, base_url)
    return {
        "docs": call.document,
        "problems": _problems(call.problems, lambda: validator.request(call.path, call.request)),
        "request": _cut(request),
        "answer": _cut(redact_mapping(dict(call.answer)) if call.answer is not None else None),
        "files": [{"name": file.filename, "size": file.size} for file in call.files],
        "curl": curl,
        "test": _call_test(call, request),
    }


def callback_details(push: PushedCallback, validator: Validator) -> PageObject:
    """Return the details of a callback.

    Args:
        push: The callback.
        validator: Describes the problems of the response in the language of the page.
    """
    return {
        "problems": _problems(push.problems, lambda: validator.reply(push.answer)),
        "to": push.to,
        "tries": [{"status": one.status, "why": one.why, "ms": round(one.seconds * 1000, 1)} for one in push.tries],
        "text": push.text[:MOST_SHOWN],
        "answer": push.answer[:MOST_SHOWN],
        "test": _callback_test(push),
    }


def message_item(record: Mapping[str, Any]) -> PageObject:
    """Return the chat item of a message record."""
    own = ("type", "text", "content", "by", "button", "task_id", "filename", "msgid", "path")
    shown = {"by": "app", **{name: record[name] for name in own if record.get(name) not in (None, "")}}
    if "origin" in record:  # a message from a customer to customer service
        kind = str(record.get("msgtype") or "")
        by = {4: "event", 5: "servicer"}.get(record["origin"], "customer")
        return {
            **shown,
            "by": by,
            "by_id": record.get("servicer_userid"),
            "type": kind,
            "content": record.get(kind) or {},
        }
    if record.get("type") in (WELCOME, GROUP_WELCOME):
        return {**shown, "by": "contact", "by_id": record.get("userid")}
    if record.get("webhook"):
        return {**shown, "by": "robot", "by_id": record["webhook"]}
    if "aibotid" in record:
        shown |= {"is_finished": bool(record.get("finish")), "bot": record["aibotid"], "by_id": record.get("userid")}
    return shown


def has_text(source: FakeCall | PushedCallback | None, text: str) -> bool:
    """Return whether a request or its response contains a text."""
    if source is None:
        return False
    if isinstance(source, PushedCallback):
        return text in source.text.lower() or text in source.answer.lower()
    words = json.dumps(source.sent_and_answered, ensure_ascii=False, default=str)
    return text in words.lower()


def _problems(noted: Sequence[Problem], check: Callable[[], Iterable[Problem]]) -> list[PageObject]:
    """Return problems for the page.

    Args:
        noted: The problems, in the language in which they were noted.
        check: Finds the problems again, in the current language.
    """
    texts: dict[tuple[str, str], list[str]] = {}
    for one in check() if noted else ():
        texts.setdefault((one.pointer, one.kind), []).append(one.message)
    shown: list[PageObject] = []
    for one in noted:
        again = texts.get((one.pointer, one.kind))
        shown.append({"pointer": one.pointer, "kind": one.kind, "message": again.pop(0) if again else one.message})
    return shown


def _cut(value: Any) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False, indent=1, default=str)[:MOST_SHOWN]


def _call_test(call: FakeCall, request: Mapping[str, Any]) -> str:
    if call.operation is None:
        name, made = "call", f"client.request({call.method!r}, {call.path!r}, json={dict(request)!r})"
    else:
        name, made = call.operation.call.replace(".", "_"), python_call(call.operation, request)
    head = f"def test_{name}(wecom, wecom_app):\n    client = wecom_app\n"
    if call.errcode and isinstance(call.errcode, int):
        body = f"    with pytest.raises(APIError) as caught:\n        {made}\n"
        body += f"    assert caught.value.errcode == {call.errcode}\n"
        return f"import pytest\n\nfrom wecom_client import APIError\n\n\n{head}{body}"
    return f"{head}    {made}\n    assert wecom.calls.last.errcode == 0\n"


def _callback_test(push: PushedCallback) -> str:
    name = "".join(f"_{one.lower()}" if one.isupper() else one for one in push.model).lstrip("_")
    if push.text.startswith("{"):
        return (
            f"def test_{name}(wecom, router):  # the router of your bot\n"
            f"    answer = wecom.bot().push({json.loads(push.text)!r}, to=router)\n    assert answer.bodies\n"
        )
    check = "    assert reply is not None\n" if push.answer else "    assert reply is None\n"
    return (
        f"def test_{name}(wecom, router):  # the router of your app\n"
        f"    reply = wecom.push({push.text!r}, to=router)\n{check}"
    )
