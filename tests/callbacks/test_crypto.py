"""The envelope: accepted and refused data, and agreement with a second implementation."""

from __future__ import annotations

import base64
import copy
import functools
import itertools
import json
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest
import xmltodict
from hypothesis import example, given
from hypothesis import strategies as st
from wechatpy.enterprise.crypto import WeChatCrypto

from tests.support.doses import examples
from tests.support.envelopes import (
    AES_KEY,
    CORP_ID,
    NONCE,
    TIMESTAMP,
    TOKEN,
    aes,
    envelope,
    open_aes,
    pad,
    plain_text,
    seal,
    sign,
)
from wecom_runtime.callbacks.crypto import MediaDecryptor, WeComCrypto
from wecom_runtime.errors import (
    ConfigurationError,
    CryptoError,
    DecryptError,
    InvalidPayloadError,
    InvalidReceiveIdError,
    InvalidSignatureError,
)

# The worked example of https://developer.work.weixin.qq.com/document/path/90968
OFFICIAL = (
    "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvu"
    "JTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwG"
    "c2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9"
    "EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0"
    "lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q=="
)
OFFICIAL_SIGNATURE = "477715d11cdb4164915debcba66cb864d751f3e6"

texts = st.text() | st.sampled_from(["", " ", "  a  ", "\n", "]]>", "a]]>b<![CDATA[", "你好", "😀", "\x00\x08"])


@pytest.fixture(scope="module")
def crypto() -> WeComCrypto:
    return WeComCrypto(TOKEN, AES_KEY, CORP_ID)


CRYPTO = WeComCrypto(TOKEN, AES_KEY, CORP_ID)
BOT = WeComCrypto(TOKEN, AES_KEY, "")


def decrypt(crypto: WeComCrypto, encrypted: str, **kw: Any) -> str:
    return crypto.decrypt_message(envelope(encrypted), sign(encrypted), TIMESTAMP, NONCE, **kw)


def test_the_official_example(crypto: WeComCrypto) -> None:
    assert sign(OFFICIAL) == OFFICIAL_SIGNATURE
    text = crypto.decrypt_message(envelope(OFFICIAL), OFFICIAL_SIGNATURE, TIMESTAMP, NONCE)
    message = xmltodict.parse(text)["xml"]
    assert (message["FromUserName"], message["Content"], message["AgentID"]) == ("mycreate", "hello", "218")


# -- text comes back exactly -------------------------------------------------------------------------------------------


@given(texts, st.sampled_from(["xml", "json"]))
def test_any_text_comes_back_as_it_was(text: str, form: Any) -> None:
    sealed = CRYPTO.encrypt_message(text, NONCE, TIMESTAMP, format=form)
    if form == "json":
        parts = json.loads(sealed)
        signature = parts["msgsignature"]
    else:
        parts = xmltodict.parse(sealed)["xml"]
        signature = parts["MsgSignature"]
    for body in (sealed, sealed.encode(), parts, "\ufeff" + sealed, f"\n {sealed} \n"):
        assert CRYPTO.decrypt_message(body, signature, TIMESTAMP, NONCE) == text


@given(texts.filter(lambda text: not {"<", "{"} & set(text)))
def test_the_address_check_returns_the_text(text: str) -> None:
    echo = seal(text)
    assert CRYPTO.check_url(sign(echo), TIMESTAMP, NONCE, echo) == text


@pytest.mark.parametrize(
    "message", ["<xml><Content>secret</Content></xml>", ' \n{"a": 1}', "\ufeff<xml/>", "noise <xml/>", 'noise {"a": 1}']
)
def test_the_address_check_does_not_decrypt_messages(message: str) -> None:
    """Whoever has seen a callback on its way could have it decrypted otherwise."""
    echo = seal(message)
    with pytest.raises(InvalidPayloadError, match="echostr") as caught:
        CRYPTO.check_url(sign(echo), TIMESTAMP, NONCE, echo)
    assert "secret" not in str(caught.value)


def test_the_older_librarys_name_for_the_address_check() -> None:
    echo = seal("123")
    assert CRYPTO.check_signature(sign(echo), TIMESTAMP, NONCE, echo) == "123"


def test_a_plus_that_became_a_space_on_its_way() -> None:
    echo = next(echo for echo in iter(lambda: seal("123"), None) if "+" in echo)
    assert CRYPTO.check_url(sign(echo), TIMESTAMP, NONCE, echo.replace("+", " ")) == "123"


