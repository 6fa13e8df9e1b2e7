from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.frame import Image, Picture, slate
from studio.ui.drawing import RADIUS, draw_pill
from studio.ui.pixels import RUNS, Race, screen_pixels
from studio.ui.preview import LONGEST_MS, LOOK_MS, Preview, due_ms


def picture(image: Image) -> Picture:
    return slate(image, 0, 0.0)


def halves(width: int, height: int) -> Image:
    """Blue on the left, red on the right, in BGR."""
    image = np.zeros((height, width, 3), np.uint8)
    image[:, : width // 2] = (255, 0, 0)
    image[:, width // 2 :] = (0, 0, 255)
    return image


@pytest.fixture
def preview(qtbot: QtBot, dressed: object) -> Preview:
    widget = Preview()
    qtbot.addWidget(widget)
    widget.resize(640, 360)
    widget.show()
    return widget


def colour_at(preview: Preview, x: int, y: int) -> str:
    return QColor(preview.grab().toImage().pixel(x, y)).name()


@pytest.mark.parametrize("size", [(1280, 720), (64, 36), (1279, 719), (2, 2)])
def test_colours_and_sides_are_right_at_any_size(preview: Preview, size: tuple[int, int]) -> None:
    preview.peek = lambda: picture(halves(*size))
    preview.look()
    middle = preview.picture_rect().center()
    quarter = preview.picture_rect().width() // 4
    for side, wanted in ((-1, (0, 0, 255)), (1, (255, 0, 0))):  # two pixels made 640 are a level off at their middles
        seen = QColor(colour_at(preview, middle.x() + side * quarter, middle.y())).getRgb()[:3]
        assert np.abs(np.subtract(seen, wanted)).max() <= (1 if size == (2, 2) else 0)


def test_a_picture_smaller_than_its_place_has_no_steps(preview: Preview) -> None:
    preview.peek = lambda: picture(halves(64, 36))
    preview.look()
    across = {colour_at(preview, x, 180) for x in range(310, 330)}
    assert len(across) > 5, "between blue and red lie their mixtures"


@pytest.mark.parametrize(("size", "shape"), [((100, 100), 1.0), ((1280, 720), 16 / 9), ((90, 160), 9 / 16)])
def test_the_picture_keeps_its_shape_as_large_as_fits(preview: Preview, size: tuple[int, int], shape: float) -> None:
    preview.peek = lambda: picture(halves(*size))
    preview.look()
    area = preview.picture_rect()
    assert area.width() / area.height() == pytest.approx(shape, rel=0.01)
    assert area.width() == preview.width() or area.height() == preview.height()


def test_only_a_new_picture_is_painted(preview: Preview) -> None:
    still = picture(halves(64, 36))
    preview.peek = lambda: still
    for _ in range(10):
        preview.look()
    assert preview.shown == 1
    preview.peek = lambda: picture(halves(64, 36))
    preview.look()
    assert preview.shown == 2


@pytest.mark.parametrize(("apart_s", "wait_ms"), [(0.025, 25), (1.0, LONGEST_MS), (0.0, LOOK_MS), (-5.0, LOOK_MS)])
def test_the_next_picture_is_looked_for_when_it_is_due(apart_s: float, wait_ms: int) -> None:
    image = halves(64, 36)
    assert due_ms(slate(image, 0, 8.0), slate(image, 1, 8.0 + apart_s)) == wait_ms


def test_the_picture_stays_when_the_window_is_resized_without_a_new_one(preview: Preview) -> None:
    still = picture(halves(1280, 720))
    preview.peek = lambda: still
    preview.look()
    preview.resize(320, 180)
    assert colour_at(preview, 80, 90) == "#0000ff"
    preview.resize(1000, 180)
    assert colour_at(preview, 5, 90) == preview.grab().toImage().pixelColor(995, 90).name()


def test_corners_are_round(preview: Preview) -> None:
    preview.peek = lambda: picture(halves(640, 360))
    preview.look()
    assert colour_at(preview, 0, 0) != "#0000ff"
    assert colour_at(preview, round(RADIUS), round(RADIUS)) == "#0000ff"


def test_the_slate_is_never_mirrored(preview: Preview) -> None:
    preview.mirror = True
    preview.peek = lambda: picture(halves(640, 360))
    preview.look()
    assert colour_at(preview, 100, 100) == "#0000ff"


@pytest.mark.parametrize("size", [(10, 6), (1, 1), (64, 36), (4000, 3000)])
def test_pixels_for_the_screen_are_never_more_than_it_has(size: tuple[int, int]) -> None:
    pixels = screen_pixels(halves(64, 36), size, mirrored=False)
    assert pixels.shape[2] == 4
    assert pixels.shape[1] <= max(64, size[0])
    assert pixels.shape[1] == min(size[0], 64)


@pytest.mark.parametrize("image_size", [(1920, 1080), (1279, 719), (321, 181)])
def test_a_picture_much_too_large_is_made_as_small_as_wanted(image_size: tuple[int, int]) -> None:
    pixels = screen_pixels(halves(*image_size), (150, 80), mirrored=False)
    assert pixels.shape == (80, 150, 4)
    assert pixels[40, 20, :3].tolist() == [255, 0, 0]
    assert pixels[40, 130, :3].tolist() == [0, 0, 255]


def test_mirrored_pixels_are_the_other_way_round() -> None:
    plain, mirrored = (screen_pixels(halves(64, 36), (64, 36), mirrored=one) for one in (False, True))
    assert np.array_equal(plain[:, ::-1], mirrored)


def test_words_too_long_for_the_picture_take_several_lines(dressed: object) -> None:
    drawn = QImage(200, 120, QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    draw_pill(
        painter, "Drag to move yourself, scroll to be larger", QPointF(100, 10), Qt.AlignmentFlag.AlignHCenter, 160
    )
    painter.end()
    across = [x for x in range(200) if any(drawn.pixelColor(x, y).alpha() for y in range(120))]
    assert min(across) >= 20
    assert max(across) < 180


def test_a_pill_has_room_for_its_words_whatever_was_drawn_before(qapp: QApplication) -> None:
    drawn = QImage(300, 60, QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setPen(Qt.PenStyle.NoPen)
    draw_pill(painter, "Nobody is in the picture", QPointF(0, 10), Qt.AlignmentFlag.AlignLeft)
    painter.end()
    assert any(drawn.pixelColor(100, y).alpha() for y in range(60))


@pytest.mark.parametrize(("intels_s", "own_s"), [(0.5, 1.0), (1.0, 0.5)])
def test_the_sooner_routines_shrink_once_they_are_known(intels_s: float, own_s: float) -> None:
    if not cv2.ipp.useIPP():
        pytest.skip("OpenCV has no routines of Intel's here.")
    now_s, used = 0.0, []
    race = Race(clock_s=lambda: now_s)
    for _ in range(RUNS + 3):
        with race.run():
            used.append(cv2.ipp.useIPP())
            now_s += intels_s if used[-1] else own_s
    assert set(used[:RUNS]) == {True, False}
    assert used[RUNS:] == [intels_s < own_s] * 3
    assert cv2.ipp.useIPP(), "what else this thread does is as it was"
