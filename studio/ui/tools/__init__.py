"""The tools on the preview: what pointing and dragging mean while one of them is in the hand."""
