"""Asks for files: of the kinds that are meant, where the user last found some, or keeps those."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

Place = QStandardPaths.StandardLocation


class Kind(Enum):
    """What is asked for."""

    PICTURES = "pictures"
    FILMS = "films"
    BOTH = "pictures and films"


def ask_for_file(over: QWidget, title: str, kind: Kind) -> Path | None:
    """Ask for one file; None where the user thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileName(over, title, start_folder(kind), filters(kind))
    return next(iter(_remember(kind, [chosen] if chosen else [])), None)


def ask_for_files(over: QWidget, title: str, kind: Kind) -> tuple[Path, ...]:
    """Ask for files; none where the user thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileNames(over, title, start_folder(kind), filters(kind))
    return _remember(kind, chosen)


def start_folder(kind: Kind) -> str:
    """Give the folder where one of this kind was found before, where the system keeps them, or else the home."""
    app = QApplication.instance()
    before = app.property(_property(kind)) if app is not None else None
    usual = Place.MoviesLocation if kind is Kind.FILMS else Place.PicturesLocation
    folders = (before, QStandardPaths.writableLocation(usual), str(Path.home()))
    return next((one for one in folders if one and Path(one).is_dir()), "")


def filters(kind: Kind) -> str:
    """Say which files are shown, and that all can be."""
    from studio.backgrounds.library import PICTURES, VIDEOS  # it comes after the first paint

    endings = {Kind.PICTURES: PICTURES, Kind.FILMS: VIDEOS, Kind.BOTH: PICTURES + VIDEOS}[kind]
    both_cases = " ".join(f"*{one} *{one.upper()}" for one in endings)
    translate = QCoreApplication.translate
    words = {
        Kind.PICTURES: translate("Asking", "Pictures"),
        Kind.FILMS: translate("Asking", "Films"),
        Kind.BOTH: translate("Asking", "Pictures and films"),
    }[kind]
    every = translate("Asking", "All files")
    return f"{words} ({both_cases});;{every} (*)"


def _remember(kind: Kind, chosen: list[str]) -> tuple[Path, ...]:
    app = QApplication.instance()
    if chosen and app is not None:
        app.setProperty(_property(kind), str(Path(chosen[0]).parent))
    return tuple(Path(one) for one in chosen)


def _property(kind: Kind) -> str:
    return f"folder of {kind.value}"
