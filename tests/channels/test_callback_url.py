"""Random and mutated requests to a callback URL always get a documented response."""

from __future__ import annotations

import json
import logging
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support import small
from tests.support.doses import DOSE
from tests.support.envelopes import CORP_ID, envelope, seal
from tests.support.sender import Request, Sender, bot_json, event_xml, info_xml, text_xml
from tests.support.small import Router
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.channels.requests import CallbackResponse

REQUESTS = 5_000 * DOSE
BATCH = 100

DOCUMENTED = {200, 400, 403, 405}
APP, BOT = Sender(), Sender("")
PLAIN = [
    text_xml("hello"),
    event_xml("<ChangeType>open_menu</ChangeType><Spots><Spot><X>1</X></Spot></Spots><Departments>1,2</Departments>"),
    event_xml("<EventKey>k</EventKey><AgentID></AgentID>"),
    info_xml(),
    bot_json(),
    bot_json(msgtype="event", event={"eventtype": "hello"}),
]
WORDS = [
    b"]]>",
    b"<![CDATA[",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
    b"&b;",
    b"<MsgType>",
    b"</xml>",
    b"<xml>",
    b"<Encrypt>",
    b"\xff",
    b"\x00",
    b"\r",
    b'"',
    b"{",
    b"}",
    b"[[[[",
    b"null",
    b"1e999",
    b"\\ud800",
    b"<item/>",
    b" ",
    "你".encode(),
    b"99999999999999999999999",
]


class Mutator:
    """Makes requests of all kinds from one seed: cheap, and the same again for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def mutated(self, data: bytes) -> bytes:
        pieces = bytearray(data)
        for _ in range(self.random.choice((0, 1, 1, 1, 2, 3, 8))):
            start = self.random.randint(0, len(pieces))
            end = min(len(pieces), start + self.random.choice((0, 0, 1, 2, 5, 40)))
            kind = self.random.randrange(4)
            if kind == 0:
                pieces[start:end] = self.random.choice(WORDS)
            elif kind == 1:
                pieces[start:end] = self.random.randbytes(self.random.randint(0, 4))
            elif kind == 2:
                pieces[start:start] = pieces[start:end] * self.random.randint(1, 4)
            else:
                del pieces[start:end]
        return bytes(pieces)

    def request(self) -> Request:
        sender, text = self.random.choice([(APP, text) for text in PLAIN[:4]] + [(BOT, text) for text in PLAIN[4:]])
        kind = self.random.randrange(5)
        if kind == 0:  # what is in the envelope: signed, as if WeCom had sent it
            message = self.mutated(text.encode())
            encrypted = seal(message, sender.receive_id)
            body: Any = envelope(encrypted) if sender is APP else json.dumps({"encrypt": encrypted})
            return "POST", sender.query(encrypted), body.encode()
        method, query, body = sender.post(text)
        if kind == 1:  # the envelope
            return method, query, self.mutated(body)
        if kind == 2:  # the query
            name = self.random.choice(["msg_signature", "timestamp", "nonce"])
            return method, {**query, name: self.mutated(query[name].encode()).decode("latin-1")}, body
        if kind == 3:  # the ciphertext, signed
            encrypted = self.mutated(seal(text, sender.receive_id).encode()).decode("latin-1")
            if not encrypted.isascii():
                encrypted = ""
            return "POST", sender.query(encrypted), json.dumps({"encrypt": encrypted}).encode()
        method = self.random.choice(["POST", "POST", "GET", "PUT", ""])
        query = {**query, "echostr": self.mutated(b"abcd").decode("latin-1")}
        return method, query, self.random.randbytes(self.random.randint(0, 60))


def make_router(sender: Sender, handler: Callable[[Any], object]) -> Router:
    router = Router(sender.crypto)
    router.on(Callback)(handler)
    return router


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "wecom_client")


TALLY: Counter[int] = Counter()


@settings(max_examples=REQUESTS // BATCH, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**63))
def _send_batches(seed: int) -> None:
    handled: list[Callback] = []
    routers = [make_router(APP, handled.append), make_router(BOT, handled.append)]
    mutator = Mutator(seed)
    for _ in range(BATCH):
        request = mutator.request()
        for router in routers:
            before = len(handled)
            response = router.handle(*request)
            assert isinstance(response, CallbackResponse)
            assert response.status in DOCUMENTED, (response, request)
            if len(handled) > before:
                assert response.status == 200
                assert isinstance(handled[-1], Callback)
            TALLY[response.status] += 1


def test_any_request_gets_a_documented_answer() -> None:
    TALLY.clear()
    _send_batches()
    assert sum(TALLY.values()) >= REQUESTS
    # The mutations are neither too timid nor too wild: each kind of answer was met often.
    assert all(TALLY[status] > REQUESTS // 50 for status in DOCUMENTED), TALLY


@given(st.binary(max_size=200) | st.text(max_size=200), st.dictionaries(st.text(), st.text()) | st.text() | st.binary())
def test_arbitrary_arguments(body: bytes | str, query: Any) -> None:
    router = make_router(APP, lambda message: pytest.fail("called"))
    for method in ("GET", "POST"):
        assert router.handle(method, query, body).status in (400, 403)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["msgtype", "bot", "event"]), inner)
        ),
    )
)
def test_any_json_becomes_a_model_or_is_refused(value: Any) -> None:
    handled: list[Callback] = []
    router = make_router(BOT, handled.append)
    text = json.dumps(value)
    encrypted = seal(text, "")
    status = router.handle("POST", BOT.query(encrypted), json.dumps({"encrypt": encrypted})).status
    still_encrypted = isinstance(value, dict) and any(isinstance(value.get(k), str) for k in ("Encrypt", "encrypt"))
    assert status == (200 if isinstance(value, dict) and not still_encrypted else 400)
    assert len(handled) == (status == 200)


def test_every_character_of_a_message_can_be_answered() -> None:
    """An echo of all that XML can carry, in and out."""
    router = Router(APP.crypto)
    router.on(small.TextMessage)(lambda message: message.content)
    characters = "".join(chr(code) for code in [9, 10, *range(32, 0xD800, 97), *range(0xE000, 0xFFFE, 97), 0x10FFFF])
    for start in range(0, len(characters), 400):
        text = characters[start : start + 400].replace("]]>", "")
        response = router.handle(*APP.post(text_xml(text, msgid=start + 1)))
        assert text in APP.open(response)
        assert CORP_ID in APP.open(response)
