"""Private attributes of aiohttp that we depend on, all in this file.

A test for each attribute fails if a version of aiohttp no longer has it. aiohttp 3.10, the oldest allowed version, has
no public way to get a session's loop without a warning, to send a request without the session's cookies and `.netrc`,
to make a user's session create requests of our class, or to switch off the retry after a broken connection.
"""

from __future__ import annotations

import asyncio
import copy
import ssl
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import aiohttp
    from aiohttp.abc import AbstractCookieJar

# pyright: reportPrivateUsage=false

OF_SESSION = ("_loop", "_cookie_jar", "_trust_env", "_request_class", "_retry_connection", "_middlewares")
OF_CONNECTOR = ("_ssl",)


def loop_of(session: aiohttp.ClientSession) -> asyncio.AbstractEventLoop | None:
    """Return the event loop of a session; None if it is unknown."""
    loop = getattr(session, "_loop", None)
    return loop if isinstance(loop, asyncio.AbstractEventLoop) else None


def verifies(session: aiohttp.ClientSession) -> bool:
    """Return whether a session verifies certificates; True if that is unknown."""
    context = getattr(getattr(session, "connector", None), "_ssl", True)
    return context is not False and not (
        isinstance(context, ssl.SSLContext) and context.verify_mode != ssl.CERT_REQUIRED
    )


def without_retry(session: aiohttp.ClientSession) -> aiohttp.ClientSession:
    """Make a session report a broken connection, so that our own retry rules decide."""
    session._retry_connection = False
    return session


def has_extensions(session: aiohttp.ClientSession, request_class: type[Any]) -> bool:
    """Return whether code of a user sees the requests of a session: middlewares, or another class of requests."""
    own_class = getattr(
        session, "_request_class", request_class
    )  # a session of another kind may have no such attribute
    return own_class is not request_class or bool(getattr(session, "_middlewares", ()))


def isolated_copy(
    session: aiohttp.ClientSession, cookie_jar: AbstractCookieJar, request_base: type[Any]
) -> aiohttp.ClientSession:
    """Return a copy of a user's session with the same connections and extensions.

    The copy has other cookies, no `.netrc`, and requests that derive from `request_base`. The user's session is not
    changed, as its owner may use it for other hosts. Detach the copy instead of closing it, because it does not own
    the connections.
    """
    copied = without_retry(copy.copy(session))
    copied._cookie_jar = cookie_jar
    copied._trust_env = False
    copied._request_class = type("_Request", (request_base, copied._request_class), {})
    return copied
