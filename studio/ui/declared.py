"""The controls of one declared value, however they are laid out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.core.params import Declared, Parameter
from studio.ui.controls import Control, control_for
from studio.ui.words import said


class DeclaredControls(QWidget):
    """Keeps a value and its controls together; whoever lays them out makes each, then sets the value."""

    changed = Signal(object)

    def __init__(self, value: Declared) -> None:
        super().__init__()
        self._value = value
        self._controls: dict[str, Control] = {}

    @property
    def value(self) -> Any:
        """The value that the controls show."""
        return self._value

    @value.setter
    def value(self, value: Declared) -> None:
        self._value = value
        for name, control in self._controls.items():
            control.value = getattr(value, name)

    def make(self, parameter: Parameter) -> Control:
        """Make the control of one parameter."""
        control = control_for(parameter, said(self._value.title()))
        control.changed.connect(partial(self._change, parameter.name))
        self._controls[parameter.name] = control
        return control

    def _change(self, name: str, to: Any) -> None:
        self._value = replace(self._value, **{name: to})
        self.changed.emit(self._value)
