"""`python -m studio.training.harmonization`: make scenes, train, measure and export the tone network."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from studio.core.errors import StudioError


def main() -> int:
    """Do what the arguments say; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m studio.training.harmonization", description=__doc__)
    actions = parser.add_subparsers(required=True, metavar="pack | train | evaluate | export")
    pack = actions.add_parser("pack", help="make small scenes of the portraits that `train pack` packed")
    pack.add_argument("--packs", type=Path, required=True, help="the folder of packed portraits")
    pack.add_argument("--scenes", type=Path, required=True, help="the folder for the scenes")
    pack.set_defaults(act=_pack)
    train = actions.add_parser("train", help="train, or go on where the run was left")
    train.add_argument("--scenes", type=Path, required=True, help="the folder of scenes")
    train.add_argument("--run", type=Path, required=True, help="the run's folder")
    train.add_argument("--steps", type=int, default=8000)
    train.add_argument("--seed", type=int, default=1)
    train.add_argument("--threads", type=int, default=1)
    train.set_defaults(act=_train)
    args = parser.parse_args()
    try:
        args.act(args)
    except StudioError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _pack(args: argparse.Namespace) -> None:
    from studio.training.harmonization.scenes import write_scenes

    sys.stdout.write(f"{write_scenes(args.packs, args.scenes)}\n")


def _train(args: argparse.Namespace) -> None:
    import torch

    from studio.training.harmonization.train import Recipe, train

    torch.set_num_threads(args.threads)
    train(args.scenes, args.run, Recipe(steps=args.steps, seed=args.seed))


if __name__ == "__main__":
    sys.exit(main())
