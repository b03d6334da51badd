"""Replies whose parts are mappings, as in the values that a handler returns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from tests.generated.spec_examples import replies
from tests.support.every import every_reply
from wecom_client import InvalidArgumentError, create_reply, structure
from wecom_client import replies as models
from wecom_client.callbacks import TextMessage
from wecom_client.replies import ImageReply, NewsReply, Reply, ReplyArticle
from wecom_runtime.data.models import Model
from wecom_runtime.data.records import Record

MESSAGE = TextMessage(source="zhangsan", target="ww1", content="hi")


def _example(name: str) -> Reply:
    reply: Reply = structure(dict(replies()[name].example), getattr(models, name))
    return reply


def _values(record: Record) -> dict[str, Any]:
    values = {attribute.name: getattr(record, attribute.name) for attribute in attrs.fields(type(record))}
    return {name: value for name, value in values.items() if value is not None and name != "_unknown_fields"}


def _plain(value: Any, convert: Callable[[Record], dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_plain(item, convert) for item in value]
    return {key: _plain(item, convert) for key, item in convert(value).items()} if isinstance(value, Record) else value


def _by_attributes(record: Record) -> dict[str, Any]:
    return _values(record)


def _by_wire_names(record: Model) -> dict[str, Any]:
    return record.to_dict()


@every_reply
@pytest.mark.parametrize("convert", [_by_attributes, _by_wire_names])
def test_each_part_may_be_a_mapping(name: str, convert: Callable[[Any], dict[str, Any]]) -> None:
    expected = _example(name)
    parts = {key: _plain(value, convert) for key, value in _values(expected).items()}
    made = type(expected)(**parts)
    assert made == expected
    assert not any(isinstance(value, dict) for value in _values(made).values())


@pytest.mark.parametrize(
    "value",
    [
        [{"title": "Rooms", "pic_url": "https://example.com/a.png"}],
        [{"Title": "Rooms", "PicUrl": "https://example.com/a.png"}],
        ({"title": "Rooms", "pic_url": "https://example.com/a.png"},),
        [ReplyArticle(title="Rooms", pic_url="https://example.com/a.png")],
    ],
)
def test_articles_as_a_handler_returns_them(value: Any) -> None:
    made = NewsReply(articles=value)
    assert made.articles[0].title == "Rooms"
    returned = create_reply(value, MESSAGE)
    assert isinstance(returned, NewsReply)
    assert made.articles == returned.articles


def test_mistakes_in_a_mapping_are_reported() -> None:
    with pytest.raises(InvalidArgumentError, match="/Articles/0/titel: titel is not a known field; did you mean"):
        NewsReply(articles=[{"titel": "Rooms"}]).render()
    with pytest.raises(InvalidArgumentError, match="/Image/MediaId"):
        ImageReply(image={}).render()
