# Generated from spec/api/user/ by codegen. Do not edit.
"""成员管理: models of `client.user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .identity import (
        MemberAuth as MemberAuth, ParentIdentity as ParentIdentity,
        UserAuthsuccRequest as UserAuthsuccRequest, UserCheckMemberAuthRequest as UserCheckMemberAuthRequest,
        UserCheckMemberAuthResponse as UserCheckMemberAuthResponse,
        UserConvertToOpenidRequest as UserConvertToOpenidRequest,
        UserConvertToOpenidResponse as UserConvertToOpenidResponse,
        UserConvertToUseridRequest as UserConvertToUseridRequest,
        UserConvertToUseridResponse as UserConvertToUseridResponse,
        UserGetActiveStatRequest as UserGetActiveStatRequest,
        UserGetActiveStatResponse as UserGetActiveStatResponse,
        UserGetuserinfoRequest as UserGetuserinfoRequest, UserGetuserinfoResponse as UserGetuserinfoResponse,
        UserListMemberAuthRequest as UserListMemberAuthRequest,
        UserListMemberAuthResponse as UserListMemberAuthResponse,
        UserListSelectedTicketUserRequest as UserListSelectedTicketUserRequest,
        UserListSelectedTicketUserResponse as UserListSelectedTicketUserResponse,
        UserTfaSuccRequest as UserTfaSuccRequest,
    )
    from .member import (
        BizMailAliases as BizMailAliases, CreatedDepartment as CreatedDepartment,
        CreatedDepartments as CreatedDepartments, DepartmentUser as DepartmentUser,
        ShownChannels as ShownChannels, ShownProfile as ShownProfile, SimpleUser as SimpleUser,
        UserBatchdeleteRequest as UserBatchdeleteRequest, UserCreateRequest as UserCreateRequest,
        UserCreateResponse as UserCreateResponse, UserDeleteRequest as UserDeleteRequest,
        UserGetRequest as UserGetRequest, UserGetResponse as UserGetResponse,
        UserGetUseridByEmailRequest as UserGetUseridByEmailRequest,
        UserGetUseridByEmailResponse as UserGetUseridByEmailResponse,
        UserGetuseridRequest as UserGetuseridRequest, UserGetuseridResponse as UserGetuseridResponse,
        UserListIdRequest as UserListIdRequest, UserListIdResponse as UserListIdResponse,
        UserListRequest as UserListRequest, UserListResponse as UserListResponse, UserProfile as UserProfile,
        UserSimplelistRequest as UserSimplelistRequest, UserSimplelistResponse as UserSimplelistResponse,
        UserUpdateRequest as UserUpdateRequest,
    )

load_lazily(
    __name__,
    {
        ".identity": (
            "MemberAuth", "ParentIdentity", "UserAuthsuccRequest", "UserCheckMemberAuthRequest",
            "UserCheckMemberAuthResponse", "UserConvertToOpenidRequest", "UserConvertToOpenidResponse",
            "UserConvertToUseridRequest", "UserConvertToUseridResponse", "UserGetActiveStatRequest",
            "UserGetActiveStatResponse", "UserGetuserinfoRequest", "UserGetuserinfoResponse",
            "UserListMemberAuthRequest", "UserListMemberAuthResponse", "UserListSelectedTicketUserRequest",
            "UserListSelectedTicketUserResponse", "UserTfaSuccRequest",
        ),
        ".member": (
            "BizMailAliases", "CreatedDepartment", "CreatedDepartments", "DepartmentUser", "ShownChannels",
            "ShownProfile", "SimpleUser", "UserBatchdeleteRequest", "UserCreateRequest", "UserCreateResponse",
            "UserDeleteRequest", "UserGetRequest", "UserGetResponse", "UserGetUseridByEmailRequest",
            "UserGetUseridByEmailResponse", "UserGetuseridRequest", "UserGetuseridResponse",
            "UserListIdRequest", "UserListIdResponse", "UserListRequest", "UserListResponse", "UserProfile",
            "UserSimplelistRequest", "UserSimplelistResponse", "UserUpdateRequest",
        ),
    },
)
