"""The program that pytest-xdist starts as a worker: hands its standard streams to a fork, and ends when that ends."""

import signal
import socket
import sys

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the worker gets it as well, and decides
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(sys.argv[1])
        socket.send_fds(connection, [b"."], [0, 1, 2])
        connection.recv(1)
