"""wechatpy 1.8 for `wecom conformance --listen`: calls of the server API."""

import io
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor

from wechatpy.enterprise import WeChatClient
from wechatpy.exceptions import WeChatClientException

CASE = json.loads(os.environ["WECOM_CASE"])


class Client(WeChatClient):
    API_BASE_URL = os.environ["WECOM_BASE_URL"] + "/cgi-bin/"

    def fetch_access_token(self):
        """Fetch a token as wechatpy does, apart from the host, which it does not let one set."""
        params = {"corpid": self.corp_id, "corpsecret": self.secret}
        return self._fetch_access_token(url=f"{self.API_BASE_URL}gettoken", params=params)


def call(client, step):
    """Make one call of a case; return what is printed for it."""
    try:
        if "post_pages" in step:
            return {"unsupported": True}
        if "upload" in step:
            return client.media.upload(step["params"]["type"], (step["name"], io.BytesIO(step["text"].encode())))
        if "get" in step:
            return client.get(step["get"].removeprefix("/cgi-bin/"), params=step.get("params"))
        return client.post(step["post"].removeprefix("/cgi-bin/"), data=step["json"])
    except WeChatClientException as error:
        return {"errcode": error.errcode} if error.errcode else {"error": str(error)}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    client = Client(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"])
    for step in CASE["do"]:
        if "wait" in step:
            time.sleep(step["wait"])
            continue
        count = step.pop("at_once", 1)
        with ThreadPoolExecutor(count) as pool:
            results = list(pool.map(call, [client] * count, [step] * count))
        bad = [one for one in results if one.get("errcode") or "error" in one]
        print(json.dumps((bad or results)[0], default=str), flush=True)


if "do" in CASE:
    main()
else:
    print(json.dumps({"unsupported": True}))  # it has no bots