def test_numbers_are_welcome_in_the_query() -> None:
    echo = seal("123")
    assert CRYPTO.check_url(sign(echo), int(TIMESTAMP), int(NONCE), echo) == "123"


def test_the_form_of_the_answer() -> None:
    answer = CRYPTO.encrypt_message("<xml/>", NONCE, TIMESTAMP)
    assert list(xmltodict.parse(answer)["xml"]) == ["Encrypt", "MsgSignature", "TimeStamp", "Nonce"]
    assert f"<TimeStamp>{TIMESTAMP}</TimeStamp>" in answer
    bot = json.loads(BOT.encrypt_message('{"msgtype": "text"}', NONCE, TIMESTAMP))
    assert list(bot) == ["encrypt", "msgsignature", "timestamp", "nonce"]
    assert (bot["timestamp"], bot["nonce"]) == (int(TIMESTAMP), NONCE)
    hardware = json.loads(CRYPTO.encrypt_message("{}", NONCE, TIMESTAMP))
    assert hardware["timestamp"] == TIMESTAMP


def test_the_timestamp_is_now_if_none_is_given() -> None:
    crypto = WeComCrypto(TOKEN, AES_KEY, CORP_ID, clock=lambda: 1700000000.9)
    assert "<TimeStamp>1700000000</TimeStamp>" in crypto.encrypt_message("<xml/>", NONCE)


def test_a_nonce_cannot_break_out_of_the_answer() -> None:
    nonce = "]]></Nonce><Encrypt>"
    assert xmltodict.parse(CRYPTO.encrypt_message("<xml/>", nonce, 1))["xml"]["Nonce"] == nonce
    with pytest.raises(InvalidPayloadError, match="timestamp"):
        CRYPTO.encrypt_message("<xml/>", NONCE, "1</TimeStamp>")


def test_a_reply_object_is_rendered_and_an_empty_one_gives_an_empty_body() -> None:
    class Reply:
        format = "json"

        def __init__(self, text: str) -> None:
            self.text = text

        def render(self) -> str:
            return self.text

    body = json.loads(BOT.encrypt_message(Reply('{"a": 1} '), NONCE, TIMESTAMP))
    assert BOT.decrypt_message(body, body["msgsignature"], TIMESTAMP, NONCE) == '{"a": 1} '
    assert BOT.encrypt_message(Reply(""), NONCE) == ""


# -- the second implementation -----------------------------------------------------------------------------------------

OTHER = WeChatCrypto(TOKEN, AES_KEY, CORP_ID)


@given(st.lists(texts, min_size=1, max_size=4))
def test_wechatpy_decrypts_our_messages(messages: list[str]) -> None:
    # Several in a row: from the second one on, the cipher objects are used again.
    for text in messages:
        sealed = CRYPTO.encrypt_message(text, NONCE, TIMESTAMP, format="xml")
        signature = xmltodict.parse(sealed)["xml"]["MsgSignature"]
        assert OTHER.decrypt_message(sealed, signature, TIMESTAMP, NONCE) == text


@given(st.lists(texts, min_size=1, max_size=4))
def test_messages_of_wechatpy_are_decrypted(messages: list[str]) -> None:
    for text in messages:
        sealed = OTHER.encrypt_message(text, NONCE, TIMESTAMP)
        signature = xmltodict.parse(sealed)["xml"]["MsgSignature"]
        assert CRYPTO.decrypt_message(sealed, signature, TIMESTAMP, NONCE) == text


def test_the_first_block_is_random_and_differs_each_time() -> None:
    crypto = WeComCrypto(TOKEN, AES_KEY, CORP_ID)
    heads = set()
    for _ in range(50):
        sealed = xmltodict.parse(crypto.encrypt_message("<xml/>", NONCE))["xml"]["Encrypt"]
        plain = open_aes(base64.b64decode(sealed))
        heads.add(plain[:16])
        assert plain[16:26] == b"\0\0\0\x06<xml/>"
    assert len(heads) == 50


def test_threads_share_one_object() -> None:
    crypto = WeComCrypto(TOKEN, AES_KEY, CORP_ID)
    failures: list[object] = []

    def work(number: int) -> None:
        for i in range(200):
            text = f"{number} {i} " * (i % 40)
            sealed = crypto.encrypt_message(text, NONCE, TIMESTAMP, format="xml")
            parts = xmltodict.parse(sealed)["xml"]
            if crypto.decrypt_message(parts, parts["MsgSignature"], TIMESTAMP, NONCE) != text:
                failures.append((number, i))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


