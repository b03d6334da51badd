# Generated from spec/gateway/ by codegen. Do not edit.
"""Every endpoint as data, one module for each domain."""

from __future__ import annotations
