"""Where a film is prepared and made: a picture of it to try places and looks on, and how it is written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSizeF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout

from studio.backgrounds.transparent import Transparent
from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.places import videos_folder
from studio.films.convert import FilmNews, FilmOrder
from studio.imaging.codec import free_name
from studio.stills.photo import Photo
from studio.stills.table import Table
from studio.ui.asking import Kind, ask_for_file
from studio.ui.jobs import Jobs
from studio.ui.looks import LookBar
from studio.ui.pages.benchpage import Workbench
from studio.ui.pages.developing import Developed, Developer
from studio.ui.pages.drawn import qimage, quick
from studio.ui.pages.filmcard import FilmCard
from studio.ui.pages.filming import FilmRunner, Glimpse, glimpse, throw_away
from studio.ui.pages.places import Places
from studio.ui.pages.sampling import LookSamples
from studio.ui.pages.stage import Stage
from studio.ui.session import Session
from studio.ui.slider import Slider
from studio.ui.stagehand import show_folder
from studio.ui.surface import Side, surface
from studio.ui.theme import room
from studio.ui.values import Told

STEPS = 200


class FilmBench(Workbench):
    """Everything around one film; made when the first one comes."""

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        studio = session.studio
        self._jobs = jobs
        self._film: Glimpse | None = None
        self._awaited: tuple[Path, float] | None = None
        self._shown: Developed | None = None
        self.developer = Developer(jobs, studio.standard_settings.model, studio.standard_look)
        self.runner = FilmRunner(jobs)
        self.stage, self.places, self.looks, self.card = Stage(), Places(jobs), LookBar(), FilmCard()
        self.moment = Slider(self.tr("Which moment of the film is shown"), STEPS)
        self.moment.setToolTip(self.tr("Which moment of the film is shown"))
        self.moment.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # films run that way in every language
        self.time = QLabel()
        self.time.setObjectName("muted")
        self.samples = LookSamples(self.looks, jobs, studio.standard_look)
        self._lay_out()
        self._tie()
        for key, action in {"Ctrl+O": self.ask, "Ctrl+S": self.ask_where}.items():
            QShortcut(QKeySequence(key), self).activated.connect(action)
        self.places.fill()
        self.places.show_background(self.developer.look.background)
        self.samples.fill(self.developer.look)

    # the film

    def open(self, path: Path, share: float = 0.0) -> None:
        """Show a picture of a film, developed."""
        if self.runner.running:
            words = self.tr("A film is being made.")
            self.told.emit(Told(Notice(words, self.tr("Wait for its end, or cancel it, before you open another."))))
            return
        awaited = self._awaited = (path, share)

        def done(seen: Glimpse) -> None:
            if self._awaited == awaited:
                self._show_film(seen)

        def failed(error: StudioError) -> None:
            self.stage.say("")
            self.told.emit(Told(Notice.of(error)))

        self.stage.say(self.tr("Reading …"))
        self._jobs.run("glimpse", partial(glimpse, path, share), done, failed=failed)

    def ask(self) -> None:
        """Ask for a film."""
        chosen = ask_for_file(self, self.tr("Open a film"), Kind.FILMS)
        if chosen is not None:
            self.open(chosen)

    def ask_where(self) -> None:
        """Ask for a name, and make the film; one that is taken gets a number."""
        if self._film is None or self.runner.running:
            return
        videos_folder().mkdir(parents=True, exist_ok=True)
        suffix, stem = self.card.suffix, self._film.path.stem
        if suffix:
            wanted = free_name(videos_folder() / f"{stem} Backlot{suffix}")
            quiet = QFileDialog.Option.DontConfirmOverwrite
            chosen, _ = QFileDialog.getSaveFileName(
                self, self.tr("Save the film"), str(wanted), f"*{suffix}", options=quiet
            )
        else:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Empty folder for the pictures"))
        if chosen:
            target = Path(chosen)
            if suffix and target.suffix.lower() != suffix:
                target = target.with_name(f"{target.name}{suffix}")
            self.make(free_name(target) if suffix else target)

    def make(self, target: Path) -> None:
        """Make the film as it was chosen."""
        assert self._film is not None
        wish = self.card.wish
        mattes = free_name(target.with_name(f"{target.stem} mattes")) if wish.mattes else None
        look, model = self.developer.look, self.developer.model
        order = FilmOrder(str(self._film.path), look, model, target, mattes, wish.quality, wish.sound)
        self._start(order)

    def resume(self, order: FilmOrder) -> None:
        """Go on with a film that a crash, or cancelling, ended."""
        self.developer.begin_with(order.look, self.developer.order)
        self.open(Path(order.source))
        self._start(order)

    def _start(self, order: FilmOrder) -> None:
        self._busy(True)
        self.runner.start(order)

    # what is shown

    def _show_film(self, seen: Glimpse) -> None:
        self._film = seen
        self.card.show_film(seen)
        with QSignalBlocker(self.moment):
            share = self._awaited[1] if self._awaited else 0.0
            self.moment.setValue(round(share * STEPS))
        self.moment.update()
        seconds = self.moment.value() / STEPS * seen.seconds
        self.time.setText(f"{int(seconds // 60)}:{seconds % 60:04.1f}")
        if not self.runner.running:
            self.developer.open_photo(seen.photo)

    def _show_photo(self, photo: Photo) -> None:
        if self._film is not None:
            self.stage.show_photo(quick(qimage(photo.image)), QSizeF(*self._film.photo.size))

    def _show_choice(self, table: Table) -> None:
        self.places.show_background(table.look.background)
        self.looks.show_look(table.look)
        self.card.show_kinds(transparent=isinstance(table.look.background, Transparent))

    def _show_developed(self, done: Developed) -> None:
        self._shown = done
        if not self.runner.running:
            self.stage.show_result(*(quick(qimage(one)) for one in (done.before, done.after, done.kept)))
        self.samples.show(done.cut, self.developer.look)

    def _show_work(self, working: bool) -> None:
        self.stage.say(self.tr("Developing …") if working and not self.runner.running else "")

    def _tell_deserted(self) -> None:
        words = self.tr("Nobody was found at this moment of the film.")
        self.told.emit(Told(Notice(words, self.tr("Move the slider to a moment where somebody is."))))

    def _show_news(self, news: FilmNews) -> None:
        self.card.show_news(news)
        if news.picture is not None:
            drawn = quick(qimage(news.picture))
            self.stage.show_result(drawn, drawn, drawn)

    def _busy(self, busy: bool) -> None:
        self.card.show_running(busy)
        self.stage.comparing = not busy
        for widget in (self.places, self.looks, self.moment):
            widget.setEnabled(not busy)
        if not busy and self._shown is not None:
            self._show_developed(self._shown)

    def _end(self, order: FilmOrder) -> None:
        self._busy(False)
        where = order.film or order.mattes
        if where is not None:
            notice = Notice(self.tr("The film is done: {name}").format(name=where.name), str(where.parent))
            self.told.emit(Told(notice, ((self.tr("Show"), partial(show_folder, where)),), info=True))

    def _stop(self, order: FilmOrder) -> None:
        self._busy(False)
        notice = Notice(self.tr("The film was cancelled."), self.tr("What is done is kept, so that it can go on."))
        away = (self.tr("Throw it away"), partial(throw_away, order))
        self.told.emit(Told(notice, (away, (self.tr("Go on"), partial(self._start, order)))))

    def _tie(self) -> None:
        developer, runner = self.developer, self.runner
        developer.laid.connect(self._show_photo)
        developer.chosen.connect(self._show_choice)
        developer.developed.connect(self._show_developed)
        developer.worked.connect(self._show_work)
        developer.deserted.connect(self._tell_deserted)
        for teller in (developer, self.places, runner):
            teller.told.connect(self.told)
        self.places.chosen.connect(developer.use_background)
        self.looks.chosen.connect(developer.use_look)
        self.card.open_wanted.connect(self.ask)
        self.card.make_wanted.connect(self.ask_where)
        self.card.cancel_wanted.connect(runner.cancel)
        self.moment.valueChanged.connect(self._go_to)
        runner.news.connect(self._show_news)
        runner.ended.connect(self._end)
        runner.stopped.connect(self._stop)
        runner.failed.connect(lambda: self._busy(False))

    def _go_to(self, step: int) -> None:
        if self._film is not None:
            self.open(self._film.path, step / STEPS)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.moment, 1)
        below.addWidget(self.time)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.stage, 1)
        left.addLayout(below)
        left.addWidget(surface(self.places))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(Side(surface(self.looks), self.card))
        self.time.setMinimumWidth(room(44))
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for button in (self.looks.undo, self.looks.redo, self.looks.reset, self.looks.keep):
            button.setVisible(False)
