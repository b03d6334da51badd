# Generated from spec/api/miniapppay.yaml by codegen. Do not edit.
"""小程序接入对外收款: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import miniapppay as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.miniapppay import BankAccount
    from wecom_client.models.miniapppay import BusinessLicense
    from wecom_client.models.miniapppay import FinanceLicense
    from wecom_client.models.miniapppay import IdDocument
    from wecom_client.models.miniapppay import MerchantAdmin
    from wecom_client.models.miniapppay import MiniapppayApplyMchResponse
    from wecom_client.models.miniapppay import MiniapppayCreateOrderResponse
    from wecom_client.models.miniapppay import MiniapppayGetApplymentStatusResponse
    from wecom_client.models.miniapppay import MiniapppayGetBillResponse
    from wecom_client.models.miniapppay import MiniapppayGetOrderResponse
    from wecom_client.models.miniapppay import MiniapppayGetRefundDetailResponse
    from wecom_client.models.miniapppay import MiniapppayGetSignResponse
    from wecom_client.models.miniapppay import MiniapppayRefundResponse
    from wecom_client.models.miniapppay import MiniapppayUploadImageResponse
    from wecom_client.models.miniapppay import OrderAmount
    from wecom_client.models.miniapppay import OrderDetail
    from wecom_client.models.miniapppay import Payer
    from wecom_client.models.miniapppay import Pictures
    from wecom_client.models.miniapppay import RefundAmount
    from wecom_client.models.miniapppay import SalesScene
    from wecom_client.models.miniapppay import Scene
    from wecom_client.params.miniapppay import BankAccountDict
    from wecom_client.params.miniapppay import BusinessLicenseDict
    from wecom_client.params.miniapppay import FinanceLicenseDict
    from wecom_client.params.miniapppay import IdDocumentDict
    from wecom_client.params.miniapppay import MerchantAdminDict
    from wecom_client.params.miniapppay import OrderAmountDict
    from wecom_client.params.miniapppay import OrderDetailDict
    from wecom_client.params.miniapppay import PayerDict
    from wecom_client.params.miniapppay import PicturesDict
    from wecom_client.params.miniapppay import RefundAmountDict
    from wecom_client.params.miniapppay import SalesSceneDict
    from wecom_client.params.miniapppay import SceneDict
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time
    from wecom_runtime.http.multipart import FileInput


class MiniapppayResource(Resource):
    """小程序接入对外收款: `client.miniapppay`."""

    def create_order(
        self,
        appid: str,
        mchid: str,
        out_trade_no: str,
        description: str,
        amount: OrderAmount | OrderAmountDict,
        payer: Payer | PayerDict,
        scene_info: Scene | SceneDict,
        *,
        scenekey: str | None = None,
        time_expire: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        detail: OrderDetail | OrderDetailDict | None = None,
        timeout: float | None = None,
    ) -> MiniapppayCreateOrderResponse:
        """小程序下单: Create an order that is paid in a mini program.

        Args:
            appid: Id of the merchant's mini program. 1 to 32 characters.
            mchid: Sub-merchant id, given by WeCom. 1 to 32 characters.
            out_trade_no: Your order number, unique at the merchant: digits, letters and _-|*. Pattern:
                `[0-9A-Za-z_|*-]+`. 6 to 32 characters.
            description: What is sold. 1 to 127 characters.
            amount: Amount to pay.
            payer: Who pays.
            scene_info: Where it is paid.
            scenekey: Key from the mini program's URL that credits the sale to the member who sent it;
                without it the sale is not counted. 1 to 256 characters.
            time_expire: When the order expires, in RFC 3339: 2026-03-02T13:29:35+08:00. 1 to 64
                characters.
            attach: Your own data; comes back in queries and payment notices. 1 to 128 characters.
            goods_tag: Tag for discounts. 1 to 32 characters.
            detail: Details for discounts.

        POST /cgi-bin/miniapppay/create_order (access_token),
        https://developer.work.weixin.qq.com/document/path/97322
        """
        return self._call(ops.MINIAPPPAY_CREATE_ORDER, {
            "appid": appid, "mchid": mchid, "out_trade_no": out_trade_no, "description": description,
            "amount": amount, "payer": payer, "scene_info": scene_info, "scenekey": scenekey,
            "time_expire": time_expire, "attach": attach, "goods_tag": goods_tag, "detail": detail,
        }, timeout)

    def get_order(
        self,
        mchid: str,
        out_trade_no: str,
        *,
        timeout: float | None = None,
    ) -> MiniapppayGetOrderResponse:
        """查询订单: Get the state of an order.

        Call it when no payment notice came, when a payment call failed, and before closing an order.

        Args:
            mchid: Sub-merchant id. 1 to 32 characters.
            out_trade_no: Your order number. 6 to 32 characters.

        POST /cgi-bin/miniapppay/get_order (access_token),
        https://developer.work.weixin.qq.com/document/path/97323
        """
        return self._call(ops.MINIAPPPAY_GET_ORDER, {"mchid": mchid, "out_trade_no": out_trade_no}, timeout)

    def close_order(self, mchid: str, out_trade_no: str, *, timeout: float | None = None) -> Response:
        """关闭订单: Close an unpaid order.

        An order can be closed 5 minutes after its creation at the earliest.

        Close an order before paying anew under another number, so that it is not paid twice.

        Args:
            mchid: Sub-merchant id. 1 to 32 characters.
            out_trade_no: Your order number. 6 to 32 characters.

        POST /cgi-bin/miniapppay/close_order (access_token),
        https://developer.work.weixin.qq.com/document/path/97324
        """
        return self._call(ops.MINIAPPPAY_CLOSE_ORDER, {"mchid": mchid, "out_trade_no": out_trade_no}, timeout)

    def get_sign(
        self,
        appid: str,
        prepay_id: str,
        nonce: str,
        timestamp: Time,
        *,
        sign_type: Literal["RSA"] | None = None,
        timeout: float | None = None,
    ) -> MiniapppayGetSignResponse:
        """获取支付签名: Get the signature with which the mini program starts the payment.

        Args:
            appid: Id of the merchant's mini program. 1 to 32 characters.
            prepay_id: From create_order within the last two hours. 1 to 128 characters.
            nonce: Random digits and letters. Pattern: `[0-9A-Za-z]+`. 1 to 32 characters.
            timestamp: Present Unix time in seconds.
            sign_type: Kind of signature. One of RSA. Default: RSA.

        POST /cgi-bin/miniapppay/get_sign (access_token),
        https://developer.work.weixin.qq.com/document/path/98130
        """
        return self._call(ops.MINIAPPPAY_GET_SIGN, {
            "appid": appid, "prepay_id": prepay_id, "nonce": nonce, "timestamp": timestamp,
            "sign_type": sign_type,
        }, timeout)

    def refund(
        self,
        mchid: str,
        appid: str,
        out_trade_no: str,
        out_refund_no: str,
        amount: RefundAmount | RefundAmountDict,
        *,
        reason: str | None = None,
        funds_account: Literal["AVAILABLE"] | None = None,
        timeout: float | None = None,
    ) -> MiniapppayRefundResponse:
        """申请退款: Apply for a refund of a paid order.

        At most 150 calls a second.

        At most 1 calls a minute for an order.

        An order can be refunded within a year of its payment, in at most 50 parts.

        The answer means only that the application was accepted; get_refund_detail tells the outcome. Keep
        out_refund_no when you try again.

        `client.miniapppay.wait_get_refund_detail` waits until the job is done.

        Args:
            mchid: Sub-merchant id. 1 to 32 characters.
            appid: Id of the mini program. 1 to 32 characters.
            out_trade_no: Your number of the paid order. 6 to 32 characters.
            out_refund_no: Your refund number, unique at the merchant: digits, letters and _-|*@. Sent
                again, it refunds only once. Pattern: `[0-9A-Za-z_|*@-]+`. 1 to 64 characters.
            amount: What is refunded of what was paid.
            reason: Reason shown to the payer, except for a partial refund of at most 1 yuan. 1 to 80
                characters.
            funds_account: Where the money comes from, when the order still waits for profit sharing. One
                of AVAILABLE (available balance).

        POST /cgi-bin/miniapppay/refund (access_token),
        https://developer.work.weixin.qq.com/document/path/97333
        """
        return self._call(ops.MINIAPPPAY_REFUND, {
            "mchid": mchid, "appid": appid, "out_trade_no": out_trade_no, "out_refund_no": out_refund_no,
            "amount": amount, "reason": reason, "funds_account": funds_account,
        }, timeout)

    def get_refund_detail(
        self,
        mchid: str,
        out_refund_no: str,
        *,
        timeout: float | None = None,
    ) -> MiniapppayGetRefundDetailResponse:
        """查询退款: Get the state of a refund.

        A refund to the balance takes up to 20 minutes, one to a bank card 3 working days.

        Args:
            mchid: Sub-merchant id. 1 to 32 characters.
            out_refund_no: Your refund number. 1 to 64 characters.

        POST /cgi-bin/miniapppay/get_refund_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/97352
        """
        return self._call(ops.MINIAPPPAY_GET_REFUND_DETAIL, {
            "mchid": mchid, "out_refund_no": out_refund_no,
        }, timeout)

    def wait_get_refund_detail(
        self,
        mchid: str,
        out_refund_no: str,
        *,
        timeout: float | None = None,
        within: float = 1800,
        pause: float | None = None,
        progress: JobProgress[MiniapppayGetRefundDetailResponse] | None = None,
    ) -> MiniapppayGetRefundDetailResponse:
        """查询退款: poll `get_refund_detail` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_refund_detail`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.MINIAPPPAY_GET_REFUND_DETAIL, {
            "mchid": mchid, "out_refund_no": out_refund_no,
        }, within, pause, progress, timeout)

    def get_bill(
        self,
        bill_date: str,
        mchid: str,
        *,
        bill_type: Literal["ALL", "SUCCESS", "REFUND"] | None = None,
        tar_type: Literal["GZIP"] | None = None,
        timeout: float | None = None,
    ) -> MiniapppayGetBillResponse:
        """交易账单申请: Get the download link of the bill of one day.

        Args:
            bill_date: Day as YYYY-MM-DD, within the last three months. Pattern:
                `[0-9]{4}-[0-9]{2}-[0-9]{2}`. 10 characters.
            mchid: Sub-merchant id. 8 to 32 characters.
            bill_type: Which orders, without refunds of top-ups. One of ALL (all orders), SUCCESS (orders
                paid on that day), REFUND (orders refunded on that day). Default: ALL.
            tar_type: Compression; none if left out. One of GZIP.

        POST /cgi-bin/miniapppay/get_bill (access_token),
        https://developer.work.weixin.qq.com/document/path/98115
        """
        return self._call(ops.MINIAPPPAY_GET_BILL, {
            "bill_date": bill_date, "mchid": mchid, "bill_type": bill_type, "tar_type": tar_type,
        }, timeout)

    def apply_mch(
        self,
        out_request_no: str,
        organization_type: int,
        business_license_info: BusinessLicense | BusinessLicenseDict,
        merchant_short_name: str,
        id_card_info: IdDocument | IdDocumentDict,
        contact_info: MerchantAdmin | MerchantAdminDict,
        account_info: BankAccount | BankAccountDict,
        sales_scene_info: SalesScene | SalesSceneDict,
        business_id: int,
        userid: str,
        *,
        finance_institution_info: FinanceLicense | FinanceLicenseDict | None = None,
        owner: bool | None = None,
        ubo_info: IdDocument | IdDocumentDict | None = None,
        qualifications: Pictures | PicturesDict | None = None,
        business_addition_pics: Pictures | PicturesDict | None = None,
        timeout: float | None = None,
    ) -> MiniapppayApplyMchResponse:
        """提交创建对外收款账户的申请单: Apply for a merchant account that collects payments.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Pictures are ids from upload_image by the same app.

        A withdrawing member may apply for at most 200 merchant accounts, a company for 2,000.

        `owner` is needed if `organization_type` is 0.

        `ubo_info` is needed if `organization_type` is 0 and `owner` is 0.

        Args:
            out_request_no: Your number of the application, for get_applyment_status. 1 to 32 characters.
            organization_type: Kind of merchant. One of 0 (enterprise), 1 (self-employed), 2 (social
                organization), 3 (public institution).
            business_license_info: Business license, or the registration certificate of an organization or
                institution.
            merchant_short_name: Name shown to the payer, at most 21 Chinese characters (3 bytes each). At
                most 63 bytes.
            id_card_info: Identity of the owner or legal representative.
            contact_info: Super administrator who signs and gets notices.
            account_info: Bank account that gets the money.
            sales_scene_info: Proof of where the business takes place.
            business_id: Line of business; not every one is open to every kind of merchant. One of 1
                (catering), 2 (retail), 3 (fresh food), 4 (cultural relics), 5 (real estate), 6 (real
                estate agency), 7 (pet hospital), 8 (health and medical devices, over-the-counter drugs), 9
                (other private hospitals and clinics), 10 (services to residents), 11 (travel agency), 12
                (internet café), 13 (cinema), 14 (consulting and entertainment tickets), 15 (sights and
                hotels), 16 (leisure and tourism), 17 (shows and matches), 18 (arcade and KTV), 19
                (shipping), 20 (railway passenger transport), 21 (cable television), 22 (other fees), 23
                (express delivery), 24 (logistics), 25 (instant delivery), 26 (insurance), 27 (parking), 28
                (training), 29 (urban public transport), 30 (motorway tolls), 31 (private dental, eye and
                cosmetic clinics).
            userid: UserID of the member who withdraws the money; the verified identity must be the super
                administrator's, and the app must see the member.
            finance_institution_info: License; needed for a financial institution.
            owner: Whether the legal representative is the beneficial owner; needed for an enterprise.
            ubo_info: Identity of the beneficial owner; needed for an enterprise when owner is false.
            qualifications: Special licenses that the line of business asks for.
            business_addition_pics: Further material that the review asked for.

        POST /cgi-bin/miniapppay/apply_mch (access_token),
        https://developer.work.weixin.qq.com/document/path/98973
        """
        return self._call(ops.MINIAPPPAY_APPLY_MCH, {
            "out_request_no": out_request_no, "organization_type": organization_type,
            "business_license_info": business_license_info, "merchant_short_name": merchant_short_name,
            "id_card_info": id_card_info, "contact_info": contact_info, "account_info": account_info,
            "sales_scene_info": sales_scene_info, "business_id": business_id, "userid": userid,
            "finance_institution_info": finance_institution_info, "owner": owner, "ubo_info": ubo_info,
            "qualifications": qualifications, "business_addition_pics": business_addition_pics,
        }, timeout)

    def get_applyment_status(
        self,
        out_request_no: str,
        *,
        timeout: float | None = None,
    ) -> MiniapppayGetApplymentStatusResponse:
        """查询申请单状态: Get the state of an application for a merchant account.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Only applications that the app has submitted.

        Args:
            out_request_no: Number of the application that was given to apply_mch by the same app. 1 to 32
                characters.

        POST /cgi-bin/miniapppay/get_applyment_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98974
        """
        return self._call(ops.MINIAPPPAY_GET_APPLYMENT_STATUS, {"out_request_no": out_request_no}, timeout)

    def upload_image(
        self,
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> MiniapppayUploadImageResponse:
        """提交图片: Upload a picture for an application.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        JPG, PNG or BMP of 5 B to 2 MB.

        The id lives 30 days, for this app alone, and ends with the applications that use it.

        Args:
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/miniapppay/upload_image (access_token),
        https://developer.work.weixin.qq.com/document/path/98972
        """
        return self._call(ops.MINIAPPPAY_UPLOAD_IMAGE, {"media": media}, timeout)


class AsyncMiniapppayResource(AsyncResource):
    """小程序接入对外收款: `client.miniapppay`, asynchronous."""

    async def create_order(
        self,
        appid: str,
        mchid: str,
        out_trade_no: str,
        description: str,
        amount: OrderAmount | OrderAmountDict,
        payer: Payer | PayerDict,
        scene_info: Scene | SceneDict,
        *,
        scenekey: str | None = None,
        time_expire: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        detail: OrderDetail | OrderDetailDict | None = None,
        timeout: float | None = None,
    ) -> MiniapppayCreateOrderResponse:
        """小程序下单: Create an order that is paid in a mini program.

        Args:
            appid: Id of the merchant's mini program. 1 to 32 characters.
            mchid: Sub-merchant id, given by WeCom. 1 to 32 characters.
            out_trade_no: Your order number, unique at the merchant: digits, letters and _-|*. Pattern:
                `[0-9A-Za-z_|*-]+`. 6 to 32 characters.
            description: What is sold. 1 to 127 characters.
            amount: Amount to pay.
            payer: Who pays.
            scene_info: Where it is paid.
            scenekey: Key from the mini program's URL that credits the sale to the member who sent it;
                without it the sale is not counted. 1 to 256 characters.
            time_expire: When the order expires, in RFC 3339: 2026-03-02T13:29:35+08:00. 1 to 64
                characters.
            attach: Your own data; comes back in queries and payment notices. 1 to 128 characters.
            goods_tag: Tag for discounts. 1 to 32 characters.
            detail: Details for discounts.

        POST /cgi-bin/miniapppay/create_order (access_token),
        https://developer.work.weixin.qq.com/document/path/97322
        """
        return await self._call(ops.MINIAPPPAY_CREATE_ORDER, {
            "appid": appid, "mchid": mchid, "out_trade_no": out_trade_no, "description": description,
            "amount": amount, "payer": payer, "scene_info": scene_info, "scenekey": scenekey,
            "time_expire": time_expire, "attach": attach, "goods_tag": goods_tag, "detail": detail,
        }, timeout)

    async def get_order(
        self,
        mchid: str,
        out_trade_no: str,
        *,
        timeout: float | None = None,
    ) -> MiniapppayGetOrderResponse:
        """查询订单: Get the state of an order.

        Call it when no payment notice came, when a payment call failed, and before closing an order.

        Args:
            mchid: Sub-merchant id. 1 to 32 characters.
            out_trade_no: Your order number. 6 to 32 characters.

        POST /cgi-bin/miniapppay/get_order (access_token),
        https://developer.work.weixin.qq.com/document/path/97323
        """
        return await self._call(ops.MINIAPPPAY_GET_ORDER, {
            "mchid": mchid, "out_trade_no": out_trade_no,
        }, timeout)

    async def close_order(self, mchid: str, out_trade_no: str, *, timeout: float | None = None) -> Response:
        """关闭订单: Close an unpaid order.

        An order can be closed 5 minutes after its creation at the earliest.

        Close an order before paying anew under another number, so that it is not paid twice.

        Args:
            mchid: Sub-merchant id. 1 to 32 characters.
            out_trade_no: Your order number. 6 to 32 characters.

        POST /cgi-bin/miniapppay/close_order (access_token),
        https://developer.work.weixin.qq.com/document/path/97324
        """
        return await self._call(ops.MINIAPPPAY_CLOSE_ORDER, {
            "mchid": mchid, "out_trade_no": out_trade_no,
        }, timeout)

    async def get_sign(
        self,
        appid: str,
        prepay_id: str,
        nonce: str,
        timestamp: Time,
        *,
        sign_type: Literal["RSA"] | None = None,
        timeout: float | None = None,
    ) -> MiniapppayGetSignResponse:
        """获取支付签名: Get the signature with which the mini program starts the payment.

        Args:
            appid: Id of the merchant's mini program. 1 to 32 characters.
            prepay_id: From create_order within the last two hours. 1 to 128 characters.
            nonce: Random digits and letters. Pattern: `[0-9A-Za-z]+`. 1 to 32 characters.
            timestamp: Present Unix time in seconds.
            sign_type: Kind of signature. One of RSA. Default: RSA.

        POST /cgi-bin/miniapppay/get_sign (access_token),
        https://developer.work.weixin.qq.com/document/path/98130
        """
        return await self._call(ops.MINIAPPPAY_GET_SIGN, {
            "appid": appid, "prepay_id": prepay_id, "nonce": nonce, "timestamp": timestamp,
            "sign_type": sign_type,
        }, timeout)

    async def refund(
        self,
        mchid: str,
        appid: str,
        out_trade_no: str,
        out_refund_no: str,
        amount: RefundAmount | RefundAmountDict,
        *,
        reason: str | None = None,
        funds_account: Literal["AVAILABLE"] | None = None,
        timeout: float | None = None,
    ) -> MiniapppayRefundResponse:
        """申请退款: Apply for a refund of a paid order.

        At most 150 calls a second.

        At most 1 calls a minute for an order.

        An order can be refunded within a year of its payment, in at most 50 parts.

        The answer means only that the application was accepted; get_refund_detail tells the outcome. Keep
        out_refund_no when you try again.

        `client.miniapppay.wait_get_refund_detail` waits until the job is done.

        Args:
            mchid: Sub-merchant id. 1 to 32 characters.
            appid: Id of the mini program. 1 to 32 characters.
            out_trade_no: Your number of the paid order. 6 to 32 characters.
            out_refund_no: Your refund number, unique at the merchant: digits, letters and _-|*@. Sent
                again, it refunds only once. Pattern: `[0-9A-Za-z_|*@-]+`. 1 to 64 characters.
            amount: What is refunded of what was paid.
            reason: Reason shown to the payer, except for a partial refund of at most 1 yuan. 1 to 80
                characters.
            funds_account: Where the money comes from, when the order still waits for profit sharing. One
                of AVAILABLE (available balance).

        POST /cgi-bin/miniapppay/refund (access_token),
        https://developer.work.weixin.qq.com/document/path/97333
        """
        return await self._call(ops.MINIAPPPAY_REFUND, {
            "mchid": mchid, "appid": appid, "out_trade_no": out_trade_no, "out_refund_no": out_refund_no,
            "amount": amount, "reason": reason, "funds_account": funds_account,
        }, timeout)

    async def get_refund_detail(
        self,
        mchid: str,
        out_refund_no: str,
        *,
        timeout: float | None = None,
    ) -> MiniapppayGetRefundDetailResponse:
        """查询退款: Get the state of a refund.

        A refund to the balance takes up to 20 minutes, one to a bank card 3 working days.

        Args:
            mchid: Sub-merchant id. 1 to 32 characters.
            out_refund_no: Your refund number. 1 to 64 characters.

        POST /cgi-bin/miniapppay/get_refund_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/97352
        """
        return await self._call(ops.MINIAPPPAY_GET_REFUND_DETAIL, {
            "mchid": mchid, "out_refund_no": out_refund_no,
        }, timeout)

    async def wait_get_refund_detail(
        self,
        mchid: str,
        out_refund_no: str,
        *,
        timeout: float | None = None,
        within: float = 1800,
        pause: float | None = None,
        progress: JobProgress[MiniapppayGetRefundDetailResponse] | None = None,
    ) -> MiniapppayGetRefundDetailResponse:
        """查询退款: poll `get_refund_detail` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_refund_detail`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.MINIAPPPAY_GET_REFUND_DETAIL, {
            "mchid": mchid, "out_refund_no": out_refund_no,
        }, within, pause, progress, timeout)

    async def get_bill(
        self,
        bill_date: str,
        mchid: str,
        *,
        bill_type: Literal["ALL", "SUCCESS", "REFUND"] | None = None,
        tar_type: Literal["GZIP"] | None = None,
        timeout: float | None = None,
    ) -> MiniapppayGetBillResponse:
        """交易账单申请: Get the download link of the bill of one day.

        Args:
            bill_date: Day as YYYY-MM-DD, within the last three months. Pattern:
                `[0-9]{4}-[0-9]{2}-[0-9]{2}`. 10 characters.
            mchid: Sub-merchant id. 8 to 32 characters.
            bill_type: Which orders, without refunds of top-ups. One of ALL (all orders), SUCCESS (orders
                paid on that day), REFUND (orders refunded on that day). Default: ALL.
            tar_type: Compression; none if left out. One of GZIP.

        POST /cgi-bin/miniapppay/get_bill (access_token),
        https://developer.work.weixin.qq.com/document/path/98115
        """
        return await self._call(ops.MINIAPPPAY_GET_BILL, {
            "bill_date": bill_date, "mchid": mchid, "bill_type": bill_type, "tar_type": tar_type,
        }, timeout)

    async def apply_mch(
        self,
        out_request_no: str,
        organization_type: int,
        business_license_info: BusinessLicense | BusinessLicenseDict,
        merchant_short_name: str,
        id_card_info: IdDocument | IdDocumentDict,
        contact_info: MerchantAdmin | MerchantAdminDict,
        account_info: BankAccount | BankAccountDict,
        sales_scene_info: SalesScene | SalesSceneDict,
        business_id: int,
        userid: str,
        *,
        finance_institution_info: FinanceLicense | FinanceLicenseDict | None = None,
        owner: bool | None = None,
        ubo_info: IdDocument | IdDocumentDict | None = None,
        qualifications: Pictures | PicturesDict | None = None,
        business_addition_pics: Pictures | PicturesDict | None = None,
        timeout: float | None = None,
    ) -> MiniapppayApplyMchResponse:
        """提交创建对外收款账户的申请单: Apply for a merchant account that collects payments.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Pictures are ids from upload_image by the same app.

        A withdrawing member may apply for at most 200 merchant accounts, a company for 2,000.

        `owner` is needed if `organization_type` is 0.

        `ubo_info` is needed if `organization_type` is 0 and `owner` is 0.

        Args:
            out_request_no: Your number of the application, for get_applyment_status. 1 to 32 characters.
            organization_type: Kind of merchant. One of 0 (enterprise), 1 (self-employed), 2 (social
                organization), 3 (public institution).
            business_license_info: Business license, or the registration certificate of an organization or
                institution.
            merchant_short_name: Name shown to the payer, at most 21 Chinese characters (3 bytes each). At
                most 63 bytes.
            id_card_info: Identity of the owner or legal representative.
            contact_info: Super administrator who signs and gets notices.
            account_info: Bank account that gets the money.
            sales_scene_info: Proof of where the business takes place.
            business_id: Line of business; not every one is open to every kind of merchant. One of 1
                (catering), 2 (retail), 3 (fresh food), 4 (cultural relics), 5 (real estate), 6 (real
                estate agency), 7 (pet hospital), 8 (health and medical devices, over-the-counter drugs), 9
                (other private hospitals and clinics), 10 (services to residents), 11 (travel agency), 12
                (internet café), 13 (cinema), 14 (consulting and entertainment tickets), 15 (sights and
                hotels), 16 (leisure and tourism), 17 (shows and matches), 18 (arcade and KTV), 19
                (shipping), 20 (railway passenger transport), 21 (cable television), 22 (other fees), 23
                (express delivery), 24 (logistics), 25 (instant delivery), 26 (insurance), 27 (parking), 28
                (training), 29 (urban public transport), 30 (motorway tolls), 31 (private dental, eye and
                cosmetic clinics).
            userid: UserID of the member who withdraws the money; the verified identity must be the super
                administrator's, and the app must see the member.
            finance_institution_info: License; needed for a financial institution.
            owner: Whether the legal representative is the beneficial owner; needed for an enterprise.
            ubo_info: Identity of the beneficial owner; needed for an enterprise when owner is false.
            qualifications: Special licenses that the line of business asks for.
            business_addition_pics: Further material that the review asked for.

        POST /cgi-bin/miniapppay/apply_mch (access_token),
        https://developer.work.weixin.qq.com/document/path/98973
        """
        return await self._call(ops.MINIAPPPAY_APPLY_MCH, {
            "out_request_no": out_request_no, "organization_type": organization_type,
            "business_license_info": business_license_info, "merchant_short_name": merchant_short_name,
            "id_card_info": id_card_info, "contact_info": contact_info, "account_info": account_info,
            "sales_scene_info": sales_scene_info, "business_id": business_id, "userid": userid,
            "finance_institution_info": finance_institution_info, "owner": owner, "ubo_info": ubo_info,
            "qualifications": qualifications, "business_addition_pics": business_addition_pics,
        }, timeout)

    async def get_applyment_status(
        self,
        out_request_no: str,
        *,
        timeout: float | None = None,
    ) -> MiniapppayGetApplymentStatusResponse:
        """查询申请单状态: Get the state of an application for a merchant account.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        Only applications that the app has submitted.

        Args:
            out_request_no: Number of the application that was given to apply_mch by the same app. 1 to 32
                characters.

        POST /cgi-bin/miniapppay/get_applyment_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98974
        """
        return await self._call(ops.MINIAPPPAY_GET_APPLYMENT_STATUS, {
            "out_request_no": out_request_no,
        }, timeout)

    async def upload_image(
        self,
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> MiniapppayUploadImageResponse:
        """提交图片: Upload a picture for an application.

        In the admin console the app needs 对外收款-可调用接口的应用.

        Only self-built apps may call it.

        JPG, PNG or BMP of 5 B to 2 MB.

        The id lives 30 days, for this app alone, and ends with the applications that use it.

        Args:
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/miniapppay/upload_image (access_token),
        https://developer.work.weixin.qq.com/document/path/98972
        """
        return await self._call(ops.MINIAPPPAY_UPLOAD_IMAGE, {"media": media}, timeout)
