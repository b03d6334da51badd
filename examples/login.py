"""Log members in to a website with WeCom's QR code.

WECOM_CORP_ID=… WECOM_SECRET=… WECOM_AGENT_ID=… python examples/login.py
"""

import os
import secrets

from flask import Flask, redirect, request, session
from werkzeug.wrappers import Response

from wecom_client import WeComClient

app = Flask(__name__)
app.secret_key = secrets.token_bytes(32)
client = WeComClient(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"], agent_id=os.environ["WECOM_AGENT_ID"])


@app.get("/login")
def login() -> Response:
    session["visitor"] = secrets.token_hex()
    return redirect(client.oauth.login_url(request.url_root + "back", visitor=session["visitor"]))


@app.get("/back")
def back() -> str:
    client.oauth.check_state(request.args.get("state"), visitor=session.pop("visitor", ""))
    return f"Hello {client.auth.getuserinfo(request.args['code']).userid}"


if __name__ == "__main__":
    app.run(port=8000)
