"""Our camera among PipeWire's, against a reader of another make."""

from __future__ import annotations

import pytest

from tests.pipewire.conftest import Server


@pytest.mark.parametrize("size", [(1280, 720), (320, 180)], ids=str)
def test_another_program_reads_our_planes_bit_for_bit(server: Server, size: tuple[int, int]) -> None:
    told = server.call("send_and_compare", *size)
    print(told)  # noqa: T201  # shown by `pytest -s`, which is how the figures in docs/virtual-camera.md are made
    assert told["frames"] >= 40
    assert told["wrong"] == 0
    assert told["in_order"]
    assert told["watched"] == [False, True, False]
    assert told["latency_ms"] < 100


def test_without_a_driver_the_pipewire_camera_is_chosen(server: Server) -> None:
    assert server.call("is_here") is True
    assert server.call("choose", "automatic") == "opened Backlot (PipeWire)"
    assert server.call("choose", "pipewire") == "opened Backlot (PipeWire)"
    assert server.call("choose", "loopback").startswith("NoVirtualCamera: ")


def test_without_pipewire_that_is_said(server: Server) -> None:
    server.stop()
    (server.folder / "pipewire-0").unlink(missing_ok=True)
    assert server.call("is_here") is False
    assert server.call("choose", "automatic").startswith("NoVirtualCamera: There is no virtual camera")
    assert "systemctl --user status pipewire" in server.call("choose", "pipewire")


def test_a_server_that_ends_is_a_lost_output(server: Server) -> None:
    said = server.call("lose_the_server", server.running[1].pid)
    assert said.startswith("The output stopped taking pictures. Backlot (PipeWire): ")


def test_a_resting_camera_is_back_as_soon_as_a_program_reads(server: Server) -> None:
    told = server.call("rest_and_return")
    print(told)  # noqa: T201
    assert told["failures"] == []
    assert min(told["back_s"]) < 0.7
