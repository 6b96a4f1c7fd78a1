"""Pieces of page."""
