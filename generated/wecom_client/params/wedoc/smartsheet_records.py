# Generated from spec/api/wedoc/smartsheet_records.yaml by codegen. Do not edit.
"""智能表格记录: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.wedoc.smartsheet_records import SmartsheetCellItem, WebhookCellItem


class NewSmartsheetRecordDict(TypedDict):
    values: Mapping[str, str | float | bool | Sequence[str | SmartsheetCellItem | SmartsheetCellItemDict]]


class SmartsheetRecordChangeDict(TypedDict):
    values: Mapping[str, str | float | bool | Sequence[str | SmartsheetCellItem | SmartsheetCellItemDict]]
    record_id: str


class NewWebhookRecordDict(TypedDict):
    values: Mapping[str, str | float | bool | Sequence[str | WebhookCellItem | WebhookCellItemDict]]


class WebhookRecordDict(TypedDict):
    values: Mapping[str, str | float | bool | Sequence[str | WebhookCellItem | WebhookCellItemDict]]
    record_id: str


class SmartsheetRecordOrderDict(TypedDict):
    field_title: str
    desc: NotRequired[bool | None]


class SmartsheetCellItemDict(TypedDict):
    """An element of a cell; the type of the column decides which fields it has. Text, link, option, picture,
    file, member, location and automatic number cells are lists of elements (links and locations of one),
    references are lists of record ids. Numbers, progress, currencies and percentages are numbers,
    checkboxes are bools; phone numbers, emails, barcodes and dates (Unix time in milliseconds) are
    strings.
    """

    type: NotRequired[Literal["text", "url"] | None]
    text: NotRequired[str | None]
    link: NotRequired[str | None]
    id: NotRequired[str | None]
    style: NotRequired[int | None]
    title: NotRequired[str | None]
    image_url: NotRequired[str | None]
    width: NotRequired[int | None]
    height: NotRequired[int | None]
    name: NotRequired[str | None]
    size: NotRequired[int | None]
    file_ext: NotRequired[str | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    file_type: NotRequired[Literal["Folder", "Wedrive", "30", "50", "51", "52", "54", "55", "70"] | None]
    doc_type: NotRequired[int | None]
    user_id: NotRequired[str | None]
    source_type: NotRequired[int | None]
    latitude: NotRequired[str | None]
    longitude: NotRequired[str | None]


class WebhookCellItemDict(TypedDict):
    """An element of a cell that is written through the webhook of a sheet."""

    type: NotRequired[Literal["text", "url"] | None]
    text: NotRequired[str | None]
    link: NotRequired[str | None]
    id: NotRequired[str | None]
    style: NotRequired[int | None]
    title: NotRequired[str | None]
    image_url: NotRequired[str | None]
    width: NotRequired[int | None]
    height: NotRequired[int | None]
    name: NotRequired[str | None]
    size: NotRequired[int | None]
    file_ext: NotRequired[str | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    file_type: NotRequired[Literal["Folder", "Wedrive", "30", "50", "51", "52", "54", "55", "70"] | None]
    doc_type: NotRequired[int | None]
    user_id: NotRequired[str | None]
    source_type: NotRequired[int | None]
    latitude: NotRequired[str | None]
    longitude: NotRequired[str | None]
    image_base64: NotRequired[str | None]
