"""The simulator's page with 20,000 messages and 36,000 calls, some of robots in a group, in a real browser."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from wecom_client.testing import FakeWeCom

from .table import Row

MESSAGES, CALLS = 20_000, 36_000
ROBOTS, PER_ROBOT = 100, 20
"""The robots of the group, and the messages of each: no more are allowed per minute."""
SAMPLES = 60
WATCH = """
window.seen = {}; window.frames = [];
const note = (node) => { if (node.dataset?.n) window.seen[node.dataset.n] ??= Date.now(); };
new MutationObserver((changes) => {
  for (const change of changes) change.addedNodes.forEach(note);
}).observe(document.getElementById("rows"), { childList: true });
let last = performance.now();
(function frame() {
  const now = performance.now();
  window.frames.push(now - last);
  last = now;
  requestAnimationFrame(frame);
})();
"""


def rows() -> list[Row]:
    try:
        from selenium import webdriver
    except ImportError:
        return []
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    if not Path(options.binary_location).exists():
        return []
    with tempfile.TemporaryDirectory() as folder, FakeWeCom() as fake:
        for word in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", f"--user-data-dir={folder}"):
            options.add_argument(word)
        service = webdriver.ChromeService(executable_path="/usr/bin/chromedriver")
        browser = webdriver.Chrome(options=options, service=service)
        try:
            return _measured(browser, fake)
        finally:
            browser.quit()


def _measured(browser: Any, fake: FakeWeCom) -> list[Row]:
    browser.set_window_size(1280, 860)
    browser.get(fake.simulate())
    client = fake.client()
    client.user.get("zhangsan")
    _until(lambda: browser.execute_script("return document.querySelectorAll('.row').length") > 0)
    browser.execute_script(WATCH)
    began = time.perf_counter()
    client.appchat.create(chatid="g1", name="group", userlist=["zhangsan", "lisi"])
    for robot in range(ROBOTS):
        fake.add_account("webhook", key=f"robot-{robot}", chatid="g1", name=f"robot {robot}")
        for number in range(PER_ROBOT):
            client.webhook.send(f"robot-{robot}", "text", text={"content": f"message {number}"})
    for number in range(MESSAGES - ROBOTS * PER_ROBOT):
        client.message.send("text", touser=["zhangsan"], text={"content": f"message {number}"})
    for _ in range(CALLS - MESSAGES):
        client.user.get("zhangsan")
    played = time.perf_counter() - began
    newest = f"{len(fake.calls) - 1}"
    _until(lambda: browser.execute_script("return document.querySelector('.row').dataset.n") == newest)
    longest = max(browser.execute_script("return window.frames")) / 1000
    browser.execute_script("window.frames.length = 0")
    late: list[float] = []
    for _ in range(SAMPLES):
        sent, n = time.time(), str(len(fake.calls))
        client.user.get("lisi")
        at = _until(lambda n=n: browser.execute_script(f"return window.seen['{n}']"))
        late.append(at / 1000 - sent)
        time.sleep(0.03)
    reload = time.perf_counter()
    browser.refresh()
    _until(lambda: browser.execute_script("return document.querySelectorAll('.item').length") >= 50)
    reload = time.perf_counter() - reload
    opened = time.perf_counter()
    browser.find_element("css selector", '[data-group="g1"]').click()
    _until(lambda: browser.execute_script("return document.querySelector('#items .sender')"))
    opened = time.perf_counter() - opened
    what = f"after {MESSAGES:,} messages and {CALLS:,} calls"
    return [
        Row(what=f"simulator: from a call to its row, {what} (median)", ours=statistics.median(late), at_most=0.1),
        Row(what="the same, the slowest of 20", ours=sorted(late)[int(SAMPLES * 0.95) - 1], at_most=0.1),
        Row(what=f"the longest pause of the page while they were played in {played:.0f} s", ours=longest),
        Row(what="the page loaded again, with its chat", ours=reload, at_most=3),
        Row(what=f"a group with {ROBOTS * PER_ROBOT:,} messages of {ROBOTS} robots opened", ours=opened, at_most=1),
    ]


def _until(check: Any, seconds: float = 60.0) -> Any:
    end = time.monotonic() + seconds
    while not (found := check()):
        if time.monotonic() > end:
            raise TimeoutError("the page does not show it")
        time.sleep(0.005)
    return found
