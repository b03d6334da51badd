"""Templates that print text without escaping: Python source."""

from __future__ import annotations

from pathlib import Path

import jinja2

ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,  # noqa: S701 - no HTML
    auto_reload=False,
)
"""The environment for the templates of all back ends. An undefined name is an error."""
