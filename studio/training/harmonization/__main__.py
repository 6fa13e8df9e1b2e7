"""`python -m studio.training.harmonization`: make scenes, train, measure and export the tone network."""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext
from pathlib import Path

from studio.core.errors import StudioError


def main() -> int:
    """Do what the arguments say; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m studio.training.harmonization", description=__doc__)
    actions = parser.add_subparsers(required=True, metavar="pack | train | evaluate | export")
    pack = actions.add_parser("pack", help="make small scenes of the portraits that `train pack` packed")
    pack.add_argument("--packs", type=Path, required=True, help="the folder of packed portraits")
    pack.add_argument("--scenes", type=Path, required=True, help="the folder for the scenes")
    pack.add_argument("--clothes", help="a card that finds what is worn, so that it is dyed in some pictures")
    pack.set_defaults(act=_pack)
    train = actions.add_parser("train", help="train, or go on where the run was left")
    train.add_argument("--scenes", type=Path, required=True, help="the folder of scenes")
    train.add_argument("--run", type=Path, required=True, help="the run's folder")
    train.add_argument(
        "--from", type=Path, nargs="+", default=(), dest="start", help="runs, for their mean, or a shipped .onnx file"
    )
    train.add_argument(
        "--packs", type=Path, help="the last stage: whole pictures of this folder, as the studio sees them"
    )
    train.add_argument("--steps", type=int, default=9000)
    train.add_argument("--rate", type=float, default=2e-3)
    train.add_argument("--harm", type=float, default=0.6, help="how dear it is to do worse than nothing")
    train.add_argument("--scene", type=float, default=0.15, help="share of pictures re-toned as a whole beforehand")
    train.add_argument("--untouched", type=float, default=0.2, help="share of people who match already")
    train.add_argument("--seed", type=int, default=1)
    train.add_argument("--threads", type=int, default=1)
    train.set_defaults(act=_train)
    evaluate = actions.add_parser("evaluate", help="measure a model on the held-out pictures")
    evaluate.add_argument("--scenes", type=Path, required=True, help="the folder of scenes")
    evaluate.add_argument("--packs", type=Path, required=True, help="the folder of packed portraits")
    evaluate.add_argument("--run", type=Path, nargs="+", help="a run's folder, or several for their mean, or else")
    evaluate.add_argument("--model", default="tonenet", help="the card of an exported model")
    evaluate.add_argument("--part", choices=("val", "test"), default="test")
    evaluate.set_defaults(act=_evaluate)
    export = actions.add_parser("export", help="write the Caffe net and its ONNX twin")
    export.add_argument(
        "--run", type=Path, nargs="+", required=True, help="the run's folder, or several for their mean"
    )
    export.add_argument("--output", type=Path, required=True, help="the folder for the three files")
    export.set_defaults(act=_export)
    args = parser.parse_args()
    try:
        args.act(args)
    except StudioError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _pack(args: argparse.Namespace) -> None:
    from studio.inference.network import Network
    from studio.training.harmonization.scenes import write_scenes

    with Network(card=args.clothes).open() if args.clothes else nullcontext() as clothes:
        sys.stdout.write(f"{write_scenes(args.packs, args.scenes, clothes)}\n")


def _train(args: argparse.Namespace) -> None:
    import torch

    from studio.training.harmonization.pairs import Chances
    from studio.training.harmonization.train import Recipe, train

    torch.set_num_threads(args.threads)
    chances = Chances(scene=args.scene, untouched=args.untouched)
    recipe = Recipe(steps=args.steps, seed=args.seed, rate=args.rate, harm=args.harm, chances=chances)
    train(args.scenes, args.run, recipe, tuple(args.start), args.packs)


def _evaluate(args: argparse.Namespace) -> None:
    from studio.inference.known import open_net
    from studio.training.harmonization.evaluate import evaluate
    from studio.training.harmonization.train import run_of, trained

    run = run_of(trained(*args.run)) if args.run else open_net(args.model).run
    report = evaluate(args.scenes, args.packs, run, args.part)
    for areas in ((0.15, 0.5), (0.0, 0.15), (0.5, 1.0)):
        sys.stdout.write(report.table(areas) + "\n\n")
    sys.stdout.write(f"{report.no_harm()}\n{report.jitter()}\n")


def _export(args: argparse.Namespace) -> None:
    from studio.training.harmonization.export import export
    from studio.training.harmonization.train import trained

    sys.stdout.write(f"{export(trained(*args.run), args.output)}\n")


if __name__ == "__main__":
    sys.exit(main())
