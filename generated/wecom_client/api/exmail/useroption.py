# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import exmail as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.exmail.mail import ExmailUseroptionGetResponse
    from wecom_client.models.exmail.mail import MailOptions
    from wecom_client.params.exmail import MailOptionsDict
    from wecom_runtime.data.models import Response


class ExmailUseroptionResource(Resource):
    """邮件: `client.exmail.useroption`."""

    def get(
        self,
        userid: str,
        type: list[int],
        *,
        timeout: float | None = None,
    ) -> ExmailUseroptionGetResponse:
        """获取用户功能属性: Get how a member may sign in with other mail clients.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.
            type: Which options. One of 1 (secure sign-in forced), 2 (IMAP and SMTP), 3 (POP and SMTP), 4
                (secure sign-in).

        POST /cgi-bin/exmail/useroption/get (access_token),
        https://developer.work.weixin.qq.com/document/path/95513
        """
        return self._call(ops.EXMAIL_USEROPTION_GET, {"userid": userid, "type": type}, timeout)

    def update(
        self,
        userid: str,
        option: MailOptions | MailOptionsDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更改用户功能属性: Set how a member may sign in with other mail clients.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.
            option: Options to set.

        POST /cgi-bin/exmail/useroption/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98008
        """
        return self._call(ops.EXMAIL_USEROPTION_UPDATE, {"userid": userid, "option": option}, timeout)


class AsyncExmailUseroptionResource(AsyncResource):
    """邮件: `client.exmail.useroption`, asynchronous."""

    async def get(
        self,
        userid: str,
        type: list[int],
        *,
        timeout: float | None = None,
    ) -> ExmailUseroptionGetResponse:
        """获取用户功能属性: Get how a member may sign in with other mail clients.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.
            type: Which options. One of 1 (secure sign-in forced), 2 (IMAP and SMTP), 3 (POP and SMTP), 4
                (secure sign-in).

        POST /cgi-bin/exmail/useroption/get (access_token),
        https://developer.work.weixin.qq.com/document/path/95513
        """
        return await self._call(ops.EXMAIL_USEROPTION_GET, {"userid": userid, "type": type}, timeout)

    async def update(
        self,
        userid: str,
        option: MailOptions | MailOptionsDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更改用户功能属性: Set how a member may sign in with other mail clients.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.
            option: Options to set.

        POST /cgi-bin/exmail/useroption/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98008
        """
        return await self._call(ops.EXMAIL_USEROPTION_UPDATE, {"userid": userid, "option": option}, timeout)
