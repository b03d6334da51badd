# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import exmail as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.exmail.group import AliasList
    from wecom_client.models.exmail.group import AuthCodeInfo
    from wecom_client.models.exmail.group import ExmailPublicmailCreateResponse
    from wecom_client.models.exmail.group import ExmailPublicmailGetAuthCodeListResponse
    from wecom_client.models.exmail.group import ExmailPublicmailGetResponse
    from wecom_client.models.exmail.group import ExmailPublicmailSearchResponse
    from wecom_client.models.exmail.group import ExmailPublicmailUpdateResponse
    from wecom_client.models.exmail.group import IdList
    from wecom_client.models.exmail.group import UserIdList
    from wecom_client.params.exmail import AliasListDict
    from wecom_client.params.exmail import AuthCodeInfoDict
    from wecom_client.params.exmail import IdListDict
    from wecom_client.params.exmail import UserIdListDict
    from wecom_runtime.data.models import Response


class ExmailPublicmailResource(Resource):
    """邮件群组与公共邮箱: `client.exmail.publicmail`."""

    def create(
        self,
        email: str,
        name: str,
        *,
        userid_list: UserIdList | UserIdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | AuthCodeInfoDict | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailCreateResponse:
        """创建公共邮箱: Create a public mailbox, which several people use.

        In the admin console the app needs 邮件-可调用接口的应用.

        An app can use only the mailboxes that it created.

        At least one of `userid_list`, `department_list` and `tag_list` is needed.

        Args:
            email: Mail address.
            name: Name, not used by another mailbox. At most 64 characters. A Chinese character counts as
                2.
            userid_list: Members who may use it; one of the three lists is needed.
            department_list: Departments that may use it.
            tag_list: Tags that may use it.
            create_auth_code: Whether a password for mail clients is made. Default: 0.
            auth_code_info: Settings of the password.

        POST /cgi-bin/exmail/publicmail/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95511
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_CREATE, {
            "email": email, "name": name, "userid_list": userid_list, "department_list": department_list,
            "tag_list": tag_list, "create_auth_code": create_auth_code, "auth_code_info": auth_code_info,
        }, timeout)

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        userid_list: UserIdList | UserIdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        alias_list: AliasList | AliasListDict | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | AuthCodeInfoDict | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailUpdateResponse:
        """更新公共邮箱: Change a public mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        What is left out stays as it is.

        Only mailboxes that the app has created.

        An empty list clears what is there.

        Args:
            id: Id of the mailbox.
            name: Name, not used by another mailbox. At most 64 characters. A Chinese character counts as
                2.
            userid_list: Members who may use it; an empty list clears it, but not all three lists may be
                empty.
            department_list: Departments that may use it; an empty list clears it.
            tag_list: Tags that may use it; an empty list clears it.
            alias_list: All other addresses; an empty list clears it.
            create_auth_code: Whether a password for mail clients is made; a mailbox can have 10 of them.
                Default: 0.
            auth_code_info: Settings of the password.

        POST /cgi-bin/exmail/publicmail/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98000
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_UPDATE, {
            "id": id, "name": name, "userid_list": userid_list, "department_list": department_list,
            "tag_list": tag_list, "alias_list": alias_list, "create_auth_code": create_auth_code,
            "auth_code_info": auth_code_info,
        }, timeout)

    def delete(self, id: int, *, timeout: float | None = None) -> Response:
        """删除公共邮箱: Delete a public mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            id: Id of the mailbox.

        POST /cgi-bin/exmail/publicmail/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98001
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_DELETE, {"id": id}, timeout)

    def get(self, id_list: list[int], *, timeout: float | None = None) -> ExmailPublicmailGetResponse:
        """获取公共邮箱详情: Get public mailboxes.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            id_list: Ids of the mailboxes.

        POST /cgi-bin/exmail/publicmail/get (access_token),
        https://developer.work.weixin.qq.com/document/path/98002
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_GET, {"id_list": id_list}, timeout)

    def search(
        self,
        fuzzy: int,
        *,
        email: str | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailSearchResponse:
        """模糊搜索公共邮箱: List public mailboxes, or those whose name or address contains a text.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            fuzzy: What is listed. One of 0 (all mailboxes), 1 (those that match).
            email: Text that the name or the address contains.

        GET /cgi-bin/exmail/publicmail/search (access_token),
        https://developer.work.weixin.qq.com/document/path/98003
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_SEARCH, {"fuzzy": fuzzy, "email": email}, timeout)

    def get_auth_code_list(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> ExmailPublicmailGetAuthCodeListResponse:
        """获取客户端专用密码列表: List the passwords for mail clients of a public mailbox, without the
        passwords themselves.

        Args:
            id: Id of the mailbox.

        POST /cgi-bin/exmail/publicmail/get_auth_code_list (access_token),
        https://developer.work.weixin.qq.com/document/path/100183
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_GET_AUTH_CODE_LIST, {"id": id}, timeout)

    def delete_auth_code(self, id: int, auth_code_id: int, *, timeout: float | None = None) -> Response:
        """删除客户端专用密码: Delete a password for mail clients of a public mailbox.

        Args:
            id: Id of the mailbox.
            auth_code_id: Id of the password.

        POST /cgi-bin/exmail/publicmail/delete_auth_code (access_token),
        https://developer.work.weixin.qq.com/document/path/100184
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_DELETE_AUTH_CODE, {
            "id": id, "auth_code_id": auth_code_id,
        }, timeout)


class AsyncExmailPublicmailResource(AsyncResource):
    """邮件群组与公共邮箱: `client.exmail.publicmail`, asynchronous."""

    async def create(
        self,
        email: str,
        name: str,
        *,
        userid_list: UserIdList | UserIdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | AuthCodeInfoDict | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailCreateResponse:
        """创建公共邮箱: Create a public mailbox, which several people use.

        In the admin console the app needs 邮件-可调用接口的应用.

        An app can use only the mailboxes that it created.

        At least one of `userid_list`, `department_list` and `tag_list` is needed.

        Args:
            email: Mail address.
            name: Name, not used by another mailbox. At most 64 characters. A Chinese character counts as
                2.
            userid_list: Members who may use it; one of the three lists is needed.
            department_list: Departments that may use it.
            tag_list: Tags that may use it.
            create_auth_code: Whether a password for mail clients is made. Default: 0.
            auth_code_info: Settings of the password.

        POST /cgi-bin/exmail/publicmail/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95511
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_CREATE, {
            "email": email, "name": name, "userid_list": userid_list, "department_list": department_list,
            "tag_list": tag_list, "create_auth_code": create_auth_code, "auth_code_info": auth_code_info,
        }, timeout)

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        userid_list: UserIdList | UserIdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        alias_list: AliasList | AliasListDict | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | AuthCodeInfoDict | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailUpdateResponse:
        """更新公共邮箱: Change a public mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        What is left out stays as it is.

        Only mailboxes that the app has created.

        An empty list clears what is there.

        Args:
            id: Id of the mailbox.
            name: Name, not used by another mailbox. At most 64 characters. A Chinese character counts as
                2.
            userid_list: Members who may use it; an empty list clears it, but not all three lists may be
                empty.
            department_list: Departments that may use it; an empty list clears it.
            tag_list: Tags that may use it; an empty list clears it.
            alias_list: All other addresses; an empty list clears it.
            create_auth_code: Whether a password for mail clients is made; a mailbox can have 10 of them.
                Default: 0.
            auth_code_info: Settings of the password.

        POST /cgi-bin/exmail/publicmail/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98000
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_UPDATE, {
            "id": id, "name": name, "userid_list": userid_list, "department_list": department_list,
            "tag_list": tag_list, "alias_list": alias_list, "create_auth_code": create_auth_code,
            "auth_code_info": auth_code_info,
        }, timeout)

    async def delete(self, id: int, *, timeout: float | None = None) -> Response:
        """删除公共邮箱: Delete a public mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            id: Id of the mailbox.

        POST /cgi-bin/exmail/publicmail/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98001
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_DELETE, {"id": id}, timeout)

    async def get(self, id_list: list[int], *, timeout: float | None = None) -> ExmailPublicmailGetResponse:
        """获取公共邮箱详情: Get public mailboxes.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            id_list: Ids of the mailboxes.

        POST /cgi-bin/exmail/publicmail/get (access_token),
        https://developer.work.weixin.qq.com/document/path/98002
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_GET, {"id_list": id_list}, timeout)

    async def search(
        self,
        fuzzy: int,
        *,
        email: str | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailSearchResponse:
        """模糊搜索公共邮箱: List public mailboxes, or those whose name or address contains a text.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            fuzzy: What is listed. One of 0 (all mailboxes), 1 (those that match).
            email: Text that the name or the address contains.

        GET /cgi-bin/exmail/publicmail/search (access_token),
        https://developer.work.weixin.qq.com/document/path/98003
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_SEARCH, {"fuzzy": fuzzy, "email": email}, timeout)

    async def get_auth_code_list(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> ExmailPublicmailGetAuthCodeListResponse:
        """获取客户端专用密码列表: List the passwords for mail clients of a public mailbox, without the
        passwords themselves.

        Args:
            id: Id of the mailbox.

        POST /cgi-bin/exmail/publicmail/get_auth_code_list (access_token),
        https://developer.work.weixin.qq.com/document/path/100183
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_GET_AUTH_CODE_LIST, {"id": id}, timeout)

    async def delete_auth_code(self, id: int, auth_code_id: int, *, timeout: float | None = None) -> Response:
        """删除客户端专用密码: Delete a password for mail clients of a public mailbox.

        Args:
            id: Id of the mailbox.
            auth_code_id: Id of the password.

        POST /cgi-bin/exmail/publicmail/delete_auth_code (access_token),
        https://developer.work.weixin.qq.com/document/path/100184
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_DELETE_AUTH_CODE, {
            "id": id, "auth_code_id": auth_code_id,
        }, timeout)
