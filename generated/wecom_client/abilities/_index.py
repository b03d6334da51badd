# Generated from spec/abilities/ by codegen. Do not edit.
"""The modules of `operations` by the first segments of the paths."""

SEGMENTS = {
    "contact": 1,
    "doc": 27,
    "meeting": 5,
    "msg": 4,
    "schedule": 8,
    "todo": 7,
}
"""First path segment -> number of endpoints; "root" has the paths with one segment."""

ELSEWHERE: dict[str, str] = {
}
"""Path that does not begin with its segment -> segment."""
