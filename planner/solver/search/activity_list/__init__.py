"""Local search over activity lists, for programs whose tasks all have fixed durations and take from pools alone."""
