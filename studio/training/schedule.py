"""How fast to learn at each step, and when to stop."""

from __future__ import annotations

import math

from studio.training.checkpoint import Progress
from studio.training.config import Training


def rate(training: Training, progress: Progress) -> float:
    """The learning rate of the next step: a warm-up, then a cosine, or level steps down at each plateau."""
    step = progress.step
    if step < training.warmup_steps:
        return training.rate * (step + 1) / training.warmup_steps
    if training.schedule == "plateau":
        return training.rate * progress.slowdown
    done = (step - training.warmup_steps) / max(1, training.steps - training.warmup_steps)
    swing = 0.5 * (1 + math.cos(math.pi * min(1.0, done)))
    return training.rate * (training.last_rate + (1 - training.last_rate) * swing)


def judge(training: Training, progress: Progress, accuracy: float) -> bool:
    """Notes the epoch's accuracy in `progress`; true when it is the best so far."""
    if accuracy > progress.best:
        progress.best, progress.epochs_without_gain = accuracy, 0
        return True
    progress.epochs_without_gain += 1
    if training.schedule == "plateau" and progress.epochs_without_gain % 3 == 0:
        progress.slowdown /= 2
    return False


def is_over(training: Training, progress: Progress) -> bool:
    """All steps done, or no gain for longer than the run's patience."""
    tired = training.patience > 0 and progress.epochs_without_gain >= training.patience
    return progress.step >= training.steps or tired
