"""A program that uploads much to a fake in its own process, and prints the errcodes of refusals and its peak memory."""

from __future__ import annotations

import json
import os
import resource
from collections.abc import Iterator
from pathlib import Path

import requests

from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom

HEAD = b'--x\r\nContent-Disposition: form-data; name="media"; filename="a.bin"\r\n\r\n'


def large(size: int, head: bytes = b"", tail: bytes = b"") -> Iterator[bytes]:
    yield head
    for _ in range(size // 65536):
        yield b"x" * 65536
    yield tail


def peak_memory() -> int:
    """The peak in MB. On Linux `ru_maxrss` begins with that of the parent process, so its own record is read."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) >> 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 20


with FakeWeCom() as fake:
    client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
    content = os.urandom(10_000_000)
    ids = [client.media.upload("file", ("a.bin", content)).media_id for _ in range(20)]
    assert all(client.media.get(media_id).read() == content for media_id in ids)
    query = {"access_token": fake.tokens[-1], "type": "file"}
    kind = {"Content-Type": "multipart/form-data; boundary=x"}
    size = 600_000_000
    url = f"{fake.base_url}/cgi-bin/media/upload"
    file = requests.post(url, params=query, data=large(size, HEAD, b"\r\n--x--\r\n"), headers=kind, timeout=100)
    body = requests.post(f"{fake.base_url}/cgi-bin/user/create", params=query, data=large(size // 6), timeout=100)
    print(json.dumps([[file.json()["errcode"], body.json()["errcode"]], peak_memory()]))
