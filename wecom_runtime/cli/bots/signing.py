"""The signature of posts to a program, as Standard Webhooks (https://www.standardwebhooks.com) defines it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say

PREFIX = "whsec_"
MIN_BYTES, MAX_BYTES = 24, 64
"""Lengths of a secret, from the specification of Standard Webhooks."""


class PostSigner:
    """A signer of posts: HMAC-SHA256 of the id, the time and the body.

    Args:
        secret: "whsec_" and 24 to 64 bytes in Base64.

    Raises:
        ConfigurationError: The secret has another form.
    """

    def __init__(self, secret: str) -> None:
        self._key = Secret(_decoded(secret))

    def __repr__(self) -> str:
        return "<PostSigner>"

    def headers(self, id: str, timestamp: int, body: bytes) -> dict[str, str]:
        """Return the headers of a post.

        Args:
            id: The id of the message, which repeats of a post share.
            timestamp: The time of the post, in seconds.
            body: The body, as it is sent.
        """
        signed = b".".join((id.encode(), str(timestamp).encode(), body))
        digest = hmac.digest(self._key.reveal(), signed, hashlib.sha256)
        return {
            "webhook-id": id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
        }


def _decoded(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.strip().removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not MIN_BYTES <= len(key) <= MAX_BYTES:
        raise ConfigurationError(
            say(
                "forward_secret must be {prefix} and 24 to 64 random bytes in Base64, such as the output of: {command}",
                prefix=PREFIX,
                command='echo "whsec_$(openssl rand -base64 32)"',
            )
        )
    return key
