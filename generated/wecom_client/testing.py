# Copied from codegen/python/static/testing.py by codegen. Do not edit it here.
"""Checks for your tests: does a payload fit what WeCom documents?"""

from wecom_client._registry import ENDPOINTS
from wecom_client.callbacks._table import CALLBACKS
from wecom_client.replies._table import REPLIES
from wecom_runtime.testing.payloads import Problem, Validator

__all__ = ["Problem", "validate_callback", "validate_request", "validate_response"]

_validator = Validator(ENDPOINTS, CALLBACKS, REPLIES)
validate_request = _validator.request
validate_response = _validator.response
validate_callback = _validator.callback
