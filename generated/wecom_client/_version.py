# Copied from codegen/python/static/_version.py by codegen. Do not edit it here.
"""The version of the installed distribution."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("wecom-client")
except PackageNotFoundError:  # the source alone, not installed
    __version__ = "0+unknown"
