"""A real browser: chromium, driven by selenium."""

from __future__ import annotations

import importlib.resources
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver

from tests.support import waiting

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
needs_browser = pytest.mark.skipif(
    not (CHROMIUM and DRIVER) and "WECOM_REQUIRE_SERVERS" not in os.environ,
    reason="chromium and chromedriver are not installed",
)
SCREENSHOTS = Path(os.environ.get("WECOM_SCREENSHOTS") or "build/screenshots")
"""The folder for screenshots of a run."""


@contextmanager
def browsing(folder: Path, *more: str) -> Iterator[Any]:
    """Start a browser with the language Chinese and a new profile.

    Args:
        folder: The folder of the profile.
        more: Additional options of chromium.
    """
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM or "chromium"
    usual = ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,860", "--lang=zh-CN")
    for word in (*usual, *more):
        options.add_argument(word)
    options.add_argument(f"--user-data-dir={folder}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=DRIVER))
    try:
        yield driver
    finally:
        driver.quit()


def picture(browser: Any, name: str) -> None:
    """Save a screenshot."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    browser.save_screenshot(str(SCREENSHOTS / f"{name}.png"))


def violations(browser: Any) -> list[str]:
    """Return the violations of accessibility rules that axe-core finds on the page."""
    package = pytest.importorskip("axe_playwright_python", reason="the group docs is not installed").__name__
    browser.execute_script((importlib.resources.files(package) / "axe.min.js").read_text("utf-8"))
    found = browser.execute_async_script("axe.run().then((told) => arguments[0](told.violations))")
    return [f"{one['id']}: {one['help']}: {json.dumps([node['target'] for node in one['nodes'][:3]])}" for one in found]


until = partial(waiting.until, ignored=(Exception,))
"""Wait for a condition of a page; its errors until then are ignored, as elements come and go."""
