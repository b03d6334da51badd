# Generated from spec/api/pay.yaml by codegen. Do not edit.
"""企业支付: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import pay as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.pay import PayPromotionPaywwsptrans2pocketResponse
    from wecom_client.models.pay import PayPromotionQuerywwsptrans2pocketResponse
    from wecom_client.models.pay import PayQueryworkwxredpackResponse
    from wecom_client.models.pay import PaySendworkwxredpackResponse
    from wecom_runtime.calls.polling_rule import JobProgress


class PayPromotionResource(Resource):
    """企业支付: `client.pay.promotion`."""

    def paywwsptrans2pocket(
        self,
        partner_trade_no: str,
        openid: str,
        check_name: Literal["NO_CHECK", "FORCE_CHECK"],
        amount: int,
        desc: str,
        spbill_create_ip: str,
        ww_msg_type: Literal["NORMAL_MSG", "APPROVAL_MSG"],
        act_name: str,
        *,
        appid: str | None = None,
        mch_id: str | None = None,
        device_info: str | None = None,
        nonce_str: str | None = None,
        sign: str | None = None,
        re_user_name: str | None = None,
        workwx_sign: str | None = None,
        approval_number: str | None = None,
        approval_type: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> PayPromotionPaywwsptrans2pocketResponse:
        """向员工付款: Pay a member.

        Only for companies that have it already; new ones are not admitted.

        After any failure ask for its state, or send it again with the same order number and parameters;
        another number may pay twice.

        A member can be paid 10 times a day, 15 seconds apart, and 200 yuan a day; all members together
        100,000 yuan a day.

        `re_user_name` is needed if `check_name` is FORCE_CHECK.

        `approval_number` and `approval_type` are needed if `ww_msg_type` is APPROVAL_MSG.

        `client.pay.promotion.wait_querywwsptrans2pocket` waits until the job is done.

        Args:
            partner_trade_no: Number of the order, unique, of digits and letters. Pattern: `[0-9A-Za-z]+`.
                At most 32 characters.
            openid: openid of the receiver; see user.convert_to_openid. At most 64 characters.
            check_name: Whether the real name is checked. One of NO_CHECK (not checked), FORCE_CHECK (must
                fit).
            amount: Amount in cents, at least 1 yuan. At least 100.
            desc: What it is paid for. At most 81 characters.
            spbill_create_ip: IP of the server that calls. At most 32 characters.
            ww_msg_type: Kind of message. One of NORMAL_MSG (payment), APPROVAL_MSG (payment for an
                approval).
            act_name: Name of the project. At most 50 characters.
            appid: CorpID of the company. At most 128 characters. The client fills it in if it is left out.
            mch_id: Number of the merchant. At most 32 characters. The client fills it in if it is left
                out.
            device_info: Number of the device. At most 32 characters.
            nonce_str: Random string. At most 32 characters. The client fills it in if it is left out.
            sign: Signature of WeChat Pay over all other parameters (document 90281). At most 32
                characters. The client fills it in if it is left out.
            re_user_name: Real name of the receiver. At most 64 characters.
            workwx_sign: Signature of WeCom with the secret of the app (document 90281). At most 128
                characters. The client fills it in if it is left out.
            approval_number: Number of the approval.
            approval_type: Kind of approval. One of 1 (approval).
            agentid: App in whose name it is paid.

        Error codes:
            AMOUNT_LIMIT: Pay 1 yuan or more.
            CA_ERROR: Pass the merchant's certificate to Merchant, and ask for the state of the payment
                before paying again.
            FATAL_ERROR: The order number was used with other parameters.
            NAME_MISMATCH: re_user_name is not the real name of the receiver.
            NOAUTH: Ask WeChat Pay for the right to call this.
            NOTENOUGH: Top up the merchant's account.
            OPENID_ERROR: The openid must be one of this company.
            SENDNUM_LIMIT: The receiver has been paid as often as is allowed for a day; go on with the same
                order number.
            SIGN_ERROR: Check the API key of the merchant.
            SYSTEMERROR: Send it again with the same order number and parameters; never take another one.
            V2_ACCOUNT_SIMPLE_BAN: The receiver has to link a bank card to WeChat Pay.
            WORKWX_MCHID_ERROR: Link the merchant with the company in the admin console.
            WORKWX_SIGN_ERROR: The secret must be that of the app agentid.

        POST https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/paywwsptrans2pocket (none),
        https://developer.work.weixin.qq.com/document/path/90278
        """
        return self._call(ops.PAY_PROMOTION_PAYWWSPTRANS2POCKET, {
            "partner_trade_no": partner_trade_no, "openid": openid, "check_name": check_name,
            "amount": amount, "desc": desc, "spbill_create_ip": spbill_create_ip, "ww_msg_type": ww_msg_type,
            "act_name": act_name, "appid": appid, "mch_id": mch_id, "device_info": device_info,
            "nonce_str": nonce_str, "sign": sign, "re_user_name": re_user_name, "workwx_sign": workwx_sign,
            "approval_number": approval_number, "approval_type": approval_type, "agentid": agentid,
        }, timeout)

    def querywwsptrans2pocket(
        self,
        partner_trade_no: str,
        *,
        nonce_str: str | None = None,
        sign: str | None = None,
        mch_id: str | None = None,
        appid: str | None = None,
        timeout: float | None = None,
    ) -> PayPromotionQuerywwsptrans2pocketResponse:
        """查询付款记录: Get the state of a payment of the last 30 days.

        Only for companies that have it already; new ones are not admitted.

        Args:
            partner_trade_no: Number of the order. At most 28 characters.
            nonce_str: Random string. At most 32 characters. The client fills it in if it is left out.
            sign: Signature of WeChat Pay over all other parameters (document 90281). At most 32
                characters. The client fills it in if it is left out.
            mch_id: Number of the merchant. At most 32 characters. The client fills it in if it is left
                out.
            appid: CorpID of the company. At most 128 characters. The client fills it in if it is left out.

        Error codes:
            CA_ERROR: Pass the merchant's certificate to Merchant.
            NOT_FOUND: No payment has this order number.
            SIGN_ERROR: Check the API key of the merchant.
            WORKWX_MCHID_ERROR: Link the merchant with the company in the admin console.

        POST https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/querywwsptrans2pocket (none),
        https://developer.work.weixin.qq.com/document/path/90279
        """
        return self._call(ops.PAY_PROMOTION_QUERYWWSPTRANS2POCKET, {
            "partner_trade_no": partner_trade_no, "nonce_str": nonce_str, "sign": sign, "mch_id": mch_id,
            "appid": appid,
        }, timeout)

    def wait_querywwsptrans2pocket(
        self,
        partner_trade_no: str,
        *,
        nonce_str: str | None = None,
        sign: str | None = None,
        mch_id: str | None = None,
        appid: str | None = None,
        timeout: float | None = None,
        within: float = 7200,
        pause: float | None = None,
        progress: JobProgress[PayPromotionQuerywwsptrans2pocketResponse] | None = None,
    ) -> PayPromotionQuerywwsptrans2pocketResponse:
        """查询付款记录: poll `querywwsptrans2pocket` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `querywwsptrans2pocket`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.PAY_PROMOTION_QUERYWWSPTRANS2POCKET, {
            "partner_trade_no": partner_trade_no, "nonce_str": nonce_str, "sign": sign, "mch_id": mch_id,
            "appid": appid,
        }, within, pause, progress, timeout)


