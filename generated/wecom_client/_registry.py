# Generated from codegen/templates/_registry.py.jinja by codegen. Do not edit: change the spec, then run "make generate".
"""Every endpoint, found by its path or title."""

from wecom_runtime.calls.registry import Endpoints

from ._index import SEGMENTS

ENDPOINTS = Endpoints("wecom_client.operations", SEGMENTS)
find = ENDPOINTS.find
