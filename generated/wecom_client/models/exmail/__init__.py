# Generated from spec/api/exmail/ by codegen. Do not edit: change the spec, then run "make generate".
"""Models of `client.exmail`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .group import (
        AliasList as AliasList, AuthCode as AuthCode, AuthCodeInfo as AuthCodeInfo,
        DepartmentIdList as DepartmentIdList, EmailGroup as EmailGroup, EmailGroupList as EmailGroupList,
        EmailList as EmailList, ExmailGroupCreateRequest as ExmailGroupCreateRequest,
        ExmailGroupDeleteRequest as ExmailGroupDeleteRequest, ExmailGroupGetRequest as ExmailGroupGetRequest,
        ExmailGroupGetResponse as ExmailGroupGetResponse,
        ExmailGroupSearchRequest as ExmailGroupSearchRequest,
        ExmailGroupSearchResponse as ExmailGroupSearchResponse,
        ExmailGroupUpdateRequest as ExmailGroupUpdateRequest,
        ExmailPublicmailCreateRequest as ExmailPublicmailCreateRequest,
        ExmailPublicmailCreateResponse as ExmailPublicmailCreateResponse,
        ExmailPublicmailDeleteAuthCodeRequest as ExmailPublicmailDeleteAuthCodeRequest,
        ExmailPublicmailDeleteRequest as ExmailPublicmailDeleteRequest,
        ExmailPublicmailGetAuthCodeListRequest as ExmailPublicmailGetAuthCodeListRequest,
        ExmailPublicmailGetAuthCodeListResponse as ExmailPublicmailGetAuthCodeListResponse,
        ExmailPublicmailGetRequest as ExmailPublicmailGetRequest,
        ExmailPublicmailGetResponse as ExmailPublicmailGetResponse,
        ExmailPublicmailSearchRequest as ExmailPublicmailSearchRequest,
        ExmailPublicmailSearchResponse as ExmailPublicmailSearchResponse,
        ExmailPublicmailUpdateRequest as ExmailPublicmailUpdateRequest,
        ExmailPublicmailUpdateResponse as ExmailPublicmailUpdateResponse,
        PublicmailGetMail as PublicmailGetMail, PublicmailSearchMail as PublicmailSearchMail,
        TagIdList as TagIdList, UserIdList as UserIdList,
    )
    from .mail import (
        Administrator as Administrator, AppComposeSendAttachment as AppComposeSendAttachment,
        ExmailAccountActEmailRequest as ExmailAccountActEmailRequest,
        ExmailAppComposeSendRequest as ExmailAppComposeSendRequest,
        ExmailAppGetEmailAliasRequest as ExmailAppGetEmailAliasRequest,
        ExmailAppGetEmailAliasResponse as ExmailAppGetEmailAliasResponse,
        ExmailAppGetMailListRequest as ExmailAppGetMailListRequest,
        ExmailAppGetMailListResponse as ExmailAppGetMailListResponse,
        ExmailAppReadMailRequest as ExmailAppReadMailRequest,
        ExmailAppReadMailResponse as ExmailAppReadMailResponse,
        ExmailAppUpdateEmailAliasRequest as ExmailAppUpdateEmailAliasRequest,
        ExmailMailGetNewcountRequest as ExmailMailGetNewcountRequest,
        ExmailMailGetNewcountResponse as ExmailMailGetNewcountResponse,
        ExmailUseroptionGetRequest as ExmailUseroptionGetRequest,
        ExmailUseroptionGetResponse as ExmailUseroptionGetResponse,
        ExmailUseroptionUpdateRequest as ExmailUseroptionUpdateRequest,
        ExmailVipBatchAddRequest as ExmailVipBatchAddRequest,
        ExmailVipBatchAddResponse as ExmailVipBatchAddResponse,
        ExmailVipBatchDelRequest as ExmailVipBatchDelRequest,
        ExmailVipBatchDelResponse as ExmailVipBatchDelResponse, ExmailVipListRequest as ExmailVipListRequest,
        ExmailVipListResponse as ExmailVipListResponse, Host as Host, Mail as Mail, Meeting as Meeting,
        MeetingSettings as MeetingSettings, Recipient as Recipient, Reminder as Reminder,
        Schedule as Schedule, UserOptionItem as UserOptionItem, UserOptionList as UserOptionList,
    )

load_lazily(
    __name__,
    {
        ".group": (
            "AliasList", "AuthCode", "AuthCodeInfo", "DepartmentIdList", "EmailGroup", "EmailGroupList",
            "EmailList", "ExmailGroupCreateRequest", "ExmailGroupDeleteRequest", "ExmailGroupGetRequest",
            "ExmailGroupGetResponse", "ExmailGroupSearchRequest", "ExmailGroupSearchResponse",
            "ExmailGroupUpdateRequest", "ExmailPublicmailCreateRequest", "ExmailPublicmailCreateResponse",
            "ExmailPublicmailDeleteAuthCodeRequest", "ExmailPublicmailDeleteRequest",
            "ExmailPublicmailGetAuthCodeListRequest", "ExmailPublicmailGetAuthCodeListResponse",
            "ExmailPublicmailGetRequest", "ExmailPublicmailGetResponse", "ExmailPublicmailSearchRequest",
            "ExmailPublicmailSearchResponse", "ExmailPublicmailUpdateRequest",
            "ExmailPublicmailUpdateResponse", "PublicmailGetMail", "PublicmailSearchMail", "TagIdList",
            "UserIdList",
        ),
        ".mail": (
            "Administrator", "AppComposeSendAttachment", "ExmailAccountActEmailRequest",
            "ExmailAppComposeSendRequest", "ExmailAppGetEmailAliasRequest", "ExmailAppGetEmailAliasResponse",
            "ExmailAppGetMailListRequest", "ExmailAppGetMailListResponse", "ExmailAppReadMailRequest",
            "ExmailAppReadMailResponse", "ExmailAppUpdateEmailAliasRequest", "ExmailMailGetNewcountRequest",
            "ExmailMailGetNewcountResponse", "ExmailUseroptionGetRequest", "ExmailUseroptionGetResponse",
            "ExmailUseroptionUpdateRequest", "ExmailVipBatchAddRequest", "ExmailVipBatchAddResponse",
            "ExmailVipBatchDelRequest", "ExmailVipBatchDelResponse", "ExmailVipListRequest",
            "ExmailVipListResponse", "Host", "Mail", "Meeting", "MeetingSettings", "Recipient", "Reminder",
            "Schedule", "UserOptionItem", "UserOptionList",
        ),
    },
)