class AsyncPayPromotionResource(AsyncResource):
    """企业支付: `client.pay.promotion`, asynchronous."""

    async def paywwsptrans2pocket(
        self,
        partner_trade_no: str,
        openid: str,
        check_name: Literal["NO_CHECK", "FORCE_CHECK"],
        amount: int,
        desc: str,
        spbill_create_ip: str,
        ww_msg_type: Literal["NORMAL_MSG", "APPROVAL_MSG"],
        act_name: str,
        *,
        appid: str | None = None,
        mch_id: str | None = None,
        device_info: str | None = None,
        nonce_str: str | None = None,
        sign: str | None = None,
        re_user_name: str | None = None,
        workwx_sign: str | None = None,
        approval_number: str | None = None,
        approval_type: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> PayPromotionPaywwsptrans2pocketResponse:
        """向员工付款: Pay a member.

        Only for companies that have it already; new ones are not admitted.

        After any failure ask for its state, or send it again with the same order number and parameters;
        another number may pay twice.

        A member can be paid 10 times a day, 15 seconds apart, and 200 yuan a day; all members together
        100,000 yuan a day.

        `re_user_name` is needed if `check_name` is FORCE_CHECK.

        `approval_number` and `approval_type` are needed if `ww_msg_type` is APPROVAL_MSG.

        `client.pay.promotion.wait_querywwsptrans2pocket` waits until the job is done.

        Args:
            partner_trade_no: Number of the order, unique, of digits and letters. Pattern: `[0-9A-Za-z]+`.
                At most 32 characters.
            openid: openid of the receiver; see user.convert_to_openid. At most 64 characters.
            check_name: Whether the real name is checked. One of NO_CHECK (not checked), FORCE_CHECK (must
                fit).
            amount: Amount in cents, at least 1 yuan. At least 100.
            desc: What it is paid for. At most 81 characters.
            spbill_create_ip: IP of the server that calls. At most 32 characters.
            ww_msg_type: Kind of message. One of NORMAL_MSG (payment), APPROVAL_MSG (payment for an
                approval).
            act_name: Name of the project. At most 50 characters.
            appid: CorpID of the company. At most 128 characters. The client fills it in if it is left out.
            mch_id: Number of the merchant. At most 32 characters. The client fills it in if it is left
                out.
            device_info: Number of the device. At most 32 characters.
            nonce_str: Random string. At most 32 characters. The client fills it in if it is left out.
            sign: Signature of WeChat Pay over all other parameters (document 90281). At most 32
                characters. The client fills it in if it is left out.
            re_user_name: Real name of the receiver. At most 64 characters.
            workwx_sign: Signature of WeCom with the secret of the app (document 90281). At most 128
                characters. The client fills it in if it is left out.
            approval_number: Number of the approval.
            approval_type: Kind of approval. One of 1 (approval).
            agentid: App in whose name it is paid.

        Error codes:
            AMOUNT_LIMIT: Pay 1 yuan or more.
            CA_ERROR: Pass the merchant's certificate to Merchant, and ask for the state of the payment
                before paying again.
            FATAL_ERROR: The order number was used with other parameters.
            NAME_MISMATCH: re_user_name is not the real name of the receiver.
            NOAUTH: Ask WeChat Pay for the right to call this.
            NOTENOUGH: Top up the merchant's account.
            OPENID_ERROR: The openid must be one of this company.
            SENDNUM_LIMIT: The receiver has been paid as often as is allowed for a day; go on with the same
                order number.
            SIGN_ERROR: Check the API key of the merchant.
            SYSTEMERROR: Send it again with the same order number and parameters; never take another one.
            V2_ACCOUNT_SIMPLE_BAN: The receiver has to link a bank card to WeChat Pay.
            WORKWX_MCHID_ERROR: Link the merchant with the company in the admin console.
            WORKWX_SIGN_ERROR: The secret must be that of the app agentid.

        POST https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/paywwsptrans2pocket (none),
        https://developer.work.weixin.qq.com/document/path/90278
        """
        return await self._call(ops.PAY_PROMOTION_PAYWWSPTRANS2POCKET, {
            "partner_trade_no": partner_trade_no, "openid": openid, "check_name": check_name,
            "amount": amount, "desc": desc, "spbill_create_ip": spbill_create_ip, "ww_msg_type": ww_msg_type,
            "act_name": act_name, "appid": appid, "mch_id": mch_id, "device_info": device_info,
            "nonce_str": nonce_str, "sign": sign, "re_user_name": re_user_name, "workwx_sign": workwx_sign,
            "approval_number": approval_number, "approval_type": approval_type, "agentid": agentid,
        }, timeout)

    async def querywwsptrans2pocket(
        self,
        partner_trade_no: str,
        *,
        nonce_str: str | None = None,
        sign: str | None = None,
        mch_id: str | None = None,
        appid: str | None = None,
        timeout: float | None = None,
    ) -> PayPromotionQuerywwsptrans2pocketResponse:
        """查询付款记录: Get the state of a payment of the last 30 days.

        Only for companies that have it already; new ones are not admitted.

        Args:
            partner_trade_no: Number of the order. At most 28 characters.
            nonce_str: Random string. At most 32 characters. The client fills it in if it is left out.
            sign: Signature of WeChat Pay over all other parameters (document 90281). At most 32
                characters. The client fills it in if it is left out.
            mch_id: Number of the merchant. At most 32 characters. The client fills it in if it is left
                out.
            appid: CorpID of the company. At most 128 characters. The client fills it in if it is left out.

        Error codes:
            CA_ERROR: Pass the merchant's certificate to Merchant.
            NOT_FOUND: No payment has this order number.
            SIGN_ERROR: Check the API key of the merchant.
            WORKWX_MCHID_ERROR: Link the merchant with the company in the admin console.

        POST https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/querywwsptrans2pocket (none),
        https://developer.work.weixin.qq.com/document/path/90279
        """
        return await self._call(ops.PAY_PROMOTION_QUERYWWSPTRANS2POCKET, {
            "partner_trade_no": partner_trade_no, "nonce_str": nonce_str, "sign": sign, "mch_id": mch_id,
            "appid": appid,
        }, timeout)

    async def wait_querywwsptrans2pocket(
        self,
        partner_trade_no: str,
        *,
        nonce_str: str | None = None,
        sign: str | None = None,
        mch_id: str | None = None,
        appid: str | None = None,
        timeout: float | None = None,
        within: float = 7200,
        pause: float | None = None,
        progress: JobProgress[PayPromotionQuerywwsptrans2pocketResponse] | None = None,
    ) -> PayPromotionQuerywwsptrans2pocketResponse:
        """查询付款记录: poll `querywwsptrans2pocket` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `querywwsptrans2pocket`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.PAY_PROMOTION_QUERYWWSPTRANS2POCKET, {
            "partner_trade_no": partner_trade_no, "nonce_str": nonce_str, "sign": sign, "mch_id": mch_id,
            "appid": appid,
        }, within, pause, progress, timeout)


class PayResource(Resource):
    """企业支付: `client.pay`."""

    promotion: PayPromotionResource = resource_at("wecom_client.api.pay:PayPromotionResource")

    def sendworkwxredpack(
        self,
        mch_billno: str,
        re_openid: str,
        total_amount: int,
        wishing: str,
        act_name: str,
        remark: str,
        *,
        nonce_str: str | None = None,
        sign: str | None = None,
        mch_id: str | None = None,
        wxappid: str | None = None,
        sender_name: str | None = None,
        agentid: int | None = None,
        sender_header_media_id: str | None = None,
        scene_id: Literal[
            "PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7",
            "PRODUCT_8",
        ] | None = None,
        workwx_sign: str | None = None,
        timeout: float | None = None,
    ) -> PaySendworkwxredpackResponse:
        """发放企业红包: Send a red packet to a member.

        At most 1,800 packets a minute.

        After a network error or SYSTEMERROR send it again with the same order number, or ask for its
        state; another number may pay twice.

        The secret of the client must be that of the app agentid.

        A merchant pays up to 1,000,000 yuan a day, and a person gets up to 1,000 yuan and 10 packets.

        At most one of `sender_name` and `agentid` may be given.

        Args:
            mch_billno: Number of the order, unique, of digits and letters. Pattern: `[0-9A-Za-z]+`. At
                most 28 characters.
            re_openid: openid of the receiver; see user.convert_to_openid. At most 32 characters.
            total_amount: Amount in cents, 100 to 20,000 unless the merchant may send more. At least 1.
            wishing: Good wishes on the packet. At most 128 characters.
            act_name: Name of the project. At most 32 characters.
            remark: Remark. At most 256 characters.
            nonce_str: Random string. At most 32 characters. The client fills it in if it is left out.
            sign: Signature of WeChat Pay over all other parameters (document 90281). At most 32
                characters. The client fills it in if it is left out.
            mch_id: Number of the merchant. At most 32 characters. The client fills it in if it is left
                out.
            wxappid: CorpID of the company. At most 32 characters. The client fills it in if it is left
                out.
            sender_name: Name of the sender. At most 128 characters.
            agentid: App in whose name it is sent.
            sender_header_media_id: media_id of the sender's picture. At most 128 characters.
            scene_id: What it is for; needed below 1 and above 200 yuan. One of PRODUCT_1 (sales),
                PRODUCT_2 (lottery), PRODUCT_3 (exchange of virtual goods), PRODUCT_4 (benefit within the
                company), PRODUCT_5 (share of a channel), PRODUCT_6 (reward of an insurance), PRODUCT_7
                (prize of a lottery ticket), PRODUCT_8 (tax lottery).
            workwx_sign: Signature of WeCom with the secret of the app (document 90281). At most 32
                characters. The client fills it in if it is left out.

        Error codes:
            CA_ERROR: Pass the merchant's certificate to Merchant.
            FATAL_ERROR: The order number was used with other parameters.
            NOTENOUGH: Top up the merchant's account.
            NO_AUTH: WeChat holds the account of the receiver to be unusual.
            OPENID_ERROR: The openid must be one of this company.
            PROCESSING: Ask for the state of this order number after 20 minutes.
            SEND_FAILED: It was not sent; use another order number.
            SIGN_ERROR: Check the API key of the merchant, and that the secret is that of the app agentid.
            SYSTEMERROR: Ask for the state of this order number; never take another one.

        POST https://api.mch.weixin.qq.com/mmpaymkttransfers/sendworkwxredpack (none),
        https://developer.work.weixin.qq.com/document/path/90275
        """
        return self._call(ops.PAY_SENDWORKWXREDPACK, {
            "mch_billno": mch_billno, "re_openid": re_openid, "total_amount": total_amount,
            "wishing": wishing, "act_name": act_name, "remark": remark, "nonce_str": nonce_str, "sign": sign,
            "mch_id": mch_id, "wxappid": wxappid, "sender_name": sender_name, "agentid": agentid,
            "sender_header_media_id": sender_header_media_id, "scene_id": scene_id,
            "workwx_sign": workwx_sign,
        }, timeout)

    def queryworkwxredpack(
        self,
        mch_billno: str,
        *,
        nonce_str: str | None = None,
        sign: str | None = None,
        mch_id: str | None = None,
        appid: str | None = None,
        timeout: float | None = None,
    ) -> PayQueryworkwxredpackResponse:
        """查询红包记录: Get the state of a red packet of the last 30 days.

        No record may mean that it is still being sent: ask again after some minutes, and never send it
        under another number.

        Args:
            mch_billno: Number of the order. At most 28 characters.
            nonce_str: Random string. At most 32 characters. The client fills it in if it is left out.
            sign: Signature of WeChat Pay over all other parameters (document 90281). At most 32
                characters. The client fills it in if it is left out.
            mch_id: Number of the merchant. At most 32 characters. The client fills it in if it is left
                out.
            appid: CorpID of the company. At most 32 characters. The client fills it in if it is left out.

        Error codes:
            CA_ERROR: Pass the merchant's certificate to Merchant.
            NOT_FOUND: It may still be on its way; ask again after some minutes before taking it for not
                sent.
            SIGN_ERROR: Check the API key of the merchant.

        POST https://api.mch.weixin.qq.com/mmpaymkttransfers/queryworkwxredpack (none),
        https://developer.work.weixin.qq.com/document/path/90276
        """
        return self._call(ops.PAY_QUERYWORKWXREDPACK, {
            "mch_billno": mch_billno, "nonce_str": nonce_str, "sign": sign, "mch_id": mch_id, "appid": appid,
        }, timeout)


class AsyncPayResource(AsyncResource):
    """企业支付: `client.pay`, asynchronous."""

    promotion: AsyncPayPromotionResource = resource_at("wecom_client.api.pay:AsyncPayPromotionResource")

    async def sendworkwxredpack(
        self,
        mch_billno: str,
        re_openid: str,
        total_amount: int,
        wishing: str,
        act_name: str,
        remark: str,
        *,
        nonce_str: str | None = None,
        sign: str | None = None,
        mch_id: str | None = None,
        wxappid: str | None = None,
        sender_name: str | None = None,
        agentid: int | None = None,
        sender_header_media_id: str | None = None,
        scene_id: Literal[
            "PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7",
            "PRODUCT_8",
        ] | None = None,
        workwx_sign: str | None = None,
        timeout: float | None = None,
    ) -> PaySendworkwxredpackResponse:
        """发放企业红包: Send a red packet to a member.

        At most 1,800 packets a minute.

        After a network error or SYSTEMERROR send it again with the same order number, or ask for its
        state; another number may pay twice.

        The secret of the client must be that of the app agentid.

        A merchant pays up to 1,000,000 yuan a day, and a person gets up to 1,000 yuan and 10 packets.

        At most one of `sender_name` and `agentid` may be given.

        Args:
            mch_billno: Number of the order, unique, of digits and letters. Pattern: `[0-9A-Za-z]+`. At
                most 28 characters.
            re_openid: openid of the receiver; see user.convert_to_openid. At most 32 characters.
            total_amount: Amount in cents, 100 to 20,000 unless the merchant may send more. At least 1.
            wishing: Good wishes on the packet. At most 128 characters.
            act_name: Name of the project. At most 32 characters.
            remark: Remark. At most 256 characters.
            nonce_str: Random string. At most 32 characters. The client fills it in if it is left out.
            sign: Signature of WeChat Pay over all other parameters (document 90281). At most 32
                characters. The client fills it in if it is left out.
            mch_id: Number of the merchant. At most 32 characters. The client fills it in if it is left
                out.
            wxappid: CorpID of the company. At most 32 characters. The client fills it in if it is left
                out.
            sender_name: Name of the sender. At most 128 characters.
            agentid: App in whose name it is sent.
            sender_header_media_id: media_id of the sender's picture. At most 128 characters.
            scene_id: What it is for; needed below 1 and above 200 yuan. One of PRODUCT_1 (sales),
                PRODUCT_2 (lottery), PRODUCT_3 (exchange of virtual goods), PRODUCT_4 (benefit within the
                company), PRODUCT_5 (share of a channel), PRODUCT_6 (reward of an insurance), PRODUCT_7
                (prize of a lottery ticket), PRODUCT_8 (tax lottery).
            workwx_sign: Signature of WeCom with the secret of the app (document 90281). At most 32
                characters. The client fills it in if it is left out.

        Error codes:
            CA_ERROR: Pass the merchant's certificate to Merchant.
            FATAL_ERROR: The order number was used with other parameters.
            NOTENOUGH: Top up the merchant's account.
            NO_AUTH: WeChat holds the account of the receiver to be unusual.
            OPENID_ERROR: The openid must be one of this company.
            PROCESSING: Ask for the state of this order number after 20 minutes.
            SEND_FAILED: It was not sent; use another order number.
            SIGN_ERROR: Check the API key of the merchant, and that the secret is that of the app agentid.
            SYSTEMERROR: Ask for the state of this order number; never take another one.

        POST https://api.mch.weixin.qq.com/mmpaymkttransfers/sendworkwxredpack (none),
        https://developer.work.weixin.qq.com/document/path/90275
        """
        return await self._call(ops.PAY_SENDWORKWXREDPACK, {
            "mch_billno": mch_billno, "re_openid": re_openid, "total_amount": total_amount,
            "wishing": wishing, "act_name": act_name, "remark": remark, "nonce_str": nonce_str, "sign": sign,
            "mch_id": mch_id, "wxappid": wxappid, "sender_name": sender_name, "agentid": agentid,
            "sender_header_media_id": sender_header_media_id, "scene_id": scene_id,
            "workwx_sign": workwx_sign,
        }, timeout)

    async def queryworkwxredpack(
        self,
        mch_billno: str,
        *,
        nonce_str: str | None = None,
        sign: str | None = None,
        mch_id: str | None = None,
        appid: str | None = None,
        timeout: float | None = None,
    ) -> PayQueryworkwxredpackResponse:
        """查询红包记录: Get the state of a red packet of the last 30 days.

        No record may mean that it is still being sent: ask again after some minutes, and never send it
        under another number.

        Args:
            mch_billno: Number of the order. At most 28 characters.
            nonce_str: Random string. At most 32 characters. The client fills it in if it is left out.
            sign: Signature of WeChat Pay over all other parameters (document 90281). At most 32
                characters. The client fills it in if it is left out.
            mch_id: Number of the merchant. At most 32 characters. The client fills it in if it is left
                out.
            appid: CorpID of the company. At most 32 characters. The client fills it in if it is left out.

        Error codes:
            CA_ERROR: Pass the merchant's certificate to Merchant.
            NOT_FOUND: It may still be on its way; ask again after some minutes before taking it for not
                sent.
            SIGN_ERROR: Check the API key of the merchant.

        POST https://api.mch.weixin.qq.com/mmpaymkttransfers/queryworkwxredpack (none),
        https://developer.work.weixin.qq.com/document/path/90276
        """
        return await self._call(ops.PAY_QUERYWORKWXREDPACK, {
            "mch_billno": mch_billno, "nonce_str": nonce_str, "sign": sign, "mch_id": mch_id, "appid": appid,
        }, timeout)