# -- whatever comes, it ends in a result or a documented error ---------------------------------------------------------

DOCUMENTED = (InvalidSignatureError, InvalidReceiveIdError, DecryptError, InvalidPayloadError)


def outcome(call: Callable[[], str]) -> str | type[CryptoError]:
    try:
        return call()
    except DOCUMENTED as error:
        return type(error)


@given(st.binary() | st.text() | st.text().map(lambda t: f"<xml><Encrypt>{t}</Encrypt></xml>"), st.text(), st.text())
@example("[" * 100_000, "", "")
@example('{"encrypt": ' + "[" * 100_000, "", "")
@example('{"encrypt": ' + "1" * 5000 + "}", "", "")
@example('{"encrypt": "\\ud800"}', "\ud800", "é")
@example("<xml>" + "<a>" * 50_000, "", "")
@example("<xml><Encrypt>1</Encrypt><Encrypt>1</Encrypt></xml>", "", "")
@example("\udc00", "", "")
def test_any_body_ends_in_a_documented_error(body: Any, signature: str, nonce: str) -> None:
    assert outcome(lambda: CRYPTO.decrypt_message(body, signature, TIMESTAMP, nonce)) in DOCUMENTED


@given(st.recursive(st.none() | st.text() | st.integers(), lambda c: st.lists(c) | st.dictionaries(st.text(), c)))
def test_any_mapping_or_other_thing_ends_in_a_documented_error(body: Any) -> None:
    for value in (body, {"encrypt": body}, {"Encrypt": body}, json.dumps(body), json.dumps({"encrypt": body})):
        assert outcome(functools.partial(CRYPTO.decrypt_message, value, "00", TIMESTAMP, NONCE)) in DOCUMENTED


@given(st.data())
def test_a_body_with_one_change_ends_in_a_documented_error_or_the_message(data: st.DataObject) -> None:
    body = envelope(OFFICIAL).encode()
    position = data.draw(st.integers(0, len(body) - 1))
    changed = body[:position] + data.draw(st.binary(max_size=3)) + body[position + 1 :]
    result = outcome(lambda: CRYPTO.decrypt_message(changed, OFFICIAL_SIGNATURE, TIMESTAMP, NONCE))
    assert result in DOCUMENTED or "hello" in str(result)


@given(st.text())
def test_a_signed_body_without_ciphertext_is_refused(content: str) -> None:
    signature = sign(content)
    body = {"Encrypt": content}
    assert outcome(lambda: CRYPTO.decrypt_message(body, signature, TIMESTAMP, NONCE)) in DOCUMENTED


@given(st.binary(max_size=200))
def test_signed_ciphertext_of_anything_ends_in_a_documented_error(plain: bytes) -> None:
    encrypted = base64.b64encode(aes(pad(plain))).decode()
    assert outcome(lambda: decrypt(CRYPTO, encrypted)) in (DecryptError, InvalidReceiveIdError, InvalidPayloadError)


def test_the_signature_is_checked_before_anything_is_decrypted() -> None:
    broken = seal("hello")[:-8]
    with pytest.raises(InvalidSignatureError):
        CRYPTO.decrypt_message(envelope(broken), "0" * 40, TIMESTAMP, NONCE)
    with pytest.raises(DecryptError):
        decrypt(CRYPTO, broken)


@pytest.mark.parametrize("signature", ["", "é", None, 5, b"00", OFFICIAL_SIGNATURE.upper(), OFFICIAL_SIGNATURE[:-1]])
def test_other_signatures(signature: Any) -> None:
    with pytest.raises(InvalidSignatureError):
        CRYPTO.decrypt_message(envelope(OFFICIAL), signature, TIMESTAMP, NONCE)


@pytest.mark.parametrize(
    "tail",
    [b"\x00", b"\x21" * 33, b"\x01\x02", b"\x04\x05\x05\x05\x05", b"\xff"],
    ids=["zero", "33", "unequal", "first differs", "255"],
)
def test_wrong_padding(tail: bytes) -> None:
    plain = plain_text(b"hello")
    filler = b"\x20" * (-(len(plain) + len(tail)) % 32)
    with pytest.raises(DecryptError):
        decrypt(CRYPTO, base64.b64encode(aes(plain + filler + tail)).decode())


