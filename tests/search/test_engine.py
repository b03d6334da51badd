"""The ranking of a search engine over a few rows."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import pytest

from wecom_runtime.search.engine import SearchEngine, factors
from wecom_runtime.search.kinds import HitKind

Row: TypeAlias = tuple[HitKind, str, str, str]
ROWS: tuple[Row, ...] = (
    ("call", "zoo.add", "Add an animal", ""),
    ("call", "zoo.get", "Get an animal", ""),
    ("callback", "AnimalEscapedEvent", "An animal ran away", ""),
    ("error", "40001", "animal is asleep", ""),
    ("field", "keepers", "Who feeds it every evening", "0 1"),
    ("guide", "Keepers", "Feeding · 喂养", ""),
)
"""Kind, key, title, and the rows that have the field."""
KINDS: tuple[HitKind, ...] = ("call", "callback", "error", "field", "guide")


def engine_of(*rows: Row) -> SearchEngine:
    kinds, keys, titles, uses = zip(*rows, strict=True)
    none = [""] * len(rows)
    names = [key.lower().replace(".", " ") for key in keys]
    vocabulary = {"words": {}, "kinds": {"callback": ["callback"]}}
    return SearchEngine(vocabulary, [kinds, keys, titles, names, [title.lower() for title in titles], none, none, uses])


@pytest.fixture
def engine() -> SearchEngine:
    return engine_of(*ROWS)


def found(engine: SearchEngine, text: str) -> list[str]:
    """Return the keys of the hits, the best first."""
    return [hit.key for hit in engine.search(text, KINDS, 10)]


def test_a_name_comes_first_however_it_is_written(engine: SearchEngine) -> None:
    assert found(engine, "animalescapedevent")[0] == "AnimalEscapedEvent"
    assert found(engine, "ZOO.GET")[0] == "zoo.get"


def test_calls_are_found_by_their_fields(engine: SearchEngine) -> None:
    """Their own texts do not have the word."""
    hits = list(engine.search("evening", KINDS, 10))
    assert [hit.key for hit in hits] == ["keepers", "zoo.add", "zoo.get"]
    assert 0 < hits[1].score == hits[2].score < hits[0].score
    assert hits == sorted(hits, key=lambda hit: -hit.score)


def test_a_field_adds_to_the_score_of_its_call() -> None:
    def score(uses: str) -> float:
        field: Row = "field", "creature", "The quiet one", uses
        engine = engine_of(("call", "zoo.add", "Add a quiet one", ""), *ROWS[1:], field)
        return next(hit.score for hit in engine.search("quiet", KINDS, 10) if hit.key == "zoo.add")

    assert score("0") > score("")


def test_the_kind_that_a_query_names_is_preferred() -> None:
    engine = engine_of(("call", "zoo.run", "Animal runs", ""), ("callback", "AnimalRuns", "Animal runs", ""))
    assert found(engine, "animal runs") == ["zoo.run", "AnimalRuns"]
    assert found(engine, "animal runs callback") == ["AnimalRuns", "zoo.run"]


def test_a_row_with_all_words_is_preferred() -> None:
    rows: list[Row] = [("call", f"zoo.a{number}", "feed feed feed", "") for number in range(5)]
    engine = engine_of(*rows, ("call", "zoo.both", "feed the quiet animal that sleeps all day in a cage", ""))
    assert found(engine, "feed animal")[0] == "zoo.both"


def test_an_unknown_word_stands_for_known_ones_that_begin_with_it(engine: SearchEngine) -> None:
    (word,) = engine.search("fee", KINDS, 10).words
    assert (word.is_known, word.near) == (False, ("feeds", "feeding"))
    (word,) = engine.search("fe", KINDS, 10).words
    assert word.near == ()


def test_scores_have_three_decimals(engine: SearchEngine) -> None:
    assert all(hit.score == round(hit.score, 3) for hit in engine.search("animal", KINDS, 10))


def test_the_search_of_the_site_has_the_same_factors() -> None:
    script = (Path(__file__).parents[2] / "codegen" / "site" / "theme" / "search.js").read_text("utf-8")
    assert {name for name in factors() if f"factors.{name}" in script} == set(factors())
    assert script.count("factors.") == len(factors())
