"""Programs that are forks of a process which has loaded what they need: they run, and end, as any other does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from subprocess import PIPE

import pytest

from tests.support.prepared import ROOT, start

PROGRAM = """
import atexit, os, sys, threading, time

atexit.register(lambda: print("the end"))
later = threading.Thread(target=lambda: (time.sleep(0.1), print("later")))
later.start()
print(__name__, sys.argv, os.environ["COLOUR"], sys.stdin.read(), "fractions" in sys.modules, os.getcwd() == {root!r})
print("trouble", file=sys.stderr)
sys.exit(3)
"""
WAITS = "import sys, time; print('begun', flush=True); time.sleep(3600)"


def test_a_program_has_its_words_and_streams_and_ends_in_order() -> None:
    environment = {**os.environ, "COLOUR": "red"}
    code = PROGRAM.format(root=str(ROOT))
    program = start("-c", code, "a", "b", loads=["fractions"], env=environment, stdin=PIPE, stdout=PIPE, stderr=PIPE)
    assert program.stdin is not None
    program.stdin.write("hello")
    output, trouble = program.communicate(timeout=30)
    assert output.splitlines() == [
        f"__main__ ['-c', 'a', 'b'] red hello {sys.platform == 'linux'} True",
        "later",
        "the end",
    ]
    assert (trouble, program.returncode, program.poll()) == ("trouble\n", 3, 3)


def test_a_module_is_run_as_the_interpreter_does(tmp_path: Path) -> None:
    with (tmp_path / "output").open("w") as file:
        assert start("platform", stdout=file, loads=["there_is_no_such_module"]).wait(30) == 0
    assert sys.platform in (tmp_path / "output").read_text().casefold()


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_signals_end_it() -> None:
    for number in (signal.SIGTERM, signal.SIGKILL, signal.SIGINT):
        program = start("-c", WAITS, stdout=PIPE)
        assert program.stdout is not None
        assert program.stdout.readline() == "begun\n"
        assert program.poll() is None
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(0.01)
        program.send_signal(number)
        assert program.wait(30) == -number
        program.kill()  # it is over
        program.stdout.close()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is started by itself")
def test_it_ends_with_the_one_that_started_it() -> None:
    starts = f"from tests.support.prepared import start; print(start('-c', {WAITS!r}).pid, flush=True)"
    done = subprocess.run([sys.executable, "-c", starts], cwd=ROOT, capture_output=True, text=True, check=True)
    end = time.monotonic() + 30
    while Path(f"/proc/{int(done.stdout)}").exists():
        assert time.monotonic() < end
        time.sleep(0.01)
