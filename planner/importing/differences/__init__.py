"""Differences: what changed between two versions of project managers' files, and what people added in between."""
