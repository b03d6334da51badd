"""The expected results of the cases about signatures and keys."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from wecom_runtime.testing.conformance.envelopes import sign

PRIVATE_KEY = """\
-----BEGIN RSA PRIVATE KEY-----
MIIEowIBAAKCAQEA3xoIuJrzzSLRu3jjz3KyOOWNsIRk3wmqGpld8+/ABF/p26y2
1oF8jVlBubWIfLwE1d1yGcNClA4n3Y6vV8t5I0wFoY2/nZVkaz9Fky7CJ+Z/3s35
gWi/NHQXMx53RNmFA9rxDceJtxMctwA4OivQviz0anX2ybykXR3Iu+cjSAvZRW1G
gzx4ZhVvFtQagLrXHgiMAoYv1m9Exa8CMJxI5oSfRzB7+5X/KRIaOE6DWEME/SN2
RacdYZU+Y2xkZ5d1MriXgKMi5XwdUJwDMRo4dJJdV6/oyV3CZI6irB+rh+/Tu9jQ
wFG1MgTWiHSPI4eZTW84zjfv291sUkjed6DpzQIDAQABAoIBAAoxWXenAKonw+xB
lCrh+G7YB1aqsyRrf8gyUelh/o7/RiMWq3h2YayK3jwFUASJiduu1SvZ0Ly3Ptla
T6bTsXz22AUEVwj0jn9whxW326qmAcPkpi25jY7FxQToCJaZLNYQa9Xvfq+3Yab3
YsTpmTevEcWcDm0zafulGjWCKbRSBw/MblNJdmYSwD5JSG9pTS6qo4scpxaJ+tsY
3udjgPtMwr3E3np6+3rkn289RTUn3Hopd8jCs0FUPt/m4+p9Rl7BVbUyXD1Htnlc
7aUfAJrb4GKK8bdp4PY+A/xxhm3EQYsGYtrPObG/XhaH9QdbpxbN/5zSg+ZCMB+B
XeWCedMCgYEA+7l10GtKLED3CNF3QexNgVCAvgScankz/tRqsfMF6rUEmrdF/u0c
yzZp/6Qkh1cyhI+LO/xFE2tNWyOdoqeapI8/H6uBgWPAVsJonKrSey1c2/X/3XRU
0k7D0GM982OQZ6tTDom7WAeazvHdV4z+d60NuVV72iP2A4RRaRO8EdMCgYEA4uQe
Ch4QRxVNgt4MZoVfiIHAGjjG8PeCfTYaZ4C2YmZNyIZQ+zla1vam75HsajvTRcmj
vwih8tFRASWxgMfSrPuQdNZdg7oGWi2jKXk+QhIk0424ZqwQupvqH40jTvPg8ReV
DyHC6KzAxM63oXAlJOSzp+ZVkO2pVSMq91iMMd8CgYBvdOy/feH3ukQneWfOnqyq
p1R5zlzboBLvsGoVpL9n7wK85o1tlNt89vj0Il+yNV++5jgGNWr4cDhuNFTl4kRM
vMh8Y1oSSnKtd6MOS2yq8aj+E+xYx9uOyyVUrbyOefVEkc1S0JVNIwDexKT20Q0T
PGKpPzp5mhah9AJ//ib11QKBgQCD1Yie2Fkc9IPVRrBt4ZFhAANfOR5fZXGsz4MI
IQHYqxkHKwRi9TCTNz5IdcGo+JoKMt+yYJG5RWaMBBrfeTwwxvto6CXuJGkMfPgR
YSGLwn8jbXV4MwKFa5LeQmQBvDM34zv5TuSxza80q+iHJWJvzXOWW3/cdjut/IE6
t3i+gQKBgDKSDsEdyLmvLrhGe44MbYfxSrbGwSeG5iLAvOCaDpgL9w3ALo0Ogp3F
n77Rnp1BQ1IxXXMrB/zJ7uydClvMQ7FIgWLic19sL3dn3mILB3MWDbNADdTjPk5z
hqFchUNFCu4jtCDCa2qgD8cg0SYN60HI3aWNjiJHpmQoIk23v9pe
-----END RSA PRIVATE KEY-----
"""
"""The key of the cases about the chat archive, which protects nothing."""


def expected(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return a case with its result."""
    kind = given["kind"]
    if kind == "callback":
        return {**given, "expect": sign(*(str(given[name]) for name in ("token", "timestamp", "nonce", "encrypt")))}
    if kind in ("jssdk", "agent_config"):
        page = str(given["url"]).partition("#")[0]
        text = f"jsapi_ticket={given['ticket']}&noncestr={given['nonce']}&timestamp={given['timestamp']}&url={page}"
        return {**given, "expect": hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()}
    if kind == "archive_key":
        return {
            "kind": kind,
            "private_key": PRIVATE_KEY,
            "encrypted": _encrypted(str(given["text"])),
            "expect": given["text"],
        }
    key = base64.b64decode(str(given["secret"]).removeprefix("whsec_"))
    signed = f"{given['message_id']}.{given['timestamp']}.{given['body']}".encode()
    return {**given, "expect": f"v1,{base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()}"}


def _encrypted(text: str) -> str:
    """Return a text encrypted with RSA and PKCS 1 v1.5, with a padding that is the same in each run."""
    key = load_pem_private_key(PRIVATE_KEY.encode(), None, unsafe_skip_rsa_key_validation=True)  # which takes 25 ms
    assert isinstance(key, RSAPrivateKey)
    public = key.public_key().public_numbers()
    size = key.key_size // 8
    count = size - len(text.encode()) - 3
    padding = (hashlib.sha512(text.encode()).digest().replace(b"\0", b"\1") * (size // 64 + 1))[:count]
    block = b"\0\2" + padding + b"\0" + text.encode()
    number = pow(int.from_bytes(block, "big"), public.e, public.n)
    return base64.b64encode(number.to_bytes(size, "big")).decode()
