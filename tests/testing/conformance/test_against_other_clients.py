"""The kit notices mistakes of the clients of others: wechatpy, and SDKs of bots for Node and Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
import requests
import yaml

from tests.support.servers import free_port
from wecom_runtime.testing.conformance.against import CallbackUrl
from wecom_runtime.testing.conformance.cases import cases_of
from wecom_runtime.testing.conformance.server import ConformanceServer
from wecom_runtime.testing.conformance.verdicts import FELL, HELD, Verdict

pytestmark = [pytest.mark.extra, pytest.mark.others]

PROGRAMS = Path(__file__).parent / "programs"
RECORDED: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "held.yaml").read_text("utf-8"))
NODE, PYPI = "@wecom/aibot-node-sdk@1.0.7", "wecom-aibot-sdk==1.0.8"
SETTINGS = {
    "WECOM_TOKEN": "exampleToken0001",
    "WECOM_ENCODING_AES_KEY": "a" * 43,
    "WECOM_RECEIVE_ID": "wwc0ffee0000000001",
}


def compared(name: str, verdicts: Iterable[Verdict], group: str) -> None:
    """Compare verdicts with the recorded ones: all that hold, and those of a group that fall."""
    found = list(verdicts)
    fell = [one.case.id.removeprefix(f"{group}.") for one in found if one.result == FELL]
    own = sorted(one for one in fell if "." not in one)
    assert own == RECORDED[name]["fell"]
    assert sum(one.result == HELD for one in found) == RECORDED[name]["held"]


def judged(command: Sequence[str], group: str) -> list[Verdict]:
    with ConformanceServer(command) as server:
        return list(server.judge(cases_of(group), 16))


def installed(command: Sequence[str], folder: Path, what: str) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode:
        why = (done.stderr or done.stdout).strip().splitlines()
        pytest.skip(f"{what} cannot be installed: {why[-1] if why else done.returncode}")


def test_calls_of_wechatpy() -> None:
    compared("wechatpy calls", judged([sys.executable, str(PROGRAMS / "wechatpy_calls.py")], "calls"), "calls")


def test_a_flask_app_of_wechatpy() -> None:
    port = free_port()
    command = [sys.executable, str(PROGRAMS / "wechatpy_app.py"), str(port)]
    process = subprocess.Popen(command, env={**os.environ, **SETTINGS}, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}/"
    try:
        wait_for(url)
        judge = CallbackUrl(url, *SETTINGS.values())
        compared("wechatpy callback URL", judge.judge([*cases_of("crypto"), *cases_of("callbacks")]), "crypto")
    finally:
        process.kill()
        process.wait()


def wait_for(url: str) -> None:
    for _ in range(300):
        try:
            requests.get(url, timeout=1)
        except requests.ConnectionError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the app does not start")


def test_the_official_sdk_for_node(tmp_path: Path) -> None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("node and npm are not installed")
    (tmp_path / "package.json").write_text("{}", "utf-8")
    installed([npm, "install", "--silent", "--no-audit", "--no-fund", NODE], tmp_path, NODE)
    program = shutil.copy(PROGRAMS / "aibot_sdk.mjs", tmp_path)
    compared("@wecom/aibot-node-sdk", judged([node, str(program)], "bot"), "bot")


def test_an_sdk_of_pypi(tmp_path: Path) -> None:
    installed([sys.executable, "-m", "pip", "install", "--quiet", "--target", str(tmp_path), PYPI], tmp_path, PYPI)
    program = shutil.copy(PROGRAMS / "aibot_sdk.py", tmp_path)
    compared("wecom-aibot-sdk", judged([sys.executable, str(program)], "bot"), "bot")
