"""Documents and spreadsheets: written contents can be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wecom_client import APIError, WeComClient
from wecom_client.testing import FakeWeCom


@pytest.fixture(params=["in process", "over HTTP"])
def client(request: pytest.FixtureRequest) -> Iterator[WeComClient]:
    with FakeWeCom() as fake:
        if request.param == "in process":
            yield fake.client()
        else:
            with WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) as over_http:
                yield over_http


def text_of(client: WeComClient, document: str) -> str:
    (story,) = client.wedoc.document.get(document).document.children or []
    (section,) = story.children or []
    return "\n".join(paragraph.children[0].text or "" for paragraph in section.children or [] if paragraph.children)


def test_a_document(client: WeComClient) -> None:
    document = client.wedoc.create_doc(3, "周报").docid
    client.wedoc.document.batch_update(
        document,
        [
            {"insert_text": {"text": "本周进展", "location": {"index": 0}}},
            {"insert_paragraph": {"location": {"index": 4}}},
            {"insert_text": {"text": "未完成", "location": {"index": 5}}},
            {"replace_text": {"text": "已完成", "ranges": [{"start_index": 5, "length": 3}]}},
            {"delete_content": {"range": {"start_index": 0, "length": 2}}},
        ],
    )
    assert text_of(client, document) == "进展\n已完成"
    assert client.wedoc.document.get(document).version == 1
    (story,) = client.wedoc.document.get(document).document.children or []
    (section,) = story.children or []
    assert [(one.begin, one.end) for one in section.children or []] == [(0, 2), (3, 6)]
    with pytest.raises(APIError) as caught:
        client.wedoc.document.batch_update(document, [{"insert_text": {"text": "x", "location": {"index": 99}}}])
    assert caught.value.errcode == 40058
    assert text_of(client, document) == "进展\n已完成"


def test_a_spreadsheet(client: WeComClient) -> None:
    document = client.wedoc.create_doc(4, "报表").docid
    (first,) = client.wedoc.spreadsheet.get_sheet_properties(document).properties or []
    made = client.wedoc.spreadsheet.batch_update(
        document, [{"add_sheet_request": {"title": "三月", "row_count": 100, "column_count": 20}}]
    ).data.responses
    added = made[0].add_sheet_response if made else None
    assert added is not None and added.properties is not None
    sheet = added.properties.sheet_id or ""
    rows = [{"values": [{"cell_value": {"text": f"{row}{column}"}} for column in "ab"]} for row in range(3)]
    grid = {"start_row": 1, "start_column": 0, "rows": rows}
    done = client.request(
        "POST",
        "/cgi-bin/wedoc/spreadsheet/batch_update",
        json={
            "docid": document,
            "requests": [
                {"update_range_request": {"sheet_id": sheet, "grid_data": grid}},
                {"delete_dimension_request": {"sheet_id": sheet, "dimension": "ROW", "start_index": 2, "end_index": 3}},
                {"delete_sheet_request": {"sheet_id": first.sheet_id}},
            ],
        },
    )
    assert done["data"]["responses"] == [
        {"update_range_response": {"updated_cells": 6}},
        {"delete_dimension_response": {"deleted": 1}},
        {"delete_sheet_response": {"sheet_id": first.sheet_id}},
    ]
    found = client.wedoc.spreadsheet.get_sheet_range_data(document, sheet, "A2:B3").data.result
    assert found is not None
    shown = [
        [cell.cell_value.text if cell.cell_value else None for cell in row.values or []] for row in found.rows or []
    ]
    assert (found.start_row, found.start_column, shown) == (1, 0, [["1a", "1b"], ["2a", "2b"]])
    sheets = client.wedoc.spreadsheet.get_sheet_properties(document).properties or []
    assert [one.title for one in sheets] == ["三月"]
    with pytest.raises(APIError) as caught:
        client.wedoc.spreadsheet.get_sheet_range_data(document, sheet, "2A")
    assert caught.value.errcode == 40058
