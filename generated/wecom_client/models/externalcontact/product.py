# Generated from spec/api/externalcontact/product.yaml by codegen. Do not edit.
"""商品图册与聊天敏感词。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ProductAttachment(Model):
    type: str = field(enum=("image",))
    """Kind of attachment. One of image."""
    image: ProductImage | None = None
    """Picture."""


@model
class ProductImage(Model):
    media_id: str | None = None
    """media_id from media/upload_attachment; one that comes back can be downloaded with media/get."""


@model
class ListedProduct(Model):
    product_id: str
    """Id of the product."""
    description: str
    """Name and description of the product."""
    price: int
    """Cents of a yuan."""
    product_sn: str | None = None
    """Your product number."""
    attachments: list[ProductAttachment] | None = None
    """Pictures."""


@model
class Product(Model):
    product_id: str
    """Id of the product."""
    description: str
    """Name and description of the product."""
    price: int
    """Cents of a yuan."""
    product_sn: str | None = None
    """Your product number."""
    attachments: list[ProductAttachment] | None = None
    """Pictures."""
    create_time: Timestamp | None = None
    """Unix time."""


@model
class InterceptRange(Model):
    user_list: list[str] | None = field(default=None, max_items=1000)
    """UserIDs. In requests: at most 1000 items."""
    department_list: list[int] | None = field(default=None, max_items=1000)
    """Ids of departments. In requests: at most 1000 items."""


@model
class NewInterceptRange(Model):
    """At least one of `user_list` and `department_list` is needed."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("user_list", "department_list")),)

    user_list: list[str] | None = field(default=None, max_items=1000)
    """UserIDs. At most 1000 items."""
    department_list: list[int] | None = field(default=None, max_items=1000)
    """Ids of departments. At most 1000 items."""


@model
class InterceptSemantics(Model):
    class SemanticsList:
        MOBILE_NUMBERS: Final = 1
        MAIL_ADDRESSES: Final = 2
        RED_PACKETS: Final = 3

    semantics_list: list[int] | None = field(default=None, enum=(1, 2, 3))
    """What else is found; an empty list removes all. One of 1 (mobile numbers), 2 (mail addresses), 3 (red
    packets).
    """


@model
class InterceptRuleHead(Model):
    rule_id: str
    """Id of the rule."""
    rule_name: str
    """Name of the rule."""
    create_time: Timestamp | None = None
    """Unix time."""


@model
class InterceptRule(Model):
    class SemanticsList:
        MOBILE_NUMBERS: Final = 1
        MAIL_ADDRESSES: Final = 2
        RED_PACKETS: Final = 3

    class InterceptType:
        WARN_AND_STOP: Final = 1
        WARN_ONLY: Final = 2

    rule_id: str
    """Id of the rule."""
    rule_name: str
    """Name of the rule."""
    create_time: Timestamp | None = None
    """Unix time."""
    word_list: list[str]
    """The sensitive words."""
    extra_rule: InterceptSemantics | None = None
    """Further rules."""
    semantics_list: list[int] | None = field(default=None, enum=(1, 2, 3))
    """What else is found. One of 1 (mobile numbers), 2 (mail addresses), 3 (red packets)."""
    intercept_type: int | None = field(default=None, enum=(1, 2))
    """What happens to the message. One of 1 (warn and stop), 2 (warn only)."""
    applicable_range: InterceptRange | None = None
    """As far as the app may see."""


@model
class ExternalcontactAddProductAlbumRequest(Model):
    """Parameters of `client.externalcontact.add_product_album`."""

    description: str = field(max_chars=300)
    price: int = field(max=5000000)
    product_sn: str | None = field(default=None, pattern="[0-9A-Za-z]*", max_bytes=128)
    attachments: list[ProductAttachment] = field(max_items=9)


@model
class ExternalcontactAddProductAlbumResponse(Response):
    """Answer of `client.externalcontact.add_product_album`."""

    product_id: str
    """Id of the product."""


