"""The cases with envelopes: requests to a callback URL, every kind of callback, every passive reply."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from codegen.language.records import ConformanceCase
from codegen.model.api import Api, Callback, Reply
from codegen.model.xml_examples import parse
from wecom_runtime.data.xml import render_xml
from wecom_runtime.testing.conformance.envelopes import FAULTS, Envelopes, Format

TOKEN = "exampleToken0001"  # noqa: S105 - of the examples
KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
"""The EncodingAESKey of all cases."""
RECEIVER = "wwc0ffee0000000001"
TIME = 1767225600
MEMBER, APP_MESSAGE = "zhangsan", "TextMessage"
_BETWEEN_TAGS = re.compile(r">\s+<(?!!)")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def request(case: ConformanceCase) -> dict[str, Any]:
    """Return a request to a callback URL, and what a client must find in it."""
    given = case.content
    form: Format = "json" if given.get("format") == "json" else "xml"
    receiver = str(given.get("receive_id", RECEIVER))
    fault = str(given.get("fault", ""))
    is_echo = "echo" in given
    plain = str(given["echo"]) if is_echo else str(given.get("plain") or _message(case.name, given, form))
    keys = Envelopes(TOKEN, KEY, receiver)
    settings = {"random": b"", "timestamp": TIME, "format": form, "fault": fault, "is_echo": is_echo}
    name = case.name
    while True:
        settings["random"] = _random(name)
        sealed = keys.seal(plain, nonce=_nonce(name), **settings)  # type: ignore[arg-type]
        needed = str(given.get("needs", ""))
        if not needed or needed in sealed.query["echostr"]:
            break
        name += "+"
    made = {"settings": _settings(receiver), "method": "GET" if is_echo else "POST", "query": dict(sealed.query)}
    if not is_echo:
        made |= {"format": form, "body": sealed.body}
    if fault:
        made["fault"] = fault
    return {**made, "expect": {"refused": FAULTS[fault]} if fault in FAULTS else {"plain": plain}}


def _message(name: str, given: Mapping[str, Any], form: str) -> str:
    content = str(given["content"]) * int(given.get("repeat", 1))
    if form == "json":
        return _encode(
            {
                "msgid": f"CAIQ{name}",
                "aibotid": "AIBOTexample0001",
                "chattype": "single",
                "from": {"userid": MEMBER},
                "msgtype": "text",
                "text": {"content": content},
            }
        )
    fields = {"ToUserName": RECEIVER, "FromUserName": MEMBER, "CreateTime": TIME, "MsgType": "text"}
    return render_xml({**fields, "Content": content, "MsgId": 10**15 + int(_nonce(name)), "AgentID": 1000002})


def callbacks(api: Api, chinese: Api) -> Iterator[dict[str, Any]]:
    """Yield a case for every kind of callback that arrives at a callback URL."""
    from . import sources

    summaries = {callback.name: callback.summary for callback in chinese.all_callbacks}
    for callback in api.all_callbacks:
        if callback.example is None or callback.header.of is not None or _is_frame(callback):
            continue  # part of a response, or a frame of a device's connection
        plain = _text(callback.example)
        fields = callback.example if isinstance(callback.example, dict) else _fields(parse(plain))
        form: Format = "json" if callback.header.format == "json" else "xml"
        receiver = _receiver(fields)
        sealed = Envelopes(TOKEN, KEY, receiver).seal(
            plain, random=_random(callback.name), timestamp=TIME, nonce=_nonce(callback.name), format=form
        )
        yield {
            "id": f"callbacks.{callback.name}",
            "shows": f"{callback.name}: {callback.summary}",
            "zh": f"{callback.name}：{summaries[callback.name]}",
            **sources(callback.docs, callback.unverified),
            "settings": _settings(receiver),
            "format": form,
            "query": dict(sealed.query),
            "body": sealed.body,
            "plain": plain,
            "model": callback.name,
            "selects": {**callback.header.all_selectors, **callback.select},
            "fields": fields,
        }


def replies(api: Api, chinese: Api) -> Iterator[dict[str, Any]]:
    """Yield a case for every passive reply."""
    from . import sources

    summaries = {reply.name: reply.summary for unit in chinese.replies for reply in unit.replies}
    for unit in api.replies:
        for reply in unit.replies:
            if reply.via:
                continue  # a message to the URL of a message
            plain, fields = _reply(reply)
            receiver = RECEIVER if reply.format == "xml" else ""
            keys = Envelopes(TOKEN, KEY, receiver)
            form: Format = "json" if reply.format == "json" else "xml"
            sealed = keys.seal(
                plain, random=_random(reply.name), timestamp=TIME, nonce=_nonce(reply.name), format=form, is_echo=True
            )
            yield {
                "id": f"replies.{reply.name}",
                "shows": f"{reply.name}: {reply.summary}",
                "zh": f"{reply.name}：{summaries[reply.name]}",
                **sources(reply.docs),
                "settings": _settings(receiver),
                "format": form,
                "answers": list(reply.answers),
                "fields": fields,
                "plain": plain,
                "encrypt": sealed.query["echostr"],
                "signature": sealed.query["msg_signature"],
                "timestamp": sealed.query["timestamp"],
                "nonce": sealed.query["nonce"],
            }


def _reply(reply: Reply) -> tuple[str, dict[str, Any]]:
    """Return a reply as it is before encryption, and its fields."""
    example: dict[str, Any] = reply.example or {}
    if reply.format == "json":
        fields = {**reply.select, **example}
        return _encode(fields), fields
    header = {"ToUserName": MEMBER, "FromUserName": RECEIVER, "CreateTime": TIME}
    counts = {name: len(example[counted]) for name, counted in reply.counts.items()}
    items = {field.wire: field.item for field in reply.fields if field.item}
    own = {name: {items[name]: value} if name in items else value for name, value in example.items()}
    fields = {**header, **reply.select, **counts, **own}
    return render_xml(fields), fields


def _settings(receiver: str) -> dict[str, str]:
    return {"token": TOKEN, "encoding_aes_key": KEY, "receive_id": receiver}


def _is_frame(callback: Callback) -> bool:
    """Return whether a callback is a whole frame of a device's connection."""
    return "cmd" in callback.header.all_selectors


def _receiver(fields: Mapping[str, Any]) -> str:
    """Return the receive id of a callback: that of the suite or company that it names, "" for a bot."""
    if "aibotid" in fields:
        return ""
    found = fields.get("SuiteId") or fields.get("ToUserName") or RECEIVER
    return str(found)


def _random(name: str) -> bytes:
    return hashlib.sha256(f"random of {name}".encode()).digest()[:16]


def _nonce(name: str) -> str:
    return str(int.from_bytes(hashlib.sha256(f"nonce of {name}".encode()).digest()[:4], "big"))


def _text(example: Any) -> str:
    """Return an example as on the wire: XML without the layout of the spec, or JSON."""
    return _BETWEEN_TAGS.sub("><", example.strip()) if isinstance(example, str) else _encode(example)


def _fields(element: Element) -> dict[str, Any]:
    """Return the elements inside an element by name: a text, an object, or a list of them for a repeated name."""
    found: dict[str, Any] = {}
    for child in element:
        value: Any = _fields(child) if len(child) else child.text or ""
        if child.tag not in found:
            found[child.tag] = value
        elif isinstance(found[child.tag], list):
            found[child.tag].append(value)
        else:
            found[child.tag] = [found[child.tag], value]
    return found
