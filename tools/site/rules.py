"""The table of the rules that the fake enforces, for the page with the guarantees."""

from __future__ import annotations

from codegen.model.api import Api

from .markdown import table

_WORDS = {
    "en": ("calls", "documented rules", "enforced", "share", "all"),
    "zh": ("接口", "文档规则", "已遵守", "比例", "合计"),
}
"""Language -> the head of the table, and the name of its last row."""


def rules_table(api: Api, language: str) -> str:
    """Return the number of rules of each family; "" if the spec has none."""
    *head, total = _WORDS[language]
    counts = [(family.titles[language], len(family.rules) - family.unseen, family.kept) for family in api.rules]
    counts.append((total, sum(one[1] for one in counts), sum(one[2] for one in counts)))
    rows = [f"| {name} | {count} | {kept} | {100 * kept // count} % |" for name, count, kept in counts if count]
    return table(head, rows)
