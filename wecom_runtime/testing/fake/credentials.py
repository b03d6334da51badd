"""The initial ids and secrets of a fake."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import NamedTuple

CORP_ID = "ww0123456789abcdef"
SECRET = "secret-of-the-app"  # noqa: S105 - of a fake
AGENT_ID = 1000002
TOKEN = "token-of-the-app"  # noqa: S105
AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
BOT_ID = "AIBOT0123456789"
BOT_SECRET = "secret-of-the-bot"  # noqa: S105
SEED = "fake"


class FakeCredentials(NamedTuple):
    """The credentials of the first app and the first bot. The defaults are public constants, for tests."""

    corp_id: str = CORP_ID
    secret: str = SECRET
    agent_id: int = AGENT_ID
    token: str = TOKEN
    encoding_aes_key: str = AES_KEY
    bot_id: str = BOT_ID
    bot_secret: str = BOT_SECRET
    seed: str = SEED
    """The key from which access tokens are derived."""

    def __repr__(self) -> str:
        return f"<FakeCredentials of {self.corp_id}>"

    @classmethod
    def of(cls, seed: str) -> FakeCredentials:
        """Derive credentials from a seed. They cannot be guessed without the seed.

        Args:
            seed: Any text.
        """

        def made(name: str) -> bytes:
            return hmac.new(seed.encode(), name.encode(), hashlib.sha256).digest()

        def text(name: str, length: int) -> str:
            return base64.b64encode(made(name) + made(name + "+"), b"xy").decode()[:length]

        return cls(
            f"ww{made('corp').hex()[:16]}",
            text("secret", 43),
            1_000_000 + int.from_bytes(made("agent")[:2], "big"),
            text("token", 32),
            base64.b64encode(made("key"), b"xy").decode().rstrip("="),
            f"AIBOT{made('bot').hex()[:20]}",
            text("bot secret", 43),
            made("tokens").hex(),
        )