@given(st.text(max_size=80))
def test_padding_to_16_bytes_is_read_too(text: str) -> None:
    plain = pad(plain_text(text.encode()), 16)
    assert decrypt(CRYPTO, base64.b64encode(aes(plain)).decode()) == text
    assert BOT.decrypt_media(aes(pad(text.encode(), 16))) == text.encode()


@pytest.mark.parametrize("length", [4, 6, 100, 2**32 - 1])
def test_a_wrong_length_is_refused(length: int) -> None:
    encrypted = base64.b64encode(aes(pad(plain_text(b"hello", length=length)))).decode()
    assert outcome(lambda: decrypt(CRYPTO, encrypted)) in (DecryptError, InvalidReceiveIdError)


def test_a_message_that_is_no_text() -> None:
    with pytest.raises(InvalidPayloadError, match="UTF-8") as caught:
        decrypt(CRYPTO, seal(b"secret \xff"))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None  # a UnicodeDecodeError would carry the message into a log


def test_another_key() -> None:
    other = WeComCrypto(TOKEN, "A" * 43, CORP_ID)
    with pytest.raises(DecryptError, match="EncodingAESKey"):
        decrypt(other, seal("hello"))


# -- whom it is meant for ----------------------------------------------------------------------------------------------


def test_the_receive_id() -> None:
    with pytest.raises(InvalidReceiveIdError, match=CORP_ID):
        decrypt(CRYPTO, seal("hello", "ww_other"))
    with pytest.raises(InvalidReceiveIdError):
        decrypt(CRYPTO, seal("hello", ""))
    with pytest.raises(InvalidReceiveIdError):
        decrypt(BOT, seal("hello", CORP_ID))
    assert decrypt(BOT, seal("hello", "")) == "hello"


def test_several_receive_ids() -> None:
    crypto = WeComCrypto(TOKEN, AES_KEY, ["suite", CORP_ID])
    assert decrypt(crypto, seal("hello", "suite")) == decrypt(crypto, seal("hello", CORP_ID)) == "hello"
    with pytest.raises(InvalidReceiveIdError):
        decrypt(crypto, seal("hello", "other"))
    encrypted = seal("hello", CORP_ID)
    opened = crypto.open_message(envelope(encrypted), sign(encrypted), TIMESTAMP, NONCE)
    assert opened[:3] == ("hello", CORP_ID, "xml")
    for how in ({"receive_id": opened.receive_id}, {"to": opened}):
        answer = crypto.encrypt_message("<xml/>", NONCE, TIMESTAMP, **how)
        encrypted = xmltodict.parse(answer)["xml"]["Encrypt"]
        assert decrypt(CRYPTO, encrypted) == "<xml/>"
    with pytest.raises(ValueError, match="receive_id"):
        WeComCrypto(TOKEN, AES_KEY, [])


def test_a_function_that_accepts_receive_ids() -> None:
    crypto = WeComCrypto(TOKEN, AES_KEY, lambda one: one.startswith("ww"))
    assert decrypt(crypto, seal("hello", "ww1")) == "hello"
    with pytest.raises(InvalidReceiveIdError):
        decrypt(crypto, seal("hello", "wx1"))
    with pytest.raises(ValueError, match="receive_id"):
        crypto.encrypt_message("<xml/>", NONCE)
    assert crypto.encrypt_message("<xml/>", NONCE, receive_id="ww1").startswith("<xml>")


# -- limits and settings -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shift", [-61, -60, 0, 60, 61])
def test_the_age_of_a_callback(shift: int) -> None:
    crypto = WeComCrypto(TOKEN, AES_KEY, CORP_ID, max_age=60, clock=lambda: int(TIMESTAMP) + shift)
    encrypted = seal("hello")
    if abs(shift) <= 60:
        assert decrypt(crypto, encrypted) == "hello"
        assert crypto.check_url(sign(encrypted), TIMESTAMP, NONCE, encrypted) == "hello"
    else:
        with pytest.raises(InvalidSignatureError, match="60 s"):
            decrypt(crypto, encrypted)
        with pytest.raises(InvalidSignatureError, match="60 s"):
            crypto.check_url(sign(encrypted), TIMESTAMP, NONCE, encrypted)


