"""Recordings of calls to a service, tried with a second fake as the service, and their replay."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from tests.support.command import run_here
from wecom_client import APIError, ConfigurationError, WeComClient
from wecom_client.testing import FakeWeCom

MEMBER: Any = {
    "userid": "sunwukong",
    "name": "孙悟空",
    "mobile": "13900001234",
    "email": "sun@example.org",
    "address": "水帘洞 1",
    "department": [2],
    "gender": "1",
}
PRIVATE = ("sunwukong", "孙悟空", "13900001234", "sun@example.org", "水帘洞", "zhangsan", "张三")


@pytest.fixture
def service() -> Iterator[FakeWeCom]:
    """The service: a fake with a member, whose answers have a field that the spec does not know."""
    with FakeWeCom(seed="the real one") as service:
        client = service.client()
        client.user.create(**MEMBER)
        answer = client.request("GET", "/cgi-bin/user/get", {"userid": "sunwukong"})
        new = {"shoe_size": 47, "friends": ["zhubajie"], "spell": {"word": "Abracadabra"}}
        service.on("/cgi-bin/user/get", {**answer, **new})
        yield service


@pytest.fixture
def recorded(service: FakeWeCom, tmp_path: Path) -> tuple[Path, list[dict[str, Any]]]:
    """A recording of some calls of an app, and its entries."""
    path = tmp_path / "calls.jsonl"
    with FakeWeCom() as recorder:
        recorder.record(path, service=service.base_url)
        client = WeComClient(service.corp_id, service.secret, base_url=recorder.base_url)
        answer = client.user.get("sunwukong")
        assert (answer.name, answer.unknown_fields["shoe_size"]) == ("孙悟空", 47)
        assert client.user.list(2).userlist
        with pytest.raises(APIError):
            client.user.list_id(cursor="nosuch")
        with pytest.raises(APIError, match="--allow-calls") as caught:
            client.user.delete("sunwukong")
        assert caught.value.errcode == 48002
        media_id = service.client().media.upload("file", ("secret plan.txt", b"the secret plan")).media_id
        assert client.media.get(media_id).read() == b"the secret plan"
    return path, [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_calls_that_change_data_are_not_passed_on(service: FakeWeCom, recorded: Any) -> None:
    _, entries = recorded
    assert service.calls.count("/cgi-bin/user/delete") == 0
    assert "/cgi-bin/user/delete" not in [entry["path"] for entry in entries]


def test_a_recording_has_no_data_of_the_company(service: FakeWeCom, recorded: Any) -> None:
    path, entries = recorded
    text = path.read_text("utf-8")
    unknown = ("zhubajie", "Abracadabra", "47")
    private = (*PRIVATE, *unknown, service.corp_id, service.secret, *service.tokens, "secret plan")
    assert [value for value in private if value in text] == []
    assert path.stat().st_mode & 0o77 == 0
    member = next(entry for entry in entries if entry["path"] == "/cgi-bin/user/get")
    answer = member["answer"]
    assert answer["userid"] == member["request"]["userid"]  # equal values have equal placeholders
    assert (answer["errcode"], int(answer["gender"])) == (0, 1)  # documented values of enums are kept
    assert (answer["shoe_size"], answer["friends"], answer["spell"]) == ("<number>", "<array>", "<object>")
    listed = next(entry for entry in entries if entry["path"] == "/cgi-bin/user/list")
    assert answer["userid"] in [one["userid"] for one in listed["answer"]["userlist"]]
    assert isinstance(answer["department"][0], int)
    assert entries[-1]["answer"] == "<file>"


def test_a_replay_returns_the_recorded_answers(recorded: Any) -> None:
    path, entries = recorded
    member = next(entry for entry in entries if entry["path"] == "/cgi-bin/user/get")
    with FakeWeCom() as fake:
        fake.replay(path)
        client = fake.client()
        assert client.user.get("anybody").userid == member["answer"]["userid"]
        assert client.user.get("anybody").unknown_fields["shoe_size"] == "<number>"
        with pytest.raises(APIError):
            client.user.list_id()
        assert client.media.get("any").read() == b"file"
        assert client.department.simplelist()  # what was not recorded is answered as usual


def test_an_equal_request_gets_its_own_answer(service: FakeWeCom, tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    with FakeWeCom() as recorder:
        recorder.record(path, service=service.base_url)
        client = WeComClient(service.corp_id, service.secret, base_url=recorder.base_url)
        for department in (1, 2):
            client.user.simplelist(department)
    entries = [json.loads(line) for line in path.read_text("utf-8").splitlines()][1:]
    with FakeWeCom() as fake:
        fake.replay(path)
        last = entries[-1]
        found = fake.client().request("GET", "/cgi-bin/user/simplelist", last["request"])
        assert found["userlist"] == last["answer"]["userlist"]


def test_calls_that_change_data_with_permission(service: FakeWeCom, tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    with FakeWeCom() as recorder:
        recorder.record(path, service=service.base_url, allow_calls=True)
        client = WeComClient(service.corp_id, service.secret, base_url=recorder.base_url)
        client.user.delete("sunwukong")
        requests.get(f"{recorder.base_url}/cgi-bin/of/sunwukong", timeout=10)
        assert client.media.upload("file", ("plan.txt", b"the secret plan")).media_id
    assert service.calls.count("/cgi-bin/user/delete") == 1
    text = path.read_text("utf-8")
    assert '"<path>"' in text and '"media": "<file>"' in text
    assert "sunwukong" not in text and "plan" not in text


def send_raw(url: str, target: str, method: str = "GET") -> bytes:
    """Send a request with a target that HTTP clients would change."""
    address = urlsplit(url)
    with socket.create_connection((address.hostname, address.port), 10) as sock:
        head = f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        sock.sendall(head.encode())
        received = b""
        while part := sock.recv(65536):
            received += part
    return received


def test_paths_that_reach_other_hosts_or_calls_are_refused(service: FakeWeCom, tmp_path: Path) -> None:
    with FakeWeCom() as recorder, FakeWeCom() as other:
        recorder.record(tmp_path / "calls.jsonl", service=service.base_url, allow_calls=True)
        authority = other.base_url.removeprefix("http://")
        for target in (
            f"@{authority}/cgi-bin/user/get?access_token=t",
            f":80@{authority}/cgi-bin/user/get?access_token=t",
            f"{other.base_url}/cgi-bin/user/get?access_token=t",
            f"//{authority}/cgi-bin/user/get?access_token=t",
            "/cgi-bin/../outside?access_token=t",
            "/cgi-bin/%2e%2e/outside?access_token=t",
            "/cgi-bin/user/get%3faccess_token=t",
            "/cgi-bin/user/get%23?access_token=t",
            "/cgi-bin/user%2fget%2f..?access_token=t",
            "/cgi-bin//user/get?access_token=t",
        ):
            assert b"not passed on to the service" in send_raw(recorder.base_url, target), target
        assert len(other.calls) == len(recorder.calls) == 0
        assert [call.path for call in service.calls if "outside" in call.path or "t" in call.query.values()] == []
        assert b"invalid" in send_raw(recorder.base_url, "/cgi-bin/user/get?access_token=t")


def test_names_of_others_are_not_recorded(tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    with FakeWeCom() as service, FakeWeCom() as recorder:
        token = service.client().access_token
        service.on("/cgi-bin/user/get", {
            "errcode": "13900001234", "13900001234": 1, "\u5b59\u609f\u7a7a": {"a": 1}, "userid": "sunwukong",
            "extattr": {"errcode": 13900001234, "13900001234": 2, "attrs": [{"errcode": "sunwukong"}]},
        })  # fmt: skip
        recorder.record(path, service=service.base_url, allow_calls=True)
        query = {"access_token": token, "userid": "a", "13900001234": "b", "errcode": "13900001234", "hops": "\u00b2"}
        requests.get(f"{recorder.base_url}/cgi-bin/user/get", query, timeout=10)
        requests.get(
            f"{recorder.base_url}/cgi-bin/user/list_id", {"access_token": token, "limit": "\u00b2"}, timeout=10
        )
        requests.post(
            f"{recorder.base_url}/cgi-bin/user/create", params={"access_token": token},
            json={"userid": "sunwukong", "13900001234": 1, "errcode": "sunwukong"}, timeout=10,
        )  # fmt: skip
        files = {"13900001234": ("sunwukong", b"1")}
        requests.post(f"{recorder.base_url}/cgi-bin/media/upload", files=files, params={"type": "file"}, timeout=10)
        send_raw(recorder.base_url, "/cgi-bin/user/get?userid=a", "M13900001234")
    text = path.read_text("utf-8")
    assert [value for value in ("13900001234", "sunwukong", "\u5b59") if value in text] == []
    entries = [json.loads(line) for line in text.splitlines()]
    assert len(entries) == 5
    assert entries[0]["answer"]["errcode"] == "<string>"
    assert entries[0]["answer"]["?"] in ("<number>", "<object>")
    assert entries[0]["request"]["?"] == entries[0]["request"]["errcode"] == "<string>"
    assert entries[4]["method"] == "<method>"


def test_files_that_exist_and_files_with_something_else(tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    path.write_text("mine")
    with FakeWeCom() as fake:
        with pytest.raises(ConfigurationError, match="exists: name a new file"):
            fake.record(path)
        with pytest.raises(ConfigurationError, match="is not a recording"):
            fake.replay(path)
    assert path.read_text() == "mine"


@pytest.mark.parametrize("words", [("--allow-calls",), ("--service", "http://a"), ("--record", "a", "--env")])
def test_options_of_recordings(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run_here(tmp_path, {}, "fake", *words)
    assert done.returncode == 2 and "--record" in done.stderr
    assert not list(tmp_path.iterdir())
