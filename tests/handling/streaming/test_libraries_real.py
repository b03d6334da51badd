"""Streams that the real libraries make, from a server with the APIs of the model services."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.model_server import ARGUMENTS, TEXTS, THOUGHTS, TOOL, model_server
from wecom_runtime.handling.streaming.libraries.table import READERS

pytestmark = [pytest.mark.extra, pytest.mark.others]
ROOT = Path(__file__).parents[3]
PROGRAMS = Path(__file__).parent / "programs"
TEXT, THINKING, CALL = "".join(TEXTS), "".join(THOUGHTS), [TOOL, json.loads(ARGUMENTS)]
EXPECTED: dict[str, dict[str, Any]] = {
    "text": {"thinking": THINKING, "calls": [], "text": TEXT},
    "call": {"thinking": THINKING, "calls": [CALL], "text": ""},
    "both": {"thinking": THINKING, "calls": [CALL], "text": TEXT},
    "agent": {"thinking": "", "calls": [CALL], "text": TEXT},
    "plain": {"thinking": "", "calls": [], "text": TEXT},
}
"""The kind of a stream -> its pieces."""
OFFLINE = {"OTEL_SDK_DISABLED": "true", "CREWAI_DISABLE_TELEMETRY": "true", "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
"""Settings of libraries that would call services of their makers."""


FRAMEWORKS = (
    "agno",
    "smolagents",
    "LlamaIndex",
    "Haystack",
    "Strands",
    "Google ADK",
    "CrewAI",
    "Semantic Kernel",
    "AutoGen",
    "AG2",
    "DSPy",
)
"""The libraries of the group `frameworks`, which has many dependencies."""


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the libraries of the group `streams`."""
    return installed(tmp_path_factory.mktemp("libraries"), "streams")


@pytest.fixture(scope="module")
def frameworks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the libraries of the group `frameworks`."""
    return installed(tmp_path_factory.mktemp("frameworks"), "frameworks")


def installed(folder: Path, group: str) -> Path:
    """Install a dependency group into a folder of its own."""
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder)]
    install += ["--group", f"{ROOT / 'pyproject.toml'}:{group}"]
    done = subprocess.run(install, capture_output=True, text=True, timeout=1800, check=False)
    if done.returncode:
        pytest.skip(f"the libraries cannot be installed: {done.stderr.strip().splitlines()[-1]}")
    return folder


def lines_of(libraries: Path, program: str, *arguments: str) -> list[dict[str, Any]]:
    """Run a program with the libraries and a server of models; return the JSON that it prints."""
    folders = [libraries, ROOT / "generated", ROOT, ROOT / "tests" / "support"]
    path = os.pathsep.join(map(str, folders))
    environment = {**os.environ, "PYTHONPATH": path, "NO_PROXY": "*", "WECOM_LANG": "en", **OFFLINE}
    with model_server() as address:
        done = subprocess.run(
            [sys.executable, str(PROGRAMS / program), address, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


@pytest.fixture(scope="module")
def found(libraries: Path, frameworks: Path) -> list[dict[str, Any]]:
    """The pieces that the program has read."""
    others = [reader.library for reader in READERS if reader.library not in FRAMEWORKS]
    return [
        *lines_of(libraries, "stream_libraries.py", *others),
        *lines_of(frameworks, "stream_libraries.py", *FRAMEWORKS),
    ]


SHOWN = {"en": "Tool: ", "zh": "工具："}
"""The beginning of the line on a tool call, by the language that the guide sets for members."""


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_programs_of_the_guide_stream_call_tools_and_remember(libraries: Path, language: str) -> None:
    guide = ROOT / "docs" / language / "37-agent-frameworks.md"
    done = lines_of(libraries, "agent_frameworks.py", str(guide))
    assert [one["name"] for one in done] == ["pydantic-ai", "OpenAI Agents SDK", "LangGraph", "Anthropic", "Dify"]
    for one in done:
        assert "error" not in one, one["error"]
        first, second = one["answers"]
        assert first.endswith(f"{SHOWN[language]}{TOOL}\n</think>\n{TEXT}"), one["name"]
        # With the result of the tool in its memory, the model answers at once. Dify has a memory of its own.
        assert second == (first if one["name"] == "Dify" else TEXT), one["name"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_programs_of_the_guide_ask_for_approvals(libraries: Path, language: str) -> None:
    guide = ROOT / "docs" / language / "40-approvals-of-agents.md"
    done = lines_of(libraries, "agent_frameworks.py", str(guide))
    assert [re.split("[:：]", one["name"])[0] for one in done] == ["pydantic-ai", "OpenAI Agents SDK", "LangGraph"]
    for one in done:
        assert "error" not in one, one["error"]
        assert re.search(rf"{SHOWN[language]}delete_\w+\n</think>\n{re.escape(TEXT)}\Z", one["answers"][0]), one["name"]


@pytest.mark.parametrize("library", [reader.library for reader in READERS])
def test_the_streams_of_a_library_have_the_pieces_that_its_service_sent(
    found: list[dict[str, Any]], library: str
) -> None:
    own = [one for one in found if one["library"] == library]
    assert own
    for one in own:
        assert "error" not in one, one["error"]
        assert {name: one[name] for name in EXPECTED["text"]} == EXPECTED[one["kind"]], one["name"]
