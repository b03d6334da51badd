"""The memory of a process that handles very many callbacks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.forks import python

from .conftest import LARGE
from .figures import Figures

ROOT = Path(__file__).parents[2]
IN_LARGE_DOSE = 50_000
"""The number of callbacks of each kind; a million with WECOM_ATTACK_DOSE=400."""


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is read from /proc")
@pytest.mark.parametrize("kind", ["reply", "plain", "async"])
def test_memory_stays_constant(kind: str, dose: int, figures: Figures) -> None:
    """Nothing is left of a callback that was handled, once its record has expired. Each is of another member."""
    count = IN_LARGE_DOSE * dose // LARGE
    command = [*python(), "-m", "tests.support.callback_memory", kind, str(count), "5" if dose >= LARGE else "1"]
    output = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
    early, late = json.loads(output.splitlines()[-1])
    figures.dose(count, "callbacks")
    figures.after(float(late["memory"]), "MB at the end")
    figures.after(float(late["memory"] - early["memory"]), "MB more than after a quarter of them")
    figures.after(max(0, late["objects"] - early["objects"]), "objects more")
    assert late["objects"] - early["objects"] < 100
    assert late["memory"] - early["memory"] < 50
