"""A field that takes keys as they are pressed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from studio.ui.hotkeys.keys import combination
from studio.ui.wiping import Wipe

PORTABLE = QKeySequence.SequenceFormat.PortableText
NONE = [QKeySequence(key).toString(PORTABLE) for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)]


class KeysEdit(QKeySequenceEdit):
    """Shows keys that are pressed together; Backspace takes them away, and what is no such keys changes nothing."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self._keys = ""
        line = self.findChild(QLineEdit)
        assert line is not None
        self._line = line
        self.wipe = Wipe(line, self.tr("Have no keys"))
        self.wipe.clicked.connect(self.clear)
        self._pressing = False
        self.keySequenceChanged.connect(self._cleared)
        self.editingFinished.connect(lambda: self._take(self.keySequence().toString(PORTABLE)))

    @property
    def keys(self) -> str:
        """The keys, as they are written in every language."""
        return self._keys

    @keys.setter
    def keys(self, keys: str) -> None:
        self._keys = keys
        with QSignalBlocker(self):
            self.setKeySequence(QKeySequence(keys, PORTABLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys; Qt empties the field first, which is no wish to have none."""
        self._pressing = True
        super().keyPressEvent(event)
        self._pressing = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys will go."""
        super().focusInEvent(event)
        self._show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they go elsewhere."""
        super().focusOutEvent(event)
        self._show_focus(False)

    def _cleared(self, now: QKeySequence) -> None:
        """Follow the button within that empties the field."""
        if now.isEmpty() and not self._pressing:
            self._take("")

    def _take(self, pressed: str) -> None:
        wanted = "" if pressed in NONE else pressed
        if wanted and combination(wanted) is None:
            wanted = self._keys
        changed = wanted != self._keys
        self.keys = wanted
        if changed:
            self.chosen.emit(wanted)

    def _show_focus(self, focused: bool) -> None:
        """Draw the ring around the line within, which never has the focus itself."""
        self._line.setProperty("focused", focused)
        self._line.style().unpolish(self._line)
        self._line.style().polish(self._line)
