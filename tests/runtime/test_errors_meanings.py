"""The meaning of an errcode in one call: label, class and advice, where the page of the call differs from the table."""

from __future__ import annotations

import pytest

from wecom_client import APIError, InvalidRequestError, NotFoundError, PermissionDeniedError
from wecom_client.testing import FakeWeCom
from wecom_runtime.errors import error_for

TABLE = {7: ("BusyError", "The server is busy.", "Try again.", True)}


def test_the_page_of_a_call_decides() -> None:
    with FakeWeCom() as fake:
        fake.fail("/cgi-bin/checkin/addcheckinuserface", errcode=301021)
        with pytest.raises(InvalidRequestError) as own:
            fake.client().checkin.addcheckinuserface(userid="zhangsan", userface="aGVsbG8=")
        assert not isinstance(own.value, NotFoundError)
        assert "A parameter is not valid." in str(own.value)
        assert own.value.advice == "A parameter is missing, or userface is not base64 of a picture."
        fake.fail("/cgi-bin/checkin/getcheckinschedulist", errcode=301021)
        with pytest.raises(NotFoundError) as general:
            fake.client().checkin.getcheckinschedulist(1, 2, ["zhangsan"])
        assert "userid does not exist." in str(general.value)


def test_in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECOM_LANG", "zh")
    with FakeWeCom() as fake:
        fake.fail("/cgi-bin/oa/gettemplatedetail", errcode=301025)
        with pytest.raises(APIError, match="template_id 无效"):
            fake.client().oa.gettemplatedetail("T")


def test_a_meaning_replaces_class_and_advice() -> None:
    kept = error_for(7, table=TABLE, meanings={7: ("", "The queue is full.")})
    assert type(kept).__name__ == "BusyError"
    assert kept.retryable
    assert (kept.advice, "The queue is full." in str(kept)) == ("", True)
    other = error_for(7, table=TABLE, meanings={7: ("PermissionDeniedError", "No right.")})
    assert isinstance(other, PermissionDeniedError)
    assert not other.retryable
    assert "Try again." in str(error_for(7, table=TABLE, meanings={8: ("PermissionDeniedError", "No right.")}))
