# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.email."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import filled
from wecom_runtime.wechatpy.arguments import listed
from wecom_runtime.wechatpy.arguments import need_one_of
from wecom_runtime.wechatpy.arguments import need_some
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.arguments import part


class WeChatEMail(BaseWeChatAPI):
    """`client.email`."""

    def create_group(
        self,
        group_id: str,
        group_name: str,
        email_list: Any = None,
        tag_list: Any = None,
        department_list: Any = None,
        group_list: Any = None,
        allow_type: int | str | None = None,
        allow_emaillist: Any = None,
        allow_departmentlist: Any = None,
        allow_taglist: Any = None,
    ) -> dict[str, Any]:
        """创建邮件群组: now `client.exmail.group.create`.

        allow_type 3 is sent, too: wechatpy sent its lists and forgot the type.

        https://developer.work.weixin.qq.com/document/path/95510
        """
        need_some(
            email_list=email_list, tag_list=tag_list, department_list=department_list, group_list=group_list,
        )
        need_one_of("allow_type", allow_type, (None, 0, 1, 2, 3))
        answer: dict[str, Any] = self._send(
            "POST",
            "exmail/group/create",
            body=parameters({
                "groupid": group_id, "groupname": group_name, "email_list": part({"list": email_list}),
                "tag_list": part({"list": tag_list}), "department_list": part({"list": department_list}),
                "group_list": part({"list": group_list}), "allow_type": allow_type,
                "allow_emaillist": part({"list": allow_emaillist}) if allow_type == 3 else None,
                "allow_departmentlist": part({"list": allow_departmentlist}) if allow_type == 3 else None,
                "allow_taglist": part({"list": allow_taglist}) if allow_type == 3 else None,
            }),
        )
        return answer

    def update_group(
        self,
        group_id: str,
        group_name: str | None = None,
        email_list: Any = None,
        tag_list: Any = None,
        department_list: Any = None,
        group_list: Any = None,
        allow_type: int | str | None = None,
        allow_emaillist: Any = None,
        allow_departmentlist: Any = None,
        allow_taglist: Any = None,
    ) -> dict[str, Any]:
        """更新邮件群组: now `client.exmail.group.update`.

        allow_type 3 is sent, too: wechatpy sent its lists and forgot the type.

        https://developer.work.weixin.qq.com/document/path/97995
        """
        need_one_of("allow_type", allow_type, (None, 0, 1, 2, 3))
        answer: dict[str, Any] = self._send(
            "POST",
            "exmail/group/update",
            body=parameters({
                "groupid": group_id, "groupname": group_name, "email_list": part({"list": email_list}),
                "tag_list": part({"list": tag_list}), "department_list": part({"list": department_list}),
                "group_list": part({"list": group_list}), "allow_type": allow_type,
                "allow_emaillist": part({"list": allow_emaillist}),
                "allow_departmentlist": part({"list": allow_departmentlist}),
                "allow_taglist": part({"list": allow_taglist}),
            }),
        )
        return answer

    def delete_group(self, group_id: str) -> dict[str, Any]:
        """删除邮件群组: now `client.exmail.group.delete`.

        https://developer.work.weixin.qq.com/document/path/97996
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "exmail/group/delete",
            body=parameters({"groupid": group_id}),
        )
        return answer

    def get_group(self, group_id: str) -> dict[str, Any]:
        """获取邮件群组详情: now `client.exmail.group.get`.

        https://developer.work.weixin.qq.com/document/path/97997
        """
        answer: dict[str, Any] = self._send(
            "GET",
            "exmail/group/get",
            query=parameters({"groupid": group_id}),
        )
        return answer

    def search_group(self, fuzzy: int | str, group_id: str | None = None) -> list[Any]:
        """模糊搜索邮件群组: now `client.exmail.group.search`.

        https://developer.work.weixin.qq.com/document/path/97998
        """
        answer: list[Any] = self._send(
            "GET",
            "exmail/group/search",
            query=parameters({"fuzzy": fuzzy, "groupid": group_id}),
            gives=("groups",),
        )
        return answer

    def create_public_email(
        self,
        email: str,
        name: str,
        userid_list: Any = None,
        department_list: Any = None,
        tag_list: Any = None,
    ) -> int:
        """创建公共邮箱: now `client.exmail.publicmail.create`.

        https://developer.work.weixin.qq.com/document/path/95511
        """
        answer: int = self._send(
            "POST",
            "exmail/publicmail/create",
            body=parameters({
                "email": email, "name": name,
                "userid_list": part({"list": userid_list}) if userid_list else None,
                "department_list": part({"list": department_list}) if department_list else None,
                "tag_list": part({"list": tag_list}) if tag_list else None,
            }),
            gives=("id",),
        )
        return answer

    def update_public_email(
        self,
        email_id: int | str,
        name: str | None = None,
        userid_list: Any = None,
        department_list: Any = None,
        tag_list: Any = None,
    ) -> dict[str, Any]:
        """更新公共邮箱: now `client.exmail.publicmail.update`.

        https://developer.work.weixin.qq.com/document/path/98000
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "exmail/publicmail/update",
            body=parameters({
                "id": email_id, "name": name, "userid_list": part({"list": userid_list}),
                "department_list": part({"list": department_list}), "tag_list": part({"list": tag_list}),
            }),
        )
        return answer

    def delete_public_email(self, email_id: int | str) -> dict[str, Any]:
        """删除公共邮箱: now `client.exmail.publicmail.delete`.

        https://developer.work.weixin.qq.com/document/path/98001
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "exmail/publicmail/delete",
            body=parameters({"id": email_id}),
        )
        return answer

    def get_public_email(self, email_id: Any) -> Any:
        """获取公共邮箱详情: now `client.exmail.publicmail.get`.

        https://developer.work.weixin.qq.com/document/path/98002
        """
        return self._send(
            "POST",
            "exmail/publicmail/get",
            body=parameters({"id_list": listed(email_id)}),
            gives=("list", 0),
        )

    def batch_get_public_email(self, email_ids: Sequence[Any]) -> list[Any]:
        """获取公共邮箱详情: now `client.exmail.publicmail.get`.

        https://developer.work.weixin.qq.com/document/path/98002
        """
        answer: list[Any] = self._send(
            "POST",
            "exmail/publicmail/get",
            body=parameters({"id_list": email_ids}),
            gives=("list",),
        )
        return answer

    def search_public_email(self, fuzzy: int | str, email: str | None = None) -> list[Any]:
        """模糊搜索公共邮箱: now `client.exmail.publicmail.search`.

        https://developer.work.weixin.qq.com/document/path/98003
        """
        answer: list[Any] = self._send(
            "GET",
            "exmail/publicmail/search",
            query=parameters({"fuzzy": fuzzy, "email": email}),
            gives=("list",),
        )
        return answer

    def active_email(self, user_id: str | None = None, public_email_id: Any = None) -> dict[str, Any]:
        """禁用/启用邮箱账号: now `client.exmail.account.act_email`.

        https://developer.work.weixin.qq.com/document/path/95512
        """
        need_some(user_id=user_id, public_email_id=public_email_id)
        answer: dict[str, Any] = self._send(
            "POST",
            "exmail/account/act_email",
            body=parameters({
                "type": 1, "userid": filled(user_id), "publicemail_id": None if user_id else public_email_id,
            }),
        )
        return answer

    def inactive_email(self, user_id: str | None = None, public_email_id: Any = None) -> dict[str, Any]:
        """禁用/启用邮箱账号: now `client.exmail.account.act_email`.

        https://developer.work.weixin.qq.com/document/path/95512
        """
        need_some(user_id=user_id, public_email_id=public_email_id)
        answer: dict[str, Any] = self._send(
            "POST",
            "exmail/account/act_email",
            body=parameters({
                "type": 2, "userid": filled(user_id), "publicemail_id": None if user_id else public_email_id,
            }),
        )
        return answer

    def get_user_option(self, user_id: str, types: Sequence[Any]) -> Any:
        """获取用户功能属性: now `client.exmail.useroption.get`.

        https://developer.work.weixin.qq.com/document/path/95513
        """
        return self._send(
            "POST",
            "exmail/useroption/get",
            body=parameters({"userid": user_id, "type": types}),
            gives=("option", "list"),
        )

    def update_user_option(self, user_id: str, option: Any) -> dict[str, Any]:
        """更改用户功能属性: now `client.exmail.useroption.update`.

        https://developer.work.weixin.qq.com/document/path/98008
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "exmail/useroption/update",
            body=parameters({"userid": user_id, "option": {"list": option}}),
        )
        return answer

    def get_new_email_count(self, user_id: str) -> int:
        """获取邮件未读数: now `client.exmail.mail.get_newcount`.

        https://developer.work.weixin.qq.com/document/path/95514
        """
        answer: int = self._send(
            "POST",
            "exmail/mail/get_newcount",
            body=parameters({"userid": user_id}),
            gives=("count",),
        )
        return answer
