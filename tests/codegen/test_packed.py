"""The packed spec of an installation: what was packed comes out, whatever stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.packed import builtin_spec, pack, texts_of, unpack
from tests.support.shared import PROJECT

WORDS = st.text(alphabet=st.characters(exclude_categories=["Co", "Cs"]), max_size=12)
TEXTS = st.lists(WORDS.filter(lambda text: len(text) >= 5), unique=True)


@given(texts=TEXTS, data=st.data())
def test_files_come_back(texts: list[str], data: st.DataObject) -> None:
    piece = st.one_of(WORDS, st.sampled_from(texts)) if texts else WORDS
    files = data.draw(st.dictionaries(WORDS, st.lists(piece).map("".join)))
    assert unpack(pack(files, texts), texts) == files


def test_texts_of_the_package_are_not_packed_again() -> None:
    texts = texts_of(PROJECT / "generated" / "wecom_client")
    files = {path.name: path.read_text("utf-8") for path in (builtin_spec() / "api" / "user").glob("*.yaml")}
    assert len(pack(files, texts)) < len(pack(files, [])) * 0.8


def test_what_would_be_read_otherwise_is_refused() -> None:
    with pytest.raises(ValueError, match="private use"):
        pack({"a": "\ue040"}, ["a text"])
