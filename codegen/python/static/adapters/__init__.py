"""The adapters of routers to web frameworks, one package each."""

from __future__ import annotations
