"""Starts Backlot from a checkout: `python main.py --help`; the first start installs what it needs into `.venv`."""

from installer.bootstrap import enter

if __name__ == "__main__":
    enter()
    from studio.__main__ import main

    raise SystemExit(main())
