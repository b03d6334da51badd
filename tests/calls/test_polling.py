"""Polled jobs: their end, their results, and how a program continues after an interruption."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from tests.support.clients import Driver
from wecom_client import (
    ENDPOINTS,
    APIError,
    CallbackRouter,
    InvalidRequestError,
    JobFailedError,
    JobTimeoutError,
    NotFoundError,
    ProviderClient,
    RetryPolicy,
    TransportError,
    WeComCrypto,
    WeComError,
    contact_csv,
)
from wecom_client.callbacks import BatchJobResultEvent
from wecom_client.testing import FakeWeCom
from wecom_runtime.calls import polling

GET_RESULT = "/cgi-bin/batch/getresult"
UPLOAD_RESULT = "/cgi-bin/media/get_upload_by_url_result"
DONE: dict[str, Any] = {"status": 3, "type": "sync_user", "percentage": 100}


@pytest.fixture
def client(fake: FakeWeCom, driver: Driver) -> Any:
    quickly = RetryPolicy(pause=0.01)
    return driver.keep((fake.client if driver.mode == "sync" else fake.async_client)(retry=quickly))


def test_a_job_is_asked_until_it_is_over(fake: FakeWeCom, driver: Driver, client: Any) -> None:
    table = driver.run(client.media.upload("file", ("members.csv", contact_csv([])))).media_id
    job = driver.run(client.batch.syncuser(table)).jobid
    seen: list[int] = []
    result = driver.run(client.batch.wait_getresult(job, pause=0, progress=lambda answer: seen.append(answer.status)))
    assert seen == [1, 2, 3]
    assert (result.type, result.percentage) == ("sync_user", 100)
    assert len([call for call in fake.calls if call.path == GET_RESULT]) == 3


def test_progress_may_be_awaited(fake: FakeWeCom) -> None:
    driver = Driver("async")
    seen: list[int] = []

    async def note(answer: Any) -> None:
        seen.append(answer.status)

    job = fake.client().export.department("k" * 43).jobid
    driver.run(driver.keep(fake.async_client()).export.wait_get_result(job, pause=0, progress=note))
    assert seen == [0, 1, 2]
    driver.close()


def test_a_failed_job_raises_the_reason(fake: FakeWeCom, driver: Driver, client: Any) -> None:
    fake.on(UPLOAD_RESULT, {"status": 3, "detail": {"errcode": 301019, "errmsg": "md5 not match"}})
    with pytest.raises(JobFailedError) as caught:
        driver.run(client.media.wait_get_upload_by_url_result("job-7", pause=0))
    error = caught.value
    assert isinstance(error, WeComError)
    assert (error.endpoint, error.job, error.errcode) == (UPLOAD_RESULT, {"jobid": "job-7"}, 301019)
    assert isinstance(error.__cause__, APIError)
    assert "client.media.get_upload_by_url_result: jobid job-7 has failed" in str(error)
    assert "md5 not match" in str(error) and "The content behind the URL does not have the MD5" in str(error)
    assert pickle.loads(pickle.dumps(error)).job == error.job  # noqa: S301
    assert copy.copy(error).answer.detail.errcode == 301019


def test_an_errcode_of_a_finished_job_is_a_failure(fake: FakeWeCom, driver: Driver, client: Any) -> None:
    answers = {0: None, 710001: JobFailedError}
    for errcode, error in answers.items():
        fake.on("/cgi-bin/chatdata/export/get_job_status", {"status": 3, "result_errcode": errcode, "result_id": "r"})
        waiting = client.chatdata.export.wait_get_job_status
        if error is None:
            assert driver.run(waiting("e", pause=0)).result_id == "r"
        else:
            with pytest.raises(error, match="jobid e has failed: errcode 710001"):
                driver.run(waiting("e", pause=0))


def test_the_time_is_bounded_and_the_job_can_be_waited_for_again(fake: FakeWeCom, driver: Driver, client: Any) -> None:
    fake.on(GET_RESULT, {"status": 2, "type": "sync_user"})
    with pytest.raises(JobTimeoutError, match=r"jobid job-1 has not ended after 0\.5 s; it continues") as caught:
        driver.run(client.batch.wait_getresult("job-1", within=0.5, pause=0.01))
    assert isinstance(caught.value, TimeoutError)
    assert len([call for call in fake.calls if call.path == GET_RESULT]) > 1
    fake.on(GET_RESULT, DONE)
    assert driver.run(client.batch.wait_getresult(**caught.value.job)).percentage == 100


def test_the_pauses_of_the_spec_are_longer_than_the_bound(fake: FakeWeCom, driver: Driver, client: Any) -> None:
    fake.on(GET_RESULT, {"status": 2, "type": "sync_user"})
    with pytest.raises(JobTimeoutError):
        driver.run(client.batch.wait_getresult("job-1", within=0.2))
    assert len([call for call in fake.calls if call.path == GET_RESULT]) == 1, "it is not asked all the time"


def test_temporary_errors_of_polling_are_retried(fake: FakeWeCom, driver: Driver, client: Any) -> None:
    fake.on(GET_RESULT, DONE)
    fake.fail(GET_RESULT, errcode=302008, times=1)
    assert driver.run(client.batch.wait_getresult("j", pause=0)).percentage == 100
    fake.fail(GET_RESULT, hang_up=True, times=3)
    assert driver.run(client.batch.wait_getresult("j", pause=0)).percentage == 100
    fake.fail(GET_RESULT, status=502, times=100)
    with pytest.raises(JobTimeoutError) as caught:
        driver.run(client.batch.wait_getresult("j", pause=0.01, within=0.05))
    assert isinstance(caught.value.__cause__, TransportError)


def test_refusals_are_raised(fake: FakeWeCom, driver: Driver, client: Any) -> None:
    with pytest.raises(APIError) as caught:
        driver.run(client.batch.wait_getresult("nothing", pause=0))
    assert caught.value.errcode == 40088
    assert not isinstance(caught.value, NotFoundError | InvalidRequestError) or caught.value.label
    with pytest.raises(TypeError):
        driver.run(client.batch.wait_getresult())
    with pytest.raises(ValueError, match="pause must be 0 or more seconds"):
        driver.run(client.batch.wait_getresult("j", pause=-1))


def test_an_errcode_that_says_not_yet(driver: Driver, fake: FakeWeCom, client: Any) -> None:
    job = driver.run(client.chatdata.async_program_task("PRGexample01", "ABLexample01", {"input": 1})).jobid
    result = driver.run(client.chatdata.wait_async_program_result(job, pause=0))
    assert result.response_data == {"input": 1}
    assert [call.errcode for call in fake.calls if call.path.endswith("async_program_result")] == [790023, 0]


def test_all_items_of_all_pages_are_over(fake: FakeWeCom, driver: Driver, client: Any) -> None:
    path = "/cgi-bin/externalcontact/transfer_result"
    state = {"a": 2, "b": 2, "c": 3}

    def answer(call: Any) -> dict[str, Any]:
        second = call.request.get("cursor") == "next"
        names = ["c"] if second else ["a", "b"]
        customers = [{"external_userid": name, "status": state[name]} for name in names]
        if second:
            state.update({"a": 1} if state["a"] == 2 else {"b": 4})
        return {"customer": customers, "next_cursor": "" if second else "next"}

    fake.on(path, answer)
    rounds: list[int] = []
    found = driver.run(
        client.externalcontact.wait_transfer_result(
            "zhangsan", "lisi", pause=0, progress=lambda items: rounds.append(len(items))
        )
    )
    assert {one.external_userid: one.status for one in found} == {"a": 1, "b": 4, "c": 3}
    assert rounds == [3, 3, 3]


def test_a_job_is_over_after_its_event(fake: FakeWeCom) -> None:
    told: list[str] = []
    client = fake.client()
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))

    @router.on(BatchJobResultEvent)
    def note(event: BatchJobResultEvent) -> None:
        told.append(event.batch_job.job_id or "")

    fake.subscribe(router, "batch_job_result")
    table = client.media.upload("file", ("members.csv", contact_csv([]))).media_id
    job = client.batch.syncuser(table).jobid
    assert fake.settle()
    assert told == [job]
    assert client.batch.getresult(job).status == 3


WAITED = sorted(path for path, operation in ENDPOINTS.items() if operation.wait)
FAILING = [path for path in WAITED if ENDPOINTS[path].wait.failed]  # type: ignore[union-attr]


def test_there_are_some() -> None:
    assert len(WAITED) >= 25
    assert len(FAILING) >= 7


def test_no_pause_is_longer_than_the_time() -> None:
    for path in WAITED:
        rule = ENDPOINTS[path].wait
        assert rule is not None
        assert 0 < rule.pauses[0] <= rule.pauses[1] < rule.within, path


def test_licence_orders(fake: FakeWeCom) -> None:
    fake.add_provider("wwprovider", "provider-secret")
    licence = fake.client_of(ProviderClient, "wwprovider", "provider-secret").license
    wanted: Any = {"corpid": fake.corp_id, "account_count": {"base_count": 1}, "account_duration": {"months": 1}}
    job = licence.create_new_order_job([wanted]).jobid
    licence.submit_new_order_job(job, "zhangsan")
    order = licence.wait_new_order_job_result(job, pause=0).order_id
    paying = licence.submit_pay_job("zhangsan", order or "").jobid
    assert licence.wait_pay_job_result(paying, pause=0).status == 1


def test_a_call_without_states_cannot_be_waited_for() -> None:
    nothing: Any = None
    with pytest.raises(TypeError, match="not the endpoint of a job"):
        next(polling.wait(nothing, ENDPOINTS["/cgi-bin/user/get"], {}, nothing, longest_call=10))
