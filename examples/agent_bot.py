"""A bot with a model that calls tools, remembers conversations and can be stopped: the bot of the guide.

WECOM_BOT_ID=… WECOM_BOT_SECRET=… MODEL=… MODEL_KEY=… MODEL_URL=https://…/chat/completions python examples/agent_bot.py
"""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from typing import Any

import aiohttp

from wecom_client import AsyncBotConnection, AsyncContext, CallbackRouter, Thinking, ToolCall, stream_pieces
from wecom_client.callbacks import BotMixedMessage, BotTextMessage, BotVoiceMessage

STEPS = 8
router = CallbackRouter(stop_words=("/stop", "停止"), new_words=("/new", "新对话"))


def get_weather(city: str) -> str:
    return f"sunny in {city}"


FUNCTION = {
    "name": "get_weather",
    "description": "Return the weather in a city.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


async def ask_model(messages: list[Any]) -> AsyncIterator[Any]:
    tools = [{"type": "function", "function": FUNCTION}]
    body = {"model": os.environ["MODEL"], "messages": messages, "tools": tools, "stream": True}
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
            messages += step(text, calls, len(messages))
            if not calls:
                return
    yield "\n\nThat took too many steps."


def step(text: str, calls: list[ToolCall], number: int) -> list[Any]:
    """Return the message of the model, and the results of its tool calls."""
    asked: list[Any] = []
    results: list[Any] = []
    for place, call in enumerate(calls):
        call_id = f"call_{number}_{place}"
        function = {"name": call.name, "arguments": json.dumps(call.arguments)}
        asked.append({"id": call_id, "type": "function", "function": function})
        results.append({"role": "tool", "tool_call_id": call_id, "content": get_weather(**call.arguments)})
    return [{"role": "assistant", "content": text, **({"tool_calls": asked} if asked else {})}, *results]


if __name__ == "__main__":
    asyncio.run(AsyncBotConnection(os.environ["WECOM_BOT_ID"], os.environ["WECOM_BOT_SECRET"], router).run())
