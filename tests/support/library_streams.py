"""Recorded events of the streams of model and agent libraries, as JSON values, with the expected chunks."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, NamedTuple

from wecom_client import Thinking, ToolCall

WEATHER = ToolCall("get_weather", {"city": "Guangzhou"})
PIECES = [Thinking("I look "), Thinking("it up."), WEATHER, "It is ", "**sunny**."]
"""The result of each of the following streams."""


class Recording(NamedTuple):
    """A recorded stream."""

    library: str
    events: list[Any]
    pieces: list[Any] = PIECES


def _chat(**delta: Any) -> dict[str, Any]:
    reason = delta.pop("finish_reason", None)
    return {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}


def _call(index: int | None, call_id: str | None, name: str | None, arguments: str) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {"index": index, "id": call_id, "type": "function", "function": function}


def _message(text: Any, kind: str = "AIMessageChunk", message_id: str = "run-2", **more: Any) -> dict[str, Any]:
    return {"type": kind, "content": text, "id": message_id, "additional_kwargs": {}, "tool_call_chunks": [], **more}


def _dashscope(text: str, thinking: str = "", request: str = "r1", **message: Any) -> dict[str, Any]:
    reason = message.pop("finish_reason", "null")
    body = {"role": "assistant", "content": text, "reasoning_content": thinking, **message}
    output = {"text": None, "finish_reason": None, "choices": [{"finish_reason": reason, "message": body}]}
    return {"status_code": 200, "request_id": request, "code": "", "message": "", "output": output, "usage": {}}


def _delta(index: int, kind: str, **value: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **value}}


def _part(**part: Any) -> dict[str, Any]:
    return {
        "candidates": [{"content": {"role": "model", "parts": [part]}, "finish_reason": None}],
        "usage_metadata": {},
    }


def _item(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, "sequence_number": 1, **more}


FUNCTION_CALL = {"type": "function_call", "name": "get_weather", "arguments": '{"city": "Guangzhou"}', "call_id": "c1"}
RESPONSES = [
    _item("response.created", response={"id": "r1", "error": None}),
    _item("response.reasoning_summary_text.delta", delta="I look ", item_id="i1"),
    _item("response.reasoning_summary_text.delta", delta="it up.", item_id="i1"),
    _item("response.reasoning_summary_text.done", text="I look it up.", item_id="i1"),
    _item("response.output_item.added", item={**FUNCTION_CALL, "arguments": ""}),
    _item("response.function_call_arguments.delta", delta='{"city": '),
    _item("response.function_call_arguments.done", arguments='{"city": "Guangzhou"}'),
    _item("response.output_item.done", item=FUNCTION_CALL),
    _item("response.output_text.delta", delta="It is "),
    _item("response.output_text.annotation.added", annotation={"type": "url_citation", "title": "never"}),
    _item("response.output_text.delta", delta="**sunny**."),
    _item("response.output_text.done", text="It is **sunny**."),
    _item("response.output_item.done", item={"type": "message", "content": [{"text": "It is **sunny**."}]}),
    _item("response.completed", response={"id": "r1", "output_text": "It is **sunny**.", "usage": {}}),
]
MESSAGES: list[Any] = [
    _message("", message_id="run-1", additional_kwargs={"reasoning_content": "I look "}),
    _message("", message_id="run-1", additional_kwargs={"reasoning_content": "it up."}),
    _message(
        "", message_id="run-1", tool_call_chunks=[{"name": "get_weather", "args": '{"city": ', "id": "c1", "index": 0}]
    ),
    _message("", message_id="run-1", tool_call_chunks=[{"name": None, "args": '"Guangzhou"}', "id": None, "index": 0}]),
    _message("the result", "tool", "t1"),
    _message("It is "),
    _message([{"type": "text", "text": "**sunny**.", "index": 0}]),
    _message("", chunk_position="last"),
    _message("It is **sunny**.", "ai", tool_calls=[]),
]

RECORDINGS = [
    Recording(
        "OpenAI chat completions",
        [
            _chat(role="assistant", content="", reasoning_content=None),
            _chat(content=None, reasoning_content="I look "),
            _chat(content=None, reasoning_content="it up."),
            _chat(tool_calls=[_call(0, "c1", "get_weather", "")]),
            _chat(tool_calls=[_call(0, None, None, '{"city": ')]),
            _chat(tool_calls=[_call(0, None, None, '"Guangzhou"}')]),
            _chat(finish_reason="tool_calls"),
            _chat(content="It is "),
            _chat(content="**sunny**."),
            _chat(finish_reason="stop"),
            {"object": "chat.completion.chunk", "choices": [], "usage": {"total_tokens": 9}},
        ],
    ),
    Recording("OpenAI Responses", RESPONSES),
    Recording(
        "openai-agents",
        [
            {"type": "agent_updated_stream_event", "new_agent": {"name": "Assistant"}},
            *({"type": "raw_response_event", "data": event} for event in RESPONSES),
            {"type": "run_item_stream_event", "name": "tool_output", "item": {"output": "never"}},
            {"type": "run_item_stream_event", "name": "message_output_created", "item": {"text": "never"}},
        ],
    ),
    Recording(
        "Anthropic messages",
        [
            {"type": "message_start", "message": {"id": "m1", "content": []}},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "thinking", "thinking": ""}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": "I look "}},
            {"type": "thinking", "thinking": "I look ", "snapshot": "I look "},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": "it up."}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "signature_delta", "signature": "never"}},
            {"type": "content_block_stop", "index": 0},
            {
                "type": "content_block_start",
                "index": 1,
                "content_block": {"type": "tool_use", "id": "t1", "name": "get_weather", "input": {}},
            },
            {
                "type": "content_block_delta",
                "index": 1,
                "delta": {"type": "input_json_delta", "partial_json": '{"city": "Guang'},
            },
            {"type": "input_json", "partial_json": '{"city": "Guang', "snapshot": {"city": "Guang"}},
            {
                "type": "content_block_delta",
                "index": 1,
                "delta": {"type": "input_json_delta", "partial_json": 'zhou"}'},
            },
            {"type": "content_block_stop", "index": 1},
            {"type": "ping"},
            {"type": "message_start", "message": {"id": "m2", "content": []}},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "It is "}},
            {"type": "text", "text": "It is ", "snapshot": "It is "},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "**sunny**."}},
            {
                "type": "content_block_delta",
                "index": 0,
                "delta": {"type": "citations_delta", "citation": {"url": "never"}},
            },
            {"type": "content_block_stop", "index": 0, "content_block": {"type": "text", "text": "It is **sunny**."}},
            {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 9}},
            {"type": "message_stop", "message": {"content": [{"type": "text", "text": "It is **sunny**."}]}},
        ],
    ),
    Recording("LangChain", MESSAGES),
    Recording(
        "LangChain",
        [
            {"event": "on_chain_start", "data": {"input": "never"}},
            *({"event": "on_chat_model_stream", "data": {"chunk": one}} for one in MESSAGES if one["type"][:2] == "AI"),
            {"event": "on_chat_model_end", "data": {"output": MESSAGES[-1]}},
        ],
    ),
    Recording("LangGraph", [(message, {"langgraph_node": "model"}) for message in MESSAGES]),
    Recording("LangGraph", [(("sub:1",), (message, {})) for message in MESSAGES]),
    Recording(
        "LangGraph",
        [
            *(("messages", (message, {})) for message in MESSAGES),
            ("updates", {"model": {"messages": ["never"]}}),
            (("sub:1",), "values", {"messages": ["never"]}),
        ],
    ),
    Recording("LangGraph", [{"type": "messages", "ns": (), "data": (message, {})} for message in MESSAGES]),
    Recording(
        "pydantic-ai",
        [
            {"event_kind": "part_start", "index": 0, "part": {"part_kind": "thinking", "content": "I look "}},
            {
                "event_kind": "part_delta",
                "index": 0,
                "delta": {"part_delta_kind": "thinking", "content_delta": "it up."},
            },
            {"event_kind": "part_start", "index": 1, "part": {"part_kind": "tool-call", "tool_name": "get_weather"}},
            {
                "event_kind": "part_delta",
                "index": 1,
                "delta": {"part_delta_kind": "tool_call", "args_delta": '{"city": "Guangzhou"}'},
            },
            {
                "event_kind": "function_tool_call",
                "part": {"part_kind": "tool-call", "tool_name": "get_weather", "args": '{"city": "Guangzhou"}'},
            },
            {
                "event_kind": "function_tool_result",
                "part": {"part_kind": "tool-return", "tool_name": "get_weather", "content": "never"},
            },
            {"event_kind": "part_start", "index": 0, "part": {"part_kind": "text", "content": "It is "}},
            {"event_kind": "final_result", "tool_name": None},
            {
                "event_kind": "part_delta",
                "index": 0,
                "delta": {"part_delta_kind": "text", "content_delta": "**sunny**."},
            },
            {"event_kind": "part_end", "index": 0, "part": {"part_kind": "text", "content": "It is **sunny**."}},
            {"event_kind": "agent_run_result", "result": {"output": "It is **sunny**."}},
        ],
    ),
    Recording(
        "AG-UI",
        [
            {"type": "RUN_STARTED", "threadId": "t", "runId": "r"},
            {"type": "REASONING_MESSAGE_CONTENT", "messageId": "m0", "delta": "I look "},
            {"type": "REASONING_MESSAGE_CONTENT", "messageId": "m0", "delta": "it up."},
            {"type": "TOOL_CALL_START", "toolCallId": "c1", "toolCallName": "get_weather"},
            {"type": "TOOL_CALL_ARGS", "toolCallId": "c1", "delta": '{"city": "Guangzhou"}'},
            {"type": "TOOL_CALL_END", "toolCallId": "c1"},
            {"type": "TOOL_CALL_RESULT", "toolCallId": "c1", "messageId": "m1", "content": "never"},
            {"type": "TEXT_MESSAGE_START", "messageId": "m2", "role": "assistant"},
            {"type": "TEXT_MESSAGE_CONTENT", "messageId": "m2", "delta": "It is "},
            {"type": "TEXT_MESSAGE_CONTENT", "messageId": "m2", "delta": "**sunny**."},
            {"type": "TEXT_MESSAGE_END", "messageId": "m2"},
            {"type": "MESSAGES_SNAPSHOT", "messages": [{"content": "It is **sunny**."}]},
            {"type": "RUN_FINISHED", "threadId": "t", "runId": "r"},
        ],
    ),
    Recording(
        "google-genai",
        [
            _part(text="I look ", thought=True),
            _part(text="it up.", thought=True),
            _part(function_call={"name": "get_weather", "args": {"city": "Guangzhou"}}),
            _part(function_response={"name": "get_weather", "response": {"result": "never"}}),
            _part(text="It is "),
            _part(text="**sunny**."),
            {"candidates": None, "usage_metadata": {"total_token_count": 9}},
        ],
    ),
    Recording(
        "Ollama",
        [
            {"message": {"role": "assistant", "content": "", "thinking": "I look "}, "done": False},
            {"message": {"role": "assistant", "content": "", "thinking": "it up."}, "done": False},
            {
                "message": {
                    "role": "assistant",
                    "content": "",
                    "tool_calls": [{"function": {"name": "get_weather", "arguments": {"city": "Guangzhou"}}}],
                },
                "done": False,
            },
            {"message": {"role": "assistant", "content": "It is "}, "done": False},
            {"message": {"role": "assistant", "content": "**sunny**."}, "done": False},
            {"message": {"role": "assistant", "content": ""}, "done": True, "eval_count": 9},
        ],
    ),
    Recording(
        "Ollama",
        [
            {"response": "", "thinking": "I look it up.", "done": False},
            {"response": "It is", "done": False},
            {"response": "", "done": True},
        ],
        [Thinking("I look it up."), "It is"],
    ),
    Recording(
        "Dify",
        [
            {"event": "workflow_started", "task_id": "t", "data": {"inputs": {"never": 1}}},
            {"event": "agent_thought", "task_id": "t", "id": "a", "thought": "never", "tool": "", "tool_input": ""},
            *2
            * [
                {
                    "event": "agent_thought",
                    "task_id": "t",
                    "id": "b",
                    "tool": "get_weather",
                    "tool_input": '{"get_weather": {"city": "Guangzhou"}}',
                    "observation": "never",
                }
            ],
            {"event": "agent_message", "task_id": "t", "answer": "It is "},
            {"event": "message", "task_id": "t", "answer": "**sunny**."},
            {"event": "text_chunk", "task_id": "t", "data": {"text": " Yes."}},
            {"event": "workflow_finished", "task_id": "t", "data": {"status": "succeeded", "outputs": {"a": "never"}}},
            {"event": "message_end", "task_id": "t", "metadata": {"retriever_resources": ["never"]}},
        ],
        [WEATHER, "It is ", "**sunny**.", " Yes."],
    ),
    Recording(
        "DashScope",
        [
            _dashscope("", "I look "),
            _dashscope("", "it up."),
            _dashscope("", tool_calls=[_call(0, "c1", "get_weather", '{"city": ')]),
            _dashscope("", tool_calls=[_call(0, "", "", '"Guangzhou"}')], finish_reason="tool_calls"),
            _dashscope("It is ", request="r2"),
            _dashscope("**sunny**.", request="r2"),
            _dashscope("", request="r2", finish_reason="stop"),
        ],
    ),
]


def _agno(event: str, **more: Any) -> dict[str, Any]:
    return {"event": event, "run_id": "r", "session_id": "s", **more}


def _smol(content: str | None) -> dict[str, Any]:
    return {"content": content, "tool_calls": None, "token_usage": None}


def _haystack(content: str = "", **more: Any) -> dict[str, Any]:
    return {"content": content, "meta": {}, "component_info": {"type": "OpenAIChatGenerator"}, **more}


def _llama(delta: str, thinking: str | None = None) -> dict[str, Any]:
    return {"delta": delta, "thinking_delta": thinking, "response": "", "current_agent_name": "Agent", "tool_calls": []}


def _adk(*parts: dict[str, Any], partial: bool | None = None) -> dict[str, Any]:
    content = {"role": "model", "parts": list(parts)}
    return {"invocation_id": "i", "author": "a", "content": content, "partial": partial, "usage_metadata": None}


def _strands(**event: Any) -> dict[str, Any]:
    return {**event, "event_loop_cycle_id": "c"}


def _crew(content: str, call: dict[str, Any] | None = None) -> dict[str, Any]:
    kind = "text" if call is None else "tool_call"
    return {"content": content, "chunk_type": kind, "agent_role": "r", "tool_call": call}


def _kernel(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"message": {"choice_index": 0, "role": "assistant", "items": list(parts)}, "thread": {"id": "t"}}


def _dspy(chunk: str) -> dict[str, Any]:
    return {"predict_name": "self", "signature_field_name": "answer", "chunk": chunk, "is_last_chunk": False}


def _ag2(name: str, /, **more: Any) -> dict[str, Any]:
    return {"__event__": f"ag2.events.{name}", **more}


def _autogen(kind: str, content: Any, source: str = "helper") -> dict[str, Any]:
    return {"type": kind, "content": content, "source": source, "models_usage": None, "metadata": {}}


TOOL_RESULT = "sunny in Guangzhou"
TEXT_PIECES = ["It is ", "**sunny**."]
CITY = {"city": "Guangzhou"}
RECORDINGS += [
    Recording(
        "agno",
        [
            _agno("RunStarted"),
            _agno("RunContent", content=None, reasoning_content="I look "),
            _agno("RunContent", content=None, reasoning_content="it up."),
            _agno("ToolCallStarted", tool={"tool_name": "get_weather", "tool_args": None, "result": None})
            | {"tool": {"tool_name": "get_weather", "tool_args": '{"city": "Guangzhou"}'}},
            _agno("ToolCallCompleted", content="get_weather() completed", tool={"result": TOOL_RESULT}),
            _agno("RunContent", content="It is ", reasoning_content=""),
            _agno("RunContent", content="**sunny**.", reasoning_content=""),
            _agno("RunContentCompleted"),
            _agno("RunCompleted", content="It is **sunny**.", reasoning_content="I look it up."),
        ],
    ),
    Recording(
        "smolagents",
        [
            _smol(""),
            _smol(None),
            {"id": "c1", "output": TOOL_RESULT, "is_final_answer": False, "observation": TOOL_RESULT}
            | {"tool_call": {"name": "get_weather", "arguments": CITY, "id": "c1"}},
            {"output": None, "is_final_answer": False},
            {"step_number": 1, "token_usage": None, "model_output": "It is"},
            _smol("It is "),
            _smol("**sunny**."),
            {"output": "It is **sunny**.", "is_final_answer": True},
        ],
        [WEATHER, "It is ", "**sunny**."],
    ),
    Recording(
        "LlamaIndex",
        [
            {"input": [], "current_agent_name": "Agent"},
            _llama("", "I look "),
            _llama("", "it up."),
            {"tool_name": "get_weather", "tool_kwargs": '{"city": "Guangzhou"}', "tool_id": "c1"},
            {"tool_name": "get_weather", "tool_kwargs": "{}", "tool_id": "c1", "tool_output": {"content": TOOL_RESULT}},
            _llama("It is "),
            _llama("**sunny**."),
            {"response": {"content": "It is **sunny**."}, "current_agent_name": "Agent"},
        ],
    ),
    Recording(
        "Haystack",
        [
            _haystack(),
            _haystack(reasoning={"reasoning_text": "I look "}),
            _haystack(reasoning={"reasoning_text": "it up."}),
            _haystack(tool_calls=[{"index": 0, "id": "c1", "tool_name": "get_weather", "arguments": '{"city":'}]),
            _haystack(tool_calls=[{"index": 0, "id": None, "tool_name": None, "arguments": ' "Guangzhou"}'}]),
            _haystack(finish_reason="tool_calls"),
            _haystack(TOOL_RESULT, tool_call_result={"result": TOOL_RESULT}),
            _haystack("It is "),
            _haystack("**sunny**."),
            _haystack(finish_reason="stop"),
        ],
    ),
    Recording(
        "Strands",
        [
            {"init_event_loop": True},
            {"start": True},
            {"event": {"contentBlockDelta": {"delta": {"reasoningContent": {"text": "I look "}}}}},
            _strands(reasoningText="I look ", delta={"reasoningContent": {"text": "I look "}}),
            _strands(reasoningText="it up.", delta={"reasoningContent": {"text": "it up."}}),
            _strands(type="tool_use_stream", current_tool_use={"name": "get_weather"}),
            {"message": {"role": "assistant", "content": [{"toolUse": {"name": "get_weather", "input": CITY}}]}},
            {"message": {"role": "user", "content": [{"toolResult": {"content": [{"text": TOOL_RESULT}]}}]}},
            _strands(data="It is ", delta={"text": "It is "}),
            _strands(data="**sunny**.", delta={"text": "**sunny**."}),
            {"message": {"role": "assistant", "content": [{"text": "It is **sunny**."}]}},
            {"result": {"stop_reason": "end_turn"}},
        ],
    ),
    Recording(
        "Google ADK",
        [
            _adk({"text": "I look ", "thought": True}, partial=True),
            _adk({"text": "it up.", "thought": True}, partial=True),
            _adk({"function_call": {"name": "get_weather", "will_continue": True}}, partial=True),
            _adk({"text": "I look it up.", "thought": True}, {"function_call": {"name": "get_weather", "args": CITY}}),
            _adk({"function_response": {"name": "get_weather", "response": {"result": TOOL_RESULT}}}),
            _adk({"text": "It is "}, partial=True),
            _adk({"text": "**sunny**."}, partial=True),
            _adk({"text": "It is **sunny**."}),
        ],
    ),
    Recording(
        "CrewAI",
        [
            _crew("", {"index": 0, "tool_id": "c1", "tool_name": "get_weather"}),
            _crew('{"city":', {"index": 0, "tool_id": "c1", "tool_name": "get_weather"}),
            _crew(' "Guangzhou"}', {"index": 0, "tool_id": "c1", "tool_name": "get_weather"}),
            _crew("It is "),
            _crew("**sunny**."),
        ],
        [WEATHER, "It is ", "**sunny**."],
    ),
    Recording(
        "Semantic Kernel",
        [
            _kernel({"content_type": "streaming_reasoning", "text": "I look "}),
            _kernel({"content_type": "streaming_reasoning", "text": "it up."}),
            _kernel({"content_type": "function_call", "index": 0, "id": "c1", "name": "get_weather", "arguments": ""}),
            _kernel({"content_type": "function_call", "index": 0, "id": None, "arguments": '{"city": "Guangzhou"}'}),
            _kernel({"content_type": "streaming_text", "text": "It is "}),
            _kernel({"content_type": "streaming_text", "text": "**sunny**."}),
        ],
    ),
    Recording(
        "AutoGen",
        [
            _autogen("TextMessage", "How is the weather?", source="user"),
            _autogen("ModelClientStreamingChunkEvent", "<think>I look "),
            _autogen("ModelClientStreamingChunkEvent", "it up.</think>"),
            _autogen(
                "ToolCallRequestEvent", [{"id": "c1", "name": "get_weather", "arguments": '{"city": "Guangzhou"}'}]
            ),
            _autogen("ToolCallExecutionEvent", [{"content": TOOL_RESULT, "name": "get_weather"}]),
            _autogen("ModelClientStreamingChunkEvent", "It is "),
            _autogen("ModelClientStreamingChunkEvent", "**sunny**."),
            _autogen("TextMessage", "It is **sunny**."),
            {"messages": [], "stop_reason": None},
        ],
    ),
    Recording(
        "AG2",
        [
            _ag2("types.ModelReasoning", content="I look "),
            _ag2("types.ModelReasoning", content="it up."),
            _ag2("types.UsageEvent", kind="model_call", model="m"),
            _ag2("types.ModelResponse", message=None),
            _ag2("input_events.ModelRequest", parts=[{"content": "How is the weather?"}]),
            _ag2("tool_events.ToolResultEvent", name="get_weather", result={"parts": [{"content": TOOL_RESULT}]}),
            _ag2("tool_events.ToolCallEvent", id="c1", name="get_weather", arguments='{"city": "Guangzhou"}'),
            _ag2("types.ModelMessageChunk", content="It is "),
            _ag2("types.ModelMessageChunk", content="**sunny**."),
            _ag2("types.ModelMessage", content="It is **sunny**."),
            _ag2("types.ModelResponse", message={"content": "It is **sunny**."}),
        ],
    ),
    Recording("AG2", [_ag2("types.ModelMessage", content="It is **sunny**.")], ["It is **sunny**."]),
    Recording("AutoGen", [_autogen("TextMessage", "It is "), _autogen("TextMessage", "**sunny**.")], TEXT_PIECES),
    Recording("Google ADK", [_adk({"text": "It is **sunny**."})], ["It is **sunny**."]),
    Recording("DSPy", [_dspy("It is "), _dspy("**sunny**.")], TEXT_PIECES),
]

REPEATING = Recording(
    "DashScope",
    [
        _dashscope("It"),
        _dashscope("It is"),
        _dashscope("It is **sunny**"),
        _dashscope("It is **sunny**."),
        _dashscope("It is **sunny**.", finish_reason="stop"),
    ],
)
"""Chunks that repeat the whole previous text."""

FAILURES = [
    Recording("agno", [_agno("RunError", content="Too busy.", error_type="overloaded")]),
    Recording(
        "Google ADK",
        [{"invocation_id": "i", "author": "a", "error_code": "overloaded", "error_message": "Too busy."}],
    ),
    Recording("OpenAI chat completions", [{"choices": [], "error": {"code": "overloaded", "message": "Too busy."}}]),
    Recording("OpenAI Responses", [{"type": "error", "code": "overloaded", "message": "Too busy.", "param": None}]),
    Recording(
        "OpenAI Responses",
        [{"type": "response.failed", "response": {"error": {"code": "overloaded", "message": "Too busy."}}}],
    ),
    Recording("Anthropic messages", [{"type": "error", "error": {"type": "overloaded", "message": "Too busy."}}]),
    Recording("AG-UI", [{"type": "RUN_ERROR", "code": "overloaded", "message": "Too busy."}]),
    Recording("Dify", [{"event": "error", "task_id": "t", "code": "overloaded", "message": "Too busy."}]),
    Recording(
        "DashScope",
        [{"status_code": 429, "request_id": "r", "code": "overloaded", "message": "Too busy.", "output": None}],
    ),
]


def as_objects(value: Any) -> Any:
    """Return JSON values as objects with attributes, such as a library has; arguments of tools stay mappings."""
    if isinstance(value, dict):
        keep = {"arguments", "args", "input", "snapshot"}
        return SimpleNamespace(**{k: v if k in keep else as_objects(v) for k, v in value.items()})
    if isinstance(value, list | tuple):
        return type(value)(as_objects(one) for one in value)
    return value
