"""A real headless Chromium, spoken to over a pipe (the DevTools protocol); the standard library is enough."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE_S = 60.0
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


def chromium() -> str | None:
    """The path of a Chromium, if there is one."""
    found = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    return next((path for path in found if path), None)


class Tab:
    """One open page."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = to, back
        self._number = 0
        self._rest = b""
        self.heard: list[dict[str, Any]] = []
        self._session = ""

    def open(self) -> None:
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "DOM"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **given: Any) -> dict[str, Any]:
        """Call a method of the protocol and wait for its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": given}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            said = self._next()
            if said.get("id") == self._number:
                assert "error" not in said, said["error"]
                return said["result"]
            self.heard.append(said)
        raise TimeoutError(method)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            piece = os.read(self._back, 1 << 20)
            assert piece, "the browser ended"
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\0")
        return json.loads(line)

    def run(self, script: str) -> Any:
        """Give what a JavaScript expression comes to, promises awaited."""
        got = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True, userGesture=True)
        assert "exceptionDetails" not in got, got["exceptionDetails"]
        return got["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until an expression is true, looking on every frame that the browser paints."""
        give_up = f"new Promise((_, no) => setTimeout(() => no('never: ' + {json.dumps(script)}), {PATIENCE_S * 900}))"
        look = (
            f"new Promise(yes => {{ const look = () => ({script}) ? yes(1) : requestAnimationFrame(look); look(); }})"
        )
        self.run(f"Promise.race([{look}, {give_up}])")

    def show(self, url: str, size: tuple[int, int] = (1280, 800), *, dark: bool = False, phone: bool = False) -> None:
        """Open an address at a size, in a theme."""
        theme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.ask("Emulation.setEmulatedMedia", features=theme)
        scale = 2 if phone else 1
        self.ask(
            "Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=scale, mobile=phone
        )
        self.ask("Page.navigate", url=url)
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def choose(self, selector: str, file: Path) -> None:
        """Put a file into a file field, as its dialog would."""
        root = self.ask("DOM.getDocument")["root"]["nodeId"]
        node = self.ask("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.ask("DOM.setFileInputFiles", nodeId=node, files=[str(file)])

    def picture(self, path: Path) -> Path:
        """Keep a picture of the page."""
        path.write_bytes(base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"]))
        return path

    def complaints(self) -> list[str]:
        """What the page complained of: exceptions, refused requests, errors in its log."""
        said = []
        for one in self.heard:
            if one.get("method") == "Runtime.exceptionThrown":
                said.append(json.dumps(one["params"]["exceptionDetails"])[:500])
            if one.get("method") == "Log.entryAdded" and one["params"]["entry"]["level"] == "error":
                said.append(one["params"]["entry"]["text"] + " " + one["params"]["entry"].get("url", ""))
        return said

    def fetched(self) -> set[str]:
        """The addresses that the page asked for."""
        asked = [
            one["params"]["request"]["url"] for one in self.heard if one.get("method") == "Network.requestWillBeSent"
        ]
        return {url for url in asked if not url.startswith(("blob:", "data:"))}


@contextmanager
def open_browser(folder: Path) -> Iterator[Tab]:
    """Start Chromium with a profile of its own; it ends with the block."""
    path = chromium()
    assert path
    (to_read, to_write), (back_read, back_write) = os.pipe(), os.pipe()

    wired = f'exec "$0" "$@" 3<&{to_read} 4>&{back_write}'  # the browser reads from 3 and writes to 4
    command = ["bash", "-c", wired, path, *FLAGS, "--remote-debugging-pipe", f"--user-data-dir={folder}", "about:blank"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    browser = subprocess.Popen(command, pass_fds=(to_read, back_write), **quiet)
    for fd in (to_read, back_write):
        os.close(fd)
    try:
        tab = Tab(to_write, back_read)
        tab.open()
        yield tab
    finally:
        browser.terminate()
        try:
            browser.wait(10)
        except subprocess.TimeoutExpired:
            browser.kill()
            browser.wait(10)
        os.close(to_write)
        os.close(back_read)
