"""What a type checker says about code of users: what is right passes, what is mistyped is caught."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]

RIGHT = """\
from wecom_client import AsyncWeComClient, CallbackRouter, ENDPOINTS, WeComClient, parse_message
from wecom_client.callbacks import Callback, EnterAgentEvent, ImageMessage, TextMessage, VoiceMessage
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
size: int = client.media.get("id").save("file").stat().st_size
message = parse_message("<xml/>")
if isinstance(message, TextMessage):
    text: str = message.content
method: str = ENDPOINTS["/cgi-bin/user/get"].method

router = CallbackRouter()


@router.on(TextMessage, ImageMessage)
def two(message: TextMessage | ImageMessage) -> str | None:
    return message.content if isinstance(message, TextMessage) else message.media_id


@router.on(TextMessage, ImageMessage, VoiceMessage, EnterAgentEvent, background=True)
async def four(message: TextMessage | ImageMessage | VoiceMessage | EnterAgentEvent) -> Reply:
    return EmptyReply()


@router.default
def rest(message: Callback) -> None: ...


async def main() -> None:
    awaited = AsyncWeComClient("ww1", "secret")
    name: str | None = (await awaited.user.get("zhangsan")).name
"""

WRONG = {
    'client.usr.get("x")': '"WeComClient" has no attribute "usr"',
    'client.user.gett("x")': '"UserResource" has no attribute "gett"; maybe "get"?',
    "client.user.get()": 'Missing positional argument "userid" in call to "get" of "UserResource"',
    'client.user.get(user_id="x")': 'Unexpected keyword argument "user_id" for "get" of "UserResource"',
    "client.user.get(1)": 'Argument 1 to "get" of "UserResource" has incompatible type "int"; expected "str"',
    'client.user.get("x").nmae': '"UserGetResponse" has no attribute "nmae"',
    'client.message.send(msgtype="txt", agentid=1)': "incompatible type \"Literal['txt']\"",
    "CallbackRouter().on(TextMessage)(lambda message: message.contnt)": '"TextMessage" has no attribute "contnt"',
    'CallbackRouter().on("text")': 'No overload variant of "on" of "BaseRouter" matches argument type "str"',
    "from wecom_client import WecomClient": 'Module "wecom_client" has no attribute "WecomClient"',
    "from wecom_client.callbacks import TextMesage": 'Module "wecom_client.callbacks" has no attribute "TextMesage"',
    "from wecom_client.types import TextContent; TextContent(contnt='x')": 'Unexpected keyword argument "contnt"',
}


def mypy(path: Path) -> dict[int, str]:
    """Line -> message, and nothing else."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-codes", "--config-file="]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join((str(PROJECT), str(PROJECT / "generated")))}
    done = subprocess.run(
        [*command, str(path)], capture_output=True, text=True, cwd=path.parent, env=environment, check=False
    )
    found: dict[int, str] = {}
    for line in done.stdout.splitlines():
        place, _, message = line.partition(": error: ")
        assert message or ": note: " in line, done.stdout + done.stderr
        if message:
            found[int(place.rpartition(":")[2])] = message
    return found


def test_right_code_passes(tmp_path: Path) -> None:
    path = tmp_path / "right.py"
    path.write_text(RIGHT, "utf-8")
    assert mypy(path) == {}


def test_each_mistake_is_caught(tmp_path: Path) -> None:
    path = tmp_path / "wrong.py"
    imports = "from wecom_client import CallbackRouter, WeComClient; from wecom_client.callbacks import TextMessage"
    lines = [imports, 'client = WeComClient("ww1", "secret")', *WRONG]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    found = mypy(path)
    for number, (code, message) in enumerate(WRONG.items(), 3):
        assert message in found.get(number, ""), code
