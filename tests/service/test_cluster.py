"""A batch on a cluster: errors that travel, and a machine that dies half way."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from studio.backgrounds.transparent import Transparent
from studio.core.errors import StudioError, Unreadable
from studio.core.preset import Preset
from studio.imaging.codec import read_picture, write_picture
from studio.service.cluster import ClusterLost, ClusterMissing, FarHands, NoCluster, develop_far, open_cluster
from studio.stills.batch import Task
from studio.stills.order import Order
from tests.fakes import frame
from tests.ports import PerfectModel

LOOK = Preset(Transparent())
HERE = Path(__file__)


class Ready:
    """A remote function that answers at once, with what the same function gives here or with an error."""

    def __init__(self, answer: Any = None) -> None:
        self._answer = answer

    def remote(self, *given: Any) -> Any:
        future: Future[Any] = Future()
        if isinstance(self._answer, BaseException):
            future.set_exception(self._answer)
        else:
            future.set_result(develop_far(*given))
        return SimpleNamespace(future=lambda: future)


@pytest.fixture
def task(tmp_path: Path) -> Task:
    photo = write_picture(tmp_path / "disc.png", frame((64, 36), 0).image)
    return Task(photo, tmp_path / "out.png")


def hands(answer: Any = None) -> FarHands:
    return FarHands(Ready(answer), (PerfectModel(name="far"), LOOK, Order()), 2)


def test_what_a_worker_made_comes_back_as_a_file(task: Task, tmp_path: Path) -> None:
    made = hands().submit(task).result()
    assert made.content is not None
    (tmp_path / "out.png").write_bytes(made.content)
    assert read_picture(tmp_path / "out.png").shape == (36, 64, 3)
    assert made.before.startswith(b"\xff\xd8")


def test_a_photo_that_is_damaged_is_named_from_afar(task: Task) -> None:
    task.photo.write_bytes(b"\x89PNG\r\n\x1a\n not really")
    with pytest.raises(Unreadable, match=r"disc\.png"):
        hands().submit(task).result()


def test_a_photo_that_is_gone_is_said_so_without_the_cluster(task: Task) -> None:
    task.photo.unlink()
    with pytest.raises(Unreadable):
        hands(AssertionError("it was asked")).submit(task).result()


class FarImportError(Exception):
    """As Ray tells of an import that failed on another machine."""

    cause = ImportError("No module named 'studio'")


@pytest.mark.parametrize(
    ("error", "becomes"), [(RuntimeError("the node died"), ClusterLost), (FarImportError(), NoCluster)]
)
def test_what_a_cluster_says_becomes_advice(task: Task, error: Exception, becomes: type[StudioError]) -> None:
    with pytest.raises(becomes):
        hands(error).submit(task).result()


@pytest.mark.parametrize("address", ["127.0.0.1:1", "ray://127.0.0.1:1", "[::1]:1", "127.0.0.1:port"])
def test_a_cluster_that_is_not_there_is_said_so_at_once(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", SimpleNamespace())  # it must not come to that
    with pytest.raises(NoCluster, match=r"127|::1"), open_cluster(address, PerfectModel(), LOOK, Order()):
        pass


def test_without_ray_it_says_which_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(ClusterMissing, match="cluster"), open_cluster("auto", PerfectModel(), LOOK, Order()):
        pass


@pytest.mark.soak
def test_a_machine_that_dies_half_way_loses_nothing(tmp_path: Path) -> None:
    if importlib.util.find_spec("ray") is None:
        pytest.skip("ray is not installed")
    photos = tmp_path / "photos"
    for number in range(24):
        noise = np.random.default_rng(number).integers(0, 9, (360, 640, 3), np.uint8)
        write_picture(photos / f"{number:02}.png", frame((640, 360), 0).image + noise)
    root = HERE.parents[2]
    env = {**os.environ, "PYTHONPATH": str(root), "BACKLOT_HOME": str(tmp_path / "home")}
    words = [sys.executable, str(HERE.with_name("two_nodes.py")), str(photos), str(tmp_path / "out")]
    done = subprocess.run(words, env=env, cwd=root, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["killed_after"] in range(8, 24)
    assert said["fates"] == {"done": 24}
    assert said["times_done"] == [1] * 24
    assert said["again"] == {"done before": 24}
    assert len(list((tmp_path / "out").iterdir())) == 24
