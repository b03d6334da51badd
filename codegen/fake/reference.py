"""The tables of spec/fake/README.md, made of the declarations of functions, steps, conditions and known values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wecom_runtime.testing.fake.functions import FUNCTIONS
from wecom_runtime.testing.fake.functions.declaring import Function
from wecom_runtime.testing.fake.vocabulary import ALWAYS, CONDITIONS, KNOWN_VALUES, VERBS, StepVerb

from ..model.api import Api

PAGE = "spec/fake/README.md"
RULE_WORDS: Mapping[str, tuple[tuple[str, str, str, str], str]] = {
    "en": (("calls", "documented rules", "enforced", "share"), "all"),
    "zh": (("接口", "文档规则", "已遵守", "比例"), "合计"),
}
"""Language -> the head of the table of rules, and the name of its last row."""


def tables() -> Mapping[str, str]:
    """Return each table by the name of its marks."""
    in_groups = {name: one for name, one in FUNCTIONS.items() if "." in name}
    general = {name: one for name, one in FUNCTIONS.items() if name not in in_groups}
    return {
        "values": _table(("value", "meaning"), ((f"${name}", text) for name, (_, text) in KNOWN_VALUES.items())),
        "steps": _table(("step", "options", "effect"), map(_step, VERBS.values())),
        "conditions": _table(("condition", "met by"), ((f"{{{name}: …}}", text) for name, text in CONDITIONS.items())),
        "functions": _table(("function", "result"), (_function(general[name]) for name in sorted(general))),
        "functions of groups": _table(
            ("function", "result"), (_function(in_groups[name]) for name in sorted(in_groups))
        ),
    }


def rule_tables(api: Api) -> Mapping[str, str]:
    """Return the counts of the rules of each family, by the page that has them."""
    made: dict[str, str] = {}
    for language, (head, total) in RULE_WORDS.items() if api.rules else ():
        counts = [(family.titles[language], len(family.rules), family.kept) for family in api.rules]
        counts.append((total, sum(one[1] for one in counts), sum(one[2] for one in counts)))
        lines = [head, ("---", "---:", "---:", "---:")]
        lines += [(name, str(all_), str(kept), f"{100 * kept // all_} %") for name, all_, kept in counts]
        made[f"docs/{language}/promises.md"] = "\n\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n\n"
    return made


def _function(declared: Function) -> tuple[str, str]:
    return declared.usage, declared.summary


def _step(verb: StepVerb) -> tuple[str, str, str]:
    options = [f"`{one}`" for one in verb.options if one not in ALWAYS]
    return f"{verb.name}: {verb.takes}", ", ".join(options), f"{verb.summary}."


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table with code in the first column."""
    lines = [head, ("---",) * len(head), *((f"`{first}`", *others) for first, *others in rows)]
    return (
        "\n\n"
        + "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
        + "\n\n"
    )
