# Generated from spec/api/externalcontact/product.yaml by codegen. Do not edit.
"""商品图册与聊天敏感词: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.externalcontact.product import ProductImage


class ProductAttachmentDict(TypedDict):
    type: Literal["image"]
    image: NotRequired[ProductImage | ProductImageDict | None]


class ProductImageDict(TypedDict):
    media_id: NotRequired[str | None]


class InterceptRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


class NewInterceptRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


class InterceptSemanticsDict(TypedDict):
    semantics_list: NotRequired[list[int] | None]
