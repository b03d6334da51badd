"""Private names of requests, urllib3, http.client and http.cookiejar that are used: each library still has them."""

from __future__ import annotations

import ast
import http.client
import http.cookiejar
import inspect
import socket
from importlib.metadata import version
from types import ModuleType

import pytest
import requests
from urllib3.connection import HTTPConnection

from wecom_runtime.http import (
    concealment,
    deadlines,
    requests_private,
    requests_session,
    requests_streams,
    requests_transport,
)
from wecom_runtime.http.requests_private import (
    OF_COOKIE_JAR,
    OF_HTTP_CONNECTION,
    OF_RESPONSE,
    OF_URLLIB3_CONNECTION,
    OverridableConnection,
)

OVERRIDES = {"_new_conn", "_encode_request"}
"""Private names that `OverridableConnection` gives its subclasses."""
USERS = (*(concealment, deadlines, requests_session, requests_streams, requests_transport),)


@pytest.mark.parametrize("name", OF_URLLIB3_CONNECTION)
def test_connections_of_urllib3_have_it(name: str) -> None:
    connection = HTTPConnection("example.com.")
    assert hasattr(connection, name), f"urllib3 {version('urllib3')}: HTTPConnection has no {name} any more"


@pytest.mark.parametrize("name", OF_HTTP_CONNECTION)
def test_connections_of_http_client_have_it(name: str) -> None:
    assert hasattr(http.client.HTTPConnection, name), f"http.client.HTTPConnection has no {name} any more"


@pytest.mark.parametrize("name", OF_RESPONSE)
def test_responses_of_requests_have_it(name: str) -> None:
    assert name in vars(requests.Response()), f"requests {requests.__version__}: Response has no {name} any more"


@pytest.mark.parametrize("name", OF_COOKIE_JAR)
def test_cookie_jars_have_it(name: str) -> None:
    assert name in vars(http.cookiejar.CookieJar()), f"http.cookiejar.CookieJar has no {name} any more"
    assert name in vars(requests.Session().cookies)


class _Recording(OverridableConnection):
    def __init__(self, host: str, port: int) -> None:
        super().__init__(host, port)
        self.called: list[str] = []

    def open_socket(self) -> socket.socket:
        self.called.append(f"open_socket {self.dns_host}")
        return super().open_socket()

    def encode_request_line(self, request: str) -> bytes:
        self.called.append(f"encode_request_line {request}")
        return super().encode_request_line(request)


def test_the_libraries_call_the_private_methods() -> None:
    """An override that is never called would fail in silence: no deadline, or no query."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        connection = _Recording("127.0.0.1", server.getsockname()[1])
        connection.request("GET", "/path")
        accepted, _ = server.accept()
        with accepted:
            assert accepted.recv(4096).startswith(b"GET /path HTTP/1.1\r\n")
        connection.close()
    assert connection.called == ["encode_request_line GET /path HTTP/1.1", "open_socket 127.0.0.1"]


def test_the_name_to_resolve_has_its_trailing_dot() -> None:
    connection = OverridableConnection("example.com.")
    assert (connection.host, connection.dns_host) == ("example.com", "example.com.")


def _private(module: ModuleType) -> tuple[set[str], set[str]]:
    """The private attributes that a module reads or sets, and the private names that its own classes define."""
    used: set[str] = set()
    own: set[str] = set()
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Attribute) and _is_private(node.attr):
            (own if isinstance(node.ctx, ast.Store) and _is_self(node.value) else used).add(node.attr)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_private(node.value):
            used.add(node.value)
        elif isinstance(node, ast.ClassDef):
            own |= {part.name for part in node.body if isinstance(part, ast.FunctionDef)}
    return used, own


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("_") and name.isidentifier()


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def test_all_private_names_are_listed() -> None:
    used, _ = _private(requests_private)
    assert used >= OVERRIDES
    assert used == {*OF_URLLIB3_CONNECTION, *OF_HTTP_CONNECTION, *OF_RESPONSE, *OF_COOKIE_JAR}


@pytest.mark.parametrize("module", USERS, ids=lambda module: module.__name__.rpartition(".")[2])
def test_no_other_module_uses_private_names(module: ModuleType) -> None:
    used, own = _private(module)
    assert used - own - {"_self_wrapper"} == set(), "move them to requests_private"  # that one is a contract of wrapt


@pytest.mark.parametrize("module", USERS, ids=lambda module: module.__name__.rpartition(".")[2])
def test_no_other_module_overrides_private_names(module: ModuleType) -> None:
    for cls in vars(module).values():
        if not inspect.isclass(cls) or cls.__module__ != module.__name__:
            continue
        foreign = [base for base in cls.__mro__ if not base.__module__.startswith("wecom_runtime")]
        for name in vars(cls).keys() - {"_abc_impl", *OVERRIDES}:
            if _is_private(name):
                assert not any(name in vars(base) for base in foreign), f"{cls.__name__}.{name}"
