"""The client of the gateway, against the fake."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import io
import json
from collections.abc import Callable, Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

import wecom_client as w
from tests.support.fakes import change_answers
from tests.support.generated import SAMPLES, VALIDATOR
from wecom_client.testing import CallbackNotAnsweredError, FakeWeCom
from wecom_runtime.calls.gateway import PREFIX
from wecom_runtime.errors import (
    InvalidArgumentError,
    InvalidRequestError,
    JobTimeoutError,
    NotGrantedError,
    ResponseError,
    TokenError,
)
from wecom_runtime.language import use_language
from wecom_runtime.testing.fake.wire import Answer

SHANGHAI = dt.timezone(dt.timedelta(hours=8), "Asia/Shanghai")


@pytest.fixture
def client(fake: FakeWeCom) -> Iterator[w.OfficeClient]:
    with fake.office_client() as client:
        yield client


def _chat_of_the_bot(client: w.OfficeClient, fake: FakeWeCom) -> str:
    with contextlib.suppress(CallbackNotAnsweredError):
        fake.bot().write("你好", timeout=0)
    sessions = client.message.aibot.sessions.list().sessions
    assert sessions
    return sessions[0].chat_id or ""


def _member(client: w.OfficeClient) -> str:
    users = client.contact.users.search(["zhangsan"]).users
    assert users
    assert users[0].userid
    return users[0].userid


def test_a_todo_is_created_listed_changed_finished_and_deleted(client: w.OfficeClient) -> None:
    member = _member(client)
    made = client.todo.create([{"title": "周报", "follower_ids": [member]}, {"title": "月报"}])
    assert made.items is not None
    first = made.items[0].todo_id or ""
    assert [todo.title for todo in client.todo.iter_list(limit=1)] == ["月报", "周报"]
    client.todo.update([{"todo_id": first, "title": "新周报", "deadline": {"type": "date", "value": "2027-01-09"}}])
    found = client.todo.get([{"todo_id": first}]).items
    assert found
    assert (found[0].title, found[0].followers and found[0].followers[0].userid) == ("新周报", member)
    client.todo.finish([{"todo_id": first}])
    assert [todo.todo_id for todo in client.todo.iter_list(status_filter=["finished"])] == [first]
    client.todo.delete([{"todo_id": first}])
    gone = client.todo.get([{"todo_id": first}]).items
    assert gone
    assert (gone[0].success, gone[0].errmsg) == (False, "no such to-do")


def test_times_are_datetimes_of_china(client: w.OfficeClient, fake: FakeWeCom) -> None:
    begin = dt.datetime(2027, 1, 5, 1, 0, tzinfo=dt.timezone.utc)
    made = client.calendar.schedules.create("例会", begin, "2027-01-05 10:00:00")
    assert fake.calls.to("/calendar/schedules/create")[0].request["begin_time"] == "2027-01-05 09:00:00"
    found = client.calendar.schedules.get([made.schedule_id or ""]).schedule_list
    assert found
    assert found[0].begin_time == dt.datetime(2027, 1, 5, 9, tzinfo=SHANGHAI)
    assert found[0].to_dict()["begin_time"] == "2027-01-05 09:00:00"
    naive = client.calendar.schedules.list(begin_time=dt.datetime(2027, 1, 5), end_time=dt.datetime(2027, 1, 6))
    assert naive.schedule_list
    with pytest.raises(InvalidArgumentError, match="begin_time: a datetime, or a text"):
        client.calendar.schedules.create("例会", "5 January", "2027-01-05 10:00:00")


def test_a_missing_parameter_is_a_type_error_and_nothing_is_sent(client: w.OfficeClient, fake: FakeWeCom) -> None:
    with pytest.raises(TypeError):
        client.todo.create()  # type: ignore[call-arg]
    with pytest.raises(InvalidArgumentError, match="title is required"):
        client.todo.create([{"description": "x"}])  # type: ignore[list-item]
    assert fake.calls.count("/todo/create") == 0


def test_the_token_is_sent_in_a_header_and_in_no_address(client: w.OfficeClient, fake: FakeWeCom) -> None:
    client.todo.list()
    call = fake.calls.to("/todo/list")[0]
    assert call.headers["Authorization" if "Authorization" in call.headers else "authorization"].startswith("Bearer ")
    config = fake.calls.to("/cgi-bin/aibot/cli/get_cli_config")[0]
    assert config.request["bind_source"] == 1
    assert not config.problems


def test_a_wrong_secret_is_refused_by_its_signature(fake: FakeWeCom) -> None:
    bot = fake.bot()
    with fake.client_of(w.OfficeClient, bot.bot_id, "wrong") as client, pytest.raises(TokenError, match="853000"):
        client.todo.list()


def test_an_expired_token_is_fetched_once_more(client: w.OfficeClient, fake: FakeWeCom) -> None:
    client.todo.list()
    fake.expire_tokens()
    client.todo.list()
    assert fake.calls.count("/cgi-bin/aibot/cli/get_cli_config") == 2


def test_a_token_that_stays_refused_is_an_error(client: w.OfficeClient, fake: FakeWeCom) -> None:
    fake.fail("/todo/list", errcode=853005)
    with pytest.raises(TokenError, match="853005"):
        client.todo.list()
    assert fake.calls.count("/cgi-bin/aibot/cli/get_cli_config") == 2


def test_two_clients_share_the_token_in_a_storage(fake: FakeWeCom) -> None:
    storage = w.MemoryStorage()
    for _ in range(2):
        with fake.office_client(session=storage) as client:
            client.todo.list()
    assert fake.calls.count("/cgi-bin/aibot/cli/get_cli_config") == 1


def test_a_right_that_is_missing_or_old_raises_an_error_with_a_link(client: w.OfficeClient, fake: FakeWeCom) -> None:
    fake.bot().revoke_office("todo")
    with pytest.raises(NotGrantedError) as caught:
        client.todo.list()
    assert caught.value.errcode == 850002
    assert caught.value.link.startswith(fake.base_url)
    import requests

    assert requests.get(caught.value.link, timeout=10).status_code == 200
    client.todo.list()
    fake.clock.advance(8 * 86_400)
    with pytest.raises(NotGrantedError, match="850003"):
        client.todo.list()


def test_a_userid_of_the_company_is_refused(client: w.OfficeClient) -> None:
    times = "2027-01-05 09:00:00", "2027-01-05 10:00:00"
    who: Any = [{"userid": "zhangsan"}]
    readers: Any = {"items": [{**who[0], "user_type": "user", "user_auth": "read"}]}
    calls: list[Callable[[], object]] = [
        lambda: client.todo.create([{"title": "x", "follower_ids": ["zhangsan"]}]),
        lambda: client.calendar.schedules.create("x", *times, attendees=who),
        lambda: client.calendar.schedules.search(organizer="zhangsan"),
        lambda: client.calendar.schedules.free.list(who, *times),
        lambda: client.meeting.create("x", *times, attendees=who),
        lambda: client.meeting.update("m", remove_attendees=who),
        lambda: client.mail.send("x", cc={"userids": ["zhangsan"]}),
        lambda: client.doc.search([], visitor_userids=["zhangsan"]),
        lambda: client.doc.members.update("d", add_member_list=readers),
        lambda: client.disk.files.search(creator_userids=["zhangsan"]),
    ]
    for call in calls:
        with pytest.raises(InvalidRequestError, match=r"contact\.users\.search"):
            call()
    assert client.meeting.create("x", *times, attendees=[{"userid": _member(client)}]).meeting_id


def test_a_deadline_is_removed(client: w.OfficeClient) -> None:
    made = client.todo.create([{"title": "x", "deadline": {"type": "date", "value": "2027-01-09"}}])
    todo = (made.items or [])[0].todo_id or ""
    with pytest.raises(InvalidArgumentError, match="value is required"):
        client.todo.update([{"todo_id": todo, "deadline": {"type": "date"}}])
    client.todo.update([{"todo_id": todo, "deadline": {}}])
    found = client.todo.get([{"todo_id": todo}]).items
    assert found
    assert (found[0].title, found[0].deadline) == ("x", None)


def test_only_services_of_the_gateway_are_granted(fake: FakeWeCom) -> None:
    for change in (fake.bot().grant_office, fake.bot().revoke_office, fake.bot().expire_office):
        with pytest.raises(InvalidArgumentError, match="did you mean 'todo'"):
            change("todos")


def test_unknown_fields_are_refused_by_the_fake(client: w.OfficeClient) -> None:
    with pytest.raises(InvalidRequestError, match="10021"):
        client.request("/todo/create", {"items": [{"title": "x"}], "colour": "red"})


def test_request_calls_any_path(client: w.OfficeClient) -> None:
    made = client.request("/todo/create", {"items": [{"title": "x"}]})
    assert made["items"][0]["success"] is True
    services = client.request("/service/discovery", {})
    assert {"name": "todo", "description": "todo"} in services["items"]
    with pytest.raises(InvalidArgumentError, match="path must begin"):
        client.request("https://evil.example/todo/create", {})


def test_the_token_goes_to_the_host_of_base_url_only(client: w.OfficeClient, fake: FakeWeCom) -> None:
    fake.on("/todo/list", {"base_url": "https://evil.example", "items": []})
    assert client.todo.list().unknown_fields["base_url"] == "https://evil.example"
    client.todo.list()
    assert fake.calls.count("/todo/list") == 2


@pytest.mark.parametrize("form", ["bytes", "path", "open file", "name and bytes"])
def test_a_file_is_uploaded_first(client: w.OfficeClient, fake: FakeWeCom, tmp_path: Path, form: str) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"png")
    with path.open("rb") as opened:
        given: Any = {
            "bytes": w.Upload(b"png", filename="photo.png"),
            "path": path,
            "open file": opened,
            "name and bytes": ("photo.png", io.BytesIO(b"png")),
        }[form]
        made = client.media.upload(given)
    assert (made.type, (made.media_id or "")[:2]) == ("image", "mc")
    assert [file.content for file in fake.calls.to("/file/upload")[0].files] == [b"png"]
    with client.media.download(made.media_id or "") as file:
        assert file.read() == b"png"


def test_errors_of_files_name_their_parameter(client: w.OfficeClient, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^file_path: cannot read"):
        client.doc.contents.overwrite("d", file_path=tmp_path / "missing.md")
    attachments: Any = [{"media_id": "m"}, {"file_path": tmp_path / "missing.md"}]
    with pytest.raises(InvalidArgumentError, match=r"^attachments\[1\]\.file_path: cannot read"):
        client.mail.send(
            "Minutes", to={"emails": ["a@example.com"]}, attachments=attachments, file_path=("a.md", b"text")
        )


def test_a_nested_file_is_uploaded_too(client: w.OfficeClient, fake: FakeWeCom) -> None:
    text = ("mail.md", b"**hello**")
    attachment = ("report.pdf", b"pdf")
    client.mail.send("报表", file_path=text, attachments=[{"file_path": attachment}], to={"emails": ["a@example.com"]})
    sent = fake.calls.to("/mail/send")[0].request
    assert sent["file_path"].startswith("mc")
    assert sent["attachments"][0]["file_path"].startswith("mc")
    assert fake.calls.count("/file/upload") == 2


@pytest.mark.parametrize(
    ("field", "content", "name"),
    [
        ("short", b"short", None),
        ("x" * 200_000, b"x" * 200_000, None),
        ({"content": "AP8=", "file_name": "图.bin", "content_encoding": "base64"}, b"\x00\xff", "图.bin"),
        ({"content": "text", "file_name": "../a.txt"}, b"text", "a.txt"),
    ],
)
def test_a_file_inside_the_json_of_an_answer_is_downloaded(
    client: w.OfficeClient, fake: FakeWeCom, field: Any, content: bytes, name: str | None
) -> None:
    fake.on("/disk/files/download", {"file_content": field})
    with client.disk.files.download(file_id="f") as file:
        assert (file.filename, file.size) == (name, len(content))
        assert file.read() == content

    async def fetch() -> bytes:
        async with fake.async_office_client() as other, await other.disk.files.download(file_id="f") as file:
            return await file.read()

    assert asyncio.run(fetch()) == content


@pytest.mark.parametrize("field", [None, {"content": "?", "content_encoding": "base64"}, {"content": 1}])
def test_a_download_without_a_file_is_an_error(client: w.OfficeClient, fake: FakeWeCom, field: Any) -> None:
    fake.on("/disk/files/download", {"file_content": field})
    with pytest.raises(ResponseError, match="the response has no file"):
        client.disk.files.download(file_id="f")


def test_a_long_task_is_polled_until_it_is_done(client: w.OfficeClient) -> None:
    seen: list[bool] = []
    imported = client.doc.wait_import(
        "doc", "a.docx", file_path=("a.docx", b"x"), pause=0.001, progress=lambda task: seen.append(task.done)
    )
    assert imported.task_status == "succ"
    assert seen == [False, True]


def test_a_long_task_that_does_not_end_is_a_timeout(client: w.OfficeClient) -> None:
    with pytest.raises(JobTimeoutError) as caught:
        client.doc.wait_import("doc", "a.docx", file_path=("a.docx", b"x"), within=0.2)
    assert caught.value.job["path"] == "/doc/import"


def _results(**results: Any) -> Answer:
    return Answer.of_json({"errcode": 0, "results_json": json.dumps(results)})


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (Answer.of_json({"errcode": 0, "errmsg": "ok"}), "results_json of the answer is not a JSON object"),
        (Answer.of_json({"errcode": 0, "results_json": "no json"}), "results_json of the answer is not"),
        (_results(result="[1"), "result of the answer is not"),
    ],
)
def test_a_broken_answer_is_an_error(fake: FakeWeCom, answer: Answer, message: str) -> None:
    with _raw(fake, answer) as client, pytest.raises(ResponseError, match=message):
        client.todo.list()


def test_errors_of_all_levels_are_raised(fake: FakeWeCom) -> None:
    for answer in (
        Answer.of_json({"errcode": 853006, "errmsg": "closed"}),
        _results(error={"code": 853006, "message": "closed"}, result=""),
        _results(result=json.dumps({"errcode": 853006, "errmsg": "closed"})),
    ):
        with _raw(fake, answer) as client, pytest.raises(w.PermissionDeniedError, match="853006"):
            client.todo.list()


def test_a_word_in_place_of_an_errcode(fake: FakeWeCom) -> None:
    for answer in (
        _results(error={"code": "building_not_found", "message": "no such building"}, result=""),
        _results(result=json.dumps({"errcode": "building_not_found", "errmsg": "no such building"})),
    ):
        with _raw(fake, answer) as client, pytest.raises(w.NotFoundError) as caught:
            client.meeting.rooms.search("2027-01-05 09:00:00", "2027-01-05 10:00:00")
        error = caught.value
        assert (error.errcode, error.word, error.errmsg) == (0, "building_not_found", "no such building")
        assert error.label == "The building does not exist or is not visible."
        assert "meeting.rooms.buildings.list" in error.advice
        assert str(error).startswith("/meeting/rooms/search: building_not_found (The building does not exist")
    with use_language("zh"):
        assert error.label == "办公楼不存在或不可见。"
    other = _results(error={"code": "meeting_room_exploded", "message": "?"}, result="")
    with _raw(fake, other) as client, pytest.raises(w.APIError) as unknown:
        client.meeting.rooms.search("2027-01-05 09:00:00", "2027-01-05 10:00:00")
    assert type(unknown.value) is w.APIError
    assert unknown.value.word == "meeting_room_exploded"


def test_words_of_the_reference_have_a_class_and_advice() -> None:
    words = {
        "/meeting/rooms/search": ["current_building_unknown", "building_not_found", "time_in_past"],
        "/meeting/create": ["meeting_room_taken", "meeting_room_not_found"],
        "/calendar/schedules/create": ["meeting_room_taken", "meeting_room_not_found"],
    }
    for path, names in words.items():
        operation: Any = w.COMMANDS[path]
        assert [*operation.meanings] == names
        assert all(operation.advice[name] and operation.meanings[name][0] for name in names)


@pytest.mark.parametrize("errcode", [850002, 850003, 853007])
def test_a_failure_of_the_fake_needs_no_valid_token(client: w.OfficeClient, fake: FakeWeCom, errcode: int) -> None:
    client.todo.list()
    fake.expire_tokens()
    fake.fail("/todo/list", errcode=errcode)
    with pytest.raises(NotGrantedError):
        client.todo.list()


def test_the_link_of_an_error_is_found_at_each_level(fake: FakeWeCom) -> None:
    text = "请打开 https://work.weixin.qq.com/grant?a=1 授权"
    for answer in (
        Answer.of_json({"errcode": 850002, "errmsg": "no", "help_message": text}),
        _results(error={"code": 850002, "message": "no"}, help_message=text),
        _results(error={"code": 850002, "message": "no", "help_message": text}),
    ):
        with _raw(fake, answer) as client, pytest.raises(NotGrantedError) as caught:
            client.todo.list()
        assert caught.value.link == "https://work.weixin.qq.com/grant?a=1"


def _raw(fake: FakeWeCom, answer: Answer) -> w.OfficeClient:
    """Return a client whose commands get one answer; its token is the fake's."""
    change_answers(fake, PREFIX, lambda _request, _answer: answer)
    bot = fake.bot()
    return w.OfficeClient(bot.bot_id, bot.secret, base_url=fake.base_url)


