"""The tables of spec/fake/README.md, made of the declarations of functions, steps, conditions and known values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wecom_runtime.testing.fake.functions import FUNCTIONS
from wecom_runtime.testing.fake.functions.declaring import Function
from wecom_runtime.testing.fake.vocabulary import ALWAYS, CONDITIONS, KNOWN_VALUES, VERBS, StepVerb

PAGE = "spec/fake/README.md"


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
