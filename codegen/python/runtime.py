"""The names that generated code imports from the runtime, and their modules; no other module lists them."""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Mapping
from importlib import import_module
from typing import Any

RUNTIME = "wecom_runtime"

_MODULES: Mapping[str, tuple[str, ...]] = {
    "typing": ("TYPE_CHECKING", "Any", "ClassVar", "Final", "Literal", "TypeAlias", "TypedDict"),
    "typing_extensions": ("NotRequired",),
    "collections.abc": ("Mapping", "Sequence"),
    f"{RUNTIME}.callbacks.approval_form": ("ApprovalForm",),
    f"{RUNTIME}.callbacks.message_to_bot": ("MessageToBot", "MessageParts"),
    f"{RUNTIME}.callbacks.model": ("Callback", "attribute_at"),
    f"{RUNTIME}.callbacks.send_route": ("SendRoute",),
    f"{RUNTIME}.callbacks.table": ("CallbackTable",),
    f"{RUNTIME}.calls.chunked_upload": ("Chunked",),
    f"{RUNTIME}.http.downloads": ("AsyncDownload", "Download"),
    f"{RUNTIME}.http.multipart": ("FileInput",),
    f"{RUNTIME}.lazy": ("alias_submodules", "load_lazily"),
    f"{RUNTIME}.data.models": (
        "Csv",
        "DateTime",
        "DateTimeInput",
        "Flag",
        "IntString",
        "Json",
        "Model",
        "Pipe",
        "Response",
        "FieldRule",
        "Time",
        "Timestamp",
        "TaggedUnion",
        "field",
        "model",
    ),
    f"{RUNTIME}.calls.operation": ("Operation",),
    f"{RUNTIME}.channels.customer_service.table": ("ServiceTable",),
    f"{RUNTIME}.calls.pagination": ("AsyncPages", "Pages", "Pagination"),
    f"{RUNTIME}.calls.split_rule": ("SplitRule",),
    f"{RUNTIME}.calls.signing": ("ComputedParameter",),
    f"{RUNTIME}.calls.command_results": ("LongTask",),
    f"{RUNTIME}.calls.polling_rule": ("JobProgress", "PollingRule"),
    f"{RUNTIME}.callbacks.reply": ("JsonReply", "XmlReply", "adopt_parts"),
    f"{RUNTIME}.clients.archive.items": ("Archived",),
    f"{RUNTIME}.clients.archive.table": ("ArchiveTable", "LibraryCall"),
    f"{RUNTIME}.callbacks.frame_table": ("FrameEntry", "FrameTable"),
    f"{RUNTIME}.channels.devices.connection": ("BaseAsyncDeviceConnection",),
    f"{RUNTIME}.channels.devices.threaded": ("BaseDeviceConnection",),
    f"{RUNTIME}.callbacks.reply_table": ("ReplyEntry", "ReplyTable"),
    f"{RUNTIME}.clients.resources": ("AsyncResource", "Resource", "resource_at"),
    f"{RUNTIME}.tokens.kinds": ("EventRule", "TokenKind", "TokenTable"),
}
"""Module -> names that generated code imports."""

MODULE_OF: Mapping[str, str] = {name: module for module, names in _MODULES.items() for name in names}
"""Name that generated code imports -> its module."""

ERRORS = f"{RUNTIME}.errors"

