"""`wecom fake` for other programs: their settings, signals and exit codes, TLS, the proxy, and its options."""

from __future__ import annotations

import json
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.command import program, run_here, surroundings

APP = """
import json, os, sys
from wecom_client import BotConnection, CallbackRouter, WeComClient

address = os.environ.get("WECOM_BASE_URL", "https://qyapi.weixin.qq.com")
with WeComClient(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"], base_url=address) as client:
    name = client.user.get("zhangsan").name
print(json.dumps({"name": name, "settings": {k: v for k, v in os.environ.items() if k in KNOWN or "WECOM_" in k}}))
raise SystemExit(7)
"""
TRUST = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
EVERY = "0.0.0.0"  # noqa: S104
PROXY = ("HTTPS_PROXY", "https_proxy", "NODE_USE_ENV_PROXY")


def started(folder: Path, *words: str, app: str = APP) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
    """Run a program behind `wecom fake`; return the process, and what the program has printed."""
    text = app.replace("KNOWN", repr((*TRUST, *PROXY)))
    command = [*program(), "fake", "--port", "0", *words, "--", sys.executable, "-c", text]
    environment = surroundings(folder, {"NO_PROXY": "", "no_proxy": ""})
    environment = {name: value for name, value in environment.items() if name not in (*TRUST, *PROXY)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout, done.stderr
    return done, json.loads(done.stdout)


def settings_in(text: str) -> dict[str, str]:
    return dict(re.findall(r"^\s*([A-Z_]{6,})=(\S+)$", text, re.MULTILINE))


@pytest.mark.parametrize("option", [(), ("--tls",), ("--proxy",)])
def test_a_program_gets_its_settings_and_gives_its_exit_code(tmp_path: Path, option: tuple[str, ...]) -> None:
    done, printed = started(tmp_path, *option)
    assert done.returncode == 7
    assert printed["name"] == "张三"
    settings = printed["settings"]
    assert settings_in(done.stderr).items() <= {**settings, "WECOM_BASE_URL": settings.get("WECOM_BASE_URL")}.items()
    assert {"WECOM_BOT_ID", "WECOM_BOT_SECRET", "WECOM_TOKEN", "WECOM_ENCODING_AES_KEY"} <= settings.keys()
    assert ("WECOM_BASE_URL" in settings) == (option != ("--proxy",))
    assert settings.keys().isdisjoint(TRUST) == (not option)
    assert settings.keys().isdisjoint(PROXY) == (option != ("--proxy",))
    for name in TRUST if option else ():
        assert not Path(settings[name]).exists()  # it is deleted at the end
    assert ("BEGIN CERTIFICATE" in done.stderr) == bool(option)
    assert "PRIVATE KEY" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGUSR1])
