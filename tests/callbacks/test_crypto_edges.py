"""The envelope at its edges: sizes, lengths and forms where one step more or less would matter."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.envelopes import (
    AES_KEY,
    CORP_ID,
    NONCE,
    TIMESTAMP,
    TOKEN,
    aes,
    envelope,
    pad,
    plain_text,
    seal,
    sign,
)
from wecom_runtime.callbacks.crypto import WeComCrypto
from wecom_runtime.errors import ConfigurationError, DecryptError, InvalidPayloadError, InvalidReceiveIdError

CRYPTO = WeComCrypto(TOKEN, AES_KEY, CORP_ID)
BOT = WeComCrypto(TOKEN, AES_KEY, "")


def decrypt(crypto: WeComCrypto, encrypted: str) -> str:
    return crypto.decrypt_message(envelope(encrypted), sign(encrypted), TIMESTAMP, NONCE)


def test_a_length_of_which_only_the_last_bytes_would_fit() -> None:
    encrypted = base64.b64encode(aes(pad(plain_text(b"hello", length=5 + 2**24)))).decode()
    with pytest.raises(DecryptError):
        decrypt(CRYPTO, encrypted)


@pytest.mark.parametrize("reach", [1, 2, 5])
def test_a_length_that_reaches_into_the_padding(reach: int) -> None:
    """A bot has the empty receive id, which is what would be left of it."""
    encrypted = base64.b64encode(aes(pad(plain_text(b"hello", b"", length=5 + reach)))).decode()
    with pytest.raises(DecryptError):
        decrypt(BOT, encrypted)
    anybody = WeComCrypto(TOKEN, AES_KEY, lambda receive_id: True)
    encrypted = base64.b64encode(aes(pad(plain_text(b"hello", b"ww1", length=5 + 3 + reach)))).decode()
    with pytest.raises(DecryptError):
        decrypt(anybody, encrypted)


def test_a_length_that_takes_the_receive_id_along() -> None:
    encrypted = base64.b64encode(aes(pad(plain_text(b"hello", b"ww1", length=8)))).decode()
    assert decrypt(BOT, encrypted) == "helloww1"  # nothing tells it from a message to a bot


@pytest.mark.parametrize("make", [str, str.encode, lambda body: {"Encrypt": body}, lambda body: {"encrypt": body}])
def test_a_body_of_just_the_size_that_is_allowed(make: Callable[[str], Any]) -> None:
    encrypted = seal("hello")
    whole = envelope(encrypted)
    body = make(whole) if make in (str, str.encode) else make(encrypted)
    size = len(whole) if make in (str, str.encode) else len(encrypted)
    for max_size, fits in ((size, True), (size - 1, False)):
        crypto = WeComCrypto(TOKEN, AES_KEY, CORP_ID, max_size=max_size)
        if fits:
            assert crypto.decrypt_message(body, sign(encrypted), TIMESTAMP, NONCE) == "hello"
        else:
            with pytest.raises(InvalidPayloadError, match=str(max_size)):
                crypto.decrypt_message(body, sign(encrypted), TIMESTAMP, NONCE)


def test_an_echo_of_just_the_size_that_is_allowed() -> None:
    echo = seal("123")
    crypto = WeComCrypto(TOKEN, AES_KEY, CORP_ID, max_size=len(echo))
    assert crypto.check_url(sign(echo), TIMESTAMP, NONCE, echo) == "123"
    with pytest.raises(InvalidPayloadError, match="echostr"):
        WeComCrypto(TOKEN, AES_KEY, CORP_ID, max_size=len(echo) - 1).check_url(sign(echo), TIMESTAMP, NONCE, echo)


def test_a_mapping_of_the_whole_document() -> None:
    encrypted = seal("hello")
    inner = {"ToUserName": CORP_ID, "Encrypt": encrypted}
    assert CRYPTO.decrypt_message({"xml": inner}, sign(encrypted), TIMESTAMP, NONCE) == "hello"
    others: list[dict[str, Any]] = [{"xml": inner, "more": 1}, {"xml": "text"}, {"xml": {}}, {"more": inner}, {}]
    for other in others:
        with pytest.raises(InvalidPayloadError, match=r"no text \"Encrypt\""):
            CRYPTO.decrypt_message(other, sign(encrypted), TIMESTAMP, NONCE)


@pytest.mark.parametrize(("others", "fits"), [(62, True), (63, False)])
def test_how_many_elements_an_envelope_may_have(others: int, fits: bool) -> None:
    encrypted = seal("hello")
    body = f"<xml>{'<a>1</a>' * others}<Encrypt>{encrypted}</Encrypt></xml>"
    if fits:
        assert CRYPTO.decrypt_message(body, sign(encrypted), TIMESTAMP, NONCE) == "hello"
    else:
        with pytest.raises(InvalidPayloadError, match="128 tags"):
            CRYPTO.decrypt_message(body, sign(encrypted), TIMESTAMP, NONCE)


@pytest.mark.parametrize(
    "inner",
    [
        "<Encrypt><b/>{0}</Encrypt>",
        "<Encrypt>{0}<b/></Encrypt>",
        '<Encrypt a="b">{0}</Encrypt>',
        "<a><Encrypt>{0}</Encrypt></a>",
        "<Encrypt>{0}</Encrypt><Encrypt>{0}</Encrypt>",
        "{0}",
    ],
)
def test_a_ciphertext_in_another_place_is_none(inner: str) -> None:
    encrypted = seal("hello")
    with pytest.raises(InvalidPayloadError, match=r"<Encrypt>|text in place of elements"):
        CRYPTO.decrypt_message(f"<xml>{inner.format(encrypted)}</xml>", sign(encrypted), TIMESTAMP, NONCE)


def test_errors_name_the_fault_of_a_key() -> None:
    for key, told in (("x" * 42, "42 characters"), ("x" * 44, "44 characters"), ("!" * 43, "other characters")):
        with pytest.raises(ConfigurationError, match=told):
            WeComCrypto(TOKEN, key, CORP_ID)
    for token, told in (("", "nothing"), ("é", "other characters"), (None, "NoneType")):
        with pytest.raises(ConfigurationError, match=told):
            WeComCrypto(token, AES_KEY, CORP_ID)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="bytes"):
        WeComCrypto(TOKEN, AES_KEY.encode(), CORP_ID)  # type: ignore[arg-type]


def test_the_repr_shows_the_receive_ids() -> None:
    assert repr(WeComCrypto(TOKEN, AES_KEY, ["a", "b"])) == "WeComCrypto(receive_id=['a', 'b'])"
    assert repr(WeComCrypto(TOKEN, AES_KEY, ["a"])) == "WeComCrypto(receive_id='a')"
    assert repr(BOT) == "WeComCrypto(receive_id='')"
    assert repr(WeComCrypto(TOKEN, AES_KEY, str.isalpha)) == "WeComCrypto(receive_id=<function>)"


def test_a_receive_id_that_is_no_text_is_not_asked_about() -> None:
    asked: list[str] = []

    def accept(receive_id: str) -> bool:
        asked.append(receive_id)
        return True

    crypto = WeComCrypto(TOKEN, AES_KEY, accept)
    encrypted = base64.b64encode(aes(pad(plain_text(b"hello", b"\xff")))).decode()
    with pytest.raises(InvalidReceiveIdError):
        decrypt(crypto, encrypted)
    assert asked == []


@pytest.mark.parametrize("text", ["", "plain", '{"a": 1', 'a"}', "}}", "{}", '{"a": 1}'])
def test_the_form_of_an_answer_that_is_a_text(text: str) -> None:
    is_json = text in ("{}", '{"a": 1}')
    assert CRYPTO.encrypt_message(text, NONCE, TIMESTAMP).startswith("{" if is_json else "<xml>")
    assert CRYPTO.encrypt_message(text, NONCE, TIMESTAMP, format="xml").startswith("<xml>")


def test_sealed_values_are_unsealed_with_the_current_or_previous_key() -> None:
    old = WeComCrypto(TOKEN, AES_KEY, CORP_ID).settings
    both = WeComCrypto("newToken", "A" * 43, CORP_ID, previous=(TOKEN, AES_KEY)).settings
    for settings in (old, both):
        assert both.unseal(settings.current.seal("你好", b"").decode()) == "你好"
    new = both.current.seal("hello", b"").decode()
    for nonsense in ("", "é", "abcd", "x" * 64, new[:-8]):
        assert both.unseal(nonsense) is None
    assert old.unseal(new) is None


@pytest.mark.parametrize("rest", ["", "</xml", "</xml></xml>", "<a>", "</xml><a/>"])
def test_an_envelope_that_is_cut_off_or_goes_on(rest: str) -> None:
    encrypted = seal("hello")
    with pytest.raises(InvalidPayloadError, match="XML cannot be read"):
        CRYPTO.decrypt_message(f"<xml><Encrypt>{encrypted}</Encrypt>{rest}", sign(encrypted), TIMESTAMP, NONCE)


def test_a_file_with_invalid_padding() -> None:
    for plain in (b"\x11" * 16, b"\x20" * 16, b"\x10" * 15 + b"\x11"):
        with pytest.raises(DecryptError):
            BOT.decrypt_media(aes(plain))
    assert BOT.decrypt_media(aes(b"\x10" * 16)) == b""
    assert BOT.decrypt_media(aes(b"\x20" * 32)) == b""
    with pytest.raises(DecryptError):
        BOT.decrypt_media(b"")
    with pytest.raises(DecryptError):
        BOT.decrypt_media(aes(pad(b"hello")) + b"x")


def test_invalid_base64_and_invalid_text() -> None:
    with pytest.raises(InvalidPayloadError, match="echostr is not base64"):
        CRYPTO.check_url("", TIMESTAMP, NONCE, "é")
    with pytest.raises(InvalidPayloadError, match="echostr must be a text"):
        CRYPTO.check_url("", TIMESTAMP, NONCE, None)  # type: ignore[arg-type]
    with pytest.raises(InvalidPayloadError, match="Character 3 of a text"):
        CRYPTO.encrypt_message("ab\udc00", NONCE)


def test_the_root_is_not_the_ciphertext() -> None:
    with pytest.raises(InvalidPayloadError, match="text in place of elements"):
        CRYPTO.decrypt_message(f"<Encrypt>{seal('hello')}</Encrypt>", "", TIMESTAMP, NONCE)


def test_without_anything_to_answer_the_first_id_and_the_new_settings_are_used() -> None:
    several = WeComCrypto("newToken", "A" * 43, ["first", "second"], previous=(TOKEN, AES_KEY))
    first = WeComCrypto("newToken", "A" * 43, "first")
    parts = json.loads(several.encrypt_message("{}", NONCE, TIMESTAMP))
    assert first.decrypt_message(parts, parts["msgsignature"], TIMESTAMP, NONCE) == "{}"
    assert len(first.fingerprint) == 16
    assert several.decrypt_media(aes(pad(b"file"), b"\0" * 32)) == b"file"


@pytest.mark.parametrize("previous", [(TOKEN,), (TOKEN, AES_KEY, ""), ()])
def test_previous_settings_are_a_pair(previous: Any) -> None:
    with pytest.raises(ConfigurationError, match="previous"):
        WeComCrypto(TOKEN, AES_KEY, CORP_ID, previous=previous)


def test_the_envelope_of_hardware_has_its_time_as_a_text() -> None:
    for receive_id, seconds in (("model", "5"), ("", 5)):
        assert json.loads(CRYPTO.encrypt_message("{}", NONCE, 5, receive_id=receive_id))["timestamp"] == seconds
