# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.invoice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import need_filled
from wecom_runtime.wechatpy.arguments import need_one_of
from wecom_runtime.wechatpy.arguments import parameters


class WeChatInvoice(BaseWeChatAPI):
    """`client.invoice`."""

    def get_info(self, card_id: str, encrypt_code: str) -> dict[str, Any]:
        """查询电子发票: now `client.card.invoice.reimburse.getinvoiceinfo`.

        https://developer.work.weixin.qq.com/document/path/90284
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "card/invoice/reimburse/getinvoiceinfo",
            body=parameters({"card_id": card_id, "encrypt_code": encrypt_code}),
        )
        return answer

    def get_info_batch(self, item_list: Sequence[Any]) -> dict[str, Any]:
        """批量查询电子发票: now `client.card.invoice.reimburse.getinvoiceinfobatch`.

        https://developer.work.weixin.qq.com/document/path/90287
        """
        need_filled(item_list=item_list)
        answer: dict[str, Any] = self._send(
            "POST",
            "card/invoice/reimburse/getinvoiceinfobatch",
            body=parameters({"item_list": item_list}),
        )
        return answer

    def update_status(self, card_id: str, encrypt_code: str, reimburse_status: str) -> dict[str, Any]:
        """更新发票状态: now `client.card.invoice.reimburse.updateinvoicestatus`.

        https://developer.work.weixin.qq.com/document/path/90285
        """
        need_one_of("reimburse_status", reimburse_status, (
            "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
        ))
        answer: dict[str, Any] = self._send(
            "POST",
            "card/invoice/reimburse/updateinvoicestatus",
            body=parameters({
                "card_id": card_id, "encrypt_code": encrypt_code, "reimburse_status": reimburse_status,
            }),
        )
        return answer

    def update_status_batch(
        self,
        openid: str,
        reimburse_status: str,
        invoice_list: Sequence[Any],
    ) -> dict[str, Any]:
        """批量更新发票状态: now `client.card.invoice.reimburse.updatestatusbatch`.

        https://developer.work.weixin.qq.com/document/path/90286
        """
        need_one_of("reimburse_status", reimburse_status, (
            "INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE",
        ))
        need_filled(invoice_list=invoice_list)
        answer: dict[str, Any] = self._send(
            "POST",
            "card/invoice/reimburse/updatestatusbatch",
            body=parameters({
                "openid": openid, "reimburse_status": reimburse_status, "invoice_list": invoice_list,
            }),
        )
        return answer
