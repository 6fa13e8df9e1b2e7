"""What can go wrong in training and measuring that the person at the keyboard can mend."""

from __future__ import annotations

from studio.core.errors import StudioError


class MasksMissing(StudioError):
    """Some pictures have no mask, or a mask of another size."""

    hint = "Put a mask of the same name and size into masks/, or take the picture out of images/."


class NothingToLearn(StudioError):
    """The data holds nothing to learn from."""

    hint = "Give a folder that holds images/ and masks/, with people in at least some of the masks."


class WeightsDoNotFit(StudioError):
    """The weights belong to another network."""

    hint = "Give the file that this network was saved to, or start a new run."


class RunExists(StudioError):
    """The run's folder already holds a run."""

    hint = "Continue it with --resume, or choose another --run folder."


class OutOfMemory(StudioError):
    """The graphics card has too little memory for this batch."""

    hint = "Lower --batch, or --pixels; the last checkpoint is kept."


class ExportDiffers(StudioError):
    """The exported network does not give what the trained one gives."""

    hint = "Nothing was written; try another version of torch or onnx."


class TorchMissing(StudioError):
    """Training needs PyTorch, which is not installed."""

    hint = "Install the extra: pip install backlot[train]."


class AlreadyThere(StudioError):
    """The file or folder exists already, and is not overwritten."""

    hint = "Choose another name, or move the old one away."
