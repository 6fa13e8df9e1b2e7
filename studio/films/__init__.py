"""What is done to whole films: every picture through the pipeline, the sound kept, nothing lost by a crash."""
