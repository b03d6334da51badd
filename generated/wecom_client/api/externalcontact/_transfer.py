# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.transfer import ExternalcontactGetUnassignedListResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactTransferCustomerResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactTransferResultResponse
    from wecom_client.models.externalcontact.transfer import TransferResult
    from wecom_client.models.externalcontact.transfer import UnassignedCustomer
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response


class ExternalcontactTransferCalls(Resource):
    """在职与离职继承: `client.externalcontact`."""

    def transfer_customer(
        self,
        handover_userid: str,
        takeover_userid: str,
        external_userid: list[str],
        *,
        transfer_success_msg: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactTransferCustomerResponse:
        """分配在职成员的客户: Transfer customers of a current member to a colleague.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        Both members must have logged in within the last year; the one who takes over must be activated,
        verified and allowed to use customer contact.

        The transfer is complete after 24 hours; ask transfer_result for the outcome.

        A customer can be passed on twice in 90 days.

        Where both were contacts already, or for a customer who comes back, no event tells of the new
        contact.

        The new member must be in the app's scope.

        `client.externalcontact.wait_transfer_result` waits until the job is done.

        Args:
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            external_userid: Ids of customers of the member who hands over. At most 100 items.
            transfer_success_msg: Message to the customer after the transfer; WeCom has its own text
                without it. At most 200 characters.

        POST /cgi-bin/externalcontact/transfer_customer (access_token),
        https://developer.work.weixin.qq.com/document/path/92125
        """
        return self._call(ops.EXTERNALCONTACT_TRANSFER_CUSTOMER, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
            "external_userid": external_userid, "transfer_success_msg": transfer_success_msg,
        }, timeout)

    def transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactTransferResultResponse:
        """查询客户接替状态: List the results of a transfer of customers between two current members.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        The new member must be in the app's scope.

        Args:
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            cursor: Cursor from the previous call; leave out for the first page of up to 1000 customers.

        POST /cgi-bin/externalcontact/transfer_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94088
        """
        return self._call(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
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
        return self._iterate(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
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
        return self._wait_all(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
        }, within, pause, progress, timeout)

    def get_unassigned_list(
        self,
        *,
        page_id: int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetUnassignedListResponse:
        """获取待分配的离职成员列表: List the customers of members who have left.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->分配离职成员的客户 of the company.

        Args:
            page_id: Number of the page from 0. Deprecated: Send cursor instead.
            page_size: Entries per page. At most 1000. Default: 1000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_unassigned_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92124
        """
        return self._call(ops.EXTERNALCONTACT_GET_UNASSIGNED_LIST, {
            "page_id": page_id, "page_size": page_size, "cursor": cursor,
        }, timeout)

    def iter_get_unassigned_list(
        self,
        *,
        page_id: int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[UnassignedCustomer]:
        """获取待分配的离职成员列表: the items of all pages of `get_unassigned_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_UNASSIGNED_LIST, {
            "page_id": page_id, "page_size": page_size, "cursor": cursor,
        }, timeout)

    def transfer(
        self,
        external_userid: str,
        handover_userid: str,
        takeover_userid: str,
        *,
        transfer_success_msg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """离职成员的外部联系人再分配: Transfer one customer to another member.

        Deprecated: Replaced; call externalcontact.transfer_customer for a current member,
        externalcontact.resigned.transfer_customer for one who has left.

        Unverified: The page names only its path; the parameters are known from older SDKs.

        Args:
            external_userid: Id of the customer.
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            transfer_success_msg: Message to the customer after the transfer.

        POST /cgi-bin/externalcontact/transfer (access_token),
        https://developer.work.weixin.qq.com/document/path/92109
        """
        return self._call(ops.EXTERNALCONTACT_TRANSFER, {
            "external_userid": external_userid, "handover_userid": handover_userid,
            "takeover_userid": takeover_userid, "transfer_success_msg": transfer_success_msg,
        }, timeout)


class AsyncExternalcontactTransferCalls(AsyncResource):
    """在职与离职继承: `client.externalcontact`, asynchronous."""

    async def transfer_customer(
        self,
        handover_userid: str,
        takeover_userid: str,
        external_userid: list[str],
        *,
        transfer_success_msg: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactTransferCustomerResponse:
        """分配在职成员的客户: Transfer customers of a current member to a colleague.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        Both members must have logged in within the last year; the one who takes over must be activated,
        verified and allowed to use customer contact.

        The transfer is complete after 24 hours; ask transfer_result for the outcome.

        A customer can be passed on twice in 90 days.

        Where both were contacts already, or for a customer who comes back, no event tells of the new
        contact.

        The new member must be in the app's scope.

        `client.externalcontact.wait_transfer_result` waits until the job is done.

        Args:
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            external_userid: Ids of customers of the member who hands over. At most 100 items.
            transfer_success_msg: Message to the customer after the transfer; WeCom has its own text
                without it. At most 200 characters.

        POST /cgi-bin/externalcontact/transfer_customer (access_token),
        https://developer.work.weixin.qq.com/document/path/92125
        """
        return await self._call(ops.EXTERNALCONTACT_TRANSFER_CUSTOMER, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
            "external_userid": external_userid, "transfer_success_msg": transfer_success_msg,
        }, timeout)

    async def transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactTransferResultResponse:
        """查询客户接替状态: List the results of a transfer of customers between two current members.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        The new member must be in the app's scope.

        Args:
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            cursor: Cursor from the previous call; leave out for the first page of up to 1000 customers.

        POST /cgi-bin/externalcontact/transfer_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94088
        """
        return await self._call(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
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
        return self._iterate(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
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
        return await self._wait_all(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
        }, within, pause, progress, timeout)

    async def get_unassigned_list(
        self,
        *,
        page_id: int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetUnassignedListResponse:
        """获取待分配的离职成员列表: List the customers of members who have left.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->分配离职成员的客户 of the company.

        Args:
            page_id: Number of the page from 0. Deprecated: Send cursor instead.
            page_size: Entries per page. At most 1000. Default: 1000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_unassigned_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92124
        """
        return await self._call(ops.EXTERNALCONTACT_GET_UNASSIGNED_LIST, {
            "page_id": page_id, "page_size": page_size, "cursor": cursor,
        }, timeout)

    def iter_get_unassigned_list(
        self,
        *,
        page_id: int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[UnassignedCustomer]:
        """获取待分配的离职成员列表: the items of all pages of `get_unassigned_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_UNASSIGNED_LIST, {
            "page_id": page_id, "page_size": page_size, "cursor": cursor,
        }, timeout)

    async def transfer(
        self,
        external_userid: str,
        handover_userid: str,
        takeover_userid: str,
        *,
        transfer_success_msg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """离职成员的外部联系人再分配: Transfer one customer to another member.

        Deprecated: Replaced; call externalcontact.transfer_customer for a current member,
        externalcontact.resigned.transfer_customer for one who has left.

        Unverified: The page names only its path; the parameters are known from older SDKs.

        Args:
            external_userid: Id of the customer.
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            transfer_success_msg: Message to the customer after the transfer.

        POST /cgi-bin/externalcontact/transfer (access_token),
        https://developer.work.weixin.qq.com/document/path/92109
        """
        return await self._call(ops.EXTERNALCONTACT_TRANSFER, {
            "external_userid": external_userid, "handover_userid": handover_userid,
            "takeover_userid": takeover_userid, "transfer_success_msg": transfer_success_msg,
        }, timeout)
