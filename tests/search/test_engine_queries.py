"""The expected result is among the first five, for queries here and in a list beside the samples."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.generated import ERRORS
from wecom_client import CALLBACKS, ENDPOINTS, find, search
from wecom_runtime.search.hits import (
    CallbackHit,
    CallHit,
    CommandHit,
    ErrorHit,
    FieldHit,
    GuideHit,
    Hit,
    NameHit,
    ReplyHit,
    TextHit,
)
from wecom_runtime.search.kinds import HitKind

OWN = Path(__file__).parent / "queries.tsv"
SAMPLES = Path(os.environ.get("WECOM_SAMPLES") or Path(__file__).parents[3] / "shared" / "samples")
REFERENCE = SAMPLES.parent / "reference" / "find-queries.tsv"

QUESTIONS = Path(__file__).parent / "questions.tsv"

OF_THE_SPEC: tuple[HitKind, ...] = ("call", "callback", "error", "field")
FIRST = 5
"""Hits that people look at."""
FIRST_ON_PAGES = 3
"""Hits that readers of the site look at."""


def queries(path: Path) -> Iterator[tuple[str, set[str]]]:
    """Queries of a list, each with the keys of which one has to be found."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            query, wanted = line.split("\t")
            yield query, set(wanted.split("|"))


def test_own_queries_are_answered() -> None:
    asked = list(queries(OWN))
    places = [[hit.key in wanted for hit in search(query, kinds=OF_THE_SPEC)[:FIRST]] for query, wanted in asked]
    assert len(asked) >= 150
    first, five = sum(place[:1] == [True] for place in places), sum(map(any, places))
    assert five >= 220 and first >= 168, f"of {len(asked)} queries {first} are answered first, {five} among {FIRST}"


def test_questions_have_their_answer_among_the_first_three() -> None:
    asked = list(queries(QUESTIONS))
    missed = [query for query, wanted in asked if not wanted & {stem(hit) for hit in search(query)[:FIRST_ON_PAGES]}]
    assert len(asked) >= 60 and len(missed) <= 0.1 * len(asked), f"of {len(asked)}: {missed}"


def stem(hit: Hit) -> str:
    """Return the guide of a section, and the key of any other hit."""
    return hit.guide if isinstance(hit, GuideHit) else hit.key


@pytest.mark.skipif(not REFERENCE.is_file(), reason="the list of queries is not on this machine")
def test_everyday_queries_find_their_call() -> None:
    asked = list(queries(REFERENCE))
    missed = [query for query, wanted in asked if not wanted & {found.path for found in find(query)[:FIRST]}]
    assert len(missed) <= 1, f"of {len(asked)}: {missed}"


def test_results_wanted_by_our_queries_exist() -> None:
    known = {*ENDPOINTS, *(one.model.__name__ for one in CALLBACKS), *map(str, ERRORS)}
    known |= {hit.name for _, wanted in queries(OWN) for key in wanted for hit in search(key).of(FieldHit)}
    assert [query for query, wanted in queries(OWN) if not wanted & known] == []


def test_hits_are_typed() -> None:
    match search("/cgi-bin/user/get")[0]:
        case CallHit(path):
            assert ENDPOINTS[path].call == "user.get"
        case other:
            pytest.fail(f"{other!r} is no call")
    match search("60020")[0]:
        case ErrorHit(code):
            assert code == 60020
        case other:
            pytest.fail(f"{other!r} is no error")
    assert next(search("TextMessage").of(CallbackHit)).name == "TextMessage"
    avatar = next(search("avatar").of(FieldHit))
    assert (avatar.name, repr(avatar)) == ("avatar", "<field avatar>") and "/cgi-bin/user/get" in avatar.used_by


def test_entries_outside_the_spec_are_found() -> None:
    assert next(search("BotUpdateCardReply").of(ReplyHit)).name == "BotUpdateCardReply"
    assert next(search("drain_on_signals").of(NameHit)).name == "CallbackRouter.drain_on_signals"
    assert "CallbackRouter(workers)" in [hit.name for hit in search("router workers").of(NameHit)]
    assert "wecom_app" in [hit.name for hit in search("wecom_app").of(NameHit)]
    assert next(search("trigger a signed callback").of(CommandHit)).command == "wecom trigger"
    assert "03-calls" in [hit.guide for hit in search("分页").of(GuideHit)][:2]
    assert "pages" in next(search("has no pages: leave out --all").of(TextHit)).text


def test_errors_rank_below_calls() -> None:
    assert [hit.kind for hit in search("客户")[:10]].count("error") == 0
    assert search("60020")[0].kind == "error"


def test_kinds_and_most() -> None:
    found = search("审批", kinds=["callback", "field"], most=3)
    assert {hit.kind for hit in found} == {"callback", "field"}
    assert len(list(found.of(CallbackHit))) <= 3 and len(list(found.of(FieldHit))) <= 3
    assert search("审批", kinds=[]) == ()


@pytest.mark.parametrize("text", ["", " ", "的", "!?", "(", '"', "zzzqqqq", "AND", "NEAR(a b)", "a" * 5000, "\x00"])
def test_any_query_is_answered(text: str) -> None:
    assert len(search(text)) < 100


def test_interpretation_of_the_words_of_a_query() -> None:
    taken, unknown = search("员工 depratment").words
    assert (taken.text, taken.means, taken.is_known) == ("员工", ("成员",), True)
    assert (unknown.text, unknown.is_known) == ("depratment", False) and "department" in unknown.near


def test_a_beginning_is_enough() -> None:
    assert "/cgi-bin/department/list" in [hit.key for hit in search("departm").of(CallHit)]


def test_threads_share_one_index() -> None:
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(search("撤回消息")[0].key)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["/cgi-bin/message/recall"] * 8


def test_nothing_is_loaded_before_somebody_searches() -> None:
    code = (
        "import sys; from wecom_client import search, find, ENDPOINTS; "
        "late = 'sqlite3', 'wecom_runtime.search.engine', 'wecom_client._search'; "
        "print([name for name in late if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
