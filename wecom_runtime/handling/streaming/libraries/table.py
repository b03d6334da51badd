"""The readers of all libraries, in the order in which they are tried."""

from __future__ import annotations

from .ag_ui import AGUIReader
from .anthropic import AnthropicReader
from .dashscope import DashScopeReader
from .dify import DifyReader
from .google import GoogleReader
from .langchain import LangChainReader, LangGraphReader
from .ollama import OllamaReader
from .openai import ChatCompletionsReader, OpenAIAgentsReader, ResponsesReader
from .pydantic_ai import PydanticAIReader
from .reader import LibraryReader

READERS: tuple[type[LibraryReader], ...] = (
    ChatCompletionsReader,
    ResponsesReader,
    AnthropicReader,
    OpenAIAgentsReader,
    PydanticAIReader,
    AGUIReader,
    LangGraphReader,
    LangChainReader,
    DashScopeReader,
    GoogleReader,
    OllamaReader,
    DifyReader,
)
