"""A third-party app (suite): tickets, authorizations of customers, and calls on their behalf.

WECOM_SUITE_ID=… WECOM_SUITE_SECRET=… WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… python examples/third_party.py
"""

import os

from flask import Flask, redirect, request
from werkzeug.wrappers import Response

from wecom_client import CallbackRouter, FileStorage, SuiteClient, WeComCrypto
from wecom_client.adapters.flask import callback_view
from wecom_client.callbacks import SuiteEvent

SUITE_ID = os.environ["WECOM_SUITE_ID"]
storage = FileStorage(os.environ.get("WECOM_STORAGE", ".wecom.db"))  # permanent codes cannot be fetched again
suite = SuiteClient(SUITE_ID, os.environ["WECOM_SUITE_SECRET"], session=storage)
router = CallbackRouter(WeComCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], SUITE_ID))
app = Flask(__name__)
app.add_url_rule("/wecom", view_func=callback_view(router), methods=["GET", "POST"])


@router.on(SuiteEvent, background=True)  # WeCom expects a response within 1 s
def keep(event: SuiteEvent) -> None:
    suite.handle(event)  # tickets and new, changed and cancelled authorizations


@app.get("/install")
def install() -> Response:
    return redirect(suite.install_url(request.url_root + "installed"))


@app.get("/installed")
def installed() -> str:
    suite.oauth.check_state(request.args["state"])
    return suite.authorize(request.args["auth_code"]).corp_id


@app.get("/<corp_id>/<userid>")
def departments(corp_id: str, userid: str) -> str:
    member = suite.corp(corp_id).user.get(userid)  # without the real name, which third-party apps do not get
    return f"{userid}: {member.department}"


if __name__ == "__main__":
    router.drain_on_signals()  # on SIGTERM or Ctrl-C, finish running handlers first
    app.run(port=8000)
