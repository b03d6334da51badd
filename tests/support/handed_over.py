"""A program that passes its standard streams, signals and exit status to a fork.

`handed_over.py ADDRESS worker …` is a worker of pytest-xdist, and `handed_over.py ADDRESS program …` corresponds to
`python …`. It loads hardly any modules, as it is started hundreds of times.
"""

import marshal
import os
import signal
import socket
import sys


def pass_on(number: int, _: object) -> None:
    try:  # noqa: SIM105 - contextlib takes longer to load than all else
        os.kill(fork, number)
    except ProcessLookupError:  # it has just ended
        pass


if __name__ == "__main__":
    address, kind, *words = sys.argv[1:]
    passed_on = signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2
    signal.pthread_sigmask(signal.SIG_BLOCK, passed_on)
    with socket.socket(socket.AF_UNIX) as connection, connection.makefile("rwb") as lines:
        connection.connect(address)
        socket.send_fds(connection, [b"."], [0, 1, 2])
        leads = os.getsid(0) == os.getpid()
        marshal.dump((kind, leads, words, dict(os.environ), os.getcwd()), lines)  # noqa: PTH109 - pathlib takes longer to load than all else
        lines.flush()
        fork = int(lines.readline())
        for number in passed_on:
            signal.signal(number, pass_on)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, passed_on)
        ended = int(lines.readline() or 1)
    if ended < 0 and -ended != signal.SIGKILL:
        signal.signal(-ended, signal.SIG_DFL)
    if ended < 0:
        os.kill(os.getpid(), -ended)
    os._exit(ended)
