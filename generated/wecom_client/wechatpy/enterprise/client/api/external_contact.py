# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.external_contact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import listed
from wecom_runtime.wechatpy.arguments import parameters

List = list


class WeChatExternalContact(BaseWeChatAPI):
    """`client.external_contact`."""

    def get_follow_user_list(self) -> dict[str, Any]:
        """获取配置了客户联系功能的成员列表: now `client.externalcontact.get_follow_user_list`.

        https://developer.work.weixin.qq.com/document/path/92571
        """
        answer: dict[str, Any] = self._send("GET", "externalcontact/get_follow_user_list")
        return answer

    def list(self, userid: str) -> dict[str, Any]:
        """获取客户列表: now `client.externalcontact.list`.

        https://developer.work.weixin.qq.com/document/path/92113
        """
        answer: dict[str, Any] = self._send(
            "GET",
            "externalcontact/list",
            query=parameters({"userid": userid}),
        )
        return answer

    def get(self, external_userid: str) -> dict[str, Any]:
        """获取客户详情: now `client.externalcontact.get`.

        https://developer.work.weixin.qq.com/document/path/92114
        """
        answer: dict[str, Any] = self._send(
            "GET",
            "externalcontact/get",
            query=parameters({"external_userid": external_userid}),
        )
        return answer

    def get_contact_way(self, config_id: str) -> dict[str, Any]:
        """客户联系「联系我」管理：获取企业已配置的「联系我」方式: now
        `client.externalcontact.get_contact_way`.

        https://developer.work.weixin.qq.com/document/path/92228
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/get_contact_way",
            body=parameters({"config_id": config_id}),
        )
        return answer

    def update_contact_way(
        self,
        config_id: str,
        remark: str,
        skip_verify: bool = True,
        style: int | str | None = None,
        state: str | None = None,
        user: Sequence[Any] | None = None,
        party: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """客户联系「联系我」管理：更新企业已配置的「联系我」方式: now
        `client.externalcontact.update_contact_way`.

        https://developer.work.weixin.qq.com/document/path/92228
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/update_contact_way",
            body=parameters({
                "config_id": config_id, "remark": remark, "skip_verify": skip_verify, "style": style,
                "state": state, "user": user, "party": party,
            }),
        )
        return answer

    def del_contact_way(self, config_id: str) -> dict[str, Any]:
        """客户联系「联系我」管理：删除企业已配置的「联系我」方式: now
        `client.externalcontact.del_contact_way`.

        https://developer.work.weixin.qq.com/document/path/92228
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/del_contact_way",
            body=parameters({"config_id": config_id}),
        )
        return answer

    def add_msg_template(self, template: Any) -> dict[str, Any]:
        """创建企业群发: now `client.externalcontact.add_msg_template`.

        https://developer.work.weixin.qq.com/document/path/92135
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/add_msg_template",
            body=parameters({}, template),
        )
        return answer

    def get_group_msg_result(self, msgid: str) -> dict[str, Any]:
        """获取企业群发消息发送结果: now `client.externalcontact.get_groupmsg_send_result`.

        WeCom has taken this call away; use client.externalcontact.get_groupmsg_send_result.

        https://developer.work.weixin.qq.com/document/path/92109
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/get_group_msg_result",
            body=parameters({"msgid": msgid}),
            retired="WeCom has taken this call away; use client.externalcontact.get_groupmsg_send_result",
        )
        return answer

    def send_welcome_msg(self, template: Any) -> dict[str, Any]:
        """发送新客户欢迎语: now `client.externalcontact.send_welcome_msg`.

        https://developer.work.weixin.qq.com/document/path/92137
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/send_welcome_msg",
            body=parameters({}, template),
        )
        return answer

    def get_corp_tag_list(self, tag_ids: Sequence[Any] | None = None) -> dict[str, Any]:
        """管理企业标签：获取企业标签库: now `client.externalcontact.get_corp_tag_list`.

        https://developer.work.weixin.qq.com/document/path/92117
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/get_corp_tag_list",
            body=parameters({"tag_id": tag_ids}),
        )
        return answer

    def add_corp_tag(
        self,
        group_id: str,
        group_name: str,
        order: int | str,
        tags: Sequence[Any],
    ) -> dict[str, Any]:
        """管理企业标签：添加企业客户标签: now `client.externalcontact.add_corp_tag`.

        https://developer.work.weixin.qq.com/document/path/92117
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/add_corp_tag",
            body=parameters({"group_id": group_id, "group_name": group_name, "order": order, "tag": tags}),
        )
        return answer

    def del_corp_tag(
        self,
        tag_id: Sequence[Any] | None = None,
        group_id: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """管理企业标签：删除企业客户标签: now `client.externalcontact.del_corp_tag`.

        https://developer.work.weixin.qq.com/document/path/92117
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/del_corp_tag",
            body=parameters({"tag_id": tag_id, "group_id": group_id}),
        )
        return answer

    def mark_tag(
        self,
        userid: str,
        external_userid: str,
        add_tag: Sequence[Any] | None = None,
        remove_tag: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """编辑客户企业标签: now `client.externalcontact.mark_tag`.

        https://developer.work.weixin.qq.com/document/path/92118
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/mark_tag",
            body=parameters({
                "userid": userid, "external_userid": external_userid, "add_tag": add_tag or [],
                "remove_tag": remove_tag or [],
            }),
        )
        return answer

    def add_contact_way(
        self,
        type: int | str,
        scene: int | str,
        style: int | str | None = None,
        remark: str | None = None,
        skip_verify: bool = True,
        state: str | None = None,
        user: Sequence[Any] | None = None,
        party: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """客户联系「联系我」管理：配置客户联系「联系我」方式: now `client.externalcontact.add_contact_way`.

        https://developer.work.weixin.qq.com/document/path/92228
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/add_contact_way",
            body=parameters({
                "type": type, "scene": scene, "style": style, "remark": remark, "skip_verify": skip_verify,
                "state": state, "user": user, "party": party,
            }),
        )
        return answer

    def get_user_behavior_data(
        self,
        userid: Any,
        start_time: int | str,
        end_time: int | str,
    ) -> dict[str, Any]:
        """获取「联系客户统计」数据: now `client.externalcontact.get_user_behavior_data`.

        https://developer.work.weixin.qq.com/document/path/92132
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/get_user_behavior_data",
            body=parameters({"userid": listed(userid), "start_time": start_time, "end_time": end_time}),
        )
        return answer

    def get_unassigned_list(self, page_id: int | str, page_size: int | str) -> dict[str, Any]:
        """获取待分配的离职成员列表: now `client.externalcontact.get_unassigned_list`.

        https://developer.work.weixin.qq.com/document/path/92124
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/get_unassigned_list",
            body=parameters({"page_id": page_id, "page_size": page_size}),
        )
        return answer

    def transfer(self, external_userid: str, handover_userid: str, takeover_userid: str) -> dict[str, Any]:
        """离职成员的外部联系人再分配: now `client.externalcontact.transfer_customer`.

        WeCom has taken this call away; use client.externalcontact.transfer_customer.

        https://developer.work.weixin.qq.com/document/path/92109
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/transfer",
            body=parameters({
                "external_userid": external_userid, "handover_userid": handover_userid,
                "takeover_userid": takeover_userid,
            }),
            retired="WeCom has taken this call away; use client.externalcontact.transfer_customer",
        )
        return answer

    def edit_corp_tag(self, id: str, name: str, order: int | str) -> dict[str, Any]:
        """管理企业标签：编辑企业客户标签: now `client.externalcontact.edit_corp_tag`.

        https://developer.work.weixin.qq.com/document/path/92117
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/edit_corp_tag",
            body=parameters({"id": id, "name": name, "order": order}),
        )
        return answer
