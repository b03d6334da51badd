# Generated from codegen/packages.py by codegen. Do not edit: change the spec, then run "make generate".
"""A router behind a web framework, one package each."""

from __future__ import annotations
