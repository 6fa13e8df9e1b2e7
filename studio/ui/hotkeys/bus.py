"""A connection to the session's D-Bus on Qt's event loop: it sends at once, and never waits for an answer."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any, Final

from jeepney import HeaderFields, Message, MessageType, Parser, message_bus
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from studio.core.errors import StudioError

GREETING_S: Final = 1.0  # the bus itself answers in a millisecond; what is on it may take its time
CHUNK: Final = 65536
PATIENCE_MS: Final = 20_000
NO_REPLY: Final = "org.freedesktop.DBus.Error.NoReply"
DISCONNECTED: Final = "org.freedesktop.DBus.Error.Disconnected"

Answered = Callable[[tuple[Any, ...]], None]
Failed = Callable[[str], None]  # takes D-Bus's name of the error


class NoBus(StudioError):
    """There is no session bus."""

    hint = "The keys work in Backlot's window only."


class Bus(QObject):
    """One place on the bus; what is called and never answered fails in the end."""

    heard = Signal(object)  # a Message: somebody's signal
    lost = Signal()

    def __init__(self, address: str, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__()
        try:
            self._socket = prep_socket(get_bus(address), timeout=GREETING_S)
        except (OSError, RuntimeError, ValueError) as error:
            raise NoBus(f"{error}.") from error
        self._socket.setblocking(False)
        self._parser = Parser()
        self._serials = count(1)
        self._waiting: dict[int, tuple[Answered, Failed]] = {}
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._look)
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(lambda: self._fail_all(NO_REPLY))
        self.call(message_bus.Hello())

    def call(
        self, message: Message, answered: Answered = lambda body: None, failed: Failed = lambda name: None
    ) -> None:
        """Send a call; one of the two hears later how it went."""
        serial = next(self._serials)
        self._waiting[serial] = (answered, failed)
        try:
            self._socket.sendall(message.serialise(serial))
            self._patience.start()
        except OSError:
            self._fail_all(DISCONNECTED)

    def close(self) -> None:
        """Leave the bus; whoever waits for an answer hears no more."""
        self._waiting.clear()
        self._patience.stop()
        self._notifier.setEnabled(False)
        self._socket.close()

    def _look(self) -> None:
        try:
            chunk = self._socket.recv(CHUNK)
        except BlockingIOError:
            return
        except OSError:
            chunk = b""
        if not chunk:
            self.close()
            self.lost.emit()
            return
        self._parser.add_data(chunk)
        while (message := self._parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        fields, kind = message.header.fields, message.header.message_type
        if kind is MessageType.signal:
            self.heard.emit(message)
        elif (waiting := self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)) is not None:
            answered, failed = waiting
            if kind is MessageType.error:
                failed(fields[HeaderFields.error_name])
            else:
                answered(message.body)

    def _fail_all(self, name: str) -> None:
        waiting, self._waiting = self._waiting, {}
        for _, failed in waiting.values():
            failed(name)
