from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from studio.sources.camera import Camera
from studio.sources.camera_formats import CameraFormat
from studio.sources.demo import Demo
from studio.ui.buttons import Switch
from studio.ui.pickers import Options
from studio.ui.wishes import Wishes

BOTH = (CameraFormat(1920, 1080, 60.0, True), CameraFormat(1920, 1080, 5.0, False), CameraFormat(640, 480, 15.0, False))


@pytest.fixture
def wishes(qtbot: QtBot) -> Iterator[Wishes]:
    page = QWidget()
    qtbot.addWidget(page)
    made = Wishes(page, Camera("Desk"))
    qtbot.addWidget(made.sizes)
    qtbot.addWidget(made.rates)
    yield made
    page.close()


def words(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex([box.itemData(row) for row in range(box.count())].index(value))


def test_without_an_answer_the_usual_sizes_are_offered_and_the_standard_is_automatic(wishes: Wishes) -> None:
    assert words(wishes.sizes)[:2] == ["Automatic (1280 × 720)", "640 × 360"]
    assert wishes.sizes.currentIndex() == 0
    assert words(wishes.rates)[0] == "Automatic (30 a second)"
    assert "1280 × 720" not in words(wishes.sizes)


def test_a_size_of_before_stays_and_is_shown(wishes: Wishes) -> None:
    wishes.source = Camera("Desk", 800, 600, 12.0)
    assert wishes.sizes.currentText() == "800 × 600"
    assert wishes.rates.currentText() == "12 a second"
    wishes.source = Camera("Desk")
    assert "800 × 600" not in words(wishes.sizes)


def test_only_what_the_camera_offers_is_offered(wishes: Wishes) -> None:
    wishes.offer(BOTH)
    assert words(wishes.sizes) == ["Automatic (1920 × 1080)", "640 × 480", "1920 × 1080"]
    assert words(wishes.rates) == ["Automatic (5 a second)", "5 a second", "60 a second"]


def test_a_choice_sets_all_that_belongs_to_it(wishes: Wishes) -> None:
    told: list[Camera] = []
    wishes.changed.connect(told.append)
    wishes.offer(BOTH)
    choose(wishes.sizes, (640, 480))
    choose(wishes.sizes, (1920, 1080))
    choose(wishes.rates, 60.0)
    assert told == [
        Camera("Desk", 640, 480, 15.0, compressed=False),
        Camera("Desk", 1920, 1080, 5.0, compressed=False),
        Camera("Desk", 1920, 1080, 60.0, compressed=True),
    ]
    choose(wishes.sizes, (1280, 720))
    assert (wishes.source.width, wishes.source.height) == (1280, 720)


def test_the_demo_is_asked_too_and_keeps_what_else_is_set(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    wishes = Wishes(page, Demo(empty_s=2.0))
    choose(wishes.sizes, (1920, 1080))
    choose(wishes.rates, 60.0)
    assert wishes.source == Demo(1920, 1080, 60.0, 2.0)


def test_the_small_window_of_the_picker_has_the_lists_too(qtbot: QtBot, dressed: object) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    options = Options(page, Camera("Desk"), "Desk")
    told: list[Camera] = []
    options.changed.connect(told.append)
    sizes, _ = options.findChildren(QComboBox)
    choose(sizes, (640, 480))
    options.findChildren(Switch)[0].click()
    assert told == [Camera("Desk", 640, 480), Camera("Desk", 640, 480, compressed=False)]
