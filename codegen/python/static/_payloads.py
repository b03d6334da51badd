"""Checks and samples of payloads for the endpoints and callbacks of this package."""

from __future__ import annotations

from typing import Final

from wecom_client._registry import ENDPOINTS
from wecom_client.callbacks._table import CALLBACKS
from wecom_client.office._registry import COMMANDS
from wecom_client.replies._table import REPLIES
from wecom_runtime.testing.payloads import Validator
from wecom_runtime.testing.samples import Samples, SpecData

SAMPLES = Samples(SpecData("wecom_client._fake_data"), ENDPOINTS, CALLBACKS)
sample_request: Final = SAMPLES.request
sample_response: Final = SAMPLES.response
make: Final = SAMPLES.make

VALIDATOR = Validator(ENDPOINTS, CALLBACKS, REPLIES)
COMMAND_VALIDATOR = Validator(COMMANDS, CALLBACKS, REPLIES)
validate_request: Final = VALIDATOR.request
validate_response: Final = VALIDATOR.response
validate_callback: Final = VALIDATOR.callback
validate_reply: Final = VALIDATOR.reply