@pytest.mark.parametrize("timestamp", ["", "now", "1_0", "٣", "-5", "9" * 5000])
def test_a_timestamp_that_is_none(timestamp: str) -> None:
    encrypted = seal("hello")
    signature = sign(encrypted, timestamp)
    assert CRYPTO.decrypt_message(envelope(encrypted), signature, timestamp, NONCE) == "hello"
    strict = WeComCrypto(TOKEN, AES_KEY, CORP_ID, max_age=60)
    with pytest.raises(InvalidSignatureError, match="timestamp"):
        strict.decrypt_message(envelope(encrypted), signature, timestamp, NONCE)


@pytest.mark.parametrize("make", [str, str.encode, lambda body: {"Encrypt": body}, lambda body: {"encrypt": body}])
def test_a_body_that_is_too_long(make: Callable[[str], Any]) -> None:
    crypto = WeComCrypto(TOKEN, AES_KEY, CORP_ID, max_size=1000)
    with pytest.raises(InvalidPayloadError, match="1000"):
        crypto.decrypt_message(make("x" * 1001), "", TIMESTAMP, NONCE)
    with pytest.raises(InvalidPayloadError, match="1000"):
        crypto.check_url("", TIMESTAMP, NONCE, "x" * 1001)


@pytest.mark.parametrize(
    "body",
    [
        '<!DOCTYPE xml [<!ENTITY a "b">]><xml><Encrypt>&a;</Encrypt></xml>',
        '<!DOCTYPE xml SYSTEM "file:///etc/passwd"><xml><Encrypt>1</Encrypt></xml>',
        "<!DOCTYPE xml><xml><Encrypt>1</Encrypt></xml>",
    ],
)
def test_no_doctype(body: str) -> None:
    with pytest.raises(InvalidPayloadError, match="DOCTYPE"):
        CRYPTO.decrypt_message(body, "", TIMESTAMP, NONCE)


@pytest.mark.parametrize(
    "key", ["", "short", "x" * 42, "x" * 44, "!" * 43, "é" * 43, AES_KEY + "==", None, AES_KEY.encode()]
)
def test_a_bad_aes_key(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="43") as caught:
        WeComCrypto(TOKEN, key, CORP_ID)
    assert not key or str(key) not in str(caught.value)


@pytest.mark.parametrize("key", [AES_KEY + "\n", AES_KEY + "=", f" {AES_KEY}=\r\n"])
def test_an_aes_key_as_it_stands_in_a_file(key: str) -> None:
    assert decrypt(WeComCrypto(TOKEN, key, CORP_ID), seal("hello")) == "hello"


@pytest.mark.parametrize("token", [None, b"QDG6eK", "", "é", "\ud800"])
def test_a_bad_token(token: Any) -> None:
    with pytest.raises(ConfigurationError, match="Token"):
        WeComCrypto(token, AES_KEY, CORP_ID)


@pytest.mark.parametrize("receive_id", [None, b"ww1", 5, [None], [b"ww1"], {}])
def test_a_bad_receive_id(receive_id: Any) -> None:
    with pytest.raises(ConfigurationError, match="receive_id"):
        WeComCrypto(TOKEN, AES_KEY, receive_id)


@pytest.mark.parametrize("nothing", [None, b"abcd", 5])
def test_nothing_where_a_text_is_expected(nothing: Any) -> None:
    with pytest.raises(InvalidPayloadError, match="echostr"):
        CRYPTO.check_url("", TIMESTAMP, NONCE, nothing)
    with pytest.raises(InvalidSignatureError):
        CRYPTO.decrypt_message(envelope(OFFICIAL), nothing, TIMESTAMP, NONCE)


# -- a rotation of Token and EncodingAESKey ----------------------------------------------------------------------------


def test_the_previous_token_and_key_are_accepted_and_answered_with() -> None:
    old, new = WeComCrypto(TOKEN, AES_KEY, CORP_ID), WeComCrypto("newToken", "A" * 43, CORP_ID)
    both = WeComCrypto("newToken", "A" * 43, CORP_ID, previous=(TOKEN, AES_KEY))
    for sender in (old, new):
        parts = xmltodict.parse(sender.encrypt_message("hello", NONCE, TIMESTAMP))["xml"]
        opened = both.open_message(parts, parts["MsgSignature"], TIMESTAMP, NONCE)
        assert opened.text == "hello"
        answer = xmltodict.parse(both.encrypt_message("<xml/>", NONCE, TIMESTAMP, to=opened))["xml"]
        assert sender.decrypt_message(answer, answer["MsgSignature"], TIMESTAMP, NONCE) == "<xml/>"
        echo = parts["Encrypt"]
        assert both.check_url(parts["MsgSignature"], TIMESTAMP, NONCE, echo) == "hello"
    assert both.fingerprint == new.fingerprint
    with pytest.raises(ConfigurationError, match="43"):
        WeComCrypto(TOKEN, AES_KEY, CORP_ID, previous=("newToken", "short"))


