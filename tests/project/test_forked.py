"""Workers of a run of tests, and programs that tests start: forks of one process, which has loaded the tests."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.support.forked import CAN_FORK
from tests.support.shared import PROJECT

pytest_plugins = ["pytester"]
pytestmark = pytest.mark.skipif(not CAN_FORK, reason="elsewhere each worker loads the tests itself")

TESTS = """
import gc
import os
import pathlib
import signal

import pytest

HERE = pathlib.Path(__file__).parent
(HERE / f"loaded-{os.getpid()}").touch()

@pytest.mark.parametrize("number", range(8))
def test_something(number):
    (HERE / f"tested-{os.getpid()}").touch()
    assert gc.isenabled()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if number == 5:
        os._exit(1)
"""
PROGRAMS = '''
import atexit
import os
import pathlib
import signal
import subprocess
import sys
import time

import pytest

from tests.support.forks import preload, python

preload("what_nobody_has", "colorsys")

SAY = """
import os, sys
print(sys.argv, os.environ['WORD'], os.getcwd(), __name__)
print(sys.stdin.read(), file=sys.stderr)
"""
WAIT = """
import signal, sys, time
signal.signal(signal.SIGUSR1, lambda *_: sys.exit(5))
print(flush=True)
while True:  # a signal that comes just before a sleep waits for its end
    time.sleep(0.05)
"""

def run(*words, **settings):
    done = subprocess.run([*python(), *words], capture_output=True, text=True, **settings)
    return done.returncode, done.stdout, done.stderr

def test_it_is_a_fork():
    assert len(python()) > 1
    loaded = "import sys; print({'test_good', 'test_program', 'colorsys'} <= {*sys.modules})"
    assert run("-c", loaded)[1] == "True\\n"

def test_streams_words_environment_and_folder(tmp_path):
    done = run("-c", SAY, "a", "b c", input="given", cwd=tmp_path, env={"WORD": "said"})
    assert done == (0, f"['-c', 'a', 'b c'] said {tmp_path} __main__\\n", "given\\n")

def test_what_is_not_kept_back():
    settings = {"env": {**os.environ, "PYTHONUNBUFFERED": "1"}, "stdout": subprocess.PIPE, "stdin": subprocess.PIPE}
    with subprocess.Popen([*python(), "-c", "print('a'); input()"], **settings) as program:
        assert program.stdout.readline() == b"a\\n"
        program.communicate(b"\\n", 20)

def test_modules_and_files(tmp_path):
    (tmp_path / "program.py").write_text("import sys; print(sys.argv, __name__)")
    assert run("program.py", "a", cwd=tmp_path)[1] == "['program.py', 'a'] __main__\\n"
    assert run("-m", "program", "a", cwd=tmp_path)[1] == f"['{tmp_path}/program.py', 'a'] __main__\\n"
    (tmp_path / "other").mkdir()
    code = "import program"
    assert run("-c", code, cwd=tmp_path / "other", env={"PYTHONPATH": str(tmp_path)})[1] == "['-c'] program\\n"

@pytest.mark.parametrize(("code", "status", "told"), [
    ("raise SystemExit(3)", 3, ""), ("import sys; sys.exit('no')", 1, "no\\n"), ("import sys; sys.exit()", 0, ""),
    ("1 / 0", 1, "ZeroDivisionError: division by zero\\n"), ("import os; os._exit(7)", 7, ""),
    ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", -9, ""),
    ("import atexit, threading; atexit.register(print, 'end'); threading.Timer(0.1, print, ['thread']).start()", 0, ""),
])
def test_how_it_ends(code, status, told):
    ended, said, complained = run("-c", code)
    assert (ended, complained.endswith(told)) == (status, True)
    assert said == ("thread\\nend\\n" if "Timer" in code else "")

@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, -2), (signal.SIGTERM, -15), (signal.SIGUSR1, 5)])
def test_signals(number, status):
    with subprocess.Popen([*python(), "-c", WAIT], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        program.stdout.readline()
        program.send_signal(number)
        assert program.wait(20) == status

def test_it_does_not_outlive_who_started_it():
    code = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
    with subprocess.Popen([*python(), "-c", code], stdout=subprocess.PIPE, text=True) as program:
        program.stdout.readline()
        program.kill()
        assert program.stdout.read() == ""  # closed by the system

def test_its_session_does_neither():
    code = "import os, time; os.fork(); os.write(1, b'%d %d\\\\n' % (os.getsid(0), os.getpgrp())); time.sleep(60)"
    settings = {"stdout": subprocess.PIPE, "text": True, "start_new_session": True}
    with subprocess.Popen([*python(), "-c", code], **settings) as program:
        ((session, group),) = {tuple(program.stdout.readline().split()) for _ in range(2)}
        assert session == group
        os.killpg(program.pid, signal.SIGKILL)
        assert program.stdout.read() == ""

def test_what_is_left_behind():
    here = pathlib.Path(__file__).parent
    code = "import os, pathlib, time; pathlib.Path(f'left-{os.getpid()}').touch(); time.sleep(60)"
    subprocess.Popen([*python(), "-c", code], cwd=here, start_new_session=True)
    while not [*here.glob("left-*")]:
        time.sleep(0.01)
'''


def processes(folder: Path, what: str) -> set[str]:
    return {path.name.partition("-")[2] for path in folder.glob(f"{what}-*")}


def test_they_load_nothing_and_one_that_dies_is_replaced(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))
    pytester.makepyfile(test_good=TESTS, test_program=PROGRAMS, test_bad="import what_nobody_has")
    result = pytester.runpytest_subprocess("-n", "2", "-p", "tests.support.forked")
    result.assert_outcomes(passed=24, failed=1, errors=1)
    result.stdout.fnmatch_lines(["*ModuleNotFoundError: No module named 'what_nobody_has'", "*worker 'gw?' crashed*"])
    (loader,) = processes(pytester.path, "loaded")
    tested = processes(pytester.path, "tested")
    assert tested and loader not in tested
    (left,) = processes(pytester.path, "left")
    end = time.monotonic() + 20
    while Path(f"/proc/{left}").exists():
        assert time.monotonic() < end, "a program outlived the run"
        time.sleep(0.01)


def test_a_thread_that_no_fork_would_have_is_named(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))
    pytester.makepyfile("import threading; threading.Thread(None, threading.Event().wait, 'lost', daemon=True).start()")
    result = pytester.runpytest_subprocess("-n", "1", "-p", "tests.support.forked", timeout=60)
    assert result.ret != 0
    result.stderr.fnmatch_lines(["a module that tests load, or preload, starts threads*lost*"])
