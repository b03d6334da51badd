# Generated from codegen/python/packages.py by codegen. Do not edit.
"""Typed client for WeCom (企业微信): every API endpoint and every callback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        abilities as abilities,
        adapters as adapters,
        archive as archive,
        callbacks as callbacks,
        devices as devices,
        models as models,
        office as office,
        params as params,
        replies as replies,
        types as types,
    )
    from ._async_client import (
        AsyncWeComClient as AsyncWeComClient,
    )
    from ._bot import (
        AsyncBot as AsyncBot,
        Bot as Bot,
    )
    from ._bot_connection import (
        AsyncBotConnection as AsyncBotConnection,
        BotConnection as BotConnection,
    )
    from ._client import (
        WeComClient as WeComClient,
    )
    from ._context import (
        AsyncContext as AsyncContext,
        Context as Context,
    )
    from ._csv_tables import (
        contact_csv as contact_csv,
        party_csv as party_csv,
    )
    from ._customer_service import (
        AsyncCustomerService as AsyncCustomerService,
        CustomerService as CustomerService,
    )
    from ._device_connection import (
        AsyncDeviceConnection as AsyncDeviceConnection,
        DeviceConnection as DeviceConnection,
    )
    from ._partners import (
        AsyncDeviceClient as AsyncDeviceClient,
        AsyncDeviceModelClient as AsyncDeviceModelClient,
        AsyncProviderClient as AsyncProviderClient,
        AsyncSuiteClient as AsyncSuiteClient,
        DeviceClient as DeviceClient,
        DeviceModelClient as DeviceModelClient,
        ProviderClient as ProviderClient,
        SuiteClient as SuiteClient,
    )
    from ._registry import (
        ENDPOINTS as ENDPOINTS,
        find as find,
    )
    from ._router import (
        CallbackRouter as CallbackRouter,
    )
    from ._tools import (
        run_tool as run_tool,
    )
    from ._version import (
        __version__ as __version__,
    )
    from ._words import (
        search as search,
    )
    from .callbacks._table import (
        CALLBACKS as CALLBACKS,
        parse_message as parse_message,
    )
    from .office._client import (
        AsyncOfficeClient as AsyncOfficeClient,
        OfficeClient as OfficeClient,
    )
    from .office._registry import (
        COMMANDS as COMMANDS,
    )
    from .office._tools import (
        office_tools as office_tools,
    )
    from .replies._table import (
        create_reply as create_reply,
    )
    from wecom_runtime.callbacks.crypto import (
        WeComCrypto as WeComCrypto,
    )
    from wecom_runtime.callbacks.message_to_bot import (
        Attachment as Attachment,
    )
    from wecom_runtime.calls.pagination import (
        AsyncPages as AsyncPages,
        Pages as Pages,
    )
    from wecom_runtime.calls.retry import (
        RetryPolicy as RetryPolicy,
    )
    from wecom_runtime.calls.watching import (
        CallInfo as CallInfo,
    )
    from wecom_runtime.channels.devices.keys import (
        DeviceKeys as DeviceKeys,
    )
    from wecom_runtime.channels.long_connection.abilities import (
        Ability as Ability,
        BotAbility as BotAbility,
    )
    from wecom_runtime.channels.long_connection.run_bots import (
        run_bots as run_bots,
        run_bots_async as run_bots_async,
    )
    from wecom_runtime.clients.actions import (
        Authorization as Authorization,
        Handled as Handled,
    )
    from wecom_runtime.clients.detail import (
        Detailed as Detailed,
        detailed as detailed,
    )
    from wecom_runtime.clients.merchant import (
        Merchant as Merchant,
    )
    from wecom_runtime.clients.resources import (
        raw as raw,
    )
    from wecom_runtime.data.conversion import (
        converter as converter,
        structure as structure,
        unstructure as unstructure,
    )
    from wecom_runtime.data.deviations import (
        Deviation as Deviation,
    )
    from wecom_runtime.data.splitting import (
        split_text as split_text,
    )
    from wecom_runtime.errors import (
        APIError as APIError,
        BusyError as BusyError,
        CallTimeoutError as CallTimeoutError,
        ConfigurationError as ConfigurationError,
        CryptoError as CryptoError,
        DecryptError as DecryptError,
        InvalidArgumentError as InvalidArgumentError,
        InvalidPayloadError as InvalidPayloadError,
        InvalidReceiveIdError as InvalidReceiveIdError,
        InvalidRequestError as InvalidRequestError,
        InvalidSignatureError as InvalidSignatureError,
        JobFailedError as JobFailedError,
        JobTimeoutError as JobTimeoutError,
        MissingTicketError as MissingTicketError,
        NoAnswerError as NoAnswerError,
        NotAuthorizedError as NotAuthorizedError,
        NotFoundError as NotFoundError,
        NotGrantedError as NotGrantedError,
        PaymentError as PaymentError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        ReplacedError as ReplacedError,
        ResponseError as ResponseError,
        StateMismatchError as StateMismatchError,
        StorageError as StorageError,
        StreamFailedError as StreamFailedError,
        TokenError as TokenError,
        TransportError as TransportError,
        UnsupportedTokenError as UnsupportedTokenError,
        WeComError as WeComError,
    )
    from wecom_runtime.handling.questions.approval import (
        Approval as Approval,
    )
    from wecom_runtime.handling.streaming.chunks import (
        Feedback as Feedback,
    )
    from wecom_runtime.handling.streaming.pieces import (
        Thinking as Thinking,
        ToolCall as ToolCall,
    )
    from wecom_runtime.handling.streaming.reading import (
        stream_pieces as stream_pieces,
    )
    from wecom_runtime.hidden import (
        Secret as Secret,
    )
    from wecom_runtime.http.downloads import (
        AsyncDownload as AsyncDownload,
        Download as Download,
    )
    from wecom_runtime.http.multipart import (
        Upload as Upload,
    )
    from wecom_runtime.limits.limiter import (
        RateLimiter as RateLimiter,
    )
    from wecom_runtime.storage.base import (
        SessionStorage as SessionStorage,
    )
    from wecom_runtime.storage.file import (
        FileStorage as FileStorage,
    )
    from wecom_runtime.storage.memcached import (
        MemcachedStorage as MemcachedStorage,
    )
    from wecom_runtime.storage.memory import (
        MemoryStorage as MemoryStorage,
    )
    from wecom_runtime.storage.redis import (
        RedisStorage as RedisStorage,
    )
    from wecom_runtime.storage.shove import (
        ShoveStorage as ShoveStorage,
    )

load_lazily(
    __name__,
    {
        "._async_client": (
            "AsyncWeComClient",
        ),
        "._bot": (
            "AsyncBot",
            "Bot",
        ),
        "._bot_connection": (
            "AsyncBotConnection",
            "BotConnection",
        ),
        "._client": (
            "WeComClient",
        ),
        "._context": (
            "AsyncContext",
            "Context",
        ),
        "._csv_tables": (
            "contact_csv",
            "party_csv",
        ),
        "._customer_service": (
            "AsyncCustomerService",
            "CustomerService",
        ),
        "._device_connection": (
            "AsyncDeviceConnection",
            "DeviceConnection",
        ),
        "._partners": (
            "AsyncDeviceClient",
            "AsyncDeviceModelClient",
            "AsyncProviderClient",
            "AsyncSuiteClient",
            "DeviceClient",
            "DeviceModelClient",
            "ProviderClient",
            "SuiteClient",
        ),
        "._registry": (
            "ENDPOINTS",
            "find",
        ),
        "._router": (
            "CallbackRouter",
        ),
        "._tools": (
            "run_tool",
        ),
        "._version": (
            "__version__",
        ),
        "._words": (
            "search",
        ),
        ".callbacks._table": (
            "CALLBACKS",
            "parse_message",
        ),
        ".office._client": (
            "AsyncOfficeClient",
            "OfficeClient",
        ),
        ".office._registry": (
            "COMMANDS",
        ),
        ".office._tools": (
            "office_tools",
        ),
        ".replies._table": (
            "create_reply",
        ),
        "wecom_runtime.callbacks.crypto": (
            "WeComCrypto",
        ),
        "wecom_runtime.callbacks.message_to_bot": (
            "Attachment",
        ),
        "wecom_runtime.calls.pagination": (
            "AsyncPages",
            "Pages",
        ),
        "wecom_runtime.calls.retry": (
            "RetryPolicy",
        ),
        "wecom_runtime.calls.watching": (
            "CallInfo",
        ),
        "wecom_runtime.channels.devices.keys": (
            "DeviceKeys",
        ),
        "wecom_runtime.channels.long_connection.abilities": (
            "Ability",
            "BotAbility",
        ),
        "wecom_runtime.channels.long_connection.run_bots": (
            "run_bots",
            "run_bots_async",
        ),
        "wecom_runtime.clients.actions": (
            "Authorization",
            "Handled",
        ),
        "wecom_runtime.clients.detail": (
            "Detailed",
            "detailed",
        ),
        "wecom_runtime.clients.merchant": (
            "Merchant",
        ),
        "wecom_runtime.clients.resources": (
            "raw",
        ),
        "wecom_runtime.data.conversion": (
            "converter",
            "structure",
            "unstructure",
        ),
        "wecom_runtime.data.deviations": (
            "Deviation",
        ),
        "wecom_runtime.data.splitting": (
            "split_text",
        ),
        "wecom_runtime.errors": (
            "APIError",
            "BusyError",
            "CallTimeoutError",
            "ConfigurationError",
            "CryptoError",
            "DecryptError",
            "InvalidArgumentError",
            "InvalidPayloadError",
            "InvalidReceiveIdError",
            "InvalidRequestError",
            "InvalidSignatureError",
            "JobFailedError",
            "JobTimeoutError",
            "MissingTicketError",
            "NoAnswerError",
            "NotAuthorizedError",
            "NotFoundError",
            "NotGrantedError",
            "PaymentError",
            "PermissionDeniedError",
            "RateLimitError",
            "ReplacedError",
            "ResponseError",
            "StateMismatchError",
            "StorageError",
            "StreamFailedError",
            "TokenError",
            "TransportError",
            "UnsupportedTokenError",
            "WeComError",
        ),
        "wecom_runtime.handling.questions.approval": (
            "Approval",
        ),
        "wecom_runtime.handling.streaming.chunks": (
            "Feedback",
        ),
        "wecom_runtime.handling.streaming.pieces": (
            "Thinking",
            "ToolCall",
        ),
        "wecom_runtime.handling.streaming.reading": (
            "stream_pieces",
        ),
        "wecom_runtime.hidden": (
            "Secret",
        ),
        "wecom_runtime.http.downloads": (
            "AsyncDownload",
            "Download",
        ),
        "wecom_runtime.http.multipart": (
            "Upload",
        ),
        "wecom_runtime.limits.limiter": (
            "RateLimiter",
        ),
        "wecom_runtime.storage.base": (
            "SessionStorage",
        ),
        "wecom_runtime.storage.file": (
            "FileStorage",
        ),
        "wecom_runtime.storage.memcached": (
            "MemcachedStorage",
        ),
        "wecom_runtime.storage.memory": (
            "MemoryStorage",
        ),
        "wecom_runtime.storage.redis": (
            "RedisStorage",
        ),
        "wecom_runtime.storage.shove": (
            "ShoveStorage",
        ),
    },
    (
        "abilities",
        "adapters",
        "archive",
        "callbacks",
        "devices",
        "models",
        "office",
        "params",
        "replies",
        "telemetry",
        "testing",
        "types",
    ),
)