def test_signals_reach_the_program(tmp_path: Path, number: signal.Signals) -> None:
    text = f"""
import signal, sys, time
def end(number, frame):
    print("got", number, flush=True)
    sys.exit(21)
signal.signal({int(number)}, end)
print("ready", flush=True)
time.sleep(60)
"""
    command = [*program(), "fake", "--port", "0", "--", sys.executable, "-c", text]
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        env=surroundings(tmp_path, {}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        assert process.stdout.readline() == f"got {int(number)}\n"
        assert process.wait(20) == 21


def test_a_program_that_a_signal_ends(tmp_path: Path) -> None:
    app = "import os, signal; print('{}', flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    done, _ = started(tmp_path, app=app)
    assert done.returncode == 128 + 9


def test_a_program_that_does_not_exist(tmp_path: Path) -> None:
    done = run_here(tmp_path, {}, "fake", "--port", "0", "--", "nosuch-program")
    assert done.returncode == 2
    assert "nosuch-program cannot be run" in done.stderr


def test_env_prints_settings_for_shells_and_containers(tmp_path: Path) -> None:
    done = run_here(tmp_path, {}, "fake", "--seed", "7", "--env")
    assert done.returncode == 0 and done.stderr == ""
    lines = done.stdout.splitlines()
    assert all(re.fullmatch(r"[A-Z_]+=[\w:/.+=-]+", line) for line in lines)
    assert "WECOM_BASE_URL=http://127.0.0.1:8787" in lines
    _, printed = started(tmp_path, "--seed", "7")
    for line in lines:
        name, _, value = line.partition("=")
        assert "URL" in name or printed["settings"][name] == value
    if sys.platform != "win32":
        script = (
            f'set -a; eval "$(cat)"; {shlex.quote(sys.executable)} -c \'import os; print(os.environ["WECOM_SECRET"])\''
        )
        shell = subprocess.run(["sh", "-c", script], input=done.stdout, capture_output=True, text=True, check=True)
        assert f"WECOM_SECRET={shell.stdout.strip()}" in lines


def test_env_of_a_state(tmp_path: Path) -> None:
    first = run_here(tmp_path, {}, "fake", "--state", "kept.json", "--env")
    again = run_here(tmp_path, {}, "fake", "--state", "kept.json", "--env", "--port", "9000", "--host", EVERY)
    assert first.stderr == again.stderr == ""
    assert "WECOM_BASE_URL=http://127.0.0.1:9000" in again.stdout
    assert settings_in(first.stdout)["WECOM_SECRET"] == settings_in(again.stdout)["WECOM_SECRET"]


def test_secrets_without_a_seed_are_new(tmp_path: Path) -> None:
    done = run_here(tmp_path, {}, "fake", "--env")
    assert "new in each run" in done.stderr
    assert done.stdout != run_here(tmp_path, {}, "fake", "--env").stdout


@pytest.mark.parametrize(
    "words",
    [
        ("--env", "--port", "0"),
        ("--env", "--tls"),
        ("--env", "--proxy"),
        ("--tls", "--proxy"),
        ("--pass", "a.com"),
        ("--proxy", "--pass", "a.com:²"),
        ("--proxy", "--pass", "a.com:443"),
        ("--proxy", "--pass", "https://a.com"),
    ],
)
def test_options_that_exclude_each_other(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run_here(tmp_path, {}, "fake", *words)
    assert done.returncode == 2 and done.stderr.startswith("wecom: --")


def test_real_empty_and_stateless(tmp_path: Path) -> None:
    calls = """
import json, os
from wecom_client import APIError, WeComClient

client = WeComClient(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"], base_url=os.environ["WECOM_BASE_URL"])
def errcode(call, *arguments, **more):
    try:
        call(*arguments, **more)
    except APIError as error:
        return error.errcode
    return 0
print(json.dumps({
    "create": errcode(client.user.create, "sun", "孙", department=[2], mobile="13900000000"),
    "zhangsan": errcode(client.user.get, "zhangsan"),
    "nobody": errcode(client.user.get, "nobody"),
}))
"""
    assert started(tmp_path, app=calls)[1] == {"create": 0, "zhangsan": 0, "nobody": 60111}
    assert started(tmp_path, "--real", app=calls)[1]["create"] == 48002
    assert started(tmp_path, "--empty", app=calls)[1]["zhangsan"] == 60111
    assert started(tmp_path, "--stateless", app=calls)[1]["nobody"] == 0


def test_all_addresses(tmp_path: Path) -> None:
    """Links in answers have the host that the call named, and a warning says that secrets can be read."""
    app = """
import json, os, requests
base = os.environ["WECOM_BASE_URL"].replace("127.0.0.1", "localhost")
query = {"corpid": os.environ["WECOM_CORP_ID"], "corpsecret": os.environ["WECOM_SECRET"]}
token = requests.get(base + "/cgi-bin/gettoken", params=query).json()["access_token"]
files = {"media": ("a.png", b"\\x89PNG\\r\\n\\x1a\\nimage", "image/png")}
url = requests.post(base + "/cgi-bin/media/uploadimg", params={"access_token": token}, files=files).json()["url"]
print(json.dumps({"base": base, "url": url, "status": requests.get(url).status_code}))
"""
    done, printed = started(tmp_path, "--host", EVERY, app=app)
    assert printed["url"].startswith(printed["base"] + "/") and printed["status"] == 200
    assert "Warning: everybody who reaches this machine can read all secrets" in done.stderr
    assert "//0.0.0.0" not in done.stderr
    assert "Warning" not in started(tmp_path, app=app)[0].stderr


def test_the_help_at_80_columns_in_both_languages(tmp_path: Path) -> None:
    for language, text in (("en", "Print the settings as"), ("zh", "按“名称=值”逐行打印")):
        done = run_here(tmp_path, {"COLUMNS": "80", "WECOM_LANG": language}, "fake", "--help")
        shown = " ".join(done.stdout.replace("│", " ").split())
        assert done.returncode == 0 and text in (shown if language == "en" else shown.replace(" ", ""))
        assert max(map(len, done.stdout.splitlines())) <= 80
        assert "…" not in done.stdout
