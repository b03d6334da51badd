"""Prints the pieces of a stream of each library, made with its real classes: stream_libraries.py ADDRESS LIBRARY….

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


async def agno():
    from agno.agent import Agent
    from agno.models.openai.like import OpenAILike

    model = OpenAILike(id="m", api_key="k", base_url=f"{ADDRESS}/v1")
    agent = Agent(model=model, tools=[get_weather], telemetry=False)
    yield "run", agent.run("How is the weather?", stream=True, stream_events=True), "both"
    yield "text only", agent.run("How is the weather?", stream=True), "text"
    yield "async", agent.arun("How is the weather?", stream=True, stream_events=True), "both"


async def smolagents():
    from smolagents import OpenAIServerModel
    from smolagents.models import ChatMessage

    model = OpenAIServerModel(model_id="m", api_base=f"{ADDRESS}/v1", api_key="k")
    yield "model", model.generate_stream([ChatMessage(role="user", content="How is the weather?")]), "plain"


async def llama_index():
    from llama_index.core.agent.workflow import FunctionAgent
    from llama_index.core.llms import ChatMessage
    from llama_index.llms.openai_like import OpenAILike

    settings = {"is_chat_model": True, "is_function_calling_model": True}
    model = OpenAILike(model="m", api_key="k", api_base=f"{ADDRESS}/v1", **settings)
    agent = FunctionAgent(tools=[get_weather], llm=model)
    yield "agent", agent.run("How is the weather?").stream_events(), "both"
    yield "model", model.stream_chat([ChatMessage(content="How is the weather?")]), "plain"


async def haystack():
    from haystack.components.generators.chat import OpenAIChatGenerator
    from haystack.dataclasses import ChatMessage
    from haystack.utils import Secret

    events = []
    secret = Secret.from_token("k")
    model = OpenAIChatGenerator(
        api_key=secret, model="m", api_base_url=f"{ADDRESS}/v1", streaming_callback=events.append
    )
    await asyncio.to_thread(model.run, [ChatMessage.from_user("How is the weather?")])
    yield "callback", iter(events), "plain"


async def strands():
    from strands import Agent, tool
    from strands.models.openai import OpenAIModel

    model = OpenAIModel(client_args={"api_key": "k", "base_url": f"{ADDRESS}/v1"}, model_id="m")
    agent = Agent(model=model, tools=[tool(get_weather)], callback_handler=None)
    yield "stream_async", agent.stream_async("How is the weather?"), "both"


async def google_adk():
    from google.adk.agents import LlmAgent
    from google.adk.agents.run_config import RunConfig, StreamingMode
    from google.adk.models.lite_llm import LiteLlm
    from google.adk.runners import InMemoryRunner
    from google.genai import types

    model = LiteLlm(model="openai/m", api_base=f"{ADDRESS}/v1", api_key="k")
    runner = InMemoryRunner(LlmAgent(name="helper", model=model, tools=[get_weather]), app_name="app")
    message = types.Content(role="user", parts=[types.Part(text="How is the weather?")])
    session = await runner.session_service.create_session(app_name="app", user_id="u")
    run = {"user_id": "u", "session_id": session.id, "new_message": message}
    yield "run_async", runner.run_async(**run, run_config=RunConfig(streaming_mode=StreamingMode.SSE)), "both"


async def crewai():
    from crewai import LLM, Agent, Crew, Task
    from crewai.tools import tool

    model = LLM(model="openai/m", api_key="k", base_url=f"{ADDRESS}/v1", stream=True)
    tools = [tool("get_weather")(get_weather)]
    agent = Agent(role="r", goal="g", backstory="b", llm=model, tools=tools, max_iter=2)
    task = Task(description="How is the weather?", expected_output="A sentence", agent=agent)
    crew = Crew(agents=[agent], tasks=[task], stream=True)
    yield "kickoff", iter(crew.kickoff()), "agent"


async def semantic_kernel():
    from openai import AsyncOpenAI
    from semantic_kernel.agents import ChatCompletionAgent
    from semantic_kernel.connectors.ai.open_ai import OpenAIChatCompletion

    client = AsyncOpenAI(api_key="k", base_url=f"{ADDRESS}/v1")
    agent = ChatCompletionAgent(service=OpenAIChatCompletion(ai_model_id="m", async_client=client), name="helper")
    yield "invoke_stream", agent.invoke_stream(messages="How is the weather?"), "plain"


async def autogen():
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    model = OpenAIChatCompletionClient(model="gpt-4o", api_key="k", base_url=f"{ADDRESS}/v1")
    settings = {"model_client": model, "tools": [get_weather], "model_client_stream": True}
    agent = AssistantAgent("helper", **settings, reflect_on_tool_use=True)
    yield "run_stream", agent.run_stream(task="How is the weather?"), "both"


async def ag2():
    from ag2 import Agent
    from ag2.config import OpenAIConfig

    config = OpenAIConfig(model="m", api_key="k", base_url=f"{ADDRESS}/v1", streaming=True)
    yield "run", ag2_events(Agent("helper", config=config, tools=[get_weather])), "both"


async def ag2_events(agent):
    async with agent.run("How is the weather?") as run:
        with run.stream.join() as events:
            run.start()
            async for event in events:
                yield event
                if type(event).__name__ == "ModelResponse" and not event.tool_calls.calls:
                    break


async def dspy():
    import dspy as library
    from dspy.streaming import StreamResponse

    chunks = [StreamResponse("self", "answer", one, is_last_chunk=False) for one in TEXTS]
    yield "streamify", iter([*chunks, library.Prediction(answer="".join(TEXTS))]), "plain"


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
    "agno": agno,
    "smolagents": smolagents,
    "LlamaIndex": llama_index,
    "Haystack": haystack,
    "Strands": strands,
    "Google ADK": google_adk,
    "CrewAI": crewai,
    "Semantic Kernel": semantic_kernel,
    "AutoGen": autogen,
    "AG2": ag2,
    "DSPy": dspy,
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
    for library in sys.argv[2:]:
        streams = LIBRARIES[library]
        try:
            async for name, stream, kind in streams():
                found = summary(await pieces_of(stream))
                print(json.dumps({"library": library, "name": name, "kind": kind, **found}), flush=True)
        except Exception:
            print(json.dumps({"library": library, "name": "", "error": traceback.format_exc()}), flush=True)


asyncio.run(main())