def test_options_middleware_and_details_work_as_for_calls(fake: FakeWeCom) -> None:
    seen: list[str] = []

    def note(call: w.CallInfo, proceed: Any) -> Any:
        seen.append(call.name)
        return proceed()

    with fake.office_client(middleware=[note]) as client:
        found = w.detailed(client.todo.list, limit=5)
        assert (found.status, found.attempts) == (200, 1)
        assert w.raw(client.with_options(timeout=3).todo.list) == {"items": [], "next_cursor": "", "has_more": False}
    assert seen == ["todo.list", "todo.list"]


def test_the_asynchronous_client_does_the_same(fake: FakeWeCom) -> None:
    asyncio.run(_asynchronous(fake))


async def _asynchronous(fake: FakeWeCom) -> None:
    async with fake.async_office_client() as client:
        made = await client.doc.create(doc_name="周报", content="一")
        await client.doc.contents.append(made.docid or "", "二")
        assert (await client.doc.contents.get(docid=made.docid)).content == "一二"
        assert [doc.doc_name async for doc in client.doc.iter_search(["周报"])] == ["周报"]
        fake.bot().revoke_office("doc")
        with pytest.raises(NotGrantedError):
            await client.doc.search(["周报"])


def test_records_of_smart_sheets_are_kept(client: w.OfficeClient) -> None:
    made = client.smartsheet.create("任务", sheet_title="表", fields=[{"field_title": "状态", "field_type": "text"}])
    docid = made.docid or ""
    added = client.smartsheet.records.add(docid, "表", [{"values": {"状态": "开始"}}, {"values": {"状态": "完成"}}])
    assert added.records
    first = added.records[0].record_id or ""
    client.smartsheet.records.update(docid, "表", [{"record_id": first, "values": {"状态": "暂停"}}])
    assert [one.values for one in client.smartsheet.records.iter_list(docid, "表", limit=1)] == [
        {"状态": "暂停"},
        {"状态": "完成"},
    ]
    client.smartsheet.records.delete(docid, "表", [{"record_id": first}])
    sheets = client.smartsheet.sheets.list(docid).sheets
    assert sheets
    assert (sheets[0].record_count, sheets[0].field_count) == (1, 1)