def test_the_key_of_one_pair_and_the_token_of_the_other_do_not_mix() -> None:
    both = WeComCrypto("newToken", "A" * 43, CORP_ID, previous=(TOKEN, AES_KEY))
    encrypted = seal("hello")  # with AES_KEY
    with pytest.raises(DecryptError):
        both.decrypt_message(envelope(encrypted), sign(encrypted, token="newToken"), TIMESTAMP, NONCE)


# -- secrets stay inside -----------------------------------------------------------------------------------------------


def frames_of(error: BaseException) -> str:
    """Return the local variables of this library's frames, as a debugging tool captures them."""
    shown = []
    trace = error.__traceback__
    while trace is not None:
        if "wecom_runtime" in trace.tb_frame.f_code.co_filename:
            shown.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    return "\n".join(shown)


@pytest.mark.parametrize(
    "arguments",
    [
        {"token": "token-secret\ud800", "previous": ("token-secret", "aes-secret")},
        {"encoding_aes_key": "aes-secret"},
        {"receive_id": [], "previous": (TOKEN, AES_KEY)},
        {"previous": ("token-secret", "aes-secret")},
        {"previous": ("token-secret",)},
    ],
)
def test_settings_are_in_no_frame_of_an_error(arguments: dict[str, Any]) -> None:
    given: dict[str, Any] = {"token": TOKEN, "encoding_aes_key": AES_KEY, "receive_id": CORP_ID, **arguments}
    with pytest.raises((ConfigurationError, TypeError)) as caught:
        WeComCrypto(**given)
    shown = frames_of(caught.value) + str(caught.value)
    for secret in (TOKEN, AES_KEY, "token-secret", "aes-secret"):
        assert secret not in shown


@pytest.mark.parametrize("message", ["the secret text", b"the secret text \xff"])
def test_a_message_is_in_no_frame_of_an_error(message: str | bytes) -> None:
    for receive_id in (CORP_ID, "other"):
        encrypted = seal(message, receive_id)
        crypto = WeComCrypto(TOKEN, AES_KEY, "wanted" if isinstance(message, str) else receive_id)
        with pytest.raises((InvalidReceiveIdError, InvalidPayloadError)) as caught:
            decrypt(crypto, encrypted)
        assert "the secret text" not in frames_of(caught.value)


def test_a_message_in_an_echo_is_in_no_frame_of_an_error() -> None:
    encrypted = seal("<xml>the secret text</xml>")
    with pytest.raises(InvalidPayloadError, match="echostr contains a message") as caught:
        CRYPTO.check_url(sign(encrypted), TIMESTAMP, NONCE, encrypted)
    assert "the secret text" not in frames_of(caught.value)


def test_it_is_not_pickled_but_may_be_copied() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="a WeComCrypto contains a Token"):
            pickle.dumps(CRYPTO, protocol)
        with pytest.raises(TypeError, match="callback settings contain a Token"):
            pickle.dumps(CRYPTO.settings.current, protocol)
    assert copy.copy(CRYPTO) is copy.deepcopy([CRYPTO])[0] is CRYPTO


def test_nothing_secret_is_shown() -> None:
    shown = repr(CRYPTO) + str(CRYPTO)
    assert CORP_ID in shown
    assert TOKEN not in shown
    assert AES_KEY not in shown


# -- the fast reading of the envelope and an XML parser agree ----------------------------------------------------------

_TAGS = ["<xml>", "<Encrypt>", "<ToUserName>", "<AgentID>"]
_PIECES = st.sampled_from([*_TAGS, *(tag.replace("<", "</") for tag in _TAGS), "<![CDATA[", "]]>"]) | st.sampled_from(
    ["abc+/=", "218", " ", "\n", "\r\n", "&amp;", "<!-- c -->", "<?p?>", "é", "\0", "<Encrypt/>", "<a>", ""]
)
_VALUES = st.sampled_from(["", "wx-1_a.b@c", "a b", "]", "]]", "a&amp;b", "a&b", "<", "é", "\x01", "abc=", "ab=c+/"])


