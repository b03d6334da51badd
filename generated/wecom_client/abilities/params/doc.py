# Generated from spec/abilities/doc.yaml by codegen. Do not edit.
"""文档: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence
    from typing import Any
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.abilities.models.doc import Row
    from wecom_client.abilities.models.doc import SheetUpdateRangeDataValues


class SheetUpdateRangeDataValuesDict(TypedDict):
    cell_value: NotRequired[Mapping[str, Any] | None]
    cell_format: NotRequired[Mapping[str, Any] | None]


class RowDict(TypedDict):
    values: NotRequired[Sequence[SheetUpdateRangeDataValues | SheetUpdateRangeDataValuesDict] | None]


class GridDataDict(TypedDict):
    start_row: int
    start_column: int
    rows: Sequence[Row | RowDict]


class DocSheetAppendDataRowDict(TypedDict):
    values: Sequence[SheetUpdateRangeDataValues | SheetUpdateRangeDataValuesDict]


class SheetDict(TypedDict):
    title: str
    row_count: NotRequired[int | None]
    column_count: NotRequired[int | None]


class PageDict(TypedDict):
    page_title: NotRequired[str | None]
    content_type: NotRequired[int | None]
    page_content: NotRequired[str | None]
    page_filepath: NotRequired[str | None]


class PropertyDict(TypedDict):
    title: NotRequired[str | None]


class DocSmartsheetUpdateSheetPropertyDict(TypedDict):
    sheet_id: str
    title: str


class FieldDict(TypedDict):
    field_title: str
    field_type: Literal[
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT", "FIELD_TYPE_PROGRESS",
        "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL", "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_LOCATION",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_PERCENTAGE", "FIELD_TYPE_BARCODE", "FIELD_TYPE_ATTACHMENT",
    ]


class DocSmartsheetUpdateFieldsFieldDict(TypedDict):
    field_id: str
    field_title: str
    field_type: str


class DocSmartsheetAddRecordsRecordDict(TypedDict):
    values: Mapping[str, Any]


class DocSmartsheetAddRecordsAutoFileRecordDict(TypedDict):
    values: Mapping[str, Any]


class DocSmartsheetUpdateRecordsRecordDict(TypedDict):
    record_id: str
    values: Mapping[str, Any]
