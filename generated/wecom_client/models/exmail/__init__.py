# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: models of `client.exmail`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .group import (
        AliasList as AliasList, AuthCode as AuthCode, AuthCodeInfo as AuthCodeInfo, EmailList as EmailList,
        ExmailGroupCreateRequest as ExmailGroupCreateRequest,
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
        ExmailPublicmailUpdateResponse as ExmailPublicmailUpdateResponse, IdList as IdList,
        MailGroup as MailGroup, PublicMail as PublicMail, PublicMailRef as PublicMailRef,
        UserIdList as UserIdList,
    )
    from .mail import (
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
        ExmailVipListResponse as ExmailVipListResponse, MailAttachment as MailAttachment,
        MailMeeting as MailMeeting, MailMeetingAdmin as MailMeetingAdmin,
        MailMeetingHosts as MailMeetingHosts, MailMeetingOptions as MailMeetingOptions,
        MailOption as MailOption, MailOptions as MailOptions, MailReceivers as MailReceivers,
        MailRecipients as MailRecipients, MailRef as MailRef, MailReminders as MailReminders,
        MailSchedule as MailSchedule, MailScheduleAdmins as MailScheduleAdmins,
    )

load_lazily(
    __name__,
    {
        ".group": (
            "AliasList", "AuthCode", "AuthCodeInfo", "EmailList", "ExmailGroupCreateRequest",
            "ExmailGroupDeleteRequest", "ExmailGroupGetRequest", "ExmailGroupGetResponse",
            "ExmailGroupSearchRequest", "ExmailGroupSearchResponse", "ExmailGroupUpdateRequest",
            "ExmailPublicmailCreateRequest", "ExmailPublicmailCreateResponse",
            "ExmailPublicmailDeleteAuthCodeRequest", "ExmailPublicmailDeleteRequest",
            "ExmailPublicmailGetAuthCodeListRequest", "ExmailPublicmailGetAuthCodeListResponse",
            "ExmailPublicmailGetRequest", "ExmailPublicmailGetResponse", "ExmailPublicmailSearchRequest",
            "ExmailPublicmailSearchResponse", "ExmailPublicmailUpdateRequest",
            "ExmailPublicmailUpdateResponse", "IdList", "MailGroup", "PublicMail", "PublicMailRef",
            "UserIdList",
        ),
        ".mail": (
            "ExmailAccountActEmailRequest", "ExmailAppComposeSendRequest", "ExmailAppGetEmailAliasRequest",
            "ExmailAppGetEmailAliasResponse", "ExmailAppGetMailListRequest", "ExmailAppGetMailListResponse",
            "ExmailAppReadMailRequest", "ExmailAppReadMailResponse", "ExmailAppUpdateEmailAliasRequest",
            "ExmailMailGetNewcountRequest", "ExmailMailGetNewcountResponse", "ExmailUseroptionGetRequest",
            "ExmailUseroptionGetResponse", "ExmailUseroptionUpdateRequest", "ExmailVipBatchAddRequest",
            "ExmailVipBatchAddResponse", "ExmailVipBatchDelRequest", "ExmailVipBatchDelResponse",
            "ExmailVipListRequest", "ExmailVipListResponse", "MailAttachment", "MailMeeting",
            "MailMeetingAdmin", "MailMeetingHosts", "MailMeetingOptions", "MailOption", "MailOptions",
            "MailReceivers", "MailRecipients", "MailRef", "MailReminders", "MailSchedule",
            "MailScheduleAdmins",
        ),
    },
)
