"""The example of bulk work: after a kill, it resumes."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from pathlib import Path

from examples.bulk_wecom import fill, running
from tests.support.forks import python
from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom

ROOT = Path(__file__).parents[2]
MEMBERS = 3000
PAGE = "/cgi-bin/user/list"


def start(database: Path, *arguments: str, **settings: str) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WECOM_")}
    return subprocess.Popen(
        [*python(), "-m", "examples.bulk_sync", "--database", str(database), *arguments],
        cwd=ROOT,
        env={**environment, **settings},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def settings_of(wecom: FakeWeCom) -> dict[str, str]:
    return {"WECOM_BASE_URL": wecom.base_url, "WECOM_CORP_ID": wecom.corp_id, "WECOM_SECRET": wecom.secret}


def run(database: Path, *arguments: str, **settings: str) -> str:
    """Run the example to its end and return its output."""
    output, errors = (program := start(database, *arguments, **settings)).communicate(timeout=300)
    assert program.returncode == 0, errors
    assert errors == ""
    return output


def mirrored(database: Path) -> dict[str, str]:
    """Return the names of the mirrored members by userid."""
    connection = sqlite3.connect(database)
    found = connection.execute("SELECT userid, profile FROM member").fetchall()
    connection.close()
    names = {userid: json.loads(profile)["name"] for userid, profile in found}
    assert len(names) == len(found)
    return names


def finished_pages(database: Path) -> set[int]:
    """Return the departments of the finished pages.

    The database is opened for writing, because the first connection rolls back a transaction of a killed program.
    """
    try:
        connection = sqlite3.connect(f"file:{database}?mode=rw", uri=True)
        found = {number for (number,) in connection.execute("SELECT department FROM page WHERE is_done")}
        connection.close()
    except sqlite3.OperationalError:  # the table does not exist yet
        return set()
    return found


def test_killed_and_run_again(tmp_path: Path) -> None:
    database = tmp_path / "directory.sqlite3"
    with FakeWeCom() as wecom:
        fill(wecom, MEMBERS)
        # Slow enough for a kill during the run: after the first calls, two more per second.
        program = start(database, "--per-minute", "120", **settings_of(wecom))
        end = time.monotonic() + 120
        while len(finished_pages(database)) < 7:
            assert program.poll() is None and time.monotonic() < end
            time.sleep(0.02)
        program.send_signal(signal.SIGKILL)
        program.communicate()
        finished = finished_pages(database)
        assert 7 <= len(finished) < 16
        assert len(mirrored(database)) < MEMBERS
        before = len(wecom.calls)

        output = run(database, **settings_of(wecom))
        assert "16/16 departments, 3,000 members" in output
        fetched = [int(call.request["department_id"]) for call in wecom.calls[before:] if call.path == PAGE]
        assert not finished & set(fetched)
        assert finished | set(fetched) == {1, *range(1000, 1015)}
        assert Counter(fetched).most_common(1)[0][1] == 1
        assert mirrored(database) == {f"m{number:06}": f"成员 {number}" for number in range(MEMBERS)}


def test_a_later_run_removes_members_that_have_left(tmp_path: Path) -> None:
    database = tmp_path / "directory.sqlite3"
    with FakeWeCom() as wecom:
        fill(wecom, 450)
        run(database, **settings_of(wecom))
        client = wecom.client()
        client.user.delete("m000007")
        client.user.update("m000008", name="新名字")
        run(database, **settings_of(wecom))
        names = mirrored(database)
    assert len(names) == 449
    assert "m000007" not in names
    assert names["m000008"] == "新名字"


def test_it_brings_its_own_wecom(tmp_path: Path) -> None:
    database = tmp_path / "directory.sqlite3"
    assert "5/5 departments, 800 members" in run(database, "--members", "800")
    assert len(mirrored(database)) == 800


def test_the_wecom_with_many_members_is_as_one_would_expect() -> None:
    with running(401) as settings:
        corp_id, secret = settings["WECOM_CORP_ID"], settings["WECOM_SECRET"]
        with WeComClient(corp_id, secret, base_url=settings["WECOM_BASE_URL"]) as client:
            assert client.user.get("m000400").main_department == 1002
            assert len(client.user.list(1001).userlist) == 200 + 20
            assert len(list(client.user.iter_list_id())) == 401 + 41
