"""The example of customer service: it answers a customer of the fake and hands over to a person."""

from __future__ import annotations

import pytest

from examples.serving import serving
from tests.examples.conftest import Load
from tests.support.partners import WiderFake

CUSTOMER = "wmAAAAcustomer"


def test_a_customer_is_welcomed_answered_and_handed_over(
    load: Load, wecom: WiderFake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WECOM_SERVICERS", "lisi,zhangsan")
    example = load("customer_service")
    account = example.client.kf.account.list().account_list[0].open_kfid
    customer = wecom.customer(CUSTOMER)
    with serving(example.app) as url:
        wecom.subscribe(url)
        customer.enter(open_kfid=account)
        assert example.router.close(20)
        menu = wecom.sent[-1]
        assert (menu.type, list(menu.to)) == ("msgmenu", [CUSTOMER])
        customer.write("Where is my parcel?", open_kfid=account)
        assert example.router.close(20)
        assert wecom.sent[-1].text == "Your parcel is on its way."
        wecom.fail("/cgi-bin/kf/service_state/trans", errcode=95019, times=1)
        customer.write("person", open_kfid=account)
        assert example.router.close(20)
        assert wecom.sent[-1].text == "One moment, please. Somebody will answer you."
        assert example.client.kf.service_state.get(account, CUSTOMER).servicer_userid == "zhangsan", (
            "lisi is not on duty"
        )
        sent = len(wecom.sent)
        customer.write("parcel", open_kfid=account)
        assert example.router.close(20)
        assert len(wecom.sent) == sent, "the person answers"
    example.client.close()
