"""The location of the built-in spec and package: in a clone, or in an installation."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
IS_INSTALLED = (HERE / "spec").is_dir()


def builtin_spec() -> Path:
    """Return the folder of the spec: beside the generator in a clone, inside it if installed."""
    return HERE / "spec" if IS_INSTALLED else HERE.parent / "spec"


def builtin_package() -> Path:
    """Return the folder of the package `wecom_client`, which may not be generated yet."""
    return HERE.parent / "wecom_client" if IS_INSTALLED else HERE.parent / "generated" / "wecom_client"
