"""The router of callbacks."""

from wecom_client.callbacks._table import CALLBACKS
from wecom_client.replies._table import REPLIES
from wecom_runtime.channels.router import BaseRouter


class CallbackRouter(BaseRouter):
    __doc__ = BaseRouter.__doc__

    _callbacks = CALLBACKS
    _replies = REPLIES
    _contexts = "wecom_client._context:Context", "wecom_client._context:AsyncContext"
