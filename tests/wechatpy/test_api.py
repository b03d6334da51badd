"""Each method of the older library sends the request that the older library sends, as recorded side by side."""

from __future__ import annotations

import ast
import csv
import io
import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from tests.support.every import every
from tests.wechatpy.recorder import Recorder
from wecom_client.wechatpy.enterprise import WeChatClient as EnterpriseClient
from wecom_client.wechatpy.work import WeChatClient as WorkClient
from wecom_client.wechatpy.work.services import WeChatServiceClient

SAMPLES = Path(os.environ.get("WECOM_SAMPLES") or Path(__file__).parents[3] / "shared" / "samples")
FACTS = SAMPLES.parent / "reference" / "wechatpy-mapping.tsv"

ARTICLE = ("thumb_media_id", "author", "title", "content", "content_source_url", "digest", "show_cover_pic", "image")
ARTICLES = [{name: f"<article.{name}>" for name in (*ARTICLE, "description", "url")}]
LINK = {name: f"<article['{name}']>" for name in ("title", "desc", "url", "thumb_media_id")}

GIVEN: dict[str, dict[str, Any]] = {
    "client.agent.set": {"is_report_user": False, "is_report_enter": False},
    "client.batch.invite_user": {"party_ids": "<party_ids[0]>", "tag_ids": "<tag_ids[0]>"},
    "client.batch.sync_user": {"to_invite": False},
    "client.batch.replace_user": {"to_invite": False},
    "client.external_contact.add_contact_way": {"skip_verify": False, "is_temp": True},
    "client.external_contact.update_contact_way": {"skip_verify": False},
    "client.department.get_users": {"fetch_child": 1, "simple": False},
    "client.department.get_map_users": {"id": "<id>", "fetch_child": 1, "key": "name"},
    "client.email.create_group": {"allow_type": 1},
    "client.email.update_group": {"allow_type": 1},
    "client.email.active_email": {"public_email_id": None},
    "client.email.inactive_email": {"public_email_id": None},
    "client.invoice.update_status": {"reimburse_status": "INVOICE_REIMBURSE_LOCK"},
    "client.invoice.update_status_batch": {"reimburse_status": "INVOICE_REIMBURSE_LOCK"},
    "client.kf.upgrade_service": {"service_type": 1},
    "client.kf_message.send_articles_link": {"article": LINK},
    "client.message.send_articles": {"articles": ARTICLES},
    "client.message.send_mp_articles": {"articles": ARTICLES},
    "client.material.add_articles": {"articles": ARTICLES},
    "client.material.update_articles": {"articles": ARTICLES},
    "client.oa.get_checkin_data": {"data_type": 3},
    "client.oa.get_hardware_checkin_data": {"filter_type": 2},
    "client.schedule.add": {"is_remind": False, "is_repeat": True},
    "client.schedule.update": {"is_remind": False, "is_repeat": True},
    "client.user.list": {"fetch_child": True},
    "client.appchat.send": {"msg_type": "text", "content": "<content>", "safe": 1},
    "client.appchat.send_msg": {"msg_type": "text", "content": "<content>", "safe": 1},
}
"""Arguments whose values the recorded request does not spell out."""

FIXED = {
    "client.kf_message.send_articles_link",
    "client.kf_message.send_location",
    "client.kf_message.send_miniprogram",
    "client.schedule.del_users",
    "client.auth.get_auth_info",
}
"""Mistakes of the older library that are not kept; a test of each says what is sent now."""
FIXED_1_8 = {"client.OA.get_approval_info"}


@attrs.frozen
class Row:
    version: str
    call: str
    signature: str
    full: str
    least: str

    def __str__(self) -> str:
        return self.call.removeprefix("client.")


def rows() -> Iterator[Row]:
    if not FACTS.is_file():
        return
    with FACTS.open(encoding="utf-8") as file:
        for line in list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]:
            match = re.fullmatch(r"(client\.\w+\.\w+)\((.*)\)", line[1])
            if match is None or "(nothing sent)" in line[2]:
                continue
            version = "both" if " and " in line[0] else "enterprise" if line[0].startswith("enterprise") else "work"
            least = line[2] if line[3] == "same" else line[3]
            yield Row(version, match[1], match[2], line[2], least)


def by_api(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.call.split(".")[1], []).append(row)
    return found


ROWS = list(rows())
needs_facts = pytest.mark.skipif(not ROWS, reason=f"{FACTS} is not there: it lies beside the project, not in it")


def number(name: str) -> int:
    return 1_500_000_000 + sum(map(ord, name)) * (2 if name.startswith("end") else 1)


