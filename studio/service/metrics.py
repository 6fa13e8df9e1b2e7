"""Counts and times of the service in the form that Prometheus reads; owned by the service's one event loop."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import Final

import psutil

BOUNDS_S: Final = (0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8)
MEDIA_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Everything that is counted."""

    def __init__(self) -> None:
        self.requests: Counter[tuple[str, int]] = Counter()
        self.in_flight = 0
        self.waiting = 0
        self.pixels = 0
        self.bytes_in = 0
        self._buckets = [0] * (len(BOUNDS_S) + 1)
        self._seconds = 0.0
        self._started_s = time.time()
        self._process = psutil.Process()

    def answered(self, path: str, status: int, seconds: float) -> None:
        """Count one request."""
        self.requests[path, status] += 1
        if path == "/v1/remove" and status == 200:
            self._buckets[bisect_left(BOUNDS_S, seconds)] += 1
            self._seconds += seconds

    def page(self) -> str:
        """Give all of it as text."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield "# HELP backlot_requests_total Requests by path and status."
        yield "# TYPE backlot_requests_total counter"
        for (path, status), count in sorted(self.requests.items()):
            yield f'backlot_requests_total{{path="{path}",status="{status}"}} {count}'
        yield "# HELP backlot_remove_seconds Time from request to answer of the photos that were developed."
        yield "# TYPE backlot_remove_seconds histogram"
        total = 0
        for bound, count in zip((*BOUNDS_S, "+Inf"), self._buckets, strict=True):
            total += count
            yield f'backlot_remove_seconds_bucket{{le="{bound}"}} {total}'
        yield f"backlot_remove_seconds_sum {self._seconds:.6f}"
        yield f"backlot_remove_seconds_count {total}"
        yield from _one("backlot_pixels_total", "counter", "Pixels developed.", self.pixels)
        yield from _one("backlot_received_bytes_total", "counter", "Bytes of pictures received.", self.bytes_in)
        yield from _one("backlot_in_flight", "gauge", "Photos being received, waiting or developed.", self.in_flight)
        yield from _one("backlot_waiting", "gauge", "Photos that nobody has begun.", self.waiting)
        memory = self._process.memory_info().rss
        yield from _one("process_resident_memory_bytes", "gauge", "Memory of the process.", memory)
        yield from _one("process_start_time_seconds", "gauge", "When the process began.", round(self._started_s))


def _one(name: str, kind: str, help: str, value: int) -> Iterator[str]:
    yield f"# HELP {name} {help}"
    yield f"# TYPE {name} {kind}"
    yield f"{name} {value}"
