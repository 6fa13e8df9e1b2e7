"""Training, measuring and exporting the matting networks; the only package that imports torch."""
