# Generated from codegen/templates/_router.py.jinja by codegen. Do not edit: change the spec, then run "make generate".
"""The router of callbacks."""

from wecom_runtime.callbacks.router import BaseRouter

from .callbacks._table import CALLBACKS
from .replies._table import REPLIES


class CallbackRouter(BaseRouter):
    __doc__ = BaseRouter.__doc__

    _callbacks = CALLBACKS
    _replies = REPLIES
