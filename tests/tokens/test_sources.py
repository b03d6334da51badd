"""Sources of tokens: held, looked up, fetched, renewed, refused, dropped."""

from __future__ import annotations

import _thread
import threading
import time
from typing import Any

import pytest

from tests.tokens.office import KEY, KIND, START, Clock, Office, Storage, run
from wecom_client import (
    APIError,
    BusyError,
    CallTimeoutError,
    ConfigurationError,
    RateLimitError,
    StorageError,
    TransportError,
)
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import Secret
from wecom_runtime.tokens.records import Token
from wecom_runtime.tokens.sources import GivenToken, SuppliedToken, TokenSource


def obtain(source: TokenSource, **how: Any) -> Token:
    token: Token = run(source.obtain(time.monotonic() + 10, **how))
    return token


# -- the life of a token


def test_a_token_is_fetched_once_and_held(office: Office) -> None:
    source = office.source()
    assert repr(source) == "<FetchedToken access_token>"
    assert source.peek() is None
    token = obtain(source)
    assert token.value == "t1"
    assert source.peek() is token
    assert obtain(source) is token
    assert office.given == 1
    assert office.record() == {"value": "t1", "fetched": START, "expires": START + 7200}
    assert office.storage.ttls == [7200]
    assert office.storage.asked == ["get", "lock", "get", "set", "unlock"]
    assert office.deadlines == [time.monotonic() + 10]


def test_the_storage_is_looked_into_once_a_minute(office: Office) -> None:
    source = office.source()
    token = obtain(source)
    office.storage.asked.clear()
    office.clock.now += 59.9
    assert source.peek() is token
    office.clock.now += 0.2
    assert source.peek() is None
    assert obtain(source).value == "t1"
    assert office.storage.asked == ["get"]
    assert source.peek() is not None
    office.clock.now += 59.9
    assert source.peek() is not None


def test_another_process_has_a_later_one(office: Office) -> None:
    source = office.source()
    obtain(source)
    office.clock.now += 61
    office.put("theirs", office.clock.now - 1, office.clock.now + 7000)
    assert obtain(source).value == "theirs"
    assert source.peek() is not None
    assert office.given == 1


def test_a_storage_that_lost_the_token_gets_it_back(office: Office) -> None:
    source = office.source()
    obtain(source)
    office.storage.delete(KEY)
    office.clock.now += 100
    assert obtain(source).value == "t1"
    assert office.record()["value"] == "t1"
    assert office.storage.ttls[-1] == 7100


def test_while_the_storage_fails_it_is_looked_at_more_often(office: Office) -> None:
    source = office.source()
    obtain(source)
    office.clock.now += 61
    office.storage.failing = {"get", "set"}
    assert obtain(source).value == "t1"
    assert source.token is not None
    assert source.token.check_at == office.clock.now + 5
    office.clock.now += 5.1
    office.storage.failing = set()
    assert obtain(source).value == "t1"
    assert source.token.check_at == office.clock.now + 60


def test_a_token_that_could_not_be_kept_is_looked_at_soon(office: Office) -> None:
    office.storage.failing = {"set"}
    source = office.source()
    assert obtain(source).check_at == START + 5


def test_renewal_before_the_end(office: Office) -> None:
    source = office.source()
    first = obtain(source)
    office.clock.now = first.renew_at - 0.01
    assert obtain(source).value == "t1"
    office.clock.now = first.renew_at
    assert obtain(source).value == "t2"
    assert office.record()["value"] == "t2"


