# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import exmail as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.exmail.mail import ExmailMailGetNewcountResponse


class ExmailMailResource(Resource):
    """邮件: `client.exmail.mail`."""

    def get_newcount(self, userid: str, *, timeout: float | None = None) -> ExmailMailGetNewcountResponse:
        """获取邮件未读数: Count the unread mails of a member.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/exmail/mail/get_newcount (access_token),
        https://developer.work.weixin.qq.com/document/path/95514
        """
        return self._call(ops.EXMAIL_MAIL_GET_NEWCOUNT, {"userid": userid}, timeout)


class AsyncExmailMailResource(AsyncResource):
    """邮件: `client.exmail.mail`, asynchronous."""

    async def get_newcount(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ExmailMailGetNewcountResponse:
        """获取邮件未读数: Count the unread mails of a member.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/exmail/mail/get_newcount (access_token),
        https://developer.work.weixin.qq.com/document/path/95514
        """
        return await self._call(ops.EXMAIL_MAIL_GET_NEWCOUNT, {"userid": userid}, timeout)
