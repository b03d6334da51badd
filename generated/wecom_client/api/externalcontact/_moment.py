# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.externalcontact.moment import ExternalcontactAddMomentTaskResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentCommentsResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentCustomerListResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentListResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentSendResultResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentTaskResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentTaskResultResponse
    from wecom_client.models.externalcontact.moment import Moment
    from wecom_client.models.externalcontact.moment import MomentAttachment
    from wecom_client.models.externalcontact.moment import MomentCustomer
    from wecom_client.models.externalcontact.moment import MomentRange
    from wecom_client.models.externalcontact.moment import MomentTask
    from wecom_client.models.externalcontact.moment import MomentText
    from wecom_client.models.externalcontact.moment import MomentViewer
    from wecom_client.params.externalcontact import MomentAttachmentDict
    from wecom_client.params.externalcontact import MomentRangeDict
    from wecom_client.params.externalcontact import MomentTextDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class ExternalcontactMomentCalls(Resource):
    """客户朋友圈: `client.externalcontact`."""

    def add_moment_task(
        self,
        *,
        visible_range: MomentRange | MomentRangeDict | None = None,
        text: MomentText | MomentTextDict | None = None,
        attachments: Sequence[MomentAttachment | MomentAttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddMomentTaskResponse:
        """企业发表内容到客户的朋友圈：创建发表任务: Prepare a moment that members publish to their customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户朋友圈->发表到成员客户的朋友圈 of the company.

        At most 10 calls a minute for a company.

        At most 100,000 calls in 30 days for a company.

        Senders outside of the app's scope are left out; without visible_range all members in it publish,
        to their customers.

        With external_contact_list only these customers see it, and their followers publish it.

        At least one of `text` and `attachments` is needed.

        `client.externalcontact.wait_get_moment_task_result` waits until the job is done.

        Args:
            visible_range: Who publishes and who sees it; everybody that the app may see if left out.
            text: Text of the moment.
            attachments: Up to 9 pictures, or 1 video, or 1 link; never mixed. At most 9 items.

        POST /cgi-bin/externalcontact/add_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/95094
        """
        return self._call(ops.EXTERNALCONTACT_ADD_MOMENT_TASK, {
            "visible_range": visible_range, "text": text, "attachments": attachments,
        }, timeout)

    def get_moment_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentTaskResultResponse:
        """企业发表内容到客户的朋友圈：获取任务创建结果: Get the result of preparing a moment.

        Args:
            jobid: Id of the job from add_moment_task. At most 64 bytes.

        GET /cgi-bin/externalcontact/get_moment_task_result (access_token),
        https://developer.work.weixin.qq.com/document/path/95094
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_TASK_RESULT, {"jobid": jobid}, timeout)

    def wait_get_moment_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ExternalcontactGetMomentTaskResultResponse] | None = None,
    ) -> ExternalcontactGetMomentTaskResultResponse:
        """企业发表内容到客户的朋友圈：获取任务创建结果: poll `get_moment_task_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_moment_task_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.EXTERNALCONTACT_GET_MOMENT_TASK_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def cancel_moment_task(self, moment_id: str, *, timeout: float | None = None) -> Response:
        """停止发表企业朋友圈: Cancel a moment that members have not published yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户朋友圈->发表到成员客户的朋友圈 of the company.

        What has been published cannot be taken back.

        Args:
            moment_id: Id of the moment.

        POST /cgi-bin/externalcontact/cancel_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/97612
        """
        return self._call(ops.EXTERNALCONTACT_CANCEL_MOMENT_TASK, {"moment_id": moment_id}, timeout)

    def get_moment_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentListResponse:
        """获取客户朋友圈全部的发表记录：获取企业全部的发表列表: List the moments that the company or its
        members have created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        Deleted moments are not listed.

        A self-built app gets what members in its scope have published.

        `end_time` is at most 30 days after `start_time`.

        Args:
            start_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most 30 days later.
            creator: UserID of the member who created the moments.
            filter_type: Who created the moments. One of 0 (by the company), 1 (by members), 2 (all).
                Default: 2.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Moments per page. At most 20. Default: 20.

        POST /cgi-bin/externalcontact/get_moment_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_LIST, {
            "start_time": start_time, "end_time": end_time, "creator": creator, "filter_type": filter_type,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Moment]:
        """获取客户朋友圈全部的发表记录：获取企业全部的发表列表: the items of all pages of `get_moment_list`,
        fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_LIST, {
            "start_time": start_time, "end_time": end_time, "creator": creator, "filter_type": filter_type,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def get_moment_task(
        self,
        moment_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentTaskResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表: List which members have published a
        moment of the company.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of a moment that the company has created.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Members per page; more is taken as the default. At most 1000. Default: 500.

        POST /cgi-bin/externalcontact/get_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_TASK, {
            "moment_id": moment_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_task(
        self,
        moment_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MomentTask]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表: the items of all pages of
        `get_moment_task`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_TASK, {
            "moment_id": moment_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_moment_customer_list(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentCustomerListResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围: List the customers that a moment
        was meant for when it was created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the default. At most 1000. Default: 500.

        POST /cgi-bin/externalcontact/get_moment_customer_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_customer_list(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MomentCustomer]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围: the items of all pages of
        `get_moment_customer_list`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_moment_send_result(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentSendResultResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表: List the customers who can see a
        published moment in WeChat.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the default. At most 5000. Default: 3000.

        POST /cgi-bin/externalcontact/get_moment_send_result (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_SEND_RESULT, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_send_result(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MomentViewer]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表: the items of all pages of
        `get_moment_send_result`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_SEND_RESULT, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_moment_comments(
        self,
        moment_id: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentCommentsResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈的互动数据: List comments and likes of a moment.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.

        POST /cgi-bin/externalcontact/get_moment_comments (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_COMMENTS, {
            "moment_id": moment_id, "userid": userid,
        }, timeout)


class AsyncExternalcontactMomentCalls(AsyncResource):
    """客户朋友圈: `client.externalcontact`, asynchronous."""

    async def add_moment_task(
        self,
        *,
        visible_range: MomentRange | MomentRangeDict | None = None,
        text: MomentText | MomentTextDict | None = None,
        attachments: Sequence[MomentAttachment | MomentAttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddMomentTaskResponse:
        """企业发表内容到客户的朋友圈：创建发表任务: Prepare a moment that members publish to their customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户朋友圈->发表到成员客户的朋友圈 of the company.

        At most 10 calls a minute for a company.

        At most 100,000 calls in 30 days for a company.

        Senders outside of the app's scope are left out; without visible_range all members in it publish,
        to their customers.

        With external_contact_list only these customers see it, and their followers publish it.

        At least one of `text` and `attachments` is needed.

        `client.externalcontact.wait_get_moment_task_result` waits until the job is done.

        Args:
            visible_range: Who publishes and who sees it; everybody that the app may see if left out.
            text: Text of the moment.
            attachments: Up to 9 pictures, or 1 video, or 1 link; never mixed. At most 9 items.

        POST /cgi-bin/externalcontact/add_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/95094
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_MOMENT_TASK, {
            "visible_range": visible_range, "text": text, "attachments": attachments,
        }, timeout)

    async def get_moment_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentTaskResultResponse:
        """企业发表内容到客户的朋友圈：获取任务创建结果: Get the result of preparing a moment.

        Args:
            jobid: Id of the job from add_moment_task. At most 64 bytes.

        GET /cgi-bin/externalcontact/get_moment_task_result (access_token),
        https://developer.work.weixin.qq.com/document/path/95094
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_TASK_RESULT, {"jobid": jobid}, timeout)

    async def wait_get_moment_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ExternalcontactGetMomentTaskResultResponse] | None = None,
    ) -> ExternalcontactGetMomentTaskResultResponse:
        """企业发表内容到客户的朋友圈：获取任务创建结果: poll `get_moment_task_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_moment_task_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.EXTERNALCONTACT_GET_MOMENT_TASK_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def cancel_moment_task(self, moment_id: str, *, timeout: float | None = None) -> Response:
        """停止发表企业朋友圈: Cancel a moment that members have not published yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户朋友圈->发表到成员客户的朋友圈 of the company.

        What has been published cannot be taken back.

        Args:
            moment_id: Id of the moment.

        POST /cgi-bin/externalcontact/cancel_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/97612
        """
        return await self._call(ops.EXTERNALCONTACT_CANCEL_MOMENT_TASK, {"moment_id": moment_id}, timeout)

    async def get_moment_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentListResponse:
        """获取客户朋友圈全部的发表记录：获取企业全部的发表列表: List the moments that the company or its
        members have created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        Deleted moments are not listed.

        A self-built app gets what members in its scope have published.

        `end_time` is at most 30 days after `start_time`.

        Args:
            start_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most 30 days later.
            creator: UserID of the member who created the moments.
            filter_type: Who created the moments. One of 0 (by the company), 1 (by members), 2 (all).
                Default: 2.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Moments per page. At most 20. Default: 20.

        POST /cgi-bin/externalcontact/get_moment_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_LIST, {
            "start_time": start_time, "end_time": end_time, "creator": creator, "filter_type": filter_type,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Moment]:
        """获取客户朋友圈全部的发表记录：获取企业全部的发表列表: the items of all pages of `get_moment_list`,
        fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_LIST, {
            "start_time": start_time, "end_time": end_time, "creator": creator, "filter_type": filter_type,
            "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_moment_task(
        self,
        moment_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentTaskResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表: List which members have published a
        moment of the company.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of a moment that the company has created.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Members per page; more is taken as the default. At most 1000. Default: 500.

        POST /cgi-bin/externalcontact/get_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_TASK, {
            "moment_id": moment_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_task(
        self,
        moment_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MomentTask]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表: the items of all pages of
        `get_moment_task`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_TASK, {
            "moment_id": moment_id, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_moment_customer_list(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentCustomerListResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围: List the customers that a moment
        was meant for when it was created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the default. At most 1000. Default: 500.

        POST /cgi-bin/externalcontact/get_moment_customer_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_customer_list(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MomentCustomer]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围: the items of all pages of
        `get_moment_customer_list`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_moment_send_result(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentSendResultResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表: List the customers who can see a
        published moment in WeChat.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the default. At most 5000. Default: 3000.

        POST /cgi-bin/externalcontact/get_moment_send_result (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_SEND_RESULT, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_send_result(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MomentViewer]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表: the items of all pages of
        `get_moment_send_result`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_SEND_RESULT, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_moment_comments(
        self,
        moment_id: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentCommentsResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈的互动数据: List comments and likes of a moment.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.

        POST /cgi-bin/externalcontact/get_moment_comments (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_COMMENTS, {
            "moment_id": moment_id, "userid": userid,
        }, timeout)
