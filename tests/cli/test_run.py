from __future__ import annotations

import json
from pathlib import Path

import av
import numpy as np
import pytest

from tests.cli.conftest import SIZE, Command
from tests.fakes import disc_matte, room

MODEL = ("--model", "perfect-model")


def frames_of(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as film:
        return [one.to_ndarray(format="bgr24") for one in film.decode(video=0)]


def test_a_clip_goes_in_and_comes_out_without_its_room(backlot: Command, film: Path, tmp_path: Path) -> None:
    out, stats = tmp_path / "out.mp4", tmp_path / "stats.json"
    words = ("run", "--source", film, *MODEL, "--background", "#204080", "--no-pacing")
    status, said, _ = backlot(*words, "--record", out, "--stats", stats)
    assert status == 0
    assert "12 pictures, 0 frames dropped" in said
    pictures = frames_of(out)
    assert len(pictures) == 12
    outside = disc_matte(SIZE, 5) == 0
    blue = np.abs(pictures[5][outside].astype(int) - (0x80, 0x40, 0x20)).mean()
    green = np.abs(pictures[5][outside].astype(int) - room(SIZE)[outside]).mean()
    assert blue < 12 < green
    figures = json.loads(stats.read_text())
    assert figures["pictures"] == 12
    assert figures["stages"]["model"]["median_ms"] > 0
    assert figures["peak_rss_mb"] > 10
    assert figures["cpu_s"] > 0
    assert figures["fps_in"] > 1
    assert figures["fps_out"] > 1
    assert figures["first_picture_s"] > 0
    assert {"median_ms", "p95_ms"} <= set(figures["added_latency"])


def test_a_paced_run_ends_after_the_frames_asked_for(backlot: Command, film: Path) -> None:
    status, said, _ = backlot("run", "--source", film, *MODEL, "--background", "#000000", "--frames", 3)
    assert status == 0
    assert said.startswith(("3 pictures", "2 pictures"))


def test_a_clip_that_is_too_short_plays_again_for_the_frames_asked_for(backlot: Command, film: Path) -> None:
    status, said, _ = backlot("run", "--source", film, *MODEL, "--background", "#000000", "--no-pacing", "--frames", 30)
    assert status == 0
    assert said.startswith("30 pictures")


def test_flags_reach_the_filters(backlot: Command, film: Path, tmp_path: Path) -> None:
    soft, hard = tmp_path / "soft.mp4", tmp_path / "hard.mp4"
    words = ("run", "--source", film, *MODEL, "--background", "#ffffff", "--no-pacing", "--record")
    assert backlot(*words, soft, "--smooth-step.enabled", "off")[0] == 0
    assert backlot(*words, hard, "--smooth-step.low", "0.49", "--smooth-step.high", "0.51")[0] == 0
    assert any((one != other).any() for one, other in zip(frames_of(soft), frames_of(hard), strict=True))


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--source", "missing.mp4"), "missing.mp4"),
        (("--source", "hologram"), "hologram"),
        (("--background", "missing.jpg"), "missing.jpg"),
        (("--model", "oracle"), "oracle"),
        (("--preset", "missing.json"), "missing.json"),
        (("--smooth-step.low", "7"), "from 0 to 0.5"),
        (("--smooth-step.low", "soft"), "must be a number"),
        (("--steady.enabled", "maybe"), "on or off"),
        (("--frames", "0"), "must be 1 or more"),
        (("--size", "721x405"), "even"),
        (("--size", "huge"), "1280x720"),
        (("--fps", "0"), "from 1 to 240"),
        (("--record", "film.txt"), "film.txt"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_bad_words_end_in_a_sentence(
    backlot: Command, film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    given = {"--source": str(film), "--model": "perfect-model", "--background": "#000000", "--frames": "2"}
    given |= dict(zip(words[::2], words[1::2], strict=True))
    status, _, error = backlot("run", "--no-pacing", *(word for pair in given.items() for word in pair))
    assert status == 2
    assert says in error
    assert "Traceback" not in error


def test_a_recording_is_never_overwritten(backlot: Command, film: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    out.write_bytes(b"precious")
    words = ("run", "--source", film, *MODEL, "--background", "#000000", "--no-pacing", "--record", out)
    status, _, error = backlot(*words)
    assert status == 2
    assert str(out) in error
    assert out.read_bytes() == b"precious"


def test_a_corrupt_film_ends_in_a_sentence(backlot: Command, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"not a film at all" * 50)
    status, _, error = backlot("run", "--source", broken, *MODEL, "--no-pacing")
    assert status == 2
    assert "broken.mp4" in error


def test_every_command_explains_itself(backlot: Command) -> None:
    for command in ("run", "photo", "video", "models", "doctor", "window"):
        status, said, _ = backlot(command, "--help")
        assert status == 0
        assert command in said


def test_every_declared_parameter_is_a_flag(backlot: Command) -> None:
    from studio.cli.choices import FAMILIES, flag_of
    from studio.core.params import parameters

    _, said, _ = backlot("run", "--help")
    for family in FAMILIES:
        for kind in family:
            for parameter in parameters(kind):
                assert flag_of(kind, parameter) in said


def test_doctor_finds_something_to_say_of_everything(backlot: Command) -> None:
    status, said, _ = backlot("doctor")
    assert status in (0, 1)
    for subject in ("camera:", "virtual camera:", "display:", "model:", "provider:", "folder:"):
        assert subject in said


def test_models_are_listed_and_verified(backlot: Command) -> None:
    status, said, _ = backlot("models")
    assert status == 0
    assert "mediapipe-landscape" in said
    assert backlot("models", "verify")[0] == 0
    status, _, error = backlot("models", "install", "oracle")
    assert status == 2
    assert "oracle" in error


def test_without_a_display_a_short_clip_is_recorded(
    backlot: Command, film: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path))
    monkeypatch.setattr("studio.cli.choices.default_model", _perfect)
    monkeypatch.setattr("studio.cli.window.CLIP_FRAMES", 5)
    status, said, error = backlot("--source", film)
    assert status == 0
    assert "no display" in error
    clip = tmp_path / "videos" / "backlot.mp4"
    assert str(clip) in said
    assert 1 <= len(frames_of(clip)) <= 5


def _perfect() -> object:
    from tests.ports import PerfectModel

    return PerfectModel()
