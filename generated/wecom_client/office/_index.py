# Generated from spec/gateway/ by codegen. Do not edit.
"""The modules of `operations` by the first segments of the paths."""

SEGMENTS = {
    "calendar": 7,
    "chat": 2,
    "contact": 1,
    "disk": 7,
    "doc": 9,
    "identity": 1,
    "mail": 3,
    "media": 2,
    "meeting": 9,
    "message": 4,
    "sheet": 8,
    "smartpage": 10,
    "smartsheet": 26,
    "todo": 6,
}
"""First path segment -> number of endpoints; "root" has the paths with one segment."""

ELSEWHERE: dict[str, str] = {
}
"""Path that does not begin with its segment -> segment."""
