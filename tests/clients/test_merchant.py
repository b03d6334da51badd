"""Payments to members: XML to the merchant host, signed twice, with the merchant's certificate."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

import pytest
import requests
from requests.adapters import BaseAdapter

from wecom_client import ConfigurationError, Merchant, PaymentError, ResponseError, WeComClient
from wecom_runtime.data.xml import parse_xml, render_xml

ADDRESS = "https://api.mch.weixin.qq.com/mmpaymkttransfers/sendworkwxredpack"
DONE = {"return_code": "SUCCESS", "result_code": "SUCCESS", "mch_billno": "1", "total_amount": "1000"}


class Merchants(BaseAdapter):
    """The merchant host."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[requests.PreparedRequest] = []
        self.answer: Any = DONE
        self.certificate: Any = None

    def send(self, request: requests.PreparedRequest, *args: Any, **settings: Any) -> requests.Response:
        self.requests.append(request)
        self.certificate = settings.get("cert")
        response = requests.Response()
        response.status_code = 200
        text = self.answer if isinstance(self.answer, str) else render_xml(self.answer)
        response.raw = io.BytesIO(text.encode())
        response.request = request
        return response

    def close(self) -> None:
        pass

    @property
    def sent(self) -> dict[str, Any]:
        body: Any = self.requests[-1].body
        return parse_xml(body)


@pytest.fixture
def host() -> Merchants:
    return Merchants()


def client(host: Merchants, merchant: Merchant | None = None) -> WeComClient:
    http = requests.Session()
    http.mount("https://", host)
    return WeComClient("ww-corp", "app-secret", http=http, merchant=merchant or Merchant("10000098", "api-key"))


def send(client: WeComClient, **more: Any) -> Any:
    packet = {"wishing": "节日快乐", "act_name": "节日", "remark": "谢谢", **more}
    return client.pay.sendworkwxredpack(mch_billno="1", re_openid="o1", total_amount=1000, **packet)


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest().upper()


def test_the_request_of_a_red_packet(host: Merchants) -> None:
    answer = send(client(host), sender_name="行政部")
    assert answer.total_amount == 1000
    (request,) = host.requests
    assert (request.method, request.url) == ("POST", ADDRESS)  # no token
    assert request.headers["Content-Type"] == "text/xml; charset=utf-8"
    sent = host.sent
    nonce = sent["nonce_str"]
    assert len(nonce) == 32
    told = (
        f"act_name=节日&mch_billno=1&mch_id=10000098&nonce_str={nonce}&re_openid=o1&total_amount=1000&wxappid=ww-corp"
    )
    assert sent["workwx_sign"] == md5(f"{told}&secret=app-secret")
    signed = "&".join(f"{name}={value}" for name, value in sorted(sent.items()) if name != "sign")
    assert "sender_name=行政部" in signed
    assert sent["sign"] == md5(f"{signed}&key=api-key")


@pytest.mark.parametrize(
    ("answer", "code", "message", "advice"),
    [
        ({"return_code": "FAIL", "return_msg": "签名失败"}, "FAIL", "签名失败", ""),
        (
            {"return_code": "SUCCESS", "result_code": "FAIL", "err_code": "NOTENOUGH", "err_code_des": "余额不足"},
            "NOTENOUGH",
            "余额不足",
            "Top up the merchant's account.",
        ),
        ({"return_code": "SUCCESS", "result_code": "FAIL"}, "FAIL", "", ""),
        ({"return_code": "SUCCESS"}, "FAIL", "", ""),
    ],
)
def test_failed_payments_raise_an_error(host: Merchants, answer: Any, code: str, message: str, advice: str) -> None:
    host.answer = answer
    with pytest.raises(PaymentError) as caught:
        send(client(host))
    error = caught.value
    assert (error.code, error.message, error.advice) == (code, message, advice)
    assert error.endpoint == ADDRESS
    assert error.docs.endswith("/90275")
    assert error.response == answer
    assert len(host.requests) == 1, "never sent again by itself"
    assert "api-key" not in repr(error) and "app-secret" not in repr(error)


def test_an_answer_that_is_no_xml(host: Merchants) -> None:
    host.answer = '{"errcode": 0}'
    with pytest.raises(ResponseError, match="the response is not XML"):
        send(client(host))


def test_a_client_without_a_merchant_sends_nothing(host: Merchants) -> None:
    http = requests.Session()
    http.mount("https://", host)
    with pytest.raises(ConfigurationError, match="pass merchant="):
        send(WeComClient("ww-corp", "app-secret", http=http))
    assert not host.requests


def test_the_certificate_is_shown_to_the_merchant_host_alone(host: Merchants, tmp_path: Path) -> None:
    certificate = (str(tmp_path / "cert.pem"), str(tmp_path / "key.pem"))
    for file in certificate:
        Path(file).touch()
    payer = client(host, Merchant("10000098", "api-key", certificate))
    send(payer)
    assert host.certificate == certificate
    host.answer = '{"errcode": 0, "access_token": "t", "expires_in": 7200}'
    payer.fetch_access_token()
    assert host.certificate is None


def test_a_merchant_shows_no_key_and_wants_files_that_are_there() -> None:
    assert repr(Merchant("1", "api-key")) == "<Merchant 1>"
    with pytest.raises(ConfigurationError, match="does not exist"):
        Merchant("1", "api-key", ("no.pem", "no.pem"))
    for number, key in (("", "k"), ("1", "")):
        with pytest.raises(ConfigurationError, match="a number and an API key"):
            Merchant(number, key)
