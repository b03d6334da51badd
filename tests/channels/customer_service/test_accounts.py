"""The state of the accounts of customer service, and the errors after which a message is sent again."""

from __future__ import annotations

import pytest

from wecom_client import (
    CallbackRouter,
    CustomerService,
    MemoryStorage,
    StorageError,
    TransportError,
)
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.customer_service.accounts import Accounts
from wecom_runtime.channels.customer_service.answers import is_temporary
from wecom_runtime.flow import NO_TRANSPORT, drive


def test_an_account_whose_messages_another_process_has_fetched_is_not_fetched_again() -> None:
    storage = MemoryStorage()
    here, elsewhere = Accounts(storage, "kf"), Accounts(storage, "kf")
    drive(here.notify("wk1", "token"), NO_TRANSPORT)
    told = drive(elsewhere.open_notification("wk1"), NO_TRANSPORT)
    assert told is not None and told.token == "token"
    drive(elsewhere.complete("wk1", told, 0.0), NO_TRANSPORT)
    third = Accounts(storage, "kf")
    assert drive(third.open_notification("wk1"), NO_TRANSPORT) is None
    drive(third.notify("wk1", "newer"), NO_TRANSPORT)
    newer = drive(Accounts(storage, "kf").open_notification("wk1"), NO_TRANSPORT)
    assert newer is not None and newer.token == "newer"


@pytest.mark.parametrize(
    ("error", "wanted"),
    [
        (TransportError("no answer"), True),
        (TransportError("refused", transient=False), False),
        (TransportError("HTTP 502", transient=False, status=502), True),
        (TransportError("HTTP 500", transient=False, status=500), True),
        (TransportError("HTTP 404", transient=False, status=404), False),
        (StorageError("it fails"), True),
        (ValueError("wrong"), False),
    ],
)
def test_errors_after_which_a_message_may_be_accepted(error: Exception, wanted: bool) -> None:
    assert is_temporary(error) is wanted


@pytest.mark.parametrize("name", ["parallel", "lease", "handler_timeout", "backlog"])
def test_a_removed_setting_names_its_replacement(name: str) -> None:
    with FakeWeCom() as fake, pytest.raises(TypeError, match=f"{name}= any more") as raised:
        CustomerService(fake.client(), CallbackRouter(), **{name: 1})  # type: ignore[arg-type]
    assert ("CallbackRouter(…, " in str(raised.value)) is (name != "backlog")


def test_an_unknown_setting() -> None:
    with FakeWeCom() as fake, pytest.raises(TypeError, match="no argument 'paralel'"):
        CustomerService(fake.client(), CallbackRouter(), paralel=1)
