"""What is done to photos, one or a thousand: reading, cutting out, retouching, leaving; knows no window and no web."""
