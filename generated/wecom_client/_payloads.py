# Copied from codegen/python/static/_payloads.py by codegen. Do not edit it here.
"""Checks and samples of payloads for the endpoints, commands of the gateway and callbacks of this package."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from wecom_client._registry import ENDPOINTS
from wecom_client.callbacks._table import CALLBACKS
from wecom_client.office._registry import COMMANDS
from wecom_client.replies._table import REPLIES
from wecom_runtime.testing.payloads import Validator
from wecom_runtime.testing.samples import Samples, SpecData

if TYPE_CHECKING:
    from wecom_runtime.calls.operation import Operation

CALLS: Mapping[str, Operation[Any]] = ChainMap(cast("Any", ENDPOINTS), cast("Any", COMMANDS))
"""The endpoints, and the commands of the gateway, by their paths."""

SAMPLES = Samples(SpecData("wecom_client._fake_data"), CALLS, CALLBACKS)
sample_request: Final = SAMPLES.request
sample_response: Final = SAMPLES.response
make: Final = SAMPLES.make

VALIDATOR = Validator(CALLS, CALLBACKS, REPLIES)
validate_request: Final = VALIDATOR.request
validate_response: Final = VALIDATOR.response
validate_callback: Final = VALIDATOR.callback
validate_reply: Final = VALIDATOR.reply
