"""What a device has to keep, beside its serial number."""

from __future__ import annotations

from collections.abc import Callable

import attrs


@attrs.frozen(repr=False)
class DeviceKeys:
    """What a device has to keep for its next start, beside its serial number.

    Attributes:
        secret_no: The SecretNo of the device itself.
        secret: The secret that it got as it was activated; "" where no company has bound it, and after the company
            has withdrawn: the device then erases what it holds of it.
    """

    secret_no: str
    secret: str = ""

    def __repr__(self) -> str:
        return f"<DeviceKeys {'with' if self.secret else 'without'} a secret>"


OnKeys = Callable[[DeviceKeys], object]
"""Keeps what a device has got; a coroutine function is awaited."""
