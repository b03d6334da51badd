"""The conformance data, compared with the client: encryption, callbacks, replies and signatures."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
import xmltodict

from tests.support.each import Test, each
from wecom_client import CALLBACKS, WeComCrypto, WeComError, create_reply, parse_message
from wecom_client.testing import validate_callback, validate_reply
from wecom_runtime.callbacks.crypto.signature import Signer
from wecom_runtime.cli.bots.signing import PostSigner
from wecom_runtime.clients.archive.keys import PrivateKeys
from wecom_runtime.clients.jssdk import sign
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.testing.conformance.cases import GROUPS, Case, cases_of, selected

CASES = {group: cases_of(group) for group in GROUPS}


def in_each(group: str) -> Callable[[Test], Test]:
    return each("case", {group: CASES[group]}, lambda case: case.id)


def crypto_of(case: Case) -> WeComCrypto:
    settings = case["settings"]
    return WeComCrypto(settings["token"], settings["encoding_aes_key"], settings["receive_id"])


@in_each("crypto")
def test_envelopes(case: Case) -> None:
    crypto, query = crypto_of(case), case["query"]
    signed = query["msg_signature"], query["timestamp"], query["nonce"]

    def opened() -> str:
        if case["method"] == "GET":
            return crypto.check_url(*signed, query["echostr"])
        return crypto.decrypt_message(case["body"], *signed)

    if "refused" in case["expect"]:
        with pytest.raises(WeComError):
            opened()
    else:
        assert opened() == case["expect"]["plain"]


@in_each("callbacks")
def test_callbacks(case: Case) -> None:
    query = case["query"]
    plain = crypto_of(case).decrypt_message(case["body"], query["msg_signature"], query["timestamp"], query["nonce"])
    assert plain == case["plain"]
    message = parse_message(plain)
    assert type(message).__name__ == case["model"]
    assert validate_callback(plain, unknown="report") == []
    fields = json.loads(plain) if case["format"] == "json" else texts_of(xmltodict.parse(plain)["xml"])
    assert fields == texts_of(case["fields"]) if case["format"] == "xml" else case["fields"]


def texts_of(value: Any) -> Any:
    """Return the elements of XML without the spaces around texts, which xmltodict drops."""
    if isinstance(value, Mapping):
        return {name: texts_of(part) for name, part in value.items()}
    return [texts_of(part) for part in value] if isinstance(value, list) else str(value or "").strip()


def test_every_kind_that_arrives_at_a_callback_url_has_a_case() -> None:
    elsewhere = {entry.model.__name__ for entry in CALLBACKS if entry.model.__is_fetched__ or "cmd" in entry.selects}
    assert {case["model"] for case in CASES["callbacks"]} == {entry.model.__name__ for entry in CALLBACKS} - elsewhere
    assert len(CASES["callbacks"]) > 300


@in_each("replies")
def test_replies(case: Case) -> None:
    crypto = crypto_of(case)
    is_json = case["format"] == "json"
    signed = case["signature"], case["timestamp"], case["nonce"]
    envelope = {"encrypt" if is_json else "Encrypt": case["encrypt"]}
    assert crypto.decrypt_message(envelope, *signed) == case["plain"]
    assert validate_reply(case["plain"]) == []
    fields = {name: value["item"] if name == "Articles" else value for name, value in case["fields"].items()}
    fields.pop("ArticleCount", None)
    made = create_reply(fields) if {"msgtype", "MsgType", "response_type"} & fields.keys() else None
    if made is None:  # a reply whose callback determines its kind
        return
    rendered = made.render()
    if is_json:
        assert json.loads(rendered) == json.loads(case["plain"])
    else:
        again = parse_xml(rendered)
        expected = parse_xml(case["plain"])
        for header in ("ToUserName", "FromUserName", "CreateTime"):
            expected.pop(header)
            again.pop(header, None)
        assert again == expected


@in_each("signatures")
def test_signatures(case: Case) -> None:
    match case["kind"]:
        case "callback":
            values = (case[name].encode() for name in ("timestamp", "nonce", "encrypt"))
            assert Signer(case["token"].encode()).sign(*values) == case["expect"]
        case "jssdk" | "agent_config":
            assert sign(case["ticket"], case["nonce"], case["timestamp"], case["url"]) == case["expect"]
        case "archive_key":
            keys = PrivateKeys({1: case["private_key"]})
            assert keys.decrypt_key(1, case["encrypted"]) == case["expect"].encode()
        case _:
            headers = PostSigner(case["secret"]).headers(case["message_id"], case["timestamp"], case["body"].encode())
            assert headers["webhook-signature"] == case["expect"]


@each("group", {"all": GROUPS}, str)
def test_cases_are_complete_and_in_order(group: str) -> None:
    cases = CASES[group]
    assert [case.id for case in cases] == sorted({case.id for case in cases})
    for case in cases:
        assert case.id.startswith(f"{group}.") and case["shows"] and case["zh"] != case["shows"]
        assert case["source"] or case["assumed"], case.id


def test_cases_are_selected_by_patterns() -> None:
    found = selected(("crypto", "bot"), ["crypto.echo*", "bot.echo"])
    assert [case.id for case in found] == [
        "crypto.echo",
        "crypto.echo-with-plus",
        "crypto.echo-wrong-receiver",
        "bot.echo",
    ]
    with pytest.raises(WeComError, match=r"bot\.no"):
        selected(("crypto", "bot"), ["bot.no"])
