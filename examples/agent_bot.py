"""A bot with a model that calls tools, remembers conversations and can be stopped: the bot of the guide.

WECOM_BOT_ID=… WECOM_BOT_SECRET=… MODEL=… MODEL_KEY=… MODEL_URL=https://…/chat/completions python examples/agent_bot.py
"""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp

from wecom_client import AsyncBotConnection, AsyncContext, CallbackRouter, Thinking, ToolCall, stream_pieces
from wecom_client.callbacks import BotMixedMessage, BotTextMessage, BotVoiceMessage

STEPS = 8
router = CallbackRouter(stop_words=("/stop", "停止"), new_words=("/new", "新对话"))


def get_weather(city: str) -> str:
    return f"sunny in {city}"


def delete_file(path: str) -> str:
    return f"{path} is deleted"


FUNCTIONS: dict[str, Callable[..., str]] = {"get_weather": get_weather, "delete_file": delete_file}
NEEDS_APPROVAL = {"delete_file"}


def described(name: str, description: str, parameter: str) -> Any:
    parameters = {"type": "object", "properties": {parameter: {"type": "string"}}, "required": [parameter]}
    return {"type": "function", "function": {"name": name, "description": description, "parameters": parameters}}


TOOLS = [
    described("get_weather", "Return the weather in a city.", "city"),
    described("delete_file", "Delete a file.", "path"),
]


async def ask_model(messages: list[Any]) -> AsyncIterator[Any]:
    body = {"model": os.environ["MODEL"], "messages": messages, "tools": TOOLS, "stream": True}
    headers = {"Authorization": f"Bearer {os.environ['MODEL_KEY']}"}
    request = aiohttp.request("POST", os.environ["MODEL_URL"], json=body, headers=headers, raise_for_status=True)
    async with request as response:
        async for piece in stream_pieces(response.content):
            yield piece


@router.on(BotTextMessage, BotMixedMessage, BotVoiceMessage)
async def answer(
    message: BotTextMessage | BotMixedMessage | BotVoiceMessage, context: AsyncContext
) -> AsyncIterator[Any]:
    async with context.history() as messages:
        messages.append({"role": "user", "content": message.prompt()})
        for _ in range(STEPS):
            text = ""
            calls: list[ToolCall] = []
            async for piece in ask_model(messages):
                yield piece
                if isinstance(piece, ToolCall):
                    calls.append(piece)
                elif not isinstance(piece, Thinking):
                    text += piece
            messages.append({"role": "assistant", "content": text})
            if not calls:
                return
            messages[-1]["tool_calls"] = [asked(call, number) for number, call in enumerate(calls)]
            for number, call in enumerate(calls):
                messages.append({"role": "tool", "tool_call_id": f"call_{number}", "content": await use(call, context)})
    yield "\n\nThat took too many steps."


def asked(call: ToolCall, number: int) -> Any:
    function = {"name": call.name, "arguments": json.dumps(call.arguments)}
    return {"id": f"call_{number}", "type": "function", "function": function}


async def use(call: ToolCall, context: AsyncContext) -> str:
    """Run a tool, after an approval if it changes something, and return its result or an error for the model."""
    if call.name in NEEDS_APPROVAL and not await context.approve(f"{call.name} {json.dumps(call.arguments)}?"):
        return "The user refused."
    try:
        return FUNCTIONS[call.name](**call.arguments)
    except (KeyError, TypeError) as error:
        return f"error: {error}"


if __name__ == "__main__":
    asyncio.run(AsyncBotConnection(os.environ["WECOM_BOT_ID"], os.environ["WECOM_BOT_SECRET"], router).run())
