"""The keys that a device must store."""

from __future__ import annotations

from collections.abc import Callable

import attrs


@attrs.frozen(repr=False)
class DeviceKeys:
    """The keys that a device must store for its next start, beside its serial number.

    Attributes:
        secret_no: The device's own SecretNo.
        secret: The secret from the activation; "" before a company has bound the device, and after it has unbound the
            device: the device must then erase the company's data.
    """

    secret_no: str
    secret: str = ""

    def __repr__(self) -> str:
        return f"<DeviceKeys {'with' if self.secret else 'without'} a secret>"


OnKeys = Callable[[DeviceKeys], object]
"""A function that stores the keys; a coroutine function is awaited."""
