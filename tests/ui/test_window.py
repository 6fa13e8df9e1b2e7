from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.backgrounds.image import StillImage
from studio.backgrounds.room import Blur, Room
from studio.core.errors import SinkLost, StudioError
from studio.core.filter import FILTERS, Filter, Stage
from studio.core.frame import Frame, Matte, Shot, Size, State
from studio.core.params import slider
from studio.core.places import pictures_folder, settings_folder
from studio.core.ports import Writer
from studio.filters.smooth_step import SmoothStep
from studio.ui import stagehand
from studio.ui.guide import Guide
from studio.ui.keys import HELD_S, FilterKeys
from studio.ui.preview import View
from studio.ui.settings import SettingsDialog
from studio.ui.values import OWN, Item
from studio.ui.window import Window
from studio.wiring import read_look
from tests.ports import DiscSource, HandClock, PerfectModel, TapeSink
from tests.ui.conftest import LOOK, PLENTY, SOFT, Open, Opened

CONTROLS = (QAbstractButton, QSlider, QAbstractSpinBox, QComboBox, QLineEdit, QListView)


def row_of(opened: Opened, title: str) -> int:
    tiles = opened.window.gallery.list
    return next(row for row, tile in enumerate(tiles.rows) if tile.words == title)


def click_tile(qtbot: QtBot, opened: Opened, title: str) -> None:
    tiles = opened.window.gallery.list
    index = tiles.model().index(row_of(opened, title), 0)
    tiles.scrollTo(index)
    qtbot.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=tiles.visualRect(index).center())


def titles(opened: Opened) -> list[str]:
    tiles = opened.window.gallery.list
    return [tile.words for tile in tiles.rows]


def drop(window: Window, *paths: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, files, left, none))
    window.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, files, left, none))


def reachable(window: Window) -> set[QWidget]:
    """What Tab comes to, from where the focus is, once round."""
    seen: list[QWidget] = []
    window.activateWindow()
    while True:
        window.focusNextChild()
        now = QApplication.focusWidget() or window.focusWidget()
        if now is None or now in seen:
            return set(seen)
        seen.append(now)


def fellows(button: QAbstractButton) -> list[QAbstractButton]:
    """The others of a group where only one can be on: Tab comes to that one, arrow keys to the rest."""
    group = button.group()
    return group.buttons() if group is not None and group.exclusive() else []


def controls(window: Window) -> list[QWidget]:
    found = [one for one in window.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisibleTo(window)]
    return [one for one in found if one.isEnabled() and not isinstance(one.parent(), QAbstractSpinBox | QLineEdit)]


