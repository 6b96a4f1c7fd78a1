"""One file of words for each language."""
