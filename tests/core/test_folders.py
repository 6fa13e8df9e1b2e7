from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studio.backgrounds.library import own_folder
from studio.core import places
from studio.core.folders import STANDARD, Folders, choose_folders
from studio.core.settings import Settings, read_settings
from tests.ports import DiscSource, PerfectModel

SETTINGS = Settings(DiscSource(), PerfectModel())


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path / "home"))
    yield
    choose_folders(STANDARD)


def test_chosen_folders_are_used_by_everything(tmp_path: Path) -> None:
    choose_folders(Folders(str(tmp_path / "pictures"), str(tmp_path / "films"), str(tmp_path / "places")))
    assert places.pictures_folder() == tmp_path / "pictures"
    assert places.videos_folder() == tmp_path / "films"
    assert places.backgrounds_folder() == own_folder() == tmp_path / "places"


def test_a_folder_that_is_not_chosen_is_the_system_s_own(tmp_path: Path) -> None:
    choose_folders(Folders(films=str(tmp_path / "films")))
    assert places.pictures_folder() == tmp_path / "home" / "pictures"
    assert own_folder() == tmp_path / "home" / "data" / "backgrounds"


def test_chosen_folders_survive_a_restart() -> None:
    kept = replace(SETTINGS, folders=Folders(snapshots="/somewhere/else")).write()
    back, repairs = read_settings({"folders": kept["folders"]}, SETTINGS)
    assert back.folders == Folders(snapshots="/somewhere/else")
    assert repairs == ()


@pytest.mark.parametrize("damage", [3, [], {"snapshots": 7}, {"pictures": "/x"}])
def test_damaged_folders_are_the_standard(damage: object) -> None:
    back, _ = read_settings({"folders": damage}, SETTINGS)
    assert back.folders == STANDARD
