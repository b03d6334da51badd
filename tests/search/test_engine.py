"""The ranking of a search engine over a few rows."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import pytest

import wecom_runtime.search.index
from tests.support.interleaving import both_orders
from wecom_runtime.search.engine import SearchEngine, factors
from wecom_runtime.search.hits import HITS, CallbackHit, CallHit, ErrorHit, FieldHit, Hit
from wecom_runtime.search.index import Index
from wecom_runtime.search.kinds import HIT_KINDS, HitKind
from wecom_runtime.search.query import Word, all_of, read
from wecom_runtime.search.words import parts, words

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
    rows: list[Row] = [("call", "zoo.call", "Roar roar roar", ""), ("callback", "Roar", "It was asleep before", "")]
    assert found(engine_of(*rows), "roar")[0] == "Roar"


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


def test_of_many_similar_words_the_first_ones_are_used() -> None:
    engine = engine_of(("call", "zoo.add", "feedf feedd feede feedb feeda feedc feed", ""))
    assert engine.search("fee", KINDS, 10).words[0].near == ("feed", "feeda", "feedb")


def test_scores_have_three_decimals(engine: SearchEngine) -> None:
    assert all(hit.score == round(hit.score, 3) for hit in engine.search("animal", KINDS, 10))


def test_the_search_of_the_site_has_the_same_factors() -> None:
    script = (Path(__file__).parents[2] / "tools" / "site" / "theme" / "search.js").read_text("utf-8")
    assert {name for name in factors() if f"factors.{name}" in script} == set(factors())
    assert script.count("factors.") == len(factors())


def test_hits_have_their_titles_and_scores(engine: SearchEngine) -> None:
    hits = {hit.kind: hit for hit in engine.search("animal 40001 keepers", KINDS, 10)}
    assert {kind: (hit.key, hit.title) for kind, hit in hits.items() if kind in ("error", "guide")} == {
        "error": ("40001", "animal is asleep"),
        "guide": ("Keepers", "Feeding · 喂养"),
    }
    assert all(isinstance(hit.score, float) and hit.score > 0 for hit in hits.values())


@pytest.mark.parametrize("kind", [CallHit, CallbackHit, ErrorHit, *HITS.values()])
def test_hits_match_patterns(kind: type[Hit]) -> None:
    hit = kind("40001", "title", 1.5)
    assert (str(hit.key), hit.title, hit.score) == ("40001", "title", 1.5)
    names: tuple[str, ...] = vars(kind)["__match_args__"]
    assert [str(getattr(hit, name)) for name in names] == ["40001"]
    assert kind.kind in HIT_KINDS


def test_fields_match_patterns() -> None:
    match FieldHit("keepers", 1.5, ("zoo.add",)):
        case FieldHit(name, used_by):
            assert (name, used_by) == ("keepers", ("zoo.add",))
        case _:
            pytest.fail("it does not match")


def test_words_with_synonyms_and_known_words_have_no_similar_ones() -> None:
    kinds, keys, titles, uses = zip(*ROWS, strict=True)
    columns = [kinds, keys, titles, keys, [title.lower() for title in titles], [""] * 6, [""] * 6, uses]
    engine = SearchEngine({"words": {"beast": ["animal"]}, "kinds": {}}, columns)
    found_hits = engine.search("beast", KINDS, 10)
    assert [(word.text, word.means, word.is_known, word.near) for word in found_hits.words] == [
        ("beast", ("animal",), True, ())
    ]
    assert [hit.key for hit in found_hits]
    (word,) = engine.search("asleep", KINDS, 10).words
    assert (word.is_known, word.near) == (True, ())
    assert [engine.knows(text) for text in ("animal", "asleep animal", "nothing", "")] == [True, True, False, False]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("client.user.get", {"user.get", "user/get", "/cgi-bin/user.get", "/cgi-bin/user/get"}),
        ("errcode 40001", {"40001", "/cgi-bin/40001"}),
        ("/user/get", {"/user/get", "/cgi-bin/user/get"}),
        ("two words", set()),
        ("", set()),
    ],
)
def test_names_that_a_query_may_stand_for(text: str, names: set[str]) -> None:
    assert set(read(text, {}).names) == names


def test_a_query_says_whole_words() -> None:
    query = read("the  callback of a message", {})
    assert query.text == "the callback of a message"
    assert [query.says(phrase) for phrase in ("callback", "callback of", "call", "back", "reply")] == [
        True, True, False, False, False,
    ]  # fmt: skip
    assert Word("text") == Word("text", (), "", True, ())


def test_an_index_is_loaded_once_by_two_threads() -> None:
    class Counted(Index):
        loaded = 0

        def _load(self) -> SearchEngine:
            self.loaded += 1
            return engine_of(*ROWS)

    def make() -> Counted:
        return Counted("package")

    search = lambda it: it.search("animal", kinds=KINDS)  # noqa: E731
    entries = lambda it: it.entries("call")  # noqa: E731
    for index, hits, listed in both_orders(make, search, entries, wecom_runtime.search.index):
        assert (index.loaded, bool(hits)) == (1, True)
        assert listed == [("zoo.add", "Add an animal"), ("zoo.get", "Get an animal")]
    for index, *_ in both_orders(make, search, search, wecom_runtime.search.index):
        assert index.loaded == 1
    for index, *_ in both_orders(make, entries, entries, wecom_runtime.search.index):
        assert index.loaded == 1
    assert repr(make()) == "<words of package>"


def test_words_of_a_text() -> None:
    assert words("How do I get a user of the 成员头像 for me") == ["get", "user", "成员", "员头", "头像"]
    assert words("one or so the two") == ["two"]
    assert (parts("getUserIDOfMember"), parts("HTTPError")) == ("get User ID Of Member", "HTTP Error")


def test_words_of_a_query() -> None:
    query = read("怎么 get 头像 the 的", {})
    assert [word.text for word in query.words] == ["怎么", "get", "头像"]
    assert (all_of("头像"), all_of("头"), all_of("x"), all_of("")) == ('("头像")', '("头"*)', '("x")', "")
    assert all_of("the") == '("the")', "a query of stop words alone keeps them"
    assert all_of("the user") == '("user")'
