# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.externalcontact.product import ExternalcontactAddInterceptRuleResponse
    from wecom_client.models.externalcontact.product import ExternalcontactAddProductAlbumResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetInterceptRuleListResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetInterceptRuleResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetProductAlbumListResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetProductAlbumResponse
    from wecom_client.models.externalcontact.product import InterceptRange
    from wecom_client.models.externalcontact.product import InterceptSemantics
    from wecom_client.models.externalcontact.product import ListedProduct
    from wecom_client.models.externalcontact.product import NewInterceptRange
    from wecom_client.models.externalcontact.product import ProductAttachment
    from wecom_client.params.externalcontact import InterceptRangeDict
    from wecom_client.params.externalcontact import InterceptSemanticsDict
    from wecom_client.params.externalcontact import NewInterceptRangeDict
    from wecom_client.params.externalcontact import ProductAttachmentDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class ExternalcontactProductCalls(Resource):
    """商品图册与聊天敏感词: `client.externalcontact`."""

    def add_product_album(
        self,
        description: str,
        price: int,
        attachments: Sequence[ProductAttachment | ProductAttachmentDict],
        *,
        product_sn: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddProductAlbumResponse:
        """管理商品图册：创建商品图册: Add a product to the album that members show to customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        Args:
            description: Name and description of the product. At most 300 characters.
            price: Price in cents of a yuan. At most 5000000.
            attachments: Pictures. At most 9 items.
            product_sn: Your product number; digits and letters. Pattern: `[0-9A-Za-z]*`. At most 128
                bytes.

        POST /cgi-bin/externalcontact/add_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_ADD_PRODUCT_ALBUM, {
            "description": description, "price": price, "attachments": attachments, "product_sn": product_sn,
        }, timeout)

    def get_product_album(
        self,
        product_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetProductAlbumResponse:
        """管理商品图册：获取商品图册: Get one product of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        Args:
            product_id: Id of the product.

        POST /cgi-bin/externalcontact/get_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM, {"product_id": product_id}, timeout)

    def get_product_album_list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetProductAlbumListResponse:
        """管理商品图册：获取商品图册列表: List the products of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        A self-built app gets the albums of members in its scope.

        Args:
            limit: Products per page; more is taken as the default. At most 100. Default: 50.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_product_album_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_product_album_list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[ListedProduct]:
        """管理商品图册：获取商品图册列表: the items of all pages of `get_product_album_list`, fetched as they
        are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    def update_product_album(
        self,
        product_id: str,
        *,
        description: str | None = None,
        price: int | None = None,
        product_sn: str | None = None,
        attachments: Sequence[ProductAttachment | ProductAttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理商品图册：编辑商品图册: Change a product of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        What is left out stays as it is.

        Only albums that the app has created.

        Args:
            product_id: Id of a product that the app has added.
            description: Name and description of the product. At most 300 characters.
            price: Price in cents of a yuan. At most 5000000.
            product_sn: Your product number; digits and letters. Pattern: `[0-9A-Za-z]*`. At most 128
                bytes.
            attachments: Pictures. At most 9 items.

        POST /cgi-bin/externalcontact/update_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_UPDATE_PRODUCT_ALBUM, {
            "product_id": product_id, "description": description, "price": price, "product_sn": product_sn,
            "attachments": attachments,
        }, timeout)

    def delete_product_album(self, product_id: str, *, timeout: float | None = None) -> Response:
        """管理商品图册：删除商品图册: Delete a product from the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        An app can delete only the product albums that it has created.

        Args:
            product_id: Id of a product that the app has added.

        POST /cgi-bin/externalcontact/delete_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_DELETE_PRODUCT_ALBUM, {"product_id": product_id}, timeout)

    def add_intercept_rule(
        self,
        rule_name: str,
        word_list: list[str],
        intercept_type: int,
        applicable_range: NewInterceptRange | NewInterceptRangeDict,
        *,
        semantics_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddInterceptRuleResponse:
        """管理聊天敏感词：新建敏感词规则: Create a rule that intercepts sensitive words in messages to
        customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        A company has at most 100 rules.

        Args:
            rule_name: Name of the rule. 1 to 20 characters.
            word_list: The words. Each: 1 to 32 characters. At most 300 items.
            intercept_type: What happens to the message. One of 1 (warn and stop), 2 (warn only).
            applicable_range: Whom the rule applies to.
            semantics_list: What else is found. One of 1 (mobile numbers), 2 (mail addresses), 3 (red
                packets).

        POST /cgi-bin/externalcontact/add_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_ADD_INTERCEPT_RULE, {
            "rule_name": rule_name, "word_list": word_list, "intercept_type": intercept_type,
            "applicable_range": applicable_range, "semantics_list": semantics_list,
        }, timeout)

    def get_intercept_rule_list(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetInterceptRuleListResponse:
        """管理聊天敏感词：获取敏感词规则列表: List the rules that intercept sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        GET /cgi-bin/externalcontact/get_intercept_rule_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_GET_INTERCEPT_RULE_LIST, {}, timeout)

    def get_intercept_rule(
        self,
        rule_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetInterceptRuleResponse:
        """管理聊天敏感词：获取敏感词规则详情: Get one rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/externalcontact/get_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_GET_INTERCEPT_RULE, {"rule_id": rule_id}, timeout)

    def update_intercept_rule(
        self,
        rule_id: str,
        *,
        rule_name: str | None = None,
        word_list: list[str] | None = None,
        extra_rule: InterceptSemantics | InterceptSemanticsDict | None = None,
        intercept_type: int | None = None,
        add_applicable_range: InterceptRange | InterceptRangeDict | None = None,
        remove_applicable_range: InterceptRange | InterceptRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理聊天敏感词：修改敏感词规则: Change a rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        What is left out stays as it is.

        Only rules that the app has created.

        Args:
            rule_id: Id of a rule that the app has created.
            rule_name: New name. 1 to 20 characters.
            word_list: Words that replace the old ones; ignored if empty. Each: 1 to 32 characters. At most
                300 items.
            extra_rule: What else is found.
            intercept_type: What happens to the message. One of 1 (warn and stop), 2 (warn only).
            add_applicable_range: Members and departments to add; a rule names at most 10000 members.
            remove_applicable_range: Members and departments to remove.

        POST /cgi-bin/externalcontact/update_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_UPDATE_INTERCEPT_RULE, {
            "rule_id": rule_id, "rule_name": rule_name, "word_list": word_list, "extra_rule": extra_rule,
            "intercept_type": intercept_type, "add_applicable_range": add_applicable_range,
            "remove_applicable_range": remove_applicable_range,
        }, timeout)

    def del_intercept_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """管理聊天敏感词：删除敏感词规则: Delete a rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        Only rules that the app has created.

        Args:
            rule_id: Id of a rule that the app has created.

        POST /cgi-bin/externalcontact/del_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_DEL_INTERCEPT_RULE, {"rule_id": rule_id}, timeout)


class AsyncExternalcontactProductCalls(AsyncResource):
    """商品图册与聊天敏感词: `client.externalcontact`, asynchronous."""

    async def add_product_album(
        self,
        description: str,
        price: int,
        attachments: Sequence[ProductAttachment | ProductAttachmentDict],
        *,
        product_sn: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddProductAlbumResponse:
        """管理商品图册：创建商品图册: Add a product to the album that members show to customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        Args:
            description: Name and description of the product. At most 300 characters.
            price: Price in cents of a yuan. At most 5000000.
            attachments: Pictures. At most 9 items.
            product_sn: Your product number; digits and letters. Pattern: `[0-9A-Za-z]*`. At most 128
                bytes.

        POST /cgi-bin/externalcontact/add_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_PRODUCT_ALBUM, {
            "description": description, "price": price, "attachments": attachments, "product_sn": product_sn,
        }, timeout)

    async def get_product_album(
        self,
        product_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetProductAlbumResponse:
        """管理商品图册：获取商品图册: Get one product of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        Args:
            product_id: Id of the product.

        POST /cgi-bin/externalcontact/get_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM, {"product_id": product_id}, timeout)

    async def get_product_album_list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetProductAlbumListResponse:
        """管理商品图册：获取商品图册列表: List the products of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        A self-built app gets the albums of members in its scope.

        Args:
            limit: Products per page; more is taken as the default. At most 100. Default: 50.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_product_album_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_product_album_list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ListedProduct]:
        """管理商品图册：获取商品图册列表: the items of all pages of `get_product_album_list`, fetched as they
        are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    async def update_product_album(
        self,
        product_id: str,
        *,
        description: str | None = None,
        price: int | None = None,
        product_sn: str | None = None,
        attachments: Sequence[ProductAttachment | ProductAttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理商品图册：编辑商品图册: Change a product of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        What is left out stays as it is.

        Only albums that the app has created.

        Args:
            product_id: Id of a product that the app has added.
            description: Name and description of the product. At most 300 characters.
            price: Price in cents of a yuan. At most 5000000.
            product_sn: Your product number; digits and letters. Pattern: `[0-9A-Za-z]*`. At most 128
                bytes.
            attachments: Pictures. At most 9 items.

        POST /cgi-bin/externalcontact/update_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_UPDATE_PRODUCT_ALBUM, {
            "product_id": product_id, "description": description, "price": price, "product_sn": product_sn,
            "attachments": attachments,
        }, timeout)

    async def delete_product_album(self, product_id: str, *, timeout: float | None = None) -> Response:
        """管理商品图册：删除商品图册: Delete a product from the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        An app can delete only the product albums that it has created.

        Args:
            product_id: Id of a product that the app has added.

        POST /cgi-bin/externalcontact/delete_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_DELETE_PRODUCT_ALBUM, {"product_id": product_id}, timeout)

    async def add_intercept_rule(
        self,
        rule_name: str,
        word_list: list[str],
        intercept_type: int,
        applicable_range: NewInterceptRange | NewInterceptRangeDict,
        *,
        semantics_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddInterceptRuleResponse:
        """管理聊天敏感词：新建敏感词规则: Create a rule that intercepts sensitive words in messages to
        customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        A company has at most 100 rules.

        Args:
            rule_name: Name of the rule. 1 to 20 characters.
            word_list: The words. Each: 1 to 32 characters. At most 300 items.
            intercept_type: What happens to the message. One of 1 (warn and stop), 2 (warn only).
            applicable_range: Whom the rule applies to.
            semantics_list: What else is found. One of 1 (mobile numbers), 2 (mail addresses), 3 (red
                packets).

        POST /cgi-bin/externalcontact/add_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_INTERCEPT_RULE, {
            "rule_name": rule_name, "word_list": word_list, "intercept_type": intercept_type,
            "applicable_range": applicable_range, "semantics_list": semantics_list,
        }, timeout)

    async def get_intercept_rule_list(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetInterceptRuleListResponse:
        """管理聊天敏感词：获取敏感词规则列表: List the rules that intercept sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        GET /cgi-bin/externalcontact/get_intercept_rule_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_GET_INTERCEPT_RULE_LIST, {}, timeout)

    async def get_intercept_rule(
        self,
        rule_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetInterceptRuleResponse:
        """管理聊天敏感词：获取敏感词规则详情: Get one rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/externalcontact/get_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_GET_INTERCEPT_RULE, {"rule_id": rule_id}, timeout)

    async def update_intercept_rule(
        self,
        rule_id: str,
        *,
        rule_name: str | None = None,
        word_list: list[str] | None = None,
        extra_rule: InterceptSemantics | InterceptSemanticsDict | None = None,
        intercept_type: int | None = None,
        add_applicable_range: InterceptRange | InterceptRangeDict | None = None,
        remove_applicable_range: InterceptRange | InterceptRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理聊天敏感词：修改敏感词规则: Change a rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        What is left out stays as it is.

        Only rules that the app has created.

        Args:
            rule_id: Id of a rule that the app has created.
            rule_name: New name. 1 to 20 characters.
            word_list: Words that replace the old ones; ignored if empty. Each: 1 to 32 characters. At most
                300 items.
            extra_rule: What else is found.
            intercept_type: What happens to the message. One of 1 (warn and stop), 2 (warn only).
            add_applicable_range: Members and departments to add; a rule names at most 10000 members.
            remove_applicable_range: Members and departments to remove.

        POST /cgi-bin/externalcontact/update_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_UPDATE_INTERCEPT_RULE, {
            "rule_id": rule_id, "rule_name": rule_name, "word_list": word_list, "extra_rule": extra_rule,
            "intercept_type": intercept_type, "add_applicable_range": add_applicable_range,
            "remove_applicable_range": remove_applicable_range,
        }, timeout)

    async def del_intercept_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """管理聊天敏感词：删除敏感词规则: Delete a rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        Only rules that the app has created.

        Args:
            rule_id: Id of a rule that the app has created.

        POST /cgi-bin/externalcontact/del_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_DEL_INTERCEPT_RULE, {"rule_id": rule_id}, timeout)
