"""Handlers that fail: the test fails with the exception that they raised."""

from __future__ import annotations

import threading

import pytest

from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.callbacks import ChangeContactCreateUser, TextMessage
from wecom_client.testing import CallbackNotAnsweredError, FakeWeCom, HandlerFailedError


class PriceError(Exception):
    pass


def failing(fake: FakeWeCom, *, background: bool) -> CallbackRouter:
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id), answer=None)

    @router.on(TextMessage, background=background)
    def answer(message: TextMessage) -> None:
        raise PriceError(f"no price for {message.content}")

    return router


def test_errors_of_handlers_name_their_exception() -> None:
    with FakeWeCom(strict=True) as fake:
        router = failing(fake, background=False)
        with pytest.raises(CallbackNotAnsweredError, match="PriceError: no price for tea") as caught:
            fake.member("zhangsan").write("tea", to=router)
        assert isinstance(caught.value.__cause__, PriceError)
        assert isinstance(fake.errors[-1].callback, TextMessage) and "answer" in fake.errors[-1].handler
    # An error has told of it: the end of the block does not tell again.


def test_a_background_handler_that_fails_fails_the_test() -> None:
    fake = FakeWeCom(strict=True)
    assert fake.member("zhangsan").write("tea", to=failing(fake, background=True)) is None
    with pytest.raises(HandlerFailedError, match=r"answer \(TextMessage\): PriceError: no price for tea") as caught:
        fake.__exit__(None, None, None)
    assert isinstance(caught.value.__cause__, PriceError)


def test_a_handler_of_a_change_that_fails_fails_the_test() -> None:
    fake = FakeWeCom(strict=True)
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))

    @router.on(ChangeContactCreateUser)
    def joined(event: ChangeContactCreateUser) -> None:
        raise PriceError("no such department")

    fake.subscribe(router)
    fake.client().user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    with pytest.raises(HandlerFailedError, match="no such department") as caught:
        fake.__exit__(None, None, None)
    assert isinstance(caught.value.__cause__, PriceError)


def test_expected_errors_are_removed() -> None:
    with FakeWeCom(strict=True) as fake:
        router = failing(fake, background=True)
        fake.member("zhangsan").write("tea", to=router)
        fake.member("zhangsan").write("cake", to=router)
        assert fake.settle()
        assert [str(one.error) for one in fake.errors] == ["no price for tea", "no price for cake"]
        assert str(fake.errors.pop().error) == "no price for cake"
        fake.errors.clear()


def test_settle_waits_for_background_work() -> None:
    with FakeWeCom(strict=True) as fake:
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        begun, go_on, done = threading.Event(), threading.Event(), []

        @router.on(TextMessage, background=True)
        def answer(message: TextMessage) -> None:
            begun.set()
            go_on.wait(20)
            done.append(message.content)

        fake.member("zhangsan").write("hi", to=router)
        assert begun.wait(20)
        assert not fake.settle(0.1)
        threading.Timer(0.05, go_on.set).start()
        assert fake.settle(20)
        assert done == ["hi"]


def test_each_failure_is_reported_once() -> None:
    fake = FakeWeCom()
    fake.member("zhangsan").write("tea", to=failing(fake, background=True))
    assert fake.settle()
    with pytest.raises(HandlerFailedError):
        fake.check()
    fake.check()
    fake.close()
