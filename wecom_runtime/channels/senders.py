"""The allowlist of senders: the addresses of WeCom's servers, from `getcallbackip`."""

from __future__ import annotations

import ipaddress
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any, TypeAlias

from wecom_runtime import fork
from wecom_runtime.flow import Flow, Wait
from wecom_runtime.handling.failures import describe
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor
from wecom_runtime.logs import logger

Addresses: TypeAlias = "Iterable[str] | Callable[[], Any]"
Network: TypeAlias = "ipaddress.IPv4Network | ipaddress.IPv6Network"

REFRESH_EVERY = 24 * 3600.0
"""Seconds after which the list is refreshed; WeCom recommends once a day."""
REFRESH_FOR_UNKNOWN_AFTER = 60.0
"""Seconds after which a request from an unlisted address, which may be new, refreshes the list."""
_REFRESH_TIMEOUT = 4.0  # seconds; WeCom closes the connection after 5


class UnknownSendersError(Exception):
    """The list of addresses cannot be fetched, and no earlier list is known."""


class Senders:
    """The allowlist of sender addresses.

    Args:
        addresses: Addresses and ranges such as "203.0.113.128/25"; or a function that returns them, such as
            `client.getcallbackip`, plain or asynchronous.
        executor: Runs the function.
    """

    def __init__(self, addresses: Addresses, executor: HandlerExecutor) -> None:
        self._fetch = addresses if callable(addresses) else None
        self._networks = None if callable(addresses) else _parse(addresses)
        self._executor = executor
        self._fetched_at = 0.0
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()
        self._refresh: Future[None] | None = None

    def allow(self, sender: str | None) -> Flow[bool]:
        """Return whether requests from an address are accepted.

        Raises:
            UnknownSendersError: The list of addresses is not known.
        """
        address = _address(sender)
        if address is None:
            logger.warning("the address of the sender is unknown: check that the adapter and the proxy pass it on")
            return False
        if self._fetch is not None and self._age() > (
            REFRESH_EVERY if self._has(address) else REFRESH_FOR_UNKNOWN_AFTER
        ):
            yield from self._update(self._fetch)
        if self._networks is None:
            raise UnknownSendersError
        return self._has(address)

    def _has(self, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
        return any(address in network for network in self._networks or ())

    def _age(self) -> float:
        return time.monotonic() - self._fetched_at if self._fetched_at else float("inf")

    def _update(self, fetch: Callable[[], Any]) -> Flow[None]:
        """Fetch the list, once for all concurrent requests; on failure, the previous list stays."""
        with self._mutex:
            mine = self._refresh is None
            refresh = self._refresh = self._refresh or Future()
        if not mine:
            if self._networks is None:
                yield Wait(refresh, _REFRESH_TIMEOUT)
            return
        try:
            found: Any = yield Execute(self._executor, fetch)
            self._networks = _parse(getattr(found, "ip_list", None) or found)
        except Exception as error:
            logger.warning("cannot fetch the addresses of WeCom's servers: %s", describe(error))
        finally:
            if self._networks is not None:
                self._fetched_at = time.monotonic()  # after a failure, too, or each request would repeat it
            with self._mutex:
                self._refresh = None
            refresh.set_result(None)


def _address(text: str | None) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address((text or "").partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _parse(addresses: Iterable[str]) -> list[Network]:
    networks: list[Network] = []
    for text in addresses:
        try:
            networks.append(ipaddress.ip_network(text.strip(), strict=False))
        except ValueError:
            logger.warning("ignored an invalid address of a sender: %r", text)
    return networks
