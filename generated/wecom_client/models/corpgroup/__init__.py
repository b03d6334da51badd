# Generated from spec/api/corpgroup/ by codegen. Do not edit.
"""上下游: models of `client.corpgroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .chain import (
        Chain as Chain, ChainContact as ChainContact, ChainContactCorp as ChainContactCorp,
        ChainContactFailure as ChainContactFailure, ChainCorp as ChainCorp, ChainGroup as ChainGroup,
        ChainImportFailure as ChainImportFailure, ChainImportResult as ChainImportResult,
        ChainMemberRange as ChainMemberRange, ChainOwnerRange as ChainOwnerRange, ChainRule as ChainRule,
        CorpgroupCorpGetChainCorpinfoListRequest as CorpgroupCorpGetChainCorpinfoListRequest,
        CorpgroupCorpGetChainCorpinfoListResponse as CorpgroupCorpGetChainCorpinfoListResponse,
        CorpgroupCorpGetChainCorpinfoRequest as CorpgroupCorpGetChainCorpinfoRequest,
        CorpgroupCorpGetChainCorpinfoResponse as CorpgroupCorpGetChainCorpinfoResponse,
        CorpgroupCorpGetChainGroupRequest as CorpgroupCorpGetChainGroupRequest,
        CorpgroupCorpGetChainGroupResponse as CorpgroupCorpGetChainGroupResponse,
        CorpgroupCorpGetChainListRequest as CorpgroupCorpGetChainListRequest,
        CorpgroupCorpGetChainListResponse as CorpgroupCorpGetChainListResponse,
        CorpgroupCorpGetChainUserCustomIdRequest as CorpgroupCorpGetChainUserCustomIdRequest,
        CorpgroupCorpGetChainUserCustomIdResponse as CorpgroupCorpGetChainUserCustomIdResponse,
        CorpgroupCorpRemoveCorpRequest as CorpgroupCorpRemoveCorpRequest,
        CorpgroupGetCorpSharedChainListRequest as CorpgroupGetCorpSharedChainListRequest,
        CorpgroupGetCorpSharedChainListResponse as CorpgroupGetCorpSharedChainListResponse,
        CorpgroupGetresultRequest as CorpgroupGetresultRequest,
        CorpgroupGetresultResponse as CorpgroupGetresultResponse,
        CorpgroupImportChainContactRequest as CorpgroupImportChainContactRequest,
        CorpgroupImportChainContactResponse as CorpgroupImportChainContactResponse,
        CorpgroupRuleAddRuleRequest as CorpgroupRuleAddRuleRequest,
        CorpgroupRuleAddRuleResponse as CorpgroupRuleAddRuleResponse,
        CorpgroupRuleDeleteRuleRequest as CorpgroupRuleDeleteRuleRequest,
        CorpgroupRuleGetRuleInfoRequest as CorpgroupRuleGetRuleInfoRequest,
        CorpgroupRuleGetRuleInfoResponse as CorpgroupRuleGetRuleInfoResponse,
        CorpgroupRuleListIdsRequest as CorpgroupRuleListIdsRequest,
        CorpgroupRuleListIdsResponse as CorpgroupRuleListIdsResponse,
        CorpgroupRuleModifyRuleRequest as CorpgroupRuleModifyRuleRequest,
    )
    from .share import (
        CorpExternalUser as CorpExternalUser,
        CorpgroupBatchExternalUseridToPendingIdRequest as CorpgroupBatchExternalUseridToPendingIdRequest,
        CorpgroupBatchExternalUseridToPendingIdResponse as CorpgroupBatchExternalUseridToPendingIdResponse,
        CorpgroupCorpGettokenRequest as CorpgroupCorpGettokenRequest,
        CorpgroupCorpGettokenResponse as CorpgroupCorpGettokenResponse,
        CorpgroupCorpListAppShareInfoRequest as CorpgroupCorpListAppShareInfoRequest,
        CorpgroupCorpListAppShareInfoResponse as CorpgroupCorpListAppShareInfoResponse,
        CorpgroupUnionidToExternalUseridRequest as CorpgroupUnionidToExternalUseridRequest,
        CorpgroupUnionidToExternalUseridResponse as CorpgroupUnionidToExternalUseridResponse,
        CorpgroupUnionidToPendingIdRequest as CorpgroupUnionidToPendingIdRequest,
        CorpgroupUnionidToPendingIdResponse as CorpgroupUnionidToPendingIdResponse, PendingId as PendingId,
        SharedApp as SharedApp,
    )

load_lazily(
    __name__,
    {
        ".chain": (
            "Chain", "ChainContact", "ChainContactCorp", "ChainContactFailure", "ChainCorp", "ChainGroup",
            "ChainImportFailure", "ChainImportResult", "ChainMemberRange", "ChainOwnerRange", "ChainRule",
            "CorpgroupCorpGetChainCorpinfoListRequest", "CorpgroupCorpGetChainCorpinfoListResponse",
            "CorpgroupCorpGetChainCorpinfoRequest", "CorpgroupCorpGetChainCorpinfoResponse",
            "CorpgroupCorpGetChainGroupRequest", "CorpgroupCorpGetChainGroupResponse",
            "CorpgroupCorpGetChainListRequest", "CorpgroupCorpGetChainListResponse",
            "CorpgroupCorpGetChainUserCustomIdRequest", "CorpgroupCorpGetChainUserCustomIdResponse",
            "CorpgroupCorpRemoveCorpRequest", "CorpgroupGetCorpSharedChainListRequest",
            "CorpgroupGetCorpSharedChainListResponse", "CorpgroupGetresultRequest",
            "CorpgroupGetresultResponse", "CorpgroupImportChainContactRequest",
            "CorpgroupImportChainContactResponse", "CorpgroupRuleAddRuleRequest",
            "CorpgroupRuleAddRuleResponse", "CorpgroupRuleDeleteRuleRequest",
            "CorpgroupRuleGetRuleInfoRequest", "CorpgroupRuleGetRuleInfoResponse",
            "CorpgroupRuleListIdsRequest", "CorpgroupRuleListIdsResponse", "CorpgroupRuleModifyRuleRequest",
        ),
        ".share": (
            "CorpExternalUser", "CorpgroupBatchExternalUseridToPendingIdRequest",
            "CorpgroupBatchExternalUseridToPendingIdResponse", "CorpgroupCorpGettokenRequest",
            "CorpgroupCorpGettokenResponse", "CorpgroupCorpListAppShareInfoRequest",
            "CorpgroupCorpListAppShareInfoResponse", "CorpgroupUnionidToExternalUseridRequest",
            "CorpgroupUnionidToExternalUseridResponse", "CorpgroupUnionidToPendingIdRequest",
            "CorpgroupUnionidToPendingIdResponse", "PendingId", "SharedApp",
        ),
    },
)