def test_a_click_on_a_background_shows_in_the_picture(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    click_tile(qtbot, opened, "Graphite")
    assert opened.session.look.background == Color("#20242c")
    qtbot.waitUntil(lambda: opened.corner() == (0x2C, 0x24, 0x20))


def test_the_background_that_is_on_is_marked(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.use_background(Color("#31506b"))
    assert opened.window.gallery.list.current_row == row_of(opened, "Slate blue")


@dataclass(frozen=True, slots=True)
class Probe(Filter):
    """Paint everything in one grey."""

    stage = Stage.FINISH

    level: float = slider(10.0, 0.0, 100.0, help="How bright.")

    def apply(self, shot: Shot) -> Shot:
        return replace(shot, composite=np.full_like(shot.frame.image, round(self.level)))


def test_a_slider_reaches_the_engine_within_frames(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FILTERS._kinds, "probe", Probe)
    opened = open_window()
    card = opened.window.panel.cards[Probe]
    qtbot.mouseClick(card.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.corner() == (10, 10, 10))
    knob = card.findChild(QSlider)
    before = opened.session.pictures.peek()
    qtbot.mouseClick(knob, Qt.MouseButton.LeftButton, pos=QPoint(knob.width() - 3, knob.height() // 2))
    qtbot.waitUntil(lambda: opened.corner() == (100, 100, 100))
    after = opened.session.pictures.peek()
    assert before is not None
    assert after is not None
    assert after.number - before.number <= 12


def test_typing_a_figure_moves_the_slider(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    card = opened.window.panel.cards[SmoothStep]
    figure, knob = card.findChild(QAbstractSpinBox), card.findChild(QSlider)
    figure.selectAll()
    qtbot.keyClicks(figure, "0.4")
    qtbot.keyClick(figure, Qt.Key.Key_Return)
    assert opened.session.look.filter(SmoothStep).low == pytest.approx(0.4)  # type: ignore[attr-defined]
    assert knob.value() == pytest.approx(0.8 * knob.maximum(), abs=1)


def test_reset_gives_a_filter_its_standard_back(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.set_filter(SmoothStep(low=0.1))
    card = opened.window.panel.cards[SmoothStep]
    assert card.reset.isVisibleTo(card)
    qtbot.mouseClick(card.reset, Qt.MouseButton.LeftButton)
    assert opened.session.look.filter(SmoothStep) == SmoothStep()
    assert not card.reset.isVisibleTo(card)


def test_undo_and_redo_walk_through_the_looks(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.use_background(Color("#111111"))
    opened.session.set_filter(SmoothStep(low=0.1))
    qtbot.mouseClick(opened.window.looks.undo, Qt.MouseButton.LeftButton)
    assert opened.session.look.filter(SmoothStep) == SmoothStep()
    assert opened.session.look.background == Color("#111111")
    qtbot.mouseClick(opened.window.looks.undo, Qt.MouseButton.LeftButton)
    assert opened.session.look == LOOK
    qtbot.mouseClick(opened.window.looks.redo, Qt.MouseButton.LeftButton)
    assert opened.session.look.background == Color("#111111")


def test_a_snapshot_is_kept_and_the_next_one_does_not_replace_it(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    for count in (1, 2):
        qtbot.mouseClick(opened.window.bar.snap, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not opened.window.jobs.busy)
        assert len(list(pictures_folder().glob("*.png"))) == count
    kept = sorted(pictures_folder().glob("*.png"))
    assert all(cv2.imread(str(path)).shape == (90, 160, 3) for path in kept)
    told = opened.window.notices.shown
    assert told is not None
    assert any(path.name in told.notice.headline for path in kept)


def test_a_snapshot_that_cannot_be_kept_is_one_notice(open_window: Open, qtbot: QtBot, home: Path) -> None:
    home.mkdir(exist_ok=True)
    (home / "pictures").write_text("a file where the folder should be")
    opened = open_window()
    qtbot.mouseClick(opened.window.bar.snap, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    assert "cannot be written" in opened.window.notices.shown.notice.headline


def test_no_snapshot_is_taken_before_there_is_a_picture(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(live=False, source=DiscSource((160, 90), PLENTY, refuse=PLENTY))
    qtbot.mouseClick(opened.window.bar.snap, Qt.MouseButton.LeftButton)
    told = opened.window.notices.shown
    assert told is not None
    assert "no picture" in told.notice.headline


def test_on_air_feeds_the_virtual_camera_and_off_closes_it(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    air, tape = opened.window.air, opened.tape
    qtbot.mouseClick(air.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tape.tape) > 3 and opened.session.air.running)
    assert "tape" in air.words.text()
    assert {one.state for one in tape.tape} <= {State.LIVE, State.STALE}  # a busy machine may be late
    qtbot.mouseClick(air.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tape.closed == [True])
    assert not air.button.isChecked()


class NoDriver(SinkLost):
    """There is no virtual camera."""

    hint = "Install one."


@dataclass(frozen=True, slots=True)
class Missing(TapeSink):
    def open(self, size: Size, fps: float) -> Writer:
        raise NoDriver


def test_without_a_virtual_camera_the_switch_goes_back_and_says_what_to_do(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(tape=Missing())
    qtbot.mouseClick(opened.window.air.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened.session.air.error))
    assert not opened.window.air.button.isChecked()
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    assert opened.window.notices.shown.notice.hint == "Install one."
    before = opened.session.pictures.peek()
    qtbot.waitUntil(lambda: opened.session.pictures.peek() is not before)
    qtbot.mouseClick(opened.window.air.button, Qt.MouseButton.LeftButton)
    assert opened.session.air.wanted


def test_a_dropped_picture_becomes_the_background(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_window()
    picture = tmp_path / "Küche.png"
    picture.write_bytes(cv2.imencode(".png", np.full((90, 160, 3), (10, 200, 30), np.uint8))[1].tobytes())
    drop(opened.window, picture)
    qtbot.waitUntil(lambda: "Küche" in titles(opened))
    background = opened.session.look.background
    assert isinstance(background, StillImage)
    assert Path(background.path).parent == Path(background.path).parents[0]
    assert Path(background.path) != picture
    assert picture.exists()
    qtbot.waitUntil(lambda: opened.corner() == (10, 200, 30))
    drop(opened.window, picture)
    qtbot.waitUntil(lambda: "Küche 2" in titles(opened))


def test_a_dropped_file_that_is_no_picture_is_one_notice_and_nothing_is_copied(
    open_window: Open, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    opened = open_window()
    words = tmp_path / "letter.jpg"
    words.write_text("Dear Backlot")
    drop(opened.window, words, tmp_path / "missing.png", tmp_path)
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    assert opened.session.look == LOOK
    assert not list(home.rglob("letter*"))
    assert not list(home.rglob("*.part"))


def test_one_s_own_background_goes_to_the_bin_and_the_standard_comes_back(
    open_window: Open, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    opened = open_window()
    picture = tmp_path / "beach.png"
    picture.write_bytes(cv2.imencode(".png", np.full((90, 160, 3), 99, np.uint8))[1].tobytes())
    drop(opened.window, picture)
    qtbot.waitUntil(lambda: "beach" in titles(opened) and not opened.window.jobs.busy)
    tiles = opened.window.gallery.list
    own: Item = tiles.rows[row_of(opened, "beach")].item
    assert own.group == OWN
    tiles.go_to(row_of(opened, "beach"))
    tiles.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    _, line = opened.window.gallery.menu.actions()
    opened.window.gallery.menu.close()
    line.trigger()
    qtbot.waitUntil(lambda: "beach" not in titles(opened))
    assert opened.session.look.background == LOOK.background
    assert picture.exists()
    assert not list((home / "data" / "backgrounds").iterdir())


def test_the_bare_room_is_shown_only_after_a_question(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    click_tile(qtbot, opened, "My room")
    assert opened.session.look == LOOK
    told = opened.window.notices.shown
    assert told is not None
    keep, show = (
        next(one for one in opened.window.notices.findChildren(QAbstractButton) if one.text() == words)
        for words, _ in told.actions
    )
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert opened.session.look == LOOK
    assert opened.window.notices.shown is None
    click_tile(qtbot, opened, "My room")
    told = opened.window.notices.shown
    assert told is not None
    show = next(one for one in opened.window.notices.findChildren(QAbstractButton) if one.text() == told.actions[1][0])
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert opened.session.look.background == Room()


def test_keys_wheel_and_slider_never_come_to_the_bare_room(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    gallery = opened.window.gallery
    for _ in range(len(gallery.list.rows) + 3):
        gallery.step(1)
        assert not isinstance(opened.session.look.background, Room)
    qtbot.keyClick(gallery.list, Qt.Key.Key_End)
    gallery.scrub.setValue(gallery.scrub.maximum())
    assert not isinstance(opened.session.look.background, Room)
    assert opened.window.notices.shown is None


def test_the_wheel_runs_through_the_backgrounds(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    tiles = opened.window.gallery.list
    opened.session.use_background(Color("#20242c"))
    none = Qt.KeyboardModifier.NoModifier
    at = QPointF(50, 50)
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    tiles.wheelEvent(turn)
    assert opened.session.look.background == Color("#f1efe9")


def test_number_keys_choose_backgrounds(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.keyClick(opened.window, Qt.Key.Key_1)
    assert opened.session.look.background == Blur()


def test_blur_me_is_one_key_and_the_same_key_takes_it_back(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.keyClick(opened.window, Qt.Key.Key_B)
    assert opened.session.look.background == Blur()
    qtbot.keyClick(opened.window, Qt.Key.Key_B)
    assert opened.session.look == LOOK


def test_search_and_categories_narrow_the_gallery(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    gallery = opened.window.gallery
    qtbot.keyClicks(gallery.search, "grap")
    shown = [tile.words for row, tile in enumerate(gallery.list.rows) if not gallery.list.isRowHidden(row)]
    assert shown == ["Graphite"]


def test_settings_and_look_survive_a_restart(open_window: Open, qtbot: QtBot) -> None:
    first = open_window()
    first.session.use_background(Color("#123456"))
    first.session.set_filter(SmoothStep(low=0.05))
    first.window.close()
    second = open_window()
    assert second.session.look.background == Color("#123456")
    assert second.session.look.filter(SmoothStep) == SmoothStep(low=0.05)
    assert second.session.air.wanted is False


def test_the_bare_room_does_not_survive_a_restart(open_window: Open, qtbot: QtBot) -> None:
    first = open_window()
    first.session.use_background(Room())
    first.window.close()
    assert open_window().session.look.background == LOOK.background


@pytest.mark.parametrize("damage", ["{", "[1, 2]", "\x00\x01", '{"filters": 3, "background": {"background": "gone"}}'])
def test_a_damaged_look_means_the_standard_and_a_notice(open_window: Open, damage: str) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / "look.json").write_text(damage)
    opened = open_window()
    assert opened.session.look == LOOK
    assert opened.window.notices.shown is not None
    opened.session.use_background(Color("#010203"))
    opened.window.close()
    assert json.loads((settings_folder() / "look.json").read_text())["background"]["colour"] == "#010203"
    if not damage.startswith('{"'):
        assert (settings_folder() / "look.damaged.json").read_text() == damage


def test_a_settings_folder_that_cannot_be_written_is_one_notice(open_window: Open, home: Path) -> None:
    opened = open_window()
    (home / "settings").write_text("a file where the folder should be")
    opened.session.use_background(Color("#123456"))
    opened.session.keep()
    told = opened.window.notices.shown
    assert told is not None
    assert "cannot be written" in told.notice.headline


def test_a_model_that_fails_is_a_notice_and_the_window_lives(open_window: Open, qtbot: QtBot) -> None:
    def wrong(seen: Frame, matte: Matte) -> Matte:
        return np.full_like(matte, np.nan)

    opened = open_window(live=False, model=PerfectModel(wrong))
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    qtbot.waitUntil(
        lambda: (seen := opened.session.pictures.peek()) is not None and seen.state is State.SLATE, timeout=8000
    )


def test_every_control_has_a_name(open_window: Open) -> None:
    window = open_window().window
    nameless = [one for one in controls(window) if not (one.accessibleName() or getattr(one, "text", str)())]
    assert not nameless


def test_tab_reaches_every_control_and_changes_nothing(open_window: Open) -> None:
    opened = open_window()
    window = opened.window
    reached = reachable(window)
    assert opened.session.look == LOOK
    reached |= {fellow for one in reached if isinstance(one, QAbstractButton) for fellow in fellows(one)}
    missed = [f"{type(one).__name__} {one.accessibleName()}" for one in controls(window) if one not in reached]
    assert not missed


def test_everything_fits_at_1280_by_720(open_window: Open, qtbot: QtBot) -> None:
    window = open_window().window
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.height() == 720)
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 720
    assert window.preview.height() >= 400


def test_the_status_line_tells_how_it_goes(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.waitUntil(lambda: "fps" in opened.window.status.fps.text(), timeout=5000)
    assert opened.window.status.state.text() == "Live"
    assert "ms" in opened.window.status.latency.text()


def test_nothing_else_opens_a_window_of_its_own(open_window: Open) -> None:
    window = open_window().window
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]


def test_compare_lays_the_camera_beside_the_result(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    preview = opened.window.preview
    opened.window.bar.mirror.setChecked(False)
    opened.session.use_background(Color("#ffffff"))
    qtbot.waitUntil(lambda: opened.corner() == (255, 255, 255))
    qtbot.mouseClick(opened.window.bar.compare, Qt.MouseButton.LeftButton)
    shown = preview.shown
    qtbot.waitUntil(lambda: preview.shown > shown + 2)
    area = preview.picture_rect()
    low = area.bottom() - 4
    before, after = area.left() + area.width() // 4, area.left() + 3 * area.width() // 4
    drawn = preview.grab().toImage()
    assert drawn.pixelColor(after, low).name() == "#ffffff"
    assert drawn.pixelColor(before, low).name() != "#ffffff"
    qtbot.mousePress(
        preview, Qt.MouseButton.LeftButton, pos=QPoint(area.left() + area.width() // 10, area.center().y())
    )
    assert preview.split == pytest.approx(0.1, abs=0.01)
    assert preview.grab().toImage().pixelColor(before, low).name() == "#ffffff"
    qtbot.keyClick(preview, Qt.Key.Key_Right)
    assert preview.split == pytest.approx(0.12, abs=0.01)
    qtbot.mouseClick(opened.window.bar.compare, Qt.MouseButton.LeftButton)
    assert preview.view is View.RESULT


@pytest.mark.parametrize("view", [View.MATTE, View.CUTOUT])
def test_other_views_never_reach_the_output(open_window: Open, qtbot: QtBot, view: View) -> None:
    opened = open_window()
    opened.window.preview.view = view
    opened.session.use_background(Color("#ffffff"))
    opened.session.go_on_air(True)
    qtbot.waitUntil(lambda: opened.session.air.running or len(opened.tape.tape) > 5)
    qtbot.waitUntil(lambda: tuple(opened.tape.tape[-1].image[2, 2]) == (255, 255, 255))
    drawn = opened.window.preview.grab().toImage()
    area = opened.window.preview.picture_rect()
    assert drawn.pixelColor(area.left() + 20, area.bottom() - 20).name() != "#ffffff"


def test_a_tapped_letter_switches_its_filter_for_good(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    assert opened.session.look.filter(SmoothStep).enabled
    qtbot.keyClick(opened.window.gallery.list, Qt.Key.Key_M)
    assert not opened.session.look.filter(SmoothStep).enabled
    assert opened.session.look.background == LOOK.background
    qtbot.keyClick(opened.window.gallery.list, Qt.Key.Key_M)
    assert opened.session.look.filter(SmoothStep).enabled


def test_a_held_letter_switches_its_filter_while_it_is_held() -> None:
    clock = HandClock()
    toggled: list[type[Filter]] = []
    keys = FilterKeys(toggled.append, clock)
    none = Qt.KeyboardModifier.NoModifier
    keys.press(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_M, none, "m"))
    keys.press(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_M, none, "m", True))
    assert toggled == [SmoothStep]
    clock.time_s += 2 * HELD_S
    keys.release(QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_M, none, "m"))
    assert toggled == [SmoothStep, SmoothStep]


def test_letters_typed_into_the_search_are_words(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.window.gallery.search.setFocus()
    qtbot.keyClicks(opened.window.gallery.search, "mb1")
    assert opened.window.gallery.search.text() == "mb1"
    assert opened.session.look == LOOK


def test_a_look_is_one_click_and_keeps_the_background(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.use_background(Color("#0a0b0c"))
    assert opened.window.looks.tiles["Plain"].isChecked()
    qtbot.mouseClick(opened.window.looks.tiles["Soft"], Qt.MouseButton.LeftButton)
    assert opened.session.look.filters == SOFT.filters
    assert opened.session.look.background == Color("#0a0b0c")
    assert opened.window.looks.tiles["Soft"].isChecked()
    assert not opened.window.looks.tiles["Plain"].isChecked()
    opened.session.set_filter(SmoothStep(low=0.01))
    assert not opened.window.looks.tiles["Soft"].isChecked()


def test_looks_are_shown_on_yourself(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    hand = opened.window.hand
    assert hand is not None
    with qtbot.waitSignal(hand.sampled, timeout=5000) as sampled:
        hand.sample()
    samples = sampled.args[0]
    assert samples.keys() == {"Plain", "Soft"}
    for sample in samples.values():
        assert sample.shape == (132, 176, 3)
        assert tuple(sample[2, 2]) == (0x60, 0x40, 0x20)


def test_a_look_that_is_kept_can_be_read_again(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.set_filter(SmoothStep(low=0.07))
    hand = opened.window.hand
    assert hand is not None
    hand.keep_look("My: office/look")
    assert "My: office/look" in opened.window.looks.tiles
    kept = list((settings_folder() / "presets").glob("*.json"))
    assert [path.name for path in kept] == ["My- office-look.json"]
    look, repairs = read_look(kept[0], LOOK)
    assert look.filter(SmoothStep) == SmoothStep(low=0.07)
    assert not repairs


def test_recording_makes_a_film_and_says_where(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.mouseClick(opened.window.bar.film, Qt.MouseButton.LeftButton)
    assert opened.session.recording
    tape = opened.session.settings.sinks[0]
    assert isinstance(tape, TapeSink)
    qtbot.waitUntil(lambda: len(tape.tape) > 5)
    qtbot.mouseClick(opened.window.bar.film, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tape.closed == [True])
    assert not opened.session.recording
    told = opened.window.notices.shown
    assert told is not None
    assert "tape" in told.notice.headline


def test_what_can_be_set_of_a_background_is_in_the_panel(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    card = opened.window.panel.background
    assert not card.isVisible()
    opened.session.use_background(Blur())
    assert card.isVisible()
    qtbot.keyClick(card.findChild(QSlider), Qt.Key.Key_End)
    assert opened.session.look.background == Blur(strength=1.0)
    opened.session.use_background(Color("#ffffff"))
    assert not card.isVisible()


def test_files_over_the_window_are_invited(open_window: Open, tmp_path: Path) -> None:
    window = open_window().window
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    before = window.preview.grab().toImage()
    entering = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, files, left, none)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    assert window.preview.grab().toImage() != before
    window.dragLeaveEvent(QDragLeaveEvent())
    words = QMimeData()
    words.setText("hello")
    entering = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, words, left, none)
    entering.ignore()
    window.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_figures_of_every_step_can_be_shown(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    figures = opened.window.figures
    assert not figures.isVisible()
    qtbot.keyClick(opened.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert figures.isVisible()
    qtbot.waitUntil(lambda: "ms" in figures.accessibleName(), timeout=5000)
    assert opened.window.preview.rect().contains(figures.geometry())
    qtbot.keyClick(opened.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not figures.isVisible()


def test_the_guide_says_how_to_choose_the_camera(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.keyClick(opened.window, Qt.Key.Key_F1)
    guide = opened.window.findChild(Guide)
    assert guide is not None
    words = " ".join(label.text() for label in guide.findChildren(QLabel))
    assert all(program in words for program in ("Zoom", "Meet", "Teams", "Chrome", "Firefox", "Discord"))
    guide.close()


def test_every_line_of_the_menu_can_be_reached(open_window: Open) -> None:
    menu = open_window().window.bar.more.choices
    menu.aboutToShow.emit()
    assert [line.text() for line in menu.actions() if not line.isSeparator()]
    assert all(line.text() for line in menu.actions() if not line.isSeparator())


def test_the_output_s_size_is_set_in_the_settings_and_survives(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.window.show_settings()
    dialog = opened.window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.size_box.setCurrentIndex(dialog.size_box.findText("640 × 360"))
    dialog.rate_box.setCurrentIndex(dialog.rate_box.findData(15.0))
    dialog.close()
    qtbot.waitUntil(lambda: (seen := opened.session.pictures.peek()) is not None and seen.image.shape == (360, 640, 3))
    opened.window.close()
    again = open_window()
    assert again.session.settings.size == (640, 360)
    assert again.session.settings.fps == 15.0


def test_starting_afresh_gives_the_standards_and_stays_on_air(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.use_output((640, 360), 15.0)
    opened.session.use_background(Color("#010203"))
    opened.session.go_on_air(True)
    opened.session.start_afresh()
    assert opened.session.look == LOOK
    assert opened.session.settings.size == (0, 0)
    assert opened.session.settings.sinks == (opened.tape,)
    opened.session.undo()
    assert opened.session.look.background == Color("#010203")


class Offline(StudioError):
    """The model could not be fetched."""

    hint = "Connect to the internet."


def test_a_model_that_cannot_be_fetched_can_be_tried_again(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[object] = []

    def prepare(model: object, progress: object) -> None:
        tries.append(model)
        if len(tries) == 1:
            raise Offline

    monkeypatch.setattr(stagehand, "prepare", prepare)
    opened = open_window(live=False)
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    assert opened.session.pictures.peek() is None
    assert opened.window.preview.words == "Waiting for a model"
    again = next(one for one in opened.window.notices.findChildren(QAbstractButton) if one.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.session.pictures.peek() is not None, timeout=8000)
    assert len(tries) == 2


def test_fetching_a_model_shows_how_far_it_is(open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = Event()

    def prepare(model: object, progress: Callable[[int, int], None]) -> None:
        progress(30, 100)
        assert go_on.wait(8)

    monkeypatch.setattr(stagehand, "prepare", prepare)
    opened = open_window(live=False)
    status = opened.window.status
    qtbot.waitUntil(status.progress.isVisible)
    assert status.progress.value() == 300
    assert "Perfect model" in status.task.text()
    go_on.set()
    qtbot.waitUntil(lambda: not status.progress.isVisible())


def test_pause_shows_the_card_and_lets_go_of_the_camera(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.mouseClick(opened.window.bar.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (seen := opened.session.pictures.peek()) is not None and seen.state is State.SLATE, timeout=8000
    )
    qtbot.keyClick(opened.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: (seen := opened.session.pictures.peek()) is not None and seen.state is State.LIVE, timeout=8000
    )


def test_a_hidden_window_says_that_nobody_looks(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = open_window()
    told: list[bool] = []
    monkeypatch.setattr(opened.session.engine, "preview", told.append)
    opened.window.hide()
    opened.window.show()
    assert told == [False, True]


def test_it_fits_a_small_screen(open_window: Open, qtbot: QtBot) -> None:
    window = open_window().window
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: window.width() == 1024 and window.height() == 600)
    assert window.bar.rect().contains(window.bar.more.geometry())
    assert not window.bar.sources.geometry().intersects(window.bar.blur.geometry())
