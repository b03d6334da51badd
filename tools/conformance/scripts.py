"""The scripts of a bot's long connection: short steps of the spec become the frames that they stand for."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from codegen.language.records import ConformanceCase
from codegen.model.api import Api, Callback

BOT = "bot"
SUBSCRIBE, MESSAGE, EVENT = "aibot_subscribe", "aibot_msg_callback", "aibot_event_callback"
RESPOND, WELCOME, UPDATE, SEND = (
    "aibot_respond_msg",
    "aibot_respond_welcome_msg",
    "aibot_respond_update_msg",
    "aibot_send_msg",
)
UPLOAD, CHUNK, FINISH = "aibot_upload_media_init", "aibot_upload_media_chunk", "aibot_upload_media_finish"
REPLACED = "disconnected_event"
CHUNK_SIZE = 512 * 1024
"""The largest chunk of an upload, in bytes."""
WITHIN = 10
"""Seconds for an answer."""
ANY_TEXT = {"$text": True}
Step = dict[str, Any]


def steps_of(api: Api, case: ConformanceCase) -> Iterator[Step]:
    """Yield the steps of a case in full."""
    writer = _Writer(api, case.name)
    for step in case.content["steps"]:
        [(name, given)] = step.items()
        write = writer.short.get(name)
        if write is None:
            yield {name: given}
        else:
            yield from write(given)


class _Writer:
    """A writer of the steps of one case."""

    def __init__(self, api: Api, case: str) -> None:
        self._case = case
        self._callbacks = [one for one in api.all_callbacks if one.example and "aibotid" in one.header.all_selectors]
        self.short: Mapping[str, Callable[[Mapping[str, Any]], Iterator[Step]]] = {
            "subscribe": self._subscribe,
            "message": self._message,
            "event": self._event,
            "answer": self._answer,
            "welcome": self._welcome,
            "updated": self._updated,
            "sent": self._sent,
            "uploaded": self._uploaded,
            "every_push": self._every_push,
        }

    def _find(self, path: str, value: str) -> Callback:
        return next(one for one in self._callbacks if one.select.get(path) == value)

    def _subscribe(self, given: Mapping[str, Any]) -> Iterator[Step]:
        body = {"bot_id": "$bot_id", "secret": "$secret"}
        pattern = {"cmd": SUBSCRIBE, "headers": {"req_id": ANY_TEXT}, "body": body}
        yield {"receive": {"any": [pattern], "within": given.get("within", 20)}}

    def _message(self, given: Mapping[str, Any]) -> Iterator[Step]:
        body: dict[str, Any] = copy.deepcopy(self._find("msgtype", "text").example)
        for name in ("quote", "chatid"):
            body.pop(name, None)
        body["msgid"] = given.get("msgid") or f"CAIQ{self._case}-{given['as']}"
        body["aibotid"] = "$bot_id"
        body["chattype"] = "group" if "group" in given else "single"
        if "group" in given:
            body["chatid"] = given["group"]
        body["from"] = {"userid": given.get("user", "zhangsan")}
        body["text"] = {"content": given["text"]}
        body |= given.get("more", {})
        if "pad" in given:
            body["padding"] = {"$repeat": {"text": "x", "count": given["pad"]}}
        yield {"push": {"as": given["as"], "frame": {"cmd": MESSAGE, "body": body}}}

    def _event(self, given: Mapping[str, Any]) -> Iterator[Step]:
        body = copy.deepcopy(self._find("event.eventtype", given["type"]).example)
        yield {"push": {"as": given["as"], "frame": {"cmd": EVENT, "body": {**body, "aibotid": "$bot_id"}}}}

    def _every_push(self, given: Mapping[str, Any]) -> Iterator[Step]:
        for one in sorted(self._callbacks, key=lambda one: one.name):
            is_event = one.select.get("msgtype") == "event"
            if one.select.get("event.eventtype") != REPLACED:
                frame = {
                    "cmd": EVENT if is_event else MESSAGE,
                    "body": {**copy.deepcopy(one.example), "aibotid": "$bot_id"},
                }
                yield {"push": {"as": one.name, "frame": frame}}

    def _answer(self, given: Mapping[str, Any]) -> Iterator[Step]:
        stream: dict[str, Any] = {"finish": True, "content": given["text"]}
        if "stream_of" in given:
            stream["id"] = {"$same": f"{given['stream_of']}.body.stream.id"}
        patterns: list[Any] = [{"cmd": RESPOND, "body": {"msgtype": "stream", "stream": stream}}]
        if "stream_of" not in given:
            patterns.append({"cmd": RESPOND, "body": {"msgtype": "markdown", "markdown": {"content": given["text"]}}})
        step: Step = {"any": patterns, "to": given["to"], "within": given.get("within", WITHIN)}
        if given.get("or_sent"):
            step["or"] = [self._message_pattern(given["text"])]
        if "before" in given:
            last = [
                {"cmd": RESPOND, "body": {"stream": {"finish": True}}},
                {"cmd": RESPOND, "body": {"msgtype": "markdown"}},
            ]
            step["before"] = {"any": last, "to": given["before"]}
        yield {"receive": step}

    @staticmethod
    def _message_pattern(text: str) -> dict[str, Any]:
        return {"cmd": SEND, "body": {"msgtype": "markdown", "markdown": {"content": text}}}

    def _sent(self, given: Mapping[str, Any]) -> Iterator[Step]:
        yield {"receive": {"any": [self._message_pattern(given["text"])], "within": given.get("within", WITHIN)}}

    def _welcome(self, given: Mapping[str, Any]) -> Iterator[Step]:
        body = {"msgtype": "text", "text": {"content": given["text"]}}
        yield {"receive": {"any": [{"cmd": WELCOME, "body": body}], "to": given["to"], "within": given["within"]}}

    def _updated(self, given: Mapping[str, Any]) -> Iterator[Step]:
        card = {"card_type": ANY_TEXT, "main_title": {"title": given["title"]}}
        body = {"response_type": "update_template_card", "template_card": card}
        yield {"receive": {"any": [{"cmd": UPDATE, "body": body}], "to": given["to"], "within": given["within"]}}

    def _uploaded(self, given: Mapping[str, Any]) -> Iterator[Step]:
        size, count = given["bytes"], given["chunks"]
        digest = hashlib.md5(b"x" * size, usedforsecurity=False).hexdigest()
        begin = {
            "type": "file",
            "filename": ANY_TEXT,
            "total_size": size,
            "total_chunks": count,
            "md5": {"$one_of": [digest, None]},
        }
        upload, media = "UPLOADexample0001", "MEDIAexample0001"
        yield _received(UPLOAD, begin, {"upload_id": upload})
        chunk = {
            "upload_id": upload,
            "chunk_index": {"$one_of": list(range(count))},
            "base64_data": {"$max_decoded_bytes": CHUNK_SIZE},
        }
        if "refuse" in given:
            refused = {"errcode": given["refuse"], "errmsg": "system busy"}
            yield {"receive": {"any": [{"cmd": CHUNK, "body": chunk}], "within": WITHIN, "respond": refused}}
        chunks = {"any": [{"cmd": CHUNK, "body": chunk}], "within": 20, "count": count, "distinct": "body.chunk_index"}
        yield {"receive": chunks}
        finished = {"type": "file", "media_id": media, "created_at": 1767225600}
        yield _received(FINISH, {"upload_id": upload}, finished)
        body = {"msgtype": "file", "file": {"media_id": media}}
        sent = [{"cmd": SEND, "body": body}]
        yield {"receive": {"any": [{"cmd": RESPOND, "body": body}], "or": sent, "to": given["to"], "within": WITHIN}}


def _received(cmd: str, body: Mapping[str, Any], answer: Mapping[str, Any]) -> Step:
    """Return the step for a frame with a body in its response."""
    respond = {"errcode": 0, "errmsg": "ok", "body": answer}
    return {"receive": {"any": [{"cmd": cmd, "body": body}], "within": WITHIN, "respond": respond}}
