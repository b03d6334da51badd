"""A fake WeCom with many members, in its own process, for bulk_sync.py."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

from wecom_client.testing import FakeWeCom

PER_DEPARTMENT = 200
FIRST_DEPARTMENT = 1000


def fill(wecom: FakeWeCom, count: int) -> None:
    """Add `count` members in departments of 200; every tenth member is in two departments."""
    corp = wecom.corp_id
    departments = -(-count // PER_DEPARTMENT)
    state: dict[str, Any] = wecom.state.dump()
    state["records"]["department"][corp] = [{"id": 1, "name": "示例公司", "parentid": 0, "order": 1}] + [
        {"id": FIRST_DEPARTMENT + number, "name": f"{number + 1} 部", "parentid": 1, "order": number + 2}
        for number in range(departments)
    ]
    state["records"]["member"][corp] = [member(number, departments) for number in range(count)]
    wecom.state.load(state)


def member(number: int, departments: int) -> dict[str, Any]:
    own = number // PER_DEPARTMENT
    places = {FIRST_DEPARTMENT + own}
    if number % 10 == 0:
        places.add(FIRST_DEPARTMENT + (own + 1) % departments)
    return {
        "userid": f"m{number:06}",
        "name": f"成员 {number}",
        "department": sorted(places),
        "main_department": FIRST_DEPARTMENT + own,
        "order": [0] * len(places),
        "position": "工程师",
        "mobile": f"138{number:08}",
        "gender": str(1 + number % 2),
        "status": 1,
    }


@contextmanager
def running(count: int) -> Generator[Mapping[str, str], None, None]:
    """Run the fake in a process and yield the settings of a client.

    The process ends with this one, also after a kill, because its standard input is closed.
    """
    command = [sys.executable, "-m", "examples.bulk_wecom", str(count)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
    assert process.stdin is not None and process.stdout is not None  # noqa: S101
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.stdin.close()
        process.wait()
        process.stdout.close()


def main() -> None:
    with FakeWeCom() as wecom:
        fill(wecom, int(sys.argv[1]))
        settings = {"WECOM_BASE_URL": wecom.base_url, "WECOM_CORP_ID": wecom.corp_id, "WECOM_SECRET": wecom.secret}
        print(json.dumps(settings), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
