"""The menu of the profiles: switch, keep, remove, carry to another machine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.ui.corners import rounded
from studio.ui.icons import icon
from studio.ui.profiles import (
    Profile,
    export_profiles,
    find_profiles,
    import_profiles,
    keep_profile,
    named_apart,
    remove_profile,
)
from studio.ui.session import Session, hidden
from studio.ui.stagehand import Stagehand, show_folder
from studio.ui.values import Told


class Switchboard(QObject):
    """Knows the profiles, and answers the menu; files are small, so nothing here needs a job."""

    told = Signal(object)  # Told

    def __init__(self, session: Session, hand: Stagehand, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._hand = hand
        self._window = window
        studio = session.studio
        self._standard = Profile("", studio.standard_look, studio.standard_settings)
        self.profiles: tuple[Profile, ...] = ()

    def read(self) -> None:
        """Look which profiles there are."""
        self.profiles, notices = find_profiles(self._session.studio.folder, self._standard)
        for notice in notices:
            self.told.emit(Told(notice))

    def fill(self, menu: QMenu) -> None:
        """Add the lines."""
        switches = rounded(menu.addMenu(icon("profile", "muted"), self.tr("Profiles")))
        for profile in self.profiles:
            line = switches.addAction(profile.name)
            line.setCheckable(True)
            line.setChecked(self._is_on(profile))
            line.triggered.connect(partial(self.switch, profile))
        if self.profiles:
            switches.addSeparator()
        switches.addAction(self.tr("Keep as a profile …")).triggered.connect(self.ask_for_name)
        if self.profiles:
            remove = rounded(switches.addMenu(self.tr("Remove")))
            for profile in self.profiles:
                remove.addAction(profile.name).triggered.connect(partial(self.remove, profile))
            switches.addAction(self.tr("Export …")).triggered.connect(self.ask_where_to)
        switches.addAction(self.tr("Import …")).triggered.connect(self.ask_for_file)

    def switch(self, profile: Profile) -> None:
        """Use a profile; what is on air stays on air, and the look before can be had back by undo."""
        session = self._session
        model = profile.settings.model
        session.use_settings(replace(profile.applied(session.settings), model=session.settings.model))
        session.use_look(hidden(profile.look, session.studio.standard_look))
        self._hand.use_model(model)  # fetches what the model needs first

    def keep(self, name: str) -> None:
        """Keep what is on under a name."""
        profile = Profile(name, self._session.look, replace(self._session.settings, sinks=()))
        self._store((profile,))

    def remove(self, profile: Profile) -> None:
        """Forget a profile; a button brings it back."""
        try:
            remove_profile(self._session.studio.folder, profile.name)
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))
            return
        self.read()
        back = (self.tr("Undo"), partial(self._bring_back, profile))
        self.told.emit(Told(Notice(self.tr("{name} is removed.").format(name=profile.name)), (back,), info=True))

    def export(self, path: Path) -> None:
        """Write all profiles into a file."""
        try:
            export_profiles(path, self.profiles)
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))
            return
        notice = Notice(self.tr("Kept as {name}").format(name=path.name), str(path.parent))
        self.told.emit(Told(notice, ((self.tr("Show"), partial(show_folder, path)),), info=True))

    def take_in(self, path: Path) -> None:
        """Add the profiles of a file; those that are here stay as they are."""
        try:
            found, repairs = import_profiles(path, self._standard)
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))
            return
        new = named_apart(found, (profile.name for profile in self.profiles))
        if not self._store(new):
            return
        names = ", ".join(profile.name for profile in new)
        headline = self.tr("New profiles: {names}").format(names=names)
        self.told.emit(Told(Notice(headline, " ".join(repairs)), info=not repairs))

    def ask_for_name(self) -> None:
        """Ask under which name to keep what is on."""
        name, given = QInputDialog.getText(self._window, self.tr("Keep as a profile"), self.tr("Its name:"))
        if given and name.strip():
            self.keep(name.strip())

    def ask_where_to(self) -> None:
        """Ask for the file to export to."""
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export the profiles"), "Backlot.json", "*.json")
        if chosen:
            self.export(Path(chosen))

    def ask_for_file(self) -> None:
        """Ask for the file to import."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import profiles"), "", "*.json")
        if chosen:
            self.take_in(Path(chosen))

    def _bring_back(self, profile: Profile) -> None:
        self._store((profile,))

    def _store(self, profiles: Iterable[Profile]) -> bool:
        try:
            for profile in profiles:
                keep_profile(self._session.studio.folder, profile)
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))
            return False
        finally:
            self.read()
        return True

    def _is_on(self, profile: Profile) -> bool:
        same = profile.applied(self._session.settings) == self._session.settings
        return same and profile.look == self._session.look
