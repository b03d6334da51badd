"""The command line beside a fake, without a word of the secret; tests with other settings have their own."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command import Run, run_here
from wecom_client.testing import FakeWeCom

SECRET = "s3cret-of-the-command-line"


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(secret=SECRET) as fake:
        yield fake


@pytest.fixture
def settings(fake: FakeWeCom) -> dict[str, str]:
    return {
        "WECOM_BASE_URL": fake.base_url,
        "WECOM_CORP_ID": fake.corp_id,
        "WECOM_SECRET": fake.secret,
        "WECOM_AGENT_ID": str(fake.agent_id),
    }


@pytest.fixture
def wecom(settings: dict[str, str], tmp_path: Path) -> Run:
    def run(*words: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        done = run_here(tmp_path, {**settings, **more}, *words, stdin=stdin)
        assert SECRET not in done.stdout + done.stderr
        return done

    return run
