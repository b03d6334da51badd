"""`wecom fake`: what it keeps, and whom it lets in."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from tests.support.command import PROGRAM, surroundings
from wecom_client import WeComClient


@contextmanager
def running(folder: Path, *words: str) -> Iterator[dict[str, str]]:
    """The settings that it prints, as long as it runs."""
    process = subprocess.Popen(
        [*PROGRAM, "fake", "--port", "0", "--no-browser", *words],
        cwd=folder,
        env={**surroundings(folder, {}), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        found: dict[str, str] = {}
        for line in process.stdout:
            found.update(re.findall(r"(WECOM_\w+)=(\S+)", line))
            if "Ctrl-C" in line:
                break
        yield found
    finally:
        process.terminate()
        assert process.wait(20) == 0


def client(settings: dict[str, str]) -> WeComClient:
    return WeComClient(settings["WECOM_CORP_ID"], settings["WECOM_SECRET"], base_url=settings["WECOM_BASE_URL"])


def credentials(settings: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in settings.items() if "URL" not in name}


def test_each_run_has_secrets_of_its_own(tmp_path: Path) -> None:
    with running(tmp_path) as one, running(tmp_path) as other, running(tmp_path, "--seed", "7") as seeded:
        assert not set(credentials(one).values()) & set(credentials(other).values())
        assert client(one).user.get("zhangsan").name == "张三"
    with running(tmp_path, "--seed", "7") as again:
        assert credentials(again) == credentials(seeded)


def test_the_next_run_goes_on(tmp_path: Path) -> None:
    with running(tmp_path, "--state", "kept.json", "--app-url", "http://127.0.0.1:9/app") as first:
        client(first).user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    assert (tmp_path / "kept.json").stat().st_mode & 0o77 == 0
    with running(tmp_path, "--state", "kept.json", "--allow-host", "wecom") as second:
        assert credentials(second) == credentials(first)
        assert client(second).user.get("sun").name == "孙悟空"
        overview = f"{second['WECOM_BASE_URL']}/_fake/api/overview"
        told = requests.get(overview, headers={"Host": "wecom:1"}, timeout=10).json()
        assert told["callback_url"] == "http://127.0.0.1:9/app"
    with running(tmp_path, "--state", "kept.json") as third:
        assert client(third).user.get("sun").name == "孙悟空"


@pytest.mark.parametrize("text", ["no JSON", "[]", '{"state": {}}', json.dumps({"seed": "x", "state": {"no": 1}})])
def test_a_file_with_something_else_stays_as_it_is(tmp_path: Path, text: str) -> None:
    (tmp_path / "kept.json").write_text(text)
    command = [*PROGRAM, "fake", "--port", "0", "--no-browser", "--state", "kept.json"]
    done = subprocess.run(
        command, cwd=tmp_path, env=surroundings(tmp_path, {}), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 3 and "kept.json" in done.stderr
    assert (tmp_path / "kept.json").read_text() == text
