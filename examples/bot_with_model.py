"""An AI bot with a language model that looks up members and, with their permission, writes documents.

WECOM_CORP_ID=… WECOM_SECRET=… WECOM_BOT_ID=… WECOM_BOT_SECRET=… \
MODEL=… MODEL_KEY=… MODEL_URL=https://…/chat/completions python examples/bot_with_model.py
"""

import json
import os
from typing import Any

import requests

from wecom_client import (
    ENDPOINTS,
    Ability,
    BotConnection,
    CallbackRouter,
    NotGrantedError,
    WeComClient,
    WeComError,
    run_tool,
)
from wecom_client.callbacks import BotTextMessage

ALLOWED = ("user.get", "department.list")
STEPS = 8

client = WeComClient(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"])
router = CallbackRouter()
connection = BotConnection(os.environ["WECOM_BOT_ID"], os.environ["WECOM_BOT_SECRET"], router)


def ask_model(messages: list[Any], tools: list[Any]) -> Any:
    body = {"model": os.environ["MODEL"], "messages": messages, "tools": tools}
    headers = {"Authorization": f"Bearer {os.environ['MODEL_KEY']}"}
    answer = requests.post(os.environ["MODEL_URL"], json=body, headers=headers, timeout=60)
    answer.raise_for_status()
    return answer.json()["choices"][0]["message"]


@router.on(BotTextMessage)
def answer(message: BotTextMessage) -> str:
    with connection.ability("doc") as doc:
        tools = [ENDPOINTS.named(name).tool("openai") for name in ALLOWED]
        for tool in doc.tools():
            function = {"name": tool.name, "description": tool.description, "parameters": tool.input_schema}
            tools.append({"type": "function", "function": function})
        messages: list[Any] = [{"role": "user", "content": message.text.content}]
        for _ in range(STEPS):
            said = ask_model(messages, tools)
            messages.append(said)
            if not said.get("tool_calls"):
                return str(said["content"])
            for asked in said["tool_calls"]:
                content = use(doc, asked["function"]["name"], asked["function"]["arguments"])
                messages.append({"role": "tool", "tool_call_id": asked["id"], "content": content})
    return "That took too many steps."


def use(doc: Ability, name: str, arguments: str) -> str:
    try:
        ours = "-" in name  # such as "user-get"; the tools of an ability have no "-"
        found = run_tool(client, name, arguments, only=ALLOWED) if ours else doc.call(name, json.loads(arguments))
    except NotGrantedError as error:
        return f"A member must grant this first: {error.link}"
    except (WeComError, ValueError) as error:
        return f"error: {error}"
    return json.dumps(found, ensure_ascii=False)


if __name__ == "__main__":
    connection.run()
