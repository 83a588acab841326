"""A real browser for the tests: headless Chromium over its debugging pipe, with nothing to install.

One browser serves a whole run; each test opens its page in it, at the size, zoom and colours it asks for. Everything the
page sends for, logs or refuses is written down. See the DevTools protocol (Emulation, Input, Log, Network, Page, Runtime).
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium")
PATIENCE = 30.0
"""Seconds for one answer of the browser."""
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--remote-debugging-pipe",
)  # fmt: skip


class BrowserGone(RuntimeError):
    """The browser does not answer."""


class Browser:
    """One page of one browser."""

    def __init__(self, profile: Path) -> None:
        to_read, self._to = os.pipe()
        self._from, to_write = os.pipe()
        # the browser reads from descriptor 3 and writes to 4
        handed_over = (
            f"import os, sys; a, b = os.dup({to_read}), os.dup({to_write}); os.dup2(a, 3); os.dup2(b, 4); "
            "os.set_inheritable(3, True); os.set_inheritable(4, True); os.execv(sys.argv[1], sys.argv[1:])"
        )
        self._process = subprocess.Popen(
            [sys.executable, "-c", handed_over, str(CHROMIUM), *FLAGS, f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(to_read, to_write), stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(to_read)
        os.close(to_write)
        self._buffer, self._number, self._session = b"", 0, ""
        self.sent_for: list[str] = []
        self.complaints: list[str] = []
        pages = [one for one in self.ask("Target.getTargets")["targetInfos"] if one["type"] == "page"]
        attached = self.ask("Target.attachToTarget", targetId=pages[0]["targetId"], flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command and its answer."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        for answer in self._messages():
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                found: dict[str, Any] = answer["result"]
                return found
        raise BrowserGone(method)

    def open(
        self, path: Path, *, width: int = 1280, height: int = 900, dark: bool = False, scripts: bool = True, printed: bool = False
    ) -> None:
        """Show a page from the disk and wait until it is whole."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", media="print" if printed else "screen", features=[scheme])
        self.ask("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.sent_for, self.complaints = [], []
        self.ask("Page.navigate", url=path.resolve().as_uri())
        self._until("Page.loadEventFired")

    def run(self, script: str) -> Any:
        """The value of an expression in the page; promises are waited for."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"].get("exception", {}).get("description")))
        return answer["result"].get("value")

    def press(self, key: str, code: int) -> None:
        """A key, down and up."""
        for kind in ("rawKeyDown", "keyUp"):
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def close(self) -> None:
        """Let the browser go, by itself or by force."""
        try:
            self._session = ""
            self.ask("Browser.close")
            self._process.wait(10)
        except (BrowserGone, OSError, RuntimeError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait(10)
        for descriptor in (self._to, self._from):
            os.close(descriptor)

    def _until(self, event: str) -> None:
        for message in self._messages():
            if message.get("method") == event:
                return
        raise BrowserGone(event)

    def _messages(self) -> Iterator[dict[str, Any]]:
        """What the browser says, until it has been silent for too long; events are noted on the way."""
        give_up = time.monotonic() + PATIENCE
        while (left := give_up - time.monotonic()) > 0:
            while b"\0" not in self._buffer:
                if not select.select([self._from], [], [], left)[0]:
                    return
                piece = os.read(self._from, 1 << 20)
                if not piece:
                    return
                self._buffer += piece
            one, _, self._buffer = self._buffer.partition(b"\0")
            message = json.loads(one)
            self._note(message)
            yield message

    def _note(self, message: dict[str, Any]) -> None:
        kind, parameters = message.get("method"), message.get("params", {})
        if kind == "Network.requestWillBeSent":
            self.sent_for.append(parameters["request"]["url"])
        elif kind == "Log.entryAdded" and parameters["entry"]["level"] in ("warning", "error"):
            self.complaints.append(parameters["entry"]["text"])
        elif kind == "Runtime.exceptionThrown":
            self.complaints.append(parameters["exceptionDetails"]["text"])
        elif kind == "Runtime.consoleAPICalled":
            self.complaints.append(str(parameters["args"]))


def opened(profile: Path) -> Iterator[Browser]:
    """A browser, or a skipped test where none is installed or it does not run."""
    if CHROMIUM is None:
        pytest.skip("needs chromium")
    try:
        browser = Browser(profile)
    except (BrowserGone, OSError):
        pytest.skip("chromium does not run here")
    yield browser
    browser.close()
