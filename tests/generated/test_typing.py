"""Type checkers with code of users: correct code passes, and type errors are found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

import pytest

from tests.codegen.python import test_params as zoo
from tests.codegen.python.test_params import write_zoo
from tests.support.shared import FOLDER, PROJECT, once

CACHE = FOLDER / "mypy"

RIGHT = """\
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, cast

from wecom_client import (
    AsyncContext, AsyncWeComClient, CallbackRouter, CallInfo, Context, CustomerService, Detailed, ENDPOINTS, WeComClient, detailed, parse_message,
)
from wecom_client.callbacks import (
    BotMessage, BotTemplateCardEvent, BotTextMessage, Callback, ChangeContactCreateParty, ClickEvent, EnterAgentEvent, ImageMessage, KfEventMessage, KfTextMessage, Message, TemplateCardEvent, TextMessage, VoiceMessage,
)
from wecom_client.replies import EmptyReply, Reply
from wecom_client.types import MarkdownContent, TextContent

client = WeComClient("ww1", "secret")
name: str | None = client.user.get("zhangsan").name
client.message.send(msgtype="text", agentid=1, touser=["a", "b"], text={"content": "hi"})
client.message.send(msgtype="text", agentid=1, touser="a|b", text=TextContent(content="hi"))
for member in client.user.list(1).userlist or []:
    print(member.userid)
for link in client.externalcontact.customer_acquisition.iter_list_link():
    print(link)
users: int | None = client.batch.wait_getresult("j", within=60, progress=lambda answer: print(answer.percentage)).total
moved: list[str] = [one.external_userid for one in client.externalcontact.wait_transfer_result("a", "b")]
size: int = client.media.get("id").save("file").stat().st_size
message = parse_message("<xml/>")
if isinstance(message, TextMessage):
    text: str = message.content
method: str = ENDPOINTS["/cgi-bin/user/get"].method


def timed(call: CallInfo, proceed: Callable[[], Any]) -> Any:
    return proceed()


watched = WeComClient("ww1", "secret", middleware=[timed], attempt_middleware=[timed], agent_id=1, timeout=3)
found = detailed(watched.with_options(timeout=3).user.get, "zhangsan")
known: str | None = found.data.name
status: int | None = found.status
answer: dict[str, Any] = client.request("GET", "/cgi-bin/x", headers={"X-A": "b"})
file: bytes = client.request("GET", "/cgi-bin/x", stream=True).read()

router = CallbackRouter()
service: CustomerService = CustomerService(client, router, parallel=4).start()


@router.on(TextMessage, ImageMessage)
def two(message: TextMessage | ImageMessage) -> str | None:
    return message.content if isinstance(message, TextMessage) else message.media_id


@router.on(TextMessage, ImageMessage, VoiceMessage, EnterAgentEvent, background=True)
async def four(message: TextMessage | ImageMessage | VoiceMessage | EnterAgentEvent) -> Reply:
    return EmptyReply()


@router.default
def rest(message: Callback) -> None: ...


@CallbackRouter().default
async def rest_with_context(message: Callback, context: AsyncContext) -> None:
    await context.say(context.member)


@router.on(TemplateCardEvent, key=("approve", "refuse"), where=lambda event: event.task_id is not None, background=True)
def decided(event: TemplateCardEvent) -> str | None:
    return event.key


@router.on(TextMessage, ClickEvent, agent=1000002, where=lambda event: event.source != "sys")
async def filtered(event: TextMessage | ClickEvent) -> None: ...


@router.on(BotTemplateCardEvent, key=re.compile("^a"), chattype="group")
def pressed(event: BotTemplateCardEvent) -> str | None:
    return event.key


@router.on(TextMessage)
def talks(message: TextMessage, context: Context) -> str:
    context.say("Hello")
    name: str | None = context.client.user.get(context.member).name
    context.state["step"] = 1
    was_first: bool = context.state.compare_and_set("step", 1, 2)
    key: str | None = context.ask({"card_type": "button_interaction"}, timeout=60).key
    day: str = context.ask("Which day?", kind=TextMessage).content
    said: Message | BotMessage = context.ask("Which day?", reply=lambda message: f"{message.by_wire_name('x')}")
    again = context.ask({"card_type": "x"}, kind=TemplateCardEvent, reply=lambda click: click.key).key
    return context.chat


