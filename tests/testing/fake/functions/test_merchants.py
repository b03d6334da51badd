"""Payments on the merchant host of the kit: XML, signed twice."""

from __future__ import annotations

from typing import Any

import pytest

from wecom_client import AsyncWeComClient, Merchant, PaymentError, WeComClient
from wecom_client.testing import FakeWeCom

PACKET: dict[str, Any] = {"re_openid": "o1", "wishing": "节日快乐", "act_name": "节日 & 红包", "remark": "谢谢"}
SEND = "https://api.mch.weixin.qq.com/mmpaymkttransfers/sendworkwxredpack"


@pytest.fixture
def fake() -> Any:
    with FakeWeCom(strict=True) as fake:
        fake.add_merchant("10000098", "api-key")
        yield fake


def client_of(fake: FakeWeCom, way: str, key: str = "api-key") -> WeComClient:
    if way == "in process":
        return fake.client(merchant=Merchant("10000098", key))
    merchant = Merchant("10000098", key, base_url=fake.base_url)
    return WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, merchant=merchant)


@pytest.mark.parametrize("way", ["in process", "over HTTP"])
def test_a_packet(fake: FakeWeCom, way: str) -> None:
    client = client_of(fake, way)
    sent = client.pay.sendworkwxredpack(mch_billno="1", total_amount=1000, **PACKET)
    assert (sent.total_amount, sent.re_openid, sent.result_code) == (1000, "o1", "SUCCESS")
    again = client.pay.sendworkwxredpack(mch_billno="1", total_amount=1000, **PACKET)
    assert again.send_listid == sent.send_listid
    found = client.pay.queryworkwxredpack(mch_billno="1")
    assert (found.status, found.total_amount, found.act_name) == ("SENT", 1000, "节日 & 红包")
    with pytest.raises(PaymentError) as caught:
        client.pay.sendworkwxredpack(mch_billno="1", total_amount=2000, **PACKET)
    assert caught.value.code == "FATAL_ERROR"
    with pytest.raises(PaymentError) as caught:
        client.pay.queryworkwxredpack(mch_billno="2")
    assert caught.value.code == "NOT_FOUND"
    assert fake.calls.count(SEND) == 3 and fake.calls.invalid == []


def test_a_payment(fake: FakeWeCom) -> None:
    client = client_of(fake, "in process")
    paid: dict[str, Any] = {"openid": "o1", "desc": "报销", "spbill_create_ip": "192.0.2.3", "act_name": "项目"}
    paid |= {"check_name": "NO_CHECK", "ww_msg_type": "NORMAL_MSG"}
    client.pay.promotion.paywwsptrans2pocket(partner_trade_no="7", amount=100, **paid)
    found = client.pay.promotion.wait_querywwsptrans2pocket(partner_trade_no="7", pause=0)
    assert (found.payment_amount, found.desc, found.status) == (100, "报销", "SUCCESS")


@pytest.mark.parametrize("way", ["in process", "over HTTP"])
def test_another_key(fake: FakeWeCom, way: str) -> None:
    with pytest.raises(PaymentError) as caught:
        client_of(fake, way, "another key").pay.queryworkwxredpack(mch_billno="1")
    assert caught.value.code == "SIGN_ERROR" and "add_merchant" in caught.value.message
    other = fake.add_app("another secret", agent_id=7)
    client = fake.client(other, merchant=Merchant("10000098", "api-key"))
    with pytest.raises(PaymentError) as caught:  # the secret is not that of the app
        client.pay.sendworkwxredpack(mch_billno="1", total_amount=1000, agentid=fake.agent_id, **PACKET)
    assert caught.value.code == "SIGN_ERROR"


def test_a_failure_by_one_line(fake: FakeWeCom) -> None:
    fake.fail(SEND, errcode="NOTENOUGH", times=1)
    client = client_of(fake, "in process")
    with pytest.raises(PaymentError) as caught:
        client.pay.sendworkwxredpack(mch_billno="1", total_amount=1000, **PACKET)
    assert caught.value.code == "NOTENOUGH"


def test_the_awaited_client(fake: FakeWeCom) -> None:
    import asyncio

    async def main() -> None:
        merchant = Merchant("10000098", "api-key", base_url=fake.base_url)
        async with AsyncWeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, merchant=merchant) as client:
            sent = await client.pay.sendworkwxredpack(mch_billno="1", total_amount=1000, **PACKET)
            assert sent.mch_billno == "1"

    asyncio.run(main())
    (call,) = fake.calls.to(SEND)
    assert call.problems == []
