"""Training, measuring and exporting the network that gives a person the light and colour of a place."""
