# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.wedoc.document import DocDepartment
    from wecom_client.models.wedoc.document import DocMemberGrant
    from wecom_client.models.wedoc.document import DocMemberRef
    from wecom_client.models.wedoc.document import DocWatermark
    from wecom_client.models.wedoc.document import WedocCreateDocResponse
    from wecom_client.models.wedoc.document import WedocDocGetAuthResponse
    from wecom_client.models.wedoc.document import WedocDocShareResponse
    from wecom_client.models.wedoc.document import WedocGetDocBaseInfoResponse
    from wecom_client.models.wedoc.document import WedocImageUploadResponse
    from wecom_client.params.wedoc import DocDepartmentDict
    from wecom_client.params.wedoc import DocMemberGrantDict
    from wecom_client.params.wedoc import DocMemberRefDict
    from wecom_client.params.wedoc import DocWatermarkDict
    from wecom_runtime.data.models import Response


class WedocDocumentCalls(Resource):
    """文档管理: `client.wedoc`."""

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


class AsyncWedocDocumentCalls(AsyncResource):
    """文档管理: `client.wedoc`, asynchronous."""

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
