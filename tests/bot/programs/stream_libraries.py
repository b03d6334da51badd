"""Prints the pieces of a stream of each library, made with its real classes: stream_libraries.py ADDRESS.

Each function returns the streams of one library, by name; asynchronous ones are made in the event loop that reads them.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import traceback

from model_server import ARGUMENTS, TEXTS, THOUGHTS, TOOL

from wecom_client import Thinking, ToolCall, stream_pieces

ADDRESS = sys.argv[1]
QUESTION = [{"role": "user", "content": "How is the weather?"}]


def get_weather(city: str) -> str:
    """Return the weather in a city."""
    return f"sunny in {city}"


FUNCTION = {
    "name": TOOL,
    "description": "Return the weather in a city.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


async def chat_completions():
    from openai import AsyncOpenAI, OpenAI

    client, async_client = (kind(api_key="k", base_url=f"{ADDRESS}/v1") for kind in (OpenAI, AsyncOpenAI))
    tools = {"tools": [{"type": "function", "function": FUNCTION}]}
    create = {"model": "m", "messages": QUESTION}
    yield "create", client.chat.completions.create(**create, stream=True), "text"
    yield "create with a tool", client.chat.completions.create(**create, **tools, stream=True), "call"
    yield "async create", await async_client.chat.completions.create(**create, stream=True), "text"
    yield "stream", client.chat.completions.stream(**create), "text"
    yield "stream with a tool", client.chat.completions.stream(**create, **tools), "call"
    yield "async stream", async_client.chat.completions.stream(**create), "text"


async def openai_responses():
    from openai import AsyncOpenAI, OpenAI

    client, async_client = (kind(api_key="k", base_url=f"{ADDRESS}/v1") for kind in (OpenAI, AsyncOpenAI))
    tools = {"tools": [{"type": "function", **FUNCTION}]}
    create = {"model": "m", "input": QUESTION}
    yield "create", client.responses.create(**create, stream=True), "text"
    yield "create with a tool", client.responses.create(**create, **tools, stream=True), "call"
    yield "async create", await async_client.responses.create(**create, stream=True), "text"
    yield "stream", client.responses.stream(**create), "text"
    yield "async stream", async_client.responses.stream(**create), "text"


async def anthropic():
    from anthropic import Anthropic, AsyncAnthropic

    client, async_client = (kind(api_key="k", base_url=ADDRESS) for kind in (Anthropic, AsyncAnthropic))
    tools = {"tools": [{"name": TOOL, "input_schema": FUNCTION["parameters"]}]}
    create = {"model": "m", "max_tokens": 99, "messages": QUESTION}
    yield "create", client.messages.create(**create, stream=True), "text"
    yield "create with a tool", client.messages.create(**create, **tools, stream=True), "call"
    yield "async create", await async_client.messages.create(**create, stream=True), "text"
    yield "stream", client.messages.stream(**create), "text"
    yield "stream with a tool", client.messages.stream(**create, **tools), "call"
    yield "async stream", async_client.messages.stream(**create), "text"


def _chat_model():
    from langchain_openai import ChatOpenAI

    class WithReasoning(ChatOpenAI):
        """The chat model of langchain-deepseek keeps the reasoning in the same way."""

        def _convert_chunk_to_generation_chunk(self, chunk, *args):
            found = super()._convert_chunk_to_generation_chunk(chunk, *args)
            for choice in chunk.get("choices") or []:
                if found is not None and (text := choice["delta"].get("reasoning_content")):
                    found.message.additional_kwargs["reasoning_content"] = text
            return found

    return WithReasoning(model="m", api_key="k", base_url=f"{ADDRESS}/v1")


async def langchain():
    model = _chat_model()
    yield "stream", model.stream("How is the weather?"), "text"
    yield "stream with a tool", model.bind_tools([get_weather]).stream("How is the weather?"), "call"
    yield "async stream", model.astream("How is the weather?"), "text"
    yield "events", model.astream_events("How is the weather?", version="v2"), "text"


async def langgraph():
    from langgraph.graph import START, MessagesState, StateGraph
    from langgraph.prebuilt import ToolNode, tools_condition

    model = _chat_model().bind_tools([get_weather])

    def ask(state):
        return {"messages": [model.invoke(state["messages"])]}

    async def ask_async(state):
        return {"messages": [await model.ainvoke(state["messages"])]}

    def graph(function):
        found = StateGraph(MessagesState)
        found.add_node("model", function)
        found.add_node("tools", ToolNode([get_weather]))
        found.add_edge(START, "model")
        found.add_conditional_edges("model", tools_condition)
        found.add_edge("tools", "model")
        return found.compile()

    state = {"messages": QUESTION}
    yield "stream", graph(ask).stream(state, stream_mode="messages"), "both"
    yield "several modes", graph(ask).stream(state, stream_mode=["messages", "updates"]), "both"
    yield "subgraphs", graph(ask).stream(state, stream_mode="messages", subgraphs=True), "both"
    yield "version 2", graph(ask).stream(state, stream_mode=["messages", "values"], version="v2"), "both"
    yield "async", graph(ask_async).astream(state, stream_mode="messages"), "both"


async def pydantic_ai():
    from pydantic_ai import Agent
    from pydantic_ai.models.openai import OpenAIChatModel
    from pydantic_ai.providers.openai import OpenAIProvider

    model = OpenAIChatModel("m", provider=OpenAIProvider(base_url=f"{ADDRESS}/v1", api_key="k"))
    agent = Agent(model, tools=[get_weather])
    yield "run_stream_events", agent.run_stream_events("How is the weather?"), "both"


async def openai_agents():
    from agents import (
        Agent,
        OpenAIChatCompletionsModel,
        OpenAIResponsesModel,
        Runner,
        function_tool,
        set_tracing_disabled,
    )
    from openai import AsyncOpenAI

    set_tracing_disabled(True)
    client = AsyncOpenAI(api_key="k", base_url=f"{ADDRESS}/v1")
    for kind in (OpenAIResponsesModel, OpenAIChatCompletionsModel):
        agent = Agent(name="Assistant", model=kind("m", client), tools=[function_tool(get_weather)])
        yield kind.__name__, Runner.run_streamed(agent, "How is the weather?"), "both"
        yield f"events of {kind.__name__}", Runner.run_streamed(agent, "How is the weather?").stream_events(), "both"


async def ag_ui():
    from ag_ui.core import Event
    from pydantic import TypeAdapter

    call, message = {"tool_call_id": "c1"}, {"message_id": "m1"}
    events = TypeAdapter(list[Event]).validate_python(
        [
            {"type": "RUN_STARTED", "thread_id": "t", "run_id": "r"},
            *({"type": "REASONING_MESSAGE_CONTENT", "message_id": "m0", "delta": one} for one in THOUGHTS),
            {"type": "TOOL_CALL_START", **call, "tool_call_name": TOOL},
            {"type": "TOOL_CALL_ARGS", **call, "delta": ARGUMENTS},
            {"type": "TOOL_CALL_END", **call},
            {"type": "TOOL_CALL_RESULT", **call, **message, "content": "sunny"},
            {"type": "TEXT_MESSAGE_START", **message, "role": "assistant"},
            *({"type": "TEXT_MESSAGE_CONTENT", **message, "delta": one} for one in TEXTS),
            {"type": "TEXT_MESSAGE_END", **message},
            {"type": "RUN_FINISHED", "thread_id": "t", "run_id": "r"},
        ]
    )
    yield "objects", iter(events), "both"
    yield "JSON", iter([one.model_dump(mode="json", by_alias=True) for one in events]), "both"


async def google_genai():
    from google.genai import Client

    client = Client(api_key="k", http_options={"base_url": ADDRESS})
    request = {"model": "m", "contents": "How is the weather?"}
    yield "stream", client.models.generate_content_stream(**request), "both"
    yield "async stream", await client.aio.models.generate_content_stream(**request), "both"


async def ollama():
    from ollama import AsyncClient, Client

    yield "chat", Client(ADDRESS).chat("m", QUESTION, stream=True), "both"
    yield "async chat", await AsyncClient(ADDRESS).chat("m", QUESTION, stream=True), "both"


async def dify():
    from dify_client import ChatClient

    client = ChatClient("k")
    client.base_url = f"{ADDRESS}/v1"
    yield "response", client.create_chat_message({}, "How is the weather?", "zhangsan", "streaming"), "agent"


async def dashscope():
    import dashscope as library

    library.base_http_api_url = f"{ADDRESS}/api/v1"
    for is_incremental in (False, True):
        stream = library.Generation.call(
            "qwen-plus",
            messages=QUESTION,
            api_key="k",
            stream=True,
            result_format="message",
            incremental_output=is_incremental,
        )
        yield f"incremental: {is_incremental}", stream, "plain"


LIBRARIES = {
    "OpenAI chat completions": chat_completions,
    "OpenAI Responses": openai_responses,
    "Anthropic messages": anthropic,
    "LangChain": langchain,
    "LangGraph": langgraph,
    "pydantic-ai": pydantic_ai,
    "openai-agents": openai_agents,
    "AG-UI": ag_ui,
    "google-genai": google_genai,
    "Ollama": ollama,
    "Dify": dify,
    "DashScope": dashscope,
}


async def pieces_of(stream):
    pieces = stream_pieces(stream)
    if inspect.isasyncgen(pieces):
        return [piece async for piece in pieces]
    return await asyncio.to_thread(list, pieces)


def summary(pieces):
    """Return the thinking, the tool calls and the text."""
    return {
        "thinking": "".join(one for one in pieces if isinstance(one, Thinking)),
        "calls": [[one.name, one.arguments] for one in pieces if isinstance(one, ToolCall)],
        "text": "".join(one for one in pieces if isinstance(one, str) and not isinstance(one, Thinking)),
    }


async def main():
    for library, streams in LIBRARIES.items():
        try:
            async for name, stream, kind in streams():
                found = summary(await pieces_of(stream))
                print(json.dumps({"library": library, "name": name, "kind": kind, **found}), flush=True)
        except Exception:
            print(json.dumps({"library": library, "name": "", "error": traceback.format_exc()}), flush=True)


asyncio.run(main())
