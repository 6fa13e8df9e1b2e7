"""The running studio: the only package that starts threads."""
