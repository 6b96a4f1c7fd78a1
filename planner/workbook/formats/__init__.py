"""Formats: foreign files, each read to a grid file of plain sheets."""