EXPORTS: Mapping[str, tuple[str, ...]] = {
    f"{RUNTIME}.callbacks.message_to_bot": ("Attachment",),
    f"{RUNTIME}.data.conversion": ("converter", "structure", "unstructure"),
    f"{RUNTIME}.handling.questions.approval": ("Approval",),
    f"{RUNTIME}.channels.long_connection.abilities": ("Ability", "BotAbility"),
    f"{RUNTIME}.channels.long_connection.run_bots": ("run_bots", "run_bots_async"),
    f"{RUNTIME}.callbacks.crypto": ("WeComCrypto",),
    f"{RUNTIME}.channels.devices.keys": ("DeviceKeys",),
    f"{RUNTIME}.data.splitting": ("split_text",),
    f"{RUNTIME}.handling.streaming.chunks": ("Feedback",),
    f"{RUNTIME}.handling.streaming.pieces": ("Thinking", "ToolCall"),
    f"{RUNTIME}.handling.streaming.reading": ("stream_pieces",),
    f"{RUNTIME}.hidden": ("Secret",),
    f"{RUNTIME}.http.downloads": ("AsyncDownload", "Download"),
    f"{RUNTIME}.http.multipart": ("Upload",),
    f"{RUNTIME}.calls.pagination": ("AsyncPages", "Pages"),
    f"{RUNTIME}.limits.limiter": ("RateLimiter",),
    f"{RUNTIME}.calls.retry": ("RetryPolicy",),
    f"{RUNTIME}.storage.base": ("SessionStorage",),
    f"{RUNTIME}.storage.file": ("FileStorage",),
    f"{RUNTIME}.storage.memcached": ("MemcachedStorage",),
    f"{RUNTIME}.storage.memory": ("MemoryStorage",),
    f"{RUNTIME}.storage.redis": ("RedisStorage",),
    f"{RUNTIME}.storage.shove": ("ShoveStorage",),
    f"{RUNTIME}.clients.actions": ("Authorization", "Handled"),
    f"{RUNTIME}.clients.merchant": ("Merchant",),
    f"{RUNTIME}.calls.watching": ("CallInfo",),
    f"{RUNTIME}.data.deviations": ("Deviation",),
    f"{RUNTIME}.clients.detail": ("Detailed", "detailed"),
    f"{RUNTIME}.clients.resources": ("raw",),
}
"""Module of the runtime -> names that every generated package exports, except errors."""

_CLIENTS = {
    f"{RUNTIME}.clients.corp": ("BaseClient", "BaseAsyncClient"),
    f"{RUNTIME}.clients.suite": ("BaseSuiteClient", "BaseAsyncSuiteClient"),
    f"{RUNTIME}.clients.office": ("BaseOfficeClient", "BaseAsyncOfficeClient"),
    f"{RUNTIME}.clients.provider": ("BaseProviderClient", "BaseAsyncProviderClient"),
    f"{RUNTIME}.clients.device": (
        "BaseDeviceClient",
        "BaseAsyncDeviceClient",
        "BaseDeviceModelClient",
        "BaseAsyncDeviceModelClient",
    ),
}
"""The client classes that have the resource tree."""

_ASSIGNED = re.compile(r"\bself\.([a-z]\w*)\s*(?::[^=\n]+)?=[^=]")


@functools.cache
def error_classes() -> frozenset[str]:
    """Return the names of the errors that users can catch."""
    return frozenset(name for name in import_module(ERRORS).__all__ if name.endswith("Error"))


@functools.cache
def api_errors() -> frozenset[str]:
    """Return the names of the errors that an errcode can raise."""
    module = import_module(ERRORS)
    return frozenset(name for name in error_classes() if issubclass(getattr(module, name), module.APIError))


@functools.cache
def client_members() -> frozenset[str]:
    """Return the own members of the clients, which no domain and no call at the root may hide."""
    found: set[str] = set()
    for module, names in _CLIENTS.items():
        for name in names:
            cls = getattr(import_module(module), name)
            found |= {member for member in dir(cls) if not member.startswith("_")}
            found.update(*(_assigned(base) for base in cls.__mro__ if base.__module__.startswith(RUNTIME)))
    return frozenset(found)


@functools.cache  # clients share most of their bases
def _assigned(cls: type[Any]) -> set[str]:
    """Return the attributes that the methods of a class assign."""
    # `inspect.getsource` of a class would parse its module: the class ends before the next line without an indent.
    source = inspect.getsource(import_module(cls.__module__))
    found = re.search(rf"^class {cls.__name__}\b.*\n(?:[ \t)].*\n|\n)*", source, re.MULTILINE)
    assert found is not None
    return set(_ASSIGNED.findall(found[0]))


@functools.cache
def members(base: str) -> frozenset[str]:
    """Return the attributes and methods of a model class of the runtime, which no field may hide."""
    return frozenset(name for name in dir(model_class(base)) if not name.startswith("_")) | {"self"}


def model_class(name: str) -> type[Any]:
    """Return a model class of the runtime."""
    found: type[Any] = getattr(import_module(MODULE_OF[name]), name)
    return found


@functools.cache
def client_classes() -> frozenset[str]:
    """Return the public names of the clients."""
    return frozenset(name.removeprefix("Base") for names in _CLIENTS.values() for name in names) - {
        "Client",
        "AsyncClient",
    } | {"WeComClient", "AsyncWeComClient"}
