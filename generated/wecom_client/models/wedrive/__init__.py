# Generated from spec/api/wedrive/ by codegen. Do not edit.
"""微盘: models of `client.wedrive`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .admin import (
        WedriveMngCapacityRequest as WedriveMngCapacityRequest,
        WedriveMngCapacityResponse as WedriveMngCapacityResponse,
        WedriveMngProInfoRequest as WedriveMngProInfoRequest,
        WedriveMngProInfoResponse as WedriveMngProInfoResponse,
        WedriveVipBatchAddRequest as WedriveVipBatchAddRequest,
        WedriveVipBatchAddResponse as WedriveVipBatchAddResponse,
        WedriveVipBatchDelRequest as WedriveVipBatchDelRequest,
        WedriveVipBatchDelResponse as WedriveVipBatchDelResponse,
        WedriveVipListRequest as WedriveVipListRequest, WedriveVipListResponse as WedriveVipListResponse,
    )
    from .file import (
        FileGrant as FileGrant, FileInfo as FileInfo, FileInheritedAccess as FileInheritedAccess,
        FileList as FileList, FileMember as FileMember, FileMemberRef as FileMemberRef,
        FileSecureSetting as FileSecureSetting, FileShareRange as FileShareRange,
        FileWatermark as FileWatermark, FileWatermarkChange as FileWatermarkChange, LinkedFile as LinkedFile,
        LinkedFileList as LinkedFileList, WedriveFileAclAddRequest as WedriveFileAclAddRequest,
        WedriveFileAclDelRequest as WedriveFileAclDelRequest,
        WedriveFileCreateRequest as WedriveFileCreateRequest,
        WedriveFileCreateResponse as WedriveFileCreateResponse,
        WedriveFileDeleteRequest as WedriveFileDeleteRequest,
        WedriveFileDownloadRequest as WedriveFileDownloadRequest,
        WedriveFileDownloadResponse as WedriveFileDownloadResponse,
        WedriveFileInfoRequest as WedriveFileInfoRequest, WedriveFileInfoResponse as WedriveFileInfoResponse,
        WedriveFileListRequest as WedriveFileListRequest, WedriveFileListResponse as WedriveFileListResponse,
        WedriveFileMoveRequest as WedriveFileMoveRequest, WedriveFileMoveResponse as WedriveFileMoveResponse,
        WedriveFileRenameRequest as WedriveFileRenameRequest,
        WedriveFileRenameResponse as WedriveFileRenameResponse,
        WedriveFileSecureSettingRequest as WedriveFileSecureSettingRequest,
        WedriveFileSettingRequest as WedriveFileSettingRequest,
        WedriveFileShareRequest as WedriveFileShareRequest,
        WedriveFileShareResponse as WedriveFileShareResponse,
        WedriveFileUploadFinishRequest as WedriveFileUploadFinishRequest,
        WedriveFileUploadFinishResponse as WedriveFileUploadFinishResponse,
        WedriveFileUploadInitRequest as WedriveFileUploadInitRequest,
        WedriveFileUploadInitResponse as WedriveFileUploadInitResponse,
        WedriveFileUploadPartRequest as WedriveFileUploadPartRequest,
        WedriveFileUploadRequest as WedriveFileUploadRequest,
        WedriveFileUploadResponse as WedriveFileUploadResponse,
        WedriveGetFilePermissionRequest as WedriveGetFilePermissionRequest,
        WedriveGetFilePermissionResponse as WedriveGetFilePermissionResponse,
    )
    from .space import (
        DriveMember as DriveMember, DriveMemberRef as DriveMemberRef, NewSpaceMember as NewSpaceMember,
        SpaceDetail as SpaceDetail, SpaceGrant as SpaceGrant, SpaceInfo as SpaceInfo,
        SpaceMembers as SpaceMembers, SpaceSecureSetting as SpaceSecureSetting,
        WedriveNewSpaceInfoRequest as WedriveNewSpaceInfoRequest,
        WedriveNewSpaceInfoResponse as WedriveNewSpaceInfoResponse,
        WedriveSpaceAclAddRequest as WedriveSpaceAclAddRequest,
        WedriveSpaceAclDelRequest as WedriveSpaceAclDelRequest,
        WedriveSpaceCreateRequest as WedriveSpaceCreateRequest,
        WedriveSpaceCreateResponse as WedriveSpaceCreateResponse,
        WedriveSpaceDismissRequest as WedriveSpaceDismissRequest,
        WedriveSpaceInfoRequest as WedriveSpaceInfoRequest,
        WedriveSpaceInfoResponse as WedriveSpaceInfoResponse,
        WedriveSpaceRenameRequest as WedriveSpaceRenameRequest,
        WedriveSpaceSettingRequest as WedriveSpaceSettingRequest,
        WedriveSpaceShareRequest as WedriveSpaceShareRequest,
        WedriveSpaceShareResponse as WedriveSpaceShareResponse,
    )

load_lazily(
    __name__,
    {
        ".admin": (
            "WedriveMngCapacityRequest", "WedriveMngCapacityResponse", "WedriveMngProInfoRequest",
            "WedriveMngProInfoResponse", "WedriveVipBatchAddRequest", "WedriveVipBatchAddResponse",
            "WedriveVipBatchDelRequest", "WedriveVipBatchDelResponse", "WedriveVipListRequest",
            "WedriveVipListResponse",
        ),
        ".file": (
            "FileGrant", "FileInfo", "FileInheritedAccess", "FileList", "FileMember", "FileMemberRef",
            "FileSecureSetting", "FileShareRange", "FileWatermark", "FileWatermarkChange", "LinkedFile",
            "LinkedFileList", "WedriveFileAclAddRequest", "WedriveFileAclDelRequest",
            "WedriveFileCreateRequest", "WedriveFileCreateResponse", "WedriveFileDeleteRequest",
            "WedriveFileDownloadRequest", "WedriveFileDownloadResponse", "WedriveFileInfoRequest",
            "WedriveFileInfoResponse", "WedriveFileListRequest", "WedriveFileListResponse",
            "WedriveFileMoveRequest", "WedriveFileMoveResponse", "WedriveFileRenameRequest",
            "WedriveFileRenameResponse", "WedriveFileSecureSettingRequest", "WedriveFileSettingRequest",
            "WedriveFileShareRequest", "WedriveFileShareResponse", "WedriveFileUploadFinishRequest",
            "WedriveFileUploadFinishResponse", "WedriveFileUploadInitRequest",
            "WedriveFileUploadInitResponse", "WedriveFileUploadPartRequest", "WedriveFileUploadRequest",
            "WedriveFileUploadResponse", "WedriveGetFilePermissionRequest",
            "WedriveGetFilePermissionResponse",
        ),
        ".space": (
            "DriveMember", "DriveMemberRef", "NewSpaceMember", "SpaceDetail", "SpaceGrant", "SpaceInfo",
            "SpaceMembers", "SpaceSecureSetting", "WedriveNewSpaceInfoRequest", "WedriveNewSpaceInfoResponse",
            "WedriveSpaceAclAddRequest", "WedriveSpaceAclDelRequest", "WedriveSpaceCreateRequest",
            "WedriveSpaceCreateResponse", "WedriveSpaceDismissRequest", "WedriveSpaceInfoRequest",
            "WedriveSpaceInfoResponse", "WedriveSpaceRenameRequest", "WedriveSpaceSettingRequest",
            "WedriveSpaceShareRequest", "WedriveSpaceShareResponse",
        ),
    },
)
