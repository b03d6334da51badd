"""Cold imports: the time before the first line of an app runs."""

from __future__ import annotations

from .callbacks import AES_KEY, CORP_ID, NONCE, TIMESTAMP, TOKEN, incoming
from .table import Row
from .timing import of_processes

CANDIDATES = {
    "ours": (
        "from wecom_client import WeComClient, WeComCrypto, parse_message, create_reply\n"
        "WeComClient('ww0123456789abcdef', 'secret')"
    ),
    "wechatpy": (
        "from wechatpy.enterprise import WeChatClient, parse_message, create_reply\n"
        "from wechatpy.enterprise.crypto import WeChatCrypto\n"
        "WeChatClient('ww0123456789abcdef', 'secret')"
    ),
    "ours, callbacks only": (
        "from wecom_client import WeComCrypto, parse_message, create_reply\n"
        "import sys; assert 'requests' not in sys.modules"
    ),
    "ours, a router": (
        "from wecom_client import CallbackRouter\n"
        "import sys; assert not {'asyncio', 'cattrs', 'ssl'} & sys.modules.keys()"
    ),
    "ours, with the first client.user": (
        "from wecom_client import WeComClient\n"
        "WeComClient('ww0123456789abcdef', 'secret').user.get\n"
        "from wecom_client import ENDPOINTS\n"
        "ENDPOINTS['/cgi-bin/user/get'].response"
    ),
}


FIRST_CALLBACK = """
from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.callbacks import TextMessage

router = CallbackRouter(WeComCrypto({token!r}, {key!r}, {corp!r}, max_age=float("inf")))
router.on(TextMessage)(lambda message: message.content)
query = {{"msg_signature": {signature!r}, "timestamp": {timestamp!r}, "nonce": {nonce!r}}}
response = router.handle("POST", query, {body!r})
assert response.status == 200 and b"<Encrypt>" in response.body
"""


def first_callback() -> str:
    """Return a program in which a router handles one callback."""
    body, signature = incoming()
    values = {"token": TOKEN, "key": AES_KEY, "corp": CORP_ID, "timestamp": TIMESTAMP, "nonce": NONCE}
    return FIRST_CALLBACK.format(body=body, signature=signature, **values)


def rows() -> list[Row]:
    times = of_processes({**CANDIDATES, "ours, a callback": first_callback()})
    older = times["wechatpy"]
    return [
        Row(what="cold import and a client", ours=times["ours"], wechatpy=older, at_most_wechatpy=1),
        Row(
            what="cold import, callbacks only", ours=times["ours, callbacks only"], wechatpy=older, at_most_wechatpy=0.6
        ),
        Row(what="cold import, a router", ours=times["ours, a router"], wechatpy=older, at_most_wechatpy=0.6),
        Row(what="cold import, a router and its first callback", ours=times["ours, a callback"], wechatpy=older),
        Row(what="cold import and the first client.user.get", ours=times["ours, with the first client.user"]),
    ]
