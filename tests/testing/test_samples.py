"""Samples and strategies produce documented data only."""

from __future__ import annotations

import pytest

from tests.support.every import every_callback
from wecom_client import CALLBACKS, ENDPOINTS
from wecom_client.callbacks import TextMessage
from wecom_client.replies import NewsReply
from wecom_client.testing import make, sample_request, sample_response
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.validation import check


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
