from __future__ import annotations

from tests.runtime.net.conftest import driver, wecom

__all__ = ["driver", "wecom"]