def test_a_message_goes_to_the_chat_of_the_long_connection(client: w.OfficeClient, fake: FakeWeCom) -> None:
    bot = fake.bot()
    with contextlib.suppress(CallbackNotAnsweredError):  # the message is in the chat all the same
        bot.write("你好", timeout=0)
    sessions = client.message.aibot.sessions.list().sessions
    assert sessions
    client.message.aibot.send(sessions[0].chat_id or "", "markdown", markdown={"content": "**已收到**"})
    assert bot.messages[-1].content["markdown"]["content"] == "**已收到**"
    with pytest.raises(InvalidRequestError, match="93006"):
        client.message.aibot.send("zhangsan", "markdown", markdown={"content": "x"})


def test_chats_and_their_messages(client: w.OfficeClient, fake: FakeWeCom) -> None:
    with fake.client() as server:
        made = server.appchat.create(["zhangsan", "lisi"], name="项目组", owner="zhangsan").chatid or ""
        server.appchat.send(made, "text", text={"content": "开会了"})
        other = server.appchat.create(["lisi", "wangwu"], name="别的组", owner="lisi").chatid or ""
        server.appchat.send(other, "text", text={"content": "秘密"})
    for user, chat in (("zhangsan", "wrGroup01"), ("lisi", "")):
        with contextlib.suppress(CallbackNotAnsweredError):
            fake.bot().write("你好", user=user, chat=chat, timeout=0)
    groups = {one["chat_name"]: one["chat_id"] for one in w.raw(client.chat.groups.list)["groups"]}
    assert set(groups) == {"项目组", "wrGroup01"}  # those of the member who authorized the bot
    assert made not in groups.values()
    (message,) = w.raw(client.chat.messages.list, chat_id=groups["项目组"])["messages"]
    assert (message["content"], message["msg_type"], message["sender"]) == ("开会了", "text", {"name": "app"})
    client.message.send(chat_id=groups["wrGroup01"], msg_type="text", text={"content": "我来了"})
    messages = w.raw(client.chat.messages.list, chat_id=groups["wrGroup01"])["messages"]
    assert [one["content"] for one in messages] == ["@小助手 你好", "我来了"]
    assert {one["sender"]["userid"] for one in messages} == {_member(client)}
    with pytest.raises(InvalidRequestError, match="93006"):
        client.chat.messages.list(chat_id=made)  # an id of the server API
    now = dt.datetime.now(SHANGHAI)
    assert w.raw(client.chat.groups.list, end_time=now - dt.timedelta(days=1))["groups"] == []
    fake.clock.advance(8 * 86400)
    fake.bot().grant_office("chat")  # the former grant has expired
    assert w.raw(client.chat.groups.list, begin_time=now - dt.timedelta(days=1))["groups"] == []  # seven days at most


