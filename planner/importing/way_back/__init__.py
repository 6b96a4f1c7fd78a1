"""The way back: copies of project managers' own workbooks that say what was found in them, or hold what was planned."""
