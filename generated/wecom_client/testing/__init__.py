# Generated from codegen/python/packages.py by codegen. Do not edit.
"""Tools for tests: a fake WeCom, pytest fixtures, samples, and checks of payloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .._fake import (
        FakeWeCom as FakeWeCom,
    )
    from .._payloads import (
        make as make,
        sample_request as sample_request,
        sample_response as sample_response,
        validate_callback as validate_callback,
        validate_reply as validate_reply,
        validate_request as validate_request,
        validate_response as validate_response,
    )
    from .._pytest import (
        wecom as wecom,
        wecom_app as wecom_app,
        wecom_async_app as wecom_async_app,
    )
    from wecom_runtime.data.problems import (
        Problem as Problem,
    )
    from wecom_runtime.testing.fake.actions import (
        Action as Action,
        ActionError as ActionError,
    )
    from wecom_runtime.testing.fake.bots.answers import (
        BotAnswer as BotAnswer,
        BotMessage as BotMessage,
    )
    from wecom_runtime.testing.fake.bots.bot import (
        FakeBot as FakeBot,
    )
    from wecom_runtime.testing.fake.calls import (
        FakeCall as FakeCall,
        InvalidCallError as InvalidCallError,
    )
    from wecom_runtime.testing.fake.devices.device import (
        FakeDevice as FakeDevice,
    )
    from wecom_runtime.testing.fake.errors import (
        HandlerError as HandlerError,
        HandlerFailedError as HandlerFailedError,
    )
    from wecom_runtime.testing.fake.members import (
        SentMessage as SentMessage,
    )
    from wecom_runtime.testing.fake.pushing import (
        CallbackNotAnsweredError as CallbackNotAnsweredError,
    )
    from wecom_runtime.testing.fake.wire import (
        Answer as Answer,
    )
    from wecom_runtime.testing.storages import (
        check_storage as check_storage,
    )
    from wecom_runtime.testing.strategies import (
        models as models,
    )

load_lazily(
    __name__,
    {
        ".._fake": (
            "FakeWeCom",
        ),
        ".._payloads": (
            "make",
            "sample_request",
            "sample_response",
            "validate_callback",
            "validate_reply",
            "validate_request",
            "validate_response",
        ),
        ".._pytest": (
            "wecom",
            "wecom_app",
            "wecom_async_app",
        ),
        "wecom_runtime.data.problems": (
            "Problem",
        ),
        "wecom_runtime.testing.fake.actions": (
            "Action",
            "ActionError",
        ),
        "wecom_runtime.testing.fake.bots.answers": (
            "BotAnswer",
            "BotMessage",
        ),
        "wecom_runtime.testing.fake.bots.bot": (
            "FakeBot",
        ),
        "wecom_runtime.testing.fake.calls": (
            "FakeCall",
            "InvalidCallError",
        ),
        "wecom_runtime.testing.fake.devices.device": (
            "FakeDevice",
        ),
        "wecom_runtime.testing.fake.errors": (
            "HandlerError",
            "HandlerFailedError",
        ),
        "wecom_runtime.testing.fake.members": (
            "SentMessage",
        ),
        "wecom_runtime.testing.fake.pushing": (
            "CallbackNotAnsweredError",
        ),
        "wecom_runtime.testing.fake.wire": (
            "Answer",
        ),
        "wecom_runtime.testing.storages": (
            "check_storage",
        ),
        "wecom_runtime.testing.strategies": (
            "models",
        ),
    },
)