def test_chats_of_larger_companies_are_closed(client: w.OfficeClient, fake: FakeWeCom) -> None:
    with fake.client() as server:
        for number in range(8):
            assert w.raw(client.chat.groups.list)["groups"] == []  # ten members at most
            server.user.create(f"member{number}", f"成员{number}", mobile=f"139000000{number:02d}", department=[1])
    with pytest.raises(w.PermissionDeniedError, match="853006"):
        client.chat.groups.list()
    with pytest.raises(w.PermissionDeniedError, match="853006"):
        client.chat.messages.list(chat_id="x")
    with pytest.raises(w.PermissionDeniedError, match="853006"):
        client.message.send(chat_id="x", msg_type="text", text={"content": "x"})
    assert client.message.aibot.sessions.list().sessions_count == 0  # the bot's own chats stay open


def test_every_command_is_answered_validly(fake: FakeWeCom, client: w.OfficeClient) -> None:
    member = _member(client)
    docid = client.smartsheet.create("任务", sheet_title="任务").docid or ""
    fields: Any = [{"field_title": "状态", "field_type": "text"}]
    client.smartsheet.fields.add(docid, "任务", fields)
    client.smartsheet.sheets.add(docid, "面板", sheet_type="dashboard")
    media = client.media.upload(("photo.png", b"png")).media_id
    times = ("2027-01-05 09:00:00", "2027-01-05 10:00:00")
    sheet = client.sheet.create("表").docid or ""
    page = w.raw(client.smartpage.create, "手册")["docid"]
    pageid = _first(client.smartpage.pages.get(docid=page).pages).page_id
    block = client.smartpage.blocks.update(pageid, "append", docid=page, mdx="一")
    other = {"sheet": sheet, "smartpage": page}
    known = {
        "woEXAMPLE0001": member,
        "schEXAMPLE0001": client.calendar.schedules.create("例会", *times).schedule_id,
        "mtEXAMPLE0001": client.meeting.create("例会", *times).meeting_id,
        "rEXAMPLE": _first(
            client.smartsheet.records.add(docid, "任务", [{"values": {"状态": "开始"}}]).records
        ).record_id,
        "mcEXAMPLE0001": media,
        "chatEXAMPLE0001": _chat_of_the_bot(client, fake),
        "fEXAMPLE0001": client.disk.files.upload(file_path=("a.txt", b"a")).file.id,  # type: ignore[union-attr]
        "shEXAMPLE": _first(client.sheet.get(sheet).sheets).sheet_id,
        "pgEXAMPLE": pageid,
        "blkEXAMPLE": _first(block.inserted_block_ids),
    }
    view = _first(client.smartsheet.views.add(docid, "任务", views=[{"view_title": "全部", "view_type": "grid"}]).views)
    chart = _first(client.smartsheet.charts.add(docid, "面板", [{"type": "bar", "datasource": "任务"}]).charts)
    board = {"sheet_title": "面板", "charts": [{"id": chart.id, "type": "bar", "datasource": "任务"}]}
    changes: dict[str, Any] = {
        "/disk/files/upload": {"file_content_media": media},
        "/message/aibot/send": {"chat_id": member},
        "/meeting/get": {"meeting_ids": [{"meeting_id": known["mtEXAMPLE0001"]}]},
        "/meeting/original/get": {"sub_meeting_id": ""},
        "/meeting/rooms/search": {"building_city": "深圳", "building_name": "总部大楼"},
        "/smartpage/pages/update": {"create_page": {"page_name": "一", "parent_page_id": pageid}},
        "/smartsheet/import": {"append_doc_id": docid},
        "/smartsheet/sheets/add": {"sheet_title": "新表"},
        "/smartsheet/fields/add": {"fields": [{"field_title": "人", "field_type": "text"}]},
        "/smartsheet/views/update": {"views": [{"view_id": view.view_id, "view_title": "一"}]},
        "/smartsheet/views/delete": {"views": [{"view_id": view.view_id}]},
        "/smartsheet/charts/list": {"sheet_title": "面板"},
        "/smartsheet/charts/add": board,
        "/smartsheet/charts/update": board,
        "/smartsheet/charts/delete": {"sheet_title": "面板", "charts": [{"id": chart.id}]},
    }
    # Other commands need what these delete or rename. Tests of their own delete and rename it.
    left_out = {
        "/smartsheet/sheets/delete",
        "/smartsheet/sheets/update",
        "/calendar/schedules/cancel",
        "/meeting/cancel",
        "/sheet/subsheets/delete",
        "/smartpage/pages/overwrite",
    }
    for path, operation in w.COMMANDS.items():
        if path in left_out:
            continue
        text = json.dumps(SAMPLES.data.example(path)[0])
        for example, made in {**known, "dcEXAMPLE0001": other.get(operation.service, docid)}.items():
            text = text.replace(example, str(made))
        given: dict[str, Any] = {**json.loads(text), **changes.get(path, {})}
        required = operation.request_schema.get("required", [])
        given.update({name: ("a.md", b"text") for name in operation.files if name in required})
        method = attrgetter(operation.call)(client)
        if operation.download:
            with method(**given) as file:
                assert file.read(), path
            continue
        answer = w.raw(method, **given)
        problems = VALIDATOR.response(path, answer)
        assert problems == [] or path in _ASSUMED_FIELDS, path
    assert fake.calls.invalid == []


_ASSUMED_FIELDS = ("/chat/groups/list", "/chat/messages/list", "/smartpage/create", "/smartsheet/get")
"""The commands whose answers no source describes."""


def _first(items: list[Any] | None) -> Any:
    assert items
    return items[0]
