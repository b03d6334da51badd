"""The tables, classes and functions of the generated package, for all commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from wecom_runtime.language import say, translate_error
from wecom_runtime.lazy import load
from wecom_runtime.suggestions import did_you_mean

from .exits import USAGE, fail
from .names import Names

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.calls.registry import Endpoints
    from wecom_runtime.errors import ErrorTable
    from wecom_runtime.language import Texts
    from wecom_runtime.search.index import Index
    from wecom_runtime.testing.payloads import Validator
    from wecom_runtime.testing.samples import Samples

OFFICE = "office."
"""The beginning of the names of commands of the gateway, in `wecom call` and in tools."""


_PARTS = {
    "endpoints": "._registry:ENDPOINTS",
    "commands": ".office._registry:COMMANDS",
    "tools": ".abilities._registry:TOOLS",
    "callbacks": ".callbacks._table:CALLBACKS",
    "replies": ".replies._table:REPLIES",
    "errors": "._errors:ERRORS",
    "validator": "._payloads:VALIDATOR",
    "samples": "._payloads:SAMPLES",
    "client": "._client:WeComClient",
    "office": ".office._client:OfficeClient",
    "suite": "._partners:SuiteClient",
    "provider": "._partners:ProviderClient",
    "device_model": "._partners:DeviceModelClient",
    "connection": "._bot_connection:AsyncBotConnection",
    "crypto": ":WeComCrypto",
    "router": "._router:CallbackRouter",
    "fake": "._fake:FakeWeCom",
    "resources": ".api:ResourceTree",
    "office_resources": ".office.api:ResourceTree",
    "word_index": "._words:INDEX",
    "texts": "._texts:TEXTS",
    "older": ".wechatpy._successors:SUCCESSORS",  # a user's own spec may have no older library
}
"""Part of a generated package -> its module in the package, and its name."""


class Routes(NamedTuple):
    """The endpoints that commands other than `wecom call` use."""

    message: str
    upload: str
    fetch_token: str
    app: str
    """Path of the call that returns one app."""
    apps: str
    """Path of the call that lists the apps visible to a token."""
    whoami: str
    """Path of the command of the gateway that returns its user."""
    abilities: str
    """Path of the call that returns the addresses of the abilities of a bot."""


class GeneratedPackage:
    """The tables, classes and functions of the generated package that commands use, each loaded on first use.

    Args:
        name: The name of the package.
        routes: The endpoints that commands use.
    """

    endpoints: Endpoints
    commands: Endpoints
    """The commands of the gateway."""
    tools: Endpoints
    """The documented tools of abilities."""
    callbacks: CallbackTable
    replies: ReplyTable
    errors: ErrorTable
    validator: Validator
    samples: Samples
    client: Callable[..., Any]
    """Creates a client from a corp id and a secret."""
    office: Callable[..., Any]
    """Creates a client of the gateway from a bot id and a secret."""
    suite: Callable[..., Any]
    """Creates a client of a third-party app."""
    provider: Callable[..., Any]
    """Creates a client of a provider."""
    device_model: Callable[..., Any]
    """Creates a client of a device model."""
    connection: Callable[..., Any]
    """Creates the asynchronous long connection of an AI bot."""
    crypto: Callable[..., Any]
    router: Callable[..., Any]
    fake: Callable[..., Any]
    resources: type[Any]
    """The class with the resource tree of all clients."""
    office_resources: type[Any]
    """The class with the resource tree of clients of the gateway."""
    word_index: Index
    """Finds calls, callbacks, error codes, fields, Python names and guides by words."""
    texts: Texts
    """Descriptions in the user's language."""
    older: Mapping[str, str]
    """The replacement of each call of the older library."""

    def __init__(self, name: str, routes: Routes) -> None:
        self.names = Names(name)
        self.routes = routes
        self._name = name

    def __repr__(self) -> str:
        return f"<GeneratedPackage {self._name}>"

    if not TYPE_CHECKING:  # type checkers would accept any attribute

        def __getattr__(self, name: str) -> Any:
            if name not in _PARTS:
                raise AttributeError(name)
            part = load(f"{self._name}{_PARTS[name]}")
            self.__dict__[name] = part
            return part

    def error_texts(self, code: int) -> tuple[str, str]:
        """Return the meaning of an errcode and the advice for it."""
        _, label, advice, _ = self.errors[code]
        return translate_error(label), translate_error(advice)

    def is_command(self, operation: Operation[Any]) -> bool:
        """Return whether an operation is a command of the gateway."""
        return self.commands.get(operation.path) is operation

    def name_of(self, operation: Operation[Any]) -> str:
        """Return the name of a call for `operation`: "user.get", "office.todo.create"."""
        return f"{OFFICE}{operation.call}" if self.is_command(operation) else operation.call

    def operation(self, name: str) -> Operation[Any]:
        """Return an endpoint by its path, its call ("user.get"), its tool ("user-get") or its path after /cgi-bin/."""
        wanted = name.removeprefix("client.")
        if wanted.startswith((OFFICE, OFFICE.replace(".", "-"))):
            from wecom_runtime.errors import InvalidArgumentError

            try:
                return self.commands.named(wanted[len(OFFICE) :])
            except InvalidArgumentError:
                wanted = wanted.replace("-", ".")
                near = did_you_mean(wanted, map(self.name_of, self.commands.values()))
                fail(say("there is no call {name}{near}; wecom find {name} searches", name=wanted, near=near), USAGE)
        if wanted in self.commands:
            return self.commands[wanted]
        for path in (wanted, f"/cgi-bin/{wanted.replace('.', '/')}", f"/cgi-bin/{wanted}"):
            found = self.endpoints.get(path)
            if found is not None:
                return found
        known = self.names.calls.get(wanted.replace("-", "."))
        if known is None:
            near = did_you_mean(wanted, self.names.calls)
            fail(say("there is no call {name}{near}; wecom find {name} searches", name=wanted, near=near), USAGE)
        return self.endpoints[known.path]
