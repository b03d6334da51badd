"""The private keys of an archive, by the version of the public key."""

from __future__ import annotations

import base64
import binascii
import contextlib
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from wecom_runtime.errors import ConfigurationError, DecryptError
from wecom_runtime.language import say

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    PrivateKey: TypeAlias = "str | bytes | RSAPrivateKey"


class PrivateKeys:
    """The private keys. The repr shows only their versions.

    Args:
        keys: Version -> PEM, or a key that `cryptography` has loaded, such as from a file with a password.

    Raises:
        ConfigurationError: One of them is not an RSA private key.
    """

    def __init__(self, keys: Mapping[int, PrivateKey]) -> None:
        if not isinstance(keys, Mapping) or not keys:  # pyright: ignore[reportUnnecessaryIsInstance] - a user's mistake
            raise ConfigurationError(say("private_keys takes the PEM of each version of the key: {{1: pem, 2: pem}}"))
        self._keys = {int(version): _load(version, key) for version, key in keys.items()}

    def __repr__(self) -> str:
        return f"<PrivateKeys of versions {', '.join(map(str, sorted(self._keys)))}>"

    def decrypt_key(self, version: int, encrypted: str) -> bytes:
        """Decrypt the key of a message, with RSA and PKCS #1 v1.5.

        Raises:
            DecryptError: There is no key of this version, or it is another one.
        """
        from cryptography.hazmat.primitives.asymmetric import padding

        key = self._keys.get(version)
        if key is None:
            known = ", ".join(map(str, sorted(self._keys)))
            raise DecryptError(
                say(
                    "no private key of version {version} (known versions: {known}): pass the key of that public key "
                    "as private_keys={{{version}: pem}}, and keep older keys",
                    version=version,
                    known=known,
                )
            )
        opened: bytes | None = None
        with contextlib.suppress(binascii.Error, ValueError):
            opened = key.decrypt(base64.b64decode(encrypted, validate=True), padding.PKCS1v15())
        if opened is None:  # raised outside of the except block, so that the error has no context
            raise DecryptError(
                say(
                    "encrypt_random_key was not encrypted for the private key of version {version}: "
                    "compare the versions in the admin console",
                    version=version,
                )
            )
        return opened


def _load(version: int, key: Any) -> RSAPrivateKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    problem = say("it is not the PEM of a private key")
    if isinstance(key, os.PathLike) or (isinstance(key, str) and "-" * 5 not in key):
        problem = say("it is not the PEM of a private key: pass the content of the file, not its path")
    loaded: Any = key
    if isinstance(key, (str, bytes)):
        loaded = None
        pem = key.encode() if isinstance(key, str) else key
        try:
            loaded = load_pem_private_key(pem.strip(), None)
        except TypeError:
            problem = say("it has a password: pass the key that cryptography's load_pem_private_key returns")
        except (ValueError, UnsupportedAlgorithm):
            pass
    if not isinstance(loaded, RSAPrivateKey):
        raise ConfigurationError(
            say(
                "private_keys: version {version}: {problem}; an RSA key of 2048 bits is expected",
                version=version,
                problem=problem,
            )
        )
    return loaded