def expected(text: str) -> list[str]:
    """Requests, their placeholders as values."""
    found = []
    for part in text.split(" ; then "):
        match = re.fullmatch(r"(GET|POST) (\S+)(?: \?(\{.*?\}))?(?: body (.*))?", part)
        assert match is not None, part
        query = json.loads(_numbers(match[3])) if match[3] else {}
        body = json.loads(_numbers(match[4]).replace("<corp_id>", "ww1")) if match[4] else None
        if body and "multipart" in body:
            body = {"multipart": [{name: one[name] for name in ("name", "data")} for one in body["multipart"]]}
        shown = f"{match[1]} {match[2]}"
        if query:
            shown += f" ?{json.dumps({n: str(v) for n, v in query.items()}, ensure_ascii=False, sort_keys=True)}"
        found.append(shown if body is None else f"{shown} body {json.dumps(body, ensure_ascii=False, sort_keys=True)}")
    return found


def _numbers(text: str) -> str:
    return re.sub(r'(?<![\w"|])<(\w+)(\[0\])?>(?![\w"|])', lambda match: str(number(match[1])), text)


def arguments(row: Row, text: str, only: set[str] | None = None) -> dict[str, Any]:
    """Return the arguments of a call, from the request that it sent."""
    given: dict[str, Any] = {}
    signature = ast.parse(f"def f({row.signature}): pass").body[0]
    assert isinstance(signature, ast.FunctionDef)
    for parameter in signature.args.args:
        name = parameter.arg
        if only is not None and name not in only:
            continue
        fixed = GIVEN.get(row.call, {})
        if name in fixed:
            given[name] = fixed[name]
        else:
            value = _value(name, text)
            if value is not None:
                given[name] = value
    if signature.args.kwarg is not None and only is None:
        given.update({name: value for name, value in GIVEN.get(row.call, {}).items() if name not in given})
    elif signature.args.kwarg is not None and "content" in GIVEN.get(row.call, {}):
        given["content"] = GIVEN[row.call]["content"]
    return given


def _value(name: str, text: str) -> Any:
    if f'"<{name}[0]>"' in text or f"<{name}[0]>|" in text or f'"<{name}[1]>"' in text:
        several = f"<{name}[1]>" in text
        return [f"<{name}[0]>", f"<{name}[1]>"] if several else [f"<{name}[0]>"]
    if f"[<{name}[0]>]" in text:
        return [number(name)]
    if f'{{"<{name}>": "…"}}' in text:
        return {f"<{name}>": "…"}
    if f'"<**{name}>": "…"' in text:
        return {f"<**{name}>": "…"}
    if f'"<{name}>"' in text:
        return io.BytesIO(f"<{name}>".encode()) if "multipart" in text and name.endswith("_file") else f"<{name}>"
    return number(name) if f"<{name}>" in text else None


def required(row: Row) -> set[str]:
    signature = ast.parse(f"def f({row.signature}): pass").body[0]
    assert isinstance(signature, ast.FunctionDef)
    names = [parameter.arg for parameter in signature.args.args]
    return set(names[: len(names) - len(signature.args.defaults)])


def clients(row: Row) -> list[tuple[Any, tuple[str, ...]]]:
    if row.call.startswith(("client.auth.", "client.miniprogram.")):
        return [] if row.call in FIXED else [(WeChatServiceClient, ("ww1", "wws1", "secret", "ticket"))]
    found: list[tuple[Any, tuple[str, ...]]] = []
    if row.version != "enterprise" and row.call not in FIXED:
        found.append((WorkClient, ("ww1", "secret")))
    if row.version != "work" and row.call not in FIXED | FIXED_1_8:
        found.append((EnterpriseClient, ("ww1", "secret")))
    return found


def sent(cls: Any, identity: tuple[str, ...], row: Row, given: dict[str, Any]) -> list[str]:
    own_token = "service/get_suite_token" if cls is WeChatServiceClient else "gettoken"
    recorder = Recorder(hidden={f"/cgi-bin/{own_token}"})
    client = recorder.client(cls, *identity)
    api, name = row.call.split(".")[1:]
    result = getattr(getattr(client, api), name)(**given)
    if hasattr(result, "__next__"):
        list(result)
    return [str(seen) for seen in recorder.seen]


@needs_facts
@every("row", by_api(ROWS))
def test_the_same_request_with_all_arguments(row: Row) -> None:
    for cls, identity in clients(row):
        given = arguments(row, row.full)
        assert sent(cls, identity, row, given) == expected(row.full)


@needs_facts
@every("row", by_api(row for row in ROWS if re.match("GET|POST", row.least)))
def test_the_same_request_with_the_required_ones(row: Row) -> None:
    for cls, identity in clients(row):
        given = arguments(row, row.full, required(row))
        assert sent(cls, identity, row, given) == expected(row.least)


@needs_facts
def test_every_row_is_read() -> None:
    assert len(ROWS) > 230
    assert {row.call for row in ROWS if not clients(row)} <= FIXED | FIXED_1_8, "compared with nothing"
