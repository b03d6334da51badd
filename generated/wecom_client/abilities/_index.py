# Generated from spec/abilities/ by codegen. Do not edit.
"""The modules of `operations` by the first segments of the paths."""

SEGMENTS = (
    "contact",
    "doc",
    "meeting",
    "msg",
    "schedule",
    "todo",
)
"""The first path segments; "root" has the paths with one segment."""

ELSEWHERE: dict[str, str] = {
}
"""Path that does not begin with its segment -> segment."""
