"""What is here and what is missing, in plain words: asked by the command line and by the window."""
