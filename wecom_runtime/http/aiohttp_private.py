"""The attributes of aiohttp's objects that are not public and without which there is no way, all in one place.

A test of each fails where a version of aiohttp has it no more. Looked for in vain in aiohttp 3.10, the oldest version
that is allowed: a way to ask a session for its loop without a warning, to send a request without the cookies and the
`.netrc` of its session, to have requests of a class of one's own made by a user's session, and to be told of a broken
connection before another one is tried.
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

OF_SESSION = ("_loop", "_cookie_jar", "_trust_env", "_request_class", "_retry_connection")
OF_CONNECTOR = ("_ssl",)


def loop_of(session: aiohttp.ClientSession) -> asyncio.AbstractEventLoop | None:
    """Return the loop to which a session belongs, None where it does not say."""
    loop = getattr(session, "_loop", None)
    return loop if isinstance(loop, asyncio.AbstractEventLoop) else None


def verifies(session: aiohttp.ClientSession) -> bool:
    """Return whether a session checks certificates; what cannot be told counts as yes."""
    context = getattr(getattr(session, "connector", None), "_ssl", True)
    return context is not False and not (
        isinstance(context, ssl.SSLContext) and context.verify_mode != ssl.CERT_REQUIRED
    )


def without_second_try(session: aiohttp.ClientSession) -> aiohttp.ClientSession:
    """Make a session report a broken connection: when to try again is decided by who calls."""
    session._retry_connection = False
    return session


def restrained(
    session: aiohttp.ClientSession, cookie_jar: AbstractCookieJar, sending: type[Any]
) -> aiohttp.ClientSession:
    """Return a copy of a user's session, whose owner may use it for other hosts at the same time.

    It has the same connections and extensions, but other cookies, no `.netrc`, and requests that are also of the class
    `sending`. To be detached, as its connections belong to the first one.
    """
    twin = without_second_try(copy.copy(session))
    twin._cookie_jar = cookie_jar
    twin._trust_env = False
    twin._request_class = type("_Request", (sending, twin._request_class), {})
    return twin
