"""A model that is damaged on purpose: the watch notices."""

from __future__ import annotations

from pathlib import Path

from codegen.generate import read_api
from tests.support.shared import described
from tests.tools.watch.damage import DAMAGES, recall, trials
from tests.tools.watch.test_compare_mirror import folder
from tests.tools.watch.zoo import write_pages, write_spec
from tools.watch import read_facts

LEAST = 0.8
"""Of each kind of damage, on official pages."""


def test_each_damage_of_a_small_spec_is_found(tmp_path: Path) -> None:
    done = list(trials(read_api(write_spec(tmp_path)), read_facts(write_pages(tmp_path / "pages")), each=50, seed=1))
    assert [str(trial) for trial in done if not trial.found] == []
    assert {trial.kind for trial in done} == DAMAGES.keys()


def test_most_damage_is_found_on_official_pages() -> None:
    facts = read_facts(folder("WECOM_PAGES"))
    done = trials(described(), facts, each=25, seed=20261128)
    shares = {kind: found / of for kind, (found, of) in recall(done).items()}
    assert {kind: share for kind, share in shares.items() if share < LEAST} == {}
