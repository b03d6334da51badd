# Generated from codegen/templates/testing.py.jinja by codegen. Do not edit: change the spec, then run "make generate".
"""Checks for your tests: does a payload fit what WeCom documents?"""

from wecom_runtime.testing.payloads import Problem, Validator

from ._registry import ENDPOINTS
from .callbacks._table import CALLBACKS
from .replies._table import REPLIES

__all__ = ["Problem", "validate_callback", "validate_request", "validate_response"]

_validator = Validator(ENDPOINTS, CALLBACKS, REPLIES)
validate_request = _validator.request
validate_response = _validator.response
validate_callback = _validator.callback