@pytest.mark.parametrize("failure", [TransportError("x"), BusyError(-1), RateLimitError(45009), CallTimeoutError("x")])
def test_a_renewal_that_fails_leaves_the_old_one(
    office: Office, failure: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    source = office.source()
    first = obtain(source)
    office.clock.now = first.renew_at
    office.failures = [failure]
    assert obtain(source) is first
    assert first.check_at == office.clock.now + 5
    assert "access_token could not be renewed yet" in caplog.text
    assert obtain(source) is first
    office.clock.now = first.expires - 2
    office.failures = [failure]
    assert obtain(source) is first
    assert first.check_at == first.expires
    office.clock.now = first.expires
    office.failures = [failure]
    with pytest.raises(type(failure)):
        obtain(source)
    assert obtain(source).value == "t2"


def test_another_error_of_a_renewal_is_heard(office: Office) -> None:
    source = office.source()
    office.clock.now = obtain(source).renew_at
    office.failures = [APIError(40001)]
    with pytest.raises(APIError):
        obtain(source)
    assert obtain(source).value == "t2"


def test_a_token_near_its_end_in_the_storage(office: Office) -> None:
    """It is held, should there be no other."""
    office.put("theirs", START - 7190, START + 10)
    office.failures = [TransportError("x")]
    assert obtain(office.source()).value == "theirs"


# -- refused


def test_a_refused_token_is_replaced(office: Office) -> None:
    source = office.source()
    first = obtain(source)
    second = obtain(source, refused=first)
    assert second.value == "t2"
    assert second.fetched > first.fetched, "though the clock stood still"
    assert second.fetched == first.fetched + 0.001
    assert office.record()["value"] == "t2"
    assert obtain(source, refused=first) is second
    assert source.can_replace(first)


def test_the_report_of_an_old_token_changes_nothing(office: Office) -> None:
    source = office.source()
    first = obtain(source)
    second = obtain(source, force=True)
    assert obtain(source, refused=first) is second
    assert office.given == 2


@pytest.mark.parametrize("theirs", ["a", "z"])
@pytest.mark.parametrize("later", [0.0, 0.5])
def test_another_process_has_replaced_it_already(office: Office, theirs: str, later: float) -> None:
    source = office.source()
    first = obtain(source)
    office.put(theirs, START + later, START + 7200)
    assert obtain(source, refused=first).value == theirs
    assert office.given == 1


def test_tokens_older_than_the_refused_one_are_not_used(office: Office) -> None:
    source = office.source()
    obtain(source)
    office.clock.now += 1
    second = obtain(source, force=True)
    office.put("before", START - 1, START + 7200)
    assert obtain(source, refused=second).value == "t3"


def test_the_same_token_with_a_later_stamp_is_still_the_refused_one(office: Office) -> None:
    source = office.source()
    first = obtain(source)
    office.put("t1", START + 50, START + 7200)
    assert obtain(source, refused=first).value == "t2"


def test_a_refused_token_that_is_given_out_again(office: Office) -> None:
    source = office.source()
    office.same = True
    first = obtain(source)
    assert source.can_replace(first)
    assert obtain(source, refused=first).value == "t1"
    assert not source.can_replace(first)
    for other in ("another", "zzz"):
        assert source.can_replace(Token(other, START, START + 1))
    office.clock.now += 59.9
    assert not source.can_replace(first)
    assert not source.can_replace(Token("".join(["t", "1"]), START, START + 1))
    office.clock.now = START + 60
    assert source.can_replace(first)


def test_a_token_that_was_fetched_later_meanwhile_counts(office: Office) -> None:
    """Another process, without the lock, was faster."""
    office.meanwhile = lambda: office.put("theirs", START + 1, START + 7200)
    source = office.source()
    token = obtain(source)
    assert token.value == "theirs"
    assert token.check_at == START + 5
    assert source.peek() is token


def test_force_ignores_the_stored_token(office: Office) -> None:
    source = office.source()
    obtain(source)
    office.storage.asked.clear()
    assert obtain(source, force=True).value == "t2"
    assert office.storage.asked == ["lock", "set", "unlock"]
    assert source.peek() is not None
    assert office.record()["value"] == "t2"


# -- dropped


def test_a_dropped_token_is_forgotten_by_all(office: Office) -> None:
    source, other = office.source(), office.source()
    obtain(source)
    obtain(other)
    office.clock.now += 1
    run(source.drop())
    assert office.record() == {"value": "", "fetched": START + 1, "expires": None}
    assert office.storage.ttls[-1] == 7200
    assert source.peek() is None
    office.clock.now += 60
    assert obtain(other).value == "t2"
    assert obtain(source).value == "t2"
    assert office.given == 2


def test_a_token_from_after_the_drop_stays(office: Office) -> None:
    source = office.source()
    token = obtain(source)
    run(source.drop(START - 1))
    assert source.peek() is token
    assert office.record()["value"] == "t1"
    run(source.drop(START))
    assert source.peek() is None


def test_a_token_dropped_during_its_fetch(office: Office) -> None:
    """The drop is later than the token: it is used now, but looked after soon."""
    source = office.source()
    office.meanwhile = lambda: run(office.source().drop(START + 1))
    token = obtain(source)
    assert token.value == "t1"
    assert token.check_at == START + 5
    office.meanwhile = None
    office.clock.now += 5.1
    assert obtain(source).value == "t2"


def test_usable_tokens(office: Office) -> None:
    source = office.source()
    token = obtain(source)
    for other in ("a", "z"):
        assert source.usable(Token(other, START, START + 1)) is token
    assert source.usable(Token("".join(["t", "1"]), START, START + 1)) is None
    office.clock.now = token.expires - 0.01
    assert source.usable(None) is token
    for over in (0.0, 1.0):
        office.clock.now = token.expires + over
        assert source.usable(None) is None


def test_forget_is_of_this_process(office: Office) -> None:
    source = office.source()
    obtain(source)
    source.forget()
    assert source.peek() is None
    assert source.usable(None) is None
    assert obtain(source).value == "t1"
    assert office.given == 1


# -- the lock


class Contended(Storage):
    """Another process holds the lock, and gives a token before it gives the lock back."""

    def __init__(self, office: Any = None) -> None:
        super().__init__()
        self.waits: list[float] = []

    def lock(self, key: str, timeout: float) -> Any:
        self.waits.append(timeout)
        self.set(key, {"value": "theirs", "fetched": START, "expires": START + 7200})
        return super().lock(key, timeout)


def test_the_storage_is_read_again_after_waiting_for_the_lock(clock: Clock) -> None:
    storage = Contended()
    office = Office(clock, storage)
    assert obtain(office.source()).value == "theirs"
    assert office.given == 0
    assert storage.asked == ["get", "lock", "get", "unlock"]


def test_a_lock_is_given_back_though_the_storage_has_just_failed(office: Office) -> None:
    office.storage.failing = {"set"}
    assert obtain(office.source()).value == "t1"
    assert office.storage.asked == ["get", "lock", "get", "set", "unlock"]


def test_a_token_that_lives_less_than_a_second(office: Office) -> None:
    office.life = 0.5
    assert obtain(office.source()).value == "t1"
    assert office.storage.ttls == [1]


@pytest.mark.parametrize("theirs", ["a", "z"])
@pytest.mark.parametrize("earlier", [0, 1])
def test_tokens_of_another_process_that_are_no_later_are_ignored(office: Office, theirs: str, earlier: int) -> None:
    source = office.source()
    obtain(source)
    office.clock.now += 61
    office.put(theirs, START - earlier, office.clock.now + 7000)
    assert obtain(source).value == office.record()["value"] == "t1"
    office.storage.asked.clear()
    office.clock.now += 61
    assert obtain(source).value == "t1"
    assert office.storage.asked == ["get"]


@pytest.mark.parametrize("refused", ["a", "z"])
def test_a_refused_token_from_a_host_with_a_fast_clock(office: Office, refused: str) -> None:
    office.put(refused, START + 100, START + 7200)
    source = office.source()
    first = obtain(source)
    office.put(refused, START + 200, START + 7200)
    second = obtain(source, refused=first)
    assert second.value == office.record()["value"] == "t1"
    assert second.fetched == office.record()["fetched"] == START + 200 + 0.001
    assert source.peek() is second


@pytest.mark.parametrize("theirs", ["a", "z"])
def test_a_token_that_another_process_has_fetched_later_than_the_new_one(office: Office, theirs: str) -> None:
    source = office.source()
    first = obtain(source)
    office.meanwhile = lambda: office.put(theirs, START + 1, START + 7200)
    assert obtain(source, refused=first).value == theirs
    assert office.record()["fetched"] == START + 1


def test_the_refused_token_given_out_again_is_kept_once(office: Office) -> None:
    source = office.source()
    office.same = True
    first = obtain(source)
    office.storage.asked.clear()
    obtain(source, refused=first)
    assert office.storage.asked == ["get", "lock", "get", "set", "unlock"]


@pytest.mark.parametrize(("left", "wait"), [(100, 5.0), (10, 5.0), (6, 3.0), (4, 2.0), (0.01, 0.05), (-1, 0.05)])
def test_half_of_the_time_is_left_for_when_the_holder_has_died(clock: Clock, left: float, wait: float) -> None:
    storage = Contended()
    run(Office(clock, storage).source().obtain(time.monotonic() + left, force=True))
    assert storage.waits == [pytest.approx(wait)]


def test_the_lock_is_given_back_after_a_failure(office: Office) -> None:
    office.failures = [APIError(40001)]
    with pytest.raises(APIError):
        obtain(office.source())
    assert office.storage.asked[-1] == "unlock"
    assert office.storage.add(f"{KEY}:lock", "x", 5)


def test_a_lock_that_cannot_be_given_back(office: Office) -> None:
    office.storage.failing = {"unlock"}
    assert obtain(office.source()).value == "t1"
    strict = Office(office.clock, office.storage, strict=True)
    strict.failures = [APIError(40001)]
    with pytest.raises(APIError):
        obtain(strict.source("other"))


def test_a_strict_storage_that_fails(clock: Clock) -> None:
    for what in ("get", "lock", "set"):
        office = Office(clock, strict=True)
        office.storage.failing = {what}
        with pytest.raises(StorageError, match="unplugged"):
            obtain(office.source())


def test_a_storage_that_fails(clock: Clock) -> None:
    for what in ("get", "lock", "set"):
        office = Office(clock)
        office.storage.failing = {what}
        assert obtain(office.source()).value == "t1"


# -- together


def test_one_fetches_for_all(office: Office) -> None:
    source = office.source()
    inside, go_on = threading.Event(), threading.Event()

    def slow() -> None:
        inside.set()
        assert go_on.wait(10)

    office.meanwhile = slow
    got: list[Token] = []
    first = threading.Thread(target=lambda: got.append(obtain(source)))
    first.start()
    assert inside.wait(10)
    others = [threading.Thread(target=lambda: got.append(obtain(source))) for _ in range(4)]
    for thread in others:
        thread.start()
    while source.flight is None or not source.flight.awaited:
        threading.Event().wait(0.001)
    go_on.set()
    for thread in (first, *others):
        thread.join(10)
    assert [token.value for token in got] == ["t1"] * 5
    assert office.given == 1
    assert source.flight is None


def waiting_for(
    source: TokenSource, outcome: BaseException | Token | None, *, first: dict[str, Any] | None = None, **how: Any
) -> Any:
    """What a caller gets who waits for the renewal of another one, which ends like this.

    `first` is how that one obtains, if not like the caller.
    """
    inside, go_on = threading.Event(), threading.Event()
    renew = source.renew

    def ending(deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        inside.set()
        assert go_on.wait(10)
        source.renew = renew  # type: ignore[method-assign]
        if isinstance(outcome, BaseException):
            raise outcome
        assert outcome is not None
        return outcome
        yield  # pyright: ignore[reportUnreachable]

    source.renew = ending  # type: ignore[method-assign]

    led: list[Any] = []

    def leader() -> None:
        try:
            led.append(obtain(source, **(how if first is None else first)))
        except BaseException as error:
            led.append(error)

    got: list[Any] = []

    def waiter() -> None:
        try:
            got.append(obtain(source, **how))
        except BaseException as error:
            got.append(error)

    leading, waiting = threading.Thread(target=leader), threading.Thread(target=waiter)
    leading.start()
    assert inside.wait(10)
    waiting.start()
    while source.flight is None or not source.flight.awaited:
        threading.Event().wait(0.001)
    go_on.set()
    leading.join(10)
    waiting.join(10)
    assert led == [outcome]
    return got[0]


def test_polling_get_the_error_of_the_fetch(office: Office) -> None:
    failure = APIError(40001)
    heard = waiting_for(office.source(), failure)
    assert type(heard) is APIError
    assert heard.errcode == 40001
    assert heard is not failure, "each has an error of its own"
    assert office.given == 0


@pytest.mark.parametrize("failure", [CallTimeoutError("x"), KeyboardInterrupt(), GeneratorExit(), RuntimeError("x")])
def test_a_waiter_takes_over_an_interrupted_fetch(office: Office, failure: BaseException) -> None:
    """The other one has run out of its own time, or was interrupted: that is no answer for this one."""
    assert waiting_for(office.source(), failure).value == "t1"


def test_polling_do_not_take_the_refused_token(office: Office) -> None:
    source = office.source()
    first = obtain(source)
    assert waiting_for(source, Token("t1", START, START + 7200), refused=first) is not None
    assert office.given in (1, 2)


def test_polling_do_not_take_a_token_refused_during_its_fetch(office: Office) -> None:
    source = office.source()
    refused = obtain(source)
    source.forget()
    assert waiting_for(source, Token("t1", START, START + 7200), first={}, refused=refused).value == "t2"


def test_a_new_token_is_no_sign_that_there_is_no_other(office: Office) -> None:
    source = office.source()
    token = obtain(source, refused=Token("zzz", START - 10, START + 1))
    assert token.value == "t1"
    assert source.can_replace(token)


def test_polling_get_the_token_without_a_new_thread(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """So it is when the program ends."""

    def refuse(*_: object) -> None:
        raise RuntimeError("can't start new thread")

    source, token = office.source(), Token("t9", START, START + 7200)
    monkeypatch.setattr(_thread, "start_new_thread", refuse)
    assert waiting_for(source, token) is token


def test_callers_with_a_valid_token_do_not_wait(office: Office) -> None:
    source = office.source()
    first = obtain(source)
    office.clock.now = first.renew_at
    inside, go_on = threading.Event(), threading.Event()

    def slow() -> None:
        inside.set()
        assert go_on.wait(10)

    office.meanwhile = slow
    renewing = threading.Thread(target=lambda: obtain(source))
    renewing.start()
    assert inside.wait(10)
    assert obtain(source) is first
    go_on.set()
    renewing.join(10)
    assert obtain(source).value == "t2"


def test_polling_end_at_their_own_deadline(office: Office) -> None:
    source = office.source()
    inside, go_on = threading.Event(), threading.Event()

    def slow() -> None:
        inside.set()
        assert go_on.wait(10)

    office.meanwhile = slow
    leading = threading.Thread(target=lambda: obtain(source))
    leading.start()
    assert inside.wait(10)
    with pytest.raises(CallTimeoutError, match="no access_token within the timeout") as caught:
        run(source.obtain(time.monotonic() - 1))
    assert not caught.value.may_have_arrived
    go_on.set()
    leading.join(10)


@pytest.mark.parametrize(("later", "value"), [(0.0, "theirs"), (1.0, "theirs"), (-1.0, "t1")])
def test_forced_waiters_take_only_tokens_fetched_after_their_request(office: Office, later: float, value: str) -> None:
    source = office.source()
    assert waiting_for(source, Token("theirs", START + later, START + 7200), force=True).value == value


# -- given and supplied


def test_a_given_token(clock: Clock) -> None:
    source = GivenToken(KIND, Secret("mine"))
    assert not source.renewable
    token = source.peek()
    assert token is not None
    assert token.value == "mine"
    clock.now += 1e9
    source.forget()
    assert source.peek() is token
    assert not source.can_replace(token)
    with pytest.raises(ConfigurationError, match="the access_token was passed to the client as a text"):
        obtain(source, force=True)


def test_a_supplied_token_is_asked_for_each_time(clock: Clock) -> None:
    asked: list[int] = []
    source = SuppliedToken(KIND, lambda: f"s{asked.append(0) or len(asked)}")  # type: ignore[func-returns-value]
    assert source.renewable
    assert [obtain(source).value for _ in range(2)] == ["s1", "s2"]
    assert source.peek() is None


def test_a_supplied_token_with_a_lifetime(clock: Clock) -> None:
    asked: list[int] = []

    def supply() -> tuple[str, str]:
        asked.append(0)
        return f"s{len(asked)}", "1000"

    source = SuppliedToken(KIND, supply)
    first = obtain(source)
    assert first.check_at == first.renew_at
    assert START + 900 <= first.renew_at <= START + 950
    clock.now = first.renew_at - 0.01
    assert source.peek() is obtain(source) is first
    clock.now = first.renew_at
    assert source.peek() is None
    assert obtain(source).value == "s2"
    assert (first.fetched, first.expires) == (START, START + 1000)


@pytest.mark.parametrize("supplied", [None, "", 5, (), ("x",), ("x", "soon"), ("x", None), "\ud800", ("\ud800", 5)])
def test_invalid_supplied_tokens(clock: Clock, supplied: Any) -> None:
    source = SuppliedToken(KIND, lambda: supplied)
    with pytest.raises(ConfigurationError, match=f"must return the token.*, not {type(supplied).__name__}$") as caught:
        obtain(source)
    assert caught.value.__cause__ is None
    assert source.peek() is None
