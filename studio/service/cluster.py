"""The hands of a cluster: the same batch over the machines of an existing Ray, one model per worker.

This machine reads the photos and writes the results, so the others need neither the folder nor a journal. A photo
whose worker dies is handed to another; it is written once, here.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from functools import cache
from importlib import import_module
from typing import Any, Final

from studio.core.errors import StudioError
from studio.core.ports import Model
from studio.core.preset import Preset
from studio.stills.batch import Made, Task
from studio.stills.here import content_of
from studio.stills.order import Order

RETRIES: Final = 5  # of one photo, each after the loss of a worker
KNOCK_S: Final = 5.0
PER_WORKER: Final = 2  # photos on their way to a worker, so that it never waits

_open = ExitStack()  # on a worker: what lives as long as its process


class ClusterMissing(StudioError):
    """Handing photos to a cluster needs a package that is not installed."""

    hint = "Install Backlot with the extra `cluster`, or leave --cluster out."


class NoCluster(StudioError):
    """The cluster cannot be reached."""

    hint = "Check the address, and that the same versions of Ray and Backlot are installed on every machine of it."


class ClusterLost(StudioError):
    """The cluster lost this photo again and again."""

    hint = "Look at the cluster; the same command goes on from here."


def develop_far(model: Model, look: Preset, order: Order, content: bytes, label: str) -> Made | StudioError:
    """Run on a machine of the cluster: give the developed photo, or what a user can mend about it."""
    from studio.stills.here import develop_bytes

    try:
        return develop_bytes(_darkroom(model), content, label, look, order)
    except StudioError as error:  # errors with hints of their own do not travel well as exceptions
        return error


@cache
def _darkroom(model: Model) -> Any:
    """Open the darkroom of this worker: one model per process, used for every photo that comes to it."""
    from studio.stills.darkroom import Darkroom, open_turns
    from studio.wiring import prepare

    prepare()
    turns = _open.enter_context(open_turns(model))
    return _open.enter_context(Darkroom(turns, lambda notice: None))


class FarHands:
    """Hands photos to the workers of a cluster; owned by one thread. Ray hands a lost worker's photos to others."""

    def __init__(self, develop: Any, shared: tuple[Any, ...], workers: int) -> None:
        self._develop = develop
        self._shared = shared
        self.capacity = PER_WORKER * workers

    def submit(self, task: Task) -> Future[Made]:
        """Begin a task."""
        future: Future[Made] = Future()
        try:
            content = content_of(task)
        except StudioError as error:
            future.set_exception(error)
            return future
        far = self._develop.remote(*self._shared, content, str(task.photo)).future()
        far.add_done_callback(lambda done: _settle(done, future))
        return future


@contextmanager
def open_cluster(address: str, model: Model, look: Preset, order: Order) -> Iterator[FarHands]:
    """Join a running Ray cluster for one batch; ClusterMissing, NoCluster."""
    os.environ.setdefault(
        "RAY_USAGE_STATS_ENABLED", "0"
    )  # nothing leaves but the photos, and they only for the cluster
    try:
        ray: Any = import_module("ray")
    except ImportError as error:
        raise ClusterMissing("It is Ray.") from error
    _knock(address)
    try:
        ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR, configure_logging=False)
    except (ConnectionError, RuntimeError, ValueError, OSError, AssertionError) as error:
        raise NoCluster(f"{address}: {_sentence(error)}.") from error
    try:
        workers = max(int(ray.cluster_resources().get("CPU", 1)), 1)
        develop = ray.remote(num_cpus=1, max_retries=RETRIES)(develop_far)
        yield FarHands(develop, tuple(ray.put(one) for one in (model, look, order)), workers)
    finally:
        ray.shutdown()


def _knock(address: str) -> None:
    """See whether anybody listens there: Ray itself would try for minutes. NoCluster."""
    host, colon, port = address.removeprefix("ray://").rpartition(":")
    if not colon:
        return  # `auto` and the like
    try:
        socket.create_connection((host.strip("[]"), int(port)), KNOCK_S).close()
    except (OSError, ValueError) as error:
        raise NoCluster(f"{address}: {getattr(error, 'strerror', None) or _sentence(error)}.") from error


def _settle(done: Future[Any], future: Future[Made]) -> None:
    """Turn what Ray gave into what a batch expects."""
    error = done.exception()
    if error is not None:
        cause = getattr(error, "cause", None)
        lost = NoCluster if isinstance(cause, ImportError) else ClusterLost
        future.set_exception(lost(f"{type(error).__name__}: {_sentence(error)}."))
        return
    given = done.result()
    if isinstance(given, StudioError):
        future.set_exception(given)
    else:
        future.set_result(given)


def _sentence(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0].rstrip(".")
