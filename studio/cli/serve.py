"""`serve`: photos over HTTP, with a page for people (extra: server)."""

from __future__ import annotations

import argparse
import os
import socket
import sys
from dataclasses import replace

from studio.cli.choices import add_plain, chosen_model, plain, ready
from studio.core.errors import StudioError
from studio.service.limits import Limits

GRACE_S = 15  # for the photos that are under way when the service is told to stop


class ServerMissing(StudioError):
    """The service needs packages that are not installed."""

    hint = "Install Backlot with the extra `server`: python3 installer/bootstrap.py setup server"


class AddressTaken(StudioError):
    """The service cannot listen there."""

    hint = "Choose another --port or --host, or end the program that listens there."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `serve`."""
    add_plain(parser, Limits)
    parser.add_argument("--model", metavar="M", help="what finds the person: a model's name, or its file")


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl-C or SIGTERM; what is under way is finished."""
    limits = plain(Limits, args)
    limits = replace(limits, token=limits.token or os.environ.get("BACKLOT_TOKEN", ""))
    try:
        import uvicorn

        from studio.service.app import create_app
    except ImportError as error:
        raise ServerMissing(f"It is {error.name}.") from error
    with _listen(limits) as listening:
        model = ready(chosen_model(args))
        host, port = listening.getsockname()[:2]
        shown = f"[{host}]" if ":" in host else host
        print(f"Backlot serves at http://{shown}:{port}/", flush=True)
        if limits.open_to_network and not limits.token:
            print("backlot: anybody on the network may use it; --token keeps others out.", file=sys.stderr, flush=True)
        config = uvicorn.Config(
            create_app(model, limits),
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE_S,
            timeout_keep_alive=10,
            lifespan="on",
        )
        uvicorn.Server(config).run([listening])
    return 0


def _listen(limits: Limits) -> socket.socket:
    """Give the listening socket; opened before the model is, so that a taken port is said at once. AddressTaken."""
    try:
        family = socket.getaddrinfo(limits.host, limits.port, type=socket.SOCK_STREAM)[0][0]
        listening = socket.socket(family, socket.SOCK_STREAM)
        try:
            if os.name != "nt":
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((limits.host, limits.port))
            listening.listen(128)  # whoever comes while the model is opened waits
        except OSError:
            listening.close()
            raise
    except OSError as error:
        raise AddressTaken(f"{limits.host}:{limits.port}: {error.strerror}.") from error
    return listening
