# Generated from spec/api/idconvert.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""账号ID转换: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import idconvert as ops

if TYPE_CHECKING:
    from wecom_client.models.idconvert import (
        IdconvertBatchExternalUseridToPendingIdResponse, IdconvertChatidResponse,
        IdconvertConvertTmpExternalUseridResponse, IdconvertExternalTagidResponse, IdconvertOpenKfidResponse,
        IdconvertUnionidToExternalUseridResponse,
    )
    from wecom_runtime.model import Response


class IdconvertBatch(Resource):
    """账号ID转换: `client.idconvert.batch`."""

    def external_userid_to_pending_id(
        self,
        external_userid: list[str],
        *,
        chat_id: str | None = None,
        timeout: float | None = None,
    ) -> IdconvertBatchExternalUseridToPendingIdResponse:
        """unionid与external_userid的关联: TODO unionid与external_userid的关联.

        Args:
            external_userid: external_userid of the customer.
            chat_id: Id of the group chat.

        POST /cgi-bin/idconvert/batch/external_userid_to_pending_id (access_token),
        https://developer.work.weixin.qq.com/document/path/95900
        """
        return self._call(ops.IDCONVERT_BATCH_EXTERNAL_USERID_TO_PENDING_ID, {
            "external_userid": external_userid, "chat_id": chat_id,
        }, timeout)


class Idconvert(Resource):
    """账号ID转换: `client.idconvert`."""

    _children = {
        "batch": "wecom_client.api.idconvert:IdconvertBatch",
    }
    batch: IdconvertBatch

    def apply_to_upgrade_chatid(self, upgrade_time: int, *, timeout: float | None = None) -> Response:
        """群ID的升级转换: TODO 群ID的升级转换.

        Args:
            upgrade_time: TODO 完成升级的时间戳。不得设置早于当前时间或7天之后的时间.

        POST /cgi-bin/idconvert/apply_to_upgrade_chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/99601
        """
        return self._call(ops.IDCONVERT_APPLY_TO_UPGRADE_CHATID, {"upgrade_time": upgrade_time}, timeout)

    def chatid(self, chat_id_list: list[str], *, timeout: float | None = None) -> IdconvertChatidResponse:
        """群ID转换接口: TODO 群ID转换接口.

        Args:
            chat_id_list: Ids of group chats.

        POST /cgi-bin/idconvert/chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/99601
        """
        return self._call(ops.IDCONVERT_CHATID, {"chat_id_list": chat_id_list}, timeout)

    def convert_tmp_external_userid(
        self,
        business_type: int,
        user_type: int,
        tmp_external_userid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertConvertTmpExternalUseridResponse:
        """tmp_external_userid的转换: TODO tmp_external_userid的转换.

        Args:
            business_type: TODO 业务类型。1-会议 2-收集表 3-智能表. One of 1 (meeting), 2 (form), 3 (TODO
                智能表).
            user_type: TODO 转换的目标用户类型。1-客户 2-企业互联 3-上下游
                4-互联企业（圈子）；详见上面关于user_type的说明. One of 1 (TODO 客户), 2 (TODO 企业互联), 3
                (TODO 上下游), 4 (TODO 互联企业（圈子）).
            tmp_external_userid_list: TODO 外部用户临时id，最多不超过100个. At most 100 items.

        POST /cgi-bin/idconvert/convert_tmp_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/98729
        """
        return self._call(ops.IDCONVERT_CONVERT_TMP_EXTERNAL_USERID, {
            "business_type": business_type, "user_type": user_type,
            "tmp_external_userid_list": tmp_external_userid_list,
        }, timeout)

    def external_tagid(
        self,
        external_tagid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertExternalTagidResponse:
        """客户标签ID的转换: TODO 客户标签ID的转换.

        Args:
            external_tagid_list: TODO 企业主体下的客户标签ID或标签组ID列表，最多不超过1000个. At most 1000
                items.

        POST /cgi-bin/idconvert/external_tagid (access_token),
        https://developer.work.weixin.qq.com/document/path/96169
        """
        return self._call(ops.IDCONVERT_EXTERNAL_TAGID, {"external_tagid_list": external_tagid_list}, timeout)

    def open_kfid(
        self,
        open_kfid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertOpenKfidResponse:
        """微信客服ID的转换: TODO 微信客服ID的转换.

        Args:
            open_kfid_list: TODO 微信客服ID列表，最多不超过1000个. At most 1000 items.

        POST /cgi-bin/idconvert/open_kfid (access_token),
        https://developer.work.weixin.qq.com/document/path/97064
        """
        return self._call(ops.IDCONVERT_OPEN_KFID, {"open_kfid_list": open_kfid_list}, timeout)

    def unionid_to_external_userid(
        self,
        unionid: str,
        openid: str,
        *,
        subject_type: int | None = None,
        mass_call_ticket: str | None = None,
        timeout: float | None = None,
    ) -> IdconvertUnionidToExternalUseridResponse:
        """获取接口大批量调用凭据: TODO 获取接口大批量调用凭据.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user.
            subject_type: TODO 小程序或公众号的主体类型：</br>0表示主体名称是企业的
                (默认)，</br>1表示主体名称是服务商的. One of 0 (TODO 主体名称是企业的), 1 (TODO
                主体名称是服务商的).
            mass_call_ticket: TODO 大批量调用凭据.

        POST /cgi-bin/idconvert/unionid_to_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/96168
        """
        return self._call(ops.IDCONVERT_UNIONID_TO_EXTERNAL_USERID, {
            "unionid": unionid, "openid": openid, "subject_type": subject_type,
            "mass_call_ticket": mass_call_ticket,
        }, timeout)

    def upgrade_chatid_for_new_corp(self, *, timeout: float | None = None) -> Response:
        """群ID的升级转换: TODO 群ID的升级转换.

        GET /cgi-bin/idconvert/upgrade_chatid_for_new_corp (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/99601
        """
        return self._call(ops.IDCONVERT_UPGRADE_CHATID_FOR_NEW_CORP, {}, timeout)
