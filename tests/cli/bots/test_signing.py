"""The signature of posts, compared with the example of Standard Webhooks."""

from __future__ import annotations

import pytest

from wecom_client import WeComError
from wecom_runtime.cli.bots.signing import PostSigner

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_the_example_of_the_specification() -> None:
    headers = PostSigner(SECRET).headers("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": SIGNED,
    }
    assert SECRET[6:] not in repr(PostSigner(SECRET))


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_c2hvcnQ=", "whsec_?", "whsec_" + "A" * 100])
def test_secrets_of_another_form_are_refused(secret: str) -> None:
    with pytest.raises(WeComError, match="forward_secret must be whsec_"):
        PostSigner(secret)
