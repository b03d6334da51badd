"""The readers of all libraries, in the order in which they are tried."""

from __future__ import annotations

from .ag2 import AG2Reader
from .ag_ui import AGUIReader
from .agno import AgnoReader
from .anthropic import AnthropicReader
from .autogen import AutoGenReader
from .crewai import CrewAIReader
from .dashscope import DashScopeReader
from .dify import DifyReader
from .dspy import DSPyReader
from .google import GoogleReader
from .google_adk import GoogleADKReader
from .haystack import HaystackReader
from .langchain import LangChainReader, LangGraphReader
from .llama_index import LlamaIndexReader
from .ollama import OllamaReader
from .openai import ChatCompletionsReader, OpenAIAgentsReader, ResponsesReader
from .pydantic_ai import PydanticAIReader
from .reader import LibraryReader
from .semantic_kernel import SemanticKernelReader
from .smolagents import SmolagentsReader
from .strands import StrandsReader

READERS: tuple[type[LibraryReader], ...] = (
    AG2Reader,  # by the package of its events
    ChatCompletionsReader,
    ResponsesReader,
    AnthropicReader,
    OpenAIAgentsReader,
    PydanticAIReader,
    AGUIReader,
    LangGraphReader,
    LangChainReader,
    AgnoReader,
    SmolagentsReader,
    LlamaIndexReader,
    HaystackReader,
    CrewAIReader,
    GoogleADKReader,
    StrandsReader,
    SemanticKernelReader,
    AutoGenReader,
    DSPyReader,
    DashScopeReader,
    GoogleReader,
    OllamaReader,
    DifyReader,
)