@st.composite
def _nearly_canonical(draw: st.DrawFn) -> str:
    def leaf(name: str) -> str:
        value = draw(_VALUES)
        inner = f"<![CDATA[{value}]]>" if draw(st.booleans()) else value
        return f"<{name}>{inner}</{name}>" + draw(st.sampled_from(["", "\n", " \t\r\n", "x", "<!---->"]))

    names = draw(st.lists(st.sampled_from(["ToUserName", "AgentID", "Encrypt", "Other"]), max_size=4))
    return "<xml>" + draw(st.sampled_from(["", "\n"])) + "".join(leaf(name) for name in names) + "</xml>"


@examples(100)
@given(st.lists(_PIECES, max_size=12).map("".join) | _nearly_canonical())
def test_the_envelope_is_read_as_by_an_xml_parser(body: str) -> None:
    try:
        parsed = xmltodict.parse(body, strip_whitespace=False, disable_entities=True)
        root = next(iter(parsed.values()))
        encrypted = root["Encrypt"] if isinstance(root, dict) else None
    except Exception:  # whatever xmltodict and expat say, it is no envelope
        encrypted = None
    if isinstance(encrypted, str) and encrypted.isascii():
        # A right signature for what the parser reads must be accepted as one, so DecryptError is the answer.
        result = outcome(lambda: CRYPTO.decrypt_message(body, sign(encrypted), TIMESTAMP, NONCE))
        assert result is DecryptError
    else:
        result = outcome(lambda: CRYPTO.decrypt_message(body, "00", TIMESTAMP, NONCE))
        assert result in (InvalidPayloadError, InvalidSignatureError)
        if encrypted is None and result is InvalidSignatureError:
            # only an empty <Encrypt/> is read as no text by xmltodict
            assert outcome(lambda: CRYPTO.decrypt_message(body, sign(""), TIMESTAMP, NONCE)) is DecryptError


# -- files of an AI bot's messages -------------------------------------------------------------------------------------


@given(st.binary(max_size=300), st.lists(st.integers(1, 70), min_size=1))
def test_a_file_comes_back_however_it_arrives(data: bytes, sizes: list[int]) -> None:
    sealed = aes(pad(data))
    assert BOT.decrypt_media(sealed) == data
    decryptor = BOT.media_decryptor()
    pieces, start = [], 0
    for size in itertools.cycle(sizes):
        pieces.append(decryptor.feed(sealed[start : start + size]))
        start += size
        if start >= len(sealed):
            break
    assert b"".join([*pieces, decryptor.finish()]) == data


@given(st.binary(max_size=200), st.integers(1, 40))
def test_a_file_that_is_cut_off(data: bytes, missing: int) -> None:
    sealed = aes(pad(data))
    rest = sealed[: max(len(sealed) - missing, 0)]
    try:
        found = BOT.decrypt_media(rest)
    except DecryptError:
        return
    # Whole blocks are missing, and what is now the last one ends like padding.
    assert missing in (16, 32)
    assert data.startswith(found)


def test_a_file_with_a_key_of_its_own() -> None:
    key = bytes(range(32))  # with one of 256 keys, what another one makes of it ends as padding does
    sealed = aes(pad(b"picture"), key)
    for text in (base64.b64encode(key).decode(), base64.b64encode(key).decode().rstrip("=")):
        decryptor = MediaDecryptor.of_key(text)
        assert decryptor.feed(sealed) + decryptor.finish() == b"picture"
    with pytest.raises(DecryptError):
        BOT.decrypt_media(sealed)
    with pytest.raises(ValueError, match="43"):
        MediaDecryptor.of_key("short")


def test_settings_have_a_fingerprint_that_tells_nothing() -> None:
    same = WeComCrypto(TOKEN, AES_KEY, "other")
    assert same.fingerprint == CRYPTO.fingerprint
    others = [WeComCrypto(TOKEN + "x", AES_KEY, CORP_ID), WeComCrypto(TOKEN, "A" * 43, CORP_ID)]
    assert len({CRYPTO.fingerprint, *(other.fingerprint for other in others)}) == 3
    assert TOKEN not in CRYPTO.fingerprint
