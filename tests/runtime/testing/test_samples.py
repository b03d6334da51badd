"""Samples and strategies: whatever they make is what WeCom documents."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.doses import examples
from tests.support.every import every_callback
from wecom_client import CALLBACKS, ENDPOINTS
from wecom_client.callbacks import TemplateCardEvent, TextMessage
from wecom_client.replies import NewsReply
from wecom_client.testing import make, models, sample_request, sample_response
from wecom_client.types import CardImage
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.validation import check
from wecom_runtime.testing.strategies import wire

REQUESTS = sorted({operation.request for operation in ENDPOINTS.values()}, key=lambda cls: cls.__qualname__)


@every_callback
def test_every_callback_can_be_made(name: str) -> None:
    model = next(entry.model for entry in CALLBACKS if entry.model.__name__ == name)
    assert check(unstructure(make(model)), model, lenient=True) == []


def test_given_values_are_in() -> None:
    assert make(TextMessage, content="hi").content == "hi"
    reply = make(NewsReply, articles=[{"title": "周报", "url": "https://example.com"}])
    assert reply.articles[0].title == "周报"
    with pytest.raises(TypeError, match="did you mean 'content'"):
        make(TextMessage, contnt="hi")


def test_samples_are_new_each_time() -> None:
    sample_request("/cgi-bin/user/create")["department"].append(99)
    assert 99 not in sample_request("/cgi-bin/user/create")["department"]
    with pytest.raises(KeyError):
        sample_request("/cgi-bin/no/such")


def test_examples_of_other_hosts_are_known_too() -> None:
    (path,) = (path for path in ENDPOINTS if path.endswith("/sendworkwxredpack"))
    assert path.startswith("https://")
    assert sample_request(path)["wishing"] == "节日快乐"
    assert sample_response(path)["return_code"] == "SUCCESS"


@examples(15)
@given(st.data())
def test_strategies_make_valid_requests(data: st.DataObject) -> None:
    model = data.draw(st.sampled_from(REQUESTS))
    made = data.draw(wire(model))
    # What holds between fields is not what a strategy knows.
    assert [problem for problem in check(made, model) if problem.kind != "condition"] == []


@examples(15)
@given(wire(CardImage))
def test_strategies_keep_fractional_limits(made: dict[str, Any]) -> None:
    assert check(made, CardImage) == []
    assert made.get("aspect_ratio") is None or 1.3 <= made["aspect_ratio"] <= 2.25


@examples(15)
@given(models(TextMessage), models(TemplateCardEvent))
def test_strategies_make_models(text: TextMessage, card: TemplateCardEvent) -> None:
    assert isinstance(text, TextMessage) and isinstance(card, TemplateCardEvent)
    assert text.type == "text" and card.event == "template_card_event"
