# Generated from spec/api/ by codegen. Do not edit: change the spec, then run "make generate".
"""Requests, answers and their parts, one module or package for each domain."""

from __future__ import annotations
