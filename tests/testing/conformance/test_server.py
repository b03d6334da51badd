"""Our own client and bot hold all cases of `wecom conformance --listen`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from wecom_runtime.testing.conformance.cases import selected
from wecom_runtime.testing.conformance.server import GROUPS, ConformanceServer
from wecom_runtime.testing.conformance.verdicts import HELD

PROGRAM = Path(__file__).parent / "programs" / "own.py"


@pytest.mark.extra
def test_our_client_and_bot_hold_all_cases() -> None:
    with ConformanceServer([sys.executable, str(PROGRAM)]) as server:
        verdicts = list(server.judge(selected(GROUPS, []), 16))
    assert [(one.case.id, one.expected, one.came) for one in verdicts if one.result != HELD] == []
    assert len(verdicts) > 60
