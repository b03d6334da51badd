"""Programs behind a URL: a signed POST for each message, whose response is the answer."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from wecom_runtime.data.text import decode_json
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say

from .answers import MAX_ANSWER, AnswerError, answer_of, chunks_of_events, chunks_of_lines, too_long
from .payloads import BodyTemplate, Payload
from .signing import PostSigner

if TYPE_CHECKING:
    import aiohttp

EVENTS = "text/event-stream"
LINES = frozenset({"application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"})
TEXTS = frozenset({"text/plain", "text/markdown"})
NO_CONTENT = 204
PAUSES = 0.5, 2.0, 5.0
"""Seconds before further attempts to connect. A program that was connected gets each post once."""


class PostedProgram:
    """A program that receives messages as HTTP posts.

    Args:
        url: Its URL.
        signer: Signs the posts; None for unsigned ones.
        authorization: The header Authorization of the posts; "" for none.
        template: The body of the posts; None for the message itself.
        pointer: The JSON pointer of the answer in the response, "" for the whole response.
        timeout: Seconds for a post with its answer.
    """

    def __init__(
        self,
        url: str,
        signer: PostSigner | None,
        *,
        authorization: str = "",
        template: BodyTemplate | None = None,
        pointer: str = "",
        timeout: float,
    ) -> None:
        self._url = url
        self._signer = signer
        self._authorization = Secret(authorization)
        self._template = template
        self._pointer = pointer
        self._timeout = timeout
        self._session: aiohttp.ClientSession | None = None

    def __repr__(self) -> str:
        return f"<PostedProgram at {urlsplit(self._url).netloc}>"

    async def start(self) -> None:
        """Open the session of the posts."""
        import aiohttp

        self._session = aiohttp.ClientSession(
            # A program may close a kept connection while the next post is on its way, which nobody can repeat safely.
            connector=aiohttp.TCPConnector(force_close=True),
            timeout=aiohttp.ClientTimeout(total=self._timeout, sock_connect=10),
            trust_env=not is_loopback(self._url),  # a proxy of the environment is for addresses outside of this machine
        )

    async def close(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()

    async def answer(self, payload: Payload) -> Any:
        """Post a message; return the answer, or a generator of its chunks.

        Raises:
            AnswerError: The program does not answer, or its response is not an answer.
        """
        response = await self._post(payload)
        try:
            kind = response.content_type
            if response.status == NO_CONTENT:
                response.release()
                return None
            if response.status not in range(200, 300):
                raise AnswerError(say("the program responded with the status {status}", status=response.status))
            if kind == EVENTS or kind in LINES:
                return self._stream(response, is_events=kind == EVENTS)
            return self._complete(kind, await _whole(response))
        except (AnswerError, asyncio.CancelledError):
            response.close()
            raise
        except Exception as error:
            response.close()
            raise self._failure(error) from None

    async def _post(self, payload: Payload) -> aiohttp.ClientResponse:
        import aiohttp

        assert self._session is not None  # noqa: S101 - `start` was called
        content = payload.data if self._template is None else self._template.fill(payload)
        body = json.dumps(content, ensure_ascii=False).encode()
        for pause in (*PAUSES, None):
            headers = {"Content-Type": "application/json"}
            if self._signer is not None:
                headers |= self._signer.headers(payload.id, int(time.time()), body)
            if self._authorization.reveal():
                headers["Authorization"] = self._authorization.reveal()
            try:
                return await self._session.post(self._url, data=body, headers=headers, allow_redirects=False)
            except aiohttp.ClientConnectorError as error:  # nothing was sent
                if pause is None:
                    raise self._failure(error) from None
                await asyncio.sleep(pause)
            except (aiohttp.ClientError, TimeoutError, asyncio.TimeoutError) as error:
                raise self._failure(error) from None
        raise AssertionError

    def _complete(self, kind: str, body: bytes) -> Any:
        """Return the answer in a complete response."""
        if not body.strip():
            return None
        if kind in TEXTS:
            return body.decode("utf-8", "replace")
        try:
            value = decode_json(body)
        except ValueError:
            raise AnswerError(
                say(
                    "the response is neither JSON nor a text: its type is {kind}; send application/json, text/markdown "
                    "or text/event-stream",
                    kind=kind,
                )
            ) from None
        return answer_of(value, self._pointer)

    async def _stream(self, response: aiohttp.ClientResponse, *, is_events: bool) -> AsyncGenerator[Any, None]:
        """Yield the chunks of a response until its end."""
        read = chunks_of_events if is_events else chunks_of_lines
        try:
            async for chunk in read(_lines(response), self._pointer):
                yield chunk
        except AnswerError:
            raise
        except (OSError, TimeoutError, asyncio.TimeoutError, EOFError) as error:
            raise self._failure(error) from None
        finally:
            response.close()

    def _failure(self, error: Exception) -> AnswerError:
        """Return the error for a failed post. It contains no query, which may have a secret."""
        parts = urlsplit(self._url)
        shown = f"{parts.scheme}://{parts.hostname}{f':{parts.port}' if parts.port else ''}{parts.path}"
        if isinstance(error, (TimeoutError, asyncio.TimeoutError)):
            return AnswerError(
                say("{url} did not answer within {seconds:g} s", url=shown, seconds=self._timeout),
            )
        return AnswerError(say("{url} cannot be reached: {reason}", url=shown, reason=type(error).__name__))


async def _whole(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for part in response.content.iter_any():
        body += part
        if len(body) > MAX_ANSWER:
            raise too_long()
    return bytes(body)


async def _lines(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    """Yield the lines of a response, up to the largest answer."""
    rest = b""
    count = 0
    async for part in response.content.iter_any():
        count += len(part)
        if count > MAX_ANSWER:
            raise too_long()
        *lines, rest = (rest + part).split(b"\n")
        for line in lines:
            yield line
    if rest:
        yield rest


def is_loopback(url: str) -> bool:
    """Return whether a URL has an address of this machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
