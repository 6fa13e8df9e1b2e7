"""A desktop's portal as far as its keys go, on a bus of the test's own; it lives on the test's event loop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import Proxy, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = DBusAddress(PATH, interface="org.freedesktop.portal.GlobalShortcuts")


@dataclass
class Manner:
    """How the portal behaves, and how its user answers."""

    offers: bool = True  # has the interface at all
    answers: bool = True
    knows: bool = True  # the program that asks
    code: int = 0  # of the response to BindShortcuts
    keeps: tuple[str, ...] = ()  # names that the user does not give
    empty: tuple[str, ...] = ()  # names that are given, but no keys with them
    opens: bool = True  # answers CreateSession, or leaves it open


class Portal(QObject):
    """Answers as xdg-desktop-portal does, and notes what it was asked."""

    called = Signal(str)  # the method
    bound = Signal(list)
    closed = Signal(str)

    def __init__(self, address: str, manner: Manner) -> None:
        super().__init__()
        self.manner = manner
        self.sessions: list[str] = []
        self.closings: list[str] = []
        self.calls: list[str] = []
        self.registered: list[str] = []
        self.shortcuts: list[tuple[str, dict[str, Any]]] = []
        self._client = ""
        self._held: list[tuple[str, str]] = []  # requests for sessions that wait, with the session
        self._connection = open_dbus_connection(address)
        Proxy(message_bus, self._connection).RequestName(NAME)
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._look)

    def press(self, name: str, session: str = "") -> None:
        """Say that the keys of this name are down."""
        self._signal(SHORTCUTS, "Activated", "osta{sv}", (session or self.sessions[-1], name, 1, {}))

    def take_back(self) -> None:
        """End the session, as a desktop may."""
        self._signal(DBusAddress(self.sessions[-1], interface="org.freedesktop.portal.Session"), "Closed", "", ())

    def open_held(self) -> None:
        """Answer the requests for sessions that were left open."""
        for request, session in self._held:
            self._respond(request, 0, {"session_handle": ("s", session)})

    def leave(self) -> None:
        """End, as a program that crashes does."""
        self._notifier.setEnabled(False)
        self._connection.close()

    def _look(self) -> None:
        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            if message.header.message_type is MessageType.method_call and self.manner.answers:
                self._serve(message, message.header.fields[HeaderFields.member])

    def _serve(self, message: Message, method: str) -> None:
        self._client = message.header.fields[HeaderFields.sender]
        self.calls.append(method)
        if not self.manner.offers and method != "Register":
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        elif not self.manner.knows and method == "CreateSession":
            self._connection.send(new_error(message, "org.freedesktop.portal.Error.NotAllowed"))
        else:
            {
                "Register": self._register,
                "Get": self._tell_version,
                "CreateSession": self._create,
                "BindShortcuts": self._bind,
                "Close": self._close,
            }[method](message)
        self.called.emit(method)

    def _register(self, message: Message) -> None:
        self.registered.append(message.body[0])
        self._connection.send(new_method_return(message))

    def _tell_version(self, message: Message) -> None:
        self._connection.send(new_method_return(message, "v", (("u", 1),)))

    def _create(self, message: Message) -> None:
        (options,) = message.body
        session = f"{PATH}/session/{self._sender()}/{options['session_handle_token'][1]}"
        self.sessions.append(session)
        request = self._accept(message, options)
        if self.manner.opens:
            self._respond(request, 0, {"session_handle": ("s", session)})
        else:
            self._held.append((request, session))

    def _bind(self, message: Message) -> None:
        session, shortcuts, _, options = message.body
        assert session == self.sessions[-1]
        self.shortcuts = shortcuts
        given = [
            (name, {"trigger_description": ("s", "" if name in self.manner.empty else "what the user chose")})
            for name, _ in shortcuts
            if name not in self.manner.keeps
        ]
        results = {"shortcuts": ("a(sa{sv})", given)} if not self.manner.code else {}
        self._respond(self._accept(message, options), self.manner.code, results)
        self.bound.emit(shortcuts)

    def _close(self, message: Message) -> None:
        session = message.header.fields[HeaderFields.path]
        self.closings.append(session)
        self._connection.send(new_method_return(message))
        self.closed.emit(session)

    def _accept(self, message: Message, options: dict[str, Any]) -> str:
        request = f"{PATH}/request/{self._sender()}/{options['handle_token'][1]}"
        self._connection.send(new_method_return(message, "o", (request,)))
        return request

    def _respond(self, request: str, code: int, results: dict[str, Any]) -> None:
        address = DBusAddress(request, interface="org.freedesktop.portal.Request")
        self._signal(address, "Response", "ua{sv}", (code, results))

    def _signal(self, address: DBusAddress, name: str, signature: str, body: tuple[Any, ...]) -> None:
        message = new_signal(address, name, signature, body)
        message.header.fields[HeaderFields.destination] = self._client
        self._connection.send(message)

    def _sender(self) -> str:
        return self._client.removeprefix(":").replace(".", "_")
