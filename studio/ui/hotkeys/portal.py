"""Keys of the whole desktop on Wayland: asked of the desktop's portal, which asks the user and decides on the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, Final
from uuid import uuid4

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, Properties, message_bus, new_method_call
from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication

from studio.core.errors import StudioError
from studio.ui.hotkeys.bus import NO_REPLY, PATIENCE_MS, Bus
from studio.ui.hotkeys.keys import Hotkeys, KeysRefused, combination, symbol_of

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SHORTCUTS: Final = DBusAddress(PATH, NAME, "org.freedesktop.portal.GlobalShortcuts")
REGISTRY: Final = DBusAddress(PATH, NAME, "org.freedesktop.host.portal.Registry")
SESSION: Final = "org.freedesktop.portal.Session"
NOT_ALLOWED: Final = "org.freedesktop.portal.Error.NotAllowed"
LASTING: Final = "backlot"  # Plasma keeps the keys of a program that is not in its menu under this name
AGAIN: Final = "The keys work in Backlot's window only; switch them off and on in the settings to ask again."

Results = Mapping[str, tuple[str, Any]]


class NoPortal(StudioError):
    """The desktop has no keys for programs that are not in front."""

    hint = "The keys work in Backlot's window only."


class PortalSilent(StudioError):
    """The desktop does not answer when it is asked for keys."""

    hint = AGAIN


class ProgramUnknown(StudioError):
    """The desktop gives keys only to programs in its menu, and Backlot is not there."""

    hint = "Put Backlot into the menu: `docs/troubleshooting.md` says how."


class KeysDeclined(StudioError):
    """The keys for every program were declined."""

    hint = AGAIN


class KeysWithheld(StudioError):
    """The desktop gave none of the keys for every program."""

    hint = "The keys work in Backlot's window only; a newer desktop may give them, as KDE Plasma 6.3 does."


class KeysLost(StudioError):
    """The desktop took the keys for every program back."""

    hint = AGAIN


class PortalHotkeys(Hotkeys):
    """Asks for one set of keys at a time; each set is a session of the portal's."""

    def __init__(self, address: str, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__()
        self._wanted: dict[str, str] = {}
        self._session = ""
        self._closing = 0  # sessions that are not gone yet
        self._asked: dict[str, Callable[[Results], None]] = {}  # by the token that the response will carry
        self._offered = True
        self._bus = Bus(address, patience_ms)
        self._bus.heard.connect(self._hear)
        self._bus.lost.connect(self._lose)
        owners = MatchRule(type="signal", sender=message_bus.bus_name, member="NameOwnerChanged")
        owners.add_arg_condition(0, NAME)
        for rule in (owners, MatchRule(type="signal", sender=NAME)):
            self._bus.call(message_bus.AddMatch(rule))
        self._introduce()

    def hold(self, keys: Mapping[str, str]) -> tuple[str, ...]:
        """Ask for these instead of those before; what the desktop does not give is told later."""
        self._let_go()
        refused = tuple(name for name, text in keys.items() if not trigger(combination(text)))
        self._wanted = {name: text for name, text in keys.items() if name not in refused}
        self._ask_for_session()
        return refused

    def release(self) -> None:
        """Let go of all, and leave the bus."""
        self._let_go()
        self._bus.close()

    def reach(self) -> str:
        """Say how far the keys reach, and who decides on them."""
        if not self._offered:
            return super().reach()
        return QCoreApplication.translate(
            "Hotkeys",
            "They work while any program is in front. The desktop asks you once whether Backlot may have them, and may "
            "choose others: you find and change them in the system's own settings.",
        )

    def _introduce(self) -> None:
        """Say who asks, which must come first on the connection, and see what is offered."""
        self._bus.call(new_method_call(REGISTRY, "Register", "sa{sv}", (QGuiApplication.desktopFileName(), {})))
        self._bus.call(
            Properties(SHORTCUTS).get("version"), lambda body: self._offer(True), lambda name: self._offer(False)
        )

    def _offer(self, offered: bool) -> None:
        self._offered = offered

    def _ask_for_session(self) -> None:
        """Ask for one where keys are wanted, as soon as the one before is gone: all have the same name."""
        if self._wanted and not (self._session or self._asked or self._closing):
            self._ask("CreateSession", "a{sv}", (), {"session_handle_token": ("s", LASTING)}, self._bind)

    def _bind(self, results: Results) -> None:
        """Ask for the keys that are wanted by now."""
        self._session = results["session_handle"][1]
        if not self._wanted:
            self._let_go()
            return
        shortcuts = [(name, self._described(name)) for name in self._wanted]
        self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, shortcuts, ""), {}, self._note)

    def _described(self, name: str) -> Results:
        keys = trigger(combination(self._wanted[name]))
        return {"description": ("s", self.titles.get(name, name)), "preferred_trigger": ("s", keys)}

    def _note(self, results: Results) -> None:
        """Tell which keys are missing among those that the desktop gave."""
        _, given = results.get("shortcuts", ("", [(name, {}) for name in self._wanted]))
        names = _with_keys(given) or {name for name, _ in given}  # Hyprland says of none which keys it has
        if not names:
            self.refused.emit(KeysWithheld())
            return
        missing = [text for name, text in self._wanted.items() if name not in names]
        if missing:
            self.refused.emit(KeysRefused(f"{', '.join(missing)}."))

    def _ask(
        self, method: str, signature: str, body: tuple[Any, ...], options: Results, then: Callable[[Results], None]
    ) -> None:
        """Make a request, which the user may have to answer: its response is a signal."""
        token = _token()
        self._asked[token] = then
        message = new_method_call(SHORTCUTS, method, signature, (*body, {"handle_token": ("s", token), **options}))
        self._bus.call(message, failed=partial(self._fail, token))

    def _fail(self, token: str, name: str) -> None:
        if self._asked.pop(token, None) is not None:
            self._give_up({NO_REPLY: PortalSilent, NOT_ALLOWED: ProgramUnknown}.get(name, NoPortal)())

    def _hear(self, message: Message) -> None:
        path = message.header.fields.get(HeaderFields.path, "")
        match message.header.fields.get(HeaderFields.member), message.body:
            case "Activated", (session, name, *_) if session == self._session and name in self._wanted:
                self.pressed.emit(name)
            case "Response", (code, results):
                self._respond(path.rpartition("/")[2], code, results)
            case "Closed", _ if path == self._session:
                self._lose()
            case "NameOwnerChanged", (_, before, after):
                self._follow(before, after)

    def _respond(self, token: str, code: int, results: Results) -> None:
        then = self._asked.pop(token, None)
        if then is not None and code:
            self._give_up(KeysDeclined())
        elif then is not None:
            then(results)

    def _follow(self, before: str, after: str) -> None:
        """See the portal go, and ask again when it is back."""
        if before:
            self._lose()
        if after:
            self._introduce()
            self._ask_for_session()

    def _lose(self) -> None:
        """Have the keys no longer, without having let go."""
        held = self._session or self._asked
        self._session = ""
        self._asked.clear()
        if held:
            self.refused.emit(KeysLost())

    def _give_up(self, error: StudioError) -> None:
        self._wanted = {}
        self._let_go()
        self.refused.emit(error)

    def _let_go(self) -> None:
        """Close the session; one that is still being opened is left for the keys that are wanted next."""
        session, self._session = self._session, ""
        self._asked = {token: then for token, then in self._asked.items() if then == self._bind}
        if session:
            self._closing += 1
            close = new_method_call(DBusAddress(session, NAME, SESSION), "Close")
            self._bus.call(close, lambda body: self._gone(), lambda name: self._gone())

    def _gone(self) -> None:
        self._closing -= 1
        self._ask_for_session()


def _with_keys(given: Iterable[tuple[str, Results]]) -> set[str]:
    """Name those that got keys: Plasma gives an empty trigger where others have the keys."""
    return {name for name, details in given if details.get("trigger_description", ("s", "any"))[1]}


def trigger(keys: QKeyCombination | None) -> str:
    """Write keys as the shortcuts specification of freedesktop.org does; nothing for what it cannot say."""
    symbol = symbol_of(keys.key()) if keys is not None else ""
    if keys is None or not symbol:
        return ""
    pairs = (
        (Qt.KeyboardModifier.ControlModifier, "CTRL"),
        (Qt.KeyboardModifier.AltModifier, "ALT"),
        (Qt.KeyboardModifier.ShiftModifier, "SHIFT"),
        (Qt.KeyboardModifier.MetaModifier, "LOGO"),
    )
    return "+".join((*(word for modifier, word in pairs if keys.keyboardModifiers() & modifier), symbol))


def _token() -> str:
    """Make up a name that nobody guesses: it ends up in paths."""
    return f"backlot_{uuid4().hex}"
