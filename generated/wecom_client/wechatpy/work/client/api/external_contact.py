# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.external_contact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.arguments import listed
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.handmade import ExternalContactByHand

List = list


class WeChatExternalContact(ExternalContactByHand):
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

    def batch_get_by_user(self, userid: Any, cursor: str = "", limit: int | str = 50) -> dict[str, Any]:
        """批量获取客户详情: now `client.externalcontact.batch.get_by_user`.

        https://developer.work.weixin.qq.com/document/path/92994
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/batch/get_by_user",
            body=parameters({"userid": userid, "cursor": cursor, "limit": limit}),
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
        is_temp: bool = False,
        expires_in: int | str | None = None,
        chat_expires_in: int | str | None = None,
        unionid: str | None = None,
        conclusions: Any = None,
    ) -> dict[str, Any]:
        """客户联系「联系我」管理：配置客户联系「联系我」方式: now `client.externalcontact.add_contact_way`.

        https://developer.work.weixin.qq.com/document/path/92228
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/add_contact_way",
            body=parameters({
                "type": type, "scene": scene, "style": style, "remark": remark, "skip_verify": skip_verify,
                "state": state, "user": user, "party": party, "is_temp": is_temp, "expires_in": expires_in,
                "chat_expires_in": chat_expires_in, "unionid": unionid, "conclusions": conclusions,
            }),
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

    def get_user_behavior_data(
        self,
        userid: Any,
        start_time: int | str,
        end_time: int | str,
        partyid: Any = None,
    ) -> dict[str, Any]:
        """获取「联系客户统计」数据: now `client.externalcontact.get_user_behavior_data`.

        https://developer.work.weixin.qq.com/document/path/92132
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/get_user_behavior_data",
            body=parameters({
                "userid": listed(userid), "start_time": start_time, "end_time": end_time,
                "partyid": listed(partyid),
            }),
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

    def get_unassigned_list(
        self,
        page_id: int | str = 0,
        page_size: int | str = 1000,
        cursor: str | None = None,
    ) -> dict[str, Any]:
        """获取待分配的离职成员列表: now `client.externalcontact.get_unassigned_list`.

        https://developer.work.weixin.qq.com/document/path/92124
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/get_unassigned_list",
            body=parameters({"page_id": page_id, "page_size": page_size, "cursor": cursor}),
        )
        return answer

    def transfer(
        self,
        external_userid: str,
        handover_userid: str,
        takeover_userid: str,
        transfer_success_msg: str | None = None,
    ) -> dict[str, Any]:
        """离职成员的外部联系人再分配: now `client.externalcontact.transfer_customer`.

        WeCom has taken this call away; use client.externalcontact.transfer_customer.

        https://developer.work.weixin.qq.com/document/path/92109
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/transfer",
            body=parameters({
                "external_userid": external_userid, "handover_userid": handover_userid,
                "takeover_userid": takeover_userid, "transfer_success_msg": transfer_success_msg,
            }),
            retired="WeCom has taken this call away; use client.externalcontact.transfer_customer",
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

    def edit_corp_tag(
        self,
        id: str,
        name: str | None = None,
        order: int | str | None = None,
    ) -> dict[str, Any]:
        """管理企业标签：编辑企业客户标签: now `client.externalcontact.edit_corp_tag`.

        https://developer.work.weixin.qq.com/document/path/92117
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/edit_corp_tag",
            body=parameters({"id": id, "name": name, "order": order}),
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

    def get_group_chat_list(
        self,
        limit: int | str,
        status_filter: int | str = 0,
        owner_filter: Any = None,
        cursor: str | None = None,
    ) -> dict[str, Any]:
        """获取客户群列表: now `client.externalcontact.groupchat.list`.

        https://developer.work.weixin.qq.com/document/path/92120
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/groupchat/list",
            body=parameters({
                "status_filter": status_filter, "owner_filter": owner_filter, "cursor": cursor,
                "limit": limit,
            }),
        )
        return answer

    def get_group_chat_info(self, chat_id: str) -> dict[str, Any]:
        """获取客户群详情: now `client.externalcontact.groupchat.get`.

        https://developer.work.weixin.qq.com/document/path/92122
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/groupchat/get",
            body=parameters({"chat_id": chat_id}),
        )
        return answer

    def add_group_welcome_template(self, template: Any, agentid: int | str | None = None) -> dict[str, Any]:
        """入群欢迎语素材管理：添加入群欢迎语素材: now `client.externalcontact.group_welcome_template.add`.

        https://developer.work.weixin.qq.com/document/path/92366
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/group_welcome_template/add",
            body=parameters({"agentid": agentid}, template),
        )
        return answer

    def update_group_welcome_template(
        self,
        template: Any,
        template_id: str,
        agentid: int | str | None = None,
    ) -> dict[str, Any]:
        """入群欢迎语素材管理：编辑入群欢迎语素材: now `client.externalcontact.group_welcome_template.edit`.

        https://developer.work.weixin.qq.com/document/path/92366
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/group_welcome_template/edit",
            body=parameters({"template_id": template_id, "agentid": agentid}, template),
        )
        return answer

    def get_group_welcome_template(self, template_id: str) -> dict[str, Any]:
        """入群欢迎语素材管理：获取入群欢迎语素材: now `client.externalcontact.group_welcome_template.get`.

        https://developer.work.weixin.qq.com/document/path/92366
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/group_welcome_template/get",
            body=parameters({"template_id": template_id}),
        )
        return answer

    def del_group_welcome_template(
        self,
        template_id: str,
        agentid: int | str | None = None,
    ) -> dict[str, Any]:
        """入群欢迎语素材管理：删除入群欢迎语素材: now `client.externalcontact.group_welcome_template.del_`.

        https://developer.work.weixin.qq.com/document/path/92366
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/group_welcome_template/del",
            body=parameters({"template_id": template_id, "agentid": agentid}),
        )
        return answer
