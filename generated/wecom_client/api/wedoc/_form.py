# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.wedoc.form import FormContent
    from wecom_client.models.wedoc.form import FormSubmitter
    from wecom_client.models.wedoc.form import NewForm
    from wecom_client.models.wedoc.form import WedocCreateFormResponse
    from wecom_client.models.wedoc.form import WedocGetFormAnswerResponse
    from wecom_client.models.wedoc.form import WedocGetFormInfoResponse
    from wecom_client.models.wedoc.form import WedocGetFormStatisticResponse
    from wecom_client.params.wedoc import FormContentDict
    from wecom_client.params.wedoc import NewFormDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class WedocFormCalls(Resource):
    """管理收集表: `client.wedoc`."""

    def create_form(
        self,
        form_info: NewForm | NewFormDict,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        timeout: float | None = None,
    ) -> WedocCreateFormResponse:
        """创建收集表: Create a form that collects answers.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            form_info: The form.
            spaceid: Drive space to create it in.
            fatherid: fileid of the parent folder; the spaceid for the root of the space.

        POST /cgi-bin/wedoc/create_form (access_token),
        https://developer.work.weixin.qq.com/document/path/97462
        """
        return self._call(ops.WEDOC_CREATE_FORM, {
            "form_info": form_info, "spaceid": spaceid, "fatherid": fatherid,
        }, timeout)

    def modify_form(
        self,
        oper: int,
        formid: str,
        form_info: FormContent | FormContentDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """编辑收集表: Replace the questions or the settings of a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            oper: What to change. One of 1 (replace all questions), 2 (replace all settings).
            formid: Form to change.
            form_info: Title, description, header and questions for oper 1; form_setting for oper 2.

        POST /cgi-bin/wedoc/modify_form (access_token),
        https://developer.work.weixin.qq.com/document/path/97816
        """
        return self._call(ops.WEDOC_MODIFY_FORM, {
            "oper": oper, "formid": formid, "form_info": form_info,
        }, timeout)

    def get_form_info(self, formid: str, *, timeout: float | None = None) -> WedocGetFormInfoResponse:
        """获取收集表信息: Get the questions and settings of a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            formid: Form that the app created.

        POST /cgi-bin/wedoc/get_form_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97817
        """
        return self._call(ops.WEDOC_GET_FORM_INFO, {"formid": formid}, timeout)

    def get_form_statistic(
        self,
        repeated_id: str,
        req_type: int,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> WedocGetFormStatisticResponse:
        """收集表的统计信息查询: Count the answers to a form and list who has answered and who has not.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only for forms that the app has created.

        Walking through the pages yields submit_users; for req_type 3 pass the cursor on yourself and read
        unfill_users.

        `start_time` and `end_time` are needed if `req_type` is 2.

        Args:
            repeated_id: Period of the form, from get_form_info.
            req_type: What to return. One of 1 (numbers only), 2 (list of answers), 3 (list of people
                without an answer).
            start_time: Unix time in seconds, counted from the start of its day; needed for req_type 2.
            end_time: Unix time in seconds, counted to the end of its day; needed for req_type 2.
            limit: Page size. At most 10000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/wedoc/get_form_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/97818
        """
        return self._call(ops.WEDOC_GET_FORM_STATISTIC, {
            "repeated_id": repeated_id, "req_type": req_type, "start_time": start_time, "end_time": end_time,
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_form_statistic(
        self,
        repeated_id: str,
        req_type: int,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> Pages[FormSubmitter]:
        """收集表的统计信息查询: the items of all pages of `get_form_statistic`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_GET_FORM_STATISTIC, {
            "repeated_id": repeated_id, "req_type": req_type, "start_time": start_time, "end_time": end_time,
            "limit": limit, "cursor": cursor,
        }, timeout)

    def get_form_answer(
        self,
        repeated_id: str,
        answer_ids: list[int],
        *,
        timeout: float | None = None,
    ) -> WedocGetFormAnswerResponse:
        """读取收集表答案: Read answers to a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only for forms that the app has created.

        Args:
            repeated_id: Period of the form, from get_form_info.
            answer_ids: Answers to read, from get_form_statistic. At most 100 items.

        POST /cgi-bin/wedoc/get_form_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/97819
        """
        return self._call(ops.WEDOC_GET_FORM_ANSWER, {
            "repeated_id": repeated_id, "answer_ids": answer_ids,
        }, timeout)


class AsyncWedocFormCalls(AsyncResource):
    """管理收集表: `client.wedoc`, asynchronous."""

    async def create_form(
        self,
        form_info: NewForm | NewFormDict,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        timeout: float | None = None,
    ) -> WedocCreateFormResponse:
        """创建收集表: Create a form that collects answers.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            form_info: The form.
            spaceid: Drive space to create it in.
            fatherid: fileid of the parent folder; the spaceid for the root of the space.

        POST /cgi-bin/wedoc/create_form (access_token),
        https://developer.work.weixin.qq.com/document/path/97462
        """
        return await self._call(ops.WEDOC_CREATE_FORM, {
            "form_info": form_info, "spaceid": spaceid, "fatherid": fatherid,
        }, timeout)

    async def modify_form(
        self,
        oper: int,
        formid: str,
        form_info: FormContent | FormContentDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """编辑收集表: Replace the questions or the settings of a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            oper: What to change. One of 1 (replace all questions), 2 (replace all settings).
            formid: Form to change.
            form_info: Title, description, header and questions for oper 1; form_setting for oper 2.

        POST /cgi-bin/wedoc/modify_form (access_token),
        https://developer.work.weixin.qq.com/document/path/97816
        """
        return await self._call(ops.WEDOC_MODIFY_FORM, {
            "oper": oper, "formid": formid, "form_info": form_info,
        }, timeout)

    async def get_form_info(self, formid: str, *, timeout: float | None = None) -> WedocGetFormInfoResponse:
        """获取收集表信息: Get the questions and settings of a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            formid: Form that the app created.

        POST /cgi-bin/wedoc/get_form_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97817
        """
        return await self._call(ops.WEDOC_GET_FORM_INFO, {"formid": formid}, timeout)

    async def get_form_statistic(
        self,
        repeated_id: str,
        req_type: int,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> WedocGetFormStatisticResponse:
        """收集表的统计信息查询: Count the answers to a form and list who has answered and who has not.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only for forms that the app has created.

        Walking through the pages yields submit_users; for req_type 3 pass the cursor on yourself and read
        unfill_users.

        `start_time` and `end_time` are needed if `req_type` is 2.

        Args:
            repeated_id: Period of the form, from get_form_info.
            req_type: What to return. One of 1 (numbers only), 2 (list of answers), 3 (list of people
                without an answer).
            start_time: Unix time in seconds, counted from the start of its day; needed for req_type 2.
            end_time: Unix time in seconds, counted to the end of its day; needed for req_type 2.
            limit: Page size. At most 10000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/wedoc/get_form_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/97818
        """
        return await self._call(ops.WEDOC_GET_FORM_STATISTIC, {
            "repeated_id": repeated_id, "req_type": req_type, "start_time": start_time, "end_time": end_time,
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_form_statistic(
        self,
        repeated_id: str,
        req_type: int,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FormSubmitter]:
        """收集表的统计信息查询: the items of all pages of `get_form_statistic`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_GET_FORM_STATISTIC, {
            "repeated_id": repeated_id, "req_type": req_type, "start_time": start_time, "end_time": end_time,
            "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_form_answer(
        self,
        repeated_id: str,
        answer_ids: list[int],
        *,
        timeout: float | None = None,
    ) -> WedocGetFormAnswerResponse:
        """读取收集表答案: Read answers to a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only for forms that the app has created.

        Args:
            repeated_id: Period of the form, from get_form_info.
            answer_ids: Answers to read, from get_form_statistic. At most 100 items.

        POST /cgi-bin/wedoc/get_form_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/97819
        """
        return await self._call(ops.WEDOC_GET_FORM_ANSWER, {
            "repeated_id": repeated_id, "answer_ids": answer_ids,
        }, timeout)
