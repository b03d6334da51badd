"""Long texts in pieces."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.doses import examples
from wecom_client import split_text
from wecom_runtime.data.splitting import shorten, split_messages
from wecom_runtime.errors import InvalidArgumentError

_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})([^\n]*)")


def _open_fence(text: str) -> str:
    """Return the marks of the block of code that a text leaves open, read as CommonMark does; "" if it leaves none."""
    marks = ""
    for line in text.split("\n"):
        found = _FENCE.fullmatch(line.rstrip("\r"))
        if found is None:
            continue
        if not marks and not (found[1][0] == "`" and "`" in found[2]):
            marks = found[1]
        elif marks and found[1].startswith(marks) and not found[2].strip():
            marks = ""
    return marks


def _words(text: str) -> str:
    """Return a text without its fences and spaces."""
    return "".join("".join(line.split()) for line in text.split("\n") if not _FENCE.fullmatch(line))


# -- properties

_PLAIN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="`~|"), max_size=400)
_SENTENCES = st.text("ab 字。，\n\r\t😀é́👩‍👧", max_size=300)
_CODE = st.builds(
    lambda marks, info, lines: f"{marks}{info}\n" + "".join(f"{line}\n" for line in lines) + f"{marks}\n",
    st.sampled_from(["```", "~~~", "`````", "  ```"]),
    st.sampled_from(["", "python", " js"]),
    st.lists(st.text("abc =#字", max_size=90), max_size=30),
)
_DOCUMENT = st.lists(st.one_of(_CODE, st.text("word 字。，# \n", max_size=200).map(lambda text: f"{text}\n"))).map(
    "".join
)


@given(st.one_of(_PLAIN, _SENTENCES), st.integers(4, 200))
def test_the_pieces_of_a_plain_text_are_the_text(text: str, most: int) -> None:
    pieces = split_text(text, most)
    assert "".join(pieces) == text
    assert all(piece and len(piece.encode("utf-8")) <= most for piece in pieces)


@examples(75)
@given(_DOCUMENT, st.integers(48, 400))
def test_blocks_of_code_are_closed_and_opened_again(text: str, most: int) -> None:
    pieces = split_text(text, most)
    assert all(len(piece.encode("utf-8")) <= most for piece in pieces)
    assert [piece for piece in pieces if _open_fence(piece)] == []
    assert "".join(map(_words, pieces)) == _words(text)


@given(st.lists(st.text("ab字 ", min_size=1, max_size=20), min_size=2, max_size=60), st.integers(100, 300))
def test_the_head_of_a_table_stands_in_each_piece(cells: list[str], most: int) -> None:
    head = "| name | 值 |\n|---|---:|\n"
    rows = [f"| {cell} | {number} |\n" for number, cell in enumerate(cells)]
    pieces = split_text(head + "".join(rows), most)
    assert all(piece.startswith(head) and len(piece.encode()) <= most for piece in pieces)
    assert "".join(piece.removeprefix(head) for piece in pieces) == "".join(rows)


@given(st.text(max_size=500), st.integers(4, 60))
def test_any_text_is_split(text: str, most: int) -> None:
    assert all(0 < len(piece.encode("utf-8")) <= most for piece in split_text(text, most))


@given(st.text("`~| -\n>ab字", max_size=200), st.integers(4, 60))
def test_no_letters_are_lost_from_text_that_resembles_markdown(text: str, most: int) -> None:
    pieces = split_text(text, most)
    assert all(0 < len(piece.encode("utf-8")) <= most for piece in pieces)
    letters = re.compile("[^ab字]")
    # Heads of tables stand there again, so there may be more of them.
    assert len(letters.sub("", "".join(pieces))) >= len(letters.sub("", text))


# -- where a piece ends


def test_a_piece_ends_at_a_paragraph() -> None:
    first, second, third = "一" * 20, "二" * 20 + "\n" + "三" * 5, "四" * 30
    assert split_text(f"{first}\n\n{second}\n\n{third}", 160) == [f"{first}\n\n{second}\n\n", third]


def test_a_piece_ends_at_a_line_where_no_paragraph_does() -> None:
    assert split_text("one two\nthree four\nfive", 20) == ["one two\nthree four\n", "five"]


def test_a_piece_ends_at_a_word_where_no_line_does() -> None:
    assert split_text("one two three four", 10) == ["one two ", "three four"]
    assert split_text("今天下午三点开会，请大家准时参加", 30) == ["今天下午三点开会，", "请大家准时参加"]


def test_a_piece_ends_between_chinese_characters_rather_than_in_an_english_word() -> None:
    assert split_text("全部参数见说明configuration", 30) == ["全部参数见说明", "configuration"]


@pytest.mark.parametrize("whole", ["👩‍👩‍👧", "e\u0301e", "👍🏽", "🇨🇳", "☎️", "aa\r\n"])
def test_no_piece_ends_inside_of_a_character(whole: str) -> None:
    most = len(whole.encode())
    assert split_text(f"{whole}{whole}{whole}", most) == [whole] * 3
    assert split_text(f"{whole}{whole}", most + 1) == [whole, whole]


def test_addresses_links_and_mentions_are_not_parted() -> None:
    for whole in ("https://example.com/path/to/page", "[手册](https://example.com)", '<a href="https://a.cn">'):
        pieces = split_text(f"说明在这里见下面的地方{whole}", 60)
        assert any(whole in piece for piece in pieces), pieces
    assert split_text("请处理一下<@zhangsan>", 20) == ["请处理一下", "<@zhangsan>"]


def test_a_heading_stays_with_its_section() -> None:
    text = "before\n\n## Title\n\n" + "word " * 10
    assert split_text(text, 60) == ["before\n\n", "## Title\n\n" + "word " * 10]


def test_code_is_not_parted_where_it_can_stand_whole_in_the_next_piece() -> None:
    code = "```python\na = 1\n\nb = 2\n```\n"
    assert split_text(f"intro\n{code}end", 32) == ["intro\n", f"{code}end"]


def test_half_characters_are_replaced() -> None:
    assert split_text("a\ud83d", 100) == ["a\ufffd"]
    assert split_text("\ud83d\ude00", 100) == ["😀"]


def test_no_text_has_no_piece() -> None:
    assert split_text("", 100) == []


@pytest.mark.parametrize("most", [3, 0, -1, 2.5, "9", None, True])
def test_a_bound_that_holds_no_character_is_refused(most: object) -> None:
    with pytest.raises(InvalidArgumentError, match="max_bytes"):
        split_text("text", most)  # type: ignore[arg-type]


def test_a_large_text_is_split_in_one_walk() -> None:
    text = "".join(f"段落 {number}，有一些内容。\n\n" for number in range(40_000))
    pieces = split_text(text, 2048)
    assert "".join(pieces) == text
    assert len(pieces) < 1.05 * len(text.encode()) / 2048 + 1


def test_text_after_a_table_gets_no_table_head() -> None:
    rows = [f"| {number} | x |\n" for number in range(20)]
    head, code = "| a | b |\n|---|---|\n", ["x = 1\n"] * 20
    text = "".join([head, *rows, "\npara\n\n```py\n", *code, "```\nend\n"])
    *tables, first, second = split_text(text, 100)
    assert "".join(piece.removeprefix(head) for piece in tables) == "".join(rows) + "\npara\n\n"
    assert first == "".join(["```py\n", *code[:15], "```"])
    assert second == "".join(["```py\n", *code[15:], "```\nend\n"])


def test_a_long_first_line_of_a_block_of_code_is_not_repeated() -> None:
    first, code = "```a very long line of information about this code\n", ["x = 1\n"] * 20
    assert split_text("".join([first, *code, "```\nend"]), 90) == [
        "".join([first, *code[:6], "```"]),
        "".join(["```\n", *code[6:19], "```"]),
        "".join(["```\n", *code[19:], "```\nend"]),
    ]


@pytest.mark.parametrize(
    ("text", "most", "pieces"),
    [
        ("abcd\nefgh", 4, ["abcd", "\nefg", "h"]),
        ("ab cd\nefgh", 5, ["ab cd", "\nefgh"]),
        ("ab cd\r\nefgh", 6, ["ab cd", "\r\nefgh"]),
    ],
)
def test_a_line_that_fits_without_its_end_is_not_parted(text: str, most: int, pieces: list[str]) -> None:
    assert split_text(text, most) == pieces


@pytest.mark.parametrize(("most", "is_repeated"), [(52, True), (51, False)])
def test_a_head_that_takes_more_than_half_of_a_piece_is_not_repeated(most: int, is_repeated: bool) -> None:
    head = "| name | n |\n|------|---|\n"
    assert len(head) == 26
    pieces = split_text(head + "| word | 1 |\n" * 6, most)
    assert [piece.startswith(head) for piece in pieces] == [True, *[is_repeated] * (len(pieces) - 1)]
    assert len(pieces) > 1


@pytest.mark.parametrize("whole", ["👩‍👩‍👧", "👍🏽", "🇨🇳", "☎️", "🏴\U000e0067\U000e0062\U000e007f"])
def test_composed_characters_are_not_split(whole: str) -> None:
    most = len(whole.encode())
    assert all(split_text(whole * 2, most + more) == [whole, whole] for more in range(most))


@pytest.mark.parametrize(
    ("text", "most", "pieces"),
    [
        (
            "\n" + "word " * 10 + "\n```\ncode\n```\n",
            40,
            ["\n" + "word " * 7, "word word word \n```\ncode\n```\n"],
        ),
        (
            "\n```\n" + "word " * 8 + "\n```\n",
            30,
            ["\n```\n" + "word " * 4 + "\n```", "```\n" + "word " * 4 + "\n```\n"],
        ),
        ("\n```\ncode\n```\n", 10, ["\n```\ncode", "\n```\n"]),
        ("\n\n" + "word " * 4, 12, ["\n\nword word ", "word word "]),
        ("字字\n", 4, ["字", "字\n"]),
        ("字", 4, ["字"]),
    ],
)
def test_lines_longer_than_a_part(text: str, most: int, pieces: list[str]) -> None:
    assert split_text(text, most) == pieces


@pytest.mark.parametrize(
    ("text", "most", "first", "pieces"),
    [
        ("abc\n", 4, None, ["abc\n"]),
        ("abc\n", 4, 3, ["abc"]),
        ("abcdef", 6, None, ["abcdef"]),
        ("abcdef", 4, 2, ["ab", "cdef"]),
        ("a b", 6, 2, ["a ", "b"]),
        ("ab\n\n\n\n\n\n", 4, None, ["ab"]),
        ("\n\n\n\n\n", 4, None, ["\n\n\n\n\n"]),
    ],
)
def test_messages_have_no_empty_lines_around_them(text: str, most: int, first: int | None, pieces: list[str]) -> None:
    assert split_messages(text, most, first) == pieces


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [("abcdefgh", 8, "abcdefgh"), ("abcdefghi", 8, "abcd\n…"), ("一二三四五", 14, "一二三\n…")],
)
def test_shortened_texts_end_with_an_ellipsis(text: str, most: int, shown: str) -> None:
    assert shorten(text, most) == shown
