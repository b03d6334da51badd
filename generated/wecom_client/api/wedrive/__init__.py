# Generated from spec/api/wedrive/ by codegen. Do not edit.
"""微盘: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedrive as ops
from wecom_runtime.calls.chunked_upload import Chunked
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.api.wedrive.vip import AsyncWedriveVipResource
    from wecom_client.api.wedrive.vip import WedriveVipResource
    from wecom_client.models.wedrive.admin import WedriveMngCapacityResponse
    from wecom_client.models.wedrive.admin import WedriveMngProInfoResponse
    from wecom_client.models.wedrive.file import FileGrant
    from wecom_client.models.wedrive.file import FileMemberRef
    from wecom_client.models.wedrive.file import FileWatermarkChange
    from wecom_client.models.wedrive.file import LinkedFile
    from wecom_client.models.wedrive.file import WedriveFileCreateResponse
    from wecom_client.models.wedrive.file import WedriveFileDownloadResponse
    from wecom_client.models.wedrive.file import WedriveFileInfoResponse
    from wecom_client.models.wedrive.file import WedriveFileListResponse
    from wecom_client.models.wedrive.file import WedriveFileMoveResponse
    from wecom_client.models.wedrive.file import WedriveFileRenameResponse
    from wecom_client.models.wedrive.file import WedriveFileShareResponse
    from wecom_client.models.wedrive.file import WedriveFileUploadFinishResponse
    from wecom_client.models.wedrive.file import WedriveFileUploadInitResponse
    from wecom_client.models.wedrive.file import WedriveFileUploadResponse
    from wecom_client.models.wedrive.file import WedriveGetFilePermissionResponse
    from wecom_client.models.wedrive.space import DriveMemberRef
    from wecom_client.models.wedrive.space import NewSpaceMember
    from wecom_client.models.wedrive.space import SpaceGrant
    from wecom_client.models.wedrive.space import WedriveNewSpaceInfoResponse
    from wecom_client.models.wedrive.space import WedriveSpaceCreateResponse
    from wecom_client.models.wedrive.space import WedriveSpaceInfoResponse
    from wecom_client.models.wedrive.space import WedriveSpaceShareResponse
    from wecom_client.params.wedrive import DriveMemberRefDict
    from wecom_client.params.wedrive import FileGrantDict
    from wecom_client.params.wedrive import FileMemberRefDict
    from wecom_client.params.wedrive import FileWatermarkChangeDict
    from wecom_client.params.wedrive import NewSpaceMemberDict
    from wecom_client.params.wedrive import SpaceGrantDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.multipart import FileInput


class WedriveResource(Resource):
    """微盘: `client.wedrive`."""

    vip: WedriveVipResource = resource_at("wecom_client.api.wedrive.vip:WedriveVipResource")

    def mng_pro_info(
        self,
        *,
        userid: str | None = None,
        timeout: float | None = None,
    ) -> WedriveMngProInfoResponse:
        """版本和容量管理：获取盘专业版信息: Check whether the company has the professional edition of
        WeDrive.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            userid: UserID of the operator. Deprecated: The current page no longer has it; leave it out.

        POST /cgi-bin/wedrive/mng_pro_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95856
        """
        return self._call(ops.WEDRIVE_MNG_PRO_INFO, {"userid": userid}, timeout)

    def mng_capacity(self, *, timeout: float | None = None) -> WedriveMngCapacityResponse:
        """版本和容量管理：获取盘容量信息: Get the capacity of WeDrive.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        POST /cgi-bin/wedrive/mng_capacity (access_token),
        https://developer.work.weixin.qq.com/document/path/95856
        """
        return self._call(ops.WEDRIVE_MNG_CAPACITY, {}, timeout)

    def file_list(
        self,
        spaceid: str,
        fatherid: str,
        sort_type: int,
        start: int,
        limit: int,
        *,
        timeout: float | None = None,
    ) -> WedriveFileListResponse:
        """获取文件列表: List the files in a folder.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look in.
            fatherid: fileid of the folder; the spaceid for the root of the space.
            sort_type: Order. One of 1 (name), 2 (name, descending), 3 (size), 4 (size, descending), 5
                (time of the last change), 6 (time of the last change, descending).
            start: 0 for the first page, then next_start of the previous one.
            limit: Page size. At most 1000.

        POST /cgi-bin/wedrive/file_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93657
        """
        return self._call(ops.WEDRIVE_FILE_LIST, {
            "spaceid": spaceid, "fatherid": fatherid, "sort_type": sort_type, "start": start, "limit": limit,
        }, timeout)

    def iter_file_list(
        self,
        spaceid: str,
        fatherid: str,
        sort_type: int,
        limit: int,
        *,
        start: int | None = None,
        timeout: float | None = None,
    ) -> Pages[LinkedFile]:
        """获取文件列表: the items of all pages of `file_list`, fetched as they are needed."""
        return self._iterate(ops.WEDRIVE_FILE_LIST, {
            "spaceid": spaceid, "fatherid": fatherid, "sort_type": sort_type, "start": start, "limit": limit,
        }, timeout)

    def file_upload(
        self,
        file_name: str,
        file_base64_content: str,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        selected_ticket: str | None = None,
        timeout: float | None = None,
    ) -> WedriveFileUploadResponse:
        """上传文件: Upload a file of up to 10 MB.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Larger files are uploaded in blocks, see file_upload_init.

        Exactly one of `spaceid` and `selected_ticket` is needed.

        At most one of `fatherid` and `selected_ticket` may be given.

        `fatherid` is needed if `spaceid` is given.

        Args:
            file_name: Name of the file. At most 255 characters. A Chinese character counts as 2.
            file_base64_content: Content in Base64, without a data URL in front.
            spaceid: Space to upload to; with fatherid, or selected_ticket alone.
            fatherid: fileid of the folder; the spaceid for the root of the space.
            selected_ticket: selectedTicket from the WeDrive selector in the JS-SDK; in place of spaceid
                and fatherid.

        POST /cgi-bin/wedrive/file_upload (access_token),
        https://developer.work.weixin.qq.com/document/path/97880
        """
        return self._call(ops.WEDRIVE_FILE_UPLOAD, {
            "file_name": file_name, "file_base64_content": file_base64_content, "spaceid": spaceid,
            "fatherid": fatherid, "selected_ticket": selected_ticket,
        }, timeout)

    def file_upload_init(
        self,
        file_name: str,
        size: int,
        block_sha: list[str],
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        selected_ticket: str | None = None,
        skip_push_card: bool | None = None,
        timeout: float | None = None,
    ) -> WedriveFileUploadInitResponse:
        """文件分块上传：分块上传初始化: Begin the upload of a file in blocks of 2 MB.

        In the admin console the app needs 微盘-可调用接口的应用.

        Blocks have exactly 2097152 bytes, the last one may be shorter.

        wedrive.upload makes all the calls of an upload in blocks.

        Exactly one of `spaceid` and `selected_ticket` is needed.

        At most one of `fatherid` and `selected_ticket` may be given.

        `fatherid` is needed if `spaceid` is given.

        Args:
            file_name: Name of the file.
            size: Size of the file in bytes. At most 21474836480.
            block_sha: For each block the hexadecimal state of SHA-1 after it; for the last one the SHA-1
                of the file.
            spaceid: Space to upload to; with fatherid, or selected_ticket alone.
            fatherid: fileid of the folder; the spaceid for the root of the space.
            selected_ticket: selectedTicket from the WeDrive selector in the JS-SDK; in place of spaceid
                and fatherid.
            skip_push_card: Whether no card is sent when the file is complete. Default: false.

        POST /cgi-bin/wedrive/file_upload_init (access_token),
        https://developer.work.weixin.qq.com/document/path/98004
        """
        return self._call(ops.WEDRIVE_FILE_UPLOAD_INIT, {
            "file_name": file_name, "size": size, "block_sha": block_sha, "spaceid": spaceid,
            "fatherid": fatherid, "selected_ticket": selected_ticket, "skip_push_card": skip_push_card,
        }, timeout)

    def upload(
        self,
        file: FileInput,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        selected_ticket: str | None = None,
        skip_push_card: bool | None = None,
        file_name: str | None = None,
        timeout: float | None = None,
    ) -> WedriveFileUploadFinishResponse:
        """文件分块上传：分块上传初始化: upload a file of any size; it is split into chunks, which are sent in
        order.

        Args:
            file: A path, an open binary file, (name, content), or `Upload(…, progress=…)`.
            Other arguments: as for `file_upload_init`.
        """
        return self._upload_chunks(
            ops.WEDRIVE_FILE_UPLOAD_INIT,
            ops.WEDRIVE_FILE_UPLOAD_PART,
            ops.WEDRIVE_FILE_UPLOAD_FINISH,
            Chunked(
                size=2097152,
                file_name="file_name",
                length="size",
                digests="block_sha",
                key="upload_key",
                index="index",
                content="file_base64_content",
                done="hit_exist",
            ),
            file,
            {"file_name": file_name, "spaceid": spaceid, "fatherid": fatherid, "selected_ticket": selected_ticket, "skip_push_card": skip_push_card},
            timeout,
        )

    def file_upload_part(
        self,
        upload_key: str,
        index: int,
        file_base64_content: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """文件分块上传：分块上传文件: Upload one block of a file.

        In the admin console the app needs 微盘-可调用接口的应用.

        Blocks may be sent side by side, at most 10 at a time.

        Args:
            upload_key: Key from file_upload_init.
            index: Number of the block, from 1. At least 1.
            file_base64_content: The block in Base64, without a data URL in front.

        POST /cgi-bin/wedrive/file_upload_part (access_token),
        https://developer.work.weixin.qq.com/document/path/98004
        """
        return self._call(ops.WEDRIVE_FILE_UPLOAD_PART, {
            "upload_key": upload_key, "index": index, "file_base64_content": file_base64_content,
        }, timeout)

    def file_upload_finish(
        self,
        upload_key: str,
        *,
        timeout: float | None = None,
    ) -> WedriveFileUploadFinishResponse:
        """文件分块上传：分块上传完成: Complete the upload of a file in blocks.

        In the admin console the app needs 微盘-可调用接口的应用.

        Args:
            upload_key: Key from file_upload_init.

        POST /cgi-bin/wedrive/file_upload_finish (access_token),
        https://developer.work.weixin.qq.com/document/path/98004
        """
        return self._call(ops.WEDRIVE_FILE_UPLOAD_FINISH, {"upload_key": upload_key}, timeout)

    def file_download(
        self,
        *,
        fileid: str | None = None,
        selected_ticket: str | None = None,
        timeout: float | None = None,
    ) -> WedriveFileDownloadResponse:
        """下载文件: Get the address from which a file is downloaded.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Exactly one of `fileid` and `selected_ticket` is needed.

        Args:
            fileid: File to download, no folder or document.
            selected_ticket: selectedTicket from the WeDrive selector in the JS-SDK; in place of fileid.

        POST /cgi-bin/wedrive/file_download (access_token),
        https://developer.work.weixin.qq.com/document/path/97881
        """
        return self._call(ops.WEDRIVE_FILE_DOWNLOAD, {
            "fileid": fileid, "selected_ticket": selected_ticket,
        }, timeout)

    def file_create(
        self,
        spaceid: str,
        fatherid: str,
        file_type: int,
        file_name: str,
        *,
        timeout: float | None = None,
    ) -> WedriveFileCreateResponse:
        """新建文件夹/文档: Create a folder, a document or a spreadsheet.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to create it in.
            fatherid: fileid of the folder; the spaceid for the root of the space.
            file_type: What to create. One of 1 (folder), 3 (document), 4 (spreadsheet).
            file_name: Name. At most 255 characters. A Chinese character counts as 2.

        POST /cgi-bin/wedrive/file_create (access_token),
        https://developer.work.weixin.qq.com/document/path/97882
        """
        return self._call(ops.WEDRIVE_FILE_CREATE, {
            "spaceid": spaceid, "fatherid": fatherid, "file_type": file_type, "file_name": file_name,
        }, timeout)

    def file_rename(
        self,
        fileid: str,
        new_name: str,
        *,
        timeout: float | None = None,
    ) -> WedriveFileRenameResponse:
        """重命名文件: Rename a file.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to rename.
            new_name: New name. At most 255 characters. A Chinese character counts as 2.

        POST /cgi-bin/wedrive/file_rename (access_token),
        https://developer.work.weixin.qq.com/document/path/97883
        """
        return self._call(ops.WEDRIVE_FILE_RENAME, {"fileid": fileid, "new_name": new_name}, timeout)

    def file_move(
        self,
        fatherid: str,
        fileid: list[str],
        *,
        replace: bool | None = None,
        timeout: float | None = None,
    ) -> WedriveFileMoveResponse:
        """移动文件: Move files to a folder.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fatherid: fileid of the folder to move them to; the spaceid for the root of the space.
            fileid: Files to move.
            replace: Whether a file of the same name is replaced; if not, the moved one gets a number.

        POST /cgi-bin/wedrive/file_move (access_token),
        https://developer.work.weixin.qq.com/document/path/97884
        """
        return self._call(ops.WEDRIVE_FILE_MOVE, {
            "fatherid": fatherid, "fileid": fileid, "replace": replace,
        }, timeout)

    def file_delete(self, fileid: list[str], *, timeout: float | None = None) -> Response:
        """删除文件: Delete files.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: Files to delete.

        POST /cgi-bin/wedrive/file_delete (access_token),
        https://developer.work.weixin.qq.com/document/path/97885
        """
        return self._call(ops.WEDRIVE_FILE_DELETE, {"fileid": fileid}, timeout)

    def file_info(self, fileid: str, *, timeout: float | None = None) -> WedriveFileInfoResponse:
        """获取文件信息: Get name, place, size and times of a file.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to look up.

        POST /cgi-bin/wedrive/file_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97886
        """
        return self._call(ops.WEDRIVE_FILE_INFO, {"fileid": fileid}, timeout)

    def file_acl_add(
        self,
        fileid: str,
        auth_info: Sequence[FileGrant | FileGrantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """新增成员: Give members and departments access to a file.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        The documentation announces that type and departmentid will be dropped.

        Args:
            fileid: File to share.
            auth_info: Whom to add, with which permission.

        POST /cgi-bin/wedrive/file_acl_add (access_token),
        https://developer.work.weixin.qq.com/document/path/93658
        """
        return self._call(ops.WEDRIVE_FILE_ACL_ADD, {"fileid": fileid, "auth_info": auth_info}, timeout)

    def file_acl_del(
        self,
        fileid: str,
        auth_info: Sequence[FileMemberRef | FileMemberRefDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除成员: Take access to a file from members and departments.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to change.
            auth_info: Whom to remove.

        POST /cgi-bin/wedrive/file_acl_del (access_token),
        https://developer.work.weixin.qq.com/document/path/97888
        """
        return self._call(ops.WEDRIVE_FILE_ACL_DEL, {"fileid": fileid, "auth_info": auth_info}, timeout)

    def file_setting(
        self,
        fileid: str,
        auth_scope: int,
        *,
        auth: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """分享设置: Change who may open a file by its link.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to change.
            auth_scope: Who may open it; 4 and 5 only where there is a manager. One of 1 (chosen people), 2
                (the company), 3 (everybody), 4 (the company after approval of a manager), 5 (everybody
                after approval of a manager).
            auth: Permission, as before if not sent; 4 in the professional edition and for plain files
                only. One of 1 (view and download), 4 (preview only).

        POST /cgi-bin/wedrive/file_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97889
        """
        return self._call(ops.WEDRIVE_FILE_SETTING, {
            "fileid": fileid, "auth_scope": auth_scope, "auth": auth,
        }, timeout)

    def file_share(self, fileid: str, *, timeout: float | None = None) -> WedriveFileShareResponse:
        """获取分享链接: Get the link with which a file is shared.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to share.

        POST /cgi-bin/wedrive/file_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97890
        """
        return self._call(ops.WEDRIVE_FILE_SHARE, {"fileid": fileid}, timeout)

    def get_file_permission(
        self,
        fileid: str,
        *,
        timeout: float | None = None,
    ) -> WedriveGetFilePermissionResponse:
        """获取文件权限信息: Get who may open a file, and its security settings.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to look up.

        POST /cgi-bin/wedrive/get_file_permission (access_token),
        https://developer.work.weixin.qq.com/document/path/97891
        """
        return self._call(ops.WEDRIVE_GET_FILE_PERMISSION, {"fileid": fileid}, timeout)

    def file_secure_setting(
        self,
        fileid: str,
        *,
        watermark: FileWatermarkChange | FileWatermarkChangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文件安全设置: Change the watermark of an online document.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Only for online documents.

        Args:
            fileid: Online document to change.
            watermark: Settings of the watermark; what is not sent stays as it is.

        POST /cgi-bin/wedrive/file_secure_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97892
        """
        return self._call(ops.WEDRIVE_FILE_SECURE_SETTING, {
            "fileid": fileid, "watermark": watermark,
        }, timeout)

    def space_create(
        self,
        space_name: str,
        *,
        auth_info: Sequence[NewSpaceMember | NewSpaceMemberDict] | None = None,
        space_sub_type: int | None = None,
        timeout: float | None = None,
    ) -> WedriveSpaceCreateResponse:
        """新建空间: Create a space that belongs to the app.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            space_name: Name of the space.
            auth_info: Its members besides the app.
            space_sub_type: Kind of space. One of 0 (normal).

        POST /cgi-bin/wedrive/space_create (access_token),
        https://developer.work.weixin.qq.com/document/path/93655
        """
        return self._call(ops.WEDRIVE_SPACE_CREATE, {
            "space_name": space_name, "auth_info": auth_info, "space_sub_type": space_sub_type,
        }, timeout)

    def space_rename(self, spaceid: str, space_name: str, *, timeout: float | None = None) -> Response:
        """重命名空间: Rename a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to rename.
            space_name: New name.

        POST /cgi-bin/wedrive/space_rename (access_token),
        https://developer.work.weixin.qq.com/document/path/97856
        """
        return self._call(ops.WEDRIVE_SPACE_RENAME, {"spaceid": spaceid, "space_name": space_name}, timeout)

    def space_dismiss(self, spaceid: str, *, timeout: float | None = None) -> Response:
        """解散空间: Dissolve a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to dissolve.

        POST /cgi-bin/wedrive/space_dismiss (access_token),
        https://developer.work.weixin.qq.com/document/path/97857
        """
        return self._call(ops.WEDRIVE_SPACE_DISMISS, {"spaceid": spaceid}, timeout)

    def space_info(self, spaceid: str, *, timeout: float | None = None) -> WedriveSpaceInfoResponse:
        """获取空间信息: Get name and members of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look up.

        POST /cgi-bin/wedrive/space_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97858
        """
        return self._call(ops.WEDRIVE_SPACE_INFO, {"spaceid": spaceid}, timeout)

    def space_acl_add(
        self,
        spaceid: str,
        auth_info: Sequence[SpaceGrant | SpaceGrantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加成员/部门: Add members and departments to a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space that gets the members.
            auth_info: Whom to add, with which permission.

        POST /cgi-bin/wedrive/space_acl_add (access_token),
        https://developer.work.weixin.qq.com/document/path/93656
        """
        return self._call(ops.WEDRIVE_SPACE_ACL_ADD, {"spaceid": spaceid, "auth_info": auth_info}, timeout)

    def space_acl_del(
        self,
        spaceid: str,
        auth_info: Sequence[DriveMemberRef | DriveMemberRefDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移除成员/部门: Remove members and departments from a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space that loses the members.
            auth_info: Whom to remove.

        POST /cgi-bin/wedrive/space_acl_del (access_token),
        https://developer.work.weixin.qq.com/document/path/97875
        """
        return self._call(ops.WEDRIVE_SPACE_ACL_DEL, {"spaceid": spaceid, "auth_info": auth_info}, timeout)

    def space_setting(
        self,
        spaceid: str,
        *,
        enable_watermark: bool | None = None,
        enable_confidential_mode: bool | None = None,
        share_url_no_approve: bool | None = None,
        share_url_no_approve_default_auth: int | None = None,
        default_file_scope: int | None = None,
        ban_share_external: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """安全设置: Change the security settings of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        What is not sent stays as it is.

        Only for spaces that the app has created.

        Args:
            spaceid: Space that the app created.
            enable_watermark: Whether files show a watermark; professional edition only.
            enable_confidential_mode: Whether the space is confidential.
            share_url_no_approve: Whether people join by the link without approval.
            share_url_no_approve_default_auth: Permission of people who join by the link. One of 1
                (download only), 2 (edit), 4 (preview only), 5 (upload and download), 200 (custom).
            default_file_scope: Who may see new files. One of 1 (members only), 2 (the company).
            ban_share_external: Whether sharing files outside the company is forbidden.

        POST /cgi-bin/wedrive/space_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97876
        """
        return self._call(ops.WEDRIVE_SPACE_SETTING, {
            "spaceid": spaceid, "enable_watermark": enable_watermark,
            "enable_confidential_mode": enable_confidential_mode,
            "share_url_no_approve": share_url_no_approve,
            "share_url_no_approve_default_auth": share_url_no_approve_default_auth,
            "default_file_scope": default_file_scope, "ban_share_external": ban_share_external,
        }, timeout)

    def space_share(self, spaceid: str, *, timeout: float | None = None) -> WedriveSpaceShareResponse:
        """获取邀请链接: Get the link with which people are invited to a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to share.

        POST /cgi-bin/wedrive/space_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97877
        """
        return self._call(ops.WEDRIVE_SPACE_SHARE, {"spaceid": spaceid}, timeout)

    def new_space_info(self, spaceid: str, *, timeout: float | None = None) -> WedriveNewSpaceInfoResponse:
        """获取空间信息: Get name, members and security settings of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look up.

        POST /cgi-bin/wedrive/new_space_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97878
        """
        return self._call(ops.WEDRIVE_NEW_SPACE_INFO, {"spaceid": spaceid}, timeout)


class AsyncWedriveResource(AsyncResource):
    """微盘: `client.wedrive`, asynchronous."""

    vip: AsyncWedriveVipResource = resource_at("wecom_client.api.wedrive.vip:AsyncWedriveVipResource")

    async def mng_pro_info(
        self,
        *,
        userid: str | None = None,
        timeout: float | None = None,
    ) -> WedriveMngProInfoResponse:
        """版本和容量管理：获取盘专业版信息: Check whether the company has the professional edition of
        WeDrive.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            userid: UserID of the operator. Deprecated: The current page no longer has it; leave it out.

        POST /cgi-bin/wedrive/mng_pro_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95856
        """
        return await self._call(ops.WEDRIVE_MNG_PRO_INFO, {"userid": userid}, timeout)

    async def mng_capacity(self, *, timeout: float | None = None) -> WedriveMngCapacityResponse:
        """版本和容量管理：获取盘容量信息: Get the capacity of WeDrive.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        POST /cgi-bin/wedrive/mng_capacity (access_token),
        https://developer.work.weixin.qq.com/document/path/95856
        """
        return await self._call(ops.WEDRIVE_MNG_CAPACITY, {}, timeout)

    async def file_list(
        self,
        spaceid: str,
        fatherid: str,
        sort_type: int,
        start: int,
        limit: int,
        *,
        timeout: float | None = None,
    ) -> WedriveFileListResponse:
        """获取文件列表: List the files in a folder.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look in.
            fatherid: fileid of the folder; the spaceid for the root of the space.
            sort_type: Order. One of 1 (name), 2 (name, descending), 3 (size), 4 (size, descending), 5
                (time of the last change), 6 (time of the last change, descending).
            start: 0 for the first page, then next_start of the previous one.
            limit: Page size. At most 1000.

        POST /cgi-bin/wedrive/file_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93657
        """
        return await self._call(ops.WEDRIVE_FILE_LIST, {
            "spaceid": spaceid, "fatherid": fatherid, "sort_type": sort_type, "start": start, "limit": limit,
        }, timeout)

    def iter_file_list(
        self,
        spaceid: str,
        fatherid: str,
        sort_type: int,
        limit: int,
        *,
        start: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[LinkedFile]:
        """获取文件列表: the items of all pages of `file_list`, fetched as they are needed."""
        return self._iterate(ops.WEDRIVE_FILE_LIST, {
            "spaceid": spaceid, "fatherid": fatherid, "sort_type": sort_type, "start": start, "limit": limit,
        }, timeout)

    async def file_upload(
        self,
        file_name: str,
        file_base64_content: str,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        selected_ticket: str | None = None,
        timeout: float | None = None,
    ) -> WedriveFileUploadResponse:
        """上传文件: Upload a file of up to 10 MB.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Larger files are uploaded in blocks, see file_upload_init.

        Exactly one of `spaceid` and `selected_ticket` is needed.

        At most one of `fatherid` and `selected_ticket` may be given.

        `fatherid` is needed if `spaceid` is given.

        Args:
            file_name: Name of the file. At most 255 characters. A Chinese character counts as 2.
            file_base64_content: Content in Base64, without a data URL in front.
            spaceid: Space to upload to; with fatherid, or selected_ticket alone.
            fatherid: fileid of the folder; the spaceid for the root of the space.
            selected_ticket: selectedTicket from the WeDrive selector in the JS-SDK; in place of spaceid
                and fatherid.

        POST /cgi-bin/wedrive/file_upload (access_token),
        https://developer.work.weixin.qq.com/document/path/97880
        """
        return await self._call(ops.WEDRIVE_FILE_UPLOAD, {
            "file_name": file_name, "file_base64_content": file_base64_content, "spaceid": spaceid,
            "fatherid": fatherid, "selected_ticket": selected_ticket,
        }, timeout)

    async def file_upload_init(
        self,
        file_name: str,
        size: int,
        block_sha: list[str],
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        selected_ticket: str | None = None,
        skip_push_card: bool | None = None,
        timeout: float | None = None,
    ) -> WedriveFileUploadInitResponse:
        """文件分块上传：分块上传初始化: Begin the upload of a file in blocks of 2 MB.

        In the admin console the app needs 微盘-可调用接口的应用.

        Blocks have exactly 2097152 bytes, the last one may be shorter.

        wedrive.upload makes all the calls of an upload in blocks.

        Exactly one of `spaceid` and `selected_ticket` is needed.

        At most one of `fatherid` and `selected_ticket` may be given.

        `fatherid` is needed if `spaceid` is given.

        Args:
            file_name: Name of the file.
            size: Size of the file in bytes. At most 21474836480.
            block_sha: For each block the hexadecimal state of SHA-1 after it; for the last one the SHA-1
                of the file.
            spaceid: Space to upload to; with fatherid, or selected_ticket alone.
            fatherid: fileid of the folder; the spaceid for the root of the space.
            selected_ticket: selectedTicket from the WeDrive selector in the JS-SDK; in place of spaceid
                and fatherid.
            skip_push_card: Whether no card is sent when the file is complete. Default: false.

        POST /cgi-bin/wedrive/file_upload_init (access_token),
        https://developer.work.weixin.qq.com/document/path/98004
        """
        return await self._call(ops.WEDRIVE_FILE_UPLOAD_INIT, {
            "file_name": file_name, "size": size, "block_sha": block_sha, "spaceid": spaceid,
            "fatherid": fatherid, "selected_ticket": selected_ticket, "skip_push_card": skip_push_card,
        }, timeout)

    async def upload(
        self,
        file: FileInput,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        selected_ticket: str | None = None,
        skip_push_card: bool | None = None,
        file_name: str | None = None,
        timeout: float | None = None,
    ) -> WedriveFileUploadFinishResponse:
        """文件分块上传：分块上传初始化: upload a file of any size; it is split into chunks, which are sent in
        order.

        Args:
            file: A path, an open binary file, (name, content), or `Upload(…, progress=…)`.
            Other arguments: as for `file_upload_init`.
        """
        return await self._upload_chunks(
            ops.WEDRIVE_FILE_UPLOAD_INIT,
            ops.WEDRIVE_FILE_UPLOAD_PART,
            ops.WEDRIVE_FILE_UPLOAD_FINISH,
            Chunked(
                size=2097152,
                file_name="file_name",
                length="size",
                digests="block_sha",
                key="upload_key",
                index="index",
                content="file_base64_content",
                done="hit_exist",
            ),
            file,
            {"file_name": file_name, "spaceid": spaceid, "fatherid": fatherid, "selected_ticket": selected_ticket, "skip_push_card": skip_push_card},
            timeout,
        )

    async def file_upload_part(
        self,
        upload_key: str,
        index: int,
        file_base64_content: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """文件分块上传：分块上传文件: Upload one block of a file.

        In the admin console the app needs 微盘-可调用接口的应用.

        Blocks may be sent side by side, at most 10 at a time.

        Args:
            upload_key: Key from file_upload_init.
            index: Number of the block, from 1. At least 1.
            file_base64_content: The block in Base64, without a data URL in front.

        POST /cgi-bin/wedrive/file_upload_part (access_token),
        https://developer.work.weixin.qq.com/document/path/98004
        """
        return await self._call(ops.WEDRIVE_FILE_UPLOAD_PART, {
            "upload_key": upload_key, "index": index, "file_base64_content": file_base64_content,
        }, timeout)

    async def file_upload_finish(
        self,
        upload_key: str,
        *,
        timeout: float | None = None,
    ) -> WedriveFileUploadFinishResponse:
        """文件分块上传：分块上传完成: Complete the upload of a file in blocks.

        In the admin console the app needs 微盘-可调用接口的应用.

        Args:
            upload_key: Key from file_upload_init.

        POST /cgi-bin/wedrive/file_upload_finish (access_token),
        https://developer.work.weixin.qq.com/document/path/98004
        """
        return await self._call(ops.WEDRIVE_FILE_UPLOAD_FINISH, {"upload_key": upload_key}, timeout)

    async def file_download(
        self,
        *,
        fileid: str | None = None,
        selected_ticket: str | None = None,
        timeout: float | None = None,
    ) -> WedriveFileDownloadResponse:
        """下载文件: Get the address from which a file is downloaded.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Exactly one of `fileid` and `selected_ticket` is needed.

        Args:
            fileid: File to download, no folder or document.
            selected_ticket: selectedTicket from the WeDrive selector in the JS-SDK; in place of fileid.

        POST /cgi-bin/wedrive/file_download (access_token),
        https://developer.work.weixin.qq.com/document/path/97881
        """
        return await self._call(ops.WEDRIVE_FILE_DOWNLOAD, {
            "fileid": fileid, "selected_ticket": selected_ticket,
        }, timeout)

    async def file_create(
        self,
        spaceid: str,
        fatherid: str,
        file_type: int,
        file_name: str,
        *,
        timeout: float | None = None,
    ) -> WedriveFileCreateResponse:
        """新建文件夹/文档: Create a folder, a document or a spreadsheet.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to create it in.
            fatherid: fileid of the folder; the spaceid for the root of the space.
            file_type: What to create. One of 1 (folder), 3 (document), 4 (spreadsheet).
            file_name: Name. At most 255 characters. A Chinese character counts as 2.

        POST /cgi-bin/wedrive/file_create (access_token),
        https://developer.work.weixin.qq.com/document/path/97882
        """
        return await self._call(ops.WEDRIVE_FILE_CREATE, {
            "spaceid": spaceid, "fatherid": fatherid, "file_type": file_type, "file_name": file_name,
        }, timeout)

    async def file_rename(
        self,
        fileid: str,
        new_name: str,
        *,
        timeout: float | None = None,
    ) -> WedriveFileRenameResponse:
        """重命名文件: Rename a file.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to rename.
            new_name: New name. At most 255 characters. A Chinese character counts as 2.

        POST /cgi-bin/wedrive/file_rename (access_token),
        https://developer.work.weixin.qq.com/document/path/97883
        """
        return await self._call(ops.WEDRIVE_FILE_RENAME, {"fileid": fileid, "new_name": new_name}, timeout)

    async def file_move(
        self,
        fatherid: str,
        fileid: list[str],
        *,
        replace: bool | None = None,
        timeout: float | None = None,
    ) -> WedriveFileMoveResponse:
        """移动文件: Move files to a folder.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fatherid: fileid of the folder to move them to; the spaceid for the root of the space.
            fileid: Files to move.
            replace: Whether a file of the same name is replaced; if not, the moved one gets a number.

        POST /cgi-bin/wedrive/file_move (access_token),
        https://developer.work.weixin.qq.com/document/path/97884
        """
        return await self._call(ops.WEDRIVE_FILE_MOVE, {
            "fatherid": fatherid, "fileid": fileid, "replace": replace,
        }, timeout)

    async def file_delete(self, fileid: list[str], *, timeout: float | None = None) -> Response:
        """删除文件: Delete files.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: Files to delete.

        POST /cgi-bin/wedrive/file_delete (access_token),
        https://developer.work.weixin.qq.com/document/path/97885
        """
        return await self._call(ops.WEDRIVE_FILE_DELETE, {"fileid": fileid}, timeout)

    async def file_info(self, fileid: str, *, timeout: float | None = None) -> WedriveFileInfoResponse:
        """获取文件信息: Get name, place, size and times of a file.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to look up.

        POST /cgi-bin/wedrive/file_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97886
        """
        return await self._call(ops.WEDRIVE_FILE_INFO, {"fileid": fileid}, timeout)

    async def file_acl_add(
        self,
        fileid: str,
        auth_info: Sequence[FileGrant | FileGrantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """新增成员: Give members and departments access to a file.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        The documentation announces that type and departmentid will be dropped.

        Args:
            fileid: File to share.
            auth_info: Whom to add, with which permission.

        POST /cgi-bin/wedrive/file_acl_add (access_token),
        https://developer.work.weixin.qq.com/document/path/93658
        """
        return await self._call(ops.WEDRIVE_FILE_ACL_ADD, {"fileid": fileid, "auth_info": auth_info}, timeout)

    async def file_acl_del(
        self,
        fileid: str,
        auth_info: Sequence[FileMemberRef | FileMemberRefDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除成员: Take access to a file from members and departments.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to change.
            auth_info: Whom to remove.

        POST /cgi-bin/wedrive/file_acl_del (access_token),
        https://developer.work.weixin.qq.com/document/path/97888
        """
        return await self._call(ops.WEDRIVE_FILE_ACL_DEL, {"fileid": fileid, "auth_info": auth_info}, timeout)

    async def file_setting(
        self,
        fileid: str,
        auth_scope: int,
        *,
        auth: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """分享设置: Change who may open a file by its link.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to change.
            auth_scope: Who may open it; 4 and 5 only where there is a manager. One of 1 (chosen people), 2
                (the company), 3 (everybody), 4 (the company after approval of a manager), 5 (everybody
                after approval of a manager).
            auth: Permission, as before if not sent; 4 in the professional edition and for plain files
                only. One of 1 (view and download), 4 (preview only).

        POST /cgi-bin/wedrive/file_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97889
        """
        return await self._call(ops.WEDRIVE_FILE_SETTING, {
            "fileid": fileid, "auth_scope": auth_scope, "auth": auth,
        }, timeout)

    async def file_share(self, fileid: str, *, timeout: float | None = None) -> WedriveFileShareResponse:
        """获取分享链接: Get the link with which a file is shared.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to share.

        POST /cgi-bin/wedrive/file_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97890
        """
        return await self._call(ops.WEDRIVE_FILE_SHARE, {"fileid": fileid}, timeout)

    async def get_file_permission(
        self,
        fileid: str,
        *,
        timeout: float | None = None,
    ) -> WedriveGetFilePermissionResponse:
        """获取文件权限信息: Get who may open a file, and its security settings.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            fileid: File to look up.

        POST /cgi-bin/wedrive/get_file_permission (access_token),
        https://developer.work.weixin.qq.com/document/path/97891
        """
        return await self._call(ops.WEDRIVE_GET_FILE_PERMISSION, {"fileid": fileid}, timeout)

    async def file_secure_setting(
        self,
        fileid: str,
        *,
        watermark: FileWatermarkChange | FileWatermarkChangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文件安全设置: Change the watermark of an online document.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Only for online documents.

        Args:
            fileid: Online document to change.
            watermark: Settings of the watermark; what is not sent stays as it is.

        POST /cgi-bin/wedrive/file_secure_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97892
        """
        return await self._call(ops.WEDRIVE_FILE_SECURE_SETTING, {
            "fileid": fileid, "watermark": watermark,
        }, timeout)

    async def space_create(
        self,
        space_name: str,
        *,
        auth_info: Sequence[NewSpaceMember | NewSpaceMemberDict] | None = None,
        space_sub_type: int | None = None,
        timeout: float | None = None,
    ) -> WedriveSpaceCreateResponse:
        """新建空间: Create a space that belongs to the app.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            space_name: Name of the space.
            auth_info: Its members besides the app.
            space_sub_type: Kind of space. One of 0 (normal).

        POST /cgi-bin/wedrive/space_create (access_token),
        https://developer.work.weixin.qq.com/document/path/93655
        """
        return await self._call(ops.WEDRIVE_SPACE_CREATE, {
            "space_name": space_name, "auth_info": auth_info, "space_sub_type": space_sub_type,
        }, timeout)

    async def space_rename(self, spaceid: str, space_name: str, *, timeout: float | None = None) -> Response:
        """重命名空间: Rename a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to rename.
            space_name: New name.

        POST /cgi-bin/wedrive/space_rename (access_token),
        https://developer.work.weixin.qq.com/document/path/97856
        """
        return await self._call(ops.WEDRIVE_SPACE_RENAME, {
            "spaceid": spaceid, "space_name": space_name,
        }, timeout)

    async def space_dismiss(self, spaceid: str, *, timeout: float | None = None) -> Response:
        """解散空间: Dissolve a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to dissolve.

        POST /cgi-bin/wedrive/space_dismiss (access_token),
        https://developer.work.weixin.qq.com/document/path/97857
        """
        return await self._call(ops.WEDRIVE_SPACE_DISMISS, {"spaceid": spaceid}, timeout)

    async def space_info(self, spaceid: str, *, timeout: float | None = None) -> WedriveSpaceInfoResponse:
        """获取空间信息: Get name and members of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look up.

        POST /cgi-bin/wedrive/space_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97858
        """
        return await self._call(ops.WEDRIVE_SPACE_INFO, {"spaceid": spaceid}, timeout)

    async def space_acl_add(
        self,
        spaceid: str,
        auth_info: Sequence[SpaceGrant | SpaceGrantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加成员/部门: Add members and departments to a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space that gets the members.
            auth_info: Whom to add, with which permission.

        POST /cgi-bin/wedrive/space_acl_add (access_token),
        https://developer.work.weixin.qq.com/document/path/93656
        """
        return await self._call(ops.WEDRIVE_SPACE_ACL_ADD, {
            "spaceid": spaceid, "auth_info": auth_info,
        }, timeout)

    async def space_acl_del(
        self,
        spaceid: str,
        auth_info: Sequence[DriveMemberRef | DriveMemberRefDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移除成员/部门: Remove members and departments from a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space that loses the members.
            auth_info: Whom to remove.

        POST /cgi-bin/wedrive/space_acl_del (access_token),
        https://developer.work.weixin.qq.com/document/path/97875
        """
        return await self._call(ops.WEDRIVE_SPACE_ACL_DEL, {
            "spaceid": spaceid, "auth_info": auth_info,
        }, timeout)

    async def space_setting(
        self,
        spaceid: str,
        *,
        enable_watermark: bool | None = None,
        enable_confidential_mode: bool | None = None,
        share_url_no_approve: bool | None = None,
        share_url_no_approve_default_auth: int | None = None,
        default_file_scope: int | None = None,
        ban_share_external: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """安全设置: Change the security settings of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        What is not sent stays as it is.

        Only for spaces that the app has created.

        Args:
            spaceid: Space that the app created.
            enable_watermark: Whether files show a watermark; professional edition only.
            enable_confidential_mode: Whether the space is confidential.
            share_url_no_approve: Whether people join by the link without approval.
            share_url_no_approve_default_auth: Permission of people who join by the link. One of 1
                (download only), 2 (edit), 4 (preview only), 5 (upload and download), 200 (custom).
            default_file_scope: Who may see new files. One of 1 (members only), 2 (the company).
            ban_share_external: Whether sharing files outside the company is forbidden.

        POST /cgi-bin/wedrive/space_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97876
        """
        return await self._call(ops.WEDRIVE_SPACE_SETTING, {
            "spaceid": spaceid, "enable_watermark": enable_watermark,
            "enable_confidential_mode": enable_confidential_mode,
            "share_url_no_approve": share_url_no_approve,
            "share_url_no_approve_default_auth": share_url_no_approve_default_auth,
            "default_file_scope": default_file_scope, "ban_share_external": ban_share_external,
        }, timeout)

    async def space_share(self, spaceid: str, *, timeout: float | None = None) -> WedriveSpaceShareResponse:
        """获取邀请链接: Get the link with which people are invited to a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to share.

        POST /cgi-bin/wedrive/space_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97877
        """
        return await self._call(ops.WEDRIVE_SPACE_SHARE, {"spaceid": spaceid}, timeout)

    async def new_space_info(
        self,
        spaceid: str,
        *,
        timeout: float | None = None,
    ) -> WedriveNewSpaceInfoResponse:
        """获取空间信息: Get name, members and security settings of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look up.

        POST /cgi-bin/wedrive/new_space_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97878
        """
        return await self._call(ops.WEDRIVE_NEW_SPACE_INFO, {"spaceid": spaceid}, timeout)
