# Generated from spec/gateway/sheet.yaml by codegen. Do not edit.
"""表格: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence
    from typing import Any
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.office.models.sheet import Cell
    from wecom_client.office.models.sheet import CellValue
    from wecom_client.office.models.sheet import Link
    from wecom_client.office.models.sheet import Row


class RowDict(TypedDict):
    values: NotRequired[Sequence[Cell | CellDict] | None]


class GridDataDict(TypedDict):
    """The cells of a rectangle."""

    start_row: NotRequired[int | None]
    start_column: NotRequired[int | None]
    rows: NotRequired[Sequence[Row | RowDict] | None]


class LinkDict(TypedDict):
    url: NotRequired[str | None]
    text: NotRequired[str | None]


class CellValueDict(TypedDict):
    text: NotRequired[str | None]
    number: NotRequired[float | None]
    formula: NotRequired[str | None]
    link: NotRequired[Link | LinkDict | None]


class CellDict(TypedDict):
    """A cell of a sheet."""

    cell_value: NotRequired[CellValue | CellValueDict | None]
    data_type: NotRequired[Literal["TEXT", "NUMBER", "LINK", "FORMULA"] | None]
    cell_format: NotRequired[Mapping[str, Any] | None]


class RowsAppendRowDict(TypedDict):
    values: Sequence[Cell | CellDict]


class SheetDict(TypedDict):
    title: str
    row_count: NotRequired[int | None]
    column_count: NotRequired[int | None]
