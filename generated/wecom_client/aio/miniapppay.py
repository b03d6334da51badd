# Generated from spec/api/miniapppay.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""小程序接入对外收款: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import miniapppay as ops

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from wecom_client.models.miniapppay import (
        UBO, AdditionalPicture, Amount, BankAccount, BusinessLicense, Contact, FinanceInstitution, IdCard,
        MiniapppayApplyMchResponse, MiniapppayCreateOrderResponse, MiniapppayGetApplymentStatusResponse,
        MiniapppayGetBillResponse, MiniapppayGetOrderResponse, MiniapppayGetRefundDetailResponse,
        MiniapppayGetSignResponse, MiniapppayRefundResponse, MiniapppayUploadImageResponse, OrderDetail,
        Payer, Qualification, SalesSceneInfo, Scene,
    )
    from wecom_runtime.files import FileInput
    from wecom_runtime.model import Response


class MiniapppayResource(AsyncResource):
    """小程序接入对外收款: `client.miniapppay`."""

    async def apply_mch(
        self,
        out_request_no: str,
        organization_type: int,
        business_license_info: BusinessLicense | Mapping[str, Any],
        merchant_short_name: str,
        id_card_info: IdCard | Mapping[str, Any],
        contact_info: Contact | Mapping[str, Any],
        account_info: BankAccount | Mapping[str, Any],
        business_id: int,
        userid: str,
        sales_scene_info: SalesSceneInfo | Mapping[str, Any],
        *,
        finance_institution_info: FinanceInstitution | Mapping[str, Any] | None = None,
        owner: bool | None = None,
        ubo_info: UBO | Mapping[str, Any] | None = None,
        qualifications: Qualification | Mapping[str, Any] | None = None,
        business_addition_pics: AdditionalPicture | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> MiniapppayApplyMchResponse:
        """提交创建对外收款账户的申请单: TODO 提交创建对外收款账户的申请单.

        Args:
            out_request_no: TODO 业务申请编号，长度限制为1~32个字符，可以通过查询申请单状态查询. 1 to 32
                characters.
            organization_type: TODO 主体类型，参考主题类型对照表.
            business_license_info: TODO
                营业执照/登记证书信息，；1、主体为“个体/企业”时，请上传营业执照。；2、主体为“事业单位/社会团体组织”时，请上传登记证书。；.
            merchant_short_name: TODO
                商户简称，；UTF-8格式，中文占3个字节，即最多21个汉字长度。将在支付完成页向买家展示，需与商家的实际售卖商品相符
                。
            id_card_info: TODO 经营者/法人证件信息，参考经营者/法人证件信息参数说明.
            contact_info: TODO
                超级管理员信息，超级管理员需在开户后进行签约，并可接收日常重要管理信息和进行资金操作，请确定其为商户法定代表人或负责人。；.
            account_info: TODO 结算账户信息，请填写商家提现收款的银行账户信息。；参考结算账户信息参数说明.
            business_id: TODO
                经营范围，参考经营范围对照表；请注意，不同的主体类型可以选择的经营范围是不同的.
            userid: UserID of the member.
            sales_scene_info: TODO 经营场景证明，参考经营场景证明参数说明.
            finance_institution_info: TODO
                金融机构许可证信息，；当主体是金融机构时必填，；参考金融机构许可证参数说明.
            owner: TODO
                经营者/法人是否为受益人，；主体类型为企业时，需要填写：；1、若经营者/法人是最终受益人，则填写：true。；2、若经营者/法人不是最终受益人，则填写：false。
            ubo_info: TODO
                受益人证件信息，；仅当主体类型为企业，且经营者/法人不为受益人时需要填写，填写规范与经营者/法人证件信息相同，可根据国家相关法律法规，需要提供公司受益所有人信息，受益所有人需符合至少以下条件之一：；1、直接或者间接拥有超过25%公司股权或者表决权的自然人。；2、通过人事、财务等其他方式对公司进行控制的自然人。；3、公司的高级管理人员，包括公司的经理、副经理、财务负责人、上市公司董事会秘书和公司章程.
            qualifications: TODO
                特殊资质，；1、根据商户经营业务要求提供相关资质，详情查看《行业对应特殊资质》。；2、请提供为“申请商家主体”所属的特殊资质，可授权使用总公司/分公司的特殊资
                质；；3、最多可上传5张照片，请填写通过提交图片预先上传图片生成好的图片ID 。
            business_addition_pics: TODO
                补充材料，；根据实际审核情况，额外要求提供。最多可上传5张照片，请填写通过提交图片预先上传图片生成好的图片ID
                。

        POST /cgi-bin/miniapppay/apply_mch (access_token),
        https://developer.work.weixin.qq.com/document/path/98973
        """
        return await self._call(ops.MINIAPPPAY_APPLY_MCH, {
            "out_request_no": out_request_no, "organization_type": organization_type,
            "business_license_info": business_license_info, "merchant_short_name": merchant_short_name,
            "id_card_info": id_card_info, "contact_info": contact_info, "account_info": account_info,
            "business_id": business_id, "userid": userid, "sales_scene_info": sales_scene_info,
            "finance_institution_info": finance_institution_info, "owner": owner, "ubo_info": ubo_info,
            "qualifications": qualifications, "business_addition_pics": business_addition_pics,
        }, timeout)

    async def close_order(self, mchid: str, out_trade_no: str, *, timeout: float | None = None) -> Response:
        """关闭订单: TODO 关闭订单.

        Args:
            mchid: WeChat Pay merchant id.
            out_trade_no: The merchant's order number.

        POST /cgi-bin/miniapppay/close_order (access_token),
        https://developer.work.weixin.qq.com/document/path/97324
        """
        return await self._call(ops.MINIAPPPAY_CLOSE_ORDER, {
            "mchid": mchid, "out_trade_no": out_trade_no,
        }, timeout)

    async def create_order(
        self,
        appid: str,
        mchid: str,
        out_trade_no: str,
        description: str,
        amount: Amount | Mapping[str, Any],
        payer: Payer | Mapping[str, Any],
        scene_info: Scene | Mapping[str, Any],
        *,
        scenekey: str | None = None,
        time_expire: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        detail: OrderDetail | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> MiniapppayCreateOrderResponse:
        """小程序下单: TODO 小程序下单.

        Args:
            appid: Id of the mini program.
            mchid: WeChat Pay merchant id.
            out_trade_no: The merchant's order number.
            description: TODO.
            amount: TODO.
            payer: TODO.
            scene_info: TODO.
            scenekey: TODO.
            time_expire: TODO.
            attach: TODO.
            goods_tag: TODO.
            detail: TODO.

        POST /cgi-bin/miniapppay/create_order (access_token),
        https://developer.work.weixin.qq.com/document/path/97322
        """
        return await self._call(ops.MINIAPPPAY_CREATE_ORDER, {
            "appid": appid, "mchid": mchid, "out_trade_no": out_trade_no, "description": description,
            "amount": amount, "payer": payer, "scene_info": scene_info, "scenekey": scenekey,
            "time_expire": time_expire, "attach": attach, "goods_tag": goods_tag, "detail": detail,
        }, timeout)

    async def get_applyment_status(
        self,
        out_request_no: str,
        *,
        timeout: float | None = None,
    ) -> MiniapppayGetApplymentStatusResponse:
        """查询申请单状态: TODO 查询申请单状态.

        Args:
            out_request_no: TODO 业务申请编号，长度限制为1~32个字符，在提交创建对外收款账户的申请单中提交.
                1 to 32 characters.

        POST /cgi-bin/miniapppay/get_applyment_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98974
        """
        return await self._call(ops.MINIAPPPAY_GET_APPLYMENT_STATUS, {
            "out_request_no": out_request_no,
        }, timeout)

    async def get_bill(
        self,
        mchid: str,
        bill_date: str,
        *,
        bill_type: str | None = None,
        tar_type: str | None = None,
        timeout: float | None = None,
    ) -> MiniapppayGetBillResponse:
        """交易账单申请: TODO 交易账单申请.

        Args:
            mchid: WeChat Pay merchant id.
            bill_date: TODO.
            bill_type: TODO.
            tar_type: TODO.

        POST /cgi-bin/miniapppay/get_bill (access_token),
        https://developer.work.weixin.qq.com/document/path/98115
        """
        return await self._call(ops.MINIAPPPAY_GET_BILL, {
            "mchid": mchid, "bill_date": bill_date, "bill_type": bill_type, "tar_type": tar_type,
        }, timeout)

    async def get_order(
        self,
        mchid: str,
        out_trade_no: str,
        *,
        timeout: float | None = None,
    ) -> MiniapppayGetOrderResponse:
        """查询订单: TODO 查询订单.

        Args:
            mchid: WeChat Pay merchant id.
            out_trade_no: The merchant's order number.

        POST /cgi-bin/miniapppay/get_order (access_token),
        https://developer.work.weixin.qq.com/document/path/97323
        """
        return await self._call(ops.MINIAPPPAY_GET_ORDER, {
            "mchid": mchid, "out_trade_no": out_trade_no,
        }, timeout)

    async def get_refund_detail(
        self,
        mchid: str,
        out_refund_no: str,
        *,
        timeout: float | None = None,
    ) -> MiniapppayGetRefundDetailResponse:
        """查询退款: TODO 查询退款.

        Args:
            mchid: WeChat Pay merchant id.
            out_refund_no: The merchant's refund number.

        POST /cgi-bin/miniapppay/get_refund_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/97352
        """
        return await self._call(ops.MINIAPPPAY_GET_REFUND_DETAIL, {
            "mchid": mchid, "out_refund_no": out_refund_no,
        }, timeout)

    async def get_sign(
        self,
        appid: str,
        prepay_id: str,
        sign_type: str,
        *,
        nonce: str | None = None,
        timestamp: int | None = None,
        timeout: float | None = None,
    ) -> MiniapppayGetSignResponse:
        """获取支付签名: TODO 获取支付签名.

        Args:
            appid: Id of the mini program.
            prepay_id: TODO.
            sign_type: TODO.
            nonce: Random string of the signature.
            timestamp: Unix time of the signature.

        POST /cgi-bin/miniapppay/get_sign (access_token),
        https://developer.work.weixin.qq.com/document/path/98130
        """
        return await self._call(ops.MINIAPPPAY_GET_SIGN, {
            "appid": appid, "prepay_id": prepay_id, "sign_type": sign_type, "nonce": nonce,
            "timestamp": timestamp,
        }, timeout)

    async def refund(
        self,
        appid: str,
        mchid: str,
        out_trade_no: str,
        out_refund_no: str,
        amount: Amount | Mapping[str, Any],
        *,
        reason: str | None = None,
        funds_account: str | None = None,
        timeout: float | None = None,
    ) -> MiniapppayRefundResponse:
        """申请退款: TODO 申请退款.

        Args:
            appid: Id of the mini program.
            mchid: WeChat Pay merchant id.
            out_trade_no: The merchant's order number.
            out_refund_no: The merchant's refund number.
            amount: TODO.
            reason: TODO.
            funds_account: TODO.

        POST /cgi-bin/miniapppay/refund (access_token),
        https://developer.work.weixin.qq.com/document/path/97333
        """
        return await self._call(ops.MINIAPPPAY_REFUND, {
            "appid": appid, "mchid": mchid, "out_trade_no": out_trade_no, "out_refund_no": out_refund_no,
            "amount": amount, "reason": reason, "funds_account": funds_account,
        }, timeout)

    async def upload_image(
        self,
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> MiniapppayUploadImageResponse:
        """提交图片: TODO 提交图片.

        Args:
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/miniapppay/upload_image (access_token),
        https://developer.work.weixin.qq.com/document/path/98972
        """
        return await self._call(ops.MINIAPPPAY_UPLOAD_IMAGE, {"media": media}, timeout)
