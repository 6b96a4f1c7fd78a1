"""Solve, check and measure: the one way to a plan."""
