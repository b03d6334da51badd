"""Strategies generate valid values."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.support.doses import examples
from tests.support.forks import preload
from wecom_client import ENDPOINTS
from wecom_client.callbacks import TemplateCardEvent, TextMessage
from wecom_client.testing import models
from wecom_client.types import CardImage
from wecom_runtime.data.validation import check
from wecom_runtime.testing.strategies import wire

preload("tests.support.loaded")


@examples(15)
@given(st.data())
def test_strategies_make_valid_requests(data: st.DataObject) -> None:
    model = ENDPOINTS[data.draw(st.sampled_from(sorted(ENDPOINTS)))].request
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
