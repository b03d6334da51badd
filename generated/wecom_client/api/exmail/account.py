# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import exmail as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_runtime.data.models import Response


class ExmailAccountResource(Resource):
    """邮件: `client.exmail.account`."""

    def act_email(
        self,
        type: int,
        *,
        userid: str | None = None,
        publicemail_id: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """禁用/启用邮箱账号: Switch the mailbox of a member or a public mailbox on or off.

        In the admin console the app needs 邮件-可调用接口的应用.

        At least one of `userid` and `publicemail_id` is needed.

        Args:
            type: What is done. One of 1 (on), 2 (off).
            userid: UserID of the member, not of the creator or a super administrator; this or
                publicemail_id is needed.
            publicemail_id: Id of the public mailbox; ignored with userid.

        POST /cgi-bin/exmail/account/act_email (access_token),
        https://developer.work.weixin.qq.com/document/path/95512
        """
        return self._call(ops.EXMAIL_ACCOUNT_ACT_EMAIL, {
            "type": type, "userid": userid, "publicemail_id": publicemail_id,
        }, timeout)


class AsyncExmailAccountResource(AsyncResource):
    """邮件: `client.exmail.account`, asynchronous."""

    async def act_email(
        self,
        type: int,
        *,
        userid: str | None = None,
        publicemail_id: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """禁用/启用邮箱账号: Switch the mailbox of a member or a public mailbox on or off.

        In the admin console the app needs 邮件-可调用接口的应用.

        At least one of `userid` and `publicemail_id` is needed.

        Args:
            type: What is done. One of 1 (on), 2 (off).
            userid: UserID of the member, not of the creator or a super administrator; this or
                publicemail_id is needed.
            publicemail_id: Id of the public mailbox; ignored with userid.

        POST /cgi-bin/exmail/account/act_email (access_token),
        https://developer.work.weixin.qq.com/document/path/95512
        """
        return await self._call(ops.EXMAIL_ACCOUNT_ACT_EMAIL, {
            "type": type, "userid": userid, "publicemail_id": publicemail_id,
        }, timeout)
