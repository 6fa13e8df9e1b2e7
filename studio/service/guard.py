"""What stands before the service: who may come in, how much they may bring, and how often.

Plain ASGI, so that a request that is too large is refused while it arrives, not after it was kept.
"""

from __future__ import annotations

import asyncio
import hmac
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from studio.core.errors import StudioError
from studio.live.crew import Busy
from studio.service.limits import LOOPBACK, Limits
from studio.service.metrics import Metrics
from studio.service.problems import NoToken, TooLarge, TooOften, TooSlow, WrongHost, answer

REMOVE: Final = "/v1/remove"
PRIVATE: Final = ("/v1/remove", "/v1/models", "/v1/backgrounds", "/v1/looks", "/metrics")
KNOWN: Final = (*PRIVATE, "/v1/health", "/openapi.json", "/docs", "/")
REMEMBERED: Final = 10_000  # addresses
HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob: data:; style-src 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "Cache-Control": "no-store",
}


class Rate:
    """A bucket of requests per address that fills again with time."""

    def __init__(self, per_minute: int, now: Callable[[], float] = time.monotonic) -> None:
        self._per_s = per_minute / 60
        self._most = max(per_minute / 6, 1.0)  # what may come at once
        self._now = now
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, address: str) -> bool:
        """Take one request out of an address's bucket; False when it is empty."""
        if not self._per_s:
            return True
        now = self._now()
        left, then = self._left.pop(address, (self._most, now))
        left = min(left + (now - then) * self._per_s, self._most)
        allowed = left >= 1
        self._left[address] = (left - allowed, now)
        while len(self._left) > REMEMBERED:
            self._left.popitem(last=False)
        return allowed


class Guard:
    """Lets through what is within the limits, and counts everything."""

    def __init__(self, app: ASGIApp, limits: Limits, metrics: Metrics) -> None:
        self._app = app
        self._limits = limits
        self._metrics = metrics
        self._rate = Rate(limits.per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start, status = time.perf_counter(), 500

        async def told(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        try:
            await self._let_in(scope, receive, told)
        finally:
            path = scope["path"] if scope["path"] in KNOWN else "other"
            self._metrics.answered(path, status, time.perf_counter() - start)

    async def _let_in(self, scope: Scope, receive: Receive, send: Send) -> None:
        counts = scope["path"] == REMOVE and scope["method"] == "POST"
        try:
            self._check(scope, counts)
        except StudioError as error:
            await answer(error)(scope, receive, send)
            return
        self._metrics.in_flight += counts
        try:
            await self._app(scope, self._measured(receive), send)
        finally:
            self._metrics.in_flight -= counts

    def _check(self, scope: Scope, counts: bool) -> None:
        headers = Headers(scope=scope)
        if not self._limits.open_to_network and _host(headers.get("host", "")) not in LOOPBACK:
            raise WrongHost  # a web page elsewhere that renamed itself to this machine
        if self._limits.token and scope["path"].startswith(PRIVATE):
            given = headers.get("authorization", "").removeprefix("Bearer ")
            if not hmac.compare_digest(given.encode(), self._limits.token.encode()):
                raise NoToken
        if not counts:
            return
        if not self._rate.take(scope["client"][0] if scope.get("client") else ""):
            raise TooOften
        if self._metrics.in_flight >= self._limits.workers + self._limits.waiting:
            raise Busy  # before its body is taken in: what waits is bounded in memory, too
        length = headers.get("content-length", "0")
        if length.isdecimal() and int(length) > self._limits.most_bytes:
            raise TooLarge(_most(self._limits))

    def _measured(self, receive: Receive) -> Receive:
        """Give a `receive` that ends what is too large or too slow."""
        seen, until = 0, time.monotonic() + self._limits.patience_s

        async def measured() -> Message:
            nonlocal seen
            try:
                async with asyncio.timeout(max(until - time.monotonic(), 0.0)):
                    message = await receive()
            except TimeoutError:
                raise TooSlow from None
            seen += len(message.get("body", b""))
            if seen > self._limits.most_bytes:
                raise TooLarge(_most(self._limits))
            return message

        return measured


def _host(header: str) -> str:
    if header.startswith("["):
        return header[1:].partition("]")[0]
    return header.partition(":")[0].lower()


def _most(limits: Limits) -> str:
    return f"The most is {limits.most_mb:g} MB."
