"""What the user pointed at so far: taps on people and strokes of the brush, handed to the studio as one value."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studio.core.corrections import UNTOUCHED, Corrections, Place, Stroke
from studio.imaging.people import Cast, Person, people
from studio.live.engine import Engine

MOST_STROKES = 60  # each costs a little of every frame


class Correcting(QObject):
    """Keeps the corrections of this session, and who is in the picture."""

    changed = Signal(object)  # Corrections

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._cast: Cast | None = None
        self._people: tuple[Person, ...] = ()
        self.corrections: Corrections = UNTOUCHED

    def look(self, looking: bool) -> None:
        """Ask who is in the picture, or ask no more."""
        self._use(replace(self.corrections, looking=looking))

    def tap(self, place: Place) -> None:
        """Drop who is at a place of the camera's picture, or bring them back."""
        self._use(replace(self.corrections, taps=(*self.corrections.taps, place)))

    def show_everybody(self) -> None:
        """Bring everybody back."""
        self._use(replace(self.corrections, taps=()))

    def stroke(self, stroke: Stroke) -> None:
        """Take a stroke of the brush."""
        self._use(replace(self.corrections, strokes=(*self.corrections.strokes, stroke)[-MOST_STROKES:]))

    def undo_stroke(self) -> None:
        """Take the last stroke back."""
        self._use(replace(self.corrections, strokes=self.corrections.strokes[:-1]))

    def clear_strokes(self) -> None:
        """Take all strokes back."""
        self._use(replace(self.corrections, strokes=()))

    @property
    def people(self) -> tuple[Person, ...]:
        """Who is in the newest picture."""
        cast = self._engine.people.peek()
        if cast is not self._cast and cast is not None:
            self._cast, self._people = cast, people(cast)
        return self._people

    @property
    def hiding(self) -> bool:
        """Whether anybody is kept out of the picture."""
        cast = self._engine.people.peek()
        return bool(self.corrections.taps) and cast is not None and bool(cast.hidden)

    def _use(self, corrections: Corrections) -> None:
        if corrections != self.corrections:
            self.corrections = corrections
            self._engine.correct(corrections)
            self.changed.emit(corrections)
