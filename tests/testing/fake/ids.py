"""The ids of calls, and the responses to unknown ids."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.support.generated import TOKENS
from tests.support.raw_calls import body_of, everybody, raw, token
from wecom_client import ENDPOINTS, WeComClient
from wecom_client.testing import FakeWeCom, sample_request, validate_request
from wecom_runtime.testing.samples import SpecData

ID = re.compile(
    r"(^|_|[a-z])(id|ids|id_?list|ids_list)$|^(userlist|user_list|partylist|touser|toparty|totag|owner|new_owner|admins)$"
)
"""The names of fields that hold ids."""
NO_ID = re.compile(
    # Chosen by the caller, of another system, or no id at all.
    r"appid|task_id|msgid|feedback\.id|strategy_id|agentid|agent_id|mch_?id|unionid|_uuid|scene_id|invoice_id|goods_id"
    r"|time_id|question_id|custom_id|after_id|parent_?id|device_id|new_\w*id|sub_id|filed_id|table_id|edition_id|case_id"
    r"|seat_list|selected_id|records\.values|bottom_id|tool_sdkid|instance_id|business_id|open_wx_pay_media_id|bank_branch_id|openapi_id|field_?ids?$|mchid"
)
NAMED = re.compile(r"invalid|fail|unauth|result|errcode|unknown")
"""Where an answer tells what it could not find."""
KINDS: Mapping[str, Any] = SpecData("wecom_client._fake_data").rules["kinds"]
TOKEN_PATHS = {kind.path for kind in TOKENS.kinds.values()}


def leaves(data: Any, where: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Where texts and numbers stand in some data."""
    if isinstance(data, Mapping):
        for name, item in data.items():
            yield from leaves(item, (*where, name))
    elif isinstance(data, list):
        for index, item in enumerate(data[:1]):
            yield from leaves(item, (*where, index))
    elif isinstance(data, str | int) and not isinstance(data, bool):
        yield where, data


def shown(where: tuple[Any, ...]) -> str:
    return ".".join(step for step in where if isinstance(step, str))


MADE = {
    "/cgi-bin/appchat/create": "chatid",
    "/cgi-bin/chat/create": "chatid",
    "/cgi-bin/department/create": "id",
    "/cgi-bin/exmail/group/create": "groupid",
    "/cgi-bin/school/department/create": "id",
    "/cgi-bin/school/user/batch_create_parent": "parents.parent_userid",
    "/cgi-bin/school/user/batch_create_student": "students.student_userid",
    "/cgi-bin/school/user/create_parent": "parent_userid",
    "/cgi-bin/school/user/create_student": "student_userid",
    "/cgi-bin/tag/create": "tagid",
    "/cgi-bin/user/create": "userid",
}
"""Path -> the id that the caller gives to what the call makes."""


def ids_in(path: str) -> list[tuple[tuple[Any, ...], Any]]:
    """The ids in the sample request of an endpoint."""
    found = []
    for where, value in leaves(sample_request(path)):
        name = shown(where)
        if ID.search(name) and not NO_ID.search(name) and MADE.get(path) != name and value not in ("", 0, "@all"):
            found.append((where, value))
    return found


class World:
    """A fake in which there is one of each thing."""

    def __init__(self) -> None:
        self.fake: FakeWeCom = everybody()
        self.tokens = {kind: token(self.fake, kind) for kind in {one.token for one in ENDPOINTS.values()}}
        self.first = self.fake.state.dump()
        self.client: WeComClient = self.fake.client()

    def problem(self, path: str, where: tuple[Any, ...], value: Any) -> str:
        """Call an endpoint with an unknown id; return the problem of the response, "" for none."""
        strange = "987654321" if str(value).isdigit() else "nobody-there"
        request = sample_request(path)
        put(request, where, type(value)(strange))
        if "agentid" in request:
            request["agentid"] = self.fake.agent_id
        if validate_request(path, request):
            return ""  # it is refused for its form
        body = self.answer(path, request, strange)
        is_refused = body.get("errcode") not in (0, "0")
        if any(strange in str(item) for item in (text_of(body) if is_refused else "", *told(body))):
            return ""
        return f"{shown(where)}: {json.dumps(body, ensure_ascii=False)[:150]}"

    def answer(self, path: str, request: Mapping[str, Any], strange: str = "no such id") -> dict[str, Any]:
        """Call an endpoint, and create missing objects until only the unknown id is missing."""
        self.fake.state.load(self.first)
        for _ in range(20):
            body = body_of(raw(self.fake, path, request, self.tokens[ENDPOINTS[path].token]))
            if body.get("errcode") in (0, "0") or strange in text_of(body) or not self.provide(text_of(body)):
                break
        return body

    def provide(self, errmsg: str) -> bool:
        """Put something there that a call misses; whether it can be told from the error."""
        missing = re.search(r"no (\w+) ([^,]+), hint", errmsg)
        if missing is None or missing[1] not in KINDS:
            return False
        kind, key = missing.groups()
        scope = {"corp": self.fake.corp_id, "app": f"{self.fake.corp_id}:{self.fake.agent_id}"}
        dump = self.fake.state.dump()
        owner = scope.get(KINDS[kind].get("scope", "corp"), "")
        record = {"corp_id": self.fake.corp_id, KINDS[kind]["key"]: int(key) if key.isdigit() else key}
        dump["records"].setdefault(kind, {}).setdefault(owner, []).append({"_made": self.fake.clock.now(), **record})
        self.fake.state.load(dump)
        return True


def text_of(body: Mapping[str, Any]) -> str:
    """The text of a refusal."""
    return str(body.get("errmsg") or body.get("err_code_des"))


def put(data: Any, where: tuple[Any, ...], value: Any) -> None:
    for step in where[:-1]:
        data = data[step]
    data[where[-1]] = value


def told(body: Mapping[str, Any]) -> Iterator[Any]:
    for name, item in body.items():
        if NAMED.search(name):
            yield item
