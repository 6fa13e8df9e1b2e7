"""What is tied to what: the parts of the window emit, the session and the stagehand answer, and the other way round."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from studio.core.pacer import SystemClock
from studio.ui.keys import FilterKeys

if TYPE_CHECKING:
    from studio.ui.session import Session
    from studio.ui.stagehand import Stagehand
    from studio.ui.window import Window


def tie(window: Window, session: Session, hand: Stagehand) -> None:
    """Tie what the parts emit to what answers it."""
    from studio.ui.doors import Doors

    window.doors = Doors(window, session, hand)
    _tie_tools(window, session)
    session.look_changed.connect(window.live.show_look)
    session.look_changed.connect(window.keep_soon)
    session.settings_changed.connect(window.keep_soon)
    session.settings_changed.connect(window.live.show_in_use)
    session.air_changed.connect(window.live.air.show_air)
    session.air_changed.connect(lambda air: window.rail.show_air(air.wanted))
    session.noticed.connect(window.tell)
    session.recorded.connect(lambda path: hand.tell_kept(Path(path)))
    window.keeping.timeout.connect(session.keep)
    window.jobs.noticed.connect(window.tell)
    window.live.sampling.timeout.connect(window.live.sample)
    hand.sampled.connect(window.live.looks.show_samples)
    hand.looks_found.connect(window.live.show_looks)
    hand.told.connect(window.notices.tell)
    hand.shelved.connect(window.live.show_shelf)
    hand.drawn.connect(window.live.gallery.show_thumbnail)
    hand.sources_found.connect(window.live.bar.sources.offer)
    hand.models_found.connect(window.live.bar.models.offer)
    hand.progressed.connect(window.live.show_progress)
    hand.halted.connect(window.live.show_halt)
    window.live.panel.changed.connect(session.set_filter)
    window.live.panel.arranged.connect(session.arrange)
    window.live.panel.background_changed.connect(session.adjust_background)
    window.live.looks.chosen.connect(session.use_filters_of)
    window.live.looks.undo.clicked.connect(session.undo)
    window.live.looks.redo.clicked.connect(session.redo)
    window.live.looks.reset.clicked.connect(session.reset_look)
    window.live.looks.keep_wanted.connect(window.live.name_look)
    window.live.gallery.chosen.connect(session.use_background)
    window.live.gallery.bare_chosen.connect(hand.ask_for_bare)
    window.live.gallery.add_wanted.connect(window.choose_backgrounds)
    window.live.gallery.remove_wanted.connect(hand.remove)
    window.live.gallery.favour_wanted.connect(hand.favour)
    hand.favoured.connect(window.live.gallery.show_favourites)
    window.live.gallery.show_favourites(hand.favourites)
    window.live.air.switched.connect(session.go_on_air)
    _tie_sources(window, session, hand)
    window.live.bar.models.changed.connect(hand.use_model)
    window.live.bar.recapture.clicked.connect(session.recapture)
    window.live.bar.blur.clicked.connect(session.blur_me)
    window.live.bar.pause.toggled.connect(session.pause)
    session.pause_changed.connect(window.live.bar.pause.setChecked)
    _tie_strip(window, hand)
    window.live.bar.film.toggled.connect(session.record)


def _tie_tools(window: Window, session: Session) -> None:
    from studio.ui.tools.box import ToolBox

    window.box = ToolBox(window.live.tools, window.live.preview, session, window.jobs)
    window.box.told.connect(window.notices.tell)


def _undo(window: Window, session: Session) -> None:
    """Take the last stroke back, or the last change of the look."""
    if window.box is None or not window.box.undo():
        session.undo()


def _tie_sources(window: Window, session: Session, hand: Stagehand) -> None:
    window.live.bar.sources.changed.connect(session.use_source)
    window.live.bar.sources.open_wanted.connect(window.choose_source)
    window.live.bar.sources.refresh_wanted.connect(hand.find_cameras)
    window.live.bar.sources.opening.connect(hand.find_cameras)  # one may have been plugged in since


def _tie_strip(window: Window, hand: Stagehand) -> None:
    from studio.ui.shutter import copy_file
    from studio.ui.stagehand import show_file, show_folder

    window.live.bar.strip.clicked.connect(window.show_strip)
    window.strip.open_wanted.connect(show_file)
    window.strip.folder_wanted.connect(show_folder)
    window.strip.copy_wanted.connect(copy_file)
    hand.snapshots_found.connect(window.strip.show_snapshots)


def add_keys(window: Window, session: Session, hand: Stagehand) -> None:
    """Give every key its action; a key of the live page does nothing on another."""
    everywhere: dict[str, Callable[[], object]] = {
        "Ctrl+T": window.live.bar.more.next_theme,
        "Ctrl+,": window.show_settings,
        "Ctrl+V": window.paste,
        "Ctrl+D": window.mini.toggle,
        "F11": window.toggle_full_screen,
        **{f"Alt+{place + 1}": partial(window.open_page, place) for place in range(9)},
    }
    keys: dict[str, Callable[[], object]] = {
        **(window.doors.keys() if window.doors is not None else {}),
        "Ctrl+L": window.show_strip,
        "Ctrl+R": window.live.bar.film.toggle,
        "Ctrl+P": window.live.bar.pause.toggle,
        "Ctrl+M": window.live.bar.mirror.toggle,
        "Ctrl+B": window.live.bar.compare.toggle,
        "Ctrl+Z": partial(_undo, window, session),
        "Ctrl+Shift+Z": session.redo,
        "Ctrl+Return": window.live.air.button.click,
        "Ctrl+O": window.choose_backgrounds,
        "B": session.blur_me,
        "F1": window.live.air.show_guide,
        "0": partial(window.live.preview.magnify, 0),
        "Esc": window.escape,
        "Ctrl+I": window.live.toggle_figures,
        "Ctrl+Right": partial(window.live.gallery.step, 1),
        "Ctrl+Left": partial(window.live.gallery.step, -1),
        **{str(place + 1): partial(window.live.gallery.choose, place) for place in range(9)},
    }
    for owner, its in ((window, everywhere), (window.live, keys)):
        for key, action in its.items():
            QShortcut(QKeySequence(key), owner).activated.connect(action)
    window.letters = FilterKeys(session.toggle_filter, SystemClock())