@router.on(TextMessage, BotTextMessage, background=True)
async def talks_awaited(message: TextMessage | BotTextMessage, context: AsyncContext) -> None:
    await context.say({"card_type": "text_notice"})
    name: str | None = (await context.client.user.get(context.member)).name
    was_first: bool = await context.state.compare_and_set("step", 1, 2)
    key: str | None = (await context.ask({"card_type": "button_interaction"})).key
    day: str | None = (await context.ask("Which day?", kind=BotTextMessage)).content


@router.on(BotTextMessage)
async def streams(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
    yield context.member


@router.on(BotTextMessage)
def optional(message: BotTextMessage, times: int = 1) -> Iterator[str]:
    yield "x" * times


said: str = talks(TextMessage(content="a"), cast(Context, None))


@router.on(KfTextMessage)
def answers(message: KfTextMessage, context: Context) -> str:
    context.transfer("zhangsan")
    return message.text.content


@router.on(KfEventMessage, event_type="enter_session")
async def welcomes(event: KfEventMessage, context: AsyncContext) -> list[str]:
    await context.transfer("zhangsan")
    return ["Hello", event.event_type or ""]


@router.middleware
def around(callback: Callback, proceed: Callable[[], Any]) -> object:
    return proceed()


@router.middleware
async def around_awaited(callback: Callback, proceed: Callable[[], Awaitable[object]]) -> object:
    return await proceed()


router.include(CallbackRouter())
kept: object = around(TextMessage(content="a"), lambda: 1)
label: str | None = decided(TemplateCardEvent(key="a", task_id="1", card_type="x", response_code="y"))


async def main() -> None:
    awaited = AsyncWeComClient("ww1", "secret")
    name: str | None = (await awaited.user.get("zhangsan")).name
    found = await detailed(awaited.user.get, "zhangsan")
    known: str | None = found.data.name
    file: bytes = await (await awaited.request("GET", "/cgi-bin/x", stream=True)).read()
"""

WRONG = {
    'import wecom_client; wecom_client.detailed(client.user.get, "x").datta': 'has no attribute "datta"',
    "import wecom_client; wecom_client.detailed(client.user.get, 1)": 'No overload variant of "detailed"',
    'import wecom_client; wecom_client.CustomerService(wecom_client.AsyncWeComClient("a", "b"), CallbackRouter())': (
        'incompatible type "AsyncWeComClient"; expected "WeComClient"'
    ),
    'WeComClient("a", "b", timeout="3")': 'Argument "timeout" to "WeComClient" has incompatible type "str"',
    'WeComClient("a", "b", tiemout=3)': 'Unexpected keyword argument "tiemout" for "WeComClient"',
    'import requests, wecom_client; wecom_client.AsyncSuiteClient("a", "b", http=requests.Session())': (
        'Argument "http" to "AsyncSuiteClient" has incompatible type "Session"'
    ),
    'import wecom_client; wecom_client.DeviceConnection("a", "b", CallbackRouter())': (
        'Missing named argument "firmware_version" for "DeviceConnection"'
    ),
    'client.with_options(strict="no")': 'Argument "strict" to "with_options" of "_Calls" has incompatible type "str"',
    'client.batch.wait_getresult("j", within="1")': 'incompatible type "str"; expected "float"',
    'client.usr.get("x")': '"WeComClient" has no attribute "usr"',
    'client.user.gett("x")': '"UserResource" has no attribute "gett"; maybe "get"?',
    "client.user.get()": 'Missing positional argument "userid" in call to "get" of "UserResource"',
    'client.user.get(user_id="x")': 'Unexpected keyword argument "user_id" for "get" of "UserResource"',
    "client.user.get(1)": 'Argument 1 to "get" of "UserResource" has incompatible type "int"; expected "str"',
    'client.user.get("x").nmae': '"UserGetResponse" has no attribute "nmae"',
    'client.message.send(msgtype="txt", agentid=1)': "incompatible type \"Literal['txt']\"",
    "CallbackRouter().on(TextMessage)(lambda message: message.contnt)": '"TextMessage" has no attribute "contnt"',
    "CallbackRouter().on(ChangeContactCreateParty)(lambda event: event.id)": (
        '"ChangeContactCreateParty" has no attribute "id"'
    ),
    "CallbackRouter().on(ChangeContactCreateParty)(lambda event: event.agent)": (
        '"ChangeContactCreateParty" has no attribute "agent"'
    ),
    'CallbackRouter().on("text")': 'matches argument type "str"',
    "CallbackRouter().on(TextMessage, where=lambda message: message.contnt)": '"TextMessage" has no attribute "contnt"',
    "CallbackRouter().on(TextMessage, content=len)": "No overload variant",
    "CallbackRouter().on(TextMessage, content=None)": "No overload variant",
    "CallbackRouter().middleware(lambda callback: None)": 'Value of type variable "M"',
    "CallbackRouter().on(TextMessage)(plain_with_async)": '"__call__" of "Registrar" has incompatible type',
    "CallbackRouter().on(TextMessage)(async_with_plain)": '"__call__" of "Registrar" has incompatible type',
    "CallbackRouter().on(TextMessage)(with_a_number)": '"__call__" of "Registrar" has incompatible type',
    "CallbackRouter().include(1)": 'has incompatible type "int"',
    "from wecom_client import WecomClient": 'Module "wecom_client" has no attribute "WecomClient"',
    "from wecom_client.callbacks import TextMesage": 'Module "wecom_client.callbacks" has no attribute "TextMesage"',
    "from wecom_client.types import TextContent; TextContent(contnt='x')": 'Unexpected keyword argument "contnt"',
}


NESTED_RIGHT = """\
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import cast

from wecom_client import AsyncWeComClient, CallbackRouter, WeComClient, detailed, raw
from wecom_client.callbacks import TextMessage
from wecom_client.params import CheckinRuleRangeDict, NewsDict
from wecom_client.params.message import NewsArticleDict
from wecom_client.params.oa import NewScheduleDict
from wecom_client.params.types import TemplateCardDict, TextContentDict
from wecom_client.models.message import NewsArticle
from wecom_client.replies import ImageReply, NewsReply, ReplyArticle

client = WeComClient("ww1", "secret", agent_id=1)
text: TextContentDict = {"content": "hi"}
client.message.send("text", touser=["a"], text=text)
article = NewsArticle(title="x", url="https://example.com")
articles: list[NewsArticleDict] = [{"title": "x", "url": "https://example.com", "description": None}]
client.message.send("news", touser=["a"], news={"articles": articles})
client.message.send("news", touser=["a"], news={"articles": [article, {"title": "y", "appid": "wx1", "pagepath": "p"}]})
news: NewsDict = {"articles": (article,)}
card: TemplateCardDict = {
    "card_type": "button_interaction",
    "main_title": {"title": "Leave"},
    "button_list": [{"text": "Yes", "key": "yes"}],
    "task_id": "1",
}
client.message.send("template_card", touser=["a"], template_card=card)
schedule: NewScheduleDict = {
    "start_time": datetime(2026, 5, 1, 9, tzinfo=timezone.utc),
    "end_time": 1_777_000_000,
    "attendees": [{"userid": "a"}],
    "reminders": {"is_remind": 1, "remind_time_diffs": [-3600]},
}
client.oa.schedule.add(schedule)
client.user.create("a", "A", extattr={"attrs": [{"type": 0, "name": "x", "text": {"value": "y"}}]})
client.kf.send_msg("a", "kf", "msgmenu", msgmenu={
    "head_content": "?", "list": [{"type": "click", "click": {"id": "1", "content": "yes"}}, {"type": "text", "text": {"content": "x"}}],
})
client.externalcontact.add_msg_template(
    sender="a", text={"content": "x"}, attachments=[{"msgtype": "link", "link": {"title": "x", "url": "u"}}]
)
client.wedoc.smartsheet.add_records("d", "s", [{"values": {"x": [{"type": "text", "text": "y"}], "n": 3}}])
plain: dict[str, object] = raw(client.user.get, "zhangsan")
plain = raw(client.user.list, 1, timeout=3)
shown: int | None = detailed(client.user.get, "zhangsan").status
flat: NewsDict = {"articles": [{"title": "x", "url": "https://example.com"}]}
client.message.send("news", touser=["a"], news=flat)
rule: CheckinRuleRangeDict = {"userid": ["a"]}
found: list[dict[str, str]] = [{"title": "Rooms", "url": "https://example.com"}]
reply = NewsReply(articles=[{"title": "Rooms", "pic_url": "https://example.com/a.png"}], target="a")
reply = NewsReply(articles=found)
reply = NewsReply(articles=[ReplyArticle(title="Rooms"), {"title": "x"}])
title: str | None = reply.articles[0].title
image = ImageReply(image={"media_id": "x"}, create_time=5)
media: str = image.image.media_id


def rooms(message: TextMessage) -> list[dict[str, str]]:
    return found


CallbackRouter().on(TextMessage)(rooms)
client.menu.create([{"name": "x", "sub_button": [{"type": "view", "name": "y", "url": "https://example.com"}]}])


def from_elsewhere(found: Mapping[str, object]) -> None:
    client.message.send("text", touser=["a"], text=cast(TextContentDict, found))


async def main() -> None:
    awaited = AsyncWeComClient("ww1", "secret", agent_id=1)
    await awaited.message.send("template_card", touser=["a"], template_card=card)
    await awaited.message.send("text", touser=["a"], text={"content": "hi"})
    plain: dict[str, object] = await raw(awaited.user.get, "zhangsan")
"""

NESTED_WRONG = (
    'client.message.send("text", text={"contnet": "x"})',
    'client.message.send("text", text={"content": 3})',
    'client.message.send("text", text={})',
    'client.message.send("text", text={"content": "x", "safe": 1})',
    'client.message.send("text", touser=[None, 3], text={"content": "x"})',
    'client.message.send("news", news={"articles": [{"title": "x", "ulr": "x"}]})',
    'client.message.send("news", news={"articles": {"title": "x", "url": "x"}})',
    'client.message.send("template_card", template_card={"card_type": "text_notce"})',
    'client.message.send("template_card", template_card={"card_type": "vote_interaction", "main_title": {"title": "x"}})',
    'client.message.send("template_card", template_card={"card_type": "text_notice", "card_action": {"tpye": 1}})',
    'client.message.send("interactive_taskcard", interactive_taskcard='
    '{"title": "x", "task_id": "1", "btn": [{"key": "k", "name": "n", "color": "green"}]})',
    'client.oa.schedule.add({"start_time": 1, "end_time": 2, "attendees": [{"user_id": "a"}]})',
    'client.oa.schedule.add({"start_time": "1", "end_time": 2})',
    'client.user.create("a", "A", extattr={"attrs": [{"type": 0, "name": "x", "text": {"vlaue": "y"}}]})',
    'client.kf.send_msg("a", "kf", "msgmenu", msgmenu={"list": [{"type": "clik", "click": {"id": "1", "content": "x"}}]})',
    'client.kf.send_msg("a", "kf", "msgmenu", msgmenu={"list": [{"type": "click", "view": {"url": "x"}}]})',
    'client.externalcontact.add_msg_template(attachments=[{"msgtype": "link", "link": {"title": "x", "ulr": "u"}}])',
    'client.wedoc.smartsheet.add_records("d", "s", [{"vales": {}}])',
    'client.menu.create([{"name": "x", "sub_button": [{"typ": "view", "name": "y"}]}])',
    'client.meeting.create("a", "x", invitees={"userids": ["a"]})',
    'awaited.message.send("text", text={"contnet": "x"})',
    'awaited.menu.create([{"nmae": "x"}])',
    'raw(client.user.get, "zhangsan").name',
    "raw(client.user.get, 5)",
    'raw(client.user.get, user_id="zhangsan")',
    'raw(client.media.get, "id")',
    "raw(client.user.list, 1, tiemout=3)",
    'raw(awaited.user.get, "zhangsan")["name"]',
    'client.user.get("zhangsan", raw=True)',
    "from wecom_client.replies import NewsReply; NewsReply(articles=[5])",
    "from wecom_client.replies import NewsReply; NewsReply(artikles=[])",
    "from wecom_client.params import RuleRangeDict",
)


CLIENTS = """\
from wecom_client import AsyncWeComClient, CallbackRouter, WeComClient, raw; from wecom_client.callbacks import ChangeContactCreateParty, TextMessage
client, awaited = WeComClient("ww1", "secret"), AsyncWeComClient("ww1", "secret")
"""
HANDLERS = """\
from wecom_client import AsyncContext, Context
from wecom_client.callbacks import TextMessage
def plain_with_async(message: TextMessage, context: AsyncContext) -> str: return ""
async def async_with_plain(message: TextMessage, context: Context) -> str: return ""
def with_a_number(message: TextMessage, number: int) -> str: return ""
"""
CUSTOMER_SERVICE = """\
from wecom_client import CallbackRouter, WeComClient
from wecom_client.callbacks import KfMsgOrEvent
from wecom_client.models.kf import KfMessage, KfTextMessage

client = WeComClient("ww1", "secret")
CUSTOMER = 3


def fetch(open_kfid: str, token: str) -> None:
    key = f"kf:{open_kfid}"
    pages = client.kf.iter_sync_msg(open_kfid, token=token, cursor=client.storage.get(key))
    for item in pages:
        receive(item)
        client.storage.set(key, pages.cursor)


def receive(item: KfMessage) -> None:
    if isinstance(item, KfTextMessage) and item.origin == CUSTOMER and item.external_userid and item.open_kfid:
        client.kf.send_msg(item.external_userid, item.open_kfid, "text", text={"content": "We are on it."})


@CallbackRouter().on(KfMsgOrEvent)
def news(event: KfMsgOrEvent) -> None:
    fetch(event.open_kf_id, event.token)
"""
"""Customer service by hand, and the callback that it is for."""
FILES = {
    "customer_service.py": CUSTOMER_SERVICE,
    "right.py": RIGHT,
    "given.py": HANDLERS,
    "wrong.py": CLIENTS.replace("\n", "; from given import *\n", 1) + "\n".join(WRONG) + "\n",
    "nested_right.py": NESTED_RIGHT,
    "nested_wrong.py": CLIENTS + "\n".join(NESTED_WRONG) + "\n",
    "zoo.py": zoo.USE + "\n".join(zoo.WRONG) + "\n",
}


def mypy(folder: Path) -> dict[str, dict[int, str]]:
    """File -> line -> message."""
    options = ["--strict", "--no-error-summary", "--hide-error-codes", "--config-file=", "--cache-dir", str(CACHE)]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join((str(PROJECT), str(PROJECT / "generated")))}
    command = [sys.executable, "-m", "mypy", *options, *FILES]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment, check=False)
    found: dict[str, dict[int, str]] = {name: {} for name in FILES}
    for line in done.stdout.splitlines():
        place, _, message = line.partition(": error: ")
        assert message or ": note: " in line, done.stdout + done.stderr
        name, _, number = place.rpartition(":")
        if message and name in FILES:
            found[name][int(number)] = message
    return found


def pyright(folder: Path) -> dict[str, dict[int, str]]:
    settings = {"extraPaths": [str(PROJECT), str(PROJECT / "generated")], "typeCheckingMode": "standard"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, *FILES]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    assert done.stdout.startswith("{"), done.stdout + done.stderr
    found: dict[str, dict[int, str]] = {name: {} for name in FILES}
    for problem in json.loads(done.stdout)["generalDiagnostics"]:
        number = problem["range"]["start"]["line"] + 1
        found[Path(problem["file"]).name][number] = problem["message"]
    return found


@pytest.fixture(scope="module", params=[mypy, pyright], ids=lambda check: check.__name__)
def found(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[int, str]]:
    """Return the findings of a checker in one run over all files."""
    check = request.param
    pytest.importorskip(check.__name__, reason="it is what checks")

    def run(folder: Path) -> None:
        write_zoo(folder)
        for name, text in FILES.items():
            (folder / name).write_text(text, "utf-8")
        (folder / "found.json").write_text(json.dumps(check(folder)))

    lines = json.loads((once(tmp_path_factory, check.__name__, run) / "found.json").read_text())
    return {name: {int(line): message for line, message in messages.items()} for name, messages in lines.items()}


@pytest.mark.parametrize("name", ["right.py", "nested_right.py", "customer_service.py"])
def test_right_code_passes(found: dict[str, dict[int, str]], name: str) -> None:
    assert found[name] == {}


@pytest.mark.parametrize(("name", "wrong"), [("wrong.py", WRONG), ("nested_wrong.py", NESTED_WRONG)])
def test_each_mistake_is_caught(found: dict[str, dict[int, str]], name: str, wrong: Collection[str]) -> None:
    assert [code for number, code in enumerate(wrong, 3) if number not in found[name]] == []


@pytest.mark.parametrize("found", [mypy], indirect=True, ids=["mypy"])
def test_errors_of_the_checker_name_the_mistake(found: dict[str, dict[int, str]]) -> None:
    for number, (code, message) in enumerate(WRONG.items(), 3):
        assert message in found["wrong.py"].get(number, ""), code


def test_parameters_of_a_package_of_ones_own(found: dict[str, dict[int, str]]) -> None:
    """Keys that are no Python identifiers, and unions by texts and numbers."""
    first = zoo.USE.count("\n") + 1
    assert set(found["zoo.py"]) == set(range(first, first + len(zoo.WRONG)))
