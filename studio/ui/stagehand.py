"""The work beside the live picture: snapshots, models, cameras and the shelf of backgrounds, each in a job."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QFile, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage

from studio.backgrounds.library import PICTURES
from studio.core.chain import Notice
from studio.core.errors import StudioError, Unwritable
from studio.core.frame import Image
from studio.core.placement import CENTRED
from studio.core.places import pictures_folder
from studio.core.ports import BACKGROUNDS, Background, Model
from studio.core.preset import Preset
from studio.inference.known import prepare, title_of
from studio.live.jobs import Progress, Report
from studio.ui.favourites import keep_favourites, read_favourites
from studio.ui.jobs import Jobs
from studio.ui.kept import keep_look
from studio.ui.offers import model_offers, source_of, source_offers
from studio.ui.samples import sample_all
from studio.ui.session import Session
from studio.ui.shelf import adopt, adopt_all, draw_all, items, small
from studio.ui.strip import MOST
from studio.ui.values import Item, Told
from studio.ui.words import said

MOST_NAMED = 3  # of the files that were refused
AT_ONCE = 6  # thumbnails drawn by one job, so that the first ones show soon


class Stagehand(QObject):
    """Does what takes a while, and tells the window when it is done."""

    told = Signal(object)  # Told
    shelved = Signal(object)  # tuple[Item, ...]
    drawn = Signal(object, object)  # Item, Image
    looking_for_cameras = Signal()
    sources_found = Signal(object)  # tuple[Offer, ...]
    models_found = Signal(object)
    progressed = Signal(object)  # Progress or None
    halted = Signal(str)  # why there is no picture
    sampled = Signal(object)  # Mapping[str, Image], by the looks' names
    looks_found = Signal(object)  # Mapping[str, Preset]
    favoured = Signal(object)  # frozenset[Background]
    snapshots_found = Signal(object)  # tuple[tuple[Path, Image | None], ...]

    def __init__(self, session: Session, jobs: Jobs, looks: Mapping[str, Preset]) -> None:
        super().__init__()
        self._session = session
        self._jobs = jobs
        self._undrawn: list[Item] = []
        self.looks = dict(looks)
        self.favourites = read_favourites(session.studio.folder)
        self._shelf: tuple[Item, ...] = ()
        self._sampling = False

    # the model

    def begin(self) -> None:
        """Start the live picture as soon as its model is here."""
        self.use_model(self._session.settings.model)

    def use_model(self, model: Model) -> None:
        """Fetch what a model needs, then find the person by it."""
        title = said(title_of(model))
        words = self.tr("Fetching {name}").format(name=title)

        def fetch(report: Report) -> None:
            prepare(model, lambda here, total: report(Progress(here / total if total else None, words)))

        self._jobs.run("model", fetch, lambda done: self._use(model), self.progressed.emit, partial(self._lack, model))

    def find_models(self) -> None:
        """Look which models there are."""
        self._jobs.run("models", lambda report: model_offers(), self.models_found.emit)

    def _use(self, model: Model) -> None:
        self.progressed.emit(None)
        self._session.use_model(model)
        self._session.start()
        self.find_models()

    def _lack(self, model: Model, error: StudioError) -> None:
        self.progressed.emit(None)
        self.halted.emit(self.tr("Waiting for a model"))
        again = (self.tr("Try again"), partial(self.use_model, model))
        self.told.emit(Told(Notice.of(error), (again,)))

    # cameras and files

    def find_cameras(self) -> None:
        """Ask the system which cameras there are."""
        self.looking_for_cameras.emit()
        self._jobs.run("cameras", lambda report: source_offers(), self.sources_found.emit)

    def play(self, path: Path) -> None:
        """Use a picture or film as the camera."""
        self._session.use_source(source_of(path))

    def tell_kept(self, path: Path) -> None:
        """Say where a picture or film is."""
        notice = Notice(self.tr("Kept as {name}").format(name=path.name), str(path.parent))
        self.told.emit(Told(notice, ((self.tr("Show"), partial(show_folder, path)),), info=True))

    def find_snapshots(self) -> None:
        """List the last snapshots, the newest first."""
        self._jobs.run("snapshots", lambda report: last_snapshots(), self.snapshots_found.emit)

    # the looks

    def sample(self) -> None:
        """Show each look on the newest frame, unless the last samples are still being made."""
        matted = self._session.engine.seen.peek()
        if matted is None or self._sampling:
            return
        self._sampling = True
        look, parts, looks = self._session.look, self._session.studio.parts, dict(self.looks)

        def task(report: Report) -> Mapping[str, Image]:
            return sample_all(matted, looks, look.background, parts, report)

        self._jobs.run("samples", task, self._sampled, failed=lambda error: self._sampled({}))

    def keep_look(self, name: str) -> None:
        """Keep the look that is on under a name, and offer it from now on."""
        look = replace(self._session.look.unseated(), name=name, placement=CENTRED)
        try:
            keep_look(self._session.studio.folder, look)
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))
            return
        self.looks[name] = look
        self.looks_found.emit(dict(self.looks))
        self.sample()

    def _sampled(self, samples: Mapping[str, Image]) -> None:
        self._sampling = False
        self.sampled.emit(samples)

    # the shelf

    def fill_shelf(self) -> None:
        """List the backgrounds, and draw the thumbnails that are still to be drawn."""
        self._jobs.run("shelf", lambda report: items(), self._shelve)

    def look_at_shelf(self) -> None:
        """Follow what other programs did to the folder of backgrounds meanwhile."""
        if self._shelf:
            self._jobs.run("shelf", lambda report: items(), lambda found: self._shelve(found, only_new=True))

    def _shelve(self, found: tuple[Item, ...], only_new: bool = False) -> None:
        if not only_new or found != self._shelf:
            self._shelf = found
            self.shelved.emit(found)

    def _refusal(self, refused: tuple[Notice, ...]) -> Notice:
        """Say in one notice what several files lack."""
        if len(refused) == 1:
            return refused[0]
        headline = self.tr("{n} files cannot be backgrounds.").format(n=len(refused))
        return Notice(headline, " ".join(notice.headline for notice in refused[:MOST_NAMED]))

    def draw(self, undrawn: Iterable[Item]) -> None:
        """Draw thumbnails, a few at a time."""
        idle = not self._undrawn
        self._undrawn += [item for item in undrawn if item not in self._undrawn]
        if idle:
            self._draw_next()

    def add_backgrounds(self, paths: Iterable[Path]) -> None:
        """Copy files to the user's backgrounds, and stand in front of the last one."""
        wanted = tuple(paths)
        if wanted:
            self._jobs.run("adding", partial(adopt_all, wanted), self._added)

    def paste(self, clipboard: QMimeData) -> None:
        """Make the files or the picture of the clipboard backgrounds."""
        paths = tuple(Path(url.toLocalFile()) for url in clipboard.urls() if url.isLocalFile())
        picture = QImage(clipboard.imageData()) if not paths and clipboard.hasImage() else QImage()
        if paths:
            self.add_backgrounds(paths)
        elif not picture.isNull():
            self._jobs.run("pasting", partial(_adopt_picture, picture, self.tr("Pasted")), self._added)
        else:
            words = self.tr("There is no picture to paste.")
            self.told.emit(Told(Notice(words, self.tr("Copy a picture or its file first.")), info=True))

    def favour(self, item: Item) -> None:
        """Put a background among the favourites, or take it from them."""
        self.favourites ^= {item.background}
        self.favoured.emit(self.favourites)
        try:
            keep_favourites(self._session.studio.folder, self.favourites)
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))

    def remove(self, item: Item) -> None:
        """Move one of the user's own backgrounds to the bin."""
        if item.path is None:
            return
        if not QFile(str(item.path)).moveToTrash():
            words = self.tr("There is no bin for {name} on this system.").format(name=item.title)
            notice = Notice(words, self.tr("Delete it in its folder."))
            self.told.emit(Told(notice, ((self.tr("Show"), partial(show_folder, item.path)),)))
            return
        if self._session.look.background == item.background:
            self._session.use_background(self._session.studio.standard_look.background)
        self.told.emit(Told(Notice(self.tr("{name} is in the bin now.").format(name=item.title)), info=True))
        self.fill_shelf()

    def ask_for_bare(self, background: Background) -> None:
        """Show the room only after a question."""
        question = Notice(self.tr("Show your room?"), self.tr("Everybody in the call will see it as the camera does."))
        show = partial(self._session.use_background, background)
        actions = ((self.tr("Keep it hidden"), lambda: None), (self.tr("Show my room"), show))
        self.told.emit(Told(question, actions, asks=True))

    def _draw_next(self) -> None:
        batch = tuple(self._undrawn[:AT_ONCE])
        if batch:
            self._jobs.run("thumbnails", partial(draw_all, batch), self._drawn)

    def _drawn(self, images: tuple[tuple[Item, Image | None], ...]) -> None:
        for item, image in images:
            self._undrawn.remove(item)
            if image is not None:
                self.drawn.emit(item, image)
        self._draw_next()

    def _added(self, outcome: tuple[tuple[Path, ...], tuple[Notice, ...]]) -> None:
        added, refused = outcome
        if refused:
            self.told.emit(Told(self._refusal(refused)))
        if added:
            self.fill_shelf()
            self._session.use_background(BACKGROUNDS.parse(str(added[-1])))


def last_snapshots() -> tuple[tuple[Path, Image | None], ...]:
    """Give the last snapshots with small pictures; one that goes meanwhile or is damaged has none."""
    try:
        dated = [(path.stat().st_mtime_ns, path) for path in pictures_folder().iterdir() if path.suffix in PICTURES]
    except OSError:  # no folder yet, or a file was taken away just now
        return ()
    return tuple((path, small(path)) for _, path in sorted(dated, reverse=True)[:MOST])


def show_file(path: Path) -> None:
    """Open a file in the system's own viewer."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> None:
    """Open the folder of a file in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _adopt_picture(picture: QImage, name: str, report: Report) -> tuple[tuple[Path, ...], tuple[Notice, ...]]:
    report(Progress(None, name))
    try:
        with TemporaryDirectory(prefix="backlot-") as folder:
            path = Path(folder) / f"{name}.png"
            if not picture.save(str(path)):
                raise Unwritable(f"{folder}: no room for the picture.")
            return (adopt(path),), ()
    except (StudioError, OSError) as error:
        return (), (Notice.of(error if isinstance(error, StudioError) else Unwritable(str(error))),)
