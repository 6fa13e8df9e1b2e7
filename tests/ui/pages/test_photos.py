"""The photo page: a photo is developed as soon as it is there, and everything can be taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.backgrounds.transparent import Transparent
from studio.imaging.codec import read_picture
from studio.stills.order import Order
from studio.stills.retouch import Stroke
from studio.ui.jobs import Jobs
from studio.ui.pages.bench import Bench
from studio.ui.pages.developing import Developed
from studio.ui.pages.drawn import array, qimage
from studio.ui.pages.photos import PhotoPage
from studio.ui.pages.stage import Tool
from studio.ui.values import Told
from tests.fakes import disc_matte
from tests.ui.pages.conftest import PATIENCE_MS, SIZE
from tests.ui.test_access import named
from tests.ui.walk import controls_of

LEFT = Qt.MouseButton.LeftButton
CORNER = Stroke(True, 0.08, ((0.1, 0.15),))


def settled(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy, timeout=PATIENCE_MS)


def opened(qtbot: QtBot, page: PhotoPage, jobs: Jobs, photo: Path) -> Bench:
    page.take((photo,))
    settled(qtbot, jobs)
    assert page.bench is not None
    return page.bench


@pytest.fixture
def bench(qtbot: QtBot, page: PhotoPage, jobs: Jobs, photo: Path) -> Bench:
    return opened(qtbot, page, jobs, photo)


@pytest.fixture
def seen(bench: Bench) -> list[Developed]:
    """What is developed from here on."""
    results: list[Developed] = []
    bench.developer.developed.connect(results.append)
    return results


def test_a_dropped_photo_is_cut_out_at_once(
    qtbot: QtBot, page: PhotoPage, jobs: Jobs, photo: Path, told: list[Told]
) -> None:
    assert page.empty.isVisible()
    page.take((photo,))
    assert page.bench is not None
    results: list[Developed] = []
    page.bench.developer.developed.connect(results.append)
    settled(qtbot, jobs)
    assert isinstance(page.bench.developer.look.background, Transparent)
    assert results[-1].after.shape == (*reversed(SIZE), 4)
    np.testing.assert_allclose(results[-1].after[..., 3] / 255, disc_matte(SIZE), atol=0.25)
    assert page.bench.isVisible()
    assert not told


def test_a_place_and_a_look_are_chosen_and_undone(
    qtbot: QtBot, bench: Bench, jobs: Jobs, seen: list[Developed]
) -> None:
    bench.places.chosen.emit(Color("#ff0000"))
    settled(qtbot, jobs)
    assert seen[-1].after[2, 2].tolist() == [0, 0, 255]
    bench.tools.undo.click()
    settled(qtbot, jobs)
    assert seen[-1].after[2, 2, 3] == 0
    bench.tools.redo.click()
    settled(qtbot, jobs)
    assert seen[-1].after[2, 2].tolist() == [0, 0, 255]
    assert not bench.tools.redo.isEnabled()


def test_a_brush_keeps_what_the_model_left_out(qtbot: QtBot, bench: Bench, jobs: Jobs, seen: list[Developed]) -> None:
    stage = bench.stage
    bench.tools.keep.click()
    rect = stage.picture_rect()
    start = QPoint(round(rect.left() + 0.08 * rect.width()), round(rect.top() + 0.15 * rect.height()))
    qtbot.mousePress(stage, LEFT, pos=start)
    qtbot.mouseMove(stage, start + QPoint(20, 0))
    qtbot.mouseRelease(stage, LEFT, pos=start + QPoint(20, 0))
    settled(qtbot, jobs)
    x, y = 0.085, 0.15
    assert seen[-1].kept[round(y * SIZE[1]), round(x * SIZE[0]), 3] > 200
    bench.tools.undo.click()
    settled(qtbot, jobs)
    assert seen[-1].kept[round(y * SIZE[1]), round(x * SIZE[0]), 3] == 0


def test_the_split_follows_pointer_and_keys(qtbot: QtBot, bench: Bench) -> None:
    stage = bench.stage
    rect = stage.picture_rect()
    middle = round(rect.center().y())
    qtbot.mousePress(stage, LEFT, pos=QPoint(round(rect.center().x()), middle))
    qtbot.mouseMove(stage, QPoint(round(rect.left() + rect.width() / 4), middle))
    qtbot.mouseRelease(stage, LEFT, pos=QPoint(round(rect.left() + rect.width() / 4), middle))
    assert stage.split == pytest.approx(0.25, abs=0.01)
    qtbot.keyClick(stage, Qt.Key.Key_Right)
    assert stage.split == pytest.approx(0.27, abs=0.01)


def test_before_is_left_of_the_split_and_after_right_of_it(
    qtbot: QtBot, bench: Bench, jobs: Jobs, seen: list[Developed]
) -> None:
    bench.developer.use_background(Color("#ff0000"))
    settled(qtbot, jobs)
    image = bench.stage.grab().toImage()
    rect = bench.stage.picture_rect()
    device = image.devicePixelRatio()
    y = round((rect.bottom() - 12) * device)
    after = image.pixelColor(round((rect.right() - 12) * device), y)
    before = image.pixelColor(round((rect.left() + 12) * device), y)
    assert (after.red(), after.green(), after.blue()) == (255, 0, 0)
    assert before.green() > 100  # the room


def test_zoom_keeps_what_is_under_the_pointer(bench: Bench) -> None:
    stage = bench.stage
    rect = stage.picture_rect()
    point = QPointF(rect.left() + 0.3 * rect.width(), rect.top() + 0.4 * rect.height())
    stage.zoom(2.0, point)
    near = stage.picture_rect()
    assert near.width() == pytest.approx(2 * rect.width())
    assert (point.x() - near.left()) / near.width() == pytest.approx(0.3, abs=1e-6)
    stage.zoom_to(0)
    assert stage.picture_rect() == rect


def test_a_newer_choice_replaces_the_one_under_way(
    qtbot: QtBot, bench: Bench, jobs: Jobs, seen: list[Developed]
) -> None:
    for code in ("#ff0000", "#00ff00", "#0000ff"):
        bench.developer.use_background(Color(code))
    settled(qtbot, jobs)
    assert seen[-1].after[2, 2].tolist() == [255, 0, 0]
    assert len(seen) < 3


def test_a_damaged_photo_is_one_notice_and_nothing_is_lost(
    qtbot: QtBot, bench: Bench, jobs: Jobs, tmp_path: Path, told: list[Told]
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    table = bench.developer.table
    bench.open(bad)
    settled(qtbot, jobs)
    assert len(told) == 1
    assert bench.developer.table is table
    assert bench.stage.words == ""


def test_what_cannot_be_developed_goes_back_to_what_could(
    qtbot: QtBot, bench: Bench, jobs: Jobs, told: list[Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.imaging.trimap import MattingMissing

    def lack(method: str) -> None:
        raise MattingMissing("It is pymatting.")

    monkeypatch.setattr("studio.imaging.trimap._solver", lack)
    bench.developer.use_order(Order(refine="closed-form"))
    settled(qtbot, jobs)
    assert told[-1].notice.headline.startswith(MattingMissing().headline)
    assert bench.developer.order.refine == "quick"
    assert bench.leaving.order.refine == "quick"


def test_nobody_in_the_photo_is_said(qtbot: QtBot, bench: Bench, jobs: Jobs, told: list[Told]) -> None:
    bench.developer.brush(Stroke(False, 2.0, ((0.5, 0.5),)))
    settled(qtbot, jobs)
    assert not told  # whoever brushes everything away knows
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill("white")
    bench.developer._model = replace(bench.developer.model, name="blind", wrong=lambda frame, matte: matte * 0)
    bench.take_picture(image)
    settled(qtbot, jobs)
    assert "Nobody" in told[-1].notice.headline


def test_the_result_is_saved_at_full_size_and_offered_to_be_dragged(
    qtbot: QtBot, bench: Bench, jobs: Jobs, tmp_path: Path, told: list[Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.ui.pages.developing.PREVIEW_SIDE", 40)
    asked = tmp_path / "out" / "cut"
    asked.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(asked), ""))
    bench.leaving.save.click()
    settled(qtbot, jobs)
    content = cv2.imread(str(asked.with_suffix(".png")), cv2.IMREAD_UNCHANGED)
    assert content.shape == (*reversed(SIZE), 4)
    assert told[-1].info
    assert bench.leaving.kept.isVisible()


def test_a_name_that_was_not_agreed_on_is_never_overwritten(
    qtbot: QtBot, bench: Bench, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    precious = tmp_path / "cut.png"
    precious.write_bytes(b"precious")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "cut"), ""))
    bench.ask_where()
    settled(qtbot, jobs)
    assert precious.read_bytes() == b"precious"
    assert read_picture(tmp_path / "cut 2.png").shape == (*reversed(SIZE), 3)


def test_the_result_goes_to_the_clipboard_with_its_alpha(qtbot: QtBot, bench: Bench, jobs: Jobs) -> None:
    bench.leaving.copy.click()
    settled(qtbot, jobs)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == SIZE
    assert image.pixelColor(1, 1).alpha() == 0
    assert image.pixelColor(SIZE[0] // 2, SIZE[1] // 2).alpha() == 255 or image.hasAlphaChannel()


def test_a_copied_picture_is_developed(qtbot: QtBot, page: PhotoPage, jobs: Jobs, told: list[Told]) -> None:
    copied = QMimeData()
    image = QImage(*SIZE, QImage.Format.Format_ARGB32)
    image.fill("#406080")
    copied.setImageData(image)
    page.paste(copied)
    settled(qtbot, jobs)
    assert page.bench is not None
    assert page.bench.developer.table is not None
    assert page.bench.developer.table.photo.size == SIZE
    page.paste(QMimeData())
    assert "no picture" in told[-1].notice.headline


def test_a_copied_file_is_opened(qtbot: QtBot, page: PhotoPage, jobs: Jobs, photo: Path) -> None:
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(photo))])
    page.paste(copied)
    settled(qtbot, jobs)
    assert page.bench is not None
    assert page.bench.developer.path == photo


def test_keys_take_the_tools(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitActive(bench.window()):
        bench.window().activateWindow()
    bench.stage.setFocus()
    for key, tool in ((Qt.Key.Key_K, Tool.KEEP), (Qt.Key.Key_R, Tool.REMOVE), (Qt.Key.Key_H, Tool.LOOK)):
        qtbot.keyClick(bench.stage, key)
        assert bench.stage.tool is tool


def test_everything_has_a_name_of_its_own_and_is_reached_by_tab(bench: Bench) -> None:
    names = [(type(one), named(one)) for one in controls_of(bench)]
    assert len(names) > 20
    assert all(name for _, name in names)
    assert len(set(names)) == len(names), sorted(str(one) for one in names if names.count(one) > 1)
    reached = bench.stage
    for _ in range(200):
        reached = reached.nextInFocusChain()
        if reached is bench.leaving.save:
            break
    assert reached is bench.leaving.save


def test_the_kind_of_file_changes_no_picture(qtbot: QtBot, bench: Bench, jobs: Jobs, seen: list[Developed]) -> None:
    bench.developer.use_order(Order(format="webp"))
    settled(qtbot, jobs)
    assert not seen
    assert bench.developer.order.format == "webp"
    bench.developer.undo()
    assert bench.leaving.order.format == "png"


def test_pictures_go_to_qt_and_back() -> None:
    picture = np.random.default_rng(1).integers(0, 255, (5, 7, 3), np.uint8)
    assert (array(qimage(picture)) == picture).all()
    clear = np.dstack([picture, np.zeros((5, 7), np.uint8)])
    assert (array(qimage(clear)) == 255).all()
