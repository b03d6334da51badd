"""Large uploads and bodies: they are complete, on disk, and leave the memory of the process."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wecom_client import APIError, WeComClient
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.calls import COUNTED, MAX_BYTES

SIZE = 3_000_000


@pytest.fixture(params=["in process", "over HTTP"])
def client(request: pytest.FixtureRequest) -> Iterator[tuple[FakeWeCom, WeComClient]]:
    with FakeWeCom() as fake:
        if request.param == "in process":
            yield fake, fake.client()
        else:
            yield fake, WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)


def test_an_upload_is_returned_complete(client: tuple[FakeWeCom, WeComClient]) -> None:
    fake, app = client
    content = os.urandom(SIZE) + b"\r\n--"
    media_id = app.media.upload("file", ("a b.bin", content)).media_id
    assert app.media.get(media_id).read() == content
    file = fake.calls.to("/cgi-bin/media/upload")[-1].files[0]
    assert (file.content, file.size, file.filename) == (content, SIZE + 4, "a b.bin")
    assert content in fake.calls.to("/cgi-bin/media/upload")[-1].body


def test_an_upload_survives_a_dump(client: tuple[FakeWeCom, WeComClient]) -> None:
    fake, app = client
    content = os.urandom(SIZE)
    media_id = app.media.upload("file", ("a.bin", content)).media_id
    dump = json.loads(json.dumps(fake.state.dump()))
    fake.state.reset()
    with pytest.raises(APIError):
        app.media.get(media_id).read()
    fake.state.load(dump)
    assert app.media.get(media_id).read() == content


def test_a_file_in_json(client: tuple[FakeWeCom, WeComClient]) -> None:
    fake, app = client
    space = app.wedrive.space_create("files").spaceid
    content = os.urandom(SIZE)
    text = base64.b64encode(content).decode()
    made = app.wedrive.file_upload("a.bin", text, spaceid=space, fatherid=space)
    assert made.fileid and fake.calls.last.request["file_base64_content"] == text
    assert json.dumps(fake.state.dump()).count(text) == 1


def test_bodies_of_earlier_calls_are_compressed() -> None:
    with FakeWeCom() as fake:
        app = fake.client()
        space = app.wedrive.space_create("files").spaceid
        count = 8
        for number in range(count):
            text = base64.b64encode(bytes([number]) * (MAX_BYTES // 5)).decode()
            app.wedrive.file_upload(f"{number}.bin", text, spaceid=space, fatherid=space)
        assert sum(call.size for call in fake.calls if call.size > COUNTED) <= MAX_BYTES
        calls = fake.calls.to("/cgi-bin/wedrive/file_upload")
        assert [base64.b64decode(call.request["file_base64_content"])[0] for call in calls] == list(range(count))
        assert all(call.body.startswith(b"{") for call in calls)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the peak of the memory")
def test_the_memory_of_uploads_and_refused_bodies() -> None:
    """Twenty uploads of 10 MB, a refused file of 600 MB and a refused body of 100 MB, with the fake in the process."""
    program = Path(__file__).with_name("large_contents.py")
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    errcodes, megabytes = json.loads(done.stdout)
    assert errcodes == [45001, 47001]
    assert megabytes < 256


def test_temporary_files_are_deleted(tmp_path: Path) -> None:
    program = f"""
import os
from wecom_client.testing import FakeWeCom
fake = FakeWeCom()
fake.client().media.upload("file", ("a.bin", os.urandom({SIZE})))
assert os.listdir({str(tmp_path)!r})
"""
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert not list(tmp_path.iterdir())
