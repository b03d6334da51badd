# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.api.wedoc.document import AsyncWedocDocumentResource
    from wecom_client.api.wedoc.document import WedocDocumentResource
    from wecom_client.api.wedoc.smartdoc import AsyncWedocSmartdocResource
    from wecom_client.api.wedoc.smartdoc import WedocSmartdocResource
    from wecom_client.api.wedoc.smartsheet import AsyncWedocSmartsheetResource
    from wecom_client.api.wedoc.smartsheet import WedocSmartsheetResource
    from wecom_client.api.wedoc.spreadsheet import AsyncWedocSpreadsheetResource
    from wecom_client.api.wedoc.spreadsheet import WedocSpreadsheetResource
    from wecom_client.api.wedoc.vip import AsyncWedocVipResource
    from wecom_client.api.wedoc.vip import WedocVipResource
    from wecom_client.models.wedoc.document import DocDepartment
    from wecom_client.models.wedoc.document import DocMemberGrant
    from wecom_client.models.wedoc.document import DocMemberRef
    from wecom_client.models.wedoc.document import DocWatermark
    from wecom_client.models.wedoc.document import WedocCreateDocResponse
    from wecom_client.models.wedoc.document import WedocDocGetAuthResponse
    from wecom_client.models.wedoc.document import WedocDocShareResponse
    from wecom_client.models.wedoc.document import WedocGetDocBaseInfoResponse
    from wecom_client.models.wedoc.document import WedocImageUploadResponse
    from wecom_client.models.wedoc.form import FormContent
    from wecom_client.models.wedoc.form import FormSubmitter
    from wecom_client.models.wedoc.form import NewForm
    from wecom_client.models.wedoc.form import WedocCreateFormResponse
    from wecom_client.models.wedoc.form import WedocGetFormAnswerResponse
    from wecom_client.models.wedoc.form import WedocGetFormInfoResponse
    from wecom_client.models.wedoc.form import WedocGetFormStatisticResponse
    from wecom_client.params.wedoc import DocDepartmentDict
    from wecom_client.params.wedoc import DocMemberGrantDict
    from wecom_client.params.wedoc import DocMemberRefDict
    from wecom_client.params.wedoc import DocWatermarkDict
    from wecom_client.params.wedoc import FormContentDict
    from wecom_client.params.wedoc import NewFormDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class WedocResource(Resource):
    """文档: `client.wedoc`."""

    document: WedocDocumentResource = resource_at("wecom_client.api.wedoc.document:WedocDocumentResource")
    smartdoc: WedocSmartdocResource = resource_at("wecom_client.api.wedoc.smartdoc:WedocSmartdocResource")
    smartsheet: WedocSmartsheetResource = resource_at("wecom_client.api.wedoc.smartsheet:WedocSmartsheetResource")
    spreadsheet: WedocSpreadsheetResource = resource_at("wecom_client.api.wedoc.spreadsheet:WedocSpreadsheetResource")
    vip: WedocVipResource = resource_at("wecom_client.api.wedoc.vip:WedocVipResource")

    def create_doc(
        self,
        doc_type: int,
        doc_name: str,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        admin_users: list[str] | None = None,
        timeout: float | None = None,
    ) -> WedocCreateDocResponse:
        """新建文档: Create a document, a spreadsheet, a smart sheet or a smart document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        An app can read and edit only what it has created, so keep the docid.

        Forms are created with wedoc/create_form.

        `fatherid` is needed if `spaceid` is given.

        Args:
            doc_type: Kind of document. One of 3 (document), 4 (spreadsheet), 10 (smart sheet), 11 (smart
                document).
            doc_name: Name of the document. At most 255 characters. A longer text is cut.
            spaceid: Drive space to create it in; needs fatherid as well.
            fatherid: fileid of the parent folder; the spaceid for the root of the space.
            admin_users: UserIDs of the members who manage it.

        POST /cgi-bin/wedoc/create_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97460
        """
        return self._call(ops.WEDOC_CREATE_DOC, {
            "doc_type": doc_type, "doc_name": doc_name, "spaceid": spaceid, "fatherid": fatherid,
            "admin_users": admin_users,
        }, timeout)

    def rename_doc(
        self,
        new_name: str,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """重命名文档: Rename a document, spreadsheet, smart sheet or form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            new_name: New name. At most 255 characters. A Chinese character counts as 2. A longer text is
                cut.
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/rename_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97736
        """
        return self._call(ops.WEDOC_RENAME_DOC, {
            "new_name": new_name, "docid": docid, "formid": formid,
        }, timeout)

    def del_doc(
        self,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除文档: Delete a document, spreadsheet, smart sheet or form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/del_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97735
        """
        return self._call(ops.WEDOC_DEL_DOC, {"docid": docid, "formid": formid}, timeout)

    def get_doc_base_info(self, docid: str, *, timeout: float | None = None) -> WedocGetDocBaseInfoResponse:
        """获取文档基础信息: Get name, kind and times of a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document to look up.

        POST /cgi-bin/wedoc/get_doc_base_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97734
        """
        return self._call(ops.WEDOC_GET_DOC_BASE_INFO, {"docid": docid}, timeout)

    def doc_share(
        self,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> WedocDocShareResponse:
        """分享文档: Get the link with which a document or form is shared.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/doc_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97733
        """
        return self._call(ops.WEDOC_DOC_SHARE, {"docid": docid, "formid": formid}, timeout)

    def doc_get_auth(self, docid: str, *, timeout: float | None = None) -> WedocDocGetAuthResponse:
        """获取文档权限信息: Get who may open a document, who is notified of it, and its security settings.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document that the app created.

        POST /cgi-bin/wedoc/doc_get_auth (access_token),
        https://developer.work.weixin.qq.com/document/path/97461
        """
        return self._call(ops.WEDOC_DOC_GET_AUTH, {"docid": docid}, timeout)

    def mod_doc_join_rule(
        self,
        docid: str,
        *,
        enable_corp_internal: bool | None = None,
        corp_internal_auth: int | None = None,
        enable_corp_external: bool | None = None,
        corp_external_auth: int | None = None,
        corp_internal_approve_only_by_admin: bool | None = None,
        corp_external_approve_only_by_admin: bool | None = None,
        ban_share_external: bool | None = None,
        update_co_auth_list: bool | None = None,
        co_auth_list: Sequence[DocDepartment | DocDepartmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档查看规则: Change who may open a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app created; what is not sent stays as it is.

        Args:
            docid: Document to change.
            enable_corp_internal: Whether members of the company may open it.
            corp_internal_auth: What members who open it may do; 2 for smart sheets only. One of 1 (read),
                2 (read and write).
            enable_corp_external: Whether people outside the company may open it.
            corp_external_auth: What external users who open it may do; 2 for smart sheets only. One of 1
                (read), 2 (read and write).
            corp_internal_approve_only_by_admin: Whether only an administrator lets members in. In
                requests: must be true where enable_corp_internal is false.
            corp_external_approve_only_by_admin: Whether only an administrator lets external users in. In
                requests: must be true where enable_corp_external and ban_share_external are false.
            ban_share_external: Whether sharing outside the company is forbidden.
            update_co_auth_list: Whether co_auth_list replaces the present departments.
            co_auth_list: Departments that may open it without asking; an empty list removes all.

        POST /cgi-bin/wedoc/mod_doc_join_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97778
        """
        return self._call(ops.WEDOC_MOD_DOC_JOIN_RULE, {
            "docid": docid, "enable_corp_internal": enable_corp_internal,
            "corp_internal_auth": corp_internal_auth, "enable_corp_external": enable_corp_external,
            "corp_external_auth": corp_external_auth,
            "corp_internal_approve_only_by_admin": corp_internal_approve_only_by_admin,
            "corp_external_approve_only_by_admin": corp_external_approve_only_by_admin,
            "ban_share_external": ban_share_external, "update_co_auth_list": update_co_auth_list,
            "co_auth_list": co_auth_list,
        }, timeout)

    def mod_doc_member(
        self,
        docid: str,
        *,
        update_file_member_list: Sequence[DocMemberGrant | DocMemberGrantDict] | None = None,
        del_file_member_list: Sequence[DocMemberRef | DocMemberRefDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档通知范围及权限: Add people to those notified of a document, change their permission, or
        remove them.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app has created.

        Args:
            docid: Document that the app created.
            update_file_member_list: People to add or to give another permission. At most 100 items.
            del_file_member_list: People to remove. At most 100 items.

        POST /cgi-bin/wedoc/mod_doc_member (access_token),
        https://developer.work.weixin.qq.com/document/path/97781
        """
        return self._call(ops.WEDOC_MOD_DOC_MEMBER, {
            "docid": docid, "update_file_member_list": update_file_member_list,
            "del_file_member_list": del_file_member_list,
        }, timeout)

    def mod_doc_safty_setting(
        self,
        docid: str,
        *,
        enable_readonly_copy: bool | None = None,
        watermark: DocWatermark | DocWatermarkDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档安全设置: Change the security settings of a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app has created.

        Args:
            docid: Document that the app created.
            enable_readonly_copy: Whether read-only members may copy and download; stays as it is if not
                sent.
            watermark: Settings of the watermark.

        POST /cgi-bin/wedoc/mod_doc_safty_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97782
        """
        return self._call(ops.WEDOC_MOD_DOC_SAFTY_SETTING, {
            "docid": docid, "enable_readonly_copy": enable_readonly_copy, "watermark": watermark,
        }, timeout)

    def image_upload(
        self,
        docid: str,
        base64_content: str,
        *,
        timeout: float | None = None,
    ) -> WedocImageUploadResponse:
        """上传文档图片: Upload a picture for use in a document or smart sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document that the picture is for.
            base64_content: The picture in Base64.

        POST /cgi-bin/wedoc/image_upload (access_token),
        https://developer.work.weixin.qq.com/document/path/99933
        """
        return self._call(ops.WEDOC_IMAGE_UPLOAD, {"docid": docid, "base64_content": base64_content}, timeout)

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


class AsyncWedocResource(AsyncResource):
    """文档: `client.wedoc`, asynchronous."""

    document: AsyncWedocDocumentResource = resource_at("wecom_client.api.wedoc.document:AsyncWedocDocumentResource")
    smartdoc: AsyncWedocSmartdocResource = resource_at("wecom_client.api.wedoc.smartdoc:AsyncWedocSmartdocResource")
    smartsheet: AsyncWedocSmartsheetResource = resource_at("wecom_client.api.wedoc.smartsheet:AsyncWedocSmartsheetResource")
    spreadsheet: AsyncWedocSpreadsheetResource = resource_at("wecom_client.api.wedoc.spreadsheet:AsyncWedocSpreadsheetResource")
    vip: AsyncWedocVipResource = resource_at("wecom_client.api.wedoc.vip:AsyncWedocVipResource")

    async def create_doc(
        self,
        doc_type: int,
        doc_name: str,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        admin_users: list[str] | None = None,
        timeout: float | None = None,
    ) -> WedocCreateDocResponse:
        """新建文档: Create a document, a spreadsheet, a smart sheet or a smart document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        An app can read and edit only what it has created, so keep the docid.

        Forms are created with wedoc/create_form.

        `fatherid` is needed if `spaceid` is given.

        Args:
            doc_type: Kind of document. One of 3 (document), 4 (spreadsheet), 10 (smart sheet), 11 (smart
                document).
            doc_name: Name of the document. At most 255 characters. A longer text is cut.
            spaceid: Drive space to create it in; needs fatherid as well.
            fatherid: fileid of the parent folder; the spaceid for the root of the space.
            admin_users: UserIDs of the members who manage it.

        POST /cgi-bin/wedoc/create_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97460
        """
        return await self._call(ops.WEDOC_CREATE_DOC, {
            "doc_type": doc_type, "doc_name": doc_name, "spaceid": spaceid, "fatherid": fatherid,
            "admin_users": admin_users,
        }, timeout)

    async def rename_doc(
        self,
        new_name: str,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """重命名文档: Rename a document, spreadsheet, smart sheet or form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            new_name: New name. At most 255 characters. A Chinese character counts as 2. A longer text is
                cut.
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/rename_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97736
        """
        return await self._call(ops.WEDOC_RENAME_DOC, {
            "new_name": new_name, "docid": docid, "formid": formid,
        }, timeout)

    async def del_doc(
        self,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除文档: Delete a document, spreadsheet, smart sheet or form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/del_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97735
        """
        return await self._call(ops.WEDOC_DEL_DOC, {"docid": docid, "formid": formid}, timeout)

    async def get_doc_base_info(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocGetDocBaseInfoResponse:
        """获取文档基础信息: Get name, kind and times of a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document to look up.

        POST /cgi-bin/wedoc/get_doc_base_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97734
        """
        return await self._call(ops.WEDOC_GET_DOC_BASE_INFO, {"docid": docid}, timeout)

    async def doc_share(
        self,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> WedocDocShareResponse:
        """分享文档: Get the link with which a document or form is shared.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/doc_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97733
        """
        return await self._call(ops.WEDOC_DOC_SHARE, {"docid": docid, "formid": formid}, timeout)

    async def doc_get_auth(self, docid: str, *, timeout: float | None = None) -> WedocDocGetAuthResponse:
        """获取文档权限信息: Get who may open a document, who is notified of it, and its security settings.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document that the app created.

        POST /cgi-bin/wedoc/doc_get_auth (access_token),
        https://developer.work.weixin.qq.com/document/path/97461
        """
        return await self._call(ops.WEDOC_DOC_GET_AUTH, {"docid": docid}, timeout)

    async def mod_doc_join_rule(
        self,
        docid: str,
        *,
        enable_corp_internal: bool | None = None,
        corp_internal_auth: int | None = None,
        enable_corp_external: bool | None = None,
        corp_external_auth: int | None = None,
        corp_internal_approve_only_by_admin: bool | None = None,
        corp_external_approve_only_by_admin: bool | None = None,
        ban_share_external: bool | None = None,
        update_co_auth_list: bool | None = None,
        co_auth_list: Sequence[DocDepartment | DocDepartmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档查看规则: Change who may open a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app created; what is not sent stays as it is.

        Args:
            docid: Document to change.
            enable_corp_internal: Whether members of the company may open it.
            corp_internal_auth: What members who open it may do; 2 for smart sheets only. One of 1 (read),
                2 (read and write).
            enable_corp_external: Whether people outside the company may open it.
            corp_external_auth: What external users who open it may do; 2 for smart sheets only. One of 1
                (read), 2 (read and write).
            corp_internal_approve_only_by_admin: Whether only an administrator lets members in. In
                requests: must be true where enable_corp_internal is false.
            corp_external_approve_only_by_admin: Whether only an administrator lets external users in. In
                requests: must be true where enable_corp_external and ban_share_external are false.
            ban_share_external: Whether sharing outside the company is forbidden.
            update_co_auth_list: Whether co_auth_list replaces the present departments.
            co_auth_list: Departments that may open it without asking; an empty list removes all.

        POST /cgi-bin/wedoc/mod_doc_join_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97778
        """
        return await self._call(ops.WEDOC_MOD_DOC_JOIN_RULE, {
            "docid": docid, "enable_corp_internal": enable_corp_internal,
            "corp_internal_auth": corp_internal_auth, "enable_corp_external": enable_corp_external,
            "corp_external_auth": corp_external_auth,
            "corp_internal_approve_only_by_admin": corp_internal_approve_only_by_admin,
            "corp_external_approve_only_by_admin": corp_external_approve_only_by_admin,
            "ban_share_external": ban_share_external, "update_co_auth_list": update_co_auth_list,
            "co_auth_list": co_auth_list,
        }, timeout)

    async def mod_doc_member(
        self,
        docid: str,
        *,
        update_file_member_list: Sequence[DocMemberGrant | DocMemberGrantDict] | None = None,
        del_file_member_list: Sequence[DocMemberRef | DocMemberRefDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档通知范围及权限: Add people to those notified of a document, change their permission, or
        remove them.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app has created.

        Args:
            docid: Document that the app created.
            update_file_member_list: People to add or to give another permission. At most 100 items.
            del_file_member_list: People to remove. At most 100 items.

        POST /cgi-bin/wedoc/mod_doc_member (access_token),
        https://developer.work.weixin.qq.com/document/path/97781
        """
        return await self._call(ops.WEDOC_MOD_DOC_MEMBER, {
            "docid": docid, "update_file_member_list": update_file_member_list,
            "del_file_member_list": del_file_member_list,
        }, timeout)

    async def mod_doc_safty_setting(
        self,
        docid: str,
        *,
        enable_readonly_copy: bool | None = None,
        watermark: DocWatermark | DocWatermarkDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档安全设置: Change the security settings of a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app has created.

        Args:
            docid: Document that the app created.
            enable_readonly_copy: Whether read-only members may copy and download; stays as it is if not
                sent.
            watermark: Settings of the watermark.

        POST /cgi-bin/wedoc/mod_doc_safty_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97782
        """
        return await self._call(ops.WEDOC_MOD_DOC_SAFTY_SETTING, {
            "docid": docid, "enable_readonly_copy": enable_readonly_copy, "watermark": watermark,
        }, timeout)

    async def image_upload(
        self,
        docid: str,
        base64_content: str,
        *,
        timeout: float | None = None,
    ) -> WedocImageUploadResponse:
        """上传文档图片: Upload a picture for use in a document or smart sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document that the picture is for.
            base64_content: The picture in Base64.

        POST /cgi-bin/wedoc/image_upload (access_token),
        https://developer.work.weixin.qq.com/document/path/99933
        """
        return await self._call(ops.WEDOC_IMAGE_UPLOAD, {
            "docid": docid, "base64_content": base64_content,
        }, timeout)

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
