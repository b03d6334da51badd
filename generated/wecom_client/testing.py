# Copied from codegen/python/static/testing.py by codegen. Do not edit it here.
"""For your tests: a WeCom to test against, samples, and checks of what does not fit the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client._registry import ENDPOINTS
from wecom_client.callbacks._table import CALLBACKS
from wecom_client.replies._table import REPLIES
from wecom_runtime.lazy import load_lazily
from wecom_runtime.testing.payloads import Problem, Validator
from wecom_runtime.testing.samples import Samples, SpecData

if TYPE_CHECKING:
    from wecom_client._fake import FakeWeCom as FakeWeCom
    from wecom_runtime.testing.fake.calls import FakeCall as FakeCall
    from wecom_runtime.testing.fake.calls import InvalidCallError as InvalidCallError
    from wecom_runtime.testing.fake.members import SentMessage as SentMessage
    from wecom_runtime.testing.fake.pushing import CallbackNotAnsweredError as CallbackNotAnsweredError
    from wecom_runtime.testing.strategies import models as models

load_lazily(
    __name__,
    {
        "wecom_client._fake": ("FakeWeCom",),
        "wecom_runtime.testing.fake.calls": ("FakeCall", "InvalidCallError"),
        "wecom_runtime.testing.fake.members": ("SentMessage",),
        "wecom_runtime.testing.fake.pushing": ("CallbackNotAnsweredError",),
        "wecom_runtime.testing.strategies": ("models",),
    },
)

__all__ = [
    "CallbackNotAnsweredError",
    "FakeCall",
    "FakeWeCom",
    "InvalidCallError",
    "Problem",
    "SentMessage",
    "make",
    "models",
    "sample_request",
    "sample_response",
    "validate_callback",
    "validate_reply",
    "validate_request",
    "validate_response",
]

SAMPLES = Samples(SpecData("wecom_client._fake_data"), ENDPOINTS, CALLBACKS)
sample_request = SAMPLES.request
sample_response = SAMPLES.response
make = SAMPLES.make

VALIDATOR = Validator(ENDPOINTS, CALLBACKS, REPLIES)
validate_request = VALIDATOR.request
validate_response = VALIDATOR.response
validate_callback = VALIDATOR.callback
validate_reply = VALIDATOR.reply
