"""A server with the APIs of several model services, which answers with recorded events."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOOL = "get_weather"
ARGUMENTS = '{"city": "Guangzhou"}'
TEXTS = "It is ", "**sunny**."
THOUGHTS = "I look ", "it up."

USAGE = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}


def has_tool_result(request: Any) -> bool:
    """Return whether a request contains the result of a tool."""
    text = json.dumps(request)
    return any(mark in text for mark in ('"role": "tool"', "tool_result", "function_call_output", "functionResponse"))


def tool_of(request: Any) -> tuple[str, str]:
    """Return the name and the arguments of the call of the first tool of a request."""
    tool = request["tools"][0]
    function = tool.get("function", tool)
    schema = function.get("parameters") or function.get("input_schema") or {}
    values = {"city": "Guangzhou", "path": "a.txt"}
    return function["name"], json.dumps({name: values.get(name, "x") for name in schema.get("required", ["city"])})


def chat(request: Any) -> Iterator[Any]:
    """Yield the chunks of a chat completion: a tool call, and the text after its result."""

    def chunk(finish: str | None = None, **delta: Any) -> dict[str, Any]:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        base = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
        return {**base, "choices": [choice]}

    calls = bool(request.get("tools")) and not has_tool_result(request)
    yield chunk(role="assistant", content="")
    if not has_tool_result(request):
        for thought in THOUGHTS:
            yield chunk(reasoning_content=thought)
    if calls:
        tool, text = tool_of(request)
        for name, arguments, call in ((tool, "", "call_1"), (None, text[:8], None), (None, text[8:], None)):
            function = {"arguments": arguments} if name is None else {"name": name, "arguments": arguments}
            part: dict[str, Any] = {"index": 0, "function": function}
            yield chunk(tool_calls=[part if call is None else {**part, "id": call, "type": "function"}])
    else:
        for text in TEXTS:
            yield chunk(content=text)
    yield chunk("tool_calls" if calls else "stop")
    yield {**chunk(), "choices": [], "usage": USAGE}


def responses(request: Any) -> Iterator[Any]:
    """Yield the events of a response of OpenAI: thoughts and a tool call, and the text after its result."""
    response: dict[str, Any] = {
        "id": "r1",
        "object": "response",
        "created_at": 1,
        "model": "m",
        "status": "in_progress",
        "output": [],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "temperature": 1.0,
        "top_p": 1.0,
    }
    numbers = iter(range(1000))

    def event(kind: str, **more: Any) -> dict[str, Any]:
        return {"type": f"response.{kind}", "sequence_number": next(numbers), **more}

    yield event("created", response=response)
    items: list[dict[str, Any]] = []
    if not has_tool_result(request):
        part = {"type": "summary_text", "text": "".join(THOUGHTS)}
        reasoning: dict[str, Any] = {"type": "reasoning", "id": "rs1", "summary": []}
        at = {"item_id": "rs1", "output_index": 0, "summary_index": 0}
        yield event("output_item.added", output_index=0, item=reasoning)
        yield event("reasoning_summary_part.added", **at, part={**part, "text": ""})
        for thought in THOUGHTS:
            yield event("reasoning_summary_text.delta", **at, delta=thought)
        yield event("reasoning_summary_text.done", **at, text=part["text"])
        yield event("reasoning_summary_part.done", **at, part=part)
        items.append({**reasoning, "summary": [part]})
        yield event("output_item.done", output_index=0, item=items[-1])
    number = len(items)
    if request.get("tools") and not has_tool_result(request):
        name, arguments = tool_of(request)
        call = {"type": "function_call", "id": "fc1", "call_id": "call_1", "name": name, "status": "completed"}
        yield event("output_item.added", output_index=number, item={**call, "arguments": "", "status": "in_progress"})
        yield event("function_call_arguments.delta", item_id="fc1", output_index=number, delta=arguments)
        yield event("function_call_arguments.done", item_id="fc1", output_index=number, arguments=arguments, name=name)
        items.append({**call, "arguments": arguments})
    else:
        whole = {"type": "output_text", "text": "".join(TEXTS), "annotations": []}
        message: dict[str, Any] = {"type": "message", "id": "m1", "role": "assistant", "status": "completed"}
        place = {"item_id": "m1", "output_index": number, "content_index": 0}
        yield event("output_item.added", output_index=number, item={**message, "status": "in_progress", "content": []})
        yield event("content_part.added", **place, part={**whole, "text": ""})
        for text in TEXTS:
            yield event("output_text.delta", **place, delta=text, logprobs=[])
        yield event("output_text.done", **place, text=whole["text"], logprobs=[])
        yield event("content_part.done", **place, part=whole)
        items.append({**message, "content": [whole]})
    yield event("output_item.done", output_index=number, item=items[-1])
    usage = {
        "input_tokens": 1,
        "output_tokens": 1,
        "total_tokens": 2,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens_details": {"reasoning_tokens": 0},
    }
    yield event("completed", response={**response, "status": "completed", "output": items, "usage": usage})


def anthropic(request: Any) -> Iterator[Any]:
    """Yield the events of a message of Anthropic: thoughts and a tool call, and the text after its result."""
    usage = {"input_tokens": 1, "output_tokens": 1}
    message = {"id": "m1", "type": "message", "role": "assistant", "model": "m", "content": [], "usage": usage}
    yield {"type": "message_start", "message": {**message, "stop_reason": None, "stop_sequence": None}}
    index = 0

    def block(start: dict[str, Any], *deltas: dict[str, Any]) -> Iterator[Any]:
        yield {"type": "content_block_start", "index": index, "content_block": start}
        for delta in deltas:
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}

    calls = bool(request.get("tools")) and not has_tool_result(request)
    if not has_tool_result(request):
        thoughts = [{"type": "thinking_delta", "thinking": one} for one in THOUGHTS]
        signature = {"type": "signature_delta", "signature": "s"}
        yield from block({"type": "thinking", "thinking": "", "signature": ""}, *thoughts, signature)
        index += 1
    if calls:
        start = {"type": "tool_use", "id": "toolu_1", "name": TOOL, "input": {}}
        parts = ARGUMENTS[:8], ARGUMENTS[8:]
        yield from block(start, *({"type": "input_json_delta", "partial_json": one} for one in parts))
    else:
        yield from block({"type": "text", "text": ""}, *({"type": "text_delta", "text": one} for one in TEXTS))
    delta = {"stop_reason": "tool_use" if calls else "end_turn", "stop_sequence": None}
    yield {"type": "message_delta", "delta": delta, "usage": {"output_tokens": 9}}
    yield {"type": "message_stop"}


def google(request: Any) -> Iterator[Any]:
    """Yield the chunks of Gemini: thoughts, a tool call and text."""
    parts: list[dict[str, Any]] = [{"text": one, "thought": True} for one in THOUGHTS]
    parts.append({"functionCall": {"name": TOOL, "args": json.loads(ARGUMENTS)}})
    parts += [{"text": one} for one in TEXTS]
    for part in parts:
        yield {"candidates": [{"content": {"role": "model", "parts": [part]}, "index": 0}]}
    yield {"candidates": [{"finishReason": "STOP", "index": 0}], "usageMetadata": {"totalTokenCount": 9}}


def ollama(request: Any) -> Iterator[Any]:
    """Yield the chunks of Ollama: thoughts, a tool call and text."""

    def chunk(*, done: bool = False, **message: Any) -> dict[str, Any]:
        base = {"model": "m", "created_at": "2026-01-01T00:00:00Z", "done": done}
        return {**base, "message": {"role": "assistant", "content": "", **message}}

    for thought in THOUGHTS:
        yield chunk(thinking=thought)
    yield chunk(tool_calls=[{"function": {"name": TOOL, "arguments": json.loads(ARGUMENTS)}}])
    for text in TEXTS:
        yield chunk(content=text)
    yield chunk(done=True)


def dify(request: Any) -> Iterator[Any]:
    """Yield the events of an agent of Dify."""
    common = {"task_id": "t1", "message_id": "m1", "conversation_id": "c1", "created_at": 1}
    thought = {"event": "agent_thought", **common, "id": "th1", "position": 1, "thought": "", "message_files": []}
    for observation in ("", "sunny"):
        yield {
            **thought,
            "tool": TOOL,
            "tool_input": json.dumps({TOOL: json.loads(ARGUMENTS)}),
            "observation": observation,
        }
    for text in TEXTS:
        yield {"event": "agent_message", **common, "answer": text}
    yield {"event": "message_end", **common, "metadata": {"usage": {"total_tokens": 9}}}


def dashscope(request: Any) -> Iterator[Any]:
    """Yield the chunks of DashScope, which repeat the previous text unless the request says otherwise."""
    parameters = request.get("parameters", {})
    shown = ""
    for number, text in enumerate([*TEXTS, ""]):
        shown = text if parameters.get("incremental_output") else shown + text
        message = {"role": "assistant", "content": shown}
        choice = {"message": message, "finish_reason": "stop" if number == len(TEXTS) else "null"}
        usage = {"input_tokens": 1, "output_tokens": number + 1, "total_tokens": number + 2}
        yield {"output": {"choices": [choice]}, "usage": usage, "request_id": "r1"}


SERVICES = {
    "/v1/chat/completions": chat,
    "/v1/responses": responses,
    "/v1/messages": anthropic,
    "/v1/chat-messages": dify,
    "/api/chat": ollama,
    ":streamGenerateContent": google,
    "/services/aigc": dashscope,
}


class _Service(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        path, service = next((path, service) for path, service in SERVICES.items() if path in self.path)
        is_lines = path == "/api/chat"
        self.send_response(200)
        self.send_header("Content-Type", "application/x-ndjson" if is_lines else "text/event-stream")
        self.end_headers()
        for number, event in enumerate(service(request)):
            data = json.dumps(event)
            if is_lines:
                self.wfile.write(f"{data}\n".encode())
                continue
            name = event.get("type", "result" if service is dashscope else "")
            head = f"event: {name}\n" if name else ""
            head += f"id:{number + 1}\n:HTTP_STATUS/200\n" if service is dashscope else ""
            self.wfile.write(f"{head}data: {data}\n\n".encode())
        if service is chat:
            self.wfile.write(b"data: [DONE]\n\n")

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def model_server() -> Iterator[str]:
    """Run the server, and return its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Service)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)
