"""Lazy packages: which names each `__init__` has, and from where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from . import ir
from .names import GENERATED
from .text import docstring, literal, pack

EXPORTS: Mapping[str, tuple[str, ...]] = {
    "._async_client": ("AsyncWeComClient",),
    "._bot": ("AsyncBot", "Bot"),
    "._client": ("WeComClient",),
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
    "._registry": ("ENDPOINTS", "find"),
    "._router": ("CallbackRouter",),
    ".callbacks._table": ("CALLBACKS", "parse_message"),
    ".replies._table": ("create_reply",),
    "wecom_runtime.data.conversion": ("structure", "unstructure"),
    "wecom_runtime.callbacks.crypto": ("WeComCrypto",),
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
        "MissingTicketError",
        "NotAuthorizedError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "ResponseError",
        "StateMismatchError",
        "StorageError",
        "TokenError",
        "TransportError",
        "UnsupportedTokenError",
        "WeComError",
    ),
    "wecom_runtime.http.downloads": ("AsyncDownload", "Download"),
    "wecom_runtime.http.multipart": ("Upload",),
    "wecom_runtime.calls.rate_limit": ("RateLimiter",),
    "wecom_runtime.calls.retry": ("RetryPolicy",),
    "wecom_runtime.storage.base": ("SessionStorage",),
    "wecom_runtime.storage.file": ("FileStorage",),
    "wecom_runtime.storage.memcached": ("MemcachedStorage",),
    "wecom_runtime.storage.memory": ("MemoryStorage",),
    "wecom_runtime.storage.redis": ("RedisStorage",),
    "wecom_runtime.storage.shove": ("ShoveStorage",),
    "wecom_runtime.clients.customers": ("Authorization",),
}
"""What `wecom_client` itself offers, the models apart."""


ADAPTERS: Mapping[str, tuple[str, ...]] = {
    "asgi": ("AsgiApp",),
    "django": ("async_callback_view", "callback_view"),
    "fastapi": ("callback_endpoint",),
    "flask": ("callback_view",),
    "wsgi": ("WsgiApp",),
}
"""What `wecom_client.adapters.<framework>` offers."""


def adapters() -> list[ir.Module]:
    """The packages that bind a router to a framework."""
    source = "codegen/packages.py"
    made: list[ir.Module] = [lazy_package("adapters", source, "A router behind a web framework, one package each.", {})]
    for name, names in ADAPTERS.items():
        home = f"wecom_runtime.callbacks.adapters.{name}"
        made.append(lazy_package(f"adapters/{name}", source, f"A router behind {name}.", {home: names}))
    return made


def lazy_package(room: str, source: str, doc: str, homes: Mapping[str, Iterable[str]]) -> ir.LazyPackage:
    """The `__init__` of a package.

    Args:
        room: Its folder in the generated package.
        source: What it is generated from.
        doc: Its docstring.
        homes: Module -> names that it has.
    """
    return ir.LazyPackage(
        f"{GENERATED}/{room}/__init__.py" if room else f"{GENERATED}/__init__.py",
        source,
        docstring([doc], 0),
        tuple(
            ir.Home(
                module,
                pack((f"{name} as {name}," for name in sorted(names)), indent=8),
                pack((f"{literal(name)}," for name in sorted(names)), indent=12),
            )
            for module, names in sorted(homes.items())
            if names
        ),
    )
