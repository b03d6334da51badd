"""Names and texts of others as file names and on a terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clients import Driver
from wecom_client import WeComClient
from wecom_client.archive import Archive
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.data.discovered import GATEWAY, Fact
from wecom_runtime.harmless import file_name, file_names, integer_in, number_or_text
from wecom_runtime.http.downloads import filename_of

DEVICES = {"con", "nul", "aux", "prn", "com1", "lpt9", "conin$"}
HOSTILE = (
    "../../outside", "..\\..\\outside", "/etc/passwd", "C:\\evil.exe", "C:evil.exe", "a.txt:stream", ".bashrc", "-rf",
    "~root", "..", ".", "", " ", "NUL.txt", "con .txt", "x. . ", "a\nb", "a\0b", "\u202etxt.exe", "\x1b[2J", "*?", "a/",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../outside", "outside"), (".bashrc", "_bashrc"), ("-rf", "_rf"), ("~root", "_root"), ("..", "file"),
        ("C:evil.exe", "C_evil.exe"), ("a.txt:stream", "a.txt_stream"), ("NUL.txt", "_NUL.txt"), ("x. . ", "x"),
        ("报告（终稿）.pdf", "报告（终稿）.pdf"), ("2026 年 张三.xlsx", "2026 年 张三.xlsx"), ("é 🙂.png", "é 🙂.png"),
        ("todo_list", "todo_list"), ("a-b.tar.gz", "a-b.tar.gz"),
    ],
)  # fmt: skip
def test_file_names(text: str, name: str) -> None:
    assert file_name(text) == name


@given(st.text(max_size=400) | st.sampled_from(HOSTILE))
def test_no_text_gives_a_harmful_file_name(text: str) -> None:
    name = file_name(text)
    assert name == Path(name).name and name not in (".", "..")
    assert name.isprintable() and not set(name) & set('<>:"|?*/\\')
    assert name[0] not in ".-~ " and name[-1] not in ". "
    assert name.partition(".")[0].rstrip().lower() not in DEVICES
    assert len(name.encode()) <= 255
    assert file_name(name) == name


@given(st.lists(st.text(max_size=300) | st.sampled_from((*HOSTILE, "A", "a", "\uff41", "e\u0301", "\u00e9"))))
def test_different_texts_have_different_file_names(texts: list[str]) -> None:
    names = file_names(texts, ".json")
    assert set(names) == set(texts)
    assert len({name.casefold() for name in names.values()}) == len(names)
    assert all(name.endswith(".json") and len(name.encode()) <= 255 for name in names.values())


@pytest.mark.parametrize("text", HOSTILE)
def test_downloads_stay_in_their_folder(driver: Driver, wecom: FakeWeCom, tmp_path: Path, text: str) -> None:
    wecom.on("/cgi-bin/media/get", Answer.of_file(b"x", text))
    folder = tmp_path / "folder"
    folder.mkdir()
    client = driver.client(wecom.base_url)
    saved = [driver.run(driver.run(client.media.get("m")).save(folder)) for _ in range(2)]
    assert sorted(folder.iterdir()) == sorted(saved)
    assert list(tmp_path.iterdir()) == [folder]
    for path in saved:
        assert path.name[0] not in ".-~"


def test_a_path_of_the_user_is_used_as_it_is(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    wecom.on("/cgi-bin/media/get", Answer.of_file(b"x", "theirs"))
    client = driver.client(wecom.base_url)
    for name in (".bashrc", "-rf", "报告.png"):
        assert driver.run(driver.run(client.media.get("m")).save(tmp_path / name)) == tmp_path / name


def test_names_of_headers(wecom: FakeWeCom) -> None:
    assert filename_of('attachment; filename=".bashrc"') == "_bashrc"
    assert filename_of('attachment; filename="..."') is None


def test_an_md5_of_a_message_is_no_path(tmp_path: Path) -> None:
    from types import SimpleNamespace

    with FakeWeCom() as fake:
        archive: Any = fake.client_for(Archive)
        media = archive.media(SimpleNamespace(sdkfileid="id", md5sum="../../outside", filename=""))
        assert media.filename == "outside"


def test_names_of_a_discovery_stay_in_their_folder(tmp_path: Path) -> None:
    from tools.watch.discovery import write_kept

    facts = [Fact(GATEWAY, f"/{name}/x", type="x") for name in ("..", "A", "a", "todo")]
    written = write_kept(tmp_path / "facts", facts)
    assert sorted(written) == ["gateway/A.tsv", "gateway/a (2).tsv", "gateway/file.tsv", "gateway/todo.tsv"]
    assert list(tmp_path.iterdir()) == [tmp_path / "facts"]


def test_names_of_uploads_are_no_headers() -> None:
    """A name and a type that would end a header of the answer."""
    with FakeWeCom() as fake:
        client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
        for name in ("a\r\nX-Y: z.txt", "\u202ea.txt"):
            media_id = client.media.upload("file", (name, b"content")).media_id
            assert client.media.get(media_id).read() == b"content"
    answer = Answer.of_file(b"x", "a\r\nX-Y: z.txt", "text/html\r\nX-Y: z")
    assert not any(set(value) & {"\r", "\n"} for value in answer.headers.values())


@pytest.mark.parametrize("text", ["", "²", "٣", "-", "--1", "+1", " 1", "1_000", "1.0", "1e3", "9" * 5000])
def test_texts_that_are_no_numbers(text: str) -> None:
    assert integer_in(text) is integer_in(text, signed=True) is None
    assert number_or_text(text) == text


@given(st.text())
def test_a_number_is_read_as_python_does(text: str) -> None:
    number = integer_in(text, signed=True)
    assert number is None or number == int(text)
    assert (number is None) or number < 0 or integer_in(text) == number


def test_numbers() -> None:
    assert (integer_in("007"), integer_in("-7"), integer_in("-7", signed=True)) == (7, None, -7)
    assert number_or_text("1000002") == 1000002
