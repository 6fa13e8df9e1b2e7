"""Installs Backlot: from a checkout with `bootstrap`, as a bundle with `bundle.spec`; standard library only."""
