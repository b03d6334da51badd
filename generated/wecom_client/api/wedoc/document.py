# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.wedoc.content import DocumentUpdate
    from wecom_client.models.wedoc.content import WedocDocumentGetResponse
    from wecom_client.params.wedoc import DocumentUpdateDict
    from wecom_runtime.data.models import Response


class WedocDocumentResource(Resource):
    """文档与表格内容: `client.wedoc.document`."""

    def batch_update(
        self,
        docid: str,
        requests: Sequence[DocumentUpdate | DocumentUpdateDict],
        *,
        version: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """编辑文档内容: Edit the content of a document with a batch of operations.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        If one operation fails none takes effect.

        Args:
            docid: Document to edit.
            requests: Operations in their order. At most 30 items.
            version: Version that the operations start from, at most 100 behind the latest; see
                document/get.

        POST /cgi-bin/wedoc/document/batch_update (access_token),
        https://developer.work.weixin.qq.com/document/path/97626
        """
        return self._call(ops.WEDOC_DOCUMENT_BATCH_UPDATE, {
            "docid": docid, "requests": requests, "version": version,
        }, timeout)

    def get(self, docid: str, *, timeout: float | None = None) -> WedocDocumentGetResponse:
        """获取文档数据: Get the content of a document as a tree of nodes.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document to read.

        POST /cgi-bin/wedoc/document/get (access_token),
        https://developer.work.weixin.qq.com/document/path/101161
        """
        return self._call(ops.WEDOC_DOCUMENT_GET, {"docid": docid}, timeout)


class AsyncWedocDocumentResource(AsyncResource):
    """文档与表格内容: `client.wedoc.document`, asynchronous."""

    async def batch_update(
        self,
        docid: str,
        requests: Sequence[DocumentUpdate | DocumentUpdateDict],
        *,
        version: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """编辑文档内容: Edit the content of a document with a batch of operations.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        If one operation fails none takes effect.

        Args:
            docid: Document to edit.
            requests: Operations in their order. At most 30 items.
            version: Version that the operations start from, at most 100 behind the latest; see
                document/get.

        POST /cgi-bin/wedoc/document/batch_update (access_token),
        https://developer.work.weixin.qq.com/document/path/97626
        """
        return await self._call(ops.WEDOC_DOCUMENT_BATCH_UPDATE, {
            "docid": docid, "requests": requests, "version": version,
        }, timeout)

    async def get(self, docid: str, *, timeout: float | None = None) -> WedocDocumentGetResponse:
        """获取文档数据: Get the content of a document as a tree of nodes.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document to read.

        POST /cgi-bin/wedoc/document/get (access_token),
        https://developer.work.weixin.qq.com/document/path/101161
        """
        return await self._call(ops.WEDOC_DOCUMENT_GET, {"docid": docid}, timeout)