@model
class ExternalcontactGetProductAlbumRequest(Model):
    """Parameters of `client.externalcontact.get_product_album`."""

    product_id: str


@model
class ExternalcontactGetProductAlbumResponse(Response):
    """Answer of `client.externalcontact.get_product_album`."""

    product: Product
    """The product."""


@model
class ExternalcontactGetProductAlbumListRequest(Model):
    """Parameters of `client.externalcontact.get_product_album_list`."""

    limit: int | None = field(default=None, max=100)
    cursor: str | None = None


@model
class ExternalcontactGetProductAlbumListResponse(Response):
    """Answer of `client.externalcontact.get_product_album_list`."""

    next_cursor: str | None = None
    """Cursor of the next page."""
    product_list: list[ListedProduct]
    """The products."""


@model
class ExternalcontactUpdateProductAlbumRequest(Model):
    """Parameters of `client.externalcontact.update_product_album`."""

    product_id: str
    description: str | None = field(default=None, max_chars=300)
    price: int | None = field(default=None, max=5000000)
    product_sn: str | None = field(default=None, pattern="[0-9A-Za-z]*", max_bytes=128)
    attachments: list[ProductAttachment] | None = field(default=None, max_items=9)


@model
class ExternalcontactDeleteProductAlbumRequest(Model):
    """Parameters of `client.externalcontact.delete_product_album`."""

    product_id: str


@model
class ExternalcontactAddInterceptRuleRequest(Model):
    """Parameters of `client.externalcontact.add_intercept_rule`."""

    class SemanticsList:
        MOBILE_NUMBERS: Final = 1
        MAIL_ADDRESSES: Final = 2
        RED_PACKETS: Final = 3

    class InterceptType:
        WARN_AND_STOP: Final = 1
        WARN_ONLY: Final = 2

    rule_name: str = field(min_chars=1, max_chars=20)
    word_list: list[str] = field(min_chars=1, max_chars=32, max_items=300)
    semantics_list: list[int] | None = field(default=None, enum=(1, 2, 3))
    intercept_type: int = field(enum=(1, 2))
    applicable_range: NewInterceptRange


@model
class ExternalcontactAddInterceptRuleResponse(Response):
    """Answer of `client.externalcontact.add_intercept_rule`."""

    rule_id: str
    """Id of the rule."""


@model
class ExternalcontactGetInterceptRuleListRequest(Model):
    """Parameters of `client.externalcontact.get_intercept_rule_list`."""


@model
class ExternalcontactGetInterceptRuleListResponse(Response):
    """Answer of `client.externalcontact.get_intercept_rule_list`."""

    rule_list: list[InterceptRuleHead]
    """The rules."""


@model
class ExternalcontactGetInterceptRuleRequest(Model):
    """Parameters of `client.externalcontact.get_intercept_rule`."""

    rule_id: str


@model
class ExternalcontactGetInterceptRuleResponse(Response):
    """Answer of `client.externalcontact.get_intercept_rule`."""

    rule: InterceptRule
    """The rule."""


@model
class ExternalcontactUpdateInterceptRuleRequest(Model):
    """Parameters of `client.externalcontact.update_intercept_rule`."""

    class InterceptType:
        WARN_AND_STOP: Final = 1
        WARN_ONLY: Final = 2

    rule_id: str
    rule_name: str | None = field(default=None, min_chars=1, max_chars=20)
    word_list: list[str] | None = field(default=None, min_chars=1, max_chars=32, max_items=300)
    extra_rule: InterceptSemantics | None = None
    intercept_type: int | None = field(default=None, enum=(1, 2))
    add_applicable_range: InterceptRange | None = None
    remove_applicable_range: InterceptRange | None = None


@model
class ExternalcontactDelInterceptRuleRequest(Model):
    """Parameters of `client.externalcontact.del_intercept_rule`."""

    rule_id: str
