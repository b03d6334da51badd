"""A router behind a web framework, one package each."""

from __future__ import annotations
