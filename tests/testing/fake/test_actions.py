"""Actions and answers of people: forms, links, authorizations, mail, transcripts; chains, orders, invoices."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.raw_calls import act, refused
from wecom_client import ProviderClient, WeComClient
from wecom_client.testing import ActionError, FakeWeCom

FIRST = "wmAAAAexample0001"


def test_forms_are_filled_in(fake: FakeWeCom, client: WeComClient) -> None:
    question = {"question_id": 1, "title": "手机", "pos": 1, "reply_type": 1, "must_reply": False, "status": 1}
    info: Any = {"form_title": "报名", "form_question": {"items": [question]}}
    form = client.wedoc.create_form(info).formid
    repeated = (client.wedoc.get_form_info(form).form_info.repeated_id or [])[0]
    first = act(fake, "answer_form", formid=form, userid="zhangsan", items=[{"question_id": 1, "text_reply": "138"}])
    act(fake, "answer_form", formid=form, name="王先生")
    now = int(fake.clock.now())
    counted = client.wedoc.get_form_statistic(repeated, 1)
    assert (counted.fill_cnt, counted.fill_user_cnt, counted.unfill_user_cnt) == (2, 2, 2)
    silent = client.wedoc.get_form_statistic(repeated, 3).unfill_users or []
    assert [one.userid for one in silent] == ["lisi", "wangwu"]
    listed = list(client.wedoc.iter_get_form_statistic(repeated, 2, start_time=now, end_time=now, limit=1))
    assert [(one.userid, one.user_name) for one in listed] == [("zhangsan", "张三"), (None, "王先生")]
    assert listed[1].tmp_external_userid
    (answer,) = client.wedoc.get_form_answer(repeated, [first["answer_id"]]).answer.answer_list
    assert answer.userid == "zhangsan" and answer.reply is not None and "138" in repr(answer.reply)
    assert refused(client.wedoc.get_form_statistic, "nobody", 1) == 40058


def test_acquisition_links(fake: FakeWeCom, client: WeComClient) -> None:
    made: Any = client.externalcontact.customer_acquisition.create_link("海报", range={"user_list": ["zhangsan"]})
    link, now = made.link.link_id, int(fake.clock.now())
    act(fake, "open_acquisition_link", link_id=link)
    act(fake, "open_acquisition_link", link_id=link)
    act(fake, "add_by_link", link_id=link, external_userid="wmNew", userid="zhangsan", name="新", state="poster")
    key = act(fake, "write_by_link", link_id=link, external_userid="wmNew")["chat_key"]
    with pytest.raises(ActionError):
        act(fake, "write_by_link", link_id=link, external_userid=FIRST)
    (customer,) = client.externalcontact.customer_acquisition.iter_customer(link)
    assert (customer.external_userid, customer.chat_status, customer.state) == ("wmNew", 1, "poster")
    figures = client.externalcontact.customer_acquisition.statistic(link, now, now)
    assert (figures.click_link_customer_cnt, figures.new_customer_cnt) == (2, 1)
    chat = client.externalcontact.customer_acquisition.get_chat_info(key)
    assert (chat.external_userid, chat.chat_info.recv_msg_cnt, chat.chat_info.link_id) == ("wmNew", 1, link)
    assert "wmNew" in client.externalcontact.list("zhangsan").external_userid
    keys = client.externalcontact.customer_acquisition.create_once_key(link, key_num=3).keys
    assert len(set(keys)) == 3
    assert client.externalcontact.customer_acquisition_quota().total == 1


def test_members_authorize_and_are_picked(fake: FakeWeCom, client: WeComClient) -> None:
    lisi = act(fake, "authorize_member", userid="lisi")["open_userid"]
    other = (client.batch.userid_to_openuserid(["zhangsan"]).open_userid_list)[0].open_userid
    assert [one.open_userid for one in client.user.iter_list_member_auth()] == [lisi]
    assert client.user.check_member_auth(lisi).is_member_auth
    assert not client.user.check_member_auth(other or "").is_member_auth
    ticket = act(fake, "pick_members", userid="zhangsan", userids=["lisi"])["selected_ticket"]
    picked = client.user.list_selected_ticket_user(ticket)
    assert (picked.operator_open_userid, picked.open_userid_list, picked.total) == (other, [lisi], 1)


def test_a_second_factor(fake: FakeWeCom, client: WeComClient) -> None:
    code = client.auth.get_tfa_info(fake.member("lisi").login()).tfa_code
    client.user.tfa_succ("lisi", code)
    assert refused(client.user.tfa_succ, "lisi", code) == 40029


def test_mail_to_the_app(fake: FakeWeCom, client: WeComClient) -> None:
    now = int(fake.clock.now())
    mail = act(fake, "mail_app", sender="a@example.com", subject="Hello", text="Hi")["mail_id"]
    assert [one.mail_id for one in client.exmail.app.iter_get_mail_list(now - 60, now + 60)] == [mail]
    assert list(client.exmail.app.iter_get_mail_list(now + 60, now + 120)) == []
    assert client.exmail.app.read_mail(mail).mail_data == "From: a@example.com\r\nSubject: Hello\r\n\r\nHi"


def test_transcripts_of_recordings(fake: FakeWeCom, client: WeComClient) -> None:
    start = int(fake.clock.now()) + 60
    meeting = client.meeting.create("zhangsan", "评审", meeting_start=start, meeting_duration=3600).meetingid
    act(fake, "join_meeting", userid="zhangsan", meetingid=meeting)
    act(fake, "start_recording", userid="zhangsan", meetingid=meeting)
    fake.clock.advance(5)
    act(fake, "speak_in_meeting", userid="zhangsan", meetingid=meeting, text="今天发布新版")
    file = act(fake, "stop_recording", userid="zhangsan", meetingid=meeting)["record_file_id"]
    (part,) = client.meeting.record.transcript.get_paragraph_list(file, meeting).paragraphs or []
    assert part.start_time is not None and 5000 <= part.start_time <= 7000
    detail = client.meeting.record.transcript.get_detail(file, meeting).transcripts
    assert detail is not None
    (paragraph,) = detail.paragraphs or []
    assert paragraph.speaker_info is not None and paragraph.speaker_info.userid == "zhangsan"
    (hit,) = client.meeting.record.transcript.search(file, meeting, "发布").hits or []
    assert (hit.pid, hit.offset, hit.length) == (part.pid, 2, 2)
    assert client.meeting.record.transcript.search(file, meeting, "没有").hits == []


def test_chains_and_their_companies(fake: FakeWeCom, client: WeComClient) -> None:
    chain = act(fake, "add_chain", name="原材料")["chain_id"]
    assert chain in [one.chain_id for one in client.corpgroup.corp.get_chain_list().chains]
    contacts: Any = [
        {
            "corp_name": "粮油",
            "custom_id": "d1",
            "contact_info_list": [{"name": "张", "identity_type": 1, "mobile": "13800000000"}],
        }
    ]
    job = client.corpgroup.import_chain_contact(chain, contacts).jobid
    assert client.corpgroup.wait_getresult(job, pause=0).result is not None
    assert list(client.corpgroup.corp.iter_get_chain_corpinfo_list(chain)) == []
    (pending,) = client.corpgroup.corp.iter_get_chain_corpinfo_list(chain, need_pending=True)
    assert pending.pending_corpid and (pending.corp_name, pending.is_joined) == ("粮油", False)
    act(fake, "join_chain", pending_corpid=pending.pending_corpid, corp_id="ww-lower")
    (joined,) = client.corpgroup.corp.iter_get_chain_corpinfo_list(chain)
    assert (joined.corpid, joined.custom_id, joined.is_joined) == ("ww-lower", "d1", True)
    assert client.corpgroup.corp.get_chain_corpinfo(chain, corpid="ww-lower").is_joined
    shared = client.corpgroup.get_corp_shared_chain_list(corpid="ww-lower").chains
    assert [one.chain_id for one in shared] == [chain]
    client.corpgroup.corp.remove_corp(chain, corpid="ww-lower")
    assert list(client.corpgroup.corp.iter_get_chain_corpinfo_list(chain, need_pending=True)) == []
    assert refused(client.corpgroup.corp.get_chain_group, "nobody") == 670002


def test_orders_of_providers(fake: FakeWeCom, provider: ProviderClient) -> None:
    now = int(fake.clock.now())
    sent: Any = {"edition": 2, "purchase_count": 10}
    order = provider.advanced_api.create_order(fake.corp_id, "zhangsan", chat_archive_api=sent).order_id
    assert provider.advanced_api.get_order(order).order.order_status == 0
    assert provider.advanced_api.get_corp_buy_info(1, fake.corp_id).chat_archive_api_buy_info.edition_list == []
    provider.advanced_api.submit_pay("zhangsan", order)
    (listed,) = provider.advanced_api.iter_list_order(custom_corpid=fake.corp_id, start_time=now - 9, end_time=now + 9)
    assert (listed.order_id, listed.order_status) == (order, 1)
    bought = provider.advanced_api.get_corp_buy_info(1, fake.corp_id).chat_archive_api_buy_info.edition_list or []
    assert [(one.edition, one.purchase_count) for one in bought] == [(2, 10)]
    assert refused(provider.advanced_api.get_order, "nobody") == 90310


def test_payments_and_invoices(fake: FakeWeCom, client: WeComClient) -> None:
    now = int(fake.clock.now())
    number = act(fake, "pay_member", userid="zhangsan", external_userid=FIRST, fee=8900, remark="保温杯")[
        "transaction_id"
    ]
    bills = list(client.externalpay.iter_get_bill_list(now - 60, now + 60, payee_userid="zhangsan"))
    assert [(one.transaction_id, one.total_fee, one.external_userid) for one in bills] == [(number, 8900, FIRST)]
    assert list(client.externalpay.iter_get_bill_list(now - 60, now + 60, payee_userid="lisi")) == []
    (flow,) = client.externalpay.iter_get_fund_flow(now - 60, now + 60)
    assert (flow.transaction_amount, flow.fund_flow_type) == (8900, 1)
    card = act(fake, "give_invoice", userid="zhangsan", fee=10600, payee="餐厅", title="示例公司")
    invoice = client.card.invoice.reimburse
    found = invoice.getinvoiceinfo(card["card_id"], card["encrypt_code"]).user_info
    assert found is not None and (found.fee, found.reimburse_status) == (10600, "INVOICE_REIMBURSE_INIT")
    invoice.updateinvoicestatus(card["card_id"], card["encrypt_code"], "INVOICE_REIMBURSE_LOCK")
    found = invoice.getinvoiceinfo(card["card_id"], card["encrypt_code"]).user_info
    assert found is not None and found.reimburse_status == "INVOICE_REIMBURSE_LOCK"
    assert refused(invoice.getinvoiceinfo, card["card_id"], "another") == 40058


def test_licences_are_passed_on(fake: FakeWeCom, provider: ProviderClient) -> None:
    order = provider.license.create_new_order(fake.corp_id, "zhangsan", {"base_count": 1}, {"months": 1}).order_id
    provider.license.submit_pay_job("zhangsan", order)
    (account,) = provider.license.iter_list_order_account(order)
    provider.license.active_account(account.active_code or "", fake.corp_id, "lisi")
    pairs: Any = [
        {"handover_userid": "lisi", "takeover_userid": "wangwu"},
        {"handover_userid": "zhangsan", "takeover_userid": "wangwu"},
    ]
    results = provider.license.batch_transfer_license(fake.corp_id, pairs).transfer_result or []
    assert [one.errcode for one in results] == [0, 701016]
    info = provider.license.get_active_info_by_code(fake.corp_id, account.active_code or "").active_info
    assert info.userid == "wangwu"
