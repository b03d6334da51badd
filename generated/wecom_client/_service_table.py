# Generated from spec/callbacks/kf_message.yaml by codegen. Do not edit.
"""The calls that fetch and answer messages of customers; None if the spec has none."""

from wecom_runtime.channels.customer_service.table import ServiceTable

SERVICE: ServiceTable | None = ServiceTable(
    told_by="wecom_client.callbacks.kf:KfMsgOrEvent",
    token="Token",
    account="OpenKfId",
    fetch="/cgi-bin/kf/sync_msg",
    send="/cgi-bin/kf/send_msg",
    greet="/cgi-bin/kf/send_msg_on_event",
    menu="msgmenu",
    state="/cgi-bin/kf/service_state/get",
    hand_over="/cgi-bin/kf/service_state/trans",
    names={"account": "open_kfid", "customer": "external_userid", "receiver": "touser", "token": "token", "id": "msgid", "kind": "msgtype", "code": "code", "state": "service_state", "member": "servicer_userid", "origin": "origin", "time": "send_time"},
    customers=("external_userid", "event.external_userid"),
    codes=("event.welcome_code", "event.msg_code"),
    customer=3,
    servicer=5,
    with_person=(2, 3),
    to_person=3,
    is_taken=95033,
    most=5,
    hours=48,
)
