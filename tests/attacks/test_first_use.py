"""Everything that is loaded or made on first use, first used by 32 threads at once."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

from .figures import Figures

FEW, THREADS = 16, 32
PROGRAM = """\
import json, os, random, sys, threading

sys.setswitchinterval(1e-6)
chance = random.Random(int(sys.argv[1]))
os.environ["WECOM_LANG"] = chance.choice(["en", "zh"])
import wecom_client as w
from wecom_client.archive._table import ARCHIVE
from wecom_client.frames._table import FRAMES
from wecom_client._texts import TEXTS
from wecom_client.wechatpy.work import parse_message as older, create_reply as older_reply

paths = chance.sample(sorted(w.ENDPOINTS), 40) if chance.random() < 0.5 else None
text = "<xml><ToUserName>a</ToUserName><FromUserName>b</FromUserName><CreateTime>1</CreateTime><MsgType>{}</MsgType>"
text += "<Event>{}</Event><ChangeType>{}</ChangeType><Content>x</Content><MsgId>1</MsgId><AgentID>1</AgentID></xml>"
PATHS = paths or ["/cgi-bin/user/get", "/cgi-bin/message/send", "/cgi-bin/oa/applyevent"]
THINGS = {name: lambda name=name: getattr(w, name) for name in w.__all__}
for path in PATHS:
    THINGS[f"request of {path}"] = lambda path=path: w.ENDPOINTS[path].request
    THINGS[f"response of {path}"] = lambda path=path: w.ENDPOINTS[path].response
    THINGS[f"answer of {path}"] = lambda path=path: w.ENDPOINTS[path].response and type(
        w.structure({"errcode": 0, "errmsg": "ok", "new": [1]}, w.ENDPOINTS[path].response))
    THINGS[f"call of {path}"] = lambda path=path: type(getattr(client, w.ENDPOINTS[path].call.partition(".")[0]))
    THINGS[f"tool of {path}"] = lambda path=path: w.ENDPOINTS[path].tool("mcp")
    THINGS[f"page of {path}"] = lambda path=path: w.ENDPOINTS[path].document
    THINGS[f"sample of {path}"] = lambda path=path: w.testing.sample_request(path)
    THINGS[f"check of {path}"] = lambda path=path: w.testing.validate_request(path, {"userid": 1, "none": 2})
    THINGS[f"texts of {path}"] = lambda path=path: TEXTS.call(path)["summary"]
for kind, event, change in [("text", "", ""), ("event", "change_contact", "create_user"), ("event", "click", ""),
                            ("event", "change_external_contact", "add_external_contact"), ("event", "tomorrow", "")]:
    THINGS[f"{kind} {event} {change}"] = lambda words=(kind, event, change): type(w.parse_message(text.format(*words)))
THINGS["reply"] = lambda: type(w.create_reply("x"))
THINGS["searched"] = lambda: [repr(hit) for hit in w.search("头像")]
THINGS["archive"] = lambda: [entry.model for entry in ARCHIVE]
THINGS["frames"] = lambda: [entry.model for entry in FRAMES]
THINGS["checked"] = lambda: w.testing.validate_callback(text.format("text", "", ""))
THINGS["older"] = lambda: type(older(text.format("event", "click", "")))
THINGS["older reply"] = lambda: older_reply("x").render()[:5]
THINGS["found"] = lambda: [one.path for one in w.find("member")]
THINGS["error"] = lambda: w.APIError(60111, "x").advice

start, results, failures = threading.Barrier(int(sys.argv[2])), [], []
client = w.WeComClient("ww1", "secret")

def use(seed):
    names = sorted(THINGS)
    random.Random(seed).shuffle(names)
    names = names[: len(names) // 4] * 2 + names  # some of it again, while others still load
    start.wait()
    mine = {}
    for name in names:
        try:
            mine[name] = THINGS[name]()
        except BaseException as error:
            failures.append(f"{name}: {error!r}")
    results.append(mine)

threads = [threading.Thread(target=use, args=(chance.random(),)) for _ in range(int(sys.argv[2]))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(240)
hanging = sum(thread.is_alive() for thread in threads)
first = results[0] if results else {}
differs = sorted({name for mine in results for name in mine if name in first and not (
    mine[name] is first[name] or (not isinstance(first[name], type) and mine[name] == first[name]))})
print(json.dumps({"things": len(THINGS), "failures": failures[:5], "hanging": hanging, "differs": differs}))
"""


def test_first_uses_at_once_all_get_the_same(many: Callable[[int, int], int], figures: Figures) -> None:
    """A class that two threads made twice would fail comparisons of types much later."""
    runs, threads = many(1, 40), many(FEW, THREADS)
    for seed in range(runs):
        command = [sys.executable, "-X", "utf8", "-c", PROGRAM, str(seed), str(threads)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        assert (found["failures"], found["hanging"], found["differs"]) == ([], 0, [])
        figures.dose(found["things"] * threads, "first uses at once")
    figures.after(0, "that fail, hang, or get a separate object")
