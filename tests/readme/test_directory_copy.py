"""The program of the guide on copies of the directory, with each table: it is killed, and continues where it was."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.readme.blocks import ROOT, blocks
from tests.support.servers import REQUIRE
from tests.support.shared import PROJECT
from wecom_client.testing import FakeCall, FakeWeCom

GUIDE = ROOT / "docs/en/58-directory-copy.md"
END = """
sync, app = (WeComClient(CORP_ID, secret, base_url=BASE_URL) for secret in (SYNC_SECRET, SECRET))
table = SqlTable(create_engine(f"sqlite:///{FILE}")) if WITH_SQLALCHEMY else Table(FILE)
if BEGINS:
    table.begin()
work(table, sync, app)
print([list(row) for row in table.rows("SELECT userid, name, departments FROM member ORDER BY userid")])
"""


def program() -> str:
    code = [block.code for block in blocks(GUIDE) if block.language == "python"]
    text = "\n".join([*code, END])
    assert "limit=1000" in text
    return text.replace("limit=1000", "limit=2")


class Killer:
    """Kills the program at the n-th call of a path."""

    def __init__(self, path: str, number: int) -> None:
        self.path = path
        self.left = number
        self.process: subprocess.Popen[str] | None = None

    def __call__(self, what: object) -> None:
        if isinstance(what, FakeCall) and what.path == self.path and self.process is not None:
            self.left -= 1
            if self.left == 0:
                self.process.kill()


@pytest.mark.skipif(
    importlib.util.find_spec("sqlalchemy") is None and os.environ.get(REQUIRE) != "1", reason="without SQLAlchemy"
)
@pytest.mark.skipif(sys.platform == "win32", reason="the test kills a process by a signal")
@pytest.mark.parametrize("with_sqlalchemy", [False, True], ids=["sqlite3", "SQLAlchemy"])
@pytest.mark.parametrize("path", ["/cgi-bin/user/list_id", "/cgi-bin/user/get"])
def test_a_killed_copy_continues(tmp_path: Path, path: str, with_sqlalchemy: bool) -> None:
    with FakeWeCom(real=True) as wecom:
        owner = wecom.add_app("secret-of-sync", kind="contact_sync")
        book = wecom.client(owner)
        for number in range(4):
            book.user.create(f"u{number}", f"U{number}", department=[2], mobile=f"1380000010{number}")
        names: dict[str, Any] = {
            "CORP_ID": wecom.corp_id,
            "SECRET": wecom.secret,
            "SYNC_SECRET": owner.secret,
            "BASE_URL": wecom.base_url,
            "FILE": str(tmp_path / "copy.db"),
            "WITH_SQLALCHEMY": with_sqlalchemy,
        }
        entries = list(book.user.iter_list_id())  # one for each department of a member
        userids, pages = sorted({str(one.userid) for one in entries}), -(-len(entries) // 2)
        killer = Killer(path, 3)
        wecom.listen(killer)
        wecom.calls.clear()

        def run(begins: bool) -> tuple[int, str]:
            head = f"globals().update({ {**names, 'BEGINS': begins}!r})\n"
            search = os.pathsep.join((str(PROJECT), str(PROJECT / "generated")))
            killer.process = subprocess.Popen(
                [sys.executable, "-c", head + program()],
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONPATH": search},
            )
            output, _ = killer.process.communicate(timeout=120)
            return killer.process.returncode, output

        assert run(begins=True) == (-9, "")
        status, output = run(begins=False)
        assert status == 0
        found = json.loads(output.replace("'", '"'))
        assert [row[0] for row in found] == userids
        assert all(name and departments for _, name, departments in found)
        counts = wecom.calls.counts()
        assert 0 <= counts["/cgi-bin/user/list_id"] - pages <= 1  # the interrupted call may be repeated
        assert 0 <= counts["/cgi-bin/user/get"] - len(userids) <= 1
