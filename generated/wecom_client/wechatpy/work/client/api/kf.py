# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.kf."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import filled
from wecom_runtime.wechatpy.arguments import listed
from wecom_runtime.wechatpy.arguments import nullable
from wecom_runtime.wechatpy.arguments import parameters


class WeChatKF(BaseWeChatAPI):
    """`client.kf`."""

    def sync_msg(
        self,
        token: str,
        open_kfid: str,
        cursor: str = "",
        limit: int | str = 1000,
    ) -> dict[str, Any]:
        """接收消息和事件: now `client.kf.sync_msg`.

        https://developer.work.weixin.qq.com/document/path/94670
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/sync_msg",
            body=parameters({"token": token, "cursor": cursor, "limit": limit, "open_kfid": open_kfid}),
        )
        return answer

    def get_service_state(self, open_kfid: str, external_userid: str) -> dict[str, Any]:
        """分配客服会话：获取会话状态: now `client.kf.service_state.get`.

        https://developer.work.weixin.qq.com/document/path/94669
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/service_state/get",
            body=parameters({"open_kfid": open_kfid, "external_userid": external_userid}),
        )
        return answer

    def trans_service_state(
        self,
        open_kfid: str,
        external_userid: str,
        service_state: int | str,
        servicer_userid: str = "",
    ) -> dict[str, Any]:
        """分配客服会话：变更会话状态: now `client.kf.service_state.trans`.

        https://developer.work.weixin.qq.com/document/path/94669
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/service_state/trans",
            body=parameters({
                "open_kfid": open_kfid, "external_userid": external_userid, "service_state": service_state,
                "servicer_userid": filled(servicer_userid),
            }),
        )
        return answer

    def get_servicer_list(self, open_kfid: str) -> dict[str, Any]:
        """获取接待人员列表: now `client.kf.servicer.list`.

        https://developer.work.weixin.qq.com/document/path/94645
        """
        answer: dict[str, Any] = self._send(
            "GET",
            "kf/servicer/list",
            query=parameters({"open_kfid": open_kfid}),
        )
        return answer

    def add_servicer(self, open_kfid: str, userid_list: Any) -> dict[str, Any]:
        """添加接待人员: now `client.kf.servicer.add`.

        https://developer.work.weixin.qq.com/document/path/94646
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/servicer/add",
            body=parameters({"open_kfid": open_kfid, "userid_list": listed(userid_list)}),
        )
        return answer

    def del_servicer(self, open_kfid: str, userid_list: Any) -> dict[str, Any]:
        """删除接待人员: now `client.kf.servicer.del_`.

        https://developer.work.weixin.qq.com/document/path/94647
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/servicer/del",
            body=parameters({"open_kfid": open_kfid, "userid_list": listed(userid_list)}),
        )
        return answer

    def batchget_customer(self, external_userid_list: Any) -> dict[str, Any]:
        """获取客户基础信息: now `client.kf.customer.batchget`.

        https://developer.work.weixin.qq.com/document/path/95159
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/customer/batchget",
            body=parameters({"external_userid_list": listed(external_userid_list)}),
        )
        return answer

    def get_account_list(self) -> dict[str, Any]:
        """获取客服账号列表: now `client.kf.account.list`.

        https://developer.work.weixin.qq.com/document/path/94661
        """
        answer: dict[str, Any] = self._send("GET", "kf/account/list")
        return answer

    def add_contact_way(self, open_kfid: str, scene: str) -> dict[str, Any]:
        """获取客服账号链接: now `client.kf.add_contact_way`.

        https://developer.work.weixin.qq.com/document/path/94665
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/add_contact_way",
            body=parameters({"open_kfid": open_kfid, "scene": scene}),
        )
        return answer

    def get_upgrade_service_config(self) -> dict[str, Any]:
        """「升级服务」配置：获取配置的专员与客户群: now `client.kf.customer.get_upgrade_service_config`.

        https://developer.work.weixin.qq.com/document/path/94674
        """
        answer: dict[str, Any] = self._send("GET", "kf/customer/get_upgrade_service_config")
        return answer

    def upgrade_service(
        self,
        open_kfid: str,
        external_userid: str,
        service_type: int | str,
        member: Any = None,
        groupchat: Any = None,
    ) -> dict[str, Any]:
        """「升级服务」配置：为客户升级为专员或客户群服务: now `client.kf.customer.upgrade_service`.

        https://developer.work.weixin.qq.com/document/path/94674
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/customer/upgrade_service",
            body=parameters({
                "open_kfid": open_kfid, "external_userid": external_userid, "type": service_type,
                "member": nullable(member) if service_type == 1 else None,
                "groupchat": None if service_type == 1 else nullable(groupchat),
            }),
        )
        return answer

    def cancel_upgrade_service(self, open_kfid: str, external_userid: str) -> dict[str, Any]:
        """「升级服务」配置：为客户取消推荐: now `client.kf.customer.cancel_upgrade_service`.

        https://developer.work.weixin.qq.com/document/path/94674
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/customer/cancel_upgrade_service",
            body=parameters({"open_kfid": open_kfid, "external_userid": external_userid}),
        )
        return answer

    def send_msg_on_event(
        self,
        code: str,
        msgtype: str,
        msg_content: Any,
        msgid: str | None = None,
    ) -> dict[str, Any]:
        """发送欢迎语等事件响应消息: now `client.kf.send_msg_on_event`.

        https://developer.work.weixin.qq.com/document/path/95122
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg_on_event",
            body=parameters({"code": code, "msgtype": msgtype, "msgid": msgid}, msg_content),
        )
        return answer

    def get_corp_statistic(
        self,
        start_time: int | str,
        end_time: int | str,
        open_kfid: str | None = None,
    ) -> dict[str, Any]:
        """获取「客户数据统计」企业汇总数据: now `client.kf.get_corp_statistic`.

        https://developer.work.weixin.qq.com/document/path/95489
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/get_corp_statistic",
            body=parameters({
                "open_kfid": nullable(open_kfid), "start_time": start_time, "end_time": end_time,
            }),
        )
        return answer

    def get_servicer_statistic(
        self,
        start_time: int | str,
        end_time: int | str,
        open_kfid: str | None = None,
        servicer_userid: str | None = None,
    ) -> dict[str, Any]:
        """获取「客户数据统计」接待人员明细数据: now `client.kf.get_servicer_statistic`.

        https://developer.work.weixin.qq.com/document/path/95490
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/get_servicer_statistic",
            body=parameters({
                "open_kfid": nullable(open_kfid), "servicer_userid": nullable(servicer_userid),
                "start_time": start_time, "end_time": end_time,
            }),
        )
        return answer

    def account_update(self, open_kfid: str, name: str, media_id: str) -> dict[str, Any]:
        """修改客服账号: now `client.kf.account.update`.

        https://developer.work.weixin.qq.com/document/path/94664
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/account/update",
            body=parameters({"open_kfid": open_kfid, "name": name, "media_id": media_id}),
        )
        return answer
