# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.transfer import ExternalcontactResignedTransferCustomerResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactResignedTransferResultResponse
    from wecom_client.models.externalcontact.transfer import TransferResult
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress


class ExternalcontactResignedResource(Resource):
    """在职与离职继承: `client.externalcontact.resigned`."""

    def transfer_customer(
        self,
        handover_userid: str,
        takeover_userid: str,
        external_userid: list[str],
        *,
        timeout: float | None = None,
    ) -> ExternalcontactResignedTransferCustomerResponse:
        """分配离职成员的客户: Transfer customers of a member who has left to another member.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->离职分配 of the company.

        The member must have left within the last year and have logged in within the year before.

        The member who takes over must be activated, verified and allowed to use customer contact.

        The transfer is complete after 24 hours; ask resigned.transfer_result for the outcome.

        The new member must be in the app's scope.

        `client.externalcontact.resigned.wait_transfer_result` waits until the job is done.

        Args:
            handover_userid: UserID of the member who has left.
            takeover_userid: UserID of the member who takes over.
            external_userid: Ids of customers of the member who has left. At most 100 items.

        POST /cgi-bin/externalcontact/resigned/transfer_customer (access_token),
        https://developer.work.weixin.qq.com/document/path/94081
        """
        return self._call(ops.EXTERNALCONTACT_RESIGNED_TRANSFER_CUSTOMER, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
            "external_userid": external_userid,
        }, timeout)

    def transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactResignedTransferResultResponse:
        """查询客户接替状态: List the results of a transfer of customers of a member who has left.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        The new member must be in the app's scope.

        Args:
            handover_userid: UserID of the member who has left.
            takeover_userid: UserID of the member who takes over.
            cursor: Cursor from the previous call; leave out for the first page of up to 1000 customers.

        POST /cgi-bin/externalcontact/resigned/transfer_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94082
        """
        return self._call(ops.EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid, "cursor": cursor,
        }, timeout)

    def iter_transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[TransferResult]:
        """查询客户接替状态: the items of all pages of `transfer_result`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid, "cursor": cursor,
        }, timeout)

    def wait_transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        timeout: float | None = None,
        within: float = 90000,
        pause: float | None = None,
        progress: JobProgress[list[TransferResult]] | None = None,
    ) -> list[TransferResult]:
        """查询客户接替状态: poll `transfer_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `transfer_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_all(ops.EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
        }, within, pause, progress, timeout)


class AsyncExternalcontactResignedResource(AsyncResource):
    """在职与离职继承: `client.externalcontact.resigned`, asynchronous."""

    async def transfer_customer(
        self,
        handover_userid: str,
        takeover_userid: str,
        external_userid: list[str],
        *,
        timeout: float | None = None,
    ) -> ExternalcontactResignedTransferCustomerResponse:
        """分配离职成员的客户: Transfer customers of a member who has left to another member.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->离职分配 of the company.

        The member must have left within the last year and have logged in within the year before.

        The member who takes over must be activated, verified and allowed to use customer contact.

        The transfer is complete after 24 hours; ask resigned.transfer_result for the outcome.

        The new member must be in the app's scope.

        `client.externalcontact.resigned.wait_transfer_result` waits until the job is done.

        Args:
            handover_userid: UserID of the member who has left.
            takeover_userid: UserID of the member who takes over.
            external_userid: Ids of customers of the member who has left. At most 100 items.

        POST /cgi-bin/externalcontact/resigned/transfer_customer (access_token),
        https://developer.work.weixin.qq.com/document/path/94081
        """
        return await self._call(ops.EXTERNALCONTACT_RESIGNED_TRANSFER_CUSTOMER, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
            "external_userid": external_userid,
        }, timeout)

    async def transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactResignedTransferResultResponse:
        """查询客户接替状态: List the results of a transfer of customers of a member who has left.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        The new member must be in the app's scope.

        Args:
            handover_userid: UserID of the member who has left.
            takeover_userid: UserID of the member who takes over.
            cursor: Cursor from the previous call; leave out for the first page of up to 1000 customers.

        POST /cgi-bin/externalcontact/resigned/transfer_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94082
        """
        return await self._call(ops.EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid, "cursor": cursor,
        }, timeout)

    def iter_transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[TransferResult]:
        """查询客户接替状态: the items of all pages of `transfer_result`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid, "cursor": cursor,
        }, timeout)

    async def wait_transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        timeout: float | None = None,
        within: float = 90000,
        pause: float | None = None,
        progress: JobProgress[list[TransferResult]] | None = None,
    ) -> list[TransferResult]:
        """查询客户接替状态: poll `transfer_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `transfer_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_all(ops.EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
        }, within, pause, progress, timeout)
