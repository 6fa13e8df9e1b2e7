"""Where pictures go; a file dropped in is registered."""

from studio.core.registry import import_all

import_all(__name__)
