"""What people and their machines do to the window: one notice, and nothing is lost."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.backgrounds.image import StillImage
from studio.backgrounds.library import own_folder
from studio.backgrounds.video import VideoLoop
from studio.core.places import settings_folder
from studio.sources.camera import Camera
from studio.sources.demo import Demo
from studio.ui import stagehand
from studio.ui.app import App
from studio.ui.kept import Desktop, keep_desktop, read_kept
from studio.ui.onscreen import LEAST, bring_on_screen
from studio.ui.values import Offer, Told
from tests.fakes import frame
from tests.films import write_film
from tests.ports import DiscSource
from tests.ui.conftest import LOOK, PLENTY, Open, Opened, studio


def told_by(opened: Opened) -> list[Told]:
    told: list[Told] = []
    assert opened.window.hand is not None
    opened.window.hand.told.connect(told.append)
    return told


def add(opened: Opened, *paths: Path) -> None:
    assert opened.window.hand is not None
    opened.window.hand.add_backgrounds(paths)


def titles(opened: Opened) -> list[str]:
    return [tile.words for tile in opened.window.live.gallery.list.rows]


def picture(path: Path, grey: int = 90) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", np.full((90, 160, 3), grey, np.uint8))[1].tobytes())
    return path


def test_many_files_that_are_no_pictures_are_one_notice_and_the_good_ones_come(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = open_window()
    told = told_by(opened)
    bad = []
    for number in range(7):
        bad.append(tmp_path / f"letter {number}.pdf")
        bad[-1].write_bytes(b"%PDF-1.7 words")
    add(opened, *bad, picture(tmp_path / "Quayside.png"), tmp_path / "gone.png", tmp_path)
    qtbot.waitUntil(lambda: len(told) == 1)
    qtbot.waitUntil(lambda: "Quayside" in titles(opened))
    assert "9 files" in told[0].notice.headline
    assert [path.name for path in own_folder().iterdir()] == ["Quayside.png"]
    assert isinstance(opened.session.look.background, StillImage)


def test_a_picture_of_500_mb_is_one_notice_and_is_not_copied(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_window()
    told = told_by(opened)
    huge = picture(tmp_path / "huge.png")
    with huge.open("r+b") as file:
        file.truncate(500_000_000)
    add(opened, huge)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "500 MB" in told[0].notice.headline
    assert not own_folder().exists() or not list(own_folder().iterdir())
    assert opened.session.look == LOOK


def test_an_animated_gif_plays(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    pictures = [Pillow.new("RGB", (160, 90), (shade, 0, 0)) for shade in (40, 140, 240)]
    pictures[0].save(tmp_path / "Waves.gif", save_all=True, append_images=pictures[1:], duration=100, loop=0)
    pictures[0].save(tmp_path / "Still.gif")
    opened = open_window()
    told = told_by(opened)
    add(opened, tmp_path / "Waves.gif")
    qtbot.waitUntil(lambda: isinstance(opened.session.look.background, VideoLoop))
    seen: set[int] = set()

    def all_seen() -> bool:
        seen.add(opened.corner()[2] // 100)
        return seen >= {0, 1, 2}

    qtbot.waitUntil(all_seen, timeout=10000)
    add(opened, tmp_path / "Still.gif")
    qtbot.waitUntil(lambda: isinstance(opened.session.look.background, StillImage))
    assert told == []


@pytest.mark.parametrize("kept", [0, 40, 2000])
def test_a_broken_clip_is_one_notice(open_window: Open, qtbot: QtBot, tmp_path: Path, kept: int) -> None:
    film = write_film(tmp_path / "whole.mp4", [frame((160, 90), number).image for number in range(12)])
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(film.read_bytes()[:kept])
    opened = open_window()
    told = told_by(opened)
    add(opened, broken)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert not own_folder().exists() or not list(own_folder().iterdir())
    assert opened.session.look == LOOK


def test_a_folder_that_takes_no_files_is_one_notice(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    own_folder().parent.mkdir(parents=True, exist_ok=True)
    own_folder().write_text("a file where the folder should be")
    opened = open_window()
    told = told_by(opened)
    one, other = picture(tmp_path / "a.png"), picture(tmp_path / "b.png")
    add(opened, one, other)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert one.exists()
    assert other.exists()
    assert opened.session.look == LOOK


def test_a_gallery_folder_that_vanishes_is_followed_and_comes_back(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    picture(own_folder() / "Quayside.png")
    opened = open_window()
    qtbot.waitUntil(lambda: "Quayside" in titles(opened))
    quayside = next(tile.item for tile in opened.window.live.gallery.list.rows if tile.words == "Quayside")
    shutil.rmtree(own_folder())
    opened.session.use_background(quayside.background)
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)  # its file is gone: said once, and it runs on
    hand = opened.window.hand
    assert hand is not None
    hand.look_at_shelf()
    qtbot.waitUntil(lambda: "Quayside" not in titles(opened))
    add(opened, picture(tmp_path / "Pinewood.png"))
    qtbot.waitUntil(lambda: "Pinewood" in titles(opened))
    assert (own_folder() / "Pinewood.png").exists()


def test_looking_again_at_an_unchanged_shelf_changes_nothing(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    hand = opened.window.hand
    assert hand is not None
    shelved: list[object] = []
    hand.shelved.connect(shelved.append)
    hand.look_at_shelf()
    qtbot.waitUntil(lambda: not opened.window.jobs.busy)
    assert shelved == []


def test_a_window_left_on_a_screen_that_is_gone_is_brought_back(
    dressed: QApplication, qtbot: QtBot, home: Path
) -> None:
    app = App(dressed)
    qtbot.addWidget(app.window)
    app.window.setGeometry(9000, -4000, 900, 700)
    keep_desktop(settings_folder(), app.window.desktop(Desktop()))
    again = App(dressed)
    qtbot.addWidget(again.window)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    seen = again.window.frameGeometry() & screen
    assert seen.width() >= LEAST[0]
    assert seen.height() >= LEAST[1]
    for one in (app, again):
        one.window.leave()


def test_a_window_that_can_be_reached_is_left_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(QRect(40, 60, 300, 200))
    bring_on_screen(window)
    assert window.geometry() == QRect(40, 60, 300, 200)
    window.setGeometry(QRect(-5000, 60, 30000, 20000))
    bring_on_screen(window)
    assert window.geometry() == QRect(-5000, 60, 30000, 20000)  # most of it is on the screen
    window.setGeometry(QRect(-5000, -5000, 3000, 2000))
    bring_on_screen(window)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())


def test_a_camera_list_that_changes_while_its_menu_is_open(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window()
    picker = opened.window.live.bar.sources
    here = Offer("Desk", DiscSource((160, 90), PLENTY), "camera")
    found = (here, Offer("Just plugged in", Camera("Just plugged in"), "camera"))
    picker.offer((here, Offer("Demo", Demo(), "film")))
    monkeypatch.setattr(stagehand, "source_offers", lambda: found)
    picker.choices.popup(opened.window.pos())
    lines = [line.text() for line in picker.choices.actions()]
    assert "Demo" in lines
    qtbot.waitUntil(lambda: "Just plugged in" in [line.text() for line in picker.choices.actions()])
    assert "Demo" not in [line.text() for line in picker.choices.actions()]
    assert picker.choices.isVisible()
    picker.choices.close()


def test_settings_of_an_older_version_are_repaired_with_one_notice(home: Path) -> None:
    folder = settings_folder()
    folder.mkdir(parents=True)
    old = {"camera": 0, "source": {"source": "webcam", "index": 1}, "size": "720p", "fps": "fast", "privacy": 7}
    (folder / "settings.json").write_text(json.dumps({**old, "model": {"model": "network", "card": 3, "gpu": True}}))
    (folder / "look.json").write_text(json.dumps({"background": {"background": "greenscreen"}, "filters": [{}, 3]}))
    made = studio()
    (notice,) = made.kept.notices
    assert "repaired" in notice.headline
    assert made.kept.settings.size == (0, 0)
    assert made.kept.look.background == LOOK.background


@pytest.mark.parametrize("damage", ["", "{", "[]", "\x00\x01", '"words"', "[" * 3000])
def test_files_that_are_all_damaged_are_one_notice_and_are_kept(home: Path, damage: str) -> None:
    folder = settings_folder()
    folder.mkdir(parents=True)
    for name in ("settings.json", "look.json"):
        (folder / name).write_text(damage)
    standard = studio()
    assert len(standard.kept.notices) == 1
    for name in ("settings.damaged.json", "look.damaged.json"):
        assert (folder / name).read_text() == damage
    assert read_kept(folder, standard.standard_settings, LOOK).notices == ()
