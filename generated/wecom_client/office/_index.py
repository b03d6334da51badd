# Generated from spec/gateway/ by codegen. Do not edit.
"""The modules of `operations` by the first segments of the paths."""

SEGMENTS = (
    "calendar",
    "chat",
    "contact",
    "disk",
    "doc",
    "identity",
    "mail",
    "media",
    "meeting",
    "message",
    "sheet",
    "smartpage",
    "smartsheet",
    "todo",
)
"""The first path segments; "root" has the paths with one segment."""

ELSEWHERE: dict[str, str] = {
}
"""Path that does not begin with its segment -> segment."""
