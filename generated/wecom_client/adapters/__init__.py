# Copied from codegen/python/static/adapters/__init__.py by codegen. Do not edit it here.
"""A router behind a web framework, one package each."""

from __future__ import annotations
