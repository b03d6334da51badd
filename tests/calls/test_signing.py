"""Parameters that the client computes: the vectors of the official pages, and the parameters of a call."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from typing import Any

import pytest

from wecom_client import ConfigurationError
from wecom_runtime.calls.signing import ComputedParameter, complete
from wecom_runtime.hidden import Secret

CASHIER_KEY = "at23pxnPBNQY3JiA8N5U1gabiQqxZwqH_Gihg7a_wrULmlOPVP-iiRjv9JWYPrDk"
SIG = ComputedParameter("sig", "hmac_sha256", key="cashier_key")


def test_vector_of_page_98768() -> None:
    payload: dict[str, Any] = {
        "orderid": "ord7",
        "buyer_corpid": "ww66302cfadbdd3c64",
        "buyer_userid": "invitetest",
        "product_id": "product_id_xxx",
        "product_name": "product_name_xxx",
        "product_detail": "product_detail_xxx",
        "unit_name": "台",
        "unit_price": 1,
        "num": 3,
        "nonce_str": "129031823",
        "ts": 1548302135,
        "remark": "",
    }
    complete([SIG], payload, {"cashier_key": Secret(CASHIER_KEY)}, "x")
    assert payload["sig"] == "/WTXl/L2kJCYKJE5yY2JZvPq3rUjFf/pf39UhyJ2GUo="


def test_nested_parameters_are_signed_as_on_page_98768() -> None:
    payload: dict[str, Any] = {
        "orderid": "i3khJ4dMv3",
        "credit_order_list": [
            {"credit_orderid": "CREDIT_ORDERID_1", "unit_price": 100000, "num": 1},
            {"credit_orderid": "CREDIT_ORDERID_2", "unit_price": 90000, "num": 2},
        ],
        "appid": 2,
    }
    text = (
        "appid=2&credit_orderid=CREDIT_ORDERID_1&credit_orderid=CREDIT_ORDERID_2&num=1&num=2&orderid=i3khJ4dMv3"
        "&unit_price=100000&unit_price=90000"
    )
    complete([SIG], payload, {"cashier_key": "key"}, "x")
    assert payload["sig"] == base64.b64encode(hmac.digest(b"key", text.encode(), "sha256")).decode()


def test_two_signatures_as_on_page_90281() -> None:
    fields = ("act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid")
    payload: dict[str, Any] = {
        "mch_billno": "11111234567890",
        "mch_id": "10000098",
        "nonce_str": "qFKEgfig76DF9912fewmkp",
        "re_openid": "oxTWIuGaIt6gTKsQRLau2M0yL16E",
        "total_amount": 100,
        "wxappid": "wx123456789",
        "act_name": "XXX",
        "wishing": "hi",
        "remark": "",
    }
    known: dict[str, str | Secret[str]] = {
        "corp_secret": "192006250b4c09247ec02edce69f6a2d",
        "merchant_key": Secret("k"),
    }
    rules = [
        ComputedParameter("workwx_sign", "md5", key="corp_secret", label="secret", of=fields),
        ComputedParameter("sign", "md5", key="merchant_key", label="key"),
    ]
    complete(rules, payload, known, "x")
    text = (
        "act_name=XXX&mch_billno=11111234567890&mch_id=10000098&nonce_str=qFKEgfig76DF9912fewmkp"
        "&re_openid=oxTWIuGaIt6gTKsQRLau2M0yL16E&total_amount=100&wxappid=wx123456789"
    )
    corp = md5(f"{text}&secret=192006250b4c09247ec02edce69f6a2d")
    assert payload["workwx_sign"] == corp
    assert payload["sign"] == md5(
        f"{text.partition('&wxappid')[0]}&wishing=hi&workwx_sign={corp}&wxappid=wx123456789&key=k"
    )


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest().upper()


def test_nonce_and_time_are_new_and_given_values_stay() -> None:
    rules = [
        ComputedParameter("nonce_str", "nonce"),
        ComputedParameter("ts", "time"),
        ComputedParameter("corpid", "known", key="corp_id"),
    ]
    payloads: list[dict[str, Any]] = [{}, {}, {"nonce_str": "n", "ts": 1, "corpid": "c"}]
    for payload in payloads:
        complete(rules, payload, {"corp_id": "ww1"}, "x")
    assert payloads[0]["nonce_str"] != payloads[1]["nonce_str"]
    assert len(payloads[0]["nonce_str"]) == 32
    assert abs(payloads[0]["ts"] - time.time()) < 60
    assert payloads[0]["corpid"] == "ww1"
    assert payloads[2] == {"nonce_str": "n", "ts": 1, "corpid": "c"}


@pytest.mark.parametrize("known", [{}, {"cashier_key": Secret("")}])
def test_a_client_without_the_key_says_how_to_give_it(known: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="x needs 'sig': pass cashier_key= to the client"):
        complete([SIG], {}, known, "x")
