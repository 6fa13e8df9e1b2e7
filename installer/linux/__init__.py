"""A Debian package of the bundle, and the entry for the desktop's menu."""
